//! Reading Markdown: the directives and formulas of a chapter, its words, and texts that stand outside of chapters.

pub mod directive;
mod forms;
pub mod formula;
pub mod kept;
mod parsed;
mod plain;
pub mod prose;
mod text;

pub use parsed::{Parsed, Spotted};
pub use text::{Numbered, Text, options};

/// HTML that is put into a page after its rendering, as it stands there.
pub fn finished(html: &str) -> String {
    kept::together(&plain::plain(html))
}
