//! The `author` command line: what someone runs who writes exercises.
//!
//! `new` writes an exercise to begin with, `files` finds an exercise's hidden files, `claim` says whether a mistake's claims are true, `mount` writes module lines,
//! `sources` compiles and runs all files, `record` writes down what solution and mistakes do, `verify` holds an exercise against
//! the rules, one module per rule.

mod claim;
mod files;
mod mount;
mod mutants;
mod new;
mod proof;
mod record;
mod sources;
mod unexplained;
mod verify;

use clap::{Parser, Subcommand};
use grader::catalog::{Catalog, Exercise, Request};
use grader::check::Checker;
use grader::error::{Error, Result};
use grader::report::text::harmless_but_coloured;
use grader::run::launcher;
use grader::workspace::Workspace;
use std::process::ExitCode;

/// For authors of exercises: record what solutions and mistakes do, and verify that an exercise is sound.
#[derive(Parser)]
#[command(version, max_term_width = 80)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Write a new exercise that compiles and is graded, with a TODO wherever its author has to write.
    New {
        /// Where it belongs: chapter/name
        id: String,
        /// What a reader sees it called
        #[arg(long, required_unless_present = "undo")]
        title: Option<String>,
        /// Take away what was written, as long as nothing was added
        #[arg(long, conflicts_with = "title")]
        undo: bool,
        /// With --undo: take it away whatever was added
        #[arg(long, requires = "undo")]
        force: bool,
    },
    /// Run the solution and every known mistake, and write down what they are observed to do.
    Record {
        /// Names as for `grader check`; all exercises without any
        exercises: Vec<String>,
        /// Only say what would change; write nothing
        #[arg(long)]
        diff: bool,
    },
    /// Make mutants of an exercise's right programs, and say which of them its hidden test lets pass.
    ///
    /// Exit code 0: at least 95 % of those that differ are caught. 1: fewer, or a wrong declaration. 2: the request or the
    /// environment is wrong.
    Mutants {
        /// Names as for `grader check`; all exercises without any
        exercises: Vec<String>,
        /// Judge each mutant as if it were a learner's, without what was recorded of it, and say how often the cause that is
        /// named is true
        #[arg(long)]
        prove: bool,
        /// With --prove: also print so many causes that were named in the cross-test, the same ones every time, to be read
        #[arg(long, value_name = "N", requires = "prove", default_value_t = 0)]
        read: usize,
    },
    /// List what was wrong with files that were checked here and had no known mistake as their cause: what to write one for.
    Unexplained {
        /// Names as for `grader check`; all exercises without any
        exercises: Vec<String>,
    },
    /// Write the module lines of all exercises and their hidden files, in the order of the book.
    Mount,
    /// Hold exercises against the rules; each fault with its file and line.
    ///
    /// Exit code 0: no fault. 1: faults. 2: the request or the environment is wrong.
    Verify {
        /// Names as for `grader check`; all exercises without any
        exercises: Vec<String>,
        /// Also check that exercises/src still equals the pristine skeletons
        #[arg(long)]
        pristine: bool,
        /// Print what a learner sees for every known mistake, and nothing else
        #[arg(long)]
        gallery: bool,
    },
}

fn main() -> ExitCode {
    launcher::become_program_if_asked();
    match carry_out(Arguments::parse().command) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(1),
        Err(error) => {
            anstream::eprintln!("{}", harmless_but_coloured(&error.to_string()));
            ExitCode::from(2)
        }
    }
}

/// Whether nothing was found wrong.
fn carry_out(command: Command) -> Result<bool> {
    let here = std::env::current_dir().map_err(|e| Error::read(".".as_ref(), &e))?;
    let workspace = Workspace::find(&here)?;
    let catalog = Catalog::load(&workspace)?;
    let exercises = |names: Vec<String>| -> Result<Vec<Exercise>> {
        let request = Request {
            names,
            chapter: None,
        };
        catalog
            .select(&request)?
            .into_iter()
            .map(|entry| entry.exercise())
            .collect()
    };
    match command {
        Command::New {
            id,
            undo: true,
            force,
            ..
        } => new::undo(&workspace, &id, force),
        Command::New { id, title, .. } => new::run(&workspace, &id, &title.unwrap_or_default()),
        Command::Mutants {
            exercises: names,
            prove,
            read,
        } => {
            let (exercises, checker) = (exercises(names)?, Checker::new(&workspace)?);
            match prove {
                true => proof::run_prove(&workspace, &exercises, &checker, read),
                false => proof::run(&workspace, &exercises, &checker),
            }
        }
        Command::Unexplained { exercises: names } => {
            unexplained::run(&workspace, &exercises(names)?)
        }
        Command::Mount => mount::run(&workspace),
        Command::Record {
            exercises: names,
            diff,
        } => record::run(
            &workspace,
            &exercises(names)?,
            &Checker::new(&workspace)?,
            diff,
        ),
        Command::Verify {
            exercises: names,
            gallery: true,
            ..
        } => verify::gallery(&exercises(names)?, &Checker::new(&workspace)?),
        Command::Verify {
            exercises: names,
            pristine,
            gallery: false,
        } => verify::run(
            &workspace,
            &exercises(names)?,
            &Checker::new(&workspace)?,
            pristine,
        ),
    }
}
