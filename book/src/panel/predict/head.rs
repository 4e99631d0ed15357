//! What a prediction is about: the case, the functions that are called and what they are called with.

use grader::catalog::{Exercise, PublicItem, function_of, public_items};
use grader::judge::RecordedCase;
use grader::value::Value;

use super::asked::Asked;
use crate::html::escaped;

/// What the case is about, the functions that are called and what they are called with.
pub fn head(exercise: &Exercise, recorded: &RecordedCase, case: usize, asked: &[Asked]) -> String {
    let skeleton = std::fs::read_to_string(exercise.place.skeleton()).unwrap_or_default();
    let items = public_items(&skeleton);
    let mut functions: Vec<&PublicItem> = Vec::new();
    for asked in asked {
        let function = function_of(&exercise.definition, &items, &asked.question.observation);
        if let Ok(function) = function
            && !functions.contains(&function)
        {
            functions.push(function);
        }
    }
    let asks = match functions.len() {
        0 => "What comes out?",
        1 => "What comes out of this call?",
        _ => "What comes out of these calls?",
    };
    let tests = with_names(&exercise.definition.cases[case].tests, &items);
    let mut html = format!("<p>This case tests {tests}. {asks}</p>\n<ul class=\"inputs\">\n");
    for function in &functions {
        let declaration = function.declaration.trim_start_matches("pub ");
        html += &line(declaration);
    }
    // Numbers stand together, as in a terminal; whatever is longer has a line of its own.
    let mut numbers: Vec<String> = Vec::new();
    let mut others = String::new();
    for (name, value) in recorded.named_inputs() {
        match &value {
            Value::Number(_) => numbers.push(format!("{name} = {value}")),
            // A closure is recorded as its formula.
            Value::Text(formula) if is_closure(&functions, &name) => {
                others += &line(&format!("{name} = {formula}"));
            }
            value => others += &line(&format!("{name} = {value}")),
        }
    }
    html += &others;
    if !numbers.is_empty() {
        html += &line(&numbers.join(", "));
    }
    html + "</ul>"
}

fn line(code: &str) -> String {
    // A browser may end a line between the two characters of an arrow.
    let code = escaped(code).replace("-&gt;", "<span class=\"kept\">-&gt;</span>");
    format!("<li><code>{code}</code></li>\n")
}

fn is_closure(functions: &[&PublicItem], name: &str) -> bool {
    let parameters = functions.iter().flat_map(|function| function.parameters());
    let mut of_it = parameters.filter(|parameter| parameter.name == name);
    of_it.any(|parameter| parameter.of_type.contains("Fn("))
}

/// `text` as HTML, with the names of functions as code.
fn with_names(text: &str, items: &[PublicItem]) -> String {
    let is_name = |word: &str| items.iter().any(|item| item.name == word);
    let words = text.split(' ').map(|word| match is_name(word) {
        true => format!("<code>{word}</code>"),
        false => escaped(word),
    });
    words.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_functions_are_code_as_they_are_written() {
        let items = public_items("pub fn mse_gradient(a: f64) -> f64 {\n    todo!()\n}\n");
        assert_eq!(
            with_names("mse_gradient on a < b", &items),
            "<code>mse_gradient</code> on a &lt; b"
        );
    }
}
