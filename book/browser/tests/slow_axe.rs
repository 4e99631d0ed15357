//! Every page in every theme keeps the rules for pages that everybody can read, as axe-core checks them.

use anyhow::Result;
use book_browser::THEMES;
use book_browser::axe::{Rules, violations};
use book_browser::faults::Faults;
use book_browser::page::Page;
use book_browser::server;
use book_browser::site::site;

/// What is folded up is looked at, too.
const UNFOLD: &str =
    "document.querySelectorAll('details').forEach(details => { details.open = true; })";

/// Themes after the first change nothing but colours.
fn rules_in(theme: &str) -> Rules {
    if theme == THEMES[0] {
        Rules::All
    } else {
        Rules::Colours
    }
}

/// The pages whose place in the list leaves `part` when divided by two: two tests share them, and so two processors.
fn half(part: usize) -> Result<()> {
    let (site, page, mut faults) = (site()?, Page::new()?, Faults::default());
    page.without_motion()?;
    // The page for what is not there expects to be served, from the root.
    let root = server::serve(&site.folder)?;
    for name in site.pages()?.into_iter().skip(part).step_by(2) {
        page.open(&format!("{root}/{name}"))?;
        page.evaluate(UNFOLD)?;
        // These hold what other pages hold.
        let themes = if ["print.html", "index.html"].contains(&&*name) {
            &THEMES[..1]
        } else {
            &THEMES
        };
        for theme in themes {
            page.evaluate(&format!(
                "document.getElementById('mdbook-theme-{theme}').click()"
            ))?;
            for violation in violations(&page, rules_in(theme))? {
                faults.add(format!("{name} in {theme}: {violation}"));
            }
        }
    }
    faults.end();
    Ok(())
}

#[test]
#[ignore = "needs a browser"]
fn pages_of_the_one_half_keep_the_rules() -> Result<()> {
    half(0)
}

#[test]
#[ignore = "needs a browser"]
fn pages_of_the_other_half_keep_the_rules() -> Result<()> {
    half(1)
}

/// A page as somebody is using it: something is open that was not there before.
fn used(what: &str, script: &str, width: u32) -> Result<()> {
    let (site, page, mut faults) = (site()?, Page::new()?, Faults::default());
    page.without_motion()?;
    page.viewport(width, 900)?;
    for theme in THEMES {
        page.theme(theme)?;
        page.open(&site.url("introduction.html"))?;
        page.evaluate(script)?;
        page.evaluate("new Promise(done => setTimeout(done, 600))")?;
        for violation in violations(&page, rules_in(theme))? {
            faults.add(format!("{what} in {theme}: {violation}"));
        }
    }
    faults.end();
    Ok(())
}

#[test]
#[ignore = "needs a browser"]
fn the_open_menus_keep_the_rules() -> Result<()> {
    used(
        "the menu of themes",
        "document.getElementById('mdbook-theme-toggle').click()",
        1400,
    )?;
    used(
        "the table of contents on a small screen",
        "document.getElementById('mdbook-sidebar-toggle').click()",
        400,
    )?;
    used(
        "the help",
        "document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '?', bubbles: true, composed: true }))",
        1400,
    )
}

#[test]
#[ignore = "needs a browser"]
fn a_search_keeps_the_rules() -> Result<()> {
    let search = "document.getElementById('mdbook-search-toggle').click();
        const bar = document.getElementById('mdbook-searchbar');
        bar.value = 'gradient';
        bar.dispatchEvent(new KeyboardEvent('keyup', { key: 't', bubbles: true }))";
    used("a search", search, 1400)?;
    used("a search on a small screen", search, 400)
}
