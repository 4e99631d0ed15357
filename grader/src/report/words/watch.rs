//! What `grader watch` says beside reports: what it is doing, what its keys do, what it cannot see.

/// Each key with what it does: in a word for the line below every report, and in a sentence.
pub const KEYS: [(char, &str, &str); 7] = [
    (
        'n',
        "next",
        "go to the next exercise that does not pass yet, and check it",
    ),
    ('h', "hint", "reveal the next hint for this exercise"),
    ('r', "report", "show the whole report on this exercise"),
    ('l', "list", "list all exercises and how far you are"),
    (
        'a',
        "check all",
        "check every exercise; again, or a save, stops that",
    ),
    ('?', "keys", "show what each key does"),
    ('q', "quit", "leave; Ctrl-C does too"),
];

pub fn checking(exercise: &str) -> String {
    format!("… checking {exercise}")
}

pub fn checking_all(done: usize, of: usize) -> String {
    format!("… checking all: {done} of {of} done")
}

/// How long a check took, and which of the saves asked for it: a number that grows shows that a save was seen.
pub fn checked(save: Option<usize>, seconds: f64) -> String {
    match save {
        None => format!("Checked in {seconds:.2} s."),
        Some(number) => format!("Save {number} checked in {seconds:.2} s."),
    }
}

/// After a pass: where `n` leads.
pub fn passed(next: Option<&str>) -> String {
    match next {
        Some(next) => format!("It passes. n goes on to {next}."),
        None => "It passes, and so does every other exercise.".to_owned(),
    }
}

pub fn save_to_check(file: &str) -> String {
    format!("Save {file} to check it again.")
}

pub fn nothing_chosen() -> &'static str {
    "Every exercise passes. Save the file of any to check it again."
}

pub fn no_other(this_is_open: bool) -> &'static str {
    if this_is_open {
        "Every other exercise passes. This one is the last."
    } else {
        "Every exercise passes. Save the file of any to check it again."
    }
}

pub fn stopped() -> &'static str {
    "Checking all was stopped."
}

pub fn no_exercise_named(file: &str) -> String {
    format!("{file} was saved. It belongs to no exercise, so nothing was checked.")
}

/// What is said of a report that is longer than the window and is shown from its top, and when all of it is shown.
pub fn goes_on() -> &'static str {
    "The report goes on: r shows all of it."
}

pub fn begins_above() -> &'static str {
    "This begins above the window: scroll up."
}

pub fn all_chapters() -> &'static str {
    "all chapters"
}

/// `2 of 4 passed, 7 of 18 points`, beside a bar.
pub fn progress(passed: usize, of: usize, points: u32, most: u32) -> String {
    format!("{passed} of {of} passed, {points} of {most} points")
}

/// Saves are found, and the system did not announce them.
pub fn no_events(every_ms: u128) -> String {
    format!(
        "No file events come from this folder (a network or WSL mount?), so it is looked at every {every_ms} ms."
    )
}

/// The system cannot announce saves.
pub fn no_watcher(why: &str, every_ms: u128) -> String {
    format!("File events are not to be had ({why}), so files are looked at every {every_ms} ms.")
}

pub fn reads_lines() -> &'static str {
    "What you save is checked at once. A letter and Enter do the rest:"
}
