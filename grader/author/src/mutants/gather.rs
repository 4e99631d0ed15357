//! All mutants of an exercise and what they do: those of its solution, of its right variants and, of the changes that learners
//! make most, those of its known mistakes.

use super::base::{Base, Of, build};
use super::behave::{Behaved, Runs, behave};
use super::mutant::Mutant;
use crate::files;
use grader::catalog::Exercise;
use grader::check::Checker;
use grader::error::Result;
use grader::judge::{Recording, same};
use grader::parallel::in_parallel;
use grader::run::Ran;
use grader::value::Value;
use grader::workspace::Workspace;
use std::path::PathBuf;

/// A base and what its mutants did.
pub struct Gathered {
    pub base: Base,
    /// The base itself first.
    pub behaved: Vec<Behaved>,
}

impl Gathered {
    pub fn mutant(&self, behaved: &Behaved) -> Option<&Mutant> {
        self.base.mutants.get(behaved.number.checked_sub(1)?)
    }
}

/// The programs whose mutants are made.
pub fn bases(exercise: &Exercise, with_mistakes: bool) -> Result<Vec<(PathBuf, Of)>> {
    let mut bases = vec![(exercise.place.solution(), Of::Solution)];
    let variants = files::right_variants(exercise)?;
    bases.extend(variants.into_iter().map(|file| (file, Of::Variant)));
    if with_mistakes {
        let mistakes = files::mistakes(exercise)?.into_iter();
        bases.extend(mistakes.map(|mistake| (mistake.file, Of::Mistake(mistake.name))));
    }
    Ok(bases)
}

/// Builds and runs them with the exercise's own seed, on all cores.
pub fn gather(
    workspace: &Workspace,
    exercise: &Exercise,
    checker: &Checker,
    recording: &Recording,
    with_mistakes: bool,
) -> Result<Vec<Gathered>> {
    let bases = bases(exercise, with_mistakes)?;
    let gathered = in_parallel(&bases, |(file, of)| {
        let base = build(workspace, exercise, checker, (file, of), &recording.cases)?;
        let runs = Runs::all(&base, exercise.definition.seed, 1);
        let behaved = behave(exercise, checker, &base, runs)?;
        Ok(Gathered { base, behaved })
    });
    gathered.into_iter().collect()
}

/// A cell in which a run is not what was recorded: case, observation, and what was seen there.
pub type Differs<'a> = (&'a str, &'a str, Option<&'a Value>);

/// The cells in which a run is not what was recorded.
pub fn differing<'a>(
    exercise: &Exercise,
    recording: &'a Recording,
    ran: &'a Ran,
) -> Vec<Differs<'a>> {
    let mut found = Vec::new();
    for case in &recording.cases {
        let seen = ran.cases.iter().find(|c| c.name == case.name);
        for (name, expected) in &case.observations {
            if exercise.definition.is_property(name) {
                continue;
            }
            let value = seen.and_then(|c| c.observations.iter().find(|(n, _)| n == name));
            let value = value.map(|(_, value)| value);
            let tolerance = exercise.definition.tolerance(name);
            if value.is_none_or(|value| !same(expected, value, tolerance)) {
                found.push((case.name.as_str(), name.as_str(), value));
            }
        }
    }
    found
}
