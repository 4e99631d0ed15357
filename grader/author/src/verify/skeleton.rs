//! The pristine skeleton compiles without warnings and is to do, not broken in some other way.

use super::Fault;
use crate::files;
use grader::catalog::Exercise;
use grader::check::Checker;
use grader::error::Result;
use grader::judge::{Outcome, Recording, judge};

pub fn faults(exercise: &Exercise, checker: &Checker) -> Result<Vec<Fault>> {
    let file = exercise.place.skeleton();
    let built = match checker.build(exercise, &file)? {
        Ok(built) => built,
        Err(why) => return Ok(vec![Fault::in_file(&file, format!("does not compile: {}", anstream::adapter::strip_str(&why)))]),
    };
    let mut faults = Vec::new();
    // A gap leaves parameters unused, and what follows it unreached; anything else is worth a warning.
    let warnings = anstream::adapter::strip_str(&built.warnings).to_string();
    let others = warnings.split("\n\n").filter(|w| w.starts_with("warning") && !w.starts_with("warning: unused") && !w.contains("unreachable"));
    faults.extend(others.map(|warning| Fault::in_file(&file, warning.replace('\n', " "))));
    let ran = checker.observe(exercise, &built, exercise.definition.seed, 0)?;
    let verdict = judge(exercise, &Recording::read(&exercise.place.recording()).unwrap_or_default(), &ran);
    let to_do = ran.cases.iter().all(grader::judge::is_todo) && ran.fault.is_none();
    if !to_do {
        let outcome = if verdict.outcome == Outcome::Todo { "partly done" } else { "not to do" };
        faults.push(Fault::in_file(&file, format!("the pristine skeleton is {outcome}: every case should meet a `todo!()`")));
    }
    Ok(faults)
}

/// Whether the reader's file is no longer the skeleton.
pub fn not_pristine(exercise: &Exercise) -> Option<Fault> {
    let skeleton = files::read(&exercise.place.skeleton()).ok();
    let readers = files::read(&exercise.place.file()).ok();
    (skeleton != readers).then(|| Fault::in_file(&exercise.place.file(), "is not the pristine skeleton"))
}
