//! What of a verdict an editor shows: one warning for each function and cause, whichever cases they come from.
//!
//! Nothing about what passes or is still to do, nor about what rustc itself says of the file: whoever is writing is not to be
//! nagged.

use super::human::{command_name, explanation};
use super::text::{cut, harmless};
use super::words;
use crate::catalog::Functions;
use crate::compile::CompileReport;
use crate::judge::{CaseVerdict, Diagnosis, DiagnosisKind, Outcome, Verdict};
use crate::run::Ending;

/// One remark about a reader's file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Warning {
    pub place: Place,
    /// What it is, for filters: a mistake's id, or the kind of failure.
    pub code: String,
    pub title: String,
    pub notes: Vec<Note>,
}

/// What a warning points at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    Function(String),
    /// The function that this line belongs to.
    Line(usize),
    /// The file as a whole.
    File,
}

/// What follows a title, each a paragraph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Note {
    /// What to think about, or to run.
    Help(String),
    /// What was seen.
    Fact(String),
}

impl Note {
    pub fn text(&self) -> &str {
        match self {
            Self::Help(text) | Self::Fact(text) => text,
        }
    }
}

/// The warnings of a verdict, in the order of its cases.
pub fn warnings(verdict: &Verdict, functions: &Functions) -> Vec<Warning> {
    let mut gathered: Vec<(Warning, Vec<String>)> = Vec::new();
    let open = verdict.cases.iter().filter(|case| says_something(case));
    for case in open {
        for warning in of_case(verdict, case, functions) {
            match gathered.iter_mut().find(|(known, _)| same(known, &warning)) {
                Some((_, cases)) => cases.push(case.name.clone()),
                None => gathered.push((warning, vec![case.name.clone()])),
            }
        }
    }
    let mut warnings: Vec<Warning> = gathered
        .into_iter()
        .map(|(mut warning, cases)| {
            warning.notes.push(Note::Fact(words::cases(&cases)));
            warning
        })
        .chain(misfits(verdict))
        .collect();
    if warnings.is_empty() {
        warnings.extend(outside(verdict, functions));
    }
    let name = verdict.exercise.rsplit('/').next().unwrap_or_default();
    warnings
        .into_iter()
        .map(|warning| finished(warning, name))
        .collect()
}

fn says_something(case: &CaseVerdict) -> bool {
    !matches!(
        case.outcome,
        Outcome::Passed | Outcome::Todo | Outcome::NotJudged | Outcome::NotGraded
    )
}

/// Whether two warnings say the same of the same function; what only shows in one case may differ.
fn same(a: &Warning, b: &Warning) -> bool {
    (&a.place, &a.code, &a.title) == (&b.place, &b.code, &b.title)
}

fn of_case(verdict: &Verdict, case: &CaseVerdict, functions: &Functions) -> Vec<Warning> {
    let explained = case
        .diagnoses
        .iter()
        .filter(|diagnosis| case.ending.is_none() || diagnosis.kind != DiagnosisKind::None);
    let mut warnings: Vec<Warning> = explained
        .flat_map(|diagnosis| of_diagnosis(case, diagnosis, functions))
        .collect();
    if let Some(ending) = &case.ending {
        warnings.push(of_ending(verdict, case, ending, functions));
    }
    if warnings.is_empty() {
        let function = case_function(case, functions);
        warnings.push(Warning {
            place: place(function),
            code: code(Outcome::Failed),
            title: words::not_right_yet(function),
            notes: Vec::new(),
        });
    }
    warnings
}

/// One warning for each function of which the diagnosis explains something in this case.
fn of_diagnosis(case: &CaseVerdict, diagnosis: &Diagnosis, functions: &Functions) -> Vec<Warning> {
    let mut of: Vec<Option<&str>> = Vec::new();
    let differs = |name: &&String| case.differences.iter().any(|d| d.observation == **name);
    for name in diagnosis.observations.iter().filter(differs) {
        let function = functions.returning(name);
        if !of.contains(&function) {
            of.push(function);
        }
    }
    if of.is_empty() {
        of.push(case_function(case, functions));
    }
    of.into_iter()
        .map(|function| Warning {
            place: place(function),
            code: match (&diagnosis.id, diagnosis.kind) {
                (Some(id), _) => id.clone(),
                (None, DiagnosisKind::Relation) => "relation".to_owned(),
                (None, _) => code(Outcome::Failed),
            },
            title: words::warning_title(diagnosis, function),
            notes: notes(case, diagnosis, function, functions),
        })
        .collect()
}

