//! The `grader` command line: parse, find the workspace, do what was asked.

use clap::{Parser, Subcommand};
use grader::command::{CANNOT, OUTDATED, PASSED, check, doctor, editor_check, status};
use grader::doctor::attempt;
use grader::error::{Error, Result};
use grader::fingerprint;
use grader::report::words;
use grader::run::launcher;
use grader::workspace::Workspace;
use std::process::ExitCode;

/// Checks the exercises of the Downhill workbook and says which mistake was made.
///
/// Without a command: where you are, and what is next.
#[derive(Parser)]
#[command(version, max_term_width = 80)]
struct Arguments {
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Subcommand)]
enum Command {
    /// Check exercises: all of them, or those that are named.
    ///
    /// Exit code 0: all that was asked for passes. 1: some of it does not. 2: the request or the environment is wrong.
    Check(check::Arguments),
    /// Try what keeps a checked program within bounds on this machine
    ///
    /// Each limit is tried with a program that attempts to break it. Exit code 0: all hold. 1: some do not. 2: some could
    /// not be tried.
    Doctor,
    /// Check a file that was saved, for an editor
    ///
    /// Prints what rustc says of its package, then what the grader says of the exercise, in cargo's format. The exit code is
    /// always 0.
    EditorCheck(editor_check::Arguments),
}

fn main() -> ExitCode {
    launcher::become_program_if_asked();
    attempt::make_if_asked();
    let arguments = Arguments::parse();
    // An editor takes any other code for a command that does not work, and shows nothing.
    let failed = match arguments.command {
        Some(Command::EditorCheck(_)) => PASSED,
        _ => CANNOT,
    };
    match carry_out(arguments.command) {
        Ok(code) => ExitCode::from(code),
        Err(error) => {
            anstream::eprintln!(
                "{}",
                grader::report::text::wrapped(
                    &grader::report::text::harmless(&error.to_string()),
                    0
                )
            );
            ExitCode::from(failed)
        }
    }
}

fn carry_out(command: Option<Command>) -> Result<u8> {
    let here = std::env::current_dir().map_err(|e| Error::read(".".as_ref(), &e))?;
    let workspace = Workspace::find(&here)?;
    if env!("GRADER_SOURCES") != fingerprint::of_sources(&workspace.root.join("grader")) {
        if matches!(&command, Some(Command::EditorCheck(asked)) if asked.only_if_current()) {
            return Ok(OUTDATED);
        }
        anstream::eprintln!("{}\n", words::other_grader());
    }
    let mut out = anstream::stdout().lock();
    match command {
        None => status::run(&workspace, &mut out),
        Some(Command::Check(arguments)) => check::run(&workspace, arguments, &mut out),
        Some(Command::Doctor) => doctor::run(&workspace, &mut out),
        Some(Command::EditorCheck(arguments)) => editor_check::run(&workspace, arguments, &mut out),
    }
}
