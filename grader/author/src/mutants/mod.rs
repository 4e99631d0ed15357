//! `author mutants`: mechanical mutants of an exercise's programs, which say how good its hidden test is.

mod base;
mod behave;
mod canonical;
mod context;
mod mark;
mod mutant;
mod operators;
mod order;
mod phrase;
mod rejected;
mod schema;
mod scope;

use crate::files;
use crate::sources;
use base::{Base, build};
use behave::{Behaved, behave};
use grader::catalog::Exercise;
use grader::check::Checker;
use grader::error::Result;
use grader::judge::{Outcome, Recording, outcome_of};
use grader::parallel::in_parallel;
use grader::workspace::Workspace;
use std::time::Instant;

pub fn run(workspace: &Workspace, exercises: &[Exercise], checker: &Checker) -> Result<bool> {
    for exercise in exercises {
        let started = Instant::now();
        anstream::println!("{}", exercise.place.id());
        let recording = Recording::read(&exercise.place.recording())?;
        let mut bases = vec![exercise.place.solution()];
        bases.extend(files::right_variants(exercise)?);
        let built = in_parallel(&bases, |file| {
            let base = build(workspace, exercise, checker, file, &recording.cases)?;
            let compiled = started.elapsed().as_secs_f64();
            let all = behave(
                exercise,
                checker,
                &base,
                (exercise.definition.seed, 1),
                (1, base.mutants.len() + 1),
            )?;
            Ok((base, all, compiled))
        });
        for built in built {
            let (base, all, compiled) = built?;
            report(workspace, exercise, &recording, &base, &all);
            anstream::println!(
                "  {} rounds, {compiled:.1} s, {:.1} s",
                base.rounds,
                started.elapsed().as_secs_f64()
            );
        }
    }
    Ok(true)
}

fn report(
    workspace: &Workspace,
    exercise: &Exercise,
    recording: &Recording,
    base: &Base,
    all: &[Behaved],
) {
    let mut caught = 0;
    let mut endless = 0;
    let mut crashed = 0;
    for behaved in all {
        let outcome = outcome_of(exercise, recording, &behaved.ran);
        if behaved.number == 0 {
            if outcome != Outcome::Passed {
                anstream::println!("  BASE {outcome:?}");
            }
            continue;
        }
        let mutant = &base.mutants[behaved.number - 1];
        endless += usize::from(behaved.is_endless());
        crashed += usize::from(behaved.crashed);
        if outcome == Outcome::Passed && !behaved.crashed {
            anstream::println!(
                "  missed {}:{}: {:?} {}",
                workspace.shown(&base.file),
                mutant.line,
                mutant.operator,
                mutant.name
            );
        } else {
            caught += 1;
        }
    }
    anstream::println!(
        "  {}: {} mutants, {} rejected, {} compile, {caught} caught, {endless} endless, {crashed} crashed",
        workspace.shown(&base.file),
        base.mutants.len() + base.rejected,
        base.rejected,
        base.mutants.len()
    );
    let _ = sources::build;
}
