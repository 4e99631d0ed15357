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
        Err(why) => {
            return Ok(vec![Fault::in_file(
                &file,
                format!("does not compile: {}", anstream::adapter::strip_str(&why)),
            )]);
        }
    };
    let mut faults = Vec::new();
    // A gap leaves parameters and `mut` unused, and what follows it unreached; the reader's crate allows that.
    let from_gap = |code: &String| code.starts_with("unused_") || code == "unreachable_code";
    if let Some(code) = built
        .report
        .warning_codes
        .iter()
        .find(|code| !from_gap(code))
    {
        faults.push(Fault::in_file(
            &file,
            format!("compiles with the warning `{code}`"),
        ));
    }
    // Before the first recording there is nothing to judge by, and another rule says so.
    let Ok(recording) = Recording::read(&exercise.place.recording()) else {
        return Ok(faults);
    };
    let ran = checker.observe(exercise, &built, exercise.definition.seed, 0)?;
    let verdict = judge(exercise, &recording, &ran);
    if verdict.outcome != Outcome::Todo {
        faults.push(Fault::in_file(
            &file,
            format!(
                "the pristine skeleton is {:?}, and should be to do",
                verdict.outcome
            ),
        ));
    } else if verdict.points > 0 {
        let free = verdict
            .cases
            .iter()
            .filter(|case| case.points > 0)
            .map(|case| case.name.as_str());
        let why = format!(
            "the pristine skeleton gets points for nothing: {}",
            free.collect::<Vec<_>>().join(", ")
        );
        faults.push(Fault::in_file(&file, why));
    }
    Ok(faults)
}

/// Whether the reader's file is no longer the skeleton.
pub fn not_pristine(exercise: &Exercise) -> Option<Fault> {
    let skeleton = files::read(&exercise.place.skeleton()).ok();
    let readers = files::read(&exercise.place.file()).ok();
    (skeleton != readers)
        .then(|| Fault::in_file(&exercise.place.file(), "is not the pristine skeleton"))
}
