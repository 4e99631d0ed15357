//! What a quick check asks, as HTML: its first paragraph, which a legend may hold, and what follows it.

use crate::markdown::Text;

/// The words of a question.
pub struct Question {
    pub first: String,
    /// Further paragraphs, lists and formulas.
    pub more: String,
}

impl Question {
    pub fn read(markdown: &str, text: Text) -> Result<Question, String> {
        let markdown = markdown.trim();
        let (first, more) = markdown.split_once("\n\n").unwrap_or((markdown, ""));
        if first.is_empty() {
            return Err("it asks nothing".to_owned());
        }
        Ok(Question {
            first: text.line(first)?,
            more: text.blocks(more)?,
        })
    }
}
