//! Links the first use of each glossary term on a page to its entry.

use std::ops::Range;

use aho_corasick::{AhoCorasick, AhoCorasickBuilder, MatchKind};

use super::edits::{Edits, is_free};
use crate::markdown::Parsed;
use crate::markdown::prose::stretches;
use crate::sources::Term;

/// What to look for, made once for all pages.
pub struct Terms {
    /// Finds all forms of all terms; where several begin at one place, the longest.
    finder: Option<AhoCorasick>,
    /// Of each form, the id of its term's entry.
    ids: Vec<String>,
}

impl Terms {
    pub fn new(terms: &[Term]) -> Terms {
        let mut forms = Vec::new();
        let mut ids = Vec::new();
        for term in terms {
            for form in std::iter::once(&term.term).chain(&term.forms) {
                forms.push(form.as_str());
                ids.push(term.id());
            }
        }
        let finder = AhoCorasickBuilder::new()
            .ascii_case_insensitive(true)
            .match_kind(MatchKind::LeftmostLongest)
            .build(forms);
        Terms {
            // It is refused only beyond billions of forms.
            finder: finder.ok(),
            ids,
        }
    }

    /// Adds the links of one page, apart from what is replaced already. A part of a longer term is not the shorter term.
    pub fn link(&self, parsed: &Parsed<'_>, edits: &mut Edits) {
        let taken = edits.ranges();
        let mut linked: Vec<&str> = Vec::new();
        for (id, range) in self.uses(parsed) {
            if linked.contains(&id) || !is_free(&range, &taken) {
                continue;
            }
            let used = &parsed.text[range.clone()];
            let link = format!("<a class=\"term\" href=\"glossary.html#{id}\">{used}</a>");
            edits.replace(range, link);
            linked.push(id);
        }
    }

    /// Each use of a term in running text: the id of its entry, and its bytes in the chapter.
    fn uses(&self, parsed: &Parsed<'_>) -> Vec<(&str, Range<usize>)> {
        let mut uses = Vec::new();
        for stretch in stretches(parsed) {
            let finder = self.finder.iter();
            for found in finder.flat_map(|finder| finder.find_iter(&stretch.text)) {
                if is_whole(&stretch.text, found.range()) {
                    let id = self.ids[found.pattern().as_usize()].as_str();
                    uses.push((id, stretch.source(found.range())));
                }
            }
        }
        uses
    }
}

/// Whether no word goes on before or behind it.
fn is_whole(text: &str, range: Range<usize>) -> bool {
    let is_of_a_word = |c: char| c.is_alphanumeric() || c == '-';
    !text[..range.start].ends_with(is_of_a_word) && !text[range.end..].starts_with(is_of_a_word)
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
        Terms::new(&terms).link(&Parsed::of(content), &mut edits);
        let link = |text: &str| text.replace("<a class=\"term\" href=\"glossary.html#", "[");
        link(&edits.apply(content))
            .replace("\">", "|")
            .replace("</a>", "]")
    }

    #[test]
    fn the_first_use_is_linked_and_no_other() {
        assert_eq!(
            linked("A loss, a loss.", &["loss"]),
            "A [loss|loss], a loss."
        );
        assert_eq!(linked("No loss is there.", &[]), "No loss is there.");
    }

    #[test]
    fn a_part_of_a_longer_term_is_not_meant() {
        assert_eq!(
            linked(
                "A learning rate, a learning rate, learning.",
                &["learning", "learning rate"]
            ),
            "A [learning-rate|learning rate], a learning rate, [learning|learning]."
        );
    }

    #[test]
    fn a_term_is_a_whole_word_in_either_case() {
        assert_eq!(
            linked("# Loss\n\nA lossy one. The *Loss* is", &["loss"]),
            "# Loss\n\nA lossy one. The *[loss|Loss]* is"
        );
        assert_eq!(linked("losses", &["loss"]), "losses");
        assert_eq!(linked("a mini-batch", &["batch"]), "a mini-batch");
    }

    #[test]
    fn a_term_may_go_over_the_end_of_a_line() {
        assert_eq!(
            linked("the learning\nrate is", &["learning rate"]),
            "the [learning-rate|learning\nrate] is"
        );
    }

    #[test]
    fn headings_links_code_and_formulas_hold_no_terms() {
        let text = "## Loss\n\n[loss](a.md) `loss` $loss$\n\n```text\nloss\n```\n\n<p>loss</p>\n";
        assert_eq!(linked(text, &["loss"]), text);
    }
}
