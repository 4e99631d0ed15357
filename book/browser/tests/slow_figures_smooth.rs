//! The figures that move shift nothing while they load, fit a narrow screen wherever they are moved to, and move smoothly.

use std::collections::BTreeSet;

use anyhow::{Context, Result};
use book_browser::chromium::chromium;
use book_browser::faults::Faults;
use book_browser::figures::{Figure, all, at_each, place, rest};
use book_browser::page::Page;
use book_browser::server;
use book_browser::site::site;
use serde::Deserialize;

/// The widths of a desk and of phones.
const DESK: u32 = 1400;
const PHONES: [u32; 2] = [360, 320];

/// What has shifted without being asked: by how much, whether in a figure that moves alone, and what. Where something before the
/// figure has shifted, or the figure as a whole, it is not the cause.
const SHIFTS: &str = "window.shifts = [];
    new PerformanceObserver(list => {
        for (const { value, hadRecentInput, sources } of list.getEntries()) {
            if (hadRecentInput) continue;
            const moved = sources.map(({ node }) => (node?.nodeType === 3 ? node.parentElement : node)).filter(Boolean);
            const isBefore = (node, figure) => node === figure
                || figure.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_PRECEDING;
            const inside = moved.map(node => node.closest('moving-figure')).find(Boolean);
            const told = sources.map(({ node, previousRect: from, currentRect: to }) =>
                `${node ? node.localName : 'what is gone'}.${node?.className ?? ''} from ${from.y} to ${to.y}`);
            shifts.push([value, Boolean(inside) && !moved.some(node => isBefore(node, inside)), told]);
        }
    }).observe({ type: 'layout-shift', buffered: true });";

/// So much is no shift that anybody sees.
const UNSEEN: f64 = 0.001;

#[test]
#[ignore = "needs a browser"]
fn nothing_shifts_while_loading() -> Result<()> {
    let root = server::serve(&site()?.folder)?;
    at_each(|figure, faults| {
        for width in [DESK, PHONES[0]] {
            let page = Page::new()?;
            page.viewport(width, 900)?;
            page.before_scripts(SHIFTS)?;
            page.open(&figure.below(&root, ""))?;
            // The page is where its address leads; the figure's script comes by itself.
            page.wait("document.querySelector('.controls:not([disabled])')")?;
            page.evaluate("new Promise(done => setTimeout(done, 1000))")?;
            let shifts = page.evaluate("shifts")?;
            let shifts: Vec<(f64, bool, Vec<String>)> = serde_json::from_value(shifts)?;
            let (mut inside, mut outside, mut told) = (0.0, 0.0, BTreeSet::new());
            for (value, is_inside, what) in shifts {
                match is_inside {
                    true => inside += value,
                    false => outside += value,
                }
                told.extend(what.into_iter().filter(|_| is_inside));
            }
            println!(
                "{} at {width} px: {inside:.4} by the figure, {outside:.4} by the page",
                figure.name
            );
            faults.unless(inside < UNSEEN, || {
                format!("at {width} px something shifts by {inside:.4}: {told:?}")
            });
        }
        Ok(())
    })
}

#[test]
#[ignore = "needs a browser"]
fn nothing_shifts_while_moving() -> Result<()> {
    at_each(|figure, faults| {
        for width in [DESK, PHONES[0]] {
            let page = Page::new()?;
            page.viewport(width, 900)?;
            figure.open_at_rest(&page, "")?;
            page.evaluate(include_str!("js/figure_width.js"))?;
            for moved in page.list("fitting.heights()")? {
                faults.add(format!("at {width} px {moved}"));
            }
        }
        Ok(())
    })
}

#[test]
#[ignore = "needs a browser"]
fn figures_fit_a_narrow_screen() -> Result<()> {
    at_each(|figure, faults| {
        for width in PHONES {
            let page = Page::new()?;
            page.without_motion()?;
            page.viewport(width, 800)?;
            figure.open_at_rest(&page, "")?;
            page.evaluate("figure.all('.try').forEach(one => { one.open = true; })")?;
            page.evaluate(include_str!("js/figure_width.js"))?;
            let script = include_str!("js/width.js").replace("WIDTH", &width.to_string());
            for wide in page.list(&script)? {
                faults.add(format!("at {width} px: {wide}"));
            }
            if figure.controls.steps {
                page.evaluate("figure.run()")?;
                rest(&page)?;
                for wide in page.list(&script)? {
                    faults.add(format!("at {width} px after a run: {wide}"));
                }
            }
            for wide in page.list("fitting.extremes()")? {
                faults.add(format!("at {width} px {wide}"));
            }
            for complaint in page.complaints() {
                faults.add(format!("at an extreme it complains: {complaint}"));
            }
        }
        Ok(())
    })
}

