//! What a reader types, one module per command. Each writes to the given output and returns an exit code.

pub mod check;
pub mod dispute;
pub mod doctor;
pub mod editor_check;
pub mod explain;
pub mod hint;
pub mod list;
pub mod next;
pub mod predict;
pub mod reset;
pub mod solution;
pub mod status;
pub mod try_case;
pub mod update;
pub mod watch;

use crate::report::{text, words};
use crate::run::launcher;
use crate::state::Note;

/// All that was asked for passes.
pub const PASSED: u8 = 0;
/// Some of it does not.
pub const NOT_PASSED: u8 = 1;
/// The request or the environment is wrong.
pub const CANNOT: u8 = 2;
/// This grader is older than the workspace, and whoever asked has a newer one built. No person sees this.
pub const OUTDATED: u8 = 3;

/// Which exercise, and which of its cases.
#[derive(Debug, clap::Args)]
pub struct CaseArguments {
    /// A name: `mse_gradient`, `losses/mse_gradient`, or the beginning of one
    exercise: String,
    /// A number from 1 among the cases that are shown, a name, or a part of one; the first without it
    case: Vec<String>,
}

/// Says on standard error which limits this platform does not enforce, if there are any.
fn tell_not_enforced() {
    let missing = launcher::not_enforced();
    if !missing.is_empty() {
        let note = text::wrapped(&words::not_enforced(&missing), 0);
        anstream::eprintln!("{note}\n");
    }
}

/// Says on standard error, once each, what of the reader's state was left out of account.
fn tell_notes(notes: impl IntoIterator<Item = Note>) {
    let mut told: Vec<Note> = Vec::new();
    for note in notes {
        if !told.contains(&note) {
            let sentence = text::harmless(&words::note(&note));
            anstream::eprintln!("{}", text::wrapped(&sentence, 0));
            told.push(note);
        }
    }
}
