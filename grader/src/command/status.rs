//! `grader` alone: where the reader is and what is next, from the files and the verdicts kept; nothing is compiled.

use super::PASSED;
use crate::cache::Cache;
use crate::catalog::{Catalog, Entry};
use crate::command::check::progress_line;
use crate::compile::{Libraries, Snapshot, Toolchain};
use crate::error::Result;
use crate::judge::Outcome;
use crate::report::{human, words};
use crate::scratch::Scratch;
use crate::workspace::Workspace;
use std::io::Write;

/// What is known of one exercise without checking it.
enum State {
    Known { outcome: Outcome, points: u32 },
    Untouched,
    Unchecked,
}

pub fn run(workspace: &Workspace, out: &mut dyn Write) -> Result<u8> {
    let catalog = Catalog::load(workspace)?;
    let scratch = Scratch::new(workspace)?;
    let cache = Cache::new(workspace);
    let libraries = Toolchain::find(workspace, &scratch)
        .and_then(|toolchain| Libraries::if_built(workspace, &toolchain))
        .unwrap_or(None);
    let states: Vec<State> = catalog
        .entries
        .iter()
        .map(|entry| state(entry, &cache, libraries.as_ref()))
        .collect();

    let passed = |state: &State| {
        matches!(
            state,
            State::Known {
                outcome: Outcome::Passed,
                ..
            }
        )
    };
    let points = states
        .iter()
        .map(|state| {
            if let State::Known { points, .. } = state {
                *points
            } else {
                0
            }
        })
        .sum();
    let most = catalog
        .entries
        .iter()
        .filter_map(|e| e.exercise().ok())
        .map(|e| e.definition.max_points())
        .sum();
    let mut text = format!(
        "{}\n\n",
        progress_line(
            states.iter().filter(|s| passed(s)).count(),
            states.len(),
            points,
            most
        )
    );
    for (entry, state) in catalog.entries.iter().zip(&states) {
        let (sign, word) = match state {
            State::Known { outcome, .. } => words::outcome(*outcome),
            State::Untouched => words::outcome(Outcome::Todo),
            State::Unchecked => ("…", words::unchecked()),
        };
        text.push_str(&format!("  {sign} {:<44} {word}\n", entry.place.id()));
    }
    let next = catalog
        .entries
        .iter()
        .zip(&states)
        .find(|(_, state)| !passed(state));
    let call = human::command_name();
    match next {
        Some((entry, _)) => text.push_str(&format!(
            "\nNext:  {}\nEdit:  {}\nCheck: {call} check {}\n",
            entry
                .definition
                .as_ref()
                .map_or(entry.place.name.as_str(), |d| d.title.as_str()),
            entry.place.shown_file(),
            entry.place.name
        )),
        None => text.push_str(&format!("\n{}\n", words::all_passed())),
    }
    text.push_str(&format!("More:  {call} --help\n"));
    let _ = out.write_all(text.as_bytes());
    Ok(PASSED)
}

fn state(entry: &Entry, cache: &Cache, libraries: Option<&Libraries>) -> State {
    let Ok(snapshot) = Snapshot::take(&entry.place.file()) else {
        return State::Unchecked;
    };
    let known = entry
        .exercise()
        .ok()
        .zip(libraries)
        .and_then(|(exercise, libraries)| {
            cache.load(&exercise, &Cache::key(&exercise, &snapshot, libraries))
        });
    match known {
        Some(verdict) => State::Known {
            outcome: verdict.outcome,
            points: verdict.points,
        },
        None if std::fs::read_to_string(entry.place.skeleton())
            .is_ok_and(|s| s == snapshot.source) =>
        {
            State::Untouched
        }
        None => State::Unchecked,
    }
}
