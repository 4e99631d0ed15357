//! Reading Markdown: the directives and formulas of a chapter, its words, and texts that stand outside of chapters.

pub mod directive;
mod forms;
pub mod formula;
pub mod kept;
mod parsed;
mod plain;
pub mod prose;
mod text;

pub use parsed::Parsed;
pub use plain::plain;
pub use text::{Numbered, Text, options};
