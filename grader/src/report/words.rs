//! Every sentence of a report that a person reads. Second person, present tense; what the numbers show, then what usually
//! causes it, then what to try.

mod change;
mod compiler;
mod confinement;
mod editor;
mod help;
mod predict;
mod relation;
mod reset;
mod state;
mod try_case;
mod update;
pub mod watch;

pub use change::{change, see_change};
pub use compiler::{compiler_broken, compiler_stopped, misfit, rejected};
pub use confinement::{
    doctor_begins, doctor_consequence, doctor_ends, doctor_finding, doctor_rustc, guard,
    not_enforced,
};

pub use editor::{all_numbers, cases, first_difference, not_right_yet, warning_title, why};
pub use help::*;
pub use predict::{
    predict_another, predict_begins, predict_described, predict_ends, predict_form,
    predict_no_cause, predict_right, predict_shown, predict_unclear, predict_wrong,
};
pub use relation::relation;
pub use reset::{
    already_pristine, copy_kept, go_on, helpers_stay, link_replaced, nothing_reset, reset,
    would_reset,
};
pub use state::{cause, not_written, note};
pub use try_case::{gap, no_function, play, play_needs, prints, prints_more, this_case};
pub use update::{
    conflicting, follows_nothing, kept_as, merged, no_skeleton_changed, rebuilt, skeleton_changed,
    skeletons_changed, up_to_date, update_completed, updated,
};

use crate::catalog::Place;
use crate::compile::Unreadable;
use crate::judge::{Diagnosis, DiagnosisKind, Difference, Outcome};
use crate::run::Ending;
use crate::value::number_text;

/// A sign and the words of an outcome; the words say it alone.
pub fn outcome(outcome: Outcome) -> (&'static str, &'static str) {
    match outcome {
        Outcome::Passed => ("✓", "passed"),
        Outcome::Todo => ("○", "to do"),
        Outcome::Failed => ("✗", "failed"),
        Outcome::Panicked => ("✗", "panicked"),
        Outcome::DoesNotCompile => ("✗", "does not compile"),
        Outcome::TimedOut => ("✗", "timed out"),
        Outcome::Crashed => ("✗", "crashed"),
        Outcome::EndedEarly => ("✗", "ended early"),
        Outcome::OutOfMemory => ("✗", "ran out of memory"),
        Outcome::TooMuchOutput => ("✗", "wrote too much output"),
        Outcome::Unreadable => ("✗", "cannot be read"),
        Outcome::NotJudged => ("–", "not judged"),
        Outcome::NotGraded => ("?", "not graded"),
    }
}

pub fn points(points: u32, of: u32) -> String {
    format!("{points} of {of} point{}", if of == 1 { "" } else { "s" })
}

/// What is done about an exercise that is still to do.
pub fn todo(file: &str) -> String {
    format!("Replace each `todo!()` in {file} by your own code.")
}

pub fn waits_for(case: &str) -> String {
    format!("Not judged until \"{case}\" passes: this builds on it.")
}

pub fn not_reached() -> &'static str {
    "Not judged: the program ended before this case, and was started again as often as it may be."
}

/// The message of a diagnosis, whole: what the JSON format carries.
pub fn diagnosis(diagnosis: &Diagnosis) -> String {
    match diagnosis.kind {
        DiagnosisKind::Mistake | DiagnosisKind::Mutant => {
            let hint = hint_of(diagnosis).unwrap_or_default();
            format!("{} {hint}", diagnosis_title(diagnosis)).trim_end().to_owned()
        }
        DiagnosisKind::Relation => diagnosis_title(diagnosis),
        DiagnosisKind::None => "No mistake that we know of does this, so no cause is named. The first difference is the place to start.".to_owned(),
    }
}

/// What to do about it.
pub fn hint_of(diagnosis: &Diagnosis) -> Option<String> {
    let change = diagnosis.change.as_ref();
    diagnosis.hint.clone().or(change.map(see_change))
}

