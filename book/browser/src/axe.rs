//! axe-core in a page: what of the rules for accessible pages it breaks.

use std::path::PathBuf;
use std::sync::OnceLock;

use anyhow::{Context, Result, bail};

use crate::page::Page;
use crate::site::workspace;

/// Which rules are asked for.
#[derive(Clone, Copy)]
pub enum Rules {
    /// WCAG 2.1 A and AA, and axe's own best practice.
    All,
    /// Those whose outcome depends on colours, for the themes after the first.
    Colours,
}

/// What of the page breaks a rule: each rule and reason once, with the first element and how many there are.
pub fn violations(page: &Page, rules: Rules) -> Result<Vec<String>> {
    violations_in(page, "html", rules)
}

/// The same of those parts of the page alone that `selector` names.
pub fn violations_in(page: &Page, selector: &str, rules: Rules) -> Result<Vec<String>> {
    if !page.is("window.axe")? {
        page.evaluate(source()?)?;
    }
    let run_only = match rules {
        Rules::All => {
            "{ type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'] }"
        }
        Rules::Colours => "{ type: 'rule', values: ['color-contrast', 'link-in-text-block'] }",
    };
    page.list(&format!(
        "({})('{selector}', {run_only})",
        include_str!("axe.js")
    ))
}

/// The text of axe.min.js.
fn source() -> Result<&'static str> {
    static SOURCE: OnceLock<Result<String, String>> = OnceLock::new();
    let read = || -> Result<String> {
        let path = std::env::var_os("DOWNHILL_AXE").map_or_else(usual, PathBuf::from);
        let path = if path.is_dir() {
            path.join("axe.min.js")
        } else {
            path
        };
        std::fs::read_to_string(&path).with_context(|| {
            format!(
                "cannot read axe-core from {}; get it by `npm pack axe-core@4.14.1`, unpack it, and name its \
                 axe.min.js in the variable DOWNHILL_AXE",
                path.display()
            )
        })
    };
    match SOURCE.get_or_init(|| read().map_err(|error| format!("{error:#}"))) {
        Ok(source) => Ok(source),
        Err(why) => bail!("{why}"),
    }
}

/// Where CI unpacks it.
fn usual() -> PathBuf {
    workspace().join("target/tools/axe-core/package/axe.min.js")
}
