//! What each chapter offers, in numbers.

use std::fmt;

use super::Checked;
use super::html::{Element, Page};
use crate::markdown::Parsed;
use crate::markdown::prose::count_words;
use crate::page::{chapters, name_of};
use crate::sources::QuizKind;

/// The numbers of one chapter.
pub struct Counts {
    pub page: String,
    /// Whether the curriculum's list speaks of it.
    pub is_promised: bool,
    pub words: usize,
    pub formulas: usize,
    pub pictures: usize,
    pub checks: usize,
    /// Wrong choices and wrong numbers with an explanation of their own.
    pub explained: usize,
    /// Terms linked to the glossary.
    pub terms: usize,
}

/// The numbered chapters in their order.
pub fn count(checked: &Checked<'_>) -> Vec<Counts> {
    let promised = checked.promised();
    let numbered = chapters(checked.book).filter(|chapter| chapter.number.is_some());
    numbered
        .filter_map(|chapter| {
            let name = name_of(chapter);
            let page = checked.site.pages.get(&checked.file(&name))?;
            let quizzes = checked.sources.quizzes.get(&name);
            let explained = quizzes.into_iter().flatten().map(|quiz| {
                let choices = quiz
                    .choices
                    .iter()
                    .filter(|c| !c.right && !c.why.is_empty());
                choices.count()
                    + quiz
                        .wrong
                        .iter()
                        .filter(|wrong| !wrong.why.is_empty())
                        .count()
            });
            let open = quizzes
                .into_iter()
                .flatten()
                .filter(|quiz| quiz.kind == QuizKind::Open);
            Some(Counts {
                is_promised: promised.contains(name.as_str()),
                words: count_words(&Parsed::of(&chapter.content)),
                formulas: of(page, |element| element.tag == "math"),
                pictures: of(page, |element| element.tag == "figure"),
                checks: of(page, |element| {
                    element.has_class("quiz") || element.has_class("predict")
                })
                .saturating_sub(open.count()),
                explained: explained.sum(),
                terms: of(page, |element| element.has_class("term")),
                page: name,
            })
        })
        .collect()
}

fn of(page: &Page, wanted: impl Fn(&Element) -> bool) -> usize {
    page.elements
        .iter()
        .filter(|element| wanted(element))
        .count()
}

impl Counts {
    /// What is counted, and the numbers.
    fn columns(&self) -> [(&'static str, usize); 6] {
        [
            ("word", self.words),
            ("formula", self.formulas),
            ("picture", self.pictures),
            ("quick check", self.checks),
            (
                "wrong answer with an explanation of its own",
                self.explained,
            ),
            ("term linked to the glossary", self.terms),
        ]
    }

    /// What the chapter has none of.
    pub fn faults(&self) -> Vec<String> {
        let zeros = self
            .columns()
            .into_iter()
            .filter(|(_, number)| *number == 0);
        zeros
            .map(|(what, _)| format!("book/chapters/{}.md: it has no {what}", self.page))
            .collect()
    }

    /// The first line of a table of them.
    pub fn head() -> String {
        let names = [
            "words",
            "formulas",
            "pictures",
            "checks",
            "explained",
            "terms",
        ];
        row("chapter", names)
    }
}

impl fmt::Display for Counts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&row(&self.page, self.columns().map(|(_, number)| number)))
    }
}

fn row<T: fmt::Display>(
    page: &str,
    [words, formulas, pictures, checks, explained, terms]: [T; 6],
) -> String {
    format!("{page:<22}{words:>7}{formulas:>10}{pictures:>10}{checks:>8}{explained:>11}{terms:>7}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_zero_is_a_fault() {
        let counts = Counts {
            page: "losses".to_owned(),
            is_promised: true,
            words: 900,
            formulas: 3,
            pictures: 0,
            checks: 1,
            explained: 2,
            terms: 4,
        };
        assert_eq!(
            counts.faults(),
            ["book/chapters/losses.md: it has no picture"]
        );
    }
}
