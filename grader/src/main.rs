//! The `grader` command line: parse, find the workspace, do what was asked.

use clap::{Parser, Subcommand};
use grader::command::{
    CANNOT, CaseArguments, OUTDATED, PASSED, check, dispute, doctor, editor_check, explain, hint,
    list, next, predict, reset, solution, status, try_case, update, watch,
};
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
    /// Show the next exercise and how to begin
    Next,
    /// Predict what comes out of a small case, before you write any code.
    ///
    /// Exit code 0: all that was asked is predicted right in the end. 1: some of it is not. 2: the request is wrong.
    Predict(CaseArguments),
    /// Check exercises as you save them, and show the verdict at once
    ///
    /// Keys go on from there: next exercise, hint, list, check all, quit. Exit code 0: you left. 130: Ctrl-C.
    Watch(watch::Arguments),
    /// Check exercises: all of them, or those that are named.
    ///
    /// Exit code 0: all that was asked for passes. 1: some of it does not. 2: the request or the environment is wrong.
    Check(check::Arguments),
    /// Show a hint: first on what your last check found, then one more each time
    Hint(hint::Arguments),
    /// Explain a known mistake: what people do, what the numbers show, why, how to see it
    Explain(explain::Arguments),
    /// Run one case with your program's own output, and print it as Rust to play with.
    ///
    /// Exit code 0: the case passes. 1: it does not. 2: the request or the environment is wrong.
    Try(CaseArguments),
    /// List the exercises: points, minutes, difficulty, attempts, state
    List(list::Arguments),
    /// Show the solution, why it works, and how yours differs; after a pass
    ///
    /// Exit code 0: shown. 1: yours has not passed yet. 2: the request or the environment is wrong.
    Solution(solution::Arguments),
    /// Write one file to attach to an issue where you think that yours is right
    ///
    /// Exit code 0: written. 1: yours passes. 2: the request or the environment is wrong.
    Dispute(dispute::Arguments),
    /// Begin an exercise anew: the skeleton takes the place of your file, a dated copy of which is kept
    Reset(reset::Arguments),
    /// Fetch a new version of the workbook; whatever you have changed stays as it is
    ///
    /// Lists the exercises whose skeletons have changed. Exit code 0: the workbook is the newest. 2: it could not be made so.
    Update(update::Arguments),
    /// Check a file that was saved, for an editor
    ///
    /// Prints what rustc says of its package, then what the grader says of the exercise, in cargo's format. The exit code is
    /// always 0.
    EditorCheck(editor_check::Arguments),
    /// Try what keeps a checked program within bounds on this machine
    ///
    /// Each limit is tried with a program that attempts to break it. Exit code 0: all hold. 1: some do not. 2: some could
    /// not be tried.
    Doctor,
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
    if env!("GRADER_SOURCES")
        != fingerprint::of(
            &["Cargo.toml", "src"].map(|path| workspace.root.join("grader").join(path)),
        )
    {
        if matches!(&command, Some(Command::EditorCheck(asked)) if asked.only_if_current()) {
            return Ok(OUTDATED);
        }
        anstream::eprintln!("{}\n", words::other_grader());
    }
    let mut out = anstream::stdout().lock();
    match command {
        None => status::run(&workspace, &mut out),
        Some(Command::Next) => next::run(&workspace, &mut out),
        Some(Command::Predict(arguments)) => predict::run(&workspace, arguments, &mut out),
        Some(Command::Watch(arguments)) => watch::run(&workspace, arguments, &mut out),
        Some(Command::Check(arguments)) => check::run(&workspace, arguments, &mut out),
        Some(Command::Hint(arguments)) => hint::run(&workspace, arguments, &mut out),
        Some(Command::Explain(arguments)) => explain::run(&workspace, arguments, &mut out),
        Some(Command::Try(arguments)) => try_case::run(&workspace, arguments, &mut out),
        Some(Command::List(arguments)) => list::run(&workspace, arguments, &mut out),
        Some(Command::Solution(arguments)) => solution::run(&workspace, arguments, &mut out),
        Some(Command::Dispute(arguments)) => dispute::run(&workspace, arguments, &mut out),
        Some(Command::Reset(arguments)) => reset::run(&workspace, arguments, &mut out),
        Some(Command::Update(arguments)) => update::run(&workspace, arguments, &mut out),
        Some(Command::EditorCheck(arguments)) => editor_check::run(&workspace, arguments, &mut out),
        Some(Command::Doctor) => doctor::run(&workspace, &mut out),
    }
}
