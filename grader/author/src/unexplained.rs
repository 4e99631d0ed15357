//! `author unexplained`: what to write a mistake for. The log of checked files, on this machine alone, knows which of them had no
//! known mistake as their cause.

use grader::catalog::Exercise;
use grader::error::Result;
use grader::report::text::harmless;
use grader::state::{Attempt, State};
use grader::workspace::Workspace;
use std::collections::{BTreeMap, BTreeSet};

/// Prints, for each exercise, what was told of files that no known mistake explains, and how many had no cause at all.
pub fn run(workspace: &Workspace, exercises: &[Exercise]) -> Result<bool> {
    let (attempts, note) = State::of(workspace).attempts();
    if let Some(note) = note {
        anstream::eprintln!("{}", grader::report::words::note(&note));
    }
    let mut nothing = true;
    for exercise in exercises {
        let id = exercise.place.id();
        let of_it: Vec<&Attempt> = attempts.iter().filter(|a| a.exercise == id).collect();
        let lines = lines(&of_it);
        if !lines.is_empty() {
            nothing = false;
            anstream::println!("{id}");
        }
        for line in lines {
            anstream::println!("  {}", harmless(&line));
        }
    }
    if nothing {
        anstream::println!(
            "Every file that was checked here and failed had a known mistake as its cause."
        );
    }
    Ok(true)
}

/// What happened most comes first. Files that are the same count once.
fn lines(attempts: &[&Attempt]) -> Vec<String> {
    let mut told: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
    for attempt in attempts {
        for change in &attempt.changes {
            told.entry(change.clone())
                .or_default()
                .insert(&attempt.snapshot);
        }
        for case in &attempt.unexplained_cases {
            let open = format!("no cause was found for \"{case}\"");
            told.entry(open).or_default().insert(&attempt.snapshot);
        }
    }
    let mut told: Vec<(usize, String)> = told
        .into_iter()
        .map(|(what, of)| (of.len(), what))
        .collect();
    told.sort_by_key(|(number, _)| std::cmp::Reverse(*number));
    let files = |number: usize| if number == 1 { "file" } else { "files" };
    told.into_iter()
        .map(|(n, what)| format!("{n} {}: {what}", files(n)))
        .collect()
}
