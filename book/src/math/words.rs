//! Formulas in words, for where MathML cannot stand: names of fields, and the text that the search reads.

use super::tree::escape;

/// LaTeX as it is read aloud where nobody reads mathematics: without what only a typesetter needs.
pub fn in_words(latex: &str) -> String {
    let mut words = latex.to_owned();
    for spacing in ["\\,", "\\;", "\\!", "\\left", "\\right"] {
        words = words.replace(spacing, " ");
    }
    words.replace('\\', " ")
}

/// The words of a formula that somebody may search for, safe to stand in Markdown.
pub fn searched(latex: &str) -> String {
    let is_layout = |c: char| c.is_whitespace() || "{}_^&".contains(c);
    let latex = in_words(latex);
    let words: Vec<&str> = latex
        .split(is_layout)
        .filter(|word| !word.is_empty())
        .collect();
    let mut safe = String::with_capacity(latex.len() * 2);
    escape(&words.join(" "), &mut safe);
    safe
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_formula_is_found_by_its_letters_names() {
        assert_eq!(in_words("\\eta\\,L"), " eta L");
        assert_eq!(
            searched("\\hat y_i = w^{2} \\left(\\theta | a\\right)"),
            "hat y i &#61; w 2 &#40; theta &#124; a &#41;"
        );
    }
}
