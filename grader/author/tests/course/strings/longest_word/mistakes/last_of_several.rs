//! title: Of several longest words, the last is taken
//! people: They replace the longest so far by any word that is at least as long, or call `max_by_key`, which keeps the last.
//! claim: longest differs in "two of one length"
//! claim: longest agrees in "no word"
//! why: A word that is as long is not longer. With ≥ in place of > the last of several wins.
//! see: Try a text of two words of the same length. Which of them do you get?
//! hint: Your word is {{ observed }} where {{ expected }} is right, and both are equally long: which of several is taken
//!   usually depends on whether the comparison lets a word win that is only as long. What should happen to the longest so far
//!   when the next word has the same length?

pub fn longest_word(text: &str) -> Option<String> {
    let words = text.split_whitespace();
    words.max_by_key(|word| word.chars().count()).map(str::to_owned)
}
