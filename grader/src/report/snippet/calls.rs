//! The lines of a snippet: the inputs, then calls that the signatures allow or that the author has written.

use super::Gap;
use super::inputs::{Inputs, argument, binding, folded, parameters};
use super::literal::literal;
use crate::catalog::PublicItem;
use crate::value::Value;

/// An observation, and the function that returns it.
pub struct Wanted<'a> {
    pub name: &'a str,
    pub right: &'a Value,
    pub function: &'a PublicItem,
}

/// The inputs, and the calls that the signatures allow.
pub fn generated(wanted: &[Wanted], inputs: &Inputs) -> Result<Vec<String>, Gap> {
    let mut functions: Vec<&PublicItem> = Vec::new();
    for of in wanted {
        if !functions.contains(&of.function) {
            functions.push(of.function);
        }
    }
    let parameters = parameters(&functions);
    let mut lines = Vec::new();
    for parameter in &parameters {
        let takes_it = |function: &&&PublicItem| function.parameters().contains(parameter);
        let value = inputs.value(parameter).ok_or_else(|| Gap::NoInput {
            function: functions
                .iter()
                .find(takes_it)
                .map_or_else(String::new, |f| f.name.clone()),
            parameter: parameter.name.clone(),
        })?;
        lines.push(binding(parameter, &value));
    }
    for (number, function) in functions.iter().enumerate() {
        let of_it: Vec<&Wanted> = wanted
            .iter()
            .filter(|of| of.function == *function)
            .collect();
        let arguments: Vec<String> = function
            .parameters()
            .iter()
            .map(|p| argument(p, functions.len() > 1))
            .collect();
        let call = format!("{}({})", function.name, arguments.join(", "));
        let returned = function.returns().unwrap_or_default();
        let fields = inputs.fields(returned);
        if let ([only], true) = (of_it.as_slice(), fields.is_empty()) {
            lines.push(print(only, &call, returned));
            continue;
        }
        let result = if number == 0 {
            "result".to_owned()
        } else {
            format!("result_{}", number + 1)
        };
        lines.push(format!("let {result} = {call};"));
        for of in of_it {
            let field = fields.iter().find(|field| field.name == of.name);
            let field = field.ok_or_else(|| Gap::NoPart {
                function: function.name.clone(),
                observation: of.name.to_owned(),
            })?;
            lines.push(print(
                of,
                &format!("{result}.{}", field.name),
                &field.of_type,
            ));
        }
    }
    Ok(lines)
}

/// The inputs, and the lines that the author has written.
pub fn by_author(snippet: &str, wanted: &[Wanted], inputs: &Inputs) -> Vec<String> {
    let functions: Vec<&PublicItem> = wanted.iter().map(|of| of.function).collect();
    let parameters = parameters(&functions);
    let mut lines = Vec::new();
    let mut used: Vec<&str> = Vec::new();
    for parameter in &parameters {
        if let Some(value) = inputs.value(parameter) {
            lines.push(binding(parameter, &value));
            used.push(&parameter.name);
        }
    }
    for input in inputs.recorded {
        let name = input.name.split('.').next().unwrap_or_default();
        if !used.contains(&name)
            && snippet.contains(&name.replace(|c: char| !c.is_alphanumeric(), "_"))
            && let Some(value) = literal(&input.value, "")
        {
            let name = input.name.replace(|c: char| !c.is_alphanumeric(), "_");
            lines.push(folded(format!("let {name} = {value};")));
        }
    }
    for line in snippet.trim_end().lines() {
        let printed = wanted
            .iter()
            .find(|of| line.contains(&format!("\"{} = {{", of.name)));
        lines.push(format!("{line}{}", printed.map_or(String::new(), right)));
    }
    lines
}

/// The line that prints what an expression of that type is.
fn print(of: &Wanted, expression: &str, of_type: &str) -> String {
    const SHOWN_PLAINLY: [&str; 6] = ["f64", "usize", "i64", "bool", "String", "&str"];
    let plainly = SHOWN_PLAINLY.contains(&of_type) || of_type.starts_with("Array");
    let format = if plainly { "{}" } else { "{:?}" };
    format!(
        "println!(\"{} = {format}\", {expression});{}",
        of.name,
        right(of)
    )
}

/// A comment with the right value, where that is short.
fn right(of: &Wanted) -> String {
    let text = of.right.to_string();
    let short = text.chars().count() <= LONGEST_RIGHT;
    if short {
        format!(" // {text} is right")
    } else {
        String::new()
    }
}

const LONGEST_RIGHT: usize = 40;
