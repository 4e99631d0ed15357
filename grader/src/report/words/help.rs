//! What commands around a check say: hints, explanations, solutions, the list of exercises.

use super::points;
use crate::judge::Outcome;
use crate::state::MendedShare;

/// A sign and the words of what is known of an exercise; nothing is where it was changed since.
pub fn standing(outcome: Option<Outcome>) -> (&'static str, &'static str) {
    outcome.map_or(("…", "changed since it was last checked"), super::outcome)
}

/// The same where there is little room.
pub fn standing_in_brief(outcome: Option<Outcome>) -> (&'static str, &'static str) {
    outcome.map_or(("…", "changed"), super::outcome)
}

/// From 1 to 5, as filled signs.
pub fn difficulty(of: u8) -> String {
    let of = usize::from(of.min(5));
    format!("{}{}", "●".repeat(of), "○".repeat(5 - of))
}

pub fn broken_definition() -> &'static str {
    "its exercise.toml is broken; check it to see why"
}

pub fn no_mistake_named() -> &'static str {
    "No check has named a mistake yet, so there is nothing to measure."
}

pub fn mended_within() -> &'static str {
    "Mistakes that were named, and how often each was gone within the next two checks:"
}

pub fn mended(share: &MendedShare) -> String {
    let MendedShare {
        mistake,
        mended,
        of,
        open,
    } = share;
    let counted = match of {
        0 => "not yet known".to_owned(),
        _ => format!("{mended} of {of} ({} %)", mended * 100 / of),
    };
    let open = match open {
        0 => String::new(),
        _ => format!(", {open} too new to tell"),
    };
    format!("{mistake}: {counted}{open}")
}

pub fn what_people_do() -> &'static str {
    "What people do"
}

pub fn what_numbers_show() -> &'static str {
    "What the numbers show"
}

pub fn why_wrong() -> &'static str {
    "Why it is wrong"
}

pub fn how_to_see() -> &'static str {
    "How to see it yourself"
}

pub fn which_kind() -> &'static str {
    "What kind it is"
}

/// A kind of mistakes, and the other exercises that have one of it.
pub fn kind_met(title: &str, elsewhere: &[&str]) -> String {
    let met = match elsewhere {
        [] => "No other exercise has one of this kind.".to_owned(),
        [only] => format!("Also met in {only}."),
        [one, other] => format!("Also met in {one} and {other}."),
        [one, other, third] => format!("Also met in {one}, {other} and {third}."),
        [one, other, more @ ..] => {
            format!(
                "Also met in {one}, {other} and {} more exercises.",
                more.len()
            )
        }
    };
    format!("{title}. {met}")
}

/// Behind the kind's title: where the book has all mistakes of it.
pub fn kind_in_the_book() -> &'static str {
    "In the book it stands under this title, in the appendix \"Mistakes people make\"."
}

pub fn in_the_case(case: &str) -> String {
    format!("In the case \"{case}\":")
}

pub fn a_panic() -> &'static str {
    "it panics"
}

/// Before the hint of a mistake.
pub fn hint_on_a_mistake(title: &str) -> String {
    format!("On what your last check found: {title}.")
}

/// Before a staged hint.
pub fn hint_number(number: usize, of: usize) -> String {
    format!("Hint {number} of {of}")
}

pub fn hints_left(left: usize, call: &str, name: &str) -> String {
    match left {
        0 => format!("That was the last. All of them again: {call} hint {name} --all"),
        _ => format!("{left} more: {call} hint {name}"),
    }
}

pub fn no_hint_left(call: &str, name: &str) -> String {
    format!(
        "You have seen every hint of {name}.\n\
         Again: {call} hint {name} --all\n\
         The solution: {call} solution {name} --spoil"
    )
}

pub fn solution_not_yet(call: &str, name: &str) -> String {
    format!(
        "The solution of {name} is shown once yours has passed.\n\
         A hint: {call} hint {name}\n\
         All the same: {call} solution {name} --spoil"
    )
}

pub fn why_it_works() -> &'static str {
    "Why it works"
}

pub fn solution_heading(file: &str) -> String {
    format!("The solution, {file}")
}

pub fn difference_heading() -> &'static str {
    "From yours (-) to the solution (+)"
}

pub fn same_as_solution() -> &'static str {
    "Yours is the solution, line by line."
}

pub fn nothing_to_compare() -> &'static str {
    "Your file is still the skeleton, so there is nothing to compare."
}

pub fn nothing_to_dispute(name: &str, earned: u32, of: u32) -> String {
    format!(
        "{name} passes, with {}: there is nothing to dispute.",
        points(earned, of)
    )
}

pub fn disputed(file: &str) -> String {
    format!(
        "Written: {file}\n\
         It holds your file, the verdict and the versions of everything, and nothing else of yours. Say in its first part why you \
         think that your file is right, and attach it to an issue of the workbook's repository."
    )
}

pub fn no_revision() -> &'static str {
    "not known (no git, or no clone)"
}

pub fn dispute_title(exercise: &str) -> String {
    format!("I think that my {exercise} is right")
}

pub fn dispute_reason() -> &'static str {
    "Why"
}

pub fn dispute_reason_prompt() -> &'static str {
    "(Say here what you expected, and why.)"
}

pub fn dispute_report() -> &'static str {
    "The report"
}

pub fn dispute_submission() -> &'static str {
    "The file"
}

pub fn dispute_json() -> &'static str {
    "The verdict"
}

pub fn dispute_versions() -> &'static str {
    "Versions"
}
