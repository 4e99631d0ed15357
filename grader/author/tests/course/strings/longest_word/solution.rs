//! The longest so far is given up only for a longer one, so that of several the first stays.

/// The first of the longest words.
pub fn longest_word(text: &str) -> Option<String> {
    let mut longest: Option<&str> = None;
    for word in text.split_whitespace() {
        if longest.is_none_or(|best| word.chars().count() > best.chars().count()) {
            longest = Some(word);
        }
    }
    longest.map(str::to_owned)
}
