//! Recordings are current, small, and the same at each run with one seed.

use super::{Fault, Subject};
use crate::record;
use grader::catalog::Exercise;
use grader::check::Checker;
use grader::error::Result;

const LARGEST: u64 = 300 * 1024;

/// A recording that is not what the sources do makes every other rule meaningless.
pub fn not_current(exercise: &Exercise, checker: &Checker) -> Result<Option<Fault>> {
    let (_, changes) = record::against_file(exercise, checker)?;
    let why = format!(
        "is not current ({}): run `cargo author record {}`",
        changes.join("; "),
        exercise.place.name
    );
    Ok((!changes.is_empty()).then(|| Fault::in_file(&exercise.place.recording(), why)))
}

pub fn faults(subject: &Subject) -> Result<Vec<Fault>> {
    let (exercise, checker) = (subject.exercise, subject.checker);
    let path = exercise.place.recording();
    let mut faults = Vec::new();
    let size = std::fs::metadata(&path).map_or(0, |m| m.len());
    if size > LARGEST {
        faults.push(Fault::in_file(
            &path,
            format!("is {} KiB; {} are allowed", size >> 10, LARGEST >> 10),
        ));
    }
    let seed = exercise.definition.seed;
    let once = subject.sources.record(exercise, checker, seed, 0)?;
    if once != subject.sources.record(exercise, checker, seed, 0)? {
        faults.push(Fault::in_file(
            &exercise.place.probe(),
            "two runs with one seed do not agree",
        ));
    }
    Ok(faults)
}
