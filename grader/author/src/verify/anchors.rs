//! Every anchor holds: something known of the right answer that the solution did not make.

use super::{Fault, Subject};
use grader::catalog::{Anchor, DEFAULT_TOLERANCE, Nested};
use grader::judge::{RecordedCase, same};
use grader::value::{Value, number_text};

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
    let expected = anchor.equals.as_ref()?;
    let holds = on_paper(expected, recorded, tolerance);
    (!holds).then(|| format!("{name} is {recorded}, and on paper {}", shown(expected)))
}

/// Whether `recorded` is what stands on paper: numbers to within the tolerance, all else as it is written.
fn on_paper(expected: &Nested, recorded: &Value, tolerance: f64) -> bool {
    let numbers = |data: Vec<f64>| Value::Array {
        shape: vec![data.len()],
        data,
    };
    let is_number = matches!(
        recorded,
        Value::Number(_) | Value::Array { .. } | Value::List(_)
    );
    match (expected, recorded) {
        (Nested::Text(text), Value::Text(recorded)) => text == recorded,
        (Nested::Text(text), _) => *text == recorded.to_string(),
        (Nested::List(items), Value::List(recorded)) => {
            items.len() == recorded.len()
                && items
                    .iter()
                    .zip(recorded)
                    .all(|(e, r)| on_paper(e, r, tolerance))
        }
        _ => {
            is_number
                && same(
                    &numbers(expected.numbers()),
                    &numbers(recorded.numbers()),
                    tolerance,
                )
        }
    }
}

fn shown(expected: &Nested) -> String {
    match expected {
        Nested::Number(x) => number_text(*x),
        Nested::Text(text) => text.clone(),
        Nested::List(items) => {
            format!(
                "[{}]",
                items.iter().map(shown).collect::<Vec<_>>().join(", ")
            )
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_number_is_compared_as_it_is_written() {
        let text = |text: &str| Nested::Text(text.to_owned());
        let saddle = Value::Variant {
            name: "Saddle".to_owned(),
            value: None,
        };
        for (expected, recorded, holds) in [
            (text("Saddle"), saddle.clone(), true),
            (text("Minimum"), saddle.clone(), false),
            (Nested::List(Vec::new()), saddle, false),
            (text("None"), Value::Missing, true),
            (text("true"), Value::Flag(true), true),
            (text("a"), Value::Text("a".to_owned()), true),
            (text("a"), Value::Text("b".to_owned()), false),
            (Nested::Number(2.0), Value::Number(2.0), true),
            (Nested::Number(2.0), Value::Text("2".to_owned()), false),
            (
                Nested::List(vec![text("a")]),
                Value::List(vec![Value::Text("a".to_owned())]),
                true,
            ),
        ] {
            let shown = format!("{expected:?} {recorded}");
            assert_eq!(on_paper(&expected, &recorded, 1e-9), holds, "{shown}");
        }
    }
}
