//! Code as HTML with its words told apart, so that a page needs no script for it.
//!
//! The compiler's own lexer finds the words of Rust. What it cannot know, such as whether a name is that of a function, is
//! told by the words around it, as editors without a compiler do it. In comments the symbols of the notation are marked as
//! in formulas.

mod comment;
mod python;
mod word;

#[cfg(test)]
mod contrast;
#[cfg(test)]
mod tests;

use std::fmt::Write;

use crate::sources::Symbol;

use comment::Piece;
use word::Word;

/// Rust as a block of code on one line: neither Markdown nor mdBook finds anything of its own in it, and copied out of
/// the browser it is `source` again.
pub fn block(source: &str, symbols: &[Symbol]) -> String {
    block_of("rust", &word::words(source), symbols)
}

/// The same of Python.
pub fn python(source: &str, symbols: &[Symbol]) -> String {
    block_of("python", &python::words(source), symbols)
}

fn block_of(language: &str, words: &[(Word, &str)], symbols: &[Symbol]) -> String {
    let mut html = format!("<pre><code class=\"language-{language} nohighlight\">");
    for &(kind, text) in words {
        let Some(class) = kind.class() else {
            escape(text, &mut html);
            continue;
        };
        let _ = write!(html, "<span class=\"{class}\">");
        if kind.is_comment() {
            for piece in comment::pieces(text, symbols) {
                write_piece(&piece, &mut html);
            }
        } else {
            escape(text, &mut html);
        }
        html.push_str("</span>");
    }
    html.push_str("</code></pre>");
    html
}

fn write_piece(piece: &Piece<'_>, html: &mut String) {
    match piece {
        Piece::Text(text) => escape(text, html),
        Piece::Symbol(symbol, text) => {
            let class = symbol.kind.class();
            let _ = write!(html, "<span class=\"sym {class}\" data-sym=\"");
            escape(&symbol.name, html);
            html.push_str("\">");
            escape(text, html);
            html.push_str("</span>");
        }
    }
}

/// Line feeds are entities, or an empty line would end the block for Markdown; braces are, or `{{#…}}` would be a directive
/// for mdBook.
fn escape(text: &str, html: &mut String) {
    for character in text.chars() {
        match character {
            '&' | '<' | '>' | '"' | '{' | '}' => {
                let _ = write!(html, "&#{};", u32::from(character));
            }
            _ if character.is_control() && character != '\t' => {
                let _ = write!(html, "&#{};", u32::from(character));
            }
            _ => html.push(character),
        }
    }
}
