//! Names for what is named by a formula. Browsers make the name of a field or of a table's column out of the text in it and
//! pass formulas over, so a choice of "0.1" would be read aloud as nothing.

use crate::html::{around, escaped, unescaped};
use crate::math::in_words;

/// Gives each choice and each table header that holds a formula a name in words.
pub fn name_formulas(html: &str) -> String {
    let named = name_headers(html, str::to_owned);
    each(&named, "<label class=\"choice\">", "</label>", |label| {
        let name = name_of(label)?;
        Some(label.replacen("<input", &format!("<input aria-label=\"{name}\""), 1))
    })
}

/// The same for the headers alone, with their formulas put in by `fill`.
pub fn name_headers(html: &str, fill: impl Fn(&str) -> String) -> String {
    // `<th` alone would find the head of a table, too.
    let headers = ["<th ", "<th>"];
    let named = headers.iter().fold(html.to_owned(), |html, begin| {
        each(&html, begin, "</th>", |header| {
            let header = fill(header);
            let name = name_of(&header)?;
            Some(header.replacen("<th", &format!("<th aria-label=\"{name}\""), 1))
        })
    });
    // A header without words is none.
    named.replace("<th></th>", "<td></td>")
}

/// Replaces each part of the page from `begin` to `end` by what `change` makes of it, where it makes something.
fn each(page: &str, begin: &str, end: &str, change: impl Fn(&str) -> Option<String>) -> String {
    let mut changed = String::with_capacity(page.len());
    let mut rest = page;
    while let Some((before, part, behind)) = around(rest, begin, end) {
        changed.push_str(before);
        changed.push_str(change(part).as_deref().unwrap_or(part));
        rest = behind;
    }
    changed + rest
}

/// The text of `html` with its formulas in words, for an attribute; nothing where it holds no formula.
fn name_of(html: &str) -> Option<String> {
    const LATEX: &str = "data-latex=\"";
    if !html.contains("<math") {
        return None;
    }
    let mut name = String::new();
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        name.push_str(&rest[..at]);
        let tag = &rest[at..];
        let (attributes, behind) = tag.split_once('>')?;
        rest = behind;
        if attributes.starts_with("<math") {
            let latex = attributes.split_once(LATEX)?.1.split('"').next()?;
            name.push_str(&escaped(&in_words(&unescaped(latex))));
            rest = rest.split_once("</math>")?.1;
        }
    }
    name.push_str(rest);
    let words: Vec<&str> = name.split_whitespace().collect();
    Some(words.join(" ").replace('"', "&quot;"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_choice_is_named_by_its_formula() {
        let page = "<label class=\"choice\"><input type=\"radio\"><span><math data-latex=\"&#92;eta &#60; 0.1\"><mi>η</mi></math>, \
            at first</span></label>";
        assert!(name_formulas(page).contains("<input aria-label=\"eta &lt; 0.1, at first\" type"));
    }

    #[test]
    fn a_header_is_named_by_its_formula() {
        let page = "<thead><tr><th>step</th><th><math data-latex=\"w\"><mi>w</mi></math> after</th><th></th></tr></thead>";
        let named = name_formulas(page);
        assert!(
            named.contains("<th>step</th><th aria-label=\"w after\"><math"),
            "{named}"
        );
        assert!(named.ends_with("<td></td></tr></thead>") && named.starts_with("<thead>"));
    }
}
