//! `grader dispute EXERCISE`: one file with all that someone needs who is told "I think this is right".

use super::{NOT_PASSED, PASSED, tell_notes};
use crate::catalog::Catalog;
use crate::check::Checker;
use crate::error::{Error, Result};
use crate::judge::Outcome;
use crate::report::{dispute, text, words};
use crate::state::State;
use crate::workspace::Workspace;
use std::fs;
use std::io::Write;

/// Of which exercise.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// Its name, or the beginning of it
    exercise: String,
}

/// 0: the file is written. 1: there is nothing to dispute.
pub fn run(workspace: &Workspace, arguments: Arguments, out: &mut dyn Write) -> Result<u8> {
    let catalog = Catalog::load(workspace)?;
    let entry = catalog.one(&arguments.exercise)?;
    let checker = Checker::new(workspace)?;
    let verdict = checker.check(entry);
    let state = State::of(workspace);
    tell_notes(state.record(&entry.place, &verdict));
    if verdict.outcome == Outcome::Passed {
        let nothing =
            words::nothing_to_dispute(&entry.place.name, verdict.points, verdict.max_points);
        let _ = writeln!(out, "{nothing}");
        return Ok(NOT_PASSED);
    }
    let file = entry.place.file();
    let submission = fs::read(&file).map_err(|e| Error::read(&file, &e))?;
    let versions = versions(workspace, &checker);
    let document = dispute::document(&verdict, &String::from_utf8_lossy(&submission), &versions);
    let written = state.write_dispute(&entry.place.name, document.as_bytes())?;
    let said = words::disputed(&workspace.shown(&written));
    let _ = writeln!(out, "{}", text::wrapped(&said, 0));
    Ok(PASSED)
}

/// Name and version of all that a verdict depends on.
fn versions(workspace: &Workspace, checker: &Checker) -> Vec<(&'static str, String)> {
    vec![
        (
            "grader",
            format!(
                "{}, sources {}",
                env!("CARGO_PKG_VERSION"),
                env!("GRADER_SOURCES")
            ),
        ),
        (
            "workbook",
            revision(workspace).unwrap_or_else(|| words::no_revision().to_owned()),
        ),
        ("rustc", checker.compiler.toolchain.version.clone()),
        (
            "system",
            format!("{} {}", std::env::consts::OS, std::env::consts::ARCH),
        ),
        ("confined by", crate::run::launcher::describe()),
    ]
}

/// The commit that is checked out. Nothing without git, or outside a clone.
fn revision(workspace: &Workspace) -> Option<String> {
    let output = std::process::Command::new("git")
        .args(["describe", "--always", "--dirty", "--abbrev=40"])
        .current_dir(&workspace.root)
        .output()
        .ok()?;
    let text = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    (output.status.success() && !text.is_empty()).then_some(text)
}
