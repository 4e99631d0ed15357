//! The symbols of the book: one meaning and one colour each.

use std::path::Path;

use anyhow::Result;
use serde::Deserialize;

use super::table;

/// A symbol of `notation.toml`.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Symbol {
    /// By which the page knows it.
    pub name: String,
    /// How formulas write it, every form.
    pub latex: Vec<String>,
    /// Words of code comments and figures that mean it.
    #[serde(default)]
    pub code: Vec<String>,
    pub kind: Kind,
    /// How it is read aloud.
    pub spoken: String,
    /// What it stands for: Markdown without links.
    pub meaning: String,
    /// The page that introduces it, by its file's name without the ending.
    pub defined: String,
}

/// What a symbol is, which decides its colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    Parameter,
    Gradient,
    Loss,
    Prediction,
    Data,
    Target,
    Rate,
    /// In the ink of the text.
    Other,
}

impl Kind {
    /// The class that colours it.
    pub fn class(self) -> &'static str {
        match self {
            Kind::Parameter => "parameter",
            Kind::Gradient => "gradient",
            Kind::Loss => "loss",
            Kind::Prediction => "prediction",
            Kind::Data => "data",
            Kind::Target => "target",
            Kind::Rate => "rate",
            Kind::Other => "other",
        }
    }
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default, rename = "symbol")]
    symbols: Vec<Symbol>,
}

/// The symbols, in the order of the file.
pub fn read(book: &Path) -> Result<Vec<Symbol>> {
    Ok(table::read::<File>(book, "notation.toml")?.symbols)
}
