//! From observations to a verdict: what was observed is held against what was recorded of the solution.
//!
//! In: an exercise, its [`Recording`] and a [`Ran`]. Out: a [`Verdict`]. `verdict` has the types, `recording` what authors
//! recorded, `compare` says whether two values are the same and where they first differ, `cells` lines up observed and
//! expected, `diagnose` asks in turn `mistakes`, `changes` and `relations` for an explanation; `mutants` is
//! what authors recorded of mechanical changes, `rivals` says which of several is told, an `operator` is a kind of change that makes a mutant, a `sketch` what is kept of a value that one gave; a `relation` is a
//! property of two values, some of them of two values as a `sequence`. `alone` judges one case by itself; `pictures` gathers what can be drawn, `views` turns raw values into what all right answers share.

mod alone;
mod cells;
mod changes;
mod compare;
mod diagnose;
mod mistakes;
mod mutants;
mod operator;
mod pictures;
mod recording;
mod relation;
mod relations;
mod rivals;
mod sequence;
mod sketch;
mod verdict;
mod views;

pub use alone::Alone;
pub use cells::{Cell, Cells, Seen, is_enough, is_enough_for_a_change, telling};
pub use changes::{ExplainedByChange, explain_by_mutants};
pub use compare::{FirstDifference, first_difference, same};
pub use diagnose::{Explanations, diagnose, explain};
pub use mistakes::{Explained, explain_by_mistakes};
pub use mutants::{Change, Known, MUTANTS_SCHEMA, Mutant, Mutants, is_number};
pub use operator::Operator;
pub use recording::{RecordedCase, RecordedCell, RecordedMistake, Recording, SCHEMA};
pub use relation::{Lengths, Relation, Sorting};
pub use relations::{cell_relation, column_relation};
pub use sequence::Unit;
pub use sketch::{Sketch, Sketched};
pub use verdict::{
    BesideOthers, CaseVerdict, Changed, Diagnosis, DiagnosisKind, Difference, Drawing, Equation,
    Outcome, Shown, Verdict,
};
pub use views::add_views;

use crate::catalog::{CaseDefinition, Exercise, ObservationDefinition};
use crate::run::{Ending, Ran, RanCase};
use crate::value::Value;
use pictures::{beside, drawing};

/// Judges what a program was observed to do.
pub fn judge(exercise: &Exercise, recording: &Recording, ran: &Ran) -> Verdict {
    let mut verdict = Verdict::new(exercise);
    verdict.seconds = ran.seconds;
    verdict.cases = judge_cases(exercise, recording, ran);
    if let Some(fault) = &ran.fault {
        verdict.stream_fault = Some(format!("line {}: {}", fault.line, fault.why));
    }
    verdict.ended_outside = ran.ended_outside.clone();
    verdict.points = verdict.cases.iter().map(|case| case.points).sum();
    let outside = ran.ended_outside.as_ref().map(outcome);
    verdict.outcome = overall(&verdict.cases, ran.fault.is_some(), outside);
    verdict.printed = ran.printed.clone();
    if verdict.outcome != Outcome::Passed {
        diagnose(exercise, recording, ran, &mut verdict);
    }
    verdict
}

/// The outcome alone, without what explains it.
pub fn outcome_of(exercise: &Exercise, recording: &Recording, ran: &Ran) -> Outcome {
    let cases = judge_cases(exercise, recording, ran);
    let outside = ran.ended_outside.as_ref().map(outcome);
    overall(&cases, ran.fault.is_some(), outside)
}

/// What of a run the judge looks for an explanation of.
pub fn judged_cells<'a>(
    exercise: &'a Exercise,
    recording: &'a Recording,
    ran: &'a Ran,
) -> Cells<'a> {
    let cases = judge_cases(exercise, recording, ran);
    Cells::judged(&exercise.definition, recording, ran, &cases)
}

fn judge_cases(exercise: &Exercise, recording: &Recording, ran: &Ran) -> Vec<CaseVerdict> {
    let mut judged: Vec<CaseVerdict> = Vec::new();
    for definition in &exercise.definition.cases {
        let mut case = CaseVerdict::new(definition);
        let waits_for = definition.needs.iter().find(|needed| {
            judged
                .iter()
                .any(|earlier| earlier.name == **needed && earlier.outcome != Outcome::Passed)
        });
        let observed = ran.cases.iter().find(|case| case.name == definition.name);
        match (waits_for, observed, recording.case(&definition.name)) {
            (Some(needed), Some(observed), _) if is_todo(observed) => {
                case.waits_for = Some(needed.clone());
                case.outcome = Outcome::Todo;
            }
            (Some(needed), _, _) => {
                case.outcome = Outcome::NotJudged;
                case.waits_for = Some(needed.clone());
            }
            (None, Some(observed), Some(recorded)) => {
                judge_case(exercise, definition, recorded, observed, &mut case)
            }
            (None, _, _) => case.outcome = Outcome::NotJudged,
        }
        case.points = if case.outcome == Outcome::Passed {
            definition.points
        } else {
            0
        };
        judged.push(case);
    }
    judged
}

