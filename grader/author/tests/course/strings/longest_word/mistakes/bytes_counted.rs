//! title: Bytes are counted in place of characters
//! people: They take `len()` for the number of letters.
//! claim: longest differs in "letters of more than one byte"
//! claim: longest agrees in "two of one length"
//! why: `len()` counts bytes, and letters such as ü and ß take two.
//! see: Print `"füße".len()` and `"füße".chars().count()`.
//! hint: Your word is {{ observed }}, where the right one has more letters. Words with letters outside the English alphabet
//!   are longer in bytes than in characters, and `len()` counts bytes. What counts characters?

pub fn longest_word(text: &str) -> Option<String> {
    let mut longest: Option<&str> = None;
    for word in text.split_whitespace() {
        if longest.is_none_or(|best| word.len() > best.len()) {
            longest = Some(word);
        }
    }
    longest.map(str::to_owned)
}
