//! How good a hidden test is: which mutants of the solution and of the right variants it catches. What it lets pass is shown with
//! what should have differed, unless `exercise.toml` says that no case can catch it.

use super::tried::still_the_same;
use crate::mutants::MutantsOf;
use crate::mutants::behave::Behaved;
use crate::mutants::gather::{Gathered, gather};
use crate::mutants::mutant::Mutant;
use grader::catalog::Equivalent;
use grader::error::Result;
use grader::judge::{Outcome, Recording, outcome_of};
use grader::parallel::in_parallel;
use std::collections::BTreeSet;

/// So many in a hundred are caught, of those that differ at all.
const CAUGHT: f64 = 95.0;
/// So many in a hundred of an exercise's may be declared equivalent. A right variant may say one thing in several ways, and then
/// has many; of all exercises together it is fewer, see [`super::run`].
const EQUIVALENT: f64 = 5.0;

/// What came of an exercise's mutants.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Count {
    pub programs: usize,
    pub rejected: usize,
    pub compile: usize,
    pub caught: usize,
    pub without_end: usize,
    pub equivalent: usize,
    pub missed: usize,
}

impl Count {
    pub fn add(&mut self, other: &Self) {
        self.programs += other.programs;
        self.rejected += other.rejected;
        self.compile += other.compile;
        self.caught += other.caught;
        self.without_end += other.without_end;
        self.equivalent += other.equivalent;
        self.missed += other.missed;
    }

    /// Of those that differ, in a hundred.
    pub fn caught_in_a_hundred(&self) -> f64 {
        let differ = self.caught + self.missed;
        100.0 * self.caught as f64 / differ.max(1) as f64
    }

    /// Of those that compile, in a hundred.
    pub fn equivalent_in_a_hundred(&self) -> f64 {
        100.0 * self.equivalent as f64 / self.compile.max(1) as f64
    }

    pub fn in_words(&self) -> String {
        format!(
            "{} mutants of {} right programs: {} do not compile, {} caught ({} of them without an end), {} equivalent, {} missed; {:.1} % of those that differ are caught",
            self.compile + self.rejected,
            self.programs,
            self.rejected,
            self.caught,
            self.without_end,
            self.equivalent,
            self.missed,
            self.caught_in_a_hundred()
        )
    }
}

/// What is told of an exercise's mutants, a line for each that is wrong.
#[derive(Clone, Debug, Default)]
pub struct Report {
    pub count: Count,
    /// Mutants that no case differs in.
    pub missed: Vec<String>,
    /// Declarations that are not true.
    pub faults: Vec<String>,
}

impl Report {
    /// Whether little enough is missed, and all that is declared is true.
    pub fn is_good(&self) -> bool {
        self.faults.is_empty() && self.count.caught_in_a_hundred() >= CAUGHT
    }
}

/// One mutant of an exercise, and what it did.
struct One<'a> {
    of: &'a Gathered,
    mutant: &'a Mutant,
    behaved: &'a Behaved,
}

/// Counts an exercise's mutants, and says what is wrong.
pub fn caught(of: MutantsOf) -> Result<Report> {
    let exercise = of.exercise;
    let recording = Recording::read(&exercise.place.recording())?;
    let gathered = gather(of, &recording, false)?;
    let mut report = Report::default();
    report.count.programs = gathered.len();
    let mut declared: Vec<(Option<String>, String)> = Vec::new();
    let mut equivalent: Vec<One> = Vec::new();
    for from in &gathered {
        report.count.rejected += from.base.rejected;
        report.count.compile += from.base.alone();
        for behaved in &from.behaved {
            let Some(mutant) = from.mutant(behaved) else {
                continue;
            };
            let one = One {
                of: from,
                mutant,
                behaved,
            };
            let passes = outcome_of(exercise, &recording, &behaved.ran) == Outcome::Passed;
            let is_declared = declares(&exercise.definition.equivalents, &one);
            if is_declared {
                declared.push((from.base.variant(), mutant.name.clone()));
            }
            match (passes && !behaved.crashed, is_declared) {
                (false, false) => {
                    report.count.caught += 1;
                    report.count.without_end +=
                        usize::from(behaved.is_endless() || behaved.crashed);
                }
                (true, true) => {
                    report.count.equivalent += 1;
                    equivalent.push(one);
                }
                (true, false) => {
                    report.count.missed += 1;
                    report.missed.push(missed(&of, &one, &recording));
                }
                (false, true) => {
                    report.count.caught += 1;
                    report.faults.push(format!(
                        "{}: is declared equivalent, and is caught",
                        place(&of, &one)
                    ));
                }
            }
        }
    }
    let tried = in_parallel(&equivalent, |one| {
        still_the_same(of, one.of, one.behaved.number)
    });
    for (one, seed) in equivalent.iter().zip(tried) {
        if let Some(seed) = seed? {
            let place = place(&of, one);
            report.faults.push(format!(
                "{place}: is declared equivalent, and differs with the seed {seed}"
            ));
        }
    }
    report.faults.extend(unknown(&of, &declared));
    if report.count.equivalent_in_a_hundred() > EQUIVALENT {
        report
            .faults
            .push(format!("more than {EQUIVALENT} % are declared equivalent"));
    }
    Ok(report)
}

fn declares(equivalents: &[Equivalent], one: &One) -> bool {
    let variant = one.of.base.variant();
    equivalents
        .iter()
        .any(|e| e.of == variant && e.mutants.contains(&one.mutant.name))
}

/// Declarations of mutants that there are not.
fn unknown(of: &MutantsOf, declared: &[(Option<String>, String)]) -> Vec<String> {
    let mut faults = Vec::new();
    for equivalent in &of.exercise.definition.equivalents {
        for name in &equivalent.mutants {
            if !declared
                .iter()
                .any(|(base, n)| *base == equivalent.of && n == name)
            {
                let whose = equivalent.of.as_deref().unwrap_or("the solution");
                let file = of.exercise.place.hidden().join("exercise.toml");
                faults.push(format!(
                    "{}: no mutant of {whose} is called \"{name}\"",
                    of.workspace.shown(&file)
                ));
            }
        }
    }
    faults
}

/// File, line and change.
fn place(of: &MutantsOf, one: &One) -> String {
    let file = of.workspace.shown(&one.of.base.file);
    format!("{file}:{}: {}", one.mutant.line, one.mutant.name)
}

/// What is missed, and what should have differed: what other mutants of the same quantity change, or of the same function.
fn missed(of: &MutantsOf, one: &One, recording: &Recording) -> String {
    let same_function = |other: &Mutant| other.function == one.mutant.function;
    let same_place =
        |other: &Mutant| same_function(other) && other.change.within == one.mutant.change.within;
    let mut names = changed_by(of, one.of, recording, same_place);
    if names.is_empty() {
        names = changed_by(of, one.of, recording, same_function);
    }
    let names: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
    let names = names.join(", ");
    format!("{}: no case differs; {names} should", place(of, one))
}

/// The observations that change in mutants with one change, of those that count.
fn changed_by<'a>(
    of: &'a MutantsOf,
    from: &'a Gathered,
    recording: &'a Recording,
    counts: impl Fn(&Mutant) -> bool,
) -> BTreeSet<&'a str> {
    let alone = |mutant: &Mutant| mutant.arms.len() == 1 && counts(mutant);
    let behaved = from.behaved.iter();
    let behaved = behaved.filter(|behaved| from.mutant(behaved).is_some_and(alone));
    behaved
        .flat_map(|behaved| behaved.cells(of.exercise, recording).failing_columns())
        .collect()
}
