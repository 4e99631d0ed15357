//! Links the first use of each glossary term on a page to its entry.

use std::ops::Range;

use super::edits::Edits;
use crate::markdown::prose::{stretches, uses};
use crate::sources::Term;

/// Adds the links of one page. Where a term is part of a longer one, it is not meant.
pub fn link(content: &str, terms: &[Term], edits: &mut Edits) {
    let stretches = stretches(content);
    let mut taken = edits.ranges();
    for (term, uses) in longest_first(terms, |forms| uses(&stretches, forms)) {
        let free = |range: &&Range<usize>| {
            let apart = |taken: &Range<usize>| range.end <= taken.start || taken.end <= range.start;
            taken.iter().all(apart)
        };
        if let Some(range) = uses.iter().find(free) {
            let used = &content[range.clone()];
            let link = format!(
                "<a class=\"term\" href=\"glossary.html#{}\">{used}</a>",
                term.id()
            );
            edits.replace(range.clone(), link);
        }
        taken.extend(uses);
    }
}

/// The terms with what `uses` finds of their forms, the longest term first.
fn longest_first(
    terms: &[Term],
    uses: impl Fn(&[&str]) -> Vec<Range<usize>>,
) -> Vec<(&Term, Vec<Range<usize>>)> {
    let mut found: Vec<_> = terms
        .iter()
        .map(|term| {
            let forms = std::iter::once(&term.term).chain(&term.forms);
            let forms: Vec<&str> = forms.map(String::as_str).collect();
            (term, uses(&forms))
        })
        .collect();
    found.sort_by_key(|(term, _)| std::cmp::Reverse(term.term.len()));
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn linked(content: &str, terms: &[&str]) -> String {
        let term = |term: &&str| Term {
            term: (*term).to_owned(),
            forms: Vec::new(),
            chapter: "a".to_owned(),
            definition: String::new(),
        };
        let terms: Vec<Term> = terms.iter().map(term).collect();
        let mut edits = Edits::default();
        link(content, &terms, &mut edits);
        edits.apply(content)
    }

    #[test]
    fn the_first_use_is_linked_and_no_other() {
        assert_eq!(
            linked("A loss, a loss.", &["loss"]),
            "A <a class=\"term\" href=\"glossary.html#loss\">loss</a>, a loss."
        );
    }

    #[test]
    fn a_part_of_a_longer_term_is_not_meant() {
        assert_eq!(
            linked(
                "A learning rate, a learning rate, learning.",
                &["learning", "learning rate"]
            ),
            "A <a class=\"term\" href=\"glossary.html#learning-rate\">learning rate</a>, a learning rate, \
             <a class=\"term\" href=\"glossary.html#learning\">learning</a>."
        );
    }
}
