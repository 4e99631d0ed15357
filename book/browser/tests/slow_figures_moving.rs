//! The figures that move, moved: keys alone do everything, a mouse and a finger drag, the state is said in words, and who wants
//! no motion sees none.

use anyhow::{Context, Result};
use book_browser::faults::Faults;
use book_browser::figures::{
    self, Figure, at_each, free_place, place, press_button, rest, type_number, values,
};
use book_browser::page::Page;
use book_browser::site::site;

#[test]
#[ignore = "needs a browser"]
fn keys_alone_operate_every_figure() -> Result<()> {
    at_each(|figure, faults| {
        let page = Page::new()?;
        figure.open_at_rest(&page, "")?;
        let url = page.text("document.URL")?;
        page.evaluate("figure.all('.try').forEach(one => { one.open = true; })")?;
        page.evaluate(include_str!("js/figure_keys.js"))?;
        let stops = page.evaluate("keys.begin()")?;
        page.press_tab(stops.as_u64().context("no count of stops")? as usize + 2)?;
        for fault in page.list("keys.faults()")? {
            faults.add(fault);
        }
        arrows(&page, faults)?;
        handles_by_keys(&page, faults)?;
        if figure.controls.steps {
            steps(&page, faults)?;
        }
        for fault in page.list("keys.turned")? {
            faults.add(fault);
        }
        faults.unless(page.text("document.URL")? == url, || {
            "a key leaves the page".to_owned()
        });
        Ok(())
    })
}

/// The arrow keys at each stop of the keys.
fn arrows(page: &Page, faults: &mut Faults) -> Result<()> {
    let stops = page.evaluate("keys.stops.length")?.as_u64().unwrap_or(0);
    faults.unless(stops > 3, || format!("only {stops} stops of the keys"));
    for stop in 0..stops {
        page.evaluate(&format!(
            "keys.stops[{stop}].focus({{ preventScroll: true }})"
        ))?;
        for key in ["ArrowRight", "ArrowLeft"] {
            page.press(key)?;
        }
    }
    rest(page)?;
    Ok(())
}

fn handles_by_keys(page: &Page, faults: &mut Faults) -> Result<()> {
    let handles = page.evaluate("figure.handles().length")?.as_u64();
    for handle in 0..handles.unwrap_or(0) {
        let handle = format!("figure.handles()[{handle}]");
        let named = page.text(&format!("{handle}.getAttribute('aria-label') ?? ''"))?;
        let before = page.text("keys.state()")?;
        let mut is_moved = false;
        // It may go along one line alone, and be at an end of that.
        for key in ["ArrowRight", "ArrowLeft", "ArrowUp", "ArrowDown"] {
            page.evaluate(&format!("{handle}.focus({{ preventScroll: true }})"))?;
            page.press(key)?;
            page.evaluate("figure.frames(2)")?;
            is_moved = is_moved || page.text("keys.state()")? != before;
        }
        faults.unless(is_moved, || format!("the arrow keys do not move “{named}”"));
        let says = page.is(&format!("{handle}.getAttribute('aria-valuetext')"))?;
        faults.unless(says && !named.is_empty(), || {
            format!("“{named}” does not say what it is or where")
        });
    }
    Ok(())
}

/// The keys of the picture: Space plays and pauses, → steps, R resets.
fn steps(page: &Page, faults: &mut Faults) -> Result<()> {
    let t = || -> Result<Option<u64>> { Ok(page.evaluate("figure.it.values.t")?.as_u64()) };
    page.evaluate("figure.it.picture.focus()")?;
    page.press("r")?;
    faults.unless(t()? == Some(0), || "R does not reset".to_owned());
    page.press("ArrowRight")?;
    faults.unless(t()? == Some(1), || "→ takes no step".to_owned());
    rest(page)?;
    page.press("r")?;
    page.press(" ")?;
    let plays = page.is("figure.it.running")?;
    faults.unless(plays, || "Space does not play".to_owned());
    page.press(" ")?;
    let pauses = page.is("!figure.it.running")?;
    faults.unless(pauses, || "Space does not pause".to_owned());
    rest(page)?;
    page.press("R")?;
    let at_start = t()? == Some(0) && page.is("figure.it.shown === 0")?;
    faults.unless(at_start, || "R does not lead back to the start".to_owned());
    let keeps = page.is("document.activeElement === figure.it.picture")?;
    faults.unless(keeps, || "the picture loses the focus".to_owned());
    Ok(())
}

/// So many times the words may change while something goes on, and after that.
const ONCE: u64 = 1;

