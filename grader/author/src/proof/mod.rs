//! What mutants prove: `caught`, how good a hidden test is, by the mutants that it catches, with `tried` for those that no case
//! can catch; `prove`, that what the judge tells of a mistake is true, of which the `oracle` is the judge.

mod caught;
mod oracle;
mod prove;
mod tried;

use crate::mutants::MutantsOf;
use caught::{Count, caught};
use grader::catalog::Exercise;
use grader::check::Checker;
use grader::error::Result;
use grader::files::hash;
use grader::judge::Recording;
use grader::workspace::Workspace;
use prove::{Named, Proof, prove};
use std::collections::BTreeMap;
use std::time::Instant;

/// So many in a hundred of the causes that are named are true.
const RIGHT: f64 = 99.0;

/// So many in a hundred of all mutants may be declared equivalent.
const EQUIVALENT: f64 = 3.0;

/// Reports on the mutants of `exercises`; whether their hidden tests catch enough of them.
pub fn run(workspace: &Workspace, exercises: &[Exercise], checker: &Checker) -> Result<bool> {
    let (mut all, mut enough) = (Count::default(), true);
    for exercise in exercises {
        let started = Instant::now();
        anstream::println!("{}", exercise.place.id());
        let of = MutantsOf {
            workspace,
            exercise,
            checker,
        };
        let report = caught(of)?;
        for fault in report.missed.iter().chain(&report.faults) {
            anstream::println!("  ✗ {fault}");
        }
        let good = report.is_good();
        let mark = if good { "✓" } else { "✗" };
        let seconds = started.elapsed().as_secs_f64();
        anstream::println!("  {mark} {}; {seconds:.1} s", report.count.in_words());
        enough &= good;
        all.add(&report.count);
    }
    if exercises.len() > 1 {
        let share = all.equivalent_in_a_hundred();
        anstream::println!("all exercises: {}; {share:.1} % equivalent", all.in_words());
    }
    // One exercise may have more.
    Ok(enough && (exercises.len() == 1 || all.equivalent_in_a_hundred() <= EQUIVALENT))
}

/// So many, the same ones every time: of each exercise in turn the next in the order of a hash.
fn sample(all: &[Named], number: usize) -> Vec<&Named> {
    let mut of_exercise: BTreeMap<&str, Vec<&Named>> = BTreeMap::new();
    for named in all {
        of_exercise.entry(&named.exercise).or_default().push(named);
    }
    let mut in_turn: Vec<(usize, &str, &Named)> = Vec::new();
    for (exercise, mut named) in of_exercise {
        named.sort_by_key(|named| hash(&[named.mutant.as_bytes()]));
        in_turn.extend(
            named
                .into_iter()
                .enumerate()
                .map(|(turn, named)| (turn, exercise, named)),
        );
    }
    in_turn.sort_by_key(|(turn, exercise, _)| (*turn, *exercise));
    in_turn
        .into_iter()
        .map(|(.., named)| named)
        .take(number)
        .collect()
}

/// Judges every mutant of `exercises` as if it were a learner's, and holds what is told against the oracle; whether nearly all
/// of it is true. Of what the cross-test tells, so many are printed `to_read`.
pub fn run_prove(
    workspace: &Workspace,
    exercises: &[Exercise],
    checker: &Checker,
    to_read: usize,
) -> Result<bool> {
    let mut all = [Proof::default(), Proof::default()];
    let names = ["leave one out", "cross-test"];
    for exercise in exercises {
        anstream::println!("{}", exercise.place.id());
        let recording = Recording::read(&exercise.place.recording())?;
        let of = MutantsOf {
            workspace,
            exercise,
            checker,
        };
        let proofs = prove(of, &recording)?;
        for ((name, proof), all) in names.iter().zip(proofs).zip(&mut all) {
            anstream::println!("  {name}: {}", proof.in_words());
            for named in proof.named.iter().filter(|named| !named.is_true) {
                anstream::println!(
                    "  ✗ {}\n      {}",
                    named.mutant,
                    named.told.join("\n      ")
                );
            }
            all.add(proof);
        }
    }
    for (name, proof) in names.iter().zip(&all) {
        anstream::println!("all exercises, {name}: {}", proof.in_words());
    }
    for (number, named) in sample(&all[1].named, to_read).into_iter().enumerate() {
        anstream::println!("{}. {}", number + 1, named.mutant);
        anstream::println!("   - told: {}", named.told.join(" "));
    }
    Ok(all.iter().all(|proof| proof.precision() >= RIGHT))
}
