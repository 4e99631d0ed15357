//! `grader hint EXERCISE`: one hint more each time, first the one that belongs to what the last check found.

use super::{PASSED, tell_notes};
use crate::catalog::{Catalog, Definition, Entry, KnownMistake, known_mistakes};
use crate::error::Result;
use crate::report::text::wrapped;
use crate::report::{human, words};
use crate::standing::Standing;
use crate::state::{Note, Revealed, State};
use crate::workspace::Workspace;
use std::io::Write;

/// Of which exercise.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// Its name, or the beginning of it
    exercise: String,
    /// All hints at once
    #[arg(long)]
    all: bool,
}

pub fn run(workspace: &Workspace, arguments: Arguments, out: &mut dyn Write) -> Result<u8> {
    let catalog = Catalog::load(workspace)?;
    let entry = catalog.one(&arguments.exercise)?;
    let (text, notes) = if arguments.all {
        all(workspace, entry)?
    } else {
        next(workspace, entry)?
    };
    tell_notes(notes);
    let _ = out.write_all(text.as_bytes());
    Ok(PASSED)
}

/// One hint: that of a mistake which the last check found, else the next of those that lead to the solution step by step.
/// Remembered, where that can be; with it, what could not be read or written of that.
pub fn next(workspace: &Workspace, entry: &Entry) -> Result<(String, Vec<Note>)> {
    let definition = entry.definition.clone()?;
    let state = State::of(workspace);
    let (mut revealed, found, mut notes) = known(workspace, &state, entry);
    let (call, name) = (human::command_name(), &entry.place.name);
    let total = definition.hints.len();
    let new = found
        .iter()
        .find(|mistake| !revealed.mistakes.contains(&mistake.id()));
    let text = if let Some(mistake) = new {
        revealed.mistakes.push(mistake.id());
        let left = total.saturating_sub(revealed.staged);
        format!(
            "{}\n{}\n",
            of_mistake(mistake)?,
            words::hints_left(left, call, name)
        )
    } else if revealed.staged < total {
        revealed.staged += 1;
        let hint = staged(&definition, revealed.staged);
        let left = total - revealed.staged;
        format!("{hint}\n{}\n", words::hints_left(left, call, name))
    } else {
        return Ok((format!("{}\n", words::no_hint_left(call, name)), notes));
    };
    notes.extend(state.reveal(&entry.place.id(), revealed));
    Ok((text, notes))
}

fn all(workspace: &Workspace, entry: &Entry) -> Result<(String, Vec<Note>)> {
    let definition = entry.definition.clone()?;
    let state = State::of(workspace);
    let (mut revealed, found, mut notes) = known(workspace, &state, entry);
    let mut hints = Vec::new();
    for mistake in &found {
        hints.push(of_mistake(mistake)?);
        if !revealed.mistakes.contains(&mistake.id()) {
            revealed.mistakes.push(mistake.id());
        }
    }
    revealed.staged = definition.hints.len();
    hints.extend((1..=revealed.staged).map(|number| staged(&definition, number)));
    notes.extend(state.reveal(&entry.place.id(), revealed));
    Ok((hints.join("\n"), notes))
}

/// What was revealed of the exercise, the mistakes that its last check found, and what of that could not be read.
fn known(
    workspace: &Workspace,
    state: &State,
    entry: &Entry,
) -> (Revealed, Vec<KnownMistake>, Vec<Note>) {
    let id = entry.place.id();
    let (hints, hints_note) = state.hints();
    let (attempts, attempts_note) = state.attempts();
    let notes = hints_note.into_iter().chain(attempts_note).collect();
    let last = attempts.into_iter().rfind(|attempt| attempt.exercise == id);
    let ids = last.map_or_else(
        || found_without_a_log(workspace, entry),
        |attempt| attempt.mistakes,
    );
    let mut found = known_mistakes(&entry.place);
    found.retain(|mistake| ids.contains(&mistake.id()));
    (hints.of(&id), found, notes)
}

/// Ids of the mistakes in the verdict that is kept, where the file is still as it was then.
fn found_without_a_log(workspace: &Workspace, entry: &Entry) -> Vec<String> {
    match Standing::of(workspace, entry) {
        Ok(Standing::Known(verdict)) => verdict.mistakes(),
        _ => Vec::new(),
    }
}

fn of_mistake(mistake: &KnownMistake) -> Result<String> {
    let header = mistake.header()?;
    Ok(format!(
        "{}\n\n{}\n\n  Why: {}\n",
        wrapped(&words::hint_on_a_mistake(&header.title), 0),
        wrapped(&header.see, 2),
        human::explanation(&mistake.id()),
    ))
}

/// The hint with this number, from 1.
fn staged(definition: &Definition, number: usize) -> String {
    let heading = words::hint_number(number, definition.hints.len());
    format!(
        "{heading}\n\n{}\n",
        wrapped(&definition.hints[number - 1], 2)
    )
}
