//! `\other{x}`: an x that is not the symbol x of the notation.
//!
//! The converter knows no classes, so the macro wraps its argument in a colour, which is taken off again.

use super::tree::{Element, Node};

/// The macro without its backslash.
pub const NAME: &str = "other";
/// What it stands for. No formula may choose a colour by itself, so that this one is unmistakable.
pub const MEANING: &str = r"{\color{Apricot}#1}";

/// Whether `element` is the wrapper that the macro makes.
pub fn is_marked(element: &Element) -> bool {
    let style = element.attribute("style");
    element.name == "mrow" && style.is_some_and(|style| style.starts_with("color:"))
}

/// What is in the wrapper.
pub fn unmark(element: &Element) -> Node {
    match &element.children[..] {
        [only] => only.clone(),
        several => Node::Element(Element {
            name: element.name.clone(),
            attributes: Vec::new(),
            children: several.to_vec(),
        }),
    }
}

/// `latex` without the macro, which nobody else's LaTeX knows.
pub fn take_out(latex: &str) -> String {
    const MACRO: &str = r"\other";
    let mut out = String::with_capacity(latex.len());
    let mut rest = latex;
    while let Some(at) = rest.find(MACRO) {
        let (before, from) = rest.split_at(at);
        out.push_str(before);
        let after = &from[MACRO.len()..];
        rest = after;
        if after.starts_with(|next: char| next.is_ascii_alphabetic()) {
            // A longer command.
            out.push_str(MACRO);
            continue;
        }
        let argument = after.trim_start();
        rest = argument;
        if let Some(body) = argument.strip_prefix('{')
            && let Some(end) = closing(body)
        {
            let inner = &body[..end];
            // Without its braces a letter might become part of the command before it, and `ab` only half a script.
            if inner.chars().count() == 1 && !ends_with_command(&out) {
                out.push_str(inner);
            } else {
                out.push('{');
                out.push_str(&take_out(inner));
                out.push('}');
            }
            rest = &body[end + 1..];
        }
    }
    out.push_str(rest);
    out
}

/// Where the brace closes that was opened before `body`.
fn closing(body: &str) -> Option<usize> {
    let mut depth = 0;
    let mut escaped = false;
    for (at, character) in body.char_indices() {
        match character {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '{' => depth += 1,
            '}' if depth == 0 => return Some(at),
            '}' => depth -= 1,
            _ => {}
        }
    }
    None
}

fn ends_with_command(latex: &str) -> bool {
    let name = latex.trim_end_matches(|last: char| last.is_ascii_alphabetic());
    name.len() < latex.len() && name.ends_with('\\')
}
