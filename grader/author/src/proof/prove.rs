//! Proof that what is told is true. Each mutant's behaviour is judged as if it were a learner's: **leave one out**, without its
//! own sketch, against all others and the known mistakes; and as a **cross-test**, a right variant's mutants against what was
//! recorded of the solution alone. The oracle says of each cause that is named whether it is true.

use super::oracle::Oracle;
use crate::mutants::MutantsOf;
use crate::mutants::base::{Base, Of};
use crate::mutants::behave::Behaved;
use crate::mutants::gather::{Gathered, Program, gather};
use crate::mutants::sketches::sketches;
use grader::error::Result;
use grader::judge::{Explanations, Known, Mutants, Recording, explain, judged_cells};
use grader::parallel::in_parallel;
use grader::report::words;
use std::collections::BTreeSet;
use std::sync::Arc;

/// What came of judging many behaviours.
#[derive(Clone, Debug, Default)]
pub struct Proof {
    /// How many failed.
    pub behaviours: usize,
    pub named: Vec<Named>,
}

/// One behaviour of which a cause was named.
#[derive(Clone, Debug)]
pub struct Named {
    /// The exercise's id.
    pub exercise: String,
    /// Base and name of the mutant that behaves so.
    pub mutant: String,
    /// What a learner reads.
    pub told: Vec<String>,
    /// Whether all of it is true.
    pub is_true: bool,
}

impl Proof {
    pub fn add(&mut self, other: Self) {
        self.behaviours += other.behaviours;
        self.named.extend(other.named);
    }

    fn right(&self) -> usize {
        self.named.iter().filter(|named| named.is_true).count()
    }

    /// Of the causes that are named, how many in a hundred are true.
    pub fn precision(&self) -> f64 {
        100.0 * self.right() as f64 / self.named.len().max(1) as f64
    }

    pub fn in_words(&self) -> String {
        let coverage = 100.0 * self.named.len() as f64 / self.behaviours.max(1) as f64;
        format!(
            "of {} behaviours a cause is named for {} ({coverage:.1} %), rightly for {} ({:.2} %)",
            self.behaviours,
            self.named.len(),
            self.right(),
            self.precision()
        )
    }
}

/// Both proofs of one exercise: leave one out, and the cross-test.
pub fn prove(of: MutantsOf, recording: &Recording) -> Result<[Proof; 2]> {
    let gathered = gather(of, recording, true)?;
    let oracle = Oracle::ask(of, &gathered)?;
    let every = sketches(of, recording, &gathered, |_| true);
    let solution = sketches(of, recording, &gathered, |base| base.of == Of::Solution);
    let judge = Judge {
        of,
        recording,
        oracle: &oracle,
        gathered: &gathered,
    };
    let left_out = judge.all(
        |base| !matches!(base.of, Of::Mistake(_)),
        |program| without(&every, program),
    );
    let solution = Arc::new(solution);
    let crossed = judge.all(|base| base.of == Of::Variant, |_| solution.clone());
    Ok([left_out, crossed])
}

fn without(mutants: &Mutants, program: Program) -> Arc<Mutants> {
    let mut rest = mutants.clone();
    rest.mutants.retain(|mutant| mutant.of != program);
    Arc::new(rest)
}

struct Judge<'a> {
    of: MutantsOf<'a>,
    recording: &'a Recording,
    oracle: &'a Oracle<'a>,
    gathered: &'a [Gathered],
}

impl Judge<'_> {
    /// Judges the mutants of the bases that count, each with the mutants that are `known` then.
    fn all(
        &self,
        counts: impl Fn(&Base) -> bool,
        known: impl Fn(Program) -> Arc<Mutants> + Sync,
    ) -> Proof {
        let bases = self
            .gathered
            .iter()
            .enumerate()
            .filter(|(_, g)| counts(&g.base));
        let behaviours: Vec<(usize, &Behaved)> = bases
            .flat_map(|(i, g)| g.behaved.iter().map(move |b| (i, b)))
            .collect();
        let fails = |(_, b): &&(usize, &Behaved)| {
            let cells = judged_cells(self.of.exercise, self.recording, &b.ran);
            b.number > 0 && !b.crashed && !b.is_endless() && !cells.failing_columns().is_empty()
        };
        let failing: Vec<(usize, &Behaved)> = behaviours.iter().filter(fails).copied().collect();
        let named = in_parallel(&failing, |(base, behaved)| {
            let program = (*base, behaved.number);
            self.named(program, behaved, known(program))
        });
        Proof {
            behaviours: failing.len(),
            named: named.into_iter().flatten().collect(),
        }
    }

    fn named(&self, program: Program, behaved: &Behaved, known: Arc<Mutants>) -> Option<Named> {
        let recording = Recording {
            known: Known::These(known.clone()),
            ..self.recording.clone()
        };
        let cells = judged_cells(self.of.exercise, &recording, &behaved.ran);
        let Explanations {
            mistakes, changes, ..
        } = explain(&recording, &cells);
        if mistakes.is_empty() && changes.is_empty() {
            return None;
        }
        let failing: BTreeSet<&str> = cells
            .all
            .iter()
            .filter(|c| c.fails)
            .map(|c| c.case.name.as_str())
            .collect();
        let failing: Vec<&str> = failing.into_iter().collect();
        let mut told = Vec::new();
        let mut is_true = true;
        for explained in &mistakes {
            told.push(format!("The known mistake `{}`.", explained.mistake.name));
            let name = &explained.mistake.name;
            is_true &= self.oracle.is_mistake(program, name, &explained.columns);
        }
        for explained in &changes {
            let cases = explained.tentative.then_some(failing.as_slice());
            let alike = |i: &usize| {
                let other = known.mutants[*i].of;
                self.oracle.alike(program, other, &explained.columns, cases)
            };
            is_true &= explained.mutants.iter().any(alike);
            let changed = grader::judge::Changed {
                change: explained.change.clone(),
                functions: Vec::new(),
                equations: Vec::new(),
                besides: explained.change.besides.clone(),
            };
            let names: Vec<String> = explained.columns.iter().map(|c| (*c).to_owned()).collect();
            told.push(words::change(&changed, &names, explained.tentative));
        }
        let base = &self.gathered[program.0];
        let mutant = base.mutant(behaved)?;
        let file = base
            .base
            .file
            .file_stem()
            .unwrap_or_default()
            .to_string_lossy();
        Some(Named {
            exercise: self.of.exercise.place.id(),
            mutant: format!("{}/{file}: `{}`", self.of.exercise.place.id(), mutant.name),
            told,
            is_true,
        })
    }
}
