//! The inputs of a case as the variables of a snippet, and how a call passes them.

use super::literal::literal;
use crate::catalog::{PublicItem, Typed};
use crate::report::text::WIDTH;
use crate::run::Input;

/// Of all functions, each name once.
pub fn parameters(functions: &[&PublicItem]) -> Vec<Typed> {
    let mut all: Vec<Typed> = Vec::new();
    for parameter in functions.iter().flat_map(|function| function.parameters()) {
        if !all.iter().any(|known| known.name == parameter.name) {
            all.push(parameter);
        }
    }
    all
}

/// What a case was called with, and the types that a skeleton declares.
pub struct Inputs<'a> {
    pub recorded: &'a [Input],
    pub items: &'a [PublicItem],
}

impl Inputs<'_> {
    /// The expression for a parameter: the input of its name, or a struct of inputs.
    pub fn value(&self, parameter: &Typed) -> Option<String> {
        let of_type = plain(&parameter.of_type);
        if let Some(input) = self.named(&parameter.name) {
            return literal(&input.value, of_type);
        }
        let fields = self.fields(of_type);
        let fields: Option<Vec<String>> = fields
            .iter()
            .map(|field| {
                let input = self.named(&format!("{}.{}", parameter.name, field.name))?;
                let value = literal(&input.value, plain(&field.of_type))?;
                Some(folded(format!("    {}: {value},", field.name)))
            })
            .collect();
        fields
            .filter(|fields| !fields.is_empty())
            .map(|fields| format!("{of_type} {{\n{}\n}}", fields.join("\n")))
    }

    fn named(&self, name: &str) -> Option<&Input> {
        self.recorded.iter().find(|input| input.name == name)
    }

    /// The fields of the struct `of_type`, if it is one of the skeleton's.
    pub fn fields(&self, of_type: &str) -> Vec<Typed> {
        let item = self.items.iter().find(|item| item.name == of_type);
        item.map_or_else(Vec::new, PublicItem::fields)
    }
}

/// A type without its references and their lifetimes.
fn plain(of_type: &str) -> &str {
    let mut of_type = of_type.trim();
    while let Some(referred) = of_type.strip_prefix('&') {
        of_type = referred.trim_start();
        if of_type.starts_with('\'') {
            of_type = of_type.split_once(' ').map_or("", |(_, rest)| rest);
        }
        of_type = of_type.strip_prefix("mut ").unwrap_or(of_type);
    }
    of_type
}

/// The variable of a parameter.
pub fn binding(parameter: &Typed, value: &str) -> String {
    let mutable = if parameter.of_type.starts_with("&mut ") {
        "mut "
    } else {
        ""
    };
    let line = format!("let {mutable}{} = {value};", parameter.name);
    if value.contains('\n') {
        line
    } else {
        folded(line)
    }
}

/// A parameter's argument: its name, borrowed, viewed or copied as its type wants it.
pub fn argument(parameter: &Typed, used_again: bool) -> String {
    let (name, of_type) = (&parameter.name, parameter.of_type.as_str());
    let is_view = plain(of_type).starts_with("ArrayView");
    let is_copy = |of_type: &str| {
        !of_type.starts_with("Array") && !of_type.starts_with("Vec") && of_type != "String"
    };
    match of_type.strip_prefix('&') {
        // A literal text is a reference already.
        Some(_) if plain(of_type) == "str" => name.clone(),
        Some(referred) if referred.starts_with("mut ") => format!("&mut {name}"),
        Some(_) if is_view => format!("&{name}.view()"),
        Some(_) => format!("&{name}"),
        None if is_view => format!("{name}.view()"),
        None if used_again && !is_copy(of_type) => format!("{name}.clone()"),
        None => name.clone(),
    }
}

/// A long line in several. A text stays as it is: a line end would be part of it.
pub fn folded(line: String) -> String {
    if line.chars().count() <= WIDTH || line.contains('"') {
        return line;
    }
    let indent = line.len() - line.trim_start().len();
    let (first, other) = (" ".repeat(indent), " ".repeat(indent + 4));
    let options = textwrap::Options::new(WIDTH)
        .initial_indent(&first)
        .subsequent_indent(&other)
        .break_words(false)
        .word_splitter(textwrap::WordSplitter::NoHyphenation);
    textwrap::fill(line.trim_start(), options)
}
