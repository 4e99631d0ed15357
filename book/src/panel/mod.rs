//! What directives become on the page: the panels of exercises, quick checks, predictions, derivations and figures.
//!
//! A panel has two parts. The first is put into the chapter before mdBook renders it. The second is put in afterwards, at
//! a comment that marks its place: hints, solutions and explanations are thereby in neither the search index nor the
//! print page, and drawings cost mdBook no time.

pub mod exercise;

/// What a directive becomes.
#[derive(Debug, Default, PartialEq)]
pub struct Panel {
    /// Markdown, or HTML without blank lines; holds [`place_of`] each later part.
    pub now: String,
    pub later: Vec<Later>,
}

/// What is put in after mdBook has rendered the page.
#[derive(Clone, Debug, PartialEq)]
pub struct Later {
    /// Unique in the book.
    pub key: String,
    pub html: String,
    /// Whether the print page shows it too.
    pub printed: bool,
}

/// The comment that a later part takes the place of.
pub fn place_of(key: &str) -> String {
    format!("<!--downhill:{key}-->")
}