/// Its first sentence.
pub fn diagnosis_title(diagnosis: &Diagnosis) -> String {
    let title = diagnosis.title.as_deref().unwrap_or_default();
    if let Some(changed) = &diagnosis.change {
        return change(changed, &diagnosis.observations, diagnosis.tentative);
    }
    match (&diagnosis.relation, diagnosis.tentative) {
        (Some(relation), _) => diagnosis
            .observations
            .iter()
            .map(|name| self::relation(relation, name))
            .collect::<Vec<_>>()
            .join(" "),
        (None, true) => format!(
            "This is also what comes out of a known mistake: {}.",
            lower_first(title)
        ),
        (None, false) => format!("{title}."),
    }
}

pub fn same_cause(diagnosis: &Diagnosis) -> String {
    let title = diagnosis.title.as_deref().unwrap_or_default();
    match diagnosis.tentative {
        true if diagnosis.change.is_some() => "The same possible cause as above.".to_owned(),
        true => format!("The same possible cause: {}.", lower_first(title)),
        false => format!(
            "The same cause: {}",
            lower_first(&diagnosis_title(diagnosis))
        ),
    }
}

/// A sentence that began inside of another, by itself.
pub fn upper_first(text: &str) -> String {
    let mut chars = text.chars();
    let first = chars.next().into_iter().flat_map(char::to_uppercase);
    first.chain(chars).collect()
}

/// A sentence as it goes on inside of another: its first letter small, unless the word is a name such as NaN or MSE.
pub fn lower_first(text: &str) -> String {
    let mut chars = text.chars();
    let word = text.split(' ').next().unwrap_or_default();
    // NaN, MSE and f32 stay as they are.
    let is_plain = word.chars().skip(1).all(char::is_lowercase);
    match chars.next() {
        Some(first) if is_plain => first.to_lowercase().chain(chars).collect(),
        _ => text.to_owned(),
    }
}

/// How far off a value is whose right value a reader may not see.
pub fn hidden_difference(difference: &Difference) -> String {
    let name = &difference.observation;
    match (&difference.relation, difference.size) {
        (Some(relation), _) => self::relation(relation, name),
        (None, Some(size)) => {
            let of = if size >= MANY_TIMES { "" } else { " of" };
            format!(
                "Your `{name}` is not the right value: off by up to {}{of} its size (or{of} 1, where that is more).",
                percent(size)
            )
        }
        (None, None) => format!("Your `{name}` is not the right value."),
    }
}

/// From here on a share of a value is said as a multiple.
const MANY_TIMES: f64 = 10.0;

/// What is less would be rounded to nothing.
const LEAST_SHARE: f64 = 1e-4;

fn percent(share: f64) -> String {
    if share >= MANY_TIMES {
        format!("{} times", number_text(share.round()))
    } else if share < LEAST_SHARE {
        format!("less than {} %", number_text(LEAST_SHARE * 100.0))
    } else {
        format!("{} %", number_text((share * 1e4).round() / 100.0))
    }
}

pub fn disagrees(difference: &Difference, with: &str) -> String {
    let off = difference.size.map_or(String::new(), |size| {
        format!(", by up to {}", percent(size))
    });
    format!(
        "Your `{with}` and the {} do not agree{off}.",
        difference.observation
    )
}

/// How a case ended, and what usually makes it so.
pub fn ending(ending: &Ending) -> String {
    match ending {
        Ending::Finished => String::new(),
        Ending::Panicked { message, at } => match in_a_library(at) {
            Some(at) => format!("It panicked inside a library, at {at}: {message}"),
            None => format!("It panicked at {at}: {message}"),
        },
        Ending::TimedOut { cpu: true, seconds } => {
            format!("It was stopped after {seconds} seconds of computing. Is there a loop whose end never comes?")
        }
        Ending::TimedOut { cpu: false, seconds } => {
            format!("It was stopped after {seconds} seconds of waiting. Does it sleep, or wait for input or a lock?")
        }
        Ending::OutOfMemory { mib } => {
            format!("It asked for more than its {mib} MiB of memory. Does something grow in a loop, or is a size far too large?")
        }
        Ending::TooMuchOutput { what } => format!("It {what}, and was stopped. Is there a print in a loop?"),
        Ending::StackOverflow => {
            "It used up its stack. Does a function call itself without an end, or is a very large array a local variable?".to_owned()
        }
        Ending::Crashed { how } => format!("The program was ended by {how}."),
        Ending::EndedEarly { code } => {
            format!("The program ended here with exit code {code}, before its results were in. Does the code call `exit`?")
        }
    }
}

