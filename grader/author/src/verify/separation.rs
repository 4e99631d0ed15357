//! What the cases are good for: how many mistakes are told apart, which cases tell none, and which is the weakest.

use super::Subject;
use grader::judge::{RecordedCase, Recording};

/// In words, a line each.
pub fn remarks(subject: &Subject) -> Vec<String> {
    let recording = &subject.recording;
    let counts: Vec<(&str, usize)> = recording
        .cases
        .iter()
        .map(|case| (case.name.as_str(), seen_in(recording, case)))
        .collect();
    let mut remarks = Vec::new();
    let silent: Vec<String> = counts
        .iter()
        .filter(|(_, n)| *n == 0)
        .map(|(name, _)| format!("\"{name}\""))
        .collect();
    if !silent.is_empty() {
        remarks.push(format!(
            "cases that separate nothing: {}",
            silent.join(", ")
        ));
    }
    let telling = counts.iter().filter(|(_, n)| *n > 0);
    if let Some((name, n)) = telling.min_by_key(|(_, n)| *n) {
        let all = recording.mistakes.len();
        remarks.push(format!(
            "weakest case: \"{name}\", which sees {n} of {all} mistakes"
        ));
    }
    remarks
}

/// How many mistakes are not the solution in a case.
fn seen_in(recording: &Recording, case: &RecordedCase) -> usize {
    let mistakes = recording.mistakes.iter();
    mistakes
        .filter(|mistake| mistake.cells.iter().any(|cell| cell.case == case.name))
        .count()
}
