pub fn longest_word(_text: &str) -> Option<String> {
    None
}
