//! `grader try`: runs one case that a reader sees, with the program's own output as it comes, and prints the case as Rust to
//! play with. No attempt is logged, and no verdict kept.

use super::{CANNOT, CaseArguments, NOT_PASSED, PASSED, tell_not_enforced};
use crate::catalog::Catalog;
use crate::check::Checker;
use crate::error::{Error, Result};
use crate::judge::{Outcome, Recording};
use crate::report::alone::{self, Printed};
use crate::report::snippet::Snippet;
use crate::run::Pipe;
use crate::workspace::Workspace;
use std::io::Write;

/// Runs the case that was asked for. 0: it passes. 1: it does not. 2: it could not be judged.
pub fn run(workspace: &Workspace, arguments: CaseArguments, out: &mut dyn Write) -> Result<u8> {
    let catalog = Catalog::load(workspace)?;
    let exercise = catalog.one(&arguments.exercise)?.exercise()?;
    let number = exercise
        .definition
        .visible_case(&arguments.case.join(" "))?;
    let case = &exercise.definition.cases[number];
    let recording = Recording::read(&exercise.place.recording())?;
    let file = exercise.place.recording();
    let not_recorded = || Error::not_recorded(&file, &case.name).seen_from(&workspace.root);
    let recorded = recording.case(&case.name).ok_or_else(not_recorded)?;
    let checker = Checker::new(workspace)?;
    tell_not_enforced();
    // Whoever closes the pipe still gets the exit code.
    let mut say = |text: &str| drop(write!(out, "{text}").and_then(|()| out.flush()));
    say(&alone::head(&exercise, recorded));
    let mut printed = Printed::default();
    let mut show = |pipe: Pipe, bytes: &[u8]| say(&printed.take(pipe, bytes));
    let mut verdict = checker.try_case(&exercise, recording.clone(), number, &mut show)?;
    say(&printed.end());
    for case in &mut verdict.cases {
        // It has been shown.
        case.printed.clear();
    }
    say(&alone::result(&verdict, recorded));
    let compiles = !matches!(
        verdict.outcome,
        Outcome::DoesNotCompile | Outcome::Unreadable
    );
    let skeleton = std::fs::read_to_string(exercise.place.skeleton()).unwrap_or_default();
    let snippet = Snippet::of(&exercise.definition, case, recorded, &skeleton);
    if let (true, Ok(snippet)) = (compiles, snippet) {
        say(&alone::to_play_with(&exercise, &snippet));
    }
    say(&alone::next(
        &exercise,
        number,
        verdict.outcome,
        arguments.case.is_empty(),
    ));
    Ok(match verdict.outcome {
        Outcome::Passed => PASSED,
        Outcome::NotGraded => CANNOT,
        _ => NOT_PASSED,
    })
}
