//! title: Where there is no word, the empty text is returned
//! people: They start from an empty text as the longest so far, and return it when no word came.
//! claim: longest not missing in "no word"
//! claim: longest agrees in "the last word"
//! why: The empty text is a text. `None` says that there is no word at all, and a caller can tell the two apart.
//! see: Call it with a text of spaces: does the answer say that there was nothing to be found?
//! hint: Where there is no word, your function returns {{ observed }} and {{ expected }} is right. That usually comes from
//!   an empty text as the first "longest so far". How can it say that nothing was found?

pub fn longest_word(text: &str) -> Option<String> {
    let mut longest = "";
    for word in text.split_whitespace() {
        if word.chars().count() > longest.chars().count() {
            longest = word;
        }
    }
    Some(longest.to_owned())
}
