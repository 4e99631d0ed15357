//! Formulas in words, for where MathML cannot stand: names of fields, and the text that the search reads.

use super::tree::escape;

/// What only a typesetter needs, and what has a word.
const SPOKEN: [(&str, &str); 12] = [
    ("\\,", " "),
    ("\\;", " "),
    ("\\!", " "),
    ("\\left", " "),
    ("\\right", " "),
    ("^*", " star "),
    ("^", " to the "),
    ("_", " "),
    ("&", " "),
    ("{", " "),
    ("}", " "),
    ("\\", " "),
];

/// LaTeX as it is read aloud where nobody reads mathematics.
pub fn in_words(latex: &str) -> String {
    let mut words = latex.to_owned();
    for (written, spoken) in SPOKEN {
        words = words.replace(written, spoken);
    }
    let words: Vec<&str> = words.split_whitespace().collect();
    words.join(" ")
}

/// The words of a formula for the search, safe to stand in Markdown.
pub fn searched(latex: &str) -> String {
    let words = in_words(latex);
    let mut safe = String::with_capacity(words.len() * 2);
    escape(&words, &mut safe);
    safe
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_formula_is_read_by_its_letters_names() {
        assert_eq!(in_words("\\eta\\,L"), "eta L");
        assert_eq!(in_words("\\theta^* = \\hat{y}_i"), "theta star = hat y i");
        assert_eq!(
            searched("w^{2} \\left(\\theta | a\\right)"),
            "w to the 2 &#40; theta &#124; a &#41;"
        );
    }
}
