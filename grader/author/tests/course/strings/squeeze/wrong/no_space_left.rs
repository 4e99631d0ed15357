pub fn squeeze(text: &str) -> String {
    text.split_whitespace().collect()
}
