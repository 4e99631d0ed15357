//! The oracle: whether what is told of a behaviour is true of it on inputs that nobody has recorded.

use crate::mutants::MutantsOf;
use crate::mutants::base::Of;
use crate::mutants::behave::{Behaved, Runs, behave};
use crate::mutants::gather::{Gathered, Program};
use grader::catalog::Definition;
use grader::error::Result;
use grader::judge::same;
use grader::parallel::in_parallel;
use grader::run::{Ending, Ran, RanCase};
use std::collections::BTreeMap;

/// How far the fresh seeds lie from the recorded one, and how many there are.
const FRESH: (u64, u64) = (7_000_003, 3);

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
            behave(of, &g.base, all)
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
        let names = definition.cases.iter().map(|case| case.name.as_str());
        let mut names = names.filter(|name| cases.is_none_or(|cases| cases.contains(name)));
        names.all(|name| {
            let of = |ran: &'_ Ran| ran.cases.iter().position(|case| case.name == name);
            match (of(a), of(b)) {
                (Some(i), Some(j)) => {
                    let (a, b) = (&a.cases[i], &b.cases[j]);
                    let endless = [a, b]
                        .iter()
                        .any(|c| matches!(c.ending, Ending::TimedOut { .. }));
                    endless
                        || observations
                            .iter()
                            .all(|name| agree(definition, a, b, name))
                }
                (a, b) => a == b,
            }
        })
    }
}

/// Whether two runs of a case observed the same under a name.
pub fn agree(definition: &Definition, a: &RanCase, b: &RanCase, name: &str) -> bool {
    match (a.observation(name), b.observation(name)) {
        (Some(a), Some(b)) => same(a, b, definition.tolerance(name)),
        (a, b) => a.is_none() && b.is_none(),
    }
}
