//! What an update did, as a person reads it: the versions, each skeleton with what it means for the reader's file, the rest.

use super::text::{harmless, wrapped};
use super::{human, words};
use crate::update::{Change, Skeleton, Told, Yours};

/// The whole report, ending in a line end. `only_told`: nothing of it was done.
pub fn report(told: &Told, only_told: bool) -> String {
    let mut sections = Vec::new();
    if let Some(branch) = &told.assumed {
        sections.push(wrapped(&words::follows_nothing(branch), 0));
    }
    if told.completed {
        sections.push(wrapped(words::update_completed(), 0));
    }
    if told.is_up_to_date() {
        sections.push(wrapped(&words::up_to_date(&told.to), 0));
        return finished(&sections);
    }
    sections.push(wrapped(&words::updated(told, only_told), 0));
    sections.extend(skeletons(told, only_told));
    let merged: Vec<&str> = told.merged.iter().map(String::as_str).collect();
    if !merged.is_empty() {
        sections.push(wrapped(&words::merged(&merged, only_told), 0));
    }
    if !told.replaced.is_empty() {
        let lines = told.replaced.iter().map(|(path, kept)| match kept {
            Some(kept) => format!("  {path}\n    {}", words::kept_as(kept)),
            None => format!("  {path}"),
        });
        let lines: Vec<String> = lines.collect();
        let begin = wrapped(words::conflicting(only_told), 0);
        sections.push(format!("{begin}\n\n{}", lines.join("\n")));
    }
    if told.rebuilt {
        sections.push(wrapped(&words::rebuilt(human::command_name()), 0));
    }
    sections.push(match only_told {
        true => format!("Do it: {} update", human::command_name()),
        false => format!("Next: {}", human::command_name()),
    });
    finished(&sections)
}

fn finished(sections: &[String]) -> String {
    format!("{}\n", harmless(&sections.join("\n\n")))
}

/// One section for each that changed, beneath a heading.
fn skeletons(told: &Told, only_told: bool) -> Vec<String> {
    if told.skeletons.is_empty() {
        return vec![wrapped(words::no_skeleton_changed(), 0)];
    }
    let mut sections = vec![words::skeletons_changed(told.skeletons.len())];
    for skeleton in &told.skeletons {
        let said = words::skeleton_changed(skeleton, only_told);
        let id = format!("{}/{}", skeleton.chapter, skeleton.name);
        let mut section = wrapped(&format!("{id}: {said}"), 2);
        for line in commands(told, skeleton) {
            section.push_str(&format!("\n    {line}"));
        }
        sections.push(section);
    }
    sections
}

/// What to type about it. Never wrapped, so that it can be copied.
fn commands(told: &Told, skeleton: &Skeleton) -> Vec<String> {
    let call = human::command_name();
    let reset = format!("{call} reset {}", skeleton.name);
    let difference = format!(
        "git diff {} {} -- {}",
        told.from,
        told.to,
        skeleton.pristine()
    );
    match (skeleton.change, skeleton.yours) {
        (Change::Changed, Yours::Kept) => vec![
            format!("What changed: {difference}"),
            format!("Take the new: {reset}"),
        ],
        (Change::New, Yours::Kept) => vec![format!("Take the new: {reset}")],
        (Change::Changed | Change::New, Yours::Absent) => vec![format!("Bring it back: {reset}")],
        _ => Vec::new(),
    }
}
