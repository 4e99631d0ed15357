//! What is said of a new version of the workbook, and of an exercise that is begun anew.

use crate::update::{Change, Skeleton, Told, Yours};

pub fn up_to_date(version: &str) -> String {
    format!("The workbook is up to date ({version}). Nothing was changed.")
}

pub fn updated(told: &Told, only_told: bool) -> String {
    let Told {
        from, to, commits, ..
    } = told;
    let begin = if only_told {
        "There is a new version"
    } else {
        "Updated"
    };
    format!(
        "{begin}: {from} → {to}, {commits} commit{}. The newest: \"{}\".",
        s(*commits),
        told.subject
    )
}

pub fn follows_nothing(branch: &str) -> String {
    format!(
        "Your branch follows no other, so the new version is taken from {branch}, the default branch of your only remote."
    )
}

pub fn update_completed() -> &'static str {
    "An update had been interrupted and was completed first. If it had to keep copies of files of yours, they are in .grader/backups."
}

pub fn no_skeleton_changed() -> &'static str {
    "No exercise's skeleton has changed."
}

pub fn skeletons_changed(number: usize) -> String {
    match number {
        1 => "One skeleton has changed:".to_owned(),
        _ => format!("{number} skeletons have changed:"),
    }
}

/// What the change means for the reader's file.
pub fn skeleton_changed(skeleton: &Skeleton, only_told: bool) -> String {
    let file = skeleton.file();
    let (becomes, stays) = match only_told {
        true => ("becomes", "stays as it is"),
        false => ("is now", "was kept as it is"),
    };
    match (skeleton.change, skeleton.yours) {
        (Change::Changed, Yours::Replaced) => {
            format!("you have not edited it. Your file {becomes} the new one.")
        }
        (Change::Changed, Yours::Kept) => format!(
            "you have edited it, so yours {stays}. It may no longer compile or pass until you change it as the skeleton was changed."
        ),
        (Change::Changed | Change::New, Yours::Absent) => {
            format!("there is no {file}, and none was made.")
        }
        (Change::New, Yours::Replaced) => "a new exercise.".to_owned(),
        (Change::New, Yours::Kept) => {
            format!("a new exercise. You already have a file {file}, which {stays}.")
        }
        (Change::Removed, Yours::Replaced | Yours::Absent) => {
            "is no longer part of the workbook. You had not edited it.".to_owned()
        }
        (Change::Removed, Yours::Kept) => {
            format!("is no longer part of the workbook. Your {file} {stays}.")
        }
    }
}

/// Both sides' changes went into one file.
pub fn merged(files: &[&str], only_told: bool) -> String {
    let holds = match (files.len(), only_told) {
        (1, false) => "holds",
        (_, false) => "hold",
        (_, true) => "will hold",
    };
    format!(
        "{} {holds} your changes and the new ones.",
        files.join(", ")
    )
}

/// Above the names of files that both sides changed in one place.
pub fn conflicting(only_told: bool) -> &'static str {
    match only_told {
        true => {
            "You and the new version have changed the same lines of these. The new version takes their place, and a copy of yours is kept:"
        }
        false => {
            "You and the new version had changed the same lines of these. They are the new version's now, and yours are kept:"
        }
    }
}

pub fn kept_as(copy: &str) -> String {
    format!("yours: {copy}")
}

/// What follows from a change of the grader's own sources.
pub fn rebuilt(call: &str) -> String {
    if call == "grader" {
        "The grader itself has changed. Install the new one: cargo install --locked --path grader"
            .to_owned()
    } else {
        format!("The grader itself has changed. The next `{call}` builds it first.")
    }
}

fn s(number: usize) -> &'static str {
    if number == 1 { "" } else { "s" }
}