/// The hint; where no cause is known, the first difference.
fn notes(
    case: &CaseVerdict,
    diagnosis: &Diagnosis,
    function: Option<&str>,
    functions: &Functions,
) -> Vec<Note> {
    let of_function = |observation: &str| functions.returning(observation) == function;
    let difference = case
        .differences
        .iter()
        .filter(|_| diagnosis.kind == DiagnosisKind::None)
        .find(|difference| of_function(&difference.observation))
        .map(|difference| Note::Fact(words::first_difference(difference, &case.name)));
    let hint = diagnosis.hint.clone().map(Note::Help);
    difference.into_iter().chain(hint).collect()
}

/// A case that panicked or was stopped: where that was, if it was in the reader's file.
fn of_ending(
    verdict: &Verdict,
    case: &CaseVerdict,
    ending: &Ending,
    functions: &Functions,
) -> Warning {
    let line = match ending {
        Ending::Panicked { at, .. } => line_in(at, &verdict.file),
        _ => None,
    };
    Warning {
        place: line.map_or_else(|| place(case_function(case, functions)), Place::Line),
        code: code(case.outcome),
        title: words::ending(ending),
        notes: Vec::new(),
    }
}

/// The line of `file` in a place such as `exercises/src/losses/mse_gradient.rs:20:5`.
fn line_in(at: &str, file: &str) -> Option<usize> {
    let at = at.replace('\\', "/");
    at.strip_prefix(file)?
        .strip_prefix(':')?
        .split(':')
        .next()?
        .parse()
        .ok()
}

/// The function that first returned something wrong, else the one that the case is about.
fn case_function<'a>(case: &CaseVerdict, functions: &'a Functions) -> Option<&'a str> {
    match case.differences.first() {
        Some(difference) => functions.returning(&difference.observation),
        None => functions.of_case(&case.name),
    }
}

/// Public items that the hidden test cannot use. rustc does not say this: for the library alone, nothing is wrong.
fn misfits(verdict: &Verdict) -> Vec<Warning> {
    let unseen = |report: &&CompileReport| {
        verdict.outcome == Outcome::DoesNotCompile && report.errors.is_empty()
    };
    let report = verdict.compile.as_ref().filter(unseen);
    let misfits = report.into_iter().flat_map(|report| &report.misfits);
    misfits
        .map(|misfit| Warning {
            place: place(Some(misfit.name.as_str()).filter(|name| !name.is_empty())),
            code: code(Outcome::DoesNotCompile),
            title: words::misfit(misfit),
            notes: Vec::new(),
        })
        .collect()
}

/// A program that came to its end while no case was running, or reported what no probe reports.
fn outside(verdict: &Verdict, functions: &Functions) -> Option<Warning> {
    let ended = verdict.ended_outside.as_ref().map(words::ended_outside);
    let fault = || verdict.stream_fault.as_deref().map(words::stream_fault);
    Some(Warning {
        place: place(functions.first()),
        code: code(verdict.outcome),
        title: ended.or_else(fault)?,
        notes: Vec::new(),
    })
}

fn place(function: Option<&str>) -> Place {
    function.map_or(Place::File, |name| Place::Function(name.to_owned()))
}

/// An outcome as it stands in JSON.
fn code(outcome: Outcome) -> String {
    serde_json::to_value(outcome)
        .ok()
        .and_then(|value| Some(value.as_str()?.to_owned()))
        .unwrap_or_default()
}

/// With what to run next; texts on one line each, and nothing in them that a terminal would obey.
fn finished(mut warning: Warning, exercise: &str) -> Warning {
    // A mistake's id is a path, which no kind of failure is.
    if warning.code.contains('/') {
        let why = words::why(&explanation(&warning.code));
        warning.notes.push(Note::Help(why));
    }
    let numbers = words::all_numbers(command_name(), exercise);
    warning.notes.push(Note::Help(numbers));
    let plain = |text: &str| {
        let words: Vec<&str> = text.split_whitespace().collect();
        harmless(&cut(&words.join(" "), LONGEST))
    };
    Warning {
        title: plain(&warning.title),
        notes: warning
            .notes
            .iter()
            .map(|note| match note {
                Note::Help(text) => Note::Help(plain(text)),
                Note::Fact(text) => Note::Fact(plain(text)),
            })
            .collect(),
        ..warning
    }
}

/// Characters of one paragraph. A program can panic with a message of any length.
const LONGEST: usize = 1000;
