//! What the curriculum promises of each chapter, and where the book keeps it.

use std::path::Path;

use anyhow::Result;
use serde::Deserialize;

use super::table;

/// A row of `promises.toml`.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Promise {
    /// The page, by its file's name without the ending.
    pub chapter: String,
    pub kind: PromiseKind,
    pub what: String,
    /// An id on that page.
    pub anchor: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PromiseKind {
    Objective,
    Formula,
    Table,
    Question,
    Proof,
    Figure,
    Listing,
    Exercise,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default, rename = "promise")]
    promises: Vec<Promise>,
}

/// The promises, in the order of the file.
pub fn promises(book: &Path) -> Result<Vec<Promise>> {
    Ok(table::read::<File>(book, "promises.toml")?.promises)
}
