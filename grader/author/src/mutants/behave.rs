//! What mutants do: one program, run for one after the other.

use super::MutantsOf;
use super::base::Base;
use grader::catalog::Exercise;
use grader::error::Result;
use grader::judge::{Cells, Recording, add_views};
use grader::run::{Ending, Ran, RanCase, Stopped, read_stream};

/// What one mutant did with one seed.
pub struct Behaved {
    /// Its number in the base; 0 is the base itself.
    pub number: usize,
    pub seed: u64,
    pub ran: Ran,
    /// The process ended with it.
    pub crashed: bool,
}

impl Behaved {
    /// What it did, beside what was recorded of the solution.
    pub fn cells<'a>(&'a self, exercise: &'a Exercise, recording: &'a Recording) -> Cells<'a> {
        Cells::new(&exercise.definition, recording, &self.ran, |_| true)
    }

    /// Whether a case of it has no end.
    pub fn is_endless(&self) -> bool {
        let endless = |case: &RanCase| matches!(case.ending, Ending::TimedOut { .. });
        self.ran.cases.iter().any(endless)
    }
}

/// Which of a base's mutants to run, and how.
#[derive(Clone, Copy, Debug)]
pub struct Runs {
    pub seed: u64,
    /// So many seeds, from `seed` on.
    pub seeds: u64,
    /// The mutants from `first` to before `end`.
    pub first: usize,
    pub end: usize,
    /// If not 0: only what is not, to the letter, what the base does with the same seed, so many runs of each mutant at most.
    pub differing: u64,
}

impl Runs {
    /// All mutants of a base that are one change.
    pub fn alone(base: &Base, seed: u64) -> Self {
        Self {
            end: base.alone() + 1,
            ..Self::all(base, seed, 1)
        }
    }

    /// All mutants of a base.
    pub fn all(base: &Base, seed: u64, seeds: u64) -> Self {
        Self {
            seed,
            seeds,
            first: 1,
            end: base.mutants.len() + 1,
            differing: 0,
        }
    }
}

/// Runs the base and then mutants of it.
pub fn behave(of: MutantsOf, base: &Base, runs: Runs) -> Result<Vec<Behaved>> {
    let Runs {
        seed,
        seeds,
        first,
        end,
        differing,
    } = runs;
    let mut all = Vec::new();
    let mut next = first;
    loop {
        let numbers = [seed, seeds, 0, next as u64, end as u64, differing];
        let arguments = numbers.map(|n| n.to_string());
        let (bytes, stopped) = of.checker.run_written(&base.built, &arguments)?;
        let mut behaved = read(&bytes, of.exercise);
        if next != first {
            behaved.retain(|b| b.number != 0);
        }
        let ended = stopped == Stopped::Exit(0);
        // The process ended with the last that it began; the rest is run by another.
        next = behaved.last().map_or(next, |b| b.number) + 1;
        if let Some(last) = behaved.last_mut().filter(|_| !ended) {
            last.crashed = true;
        }
        all.append(&mut behaved);
        if ended || next >= end {
            return Ok(all);
        }
    }
}

/// Reads the runs of a stream.
fn read(bytes: &[u8], exercise: &Exercise) -> Vec<Behaved> {
    #[derive(serde::Deserialize)]
    struct Line {
        mutant: Run,
    }
    #[derive(serde::Deserialize)]
    struct Run {
        number: usize,
        seed: u64,
    }
    const MARK: &[u8] = b"{\"mutant\":";
    let mut found = Vec::new();
    let lines: Vec<&[u8]> = bytes.split_inclusive(|&b| b == b'\n').collect();
    let runs = lines.chunk_by(|_, next| !next.starts_with(MARK));
    for run in runs {
        let Some(Ok(Line { mutant })) = run.first().map(|line| serde_json::from_slice(line)) else {
            continue;
        };
        let stream = read_stream(&run[1..].concat());
        let mut ran = Ran {
            cases: stream.cases,
            fault: stream.fault,
            ..Ran::default()
        };
        for case in &mut ran.cases {
            without_end(case);
        }
        add_views(&exercise.definition, &mut ran);
        found.push(Behaved {
            number: mutant.number,
            seed: mutant.seed,
            ran,
            crashed: false,
        });
    }
    found
}

/// A case that ran out of fuel has no end.
fn without_end(case: &mut RanCase) {
    if let Ending::Panicked { message, .. } = &case.ending
        && message == "mutant: out of fuel"
    {
        case.ending = Ending::TimedOut {
            cpu: true,
            seconds: 0,
        };
    }
}
