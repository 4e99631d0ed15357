//! What the book numbers, so that any page can refer to it: equations, figures, exercises and derivations.

use std::collections::BTreeMap;

use mdbook_preprocessor::book::Chapter;

use super::course::number_of;
use super::{file_of, name_of, shown};
use crate::markdown::Parsed;
use crate::markdown::formula::Place;
use crate::sources::Exercises;

/// Everything that has a number.
#[derive(Debug, Default)]
pub struct Outline {
    /// By kind and name, as `eq:step`.
    labels: BTreeMap<String, Label>,
    /// Minutes of the exercises of each page.
    exercises: BTreeMap<String, (usize, u32)>,
    /// The title of each page.
    titles: BTreeMap<String, String>,
    /// What has the same name as something before it, each with its file and line.
    pub twice: Vec<String>,
}

/// Where something with a number stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Label {
    pub kind: LabelKind,
    /// The page by its file's name without the ending.
    pub page: String,
    pub id: String,
    /// Such as `4.2`.
    pub number: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum LabelKind {
    Equation,
    Figure,
    Exercise,
    Proof,
}

impl LabelKind {
    /// By which references name it.
    pub fn prefix(self) -> &'static str {
        match self {
            LabelKind::Equation => "eq",
            LabelKind::Figure => "fig",
            LabelKind::Exercise => "ex",
            LabelKind::Proof => "proof",
        }
    }

    pub fn word(self) -> &'static str {
        match self {
            LabelKind::Equation => "equation",
            LabelKind::Figure => "figure",
            LabelKind::Exercise => "exercise",
            LabelKind::Proof => "derivation",
        }
    }

    /// The id on its page; an exercise's is its name alone, to which the grader's messages lead.
    fn id(self, name: &str) -> String {
        match self {
            LabelKind::Exercise => name.to_owned(),
            kind => format!("{}-{name}", kind.prefix()),
        }
    }
}

impl Outline {
    /// Numbers everything in the order of the book, anew in each chapter.
    pub fn of(chapters: &[(&Chapter, Parsed<'_>)], exercises: &Exercises) -> Outline {
        let mut outline = Outline::default();
        for (chapter, parsed) in chapters {
            let page = name_of(chapter);
            outline.titles.insert(page.clone(), chapter.name.clone());
            let number = number_of(chapter);
            let mut counted = BTreeMap::new();
            for (kind, name, line) in numbered(parsed) {
                let count = counted.entry(kind).or_insert(0_u32);
                *count += 1;
                let label = Label {
                    kind,
                    page: page.clone(),
                    id: kind.id(&name),
                    number: match &number {
                        Some(number) => format!("{number}.{count}"),
                        None => count.to_string(),
                    },
                };
                if kind == LabelKind::Exercise {
                    outline.count_exercise(&page, exercises, &chapter.content, &name);
                }
                let key = format!("{}:{name}", kind.prefix());
                if outline.labels.insert(key.clone(), label).is_some() {
                    let file = shown(&file_of(chapter));
                    outline.twice.push(format!(
                        "{file}:{line}: `{key}` is named twice in the book."
                    ));
                }
            }
        }
        outline
    }

    fn count_exercise(&mut self, page: &str, exercises: &Exercises, content: &str, name: &str) {
        let named = |id: &&String| id.ends_with(&format!("/{name}")) && content.contains(*id);
        let minutes = exercises
            .names()
            .iter()
            .find(named)
            .map(|id| exercises.minutes(id));
        let sum = self.exercises.entry(page.to_owned()).or_default();
        sum.0 += 1;
        sum.1 += minutes.unwrap_or_default();
    }

    /// What `eq:step` and its like name.
    pub fn label(&self, reference: &str) -> Option<&Label> {
        self.labels.get(reference)
    }

    /// All labels, for messages.
    pub fn names(&self) -> Vec<String> {
        self.labels.keys().cloned().collect()
    }

    /// What a word and a number name.
    pub fn numbered(&self, word: &str, number: &str) -> Option<&Label> {
        self.labels
            .values()
            .find(|label| label.kind.word() == word && label.number == number)
    }

    /// The title of a page.
    pub fn title(&self, page: &str) -> Option<&str> {
        self.titles.get(page).map(String::as_str)
    }

    /// How many exercises a page has, and their minutes.
    pub fn exercises_of(&self, page: &str) -> (usize, u32) {
        self.exercises.get(page).copied().unwrap_or_default()
    }
}

impl Label {
    /// A link to it from `page`: "equation 4.2".
    pub fn link(&self, page: &str, capital: bool) -> String {
        let word = self.kind.word();
        let word = match (capital, word.split_at(1)) {
            (true, (first, rest)) => first.to_uppercase() + rest,
            (false, _) => word.to_owned(),
        };
        format!(
            "<a href=\"{}\">{word} {}</a>",
            self.address(page),
            self.number
        )
    }

    /// Its address from `page`.
    pub fn address(&self, page: &str) -> String {
        if self.page == page {
            format!("#{}", self.id)
        } else {
            format!("{}.html#{}", self.page, self.id)
        }
    }
}

/// What a chapter numbers, each with its line: display formulas that have a label, and three kinds of directives.
fn numbered(parsed: &Parsed<'_>) -> Vec<(LabelKind, String, usize)> {
    let equations = parsed
        .formulas
        .iter()
        .filter_map(|formula| match &formula.place {
            Place::Display(Some(name)) => {
                Some((formula.range.start, LabelKind::Equation, name.clone()))
            }
            _ => None,
        });
    let directives = parsed.directives.iter().filter_map(|directive| {
        let call = directive.call.as_ref().ok().filter(|call| !call.closes)?;
        let kind = match call.form.name {
            "figure" => LabelKind::Figure,
            "exercise" => LabelKind::Exercise,
            "derivation" => LabelKind::Proof,
            _ => return None,
        };
        let name = call.arguments.first()?.rsplit('/').next()?;
        Some((directive.range.start, kind, name.to_owned()))
    });
    let mut found: Vec<_> = equations.chain(directives).collect();
    found.sort();
    found
        .into_iter()
        .map(|(at, kind, name)| (kind, name, parsed.line_of(at)))
        .collect()
}