#[test]
#[ignore = "needs a browser"]
fn the_state_is_said_in_words() -> Result<()> {
    at_each(|figure, faults| {
        let page = Page::new()?;
        figure.open_at_rest(&page, "")?;
        let is_region = page.is("figure.all('.words[role=status]').length === 1")?;
        faults.unless(is_region, || "its words are no live region".to_owned());
        page.evaluate(include_str!("js/figure_words.js"))?;
        if figure.controls.steps {
            // At the start there may be little to say.
            press_button(&page, "step")?;
            press_button(&page, "step")?;
            rest(&page)?;
        }
        let mut silent = Vec::new();
        for slider in &figure.controls.sliders {
            let before = page.text("figure.words()")?;
            page.evaluate("said.begin()")?;
            type_number(&page, &slider.name, &slider.at(0.9).to_string())?;
            rest(&page)?;
            if page.text("figure.words()")? == before {
                silent.push(&slider.name);
            }
            expect_one(&page, &format!("as {} is typed", slider.name), faults)?;
        }
        if !silent.is_empty() {
            println!("{}: the words do not speak of {silent:?}", figure.name);
        }
        let sliders = figure.controls.sliders.len();
        faults.unless(sliders == 0 || silent.len() < sliders, || {
            "no slider changes its words".to_owned()
        });
        let words = page.text("figure.words()")?;
        faults.unless(words.contains(|c: char| c.is_ascii_digit()), || {
            format!("“{words}” has no number")
        });
        if figure.controls.steps {
            press_button(&page, "reset")?;
            rest(&page)?;
            page.evaluate("said.begin()")?;
            page.evaluate("figure.run()")?;
            rest(&page)?;
            expect_one(&page, "in a run", faults)?;
            faults.unless(page.is("figure.it.values.t > 0")?, || {
                "a run takes no step".to_owned()
            });
        }
        let handles = page.evaluate("figure.handles().length")?.as_u64();
        for handle in 0..handles.unwrap_or(0) {
            let handle = format!("figure.handles()[{handle}]");
            let at = place(&page, &format!("{handle}.querySelector('.grip')"))?;
            page.evaluate("said.begin()")?;
            page.grab(at)?;
            page.evaluate(&format!("said.drag({handle})"))?;
            page.let_go(at)?;
            rest(&page)?;
            expect_one(&page, "in a drag", faults)?;
        }
        for complaint in page.complaints() {
            faults.add(format!("it complains: {complaint}"));
        }
        Ok(())
    })
}

fn expect_one(page: &Page, when: &str, faults: &mut Faults) -> Result<()> {
    let count = page.evaluate("said.count()")?.as_u64().unwrap_or(0);
    faults.unless(count <= ONCE, || {
        format!("its words change {count} times {when}")
    });
    let is_less = page.is("said.isLess()")?;
    faults.unless(!is_less, || {
        format!("its words take less room than before {when}, and all below moves")
    });
    Ok(())
}

/// What is shown of the steps, once a frame, while one is taken.
const RECORD: &str = "(async () => {
    const shown = [];
    figure.button('step').click();
    for (let i = 0; i < 30; i += 1) {
        await figure.frames(1);
        shown.push(figure.it.shown);
    }
    return shown;
})()";

#[test]
#[ignore = "needs a browser"]
fn with_reduced_motion_it_jumps() -> Result<()> {
    at_each(|figure, faults| {
        if !figure.controls.steps {
            return Ok(());
        }
        for (calm, whole) in [(true, true), (false, false)] {
            let page = Page::new()?;
            if calm {
                page.without_motion()?;
            }
            figure.open_at_rest(&page, "")?;
            press_button(&page, "reset")?;
            rest(&page)?;
            let shown = page.evaluate(RECORD)?;
            let shown: Vec<f64> = serde_json::from_value(shown)?;
            let is_whole = shown.iter().all(|shown| shown.fract() == 0.0);
            faults.unless(is_whole == whole, || {
                format!("calm is {calm}, and a step shows {shown:?}")
            });
            faults.unless(shown.last() == Some(&1.0), || {
                format!("calm is {calm}, and a step leads to {:?}", shown.last())
            });
        }
        Ok(())
    })
}

/// The ways that a handle is dragged: one of them is not at its end.
const WAYS: [(f64, f64); 4] = [(40.0, -25.0), (-40.0, 25.0), (25.0, 40.0), (-25.0, -40.0)];

