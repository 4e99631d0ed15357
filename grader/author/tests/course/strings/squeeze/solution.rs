//! White space separates words, however much of it there is: split there, and join with one space.

/// The words of `text` with one space between them.
pub fn squeeze(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    words.join(" ")
}
