//! The report on an exercise: which mutants its hidden test catches, and which it lets pass.

use super::prove::{Proof, prove};
use crate::mutants::MutantsOf;
use crate::mutants::gather::{Gathered, gather};
use grader::catalog::Exercise;
use grader::check::Checker;
use grader::error::Result;
use grader::judge::{Outcome, Recording, outcome_of};
use grader::workspace::Workspace;
use std::time::Instant;

pub fn run(workspace: &Workspace, exercises: &[Exercise], checker: &Checker) -> Result<bool> {
    if std::env::var("PROVE").is_ok() {
        let (mut a, mut b) = (Proof::default(), Proof::default());
        for exercise in exercises {
            let recording = Recording::read(&exercise.place.recording())?;
            let of = MutantsOf {
                workspace,
                exercise,
                checker,
            };
            let (x, y) = prove(of, &recording)?;
            for (what, p) in [("loo", &x), ("cross", &y)] {
                anstream::println!(
                    "{} {what}: {} behaviours, {} named, {} right",
                    exercise.place.id(),
                    p.behaviours,
                    p.named.len(),
                    p.right()
                );
                for n in &p.named {
                    anstream::println!(
                        "  {what} {} {}\n      {}",
                        if n.is_true { "ok" } else { "WRONG" },
                        n.mutant,
                        n.told.join("\n      ")
                    );
                }
            }
            a.add(x);
            b.add(y);
        }
        for (what, p) in [("loo", &a), ("cross", &b)] {
            anstream::println!(
                "ALL {what}: {} behaviours, {} named, {} right, {:.2} %",
                p.behaviours,
                p.named.len(),
                p.right(),
                100.0 * p.right() as f64 / p.named.len() as f64
            );
        }
        return Ok(true);
    }
    for exercise in exercises {
        let started = Instant::now();
        anstream::println!("{}", exercise.place.id());
        let recording = Recording::read(&exercise.place.recording())?;
        let gathered = gather(workspace, exercise, checker, &recording, false)?;
        for of in &gathered {
            report(workspace, exercise, &recording, of);
        }
        anstream::println!("  {:.1} s", started.elapsed().as_secs_f64());
    }
    Ok(true)
}

fn report(workspace: &Workspace, exercise: &Exercise, recording: &Recording, of: &Gathered) {
    let mut caught = 0;
    let mut endless = 0;
    let base = &of.base;
    for behaved in &of.behaved {
        let Some(mutant) = of.mutant(behaved) else {
            continue;
        };
        let outcome = outcome_of(exercise, recording, &behaved.ran);
        endless += usize::from(behaved.is_endless());
        if outcome == Outcome::Passed && !behaved.crashed {
            let file = workspace.shown(&base.file);
            anstream::println!(
                "  missed {file}:{}: {:?} {}",
                mutant.line,
                mutant.operator,
                mutant.name
            );
        } else {
            caught += 1;
        }
    }
    anstream::println!(
        "  {}: {} mutants, {} compile, {caught} caught, {endless} endless",
        workspace.shown(&base.file),
        base.mutants.len() + base.rejected,
        base.mutants.len()
    );
}
