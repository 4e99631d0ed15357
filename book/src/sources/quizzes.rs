//! The quick checks of the book: what is asked, what is right, and what each wrong answer tells.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::Result;
use serde::Deserialize;

use super::table;

/// The quick checks of each page, by its file's name without the ending.
pub type Quizzes = BTreeMap<String, Vec<Quiz>>;

/// The values that one variant of a numeric question gives to its names.
pub type Variant = BTreeMap<String, f64>;

/// One quick check.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Quiz {
    pub name: String,
    pub kind: QuizKind,
    /// Markdown; of a number, a template over the variant.
    pub question: String,
    /// Why the right answer is right.
    #[serde(default)]
    pub explanation: String,
    #[serde(default, rename = "choice")]
    pub choices: Vec<Choice>,
    /// Of a number, an expression over the variant; of an open question, the model answer.
    #[serde(default)]
    pub answer: String,
    /// Absolute; of a number.
    #[serde(default)]
    pub tolerance: f64,
    #[serde(default)]
    pub unit: String,
    #[serde(default)]
    pub variants: Vec<Variant>,
    #[serde(default, rename = "wrong")]
    pub wrong: Vec<WrongNumber>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum QuizKind {
    /// One of the choices is right.
    Choice,
    /// One or more of the choices are right.
    Choices,
    Number,
    /// Compared with a model answer by the reader.
    Open,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// By which a reader's answer is remembered.
    pub key: String,
    pub text: String,
    #[serde(default)]
    pub right: bool,
    #[serde(default)]
    pub why: String,
}

/// A number that comes out of a known misunderstanding.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WrongNumber {
    /// An expression over the variant.
    pub is: String,
    pub why: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default, rename = "quiz")]
    quizzes: Vec<Quiz>,
}

/// All quick checks of the folder `quizzes`.
pub fn read(book: &Path) -> Result<Quizzes> {
    let files: BTreeMap<String, File> = table::read_folder(book, "quizzes")?;
    let quizzes = files.into_iter().map(|(page, file)| (page, file.quizzes));
    Ok(quizzes.collect())
}
