//! White space in a text, made regular.

/// The words of `text`, one space between two of them and none at either end.
///
/// A text without a word gives the empty text.
///
/// Example: "  a \t b " gives "a b".
pub fn squeeze(text: &str) -> String {
    todo!("the words, with one space between them")
}
