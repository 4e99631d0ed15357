//! Formulas: LaTeX in, MathML out, with the symbols of the notation linked.
//!
//! Only browsers draw formulas, so a page carries MathML, which screen readers read out and which copies as text. A symbol
//! of the notation becomes an element with the class `sym`, the class of its kind and its name as `data-sym`.

mod characters;
mod fences;
mod other;
mod symbols;
mod tree;
mod words;

#[cfg(test)]
mod tests;

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use anyhow::{Result, anyhow, bail};
use math_core::{LatexToMathML, MathCoreConfig, MathDisplay};

use crate::sources::Symbol;

pub use characters::Characters;
use symbols::Form;
use tree::{Element, Node};
pub use words::{in_words, searched};

/// Converts formulas.
pub struct Math {
    converter: LatexToMathML,
    /// The largest first.
    forms: Vec<Form>,
    /// What is converted already: a letter such as `w` stands on a page a hundred times.
    converted: Mutex<HashMap<(String, bool), String>>,
}

impl Math {
    /// With the symbols that formulas link; fails where a symbol's own LaTeX does not convert.
    pub fn new(symbols: &[Symbol]) -> Result<Math> {
        let config = MathCoreConfig {
            macros: vec![(other::NAME.to_owned(), other::MEANING.to_owned())],
            ..MathCoreConfig::default()
        };
        let converter =
            LatexToMathML::new(config).map_err(|(error, ..)| anyhow!("a macro: {error}"))?;
        let mut math = Math {
            converter,
            forms: Vec::new(),
            converted: Mutex::default(),
        };
        for symbol in symbols {
            for latex in &symbol.latex {
                math.add(symbol, latex)?;
            }
        }
        // A stable sort: forms of one size keep the order of the file.
        math.forms
            .sort_by_key(|form| std::cmp::Reverse(form.size()));
        Ok(math)
    }

    fn add(&mut self, symbol: &Symbol, latex: &str) -> Result<()> {
        let name = &symbol.name;
        // Limits stand elsewhere in running text than on a line of their own.
        for display in [MathDisplay::Inline, MathDisplay::Block] {
            let nodes = self.nodes(latex, display);
            let nodes =
                nodes.map_err(|why| anyhow!("the symbol `{name}` of the notation: {why}"))?;
            if nodes.is_empty() {
                bail!("the symbol `{name}` of the notation has a form without any letter");
            }
            let form = Form::new(nodes, symbol);
            match self.forms.iter().find(|known| known.is_like(&form)) {
                Some(known) if known.name() == name => {}
                Some(known) => {
                    let first = known.name();
                    bail!("`{latex}` is in the notation twice, for `{first}` and for `{name}`");
                }
                None => self.forms.push(form),
            }
        }
        Ok(())
    }

    /// A formula in running text, safe to stand in Markdown and in a table's cell; or what is wrong with it, in words.
    pub fn inline(&self, latex: &str) -> Result<String, String> {
        self.convert(latex, MathDisplay::Inline)
    }

    /// A formula on lines of its own.
    pub fn display(&self, latex: &str) -> Result<String, String> {
        self.convert(latex, MathDisplay::Block)
    }

    /// All characters that a formula shows, for a check that the fonts have them.
    pub fn characters(&self, latex: &str) -> Result<Characters, String> {
        let nodes = self.nodes(latex, MathDisplay::Block)?;
        Ok(Characters::of(&nodes))
    }

    fn convert(&self, latex: &str, display: MathDisplay) -> Result<String, String> {
        let key = (latex.to_owned(), display == MathDisplay::Block);
        let converted = || {
            self.converted
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
        };
        if let Some(html) = converted().get(&key) {
            return Ok(html.clone());
        }
        let html = self.convert_anew(latex, display)?;
        converted().insert(key, html.clone());
        Ok(html)
    }

    fn convert_anew(&self, latex: &str, display: MathDisplay) -> Result<String, String> {
        let nodes = self.nodes(latex, display)?;
        let mut attributes = vec![("data-latex".to_owned(), other::take_out(latex.trim()))];
        if display == MathDisplay::Block {
            attributes.insert(0, ("display".to_owned(), "block".to_owned()));
        }
        let math = Element {
            name: "math".to_owned(),
            attributes,
            children: symbols::link(&nodes, &self.forms, true),
        };
        let mut html = String::new();
        tree::write(&[Node::Element(math)], &mut html);
        Ok(html)
    }

    /// What stands in the `math` element, nothing linked yet.
    fn nodes(&self, latex: &str, display: MathDisplay) -> Result<Vec<Node>, String> {
        if let Some(why) = refused(latex) {
            return Err(format!("the formula `{latex}`: {why}"));
        }
        let converted = self.converter.convert_with_local_state(latex, display);
        let converted = converted.map_err(|error| {
            let place = latex
                .get(..error.0.start)
                .map_or(0, |before| before.chars().count());
            format!(
                "the formula `{latex}` is wrong at its character {}: {error}",
                place + 1
            )
        })?;
        match tree::parse(&converted.mathml).as_deref() {
            Some([Node::Element(math)]) => {
                let mut nodes = math.children.clone();
                fences::set_large(&mut nodes);
                Ok(nodes)
            }
            _ => Err(format!(
                "the formula `{latex}` became MathML that cannot be read back"
            )),
        }
    }
}

/// Why the book does without something that the converter can do.
fn refused(latex: &str) -> Option<&'static str> {
    const COLOUR: &str = "symbols have the colours of the notation; write it without `\\color`.";
    const NUMBER: &str = "a number is given by a label behind the formula, such as {#eq:step}; \
        use environments without numbers, such as `aligned`.";
    const DOLLAR: &str =
        "it holds a `$`; in \\text{…} no formula can stand, so end the text before it.";

    let mut rest = latex;
    while let Some(at) = rest.find(['\\', '$']) {
        if rest[at..].starts_with('$') {
            return Some(DOLLAR);
        }
        let after = &rest[at + 1..];
        let length = after
            .find(|next: char| !next.is_ascii_alphabetic())
            .unwrap_or(after.len());
        let (command, argument) = after.split_at(length);
        match command {
            "color" => return Some(COLOUR),
            "tag" | "label" | "ref" | "eqref" => return Some(NUMBER),
            "begin" if numbered(argument) => return Some(NUMBER),
            // A character such as that of `\$` belongs to the command.
            "" => {
                rest = after
                    .get(after.chars().next().map_or(0, char::len_utf8)..)
                    .unwrap_or("")
            }
            _ => rest = argument,
        }
    }
    None
}

fn numbered(argument: &str) -> bool {
    ["{align}", "{equation}", "{gather}", "{multline}"]
        .iter()
        .any(|environment| argument.trim_start().starts_with(environment))
}