/// A place in a library's source, without where that lies on this machine: `ndarray-0.17.2/src/zip/mod.rs:71:9`.
fn in_a_library(at: &str) -> Option<String> {
    let plain = at.replace('\\', "/");
    let (_, inside) = plain.split_once("/registry/src/")?;
    let (_, place) = inside.split_once('/')?;
    Some(place.to_owned())
}

/// How the program ended while none of its cases ran.
pub fn ended_outside(ending: &Ending) -> String {
    let what = match ending {
        Ending::EndedEarly { code } => {
            format!("with exit code {code}. Does the code call `exit`?")
        }
        other => self::ending(other),
    };
    format!(
        "The program came to its end outside the cases: {}",
        lower_first(&what)
    )
}

pub fn stream_fault(fault: &str) -> String {
    format!(
        "What the program reported could not be read ({fault}). Exercises only return values; they write no files and do not end the program."
    )
}

/// Why a file cannot be read, and the way out.
pub fn unreadable(why: &Unreadable, file: &str, place: &Place) -> String {
    let skeleton = place.shown(&place.skeleton());
    let restore = format!("To begin anew: cp {skeleton} {file}");
    match why {
        Unreadable::Absent => format!("{file} does not exist.\n{restore}"),
        Unreadable::Empty => format!("{file} is empty.\n{restore}"),
        Unreadable::Directory => {
            format!("{file} is a folder, and should be a file. Move it away.\n{restore}")
        }
        Unreadable::TooLarge { limit_kib } => {
            format!(
                "{file} is larger than {limit_kib} KiB, far more than any exercise needs. Is it the right file?\n{restore}"
            )
        }
        Unreadable::NotUtf8 { line } => {
            format!(
                "{file}:{line} is not UTF-8, which Rust source must be. Save the file as UTF-8 in your editor."
            )
        }
        Unreadable::Conflict { line } => format!(
            "{file}:{line} begins an unresolved merge conflict: <<<<<<<, =======, >>>>>>>.\n\
             Keep the lines that you want, remove the markers, and check again."
        ),
        Unreadable::LinkLoop => {
            format!("{file} is a link that leads to itself. Remove it.\n{restore}")
        }
        Unreadable::Denied => {
            format!("{file} may not be read. Give yourself permission: chmod u+r {file}")
        }
        Unreadable::Other { why } => format!("{file} could not be read: {why}."),
    }
}

pub fn no_room() -> &'static str {
    "There was no room left on the disk to compile your file or to write what your program did, through no fault of yours. No points are lost. Make room and check again."
}

pub fn also_failed(cases: &[String]) -> String {
    format!(
        "Also failed: {}. Check this exercise alone to see more.",
        cases.join(", ")
    )
}

pub fn also_noticed() -> &'static str {
    "The compiler also noticed:"
}

pub fn printed() -> &'static str {
    "Your code printed:"
}

/// The next thing to do, after a check of several exercises.
pub fn next(file: &str, call: &str, name: &str) -> String {
    format!("Next: edit {file}, then {call} check {name}")
}

pub fn all_passed() -> &'static str {
    "Every exercise asked for passes."
}

pub fn none_to_edit() -> &'static str {
    "What could not be graded says why above."
}

pub fn building_libraries() -> &'static str {
    "Building the libraries that exercises are linked with (once) …"
}

pub fn other_grader() -> &'static str {
    "This `grader` was not built from the sources in this workspace; it is probably older.\n\
     Install the current one: cargo install --locked --path grader"
}
