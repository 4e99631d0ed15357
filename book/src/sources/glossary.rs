//! The terms of the book, each defined once.

use std::path::Path;

use anyhow::Result;
use serde::Deserialize;

use super::table;

/// A term of `glossary.toml`.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Term {
    pub term: String,
    /// Further forms that mean it, such as its plural.
    #[serde(default)]
    pub forms: Vec<String>,
    /// The page that defines it, by its file's name without the ending.
    pub chapter: String,
    /// Markdown.
    pub definition: String,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default, rename = "term")]
    terms: Vec<Term>,
}

/// The terms, in the order of the file.
pub fn read(book: &Path) -> Result<Vec<Term>> {
    Ok(table::read::<File>(book, "glossary.toml")?.terms)
}

impl Term {
    /// The id of its entry on the glossary's page.
    pub fn id(&self) -> String {
        slug(&self.term)
    }
}

/// `text` as an id: lower-case words joined by hyphens.
pub fn slug(text: &str) -> String {
    let words = text
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join("-").to_lowercase()
}
