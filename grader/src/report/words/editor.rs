//! What an editor says beside a function: sentences that stand alone, away from the report that they are taken from.

use super::{diagnosis_title, disagrees, hidden_difference, lower_first};
use crate::judge::{Diagnosis, DiagnosisKind, Difference};

/// What explains a failure, as a title.
pub fn warning_title(diagnosis: &Diagnosis, function: Option<&str>) -> String {
    match diagnosis.kind {
        DiagnosisKind::None => not_right_yet(function),
        _ => diagnosis_title(diagnosis),
    }
}

pub fn not_right_yet(function: Option<&str>) -> String {
    match function {
        Some(name) => format!("`{name}` is not right yet."),
        None => "This exercise is not right yet.".to_owned(),
    }
}

/// Where a function's result first differs, in the case `case`.
pub fn first_difference(difference: &Difference, case: &str) -> String {
    let name = &difference.observation;
    let sentence = match (&difference.agrees_with, &difference.shown) {
        (Some(with), _) => disagrees(difference, with),
        (None, None) => hidden_difference(difference),
        (None, Some(shown)) => {
            let index: Vec<String> = shown.first.index.iter().map(usize::to_string).collect();
            let entry = match index.as_slice() {
                [] => format!("Your `{name}`"),
                index => format!("Your `{name}` at [{}]", index.join(", ")),
            };
            let (observed, expected) = (&shown.first.observed, &shown.first.expected);
            format!("{entry} is {observed} where {expected} is expected.")
        }
    };
    format!("In the case \"{case}\": {}", lower_first(&sentence))
}

/// The cases in which one cause shows.
pub fn cases(names: &[String]) -> String {
    let quoted: Vec<String> = names.iter().map(|name| format!("\"{name}\"")).collect();
    match quoted.as_slice() {
        [only] => format!("Case: {only}"),
        several => format!("Cases: {}", several.join(", ")),
    }
}

pub fn why(explanation: &str) -> String {
    format!("Why: {explanation}")
}

pub fn all_numbers(call: &str, exercise: &str) -> String {
    format!("All numbers: {call} check {exercise}")
}