fn judge_case(
    exercise: &Exercise,
    definition: &CaseDefinition,
    recorded: &RecordedCase,
    observed: &RanCase,
    case: &mut CaseVerdict,
) {
    case.outcome = outcome(&observed.ending);
    if is_todo(observed) {
        case.outcome = Outcome::Todo;
        return;
    }
    case.printed = observed.printed.clone();
    case.ending = Some(observed.ending.clone()).filter(|ending| *ending != Ending::Finished);
    if definition.visible {
        case.inputs = recorded.named_inputs();
    }
    for (name, expected) in &recorded.observations {
        let Some(value) = observed.observation(name) else {
            continue;
        };
        let rule = exercise.definition.observation(name);
        let other = rule.and_then(|rule| rule.agrees_with.as_ref());
        let own = other.and_then(|other| observed.observation(other));
        let expected = if other.is_some() {
            own.unwrap_or(expected)
        } else {
            expected
        };
        let tolerance = exercise.definition.tolerance(name);
        let Some(first) = first_difference(expected, value, tolerance) else {
            continue;
        };
        case.differences.push(Difference {
            observation: name.clone(),
            words: rule.and_then(|rule| rule.words.clone()),
            agrees_with: other.cloned(),
            shown: definition.visible.then(|| Shown {
                expected: expected.clone(),
                observed: value.clone(),
                first: first.clone(),
                raw: raw_of(rule, observed),
            }),
            size: first.relative,
            relation: cell_relation(expected, value, &recorded.scales),
            drawing: drawing(
                rule.and_then(|rule| rule.picture),
                definition.visible.then_some(expected),
                value,
            ),
        });
    }
    case.beside = beside(&exercise.definition, definition, observed);
    let complete = recorded
        .observations
        .iter()
        .all(|(name, _)| observed.observation(name).is_some());
    if case.outcome == Outcome::Passed && (!case.differences.is_empty() || !complete) {
        case.outcome = Outcome::Failed;
    }
}

/// What a view was made from.
fn raw_of(rule: Option<&ObservationDefinition>, observed: &RanCase) -> Option<Value> {
    let of = rule?.of.as_ref()?;
    let raw = observed.raw.iter().find(|(name, _)| name == of);
    raw.map(|(_, value)| value.clone())
}

fn outcome(ending: &Ending) -> Outcome {
    match ending {
        Ending::Finished => Outcome::Passed,
        Ending::Panicked { .. } => Outcome::Panicked,
        Ending::TimedOut { .. } => Outcome::TimedOut,
        Ending::OutOfMemory { .. } => Outcome::OutOfMemory,
        Ending::TooMuchOutput { .. } => Outcome::TooMuchOutput,
        Ending::StackOverflow | Ending::Crashed { .. } => Outcome::Crashed,
        Ending::EndedEarly { .. } => Outcome::EndedEarly,
    }
}

/// Whether a case came upon a gap that is still to be filled.
pub fn is_todo(case: &RanCase) -> bool {
    match &case.ending {
        Ending::Panicked { message, .. } => {
            message.starts_with("not yet implemented") || message.starts_with("not implemented")
        }
        _ => false,
    }
}

/// The exercise's outcome, from its cases':
///
/// 1. all passed: passed;
/// 2. nothing worse than a gap: todo, with the points of the cases that passed;
/// 3. one kind of wrong, and no gap: that kind;
/// 4. several kinds of wrong, or wrong and gaps: failed.
///
/// Cases that were not judged, because they need another, do not count, unless there is nothing else. A stream that no
/// probe writes makes a run with nothing wrong in it end early; a program that ended otherwise, where no case was open, gives it
/// the kind of that end.
fn overall(cases: &[CaseVerdict], fault: bool, outside: Option<Outcome>) -> Outcome {
    let mut kinds: Vec<Outcome> = cases
        .iter()
        .map(|case| case.outcome)
        .filter(|o| *o != Outcome::Passed)
        .collect();
    kinds.sort();
    kinds.dedup();
    let judged: Vec<Outcome> = kinds
        .iter()
        .copied()
        .filter(|o| *o != Outcome::NotJudged)
        .collect();
    match judged.as_slice() {
        [] => match outside {
            Some(outside) => outside,
            None if fault || !kinds.is_empty() => Outcome::EndedEarly,
            None => Outcome::Passed,
        },
        [only] => *only,
        _ => Outcome::Failed,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(outcomes: &[Outcome]) -> Outcome {
        let case = |outcome: &Outcome| CaseVerdict {
            outcome: *outcome,
            ..CaseVerdict::default()
        };
        overall(&outcomes.iter().map(case).collect::<Vec<_>>(), false, None)
    }

    #[test]
    fn precedence_is_as_written_down() {
        use Outcome::*;
        assert_eq!(of(&[Passed, Passed]), Passed);
        assert_eq!(of(&[Passed, Todo]), Todo);
        assert_eq!(of(&[Todo, NotJudged]), Todo);
        assert_eq!(of(&[Failed, Todo]), Failed);
        assert_eq!(of(&[Panicked, Todo]), Failed);
        assert_eq!(of(&[Passed, Panicked]), Panicked);
        assert_eq!(of(&[Panicked, NotJudged]), Panicked);
        assert_eq!(of(&[TimedOut, Panicked]), Failed);
        assert_eq!(of(&[Passed, NotJudged]), EndedEarly);
    }
}
