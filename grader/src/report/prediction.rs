//! A prediction as a person is asked for it in a terminal, and what is said of the answer.

use super::alone;
use super::human::{self, command_name, explanation};
use super::numbers::named;
use super::text::{cut, harmless, wrapped};
use super::words;
use crate::catalog::{Exercise, PublicItem, function_of};
use crate::judge::{Outcome, RecordedCase};
use crate::predict::{Judged, Question, Typed, Unclear};

/// The case, the functions that are asked about and, for the first case, how to answer.
pub fn head(
    exercise: &Exercise,
    recorded: &RecordedCase,
    questions: &[Question],
    items: &[PublicItem],
    is_first: bool,
) -> String {
    let mut functions: Vec<&str> = Vec::new();
    for question in questions {
        let function = function_of(&exercise.definition, items, &question.observation);
        if let Ok(function) = function
            && !functions.contains(&function.declaration.as_str())
        {
            functions.push(&function.declaration);
        }
    }
    let functions: Vec<String> = functions.iter().map(|f| wrapped(f, 4)).collect();
    let head = alone::head(exercise, recorded);
    let mut text = format!("{head}\n{}\n", functions.join("\n"));
    if is_first {
        let described = words::predict_described(&exercise.place.shown_file());
        let (described, begins) = (wrapped(&described, 4), wrapped(words::predict_begins(), 2));
        text += &format!("{described}\n\n{begins}\n");
    }
    text
}

/// What is asked for, and in which form.
pub fn question(question: &Question) -> String {
    let name = named(&question.observation, question.words.as_deref());
    let form = words::predict_form(&question.form);
    format!("\n{}\n", wrapped(&format!("{name}: {form}"), 2))
}

/// Where the answer is typed.
pub fn prompt(question: &Question) -> String {
    format!("  {} = ", question.observation)
}

pub fn unclear(unclear: &Unclear) -> String {
    format!(
        "{}\n",
        wrapped(&shortened(&words::predict_unclear(unclear)), 4)
    )
}

/// Whether it is right and, where it is not, what explains it: never the right value.
pub fn judged(question: &Question, typed: &Typed, judged: &Judged) -> String {
    match judged {
        Judged::Right => signed(
            Outcome::Passed,
            &words::predict_right(&question.right.to_string()),
        ),
        Judged::Wrong {
            first,
            diagnoses,
            is_known,
        } => {
            let numbers = question.right.numbers().len();
            let mut said = signed(
                Outcome::Failed,
                &words::predict_wrong(&typed.value.to_string(), first, numbers),
            );
            for diagnosis in diagnoses {
                said += &format!("{}\n", wrapped(&words::diagnosis_title(diagnosis), 4));
                if let Some(id) = &diagnosis.id {
                    // Not wrapped, so that it can be copied.
                    said += &format!("    Why: {}\n", explanation(id));
                }
            }
            if diagnoses.is_empty() {
                said += &format!("{}\n", wrapped(words::predict_no_cause(*is_known), 4));
            }
            said
        }
    }
}

/// The right value, which was asked for.
pub fn shown(question: &Question) -> String {
    let said = words::predict_shown(&question.observation, &question.right.to_string());
    format!("{}\n", wrapped(&said, 4))
}

/// The offer of another case.
pub fn another(case: &str) -> String {
    format!("\n{} ", wrapped(&words::predict_another(case), 2))
}

/// What to do now.
pub fn ends(exercise: &Exercise, all_right: bool) -> String {
    let (call, place) = (command_name(), &exercise.place);
    let next = if all_right {
        format!(
            "  Edit:  {}\n  Check: {call} check {}",
            place.shown_file(),
            place.name
        )
    } else {
        format!("  Again: {call} predict {}", place.name)
    };
    format!("\n{}\n{next}\n", wrapped(words::predict_ends(all_right), 2))
}

fn signed(outcome: Outcome, sentence: &str) -> String {
    let (sign, style) = human::sign(outcome);
    let sentence = wrapped(&shortened(sentence), 4);
    format!("  {style}{sign}{style:#} {}\n", sentence.trim_start())
}

/// What a person has typed may be anything.
fn shortened(sentence: &str) -> String {
    cut(&harmless(sentence), 400)
}
