//! The longest word of a text, if it has one.

/// The longest word of `text`, counted in characters; of several, the first.
///
/// Words are what white space separates. A text without a word gives `None`.
///
/// Example: "to be or not" gives "not".
pub fn longest_word(text: &str) -> Option<String> {
    todo!("the first word than which none is longer")
}
