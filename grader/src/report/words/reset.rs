//! What is said when an exercise is begun anew.

use std::path::Path;

/// Before the question.
pub fn would_reset(file: &str) -> String {
    format!(
        "{file} becomes the pristine skeleton. What you wrote in it is kept first, in .grader/backups."
    )
}

pub fn go_on() -> &'static str {
    "Begin this exercise anew? [y/N]"
}

pub fn nothing_reset() -> &'static str {
    "Nothing was changed."
}

pub fn already_pristine(file: &str) -> String {
    format!("{file} is the pristine skeleton already. Nothing was changed.")
}

pub fn reset(file: &str, was_there: bool) -> String {
    match was_there {
        true => format!("{file} is the pristine skeleton again."),
        false => format!("{file} was missing. It is there again, as the pristine skeleton."),
    }
}

pub fn link_replaced(target: &Path) -> String {
    format!(
        "It was a link to {}. What stands there is untouched.",
        target.display()
    )
}

pub fn helpers_stay(folder: &str) -> String {
    format!("The folder {folder} stays as it is; the skeleton does not use it.")
}

/// Where the reader's file is kept, and how it comes back.
pub fn copy_kept(kept: &str, file: &str) -> String {
    format!("  Yours is kept:   {kept}\n  To get it back:  cp {kept} {file}")
}
