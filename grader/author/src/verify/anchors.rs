//! Every anchor holds: something known of the right answer that the solution did not make.

use super::{Fault, Subject};
use grader::catalog::{Anchor, DEFAULT_TOLERANCE};
use grader::judge::{RecordedCase, same};
use grader::value::Value;

pub fn faults(subject: &Subject) -> Vec<Fault> {
    let file = subject.exercise.place.hidden().join("exercise.toml");
    let definition = &subject.exercise.definition;
    if definition.anchors.is_empty() {
        return vec![Fault::in_file(
            &file,
            "there is no anchor: the solution would be trusted",
        )];
    }
    let mut faults = Vec::new();
    for anchor in &definition.anchors {
        let Some(case) = subject.recording.case(&anchor.case) else {
            continue;
        };
        if let Some(why) = fault(anchor, case) {
            faults.push(Fault::at(&file, &anchor.because, why));
        }
    }
    faults
}

fn fault(anchor: &Anchor, case: &RecordedCase) -> Option<String> {
    let name = format!("`{}` in \"{}\"", anchor.observation, anchor.case);
    let Some(recorded) = case.observation(&anchor.observation) else {
        return Some(format!("an anchor names {name}, which is not observed"));
    };
    let tolerance = anchor.tolerance.unwrap_or(DEFAULT_TOLERANCE);
    if let Some(other) = &anchor.agrees_with {
        let Some(other_value) = case.observation(other) else {
            return Some(format!("an anchor names `{other}`, which is not observed"));
        };
        return (!same(other_value, recorded, tolerance))
            .then(|| format!("{name} does not agree with `{other}`"));
    }
    let expected = anchor
        .equals
        .as_ref()
        .map(grader::catalog::Nested::numbers)
        .unwrap_or_default();
    let numbers = |data: Vec<f64>| Value::Array {
        shape: vec![data.len()],
        data,
    };
    let holds = same(
        &numbers(expected.clone()),
        &numbers(recorded.numbers()),
        tolerance,
    );
    (!holds).then(|| format!("{name} is {recorded}, and on paper {}", numbers(expected)))
}
