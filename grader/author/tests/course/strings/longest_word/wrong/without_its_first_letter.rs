pub fn longest_word(text: &str) -> Option<String> {
    let mut longest: Option<&str> = None;
    for word in text.split_whitespace() {
        if longest.is_none_or(|best| word.chars().count() > best.chars().count()) {
            longest = Some(word);
        }
    }
    longest.map(|word| word.chars().skip(1).collect())
}
