//! The oracle: whether what is told of a behaviour is true of it on inputs that nobody has recorded.

use crate::mutants::MutantsOf;
use crate::mutants::base::Of;
use crate::mutants::behave::{Behaved, Runs, behave};
use crate::mutants::gather::Gathered;
use grader::error::Result;
use grader::judge::same;
use grader::parallel::in_parallel;
use grader::run::{Ending, Ran};
use std::collections::BTreeMap;

/// How far the fresh seeds lie from the recorded one, and how many there are.
const FRESH: (u64, u64) = (7_000_003, 3);

/// A program: a base, by its place, and the number of a mutant of it; 0 is the base itself.
pub type Program = (usize, usize);

/// What all programs do with fresh seeds.
pub struct Oracle<'a> {
    of: MutantsOf<'a>,
    runs: BTreeMap<Program, Vec<Ran>>,
    mistakes: BTreeMap<String, usize>,
}

impl<'a> Oracle<'a> {
    pub fn ask(of: MutantsOf<'a>, gathered: &[Gathered]) -> Result<Self> {
        let seed = of.exercise.definition.seed + FRESH.0;
        let runs = in_parallel(gathered, |g| {
            let all = Runs::all(&g.base, seed, FRESH.1);
            behave(of.exercise, of.checker, &g.base, all)
        });
        let mut by_program: BTreeMap<Program, Vec<Ran>> = BTreeMap::new();
        for (base, behaved) in runs.into_iter().enumerate() {
            for Behaved { number, ran, .. } in behaved? {
                by_program.entry((base, number)).or_default().push(ran);
            }
        }
        let mistakes = gathered
            .iter()
            .enumerate()
            .filter_map(|(i, g)| match &g.base.of {
                Of::Mistake(name) => Some((name.clone(), i)),
                Of::Solution | Of::Variant => None,
            });
        Ok(Self {
            of,
            runs: by_program,
            mistakes: mistakes.collect(),
        })
    }

    /// Whether a program does what a known mistake does, in these observations.
    pub fn is_mistake(&self, program: Program, mistake: &str, observations: &[&str]) -> bool {
        let base = self.mistakes.get(mistake);
        base.is_some_and(|base| self.alike(program, (*base, 0), observations, None))
    }

    /// Whether two programs do the same in these observations; with `cases`, in those cases alone.
    pub fn alike(
        &self,
        a: Program,
        b: Program,
        observations: &[&str],
        cases: Option<&[&str]>,
    ) -> bool {
        let (Some(a), Some(b)) = (self.runs.get(&a), self.runs.get(&b)) else {
            return false;
        };
        let same = |(a, b): (&Ran, &Ran)| self.same(a, b, observations, cases);
        a.len() == b.len() && a.iter().zip(b).all(same)
    }

    fn same(&self, a: &Ran, b: &Ran, observations: &[&str], cases: Option<&[&str]>) -> bool {
        let definition = &self.of.exercise.definition;
        let counts = |name: &str| cases.is_none_or(|cases| cases.contains(&name));
        definition
            .cases
            .iter()
            .filter(|case| counts(&case.name))
            .all(|case| {
                let of = |ran: &'_ Ran| ran.cases.iter().position(|c| c.name == case.name);
                let (Some(i), Some(j)) = (of(a), of(b)) else {
                    return of(a) == of(b);
                };
                let (a, b) = (&a.cases[i], &b.cases[j]);
                if [a, b]
                    .iter()
                    .any(|c| matches!(c.ending, Ending::TimedOut { .. }))
                {
                    return true;
                }
                observations.iter().all(|name| {
                    let value = |c: &'_ grader::run::RanCase| {
                        let seen = c.observations.iter().find(|(n, _)| n == name);
                        seen.map(|(_, value)| value.clone())
                    };
                    match (value(a), value(b)) {
                        (Some(a), Some(b)) => same(&a, &b, definition.tolerance(name)),
                        (a, b) => a.is_none() && b.is_none(),
                    }
                })
            })
    }
}
