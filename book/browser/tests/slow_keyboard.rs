//! Everything on a page can be reached with the keys, and the keys do in a panel what they do there, not what mdBook does with
//! them elsewhere.

use std::thread::sleep;
use std::time::Duration;

use anyhow::{Context, Result};
use book_browser::faults::Faults;
use book_browser::figures;
use book_browser::page::Page;
use book_browser::site::site;

/// The symbols that have a meaning and stand in the text, and none of their places there is a stop of the keys.
const SYMBOLS_OUT_OF_REACH: &str = "(() => {
    const meanings = JSON.parse(document.getElementById('meanings')?.textContent ?? '{}');
    const places = [...document.querySelectorAll('main [data-sym]')].filter(place =>
        Object.hasOwn(meanings, place.dataset.sym) && !place.closest('moving-figure svg, moving-figure .words, label, summary, button, a'));
    const reached = new Set(places.filter(place => place.tabIndex >= 0).map(place => place.dataset.sym));
    return [...new Set(places.map(place => place.dataset.sym))].filter(symbol => !reached.has(symbol));
})()";

/// The chapters whose place in the list leaves `part` when divided by two: two tests share them, and so two processors.
fn half(part: usize) -> Result<()> {
    let (site, page, mut faults) = (site()?, Page::new()?, Faults::default());
    let figures = figures::all(site)?;
    for name in site.chapters()?.into_iter().skip(part).step_by(2) {
        page.open(&site.url(&name))?;
        page.press("Tab")?;
        let first = page.is("document.activeElement.matches('a.skip')")?;
        faults.unless(first, || {
            format!("{name}: the first stop is not the link past the menu")
        });
        let seen = page.is("document.activeElement.getBoundingClientRect().top >= 0")?;
        faults.unless(seen, || {
            format!("{name}: the link past the menu is not seen")
        });
        page.press("Enter")?;
        let inside = page.is("document.activeElement.closest('main')")?;
        faults.unless(inside, || {
            format!("{name}: the link past the menu does not lead into the text")
        });

        page.reload()?;
        // Whoever goes by the keys is no faster than the scripts of figures that come near.
        for figure in figures.iter().filter(|figure| figure.page == name) {
            figure.load(&page)?;
            figures::rest(&page)?;
        }
        for symbol in page.list(SYMBOLS_OUT_OF_REACH)? {
            faults.add(format!("{name}: the keys reach no place of “{symbol}”"));
        }
        page.evaluate(include_str!("js/focus.js"))?;
        let stops = page
            .evaluate("focus.stops()")?
            .as_u64()
            .context("no count of stops")?;
        page.press_tab(stops as usize + 3)?;
        for fault in page.list("focus.faults()")? {
            faults.add(format!("{name}: {fault}"));
        }
    }
    faults.end();
    Ok(())
}

#[test]
#[ignore = "needs a browser"]
fn the_keys_reach_everything_on_the_one_half() -> Result<()> {
    half(0)
}

#[test]
#[ignore = "needs a browser"]
fn the_keys_reach_everything_on_the_other_half() -> Result<()> {
    half(1)
}

/// Where mdBook's keys must not work, on a page that has all of them.
const INSIDE: [&str; 9] = [
    "form.quiz input[type=radio]",
    "form.quiz input[type=text]",
    "form.quiz input[type=checkbox]",
    "form.quiz textarea",
    "form.quiz button.check",
    "form.quiz summary",
    "form.predict input",
    "section.exercise summary",
    "main [data-sym][tabindex]",
];

const KEYS: [&str; 5] = ["ArrowRight", "ArrowLeft", "s", "/", "?"];

const IS_OPEN: &str =
    "!document.getElementById('mdbook-search-wrapper').classList.contains('hidden')
    || getComputedStyle(document.getElementById('mdbook-help-container')).display !== 'none'";

#[test]
#[ignore = "needs a browser"]
fn panels_keep_their_keys() -> Result<()> {
    let (site, page, mut faults) = (site()?, Page::new()?, Faults::default());
    let name = "gradient_descent.html";
    let url = site.url(name);
    page.open(&url)?;
    for selector in INSIDE {
        let there = page.is(&format!("document.querySelector('{selector}')"))?;
        faults.unless(there, || format!("{name} has no {selector}"));
        for key in KEYS.into_iter().filter(|_| there) {
            page.evaluate(&format!("document.querySelector('{selector}').focus()"))?;
            page.press(key)?;
            sleep(Duration::from_millis(60));
            page.wait("document.readyState === 'complete'")?;
            if page.text("document.URL")? != url {
                faults.add(format!("{name}: {key} in {selector} leaves the page"));
                page.open(&url)?;
            } else if page.is(IS_OPEN)? {
                faults.add(format!(
                    "{name}: {key} in {selector} opens the search or the help"
                ));
                page.open(&url)?;
            }
        }
    }
    faults.end();
    Ok(())
}

#[test]
#[ignore = "needs a browser"]
fn keys_work_outside_of_panels() -> Result<()> {
    let (site, page, mut faults) = (site()?, Page::new()?, Faults::default());
    for (key, leads_to) in [
        ("ArrowRight", "losses.html"),
        ("ArrowLeft", "loss_surface.html"),
    ] {
        page.open(&site.url("gradient_descent.html"))?;
        page.press(key)?;
        let led = page.wait(&format!("document.URL.endsWith('{leads_to}')"));
        faults.unless(led.is_ok(), || format!("{key} does not lead to {leads_to}"));
    }
    for key in ["s", "/"] {
        page.open(&site.url("gradient_descent.html"))?;
        page.press(key)?;
        let led = page.wait("document.activeElement.id === 'mdbook-searchbar'");
        faults.unless(led.is_ok(), || format!("{key} does not lead to the search"));
    }
    page.open(&site.url("gradient_descent.html"))?;
    page.press("?")?;
    faults.unless(page.is(IS_OPEN)?, || "? does not open the help".to_owned());
    page.press("Escape")?;
    faults.unless(!page.is(IS_OPEN)?, || {
        "Escape does not close the help".to_owned()
    });
    faults.end();
    Ok(())
}

#[test]
#[ignore = "needs a browser"]
fn the_table_of_contents_opens_with_the_keys() -> Result<()> {
    let (site, page, mut faults) = (site()?, Page::new()?, Faults::default());
    page.viewport(400, 800)?;
    page.open(&site.url("losses.html"))?;
    let shown = "document.getElementById('mdbook-sidebar').getBoundingClientRect().right > 100";
    // It slides, and is away when it has arrived.
    let away = "getComputedStyle(document.getElementById('mdbook-sidebar')).display === 'none'";
    for key in ["Enter", " "] {
        faults.unless(page.is(away)?, || "the contents are open".to_owned());
        page.evaluate("document.getElementById('mdbook-sidebar-toggle').focus()")?;
        page.press(key)?;
        let opened = page.wait(shown);
        faults.unless(opened.is_ok(), || {
            format!("“{key}” does not open the contents")
        });
        let told = page.is("document.getElementById('mdbook-sidebar-toggle').getAttribute('aria-expanded') === 'true'")?;
        faults.unless(told, || {
            "the button does not say that the contents are open".to_owned()
        });
        page.press(key)?;
        let closed = page.wait(away);
        faults.unless(closed.is_ok(), || {
            format!("“{key}” does not close the contents")
        });
    }
    faults.end();
    Ok(())
}
