//! The symbols of a drawing, in its picture and in its words, linked like those of the text.

use crate::html::text_of;
use crate::sources::Symbol;

const BEGIN: &str = "<tspan";
const END: &str = "</tspan>";

/// The picture with each part of a text that is a symbol named as one. Of parts in parts the outermost counts.
pub fn link(svg: &str, symbols: &[Symbol]) -> String {
    let mut linked = String::with_capacity(svg.len() + svg.len() / 8);
    let mut rest = svg;
    while let Some(at) = rest.find(BEGIN) {
        let Some(length) = length(&rest[at..]) else {
            break;
        };
        linked.push_str(&rest[..at + BEGIN.len()]);
        let part = &rest[at..at + length];
        match symbols.iter().find(|symbol| is(symbol, &text_of(part))) {
            Some(symbol) => {
                linked.push_str(&format!(" data-sym=\"{}\"", symbol.name));
                linked.push_str(&part[BEGIN.len()..]);
                rest = &rest[at + length..];
            }
            // Perhaps a part of it is one.
            None => rest = &rest[at + BEGIN.len()..],
        }
    }
    linked + rest
}

/// How long the element is that `svg` begins with.
fn length(svg: &str) -> Option<usize> {
    let mut depth = 0;
    let mut at = 0;
    loop {
        let end = at + svg[at..].find(END)?;
        depth += svg[at..end].matches(BEGIN).count();
        at = end + END.len();
        depth -= 1;
        if depth == 0 {
            return Some(at);
        }
    }
}

/// The words, Markdown, with symbols as formulas.
pub fn with_symbols(words: &str, symbols: &[Symbol]) -> String {
    let mut marked = String::with_capacity(words.len() * 2);
    for token in words.split_inclusive([' ', '\u{a0}']) {
        let core = token.trim_matches(|c: char| c.is_whitespace() || ".,:;()|".contains(c));
        match latex(core, symbols) {
            Some(latex) => marked.push_str(&token.replacen(core, &format!("${latex}$"), 1)),
            None => marked.push_str(token),
        }
    }
    marked
}

/// The LaTeX of a word that is a symbol, with an index perhaps.
fn latex(word: &str, symbols: &[Symbol]) -> Option<String> {
    let index = word.char_indices().find(|(_, c)| digit(*c).is_some());
    let (letter, index) = word.split_at(index.map_or(word.len(), |(at, _)| at));
    // The article is no parabola's steepness.
    if letter.is_empty() || word == "a" {
        return None;
    }
    let symbol = symbols.iter().find(|symbol| is(symbol, letter))?;
    let latex = symbol.latex.first()?;
    let digits: Option<String> = index.chars().map(digit).collect();
    match digits?.as_str() {
        "" => Some(latex.clone()),
        digits => Some(format!("{latex}_{{{digits}}}")),
    }
}

/// The digit that stands lowered.
fn digit(c: char) -> Option<char> {
    let value = u32::from(c).checked_sub(u32::from('₀'))?;
    char::from_digit(value, 10)
}

/// Whether `text` is how the symbol is written without LaTeX.
fn is(symbol: &Symbol, text: &str) -> bool {
    let letter = |form: &String| form.chars().count() == 1 && form == text;
    symbol.code.iter().any(|form| form == text) || symbol.latex.iter().any(letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn symbols() -> Vec<Symbol> {
        let symbol = |name: &str, latex: &str, code: &str| -> Symbol {
            toml::from_str(&format!(
                "name = '{name}'\nlatex = ['{latex}']\ncode = ['{code}']\nkind = 'other'\nspoken = 'x'\nmeaning = 'x'\ndefined = 'x'"
            ))
            .unwrap()
        };
        vec![
            symbol("weight", "w", "w"),
            symbol("loss", "L", "L"),
            symbol("slope", r"\frac{\partial L}{\partial w}", "∂L/∂w"),
            symbol("prediction", r"\hat{y}", "ŷ"),
            symbol("steepness", "a", "a"),
        ]
    }

    #[test]
    fn a_part_of_a_text_is_named_as_its_symbol() {
        let svg = "<text><tspan class=\"g\">∂<tspan>L</tspan>/∂<tspan>w</tspan></tspan> = <tspan>ŷ</tspan><tspan>2<tspan>w</tspan></tspan></text>";
        assert_eq!(
            link(svg, &symbols()),
            "<text><tspan data-sym=\"slope\" class=\"g\">∂<tspan>L</tspan>/∂<tspan>w</tspan></tspan> = \
             <tspan data-sym=\"prediction\">ŷ</tspan><tspan>2<tspan data-sym=\"weight\">w</tspan></tspan></text>"
        );
        assert_eq!(link("<tspan>w", &symbols()), "<tspan>w");
    }

    #[test]
    fn symbols_in_words_are_formulas_and_the_article_is_none() {
        assert_eq!(
            with_symbols(
                "At w₁\u{a0}=\u{a0}2, a prediction ŷ (and L). Why?",
                &symbols()
            ),
            "At $w_{1}$\u{a0}=\u{a0}2, a prediction $\\hat{y}$ (and $L$). Why?"
        );
    }
}
