//! All mutants of an exercise and what they do: those of its solution, of its right variants and, of the changes that learners
//! make most, those of its known mistakes.

use super::MutantsOf;
use super::base::{Base, Of, build};
use super::behave::{Behaved, Runs, behave};
use super::mutant::Mutant;
use crate::files;
use grader::catalog::Exercise;
use grader::error::Result;
use grader::judge::Recording;
use grader::parallel::in_parallel;
use std::path::PathBuf;

/// A base, by its place among all, and the number of a mutant of it; 0 is the base itself.
pub type Program = (usize, usize);

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

/// Builds and runs them with the exercise's own seed, on all cores. `with_pairs`: also two changes at once, and those beside a
/// known mistake.
pub fn gather(of: MutantsOf, recording: &Recording, with_pairs: bool) -> Result<Vec<Gathered>> {
    let bases = bases(of.exercise, with_pairs)?;
    let gathered = in_parallel(&bases, |base| {
        let base = build(of, base, &recording.cases)?;
        let seed = of.exercise.definition.seed;
        let runs = match with_pairs {
            true => Runs::all(&base, seed, 1),
            false => Runs::alone(&base, seed),
        };
        let behaved = behave(of, &base, runs)?;
        Ok(Gathered { base, behaved })
    });
    gathered.into_iter().collect()
}
