//! Links the first use of each glossary term on a page to its entry.

use super::edits::Edits;
use crate::markdown::prose::{first_use, stretches};
use crate::sources::Term;

/// Adds the links of one page. A term that is part of a longer one gives way to it.
pub fn link(content: &str, terms: &[Term], edits: &mut Edits) {
    let stretches = stretches(content);
    let mut terms: Vec<&Term> = terms.iter().collect();
    terms.sort_by_key(|term| std::cmp::Reverse(term.term.len()));
    let mut taken = edits.ranges();
    for term in terms {
        let forms: Vec<&str> = std::iter::once(&term.term)
            .chain(&term.forms)
            .map(String::as_str)
            .collect();
        if let Some(range) = first_use(&stretches, &forms, &taken) {
            let used = &content[range.clone()];
            let link = format!(
                "<a class=\"term\" href=\"glossary.html#{}\">{used}</a>",
                term.id()
            );
            taken.push(range.clone());
            edits.replace(range, link);
        }
    }
}
