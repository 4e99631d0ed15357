//! Annotated listings: one program in Python and in Rust, part by part, each with a note.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Result, ensure};
use serde::Deserialize;

use super::table;

/// The listings by the names of their files without the ending.
pub type Listings = BTreeMap<String, Listing>;

/// A program in two languages.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Listing {
    #[serde(rename = "listing")]
    pub head: Head,
    #[serde(rename = "part")]
    pub parts: Vec<Part>,
}

/// What holds for the whole program.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Head {
    /// What is compared.
    pub title: String,
    /// The Rust file below the workspace, whose anchors the parts name.
    pub rust: String,
}

/// Some lines of Python, what stands for them in Rust, and what there is to say.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Part {
    pub name: String,
    /// Short, in words.
    pub title: String,
    /// Empty where Python has no line for it.
    #[serde(default)]
    pub python: String,
    /// Whether Rust has lines for it.
    #[serde(default = "yes")]
    pub rust: bool,
    /// The anchor in the Rust file, where it is another than the name.
    anchor: Option<String>,
    /// Markdown.
    pub note: String,
}

impl Part {
    /// The anchor of its lines in the Rust file, if there are any.
    pub fn anchor(&self) -> Option<&str> {
        let anchor = self.anchor.as_ref().unwrap_or(&self.name);
        self.rust.then_some(anchor)
    }
}

fn yes() -> bool {
    true
}

/// All listings of the folder `listings`.
pub fn read(book: &Path) -> Result<Listings> {
    let listings: Listings = table::read_folder(book, "listings")?;
    for (name, listing) in &listings {
        for part in &listing.parts {
            ensure!(
                !part.python.trim().is_empty() || part.rust,
                "book/listings/{name}.toml: the part `{}` has lines in neither language",
                part.name
            );
        }
    }
    Ok(listings)
}
