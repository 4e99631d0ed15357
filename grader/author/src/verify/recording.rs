//! Recordings are current, small, and the same at each run with one seed.

use super::{Fault, Subject};
use crate::record;
use crate::sources::Observed;
use grader::catalog::Exercise;
use grader::error::Result;

const LARGEST: u64 = 300 * 1024;

/// A recording that is not what the sources do makes every other rule meaningless.
pub fn not_current(exercise: &Exercise, observed: &Observed) -> Option<Fault> {
    let (_, changes) = record::against_file(exercise, observed.recording.clone());
    let changed = !changes.is_empty();
    let why = format!(
        "is not current ({}): run `cargo author record {}`",
        changes.join("; "),
        exercise.place.name
    );
    changed.then(|| Fault::in_file(&exercise.place.recording(), why))
}

pub fn faults(subject: &Subject) -> Result<Vec<Fault>> {
    let exercise = subject.exercise;
    let path = exercise.place.recording();
    let mut faults = Vec::new();
    let size = std::fs::metadata(&path).map_or(0, |m| m.len());
    if size > LARGEST {
        let why = format!("is {} KiB; {} are allowed", size >> 10, LARGEST >> 10);
        faults.push(Fault::in_file(&path, why));
    }
    let seed = exercise.definition.seed;
    let again = subject
        .sources
        .observe(exercise, subject.checker, seed, 0)?;
    if record::to_text(&again.recording) != record::to_text(&subject.observed.recording) {
        let why = "two runs with one seed do not agree";
        faults.push(Fault::in_file(&exercise.place.probe(), why));
    }
    Ok(faults)
}
