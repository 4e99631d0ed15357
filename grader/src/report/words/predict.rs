//! What `grader predict` says.

use crate::judge::FirstDifference;
use crate::predict::{Form, Unclear};

pub fn predict_begins() -> &'static str {
    "What comes out? Work it out and type it. An empty line passes, `show` tells what is right, `q` ends."
}

pub fn predict_described(file: &str) -> String {
    format!("What it returns is described in {file}.")
}

/// In which form an answer is asked for.
pub fn predict_form(form: &Form) -> String {
    match form {
        Form::Number => "a number".to_owned(),
        Form::Numbers(1) => "1 number".to_owned(),
        Form::Numbers(n) => format!("{n} numbers, with commas between them"),
        Form::Rows(1, 1) => "a 1 × 1 array: its number".to_owned(),
        Form::Rows(r, c) => format!("a {r} × {c} array, with `;` between its rows"),
        Form::AnyShape => {
            "numbers, as many as there are; `[]` for none, `;` between rows".to_owned()
        }
        Form::Flag => "true or false".to_owned(),
        Form::Text => "a text".to_owned(),
        Form::Optional => "a number, or `none`".to_owned(),
        Form::OptionalNumbers => "numbers, with commas between them, or `none`".to_owned(),
        Form::Lists => "lists of numbers, with `;` between them".to_owned(),
        Form::Case => "the name of a case, with what it holds in brackets".to_owned(),
    }
}

/// Why a line is no answer, and how to write one.
pub fn predict_unclear(unclear: &Unclear) -> String {
    match unclear {
        Unclear::NotANumber { word } => format!(
            "`{word}` is not read as a number. Numbers are written as 3, -0.5, 1/3 or 2e-3; no formulas."
        ),
        Unclear::Count {
            expected: 1,
            found: 0,
        } => "One number is asked for.".to_owned(),
        Unclear::Count { expected: 1, found } => format!(
            "One number is asked for, and these are {found}. Write a decimal number with a point: 0.5"
        ),
        Unclear::Count { expected, found } => {
            format!("{expected} numbers are asked for, and {found} given.")
        }
        Unclear::Shape {
            expected: [rows, columns],
            found,
        } => {
            let found: Vec<String> = found.iter().map(usize::to_string).collect();
            format!(
                "A {rows} × {columns} array is asked for, and a {} one given. Write `;` between rows: 1, 2; 3, 4",
                found.join(" × ")
            )
        }
        Unclear::Ragged => "The rows have different lengths.".to_owned(),
        Unclear::NotAFlag { word } => format!("`{word}` is neither true nor false."),
    }
}

pub fn predict_right(value: &str) -> String {
    format!("{value} is right.")
}

/// That a prediction is wrong and, where it is one of several numbers, where it begins to be.
pub fn predict_wrong(value: &str, first: &FirstDifference, numbers: usize) -> String {
    let wrong = format!("{value} is not right.");
    if numbers < 2 || first.index.is_empty() {
        return wrong;
    }
    let index = &first.index;
    format!("{wrong} The first entry that should be another is {index:?}.")
}

/// That nothing explains it; `is_known` if a known mistake gives it, and so does something else.
pub fn predict_no_cause(is_known: bool) -> &'static str {
    if is_known {
        "More than one way leads to this, so no cause is named. Think it through once more."
    } else {
        "No mistake that we know of gives this, so no cause is named. Think it through once more."
    }
}

pub fn predict_shown(name: &str, value: &str) -> String {
    format!("{name} is {value}.")
}

pub fn predict_another(case: &str) -> String {
    format!("Another one: {case}. Enter goes on, `q` ends.")
}

/// What to do after the last question.
pub fn predict_ends(all_right: bool) -> &'static str {
    if all_right {
        "You predicted it right. Now write what does it."
    } else {
        "Not all of it is predicted right yet."
    }
}
