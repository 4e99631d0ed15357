//! The papers and books that the text refers to.

use std::path::Path;

use anyhow::Result;
use serde::Deserialize;

use super::table;

/// A paper or book of `references.toml`.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reference {
    /// By which the text cites it.
    pub name: String,
    pub authors: String,
    /// The authors as a sentence names them.
    pub short: String,
    pub year: u32,
    pub title: String,
    /// Journal, proceedings or publisher.
    #[serde(rename = "where")]
    pub published: String,
    #[serde(default)]
    pub url: Option<String>,
    /// What the book takes from it.
    pub says: String,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default, rename = "reference")]
    references: Vec<Reference>,
}

/// The references, in the order of the file.
pub fn read(book: &Path) -> Result<Vec<Reference>> {
    Ok(table::read::<File>(book, "references.toml")?.references)
}
