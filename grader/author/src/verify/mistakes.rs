//! Known mistakes: their claims are true, they lie far from the solution, and no two are the same to an observer.

use super::{Fault, Subject};
use grader::judge::{RecordedCell, RecordedMistake, same};
use grader::value::{Value, number_text};
use std::collections::BTreeSet;

/// How far from right a mistake must be at least, in tolerances.
const NEAREST: f64 = 100.0;

/// The faults, and in words how many mistakes there are and how far the nearest lies.
pub fn faults(subject: &Subject) -> (Vec<Fault>, Vec<String>) {
    let mut faults = Vec::new();
    let (recording, definition) = (&subject.recording, &subject.exercise.definition);
    if recording.mistakes.is_empty() {
        let folder = subject.exercise.place.hidden().join("mistakes");
        faults.push(Fault::in_file(
            &folder,
            "there is no known mistake: nobody would be told what is wrong",
        ));
        return (faults, Vec::new());
    }
    let mut with_twin = BTreeSet::new();
    let mut nearest = (f64::INFINITY, "");
    for ((mistake, _), recorded) in subject.sources.mistakes.iter().zip(&recording.mistakes) {
        for (claim, line) in &mistake.claims {
            if let Some(why) = claim.fault(recorded, recording, definition) {
                faults.push(Fault {
                    line: Some(*line),
                    ..Fault::in_file(&mistake.file, format!("the claim {why}"))
                });
            }
        }
        let distance = distance(subject, recorded);
        if distance < NEAREST {
            let why = format!(
                "lies {} tolerances from the solution; {NEAREST} are needed",
                number_text(distance)
            );
            faults.push(Fault::in_file(&mistake.file, why));
        }
        if distance < nearest.0 {
            nearest = (distance, &recorded.name);
        }
        let twins = recording
            .mistakes
            .iter()
            .filter(|other| other.name > recorded.name && are_twins(subject, recorded, other));
        for twin in twins {
            with_twin.extend([&recorded.name, &twin.name]);
            faults.push(Fault::in_file(
                &mistake.file,
                format!("is the same to an observer as {}", twin.name),
            ));
        }
    }
    let all = recording.mistakes.len();
    let apart = all - with_twin.len();
    let remarks = vec![
        format!("mistakes told apart: {apart} of {all}"),
        format!(
            "distance of the nearest mistake: {} tolerances ({})",
            number_text(nearest.0),
            nearest.1
        ),
    ];
    (faults, remarks)
}

/// The smallest distance of a cell that differs, in tolerances; infinite where kind, shape, text or finiteness differ.
fn distance(subject: &Subject, mistake: &RecordedMistake) -> f64 {
    let of_cell = |cell: &RecordedCell| {
        let expected = subject
            .recording
            .case(&cell.case)?
            .observation(&cell.observation)?;
        let tolerance = subject.exercise.definition.tolerance(&cell.observation);
        Some(
            cell.value
                .as_ref()
                .map_or(f64::INFINITY, |value| furthest(expected, value) / tolerance),
        )
    };
    let distances = mistake.cells.iter().filter_map(of_cell);
    if mistake.cells.is_empty() {
        0.0
    } else {
        distances.fold(f64::INFINITY, f64::min)
    }
}

fn furthest(expected: &Value, observed: &Value) -> f64 {
    let (e, o) = (expected.numbers(), observed.numbers());
    if e.len() != o.len()
        || expected.shape() != observed.shape()
        || o.iter().any(|x| !x.is_finite())
    {
        return f64::INFINITY;
    }
    let off = |(e, o): (&f64, &f64)| (e - o).abs() / e.abs().max(1.0);
    let furthest = e.iter().zip(&o).map(off).fold(0.0, f64::max);
    // They differ, and not in a number.
    if furthest == 0.0 {
        f64::INFINITY
    } else {
        furthest
    }
}

fn are_twins(subject: &Subject, a: &RecordedMistake, b: &RecordedMistake) -> bool {
    let tolerance = |cell: &RecordedCell| subject.exercise.definition.tolerance(&cell.observation);
    a.cells.len() == b.cells.len()
        && a.cells.iter().zip(&b.cells).all(|(x, y)| {
            let alike = match (&x.value, &y.value) {
                (Some(v), Some(w)) => same(v, w, tolerance(x)),
                (None, None) => true,
                _ => false,
            };
            x.case == y.case && x.observation == y.observation && alike
        })
}
