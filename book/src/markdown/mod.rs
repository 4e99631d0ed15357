//! Reading Markdown: the directives of a chapter, and texts that stand outside of chapters.

pub mod directive;
mod text;

pub use text::{Text, options};
