//! Observed values and the forms of answers as the script of the page compares them: a kind and its numbers.

use std::collections::BTreeSet;

use grader::judge::Recording;
use grader::predict::Form;
use grader::value::Value;
use serde_json::{Value as Json, json};

/// A value as its kind, which equal values share, and its numbers row by row.
///
/// The kind is `""` of a number, `"2x3"` of an array, `"list 2 3"` of a list of such arrays, and else the words that one types.
pub fn flat(value: &Value) -> Json {
    let numbers: Vec<Json> = value.numbers().into_iter().map(number).collect();
    json!({ "kind": kind(value), "numbers": numbers, "shown": value.to_string() })
}

/// JSON has no numbers for NaN and the infinities; JavaScript's `Number` reads these words.
fn number(x: f64) -> Json {
    if x.is_nan() {
        json!("NaN")
    } else if x.is_infinite() {
        json!(if x > 0.0 { "Infinity" } else { "-Infinity" })
    } else {
        json!(x)
    }
}

fn kind(value: &Value) -> String {
    match value {
        Value::Number(_) => String::new(),
        Value::Array { shape, .. } => {
            let shape: Vec<String> = shape.iter().map(usize::to_string).collect();
            shape.join("x")
        }
        Value::List(items) => {
            let items = items.iter().map(|item| format!(" {}", kind(item)));
            format!("list{}", items.collect::<String>())
        }
        Value::Flag(flag) => flag.to_string(),
        Value::Missing => "none".to_owned(),
        Value::Text(text) => format!("text {text}"),
        Value::Variant { name, value } => {
            let name = name.to_lowercase();
            match value.as_deref() {
                Some(Value::Text(text)) => format!("case {name} {text}"),
                _ => format!("case {name}"),
            }
        }
    }
}

/// What a line of an answer is read as.
pub fn form(form: &Form) -> Json {
    match form {
        Form::Number => json!({ "kind": "number" }),
        Form::Numbers(n) => json!({ "kind": "numbers", "count": n }),
        Form::Rows(rows, columns) => json!({ "kind": "rows", "rows": rows, "columns": columns }),
        Form::AnyShape => json!({ "kind": "any" }),
        Form::Flag => json!({ "kind": "flag" }),
        Form::Text => json!({ "kind": "text" }),
        Form::Optional => json!({ "kind": "number", "none": true }),
        Form::OptionalNumbers => json!({ "kind": "list", "none": true }),
        Form::Lists => json!({ "kind": "lists" }),
        Form::Case => json!({ "kind": "case" }),
    }
}

/// The names of an enum's cases, if it is known to hold nothing: all that the solution or a mistake gives in any case.
pub fn names(recording: &Recording, observation: &str) -> Vec<String> {
    let right = recording
        .cases
        .iter()
        .filter_map(|case| case.observation(observation));
    let cells = recording.mistakes.iter().flat_map(|mistake| &mistake.cells);
    let wrong = cells
        .filter(|cell| cell.observation == observation)
        .filter_map(|cell| cell.value.as_ref());
    let mut names = BTreeSet::new();
    for value in right.chain(wrong) {
        match value {
            Value::Variant { name, value: None } => names.insert(name.clone()),
            _ => return Vec::new(),
        };
    }
    names.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_values_share_a_kind_and_others_do_not() {
        let array = |shape: &[usize]| Value::Array {
            shape: shape.to_vec(),
            data: vec![1.0; shape.iter().product()],
        };
        assert_eq!(kind(&Value::Number(1.0)), "");
        assert_eq!(kind(&array(&[2, 3])), "2x3");
        assert_eq!(
            kind(&Value::List(vec![array(&[2]), array(&[3])])),
            "list 2 3"
        );
        assert_eq!(kind(&Value::List(Vec::new())), "list");
        let variant = Value::Variant {
            name: "Converged".to_owned(),
            value: Some(Box::new(Value::Number(3.0))),
        };
        assert_eq!(flat(&variant)["kind"], "case converged");
        assert_eq!(flat(&variant)["numbers"], json!([3.0]));
        assert_eq!(flat(&Value::Number(f64::NAN))["numbers"], json!(["NaN"]));
    }
}