/// So much of a frame may go into a figure, in milliseconds: of 19 frames of 20.
const WORK: f64 = 6.0;
/// So much larger than on an empty page may the share of late frames be.
const LATER: f64 = 0.01;
/// A machine that does something else meanwhile is no fault of a figure.
const ATTEMPTS: u32 = 3;

/// What is measured over some frames.
#[derive(Clone, Copy, Deserialize)]
struct Frames {
    /// The time from the first callback of a frame until it has been laid out and painted: of 19 frames of 20, in milliseconds.
    work: f64,
    /// The share of frames that come later than 20 ms after the one before.
    late: f64,
}

/// Prints it, since how fast a machine is decides about no test.
#[test]
#[ignore = "needs a browser"]
fn how_smooth_figures_are() -> Result<()> {
    let figures = all(site()?)?;
    let mut faults = Faults::default();
    let mut above = Vec::new();
    let mut empty = on_an_empty_page()?;
    println!(
        "on an empty page: {:.2} ms, {:.1} % late",
        empty.work,
        100.0 * empty.late
    );
    for figure in &figures {
        for what in ways(figure)? {
            let mut best: Option<Frames> = None;
            for attempt in 1..=ATTEMPTS {
                if attempt > 1 {
                    empty = on_an_empty_page()?;
                }
                let frames = moved(figure, &what)?;
                println!(
                    "{:<20} {what:<12} {:6.2} ms, {:4.1} % late ({:.1} % on an empty page)",
                    figure.name,
                    frames.work,
                    100.0 * frames.late,
                    100.0 * empty.late
                );
                // What an empty page has, too, is the machine's.
                let frames = Frames {
                    late: frames.late - empty.late,
                    ..frames
                };
                best = Some(best.map_or(frames, |best| Frames {
                    work: best.work.min(frames.work),
                    late: best.late.min(frames.late),
                }));
                if best.is_some_and(|best| best.work <= WORK && best.late <= LATER) {
                    break;
                }
            }
            let Frames { work, late } = best.context("nothing is measured")?;
            if work > WORK || late > LATER {
                above.push(format!("{}, {what}: {work:.1} ms", figure.name));
            }
            faults.unless(work > 0.0, || {
                format!("{}: {what} does nothing", figure.name)
            });
        }
    }
    match above.len() {
        0 => println!("all within {WORK} ms of a frame"),
        _ => println!("above {WORK} ms of a frame: {}", above.join("; ")),
    }
    faults.end();
    Ok(())
}

fn on_an_empty_page() -> Result<Frames> {
    let page = Page::new()?;
    page.evaluate(include_str!("js/frames.js"))?;
    measured(&page, "frames.measure(240)")
}

/// The ways that a figure is moved: played, and dragged, turned or slid.
fn ways(figure: &Figure) -> Result<Vec<String>> {
    let page = Page::new()?;
    figure.open(&page, "")?;
    let handles = page.evaluate("figure.handles().length")?.as_u64();
    let handles = handles.unwrap_or(0);
    let played = figure.controls.steps.then(|| "playing".to_owned());
    let dragged = (0..handles).map(|handle| format!("handle {handle}"));
    let turns = page.is("figure.all('canvas').length > 0")?;
    let turned = turns.then(|| "turning".to_owned());
    let slid = (handles == 0 && !figure.controls.sliders.is_empty()).then(|| "sliding".to_owned());
    let held = dragged.chain(turned);
    Ok(played.into_iter().chain(held).chain(slid).collect())
}

fn moved(figure: &Figure, what: &str) -> Result<Frames> {
    let page = Page::new()?;
    figure.open_at_rest(&page, "")?;
    page.evaluate(include_str!("js/frames.js"))?;
    let held = match what.strip_prefix("handle ") {
        Some(handle) => format!("figure.handles()[{handle}]"),
        None if what == "turning" => "figure.it.querySelector('canvas[tabindex]')".to_owned(),
        None => return measured(&page, &format!("frames.measure(240, frames.{what}())")),
    };
    let at = place(&page, &format!("({held}.querySelector('.grip') ?? {held})"))?;
    page.grab(at)?;
    let frames = measured(
        &page,
        &format!("frames.measure(240, frames.dragging({held}))"),
    )?;
    page.let_go(at)?;
    Ok(frames)
}

/// Nothing else goes on meanwhile.
fn measured(page: &Page, expression: &str) -> Result<Frames> {
    let chromium = chromium()?;
    chromium.beat(false)?;
    let frames = page.evaluate(expression);
    chromium.beat(true)?;
    Ok(serde_json::from_value(frames?)?)
}
