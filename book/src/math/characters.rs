//! Which characters a formula shows, and in which of the book's fonts.

use std::collections::BTreeSet;

use super::tree::{self, Element, Node};

/// The characters of a formula.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Characters {
    /// In the font for mathematics. A letter that stands alone is the italic one, as browsers show it.
    pub math: BTreeSet<char>,
    /// Words in `\text`, in the font of the text.
    pub text: BTreeSet<char>,
}

impl Characters {
    pub(super) fn of(nodes: &[Node]) -> Characters {
        let mut found = Characters::default();
        found.add(nodes);
        found
    }

    fn add(&mut self, nodes: &[Node]) {
        for node in nodes {
            match node {
                Node::Text(text) => self.math.extend(text.chars()),
                Node::Element(element) if element.name == "mtext" => {
                    self.text.extend(tree::text(&element.children).chars());
                }
                Node::Element(element) => match italic_letter(element) {
                    Some(letter) => self.math.extend([letter]),
                    None => self.add(&element.children),
                },
            }
        }
    }
}

/// The italic letter that an identifier of one letter is shown as.
fn italic_letter(element: &Element) -> Option<char> {
    if element.name != "mi" || element.attribute("mathvariant") == Some("normal") {
        return None;
    }
    let text = tree::text(&element.children);
    let mut characters = text.chars();
    match (characters.next(), characters.next()) {
        (Some(only), None) => Some(italic(only)),
        _ => None,
    }
}

/// As MathML's `text-transform: math-auto` does it.
fn italic(letter: char) -> char {
    let shifted = |first: char, italic: u32| {
        char::from_u32(italic + (u32::from(letter) - u32::from(first))).unwrap_or(letter)
    };
    match letter {
        // The italic h is older than its neighbours.
        'h' => '\u{210E}',
        'A'..='Z' => shifted('A', 0x1D434),
        'a'..='z' => shifted('a', 0x1D44E),
        'ı' => '\u{1D6A4}',
        'ȷ' => '\u{1D6A5}',
        'ϴ' => '\u{1D6F3}',
        'Α'..='Ω' => shifted('Α', 0x1D6E2),
        '∇' => '\u{1D6FB}',
        'α'..='ω' => shifted('α', 0x1D6FC),
        '∂' => '\u{1D715}',
        'ϵ' => '\u{1D716}',
        'ϑ' => '\u{1D717}',
        'ϰ' => '\u{1D718}',
        'ϕ' => '\u{1D719}',
        'ϱ' => '\u{1D71A}',
        'ϖ' => '\u{1D71B}',
        other => other,
    }
}