#[test]
#[ignore = "needs a browser"]
fn dragging_by_mouse_and_by_touch() -> Result<()> {
    at_each(|figure, faults| {
        for is_touched in [false, true] {
            let page = Page::new()?;
            if is_touched {
                page.touched()?;
                page.viewport(390, 800)?;
            }
            figure.open_at_rest(&page, "")?;
            let handles = page.evaluate("figure.handles().length")?.as_u64();
            for handle in 0..handles.unwrap_or(0) {
                let grip = format!("figure.handles()[{handle}].querySelector('.grip')");
                let mut is_moved = false;
                for way in WAYS {
                    // What is said at rest may take more lines than before, and the page moves.
                    rest(&page)?;
                    let from = place(&page, &grip)?;
                    let to = (from.0 + way.0, from.1 + way.1);
                    let before = (values(&page)?, page.evaluate("scrollY")?);
                    match is_touched {
                        true => page.swipe(from, to)?,
                        false => page.drag(from, to)?,
                    }
                    page.evaluate("figure.frames(2)")?;
                    faults.unless(page.evaluate("scrollY")? == before.1, || {
                        format!("the page scrolls as its handle {handle} is dragged")
                    });
                    is_moved = values(&page)? != before.0;
                    if is_moved {
                        break;
                    }
                }
                faults.unless(is_moved, || {
                    format!("touch is {is_touched}, and its handle {handle} is not dragged")
                });
            }
            if is_touched {
                scrolling(&page, faults)?;
            }
        }
        Ok(())
    })
}

/// A finger that taps beside what is dragged may move it there; one that goes on scrolls the page.
fn scrolling(page: &Page, faults: &mut Faults) -> Result<()> {
    let is_there = page.is("figure.it.querySelector('.press')")?;
    if is_there {
        let at = free_place(page)?;
        let before = values(page)?;
        page.tap(at)?;
        page.evaluate("figure.frames(2)")?;
        faults.unless(values(page)? != before, || {
            "a tap on the picture moves nothing there".to_owned()
        });
    }
    for part in ["the words", "the picture"] {
        let from = match part {
            "the words" => place(page, "figure.it.querySelector('.words')")?,
            _ => free_place(page)?,
        };
        let before = (values(page)?, page.evaluate("scrollY")?);
        page.swipe(from, (from.0, from.1 - 180.0))?;
        rest(page)?;
        faults.unless(values(page)? == before.0, || {
            format!("a finger that scrolls from {part} changes its values")
        });
        faults.unless(page.evaluate("scrollY")? != before.1, || {
            format!("a finger does not scroll from {part}")
        });
    }
    Ok(())
}

/// What is painted behind the walk, as a link shows it; after turns in a row; and when the view has come to rest.
const TURNED: &str = "(async () => {
    const painted = () => figure.it.querySelector('canvas').toDataURL();
    const linked = painted();
    for (const turn of [60, 65, 70]) {
        figure.it.set({ turn });
        await figure.frames(2);
    }
    const moving = painted();
    await figure.rest();
    const rested = painted();
    return [moving !== linked, rested === linked];
})()";

#[test]
#[ignore = "needs a browser"]
fn a_picture_in_space_is_fine_again_when_it_has_turned() -> Result<()> {
    let page = Page::new()?;
    named("landscape")?.open_at_rest(&page, "turn=70")?;
    let [is_rough, is_fine]: [bool; 2] = serde_json::from_value(page.evaluate(TURNED)?)?;
    assert!(is_rough, "it is painted as finely while it turns");
    assert!(is_fine, "it stays as it was painted while it turned");
    Ok(())
}

/// What a field shows whose value has changed while it had the focus: then, and at the next change of something else.
const LEFT_ALONE: &str = "(async () => {
    const field = figure.field('w');
    field.focus();
    figure.it.set({ w: 3 });
    await figure.frames(2);
    const focused = field.value;
    field.blur();
    figure.it.set({ b: 1 });
    await figure.frames(2);
    return [focused, field.value];
})()";

#[test]
#[ignore = "needs a browser"]
fn a_field_that_is_typed_in_is_left_alone_until_it_is_left() -> Result<()> {
    let page = Page::new()?;
    named("loss_map")?.open_at_rest(&page, "w=2")?;
    let shown: [String; 2] = serde_json::from_value(page.evaluate(LEFT_ALONE)?)?;
    assert_eq!(shown, ["2", "3"]);
    Ok(())
}

fn named(name: &str) -> Result<Figure> {
    let mut figures = figures::all(site()?)?.into_iter();
    let found = figures.find(|figure| figure.name == name);
    found.with_context(|| format!("there is no figure {name}"))
}
