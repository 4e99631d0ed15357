//! Each term of the glossary is defined once, where the glossary says, and linked from its first use.

use std::collections::BTreeMap;

use pulldown_cmark::{Event, Parser, Tag, TagEnd};

use super::Checked;
use crate::markdown::options;
use crate::page::{chapters, name_of};
use crate::sources::Term;

pub fn faults(checked: &Checked<'_>) -> Vec<String> {
    let mut faults = said_twice(&checked.sources.terms);
    let promised = checked.promised();
    let mut defined: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for chapter in chapters(checked.book) {
        let page = name_of(chapter);
        if promised.contains(page.as_str()) {
            defined.insert(page, emphasised(&chapter.content));
        }
    }
    for term in &checked.sources.terms {
        faults.extend(fault(checked, term, &defined));
    }
    faults
}

fn fault(
    checked: &Checked<'_>,
    term: &Term,
    defined: &BTreeMap<String, Vec<String>>,
) -> Option<String> {
    let name = &term.term;
    let is_defined = |words: &&Vec<String>| words.iter().any(|word| is_form(term, word));
    let at_home = defined.get(&term.chapter);
    if at_home.is_some_and(|words| !is_defined(&words)) {
        return Some(format!(
            "book/chapters/{}.md: the glossary says that `{name}` is defined here; write *{name}* where it is",
            term.chapter
        ));
    }
    let elsewhere = defined
        .iter()
        .find(|(page, words)| **page != term.chapter && is_defined(words));
    if let Some((page, _)) = elsewhere {
        return Some(format!(
            "book/chapters/{page}.md: `{name}` is emphasised as if it were defined, and {}.md defines it",
            term.chapter
        ));
    }
    let page = checked.site.pages.get(&checked.file(&term.chapter))?;
    let entry = format!("glossary.html#{}", term.id());
    let linked = page
        .elements
        .iter()
        .any(|element| element.get("href") == Some(&*entry));
    (!linked).then(|| {
        format!(
            "book/chapters/{}.md: `{name}` is not linked from its first use",
            term.chapter
        )
    })
}

fn is_form(term: &Term, word: &str) -> bool {
    let is = |form: &String| form.to_lowercase() == word.to_lowercase();
    is(&term.term) || term.forms.iter().any(is)
}

/// Terms and forms that two entries claim.
fn said_twice(terms: &[Term]) -> Vec<String> {
    let mut forms: BTreeMap<String, &str> = BTreeMap::new();
    let mut faults = Vec::new();
    for term in terms {
        for form in std::iter::once(&term.term).chain(&term.forms) {
            if let Some(other) = forms.insert(form.to_lowercase(), &term.term) {
                faults.push(format!(
                    "book/glossary.toml: `{form}` belongs to `{}` and to `{other}`",
                    term.term
                ));
            }
        }
    }
    faults
}

/// The texts that a chapter emphasises.
fn emphasised(content: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut current: Option<String> = None;
    for event in Parser::new_ext(content, options()) {
        match event {
            Event::Start(Tag::Emphasis) => current = Some(String::new()),
            Event::End(TagEnd::Emphasis) => found.extend(current.take()),
            Event::Text(text) => {
                if let Some(current) = &mut current {
                    current.push_str(&text);
                }
            }
            Event::SoftBreak => {
                if let Some(current) = &mut current {
                    current.push(' ');
                }
            }
            _ => {}
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn emphasis_is_read_over_the_ends_of_lines() {
        assert_eq!(
            emphasised("The *learning\nrate* and **not this**, `*nor*` that."),
            ["learning rate"]
        );
    }

    #[test]
    fn a_form_belongs_to_one_term() {
        let term = |term: &str, form: &str| Term {
            term: term.to_owned(),
            forms: vec![form.to_owned()],
            chapter: "a".to_owned(),
            definition: String::new(),
        };
        let terms = [term("loss", "losses"), term("mean loss", "Losses")];
        assert_eq!(
            said_twice(&terms),
            ["book/glossary.toml: `Losses` belongs to `mean loss` and to `loss`"]
        );
    }
}
