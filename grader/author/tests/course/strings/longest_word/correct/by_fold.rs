//! A fold that keeps the longer of two words, the earlier where they are equally long.

pub fn longest_word(text: &str) -> Option<String> {
    let longer = |a: &str, b: &str| b.chars().count() > a.chars().count();
    let best = text
        .split_whitespace()
        .reduce(|best, word| if longer(best, word) { word } else { best });
    Some(best?.to_owned())
}
