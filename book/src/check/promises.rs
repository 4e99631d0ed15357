//! Each promise of the curriculum is kept at its anchor, by something of its kind.

use super::Checked;
use super::html::{Element, Page};
use crate::sources::{Promise, PromiseKind};

pub fn faults(checked: &Checked<'_>) -> Vec<String> {
    let promises = checked.promises.iter();
    promises
        .filter_map(|promise| {
            let why = fault(checked, promise)?;
            Some(format!(
                "book/promises.toml: {} ({}): {why}",
                promise.chapter, promise.what
            ))
        })
        .collect()
}

fn fault(checked: &Checked<'_>, promise: &Promise) -> Option<String> {
    let Some(page) = checked.site.pages.get(&checked.file(&promise.chapter)) else {
        return Some("there is no such page".to_owned());
    };
    let Some(at) = page.position(&promise.anchor) else {
        return Some(format!("`#{}` stands nowhere on the page", promise.anchor));
    };
    (!is_kept(promise, page, at)).then(|| {
        format!(
            "what stands at `#{}` is no {:?}",
            promise.anchor, promise.kind
        )
        .to_lowercase()
    })
}

fn is_kept(promise: &Promise, page: &Page, at: usize) -> bool {
    let element = &page.elements[at];
    match promise.kind {
        PromiseKind::Objective => {
            promise.anchor.starts_with("objective-") || section_has(&page.elements[at..], "li")
        }
        PromiseKind::Formula => element.has_class("equation"),
        PromiseKind::Table => section_has(&page.elements[at..], "table"),
        PromiseKind::Question => {
            promise.anchor.starts_with("quiz-") || promise.anchor.starts_with("predict-")
        }
        PromiseKind::Proof => element.has_class("derivation"),
        PromiseKind::Figure => element.tag == "figure",
        PromiseKind::Listing => element.has_class("listing"),
        PromiseKind::Exercise => is_heading(element) && promise.anchor == promise_name(promise),
    }
}

/// An exercise's anchor is its name.
fn promise_name(promise: &Promise) -> &str {
    promise.anchor.rsplit('/').next().unwrap_or_default()
}

/// Whether such an element comes between a heading and the next one of its rank.
fn section_has(elements: &[Element], tag: &str) -> bool {
    let Some((heading, rest)) = elements.split_first() else {
        return false;
    };
    let section = rest
        .iter()
        .take_while(|element| !(is_heading(element) && element.tag <= heading.tag));
    is_heading(heading) && section.into_iter().any(|element| element.tag == tag)
}

fn is_heading(element: &Element) -> bool {
    matches!(
        element.tag.as_str(),
        "h1" | "h2" | "h3" | "h4" | "h5" | "h6"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_belongs_to_the_heading_above_it() {
        let page = Page::read("<h2 id=a>A</h2><p><h3 id=b></h3><table></table><h2 id=c>C</h2><p>");
        let has = |id: &str| section_has(&page.elements[page.position(id).unwrap()..], "table");
        assert!(has("a"));
        assert!(has("b"));
        assert!(!has("c"));
    }
}
