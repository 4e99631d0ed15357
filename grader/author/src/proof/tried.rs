//! A mutant that is said to be equivalent, tried on inputs that nobody has seen.

use super::oracle::agree;
use crate::mutants::MutantsOf;
use crate::mutants::behave::{Runs, behave};
use crate::mutants::gather::Gathered;
use grader::error::Result;
use grader::run::{Ran, RanCase};

/// So many fresh inputs, a case with a seed each; of each case at least these.
const FRESH: (usize, usize) = (1000, 50);
/// So far from the recorded seed.
const FROM: u64 = 11_000_027;
/// What is not the same to the letter is run once more with its seed; so many at most.
const LOOKED_AT: u64 = 50;

/// The first seed with which a mutant does not do what its base does, if there is one.
pub fn still_the_same(of: MutantsOf, from: &Gathered, number: usize) -> Result<Option<u64>> {
    let cases = of.exercise.definition.cases.len();
    let seeds = FRESH.0.div_ceil(cases).max(FRESH.1) as u64;
    let seed = of.exercise.definition.seed + FROM;
    let runs = Runs {
        seed,
        seeds,
        first: number,
        end: number + 1,
        differing: LOOKED_AT,
    };
    let behaved = behave(of, &from.base, runs)?;
    let unchanged: Vec<_> = behaved.iter().filter(|b| b.number == 0).collect();
    // Rounding may differ; what counts is what the judge would see.
    for other in behaved.iter().filter(|b| b.number == number) {
        let base = unchanged.iter().find(|b| b.seed == other.seed);
        if base.is_none_or(|base| !alike(of, &base.ran, &other.ran)) {
            return Ok(Some(other.seed));
        }
    }
    Ok(None)
}

fn alike(of: MutantsOf, a: &Ran, b: &Ran) -> bool {
    let definition = &of.exercise.definition;
    let same = |(a, b): (&RanCase, &RanCase)| {
        let mut names = a.observations.iter().map(|(name, _)| name);
        let agree = |name| definition.is_property(name) || agree(definition, a, b, name);
        a.observations.len() == b.observations.len() && names.all(|name| agree(name))
    };
    a.cases.len() == b.cases.len() && a.cases.iter().zip(&b.cases).all(same)
}
