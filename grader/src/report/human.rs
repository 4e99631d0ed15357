//! A verdict as a person reads it in a terminal: the diagnosis before the numbers, the command to run last.
//!
//! The text carries colours; whoever prints it strips them where they are not wanted.

use super::beside;
use super::numbers::{inputs, numbers};
use super::plot;
use super::text::{capped, harmless, harmless_but_coloured, indented, wrapped};
use super::words;
use crate::compile::CompileReport;
use crate::judge::{CaseVerdict, Diagnosis, DiagnosisKind, Difference, Outcome, Verdict};
use crate::value::Value;
use anstyle::{AnsiColor, Style};

/// What went wrong in a case that was run by itself, laid out as in a report on all of them.
pub fn case_alone(case: &CaseVerdict) -> String {
    let drawing = most_telling_drawing(&[case]).and_then(|(_, difference)| drawn(difference));
    harmless_but_coloured(&went_wrong(case, &mut Vec::new(), drawing))
}

/// How much of a verdict is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Detail {
    /// Every case that did not pass.
    Full,
    /// The first few; for many exercises at once.
    Brief,
}

const BRIEF_CASES: usize = 2;

/// The whole report on one exercise, ending in a line end, for a terminal.
pub fn verdict(verdict: &Verdict, detail: Detail) -> String {
    // Once more over all of it, lest one day something enters a report that nobody disarms.
    harmless_but_coloured(&report(verdict, detail))
}

fn report(verdict: &Verdict, detail: Detail) -> String {
    let mut out = format!("{}\n", headline(verdict));
    if detail == Detail::Brief && verdict.outcome == Outcome::Todo {
        return out;
    }
    let sections: Vec<String> = match (verdict.outcome, &verdict.compile) {
        (Outcome::Passed, _) if detail == Detail::Brief => Vec::new(),
        (Outcome::Passed, _) => beside::on_a_pass(&verdict.cases),
        (Outcome::Todo, _) if verdict.points == 0 => vec![wrapped(&words::todo(&verdict.file), 2)],
        (Outcome::Todo, _) => vec![wrapped(&words::todo(&verdict.file), 2), others(verdict)],
        (Outcome::DoesNotCompile, Some(report)) => vec![rejected(report)],
        _ => sections(verdict, detail),
    };
    for section in sections.iter().filter(|section| !section.is_empty()) {
        out.push_str(&format!("\n{section}\n"));
    }
    if !matches!(verdict.outcome, Outcome::Passed | Outcome::NotGraded) {
        out.push_str(&format!("\n{}", ways_on(verdict)));
    }
    out
}

/// What to do next, a line each.
fn ways_on(verdict: &Verdict) -> String {
    let (call, name) = (command_name(), name(verdict));
    let told = || verdict.cases.iter().flat_map(|case| &case.diagnoses);
    let mut lines = vec![
        format!("Edit:  {}", verdict.file),
        format!("Again: {call} check {name}"),
    ];
    if let Some(id) = told().find_map(|diagnosis| diagnosis.id.as_deref()) {
        lines.push(format!("Why:   {}", explanation(id)));
    }
    if !verdict.cases.is_empty() && verdict.compile.as_ref().is_none_or(|c| c.errors.is_empty()) {
        lines.push(format!("Hint:  {call} hint {name}"));
    }
    if told().any(|diagnosis| diagnosis.kind == DiagnosisKind::None) {
        lines.push(format!("Right? {call} dispute {name}"));
    }
    lines.iter().map(|line| format!("  {line}\n")).collect()
}

/// The sign of an outcome, and how it is coloured.
pub fn sign(outcome: Outcome) -> (&'static str, Style) {
    (words::outcome(outcome).0, style(outcome))
}

/// What rustc says of the reader's file, as it lays it out, or, in words of ours, which items do not fit.
pub fn rejected(report: &CompileReport) -> String {
    let said = words::rejected(report);
    if report.errors.is_empty() {
        wrapped(&harmless(&said), 2)
    } else {
        indented(&harmless_but_coloured(&said), 2)
    }
}

/// How this grader is called: through cargo's alias or by its own name.
pub fn command_name() -> &'static str {
    if std::env::var_os("CARGO_PKG_NAME").is_some() {
        "cargo grader"
    } else {
        "grader"
    }
}

/// The command that explains a mistake. Exercises' names are unique, so that the chapter need not be typed.
pub fn explanation(mistake: &str) -> String {
    let id = mistake.split_once('/').map_or(mistake, |(_, id)| id);
    format!("{} explain {id}", command_name())
}

fn name(verdict: &Verdict) -> &str {
    verdict
        .exercise
        .rsplit('/')
        .next()
        .unwrap_or(&verdict.exercise)
}

/// One line: sign, exercise, outcome, points.
fn headline(verdict: &Verdict) -> String {
    let (sign, word) = words::outcome(verdict.outcome);
    let style = style(verdict.outcome);
    let points = if verdict.outcome == Outcome::NotGraded {
        String::new()
    } else {
        format!(", {}", words::points(verdict.points, verdict.max_points))
    };
    format!(
        "{style}{sign} {}{style:#}: {word}{points}",
        verdict.exercise
    )
}

fn style(outcome: Outcome) -> Style {
    let colour = match outcome {
        Outcome::Passed => AnsiColor::Green,
        Outcome::Todo | Outcome::NotJudged => AnsiColor::Cyan,
        Outcome::NotGraded => AnsiColor::Yellow,
        _ => AnsiColor::Red,
    };
    Style::new().fg_color(Some(colour.into())).bold()
}

fn sections(verdict: &Verdict, detail: Detail) -> Vec<String> {
    let mut sections = of_no_case(verdict);
    let open: Vec<&CaseVerdict> = verdict
        .cases
        .iter()
        .filter(|case| {
            !matches!(
                case.outcome,
                Outcome::Passed | Outcome::NotJudged | Outcome::Todo
            )
        })
        .collect();
    let most = if detail == Detail::Brief {
        BRIEF_CASES
    } else {
        usize::MAX
    };
    let mut told: Vec<Diagnosis> = Vec::new();
    let pictured = most_telling_drawing(&open[..open.len().min(most)]);
    for failed in open.iter().take(most) {
        let picture = pictured
            .filter(|(case, _)| **case == failed.name)
            .and_then(|(_, difference)| drawn(difference));
        sections.push(case(failed, &mut told, picture));
    }
    if open.len() > most {
        let names: Vec<String> = open[most..]
            .iter()
            .map(|case| format!("\"{}\"", case.name))
            .collect();
        sections.push(wrapped(&words::also_failed(&names), 2));
    }
    sections.push(others(verdict));
    sections.extend(also_noticed(verdict));
    if !verdict.printed.trim().is_empty() {
        sections.push(printed(&verdict.printed));
    }
    sections
}

/// What is said of the whole, and of no case: why there is no other verdict, or how the program ended outside any.
pub fn of_no_case(verdict: &Verdict) -> Vec<String> {
    let ended = verdict.ended_outside.as_ref().map(words::ended_outside);
    let fault = verdict.stream_fault.as_ref();
    let fault = fault.map(|fault| words::stream_fault(&bounded(fault)));
    let said = [verdict.reason.clone(), ended, fault];
    let said = said.into_iter().flatten();
    said.map(|said| wrapped(&harmless(&said), 2)).collect()
}

/// rustc's warnings, where they matter.
pub fn also_noticed(verdict: &Verdict) -> Option<String> {
    let warnings = &verdict.compile.as_ref()?.warnings;
    (!warnings.is_empty()).then(|| {
        format!(
            "  {}\n\n{}",
            words::also_noticed(),
            indented(harmless_but_coloured(warnings).trim_end(), 2)
        )
    })
}

/// The cases that passed, are to do or wait for another, each in a line.
fn others(verdict: &Verdict) -> String {
    let listed = |outcome: Outcome| -> Vec<&CaseVerdict> {
        verdict
            .cases
            .iter()
            .filter(|case| case.outcome == outcome)
            .collect()
    };
    if verdict
        .cases
        .iter()
        .all(|case| case.outcome == Outcome::NotJudged && case.waits_for.is_none())
    {
        return String::new();
    }
    let mut lines = Vec::new();
    for outcome in [Outcome::Passed, Outcome::Todo] {
        for case in listed(outcome) {
            let (sign, word) = words::outcome(outcome);
            lines.push(format!("  {sign} {}: {word}", case.name));
        }
    }
    for case in listed(Outcome::NotJudged) {
        let (sign, _) = words::outcome(Outcome::NotJudged);
        let why = case.waits_for.as_ref().map_or_else(
            || words::not_reached().to_owned(),
            |needed| words::waits_for(needed),
        );
        let line = wrapped(&format!("{}: {why}", case.name), 4);
        lines.push(format!("  {sign} {}", line.trim_start()));
    }
    lines.join("\n")
}

/// One case that went wrong: what is tested, the cause, then the numbers.
fn case(case: &CaseVerdict, told: &mut Vec<Diagnosis>, picture: Option<String>) -> String {
    let (sign, word) = words::outcome(case.outcome);
    let bold = style(case.outcome);
    let head = format!("  {bold}{sign} {}{bold:#}: {word}", case.name);
    let called = called(&case.tests, &case.inputs);
    joined(vec![head, called, went_wrong(case, told, picture)])
}

/// What a case tests, and what it was called with.
pub fn called(tests: &str, with: &[(String, Value)]) -> String {
    let mut parts = vec![hanging("Tested: ", tests)];
    parts.extend(inputs(with));
    joined(parts)
}

/// How a case ended, what explains it, and the numbers.
fn went_wrong(case: &CaseVerdict, told: &mut Vec<Diagnosis>, picture: Option<String>) -> String {
    let mut parts = Vec::new();
    if let Some(ending) = &case.ending {
        parts.push(wrapped(&harmless(&bounded(&words::ending(ending))), 4));
    }
    for diagnosis in &case.diagnoses {
        let text = cause(diagnosis, told, case.ending.is_some());
        if !text.is_empty() {
            parts.push(format!("\n{text}\n"));
        }
    }
    for difference in &case.differences {
        parts.push(harmless(&numbers(difference, &case.diagnoses)));
    }
    parts.extend(case.beside.as_ref().map(beside::rows));
    parts.extend(picture);
    if !case.printed.trim().is_empty() {
        parts.push(printed(&case.printed));
    }
    joined(parts)
}

/// Parts below each other, with no more than one blank line between them.
fn joined(mut parts: Vec<String>) -> String {
    parts.retain(|part| !part.is_empty());
    parts
        .join("\n")
        .replace("\n\n\n", "\n\n")
        .trim_end()
        .to_owned()
}

/// A label, and text that wraps beside it.
fn hanging(label: &str, text: &str) -> String {
    let indent = 4 + label.chars().count();
    let body = wrapped(text, indent);
    format!("    {label}{}", body.trim_start())
}

/// The diagnosis, in full the first time, and by name afterwards.
fn cause(diagnosis: &Diagnosis, told: &mut Vec<Diagnosis>, has_ending: bool) -> String {
    if diagnosis.kind == DiagnosisKind::None {
        // How it ended says more than that nothing is known.
        return if has_ending {
            String::new()
        } else {
            wrapped(&words::diagnosis(diagnosis), 4)
        };
    }
    let title = words::diagnosis_title(diagnosis);
    if told.contains(diagnosis) {
        return wrapped(&words::same_cause(diagnosis), 4);
    }
    told.push(diagnosis.clone());
    let bold = Style::new().bold();
    let mut text = wrapped(&title, 4)
        .lines()
        .map(|line| format!("{bold}{line}{bold:#}"))
        .collect::<Vec<_>>()
        .join("\n");
    if let Some(hint) = words::hint_of(diagnosis) {
        text.push('\n');
        text.push_str(&wrapped(
            &harmless(&hint.split_whitespace().collect::<Vec<_>>().join(" ")),
            4,
        ));
    }
    text
}

/// The drawing worth its lines: the longest, one that can be held against the right one first.
fn most_telling_drawing<'a>(cases: &[&'a CaseVerdict]) -> Option<(&'a String, &'a Difference)> {
    let drawings = cases.iter().flat_map(|case| {
        case.differences
            .iter()
            .map(move |difference| (&case.name, difference))
    });
    let telling = |(_, difference): &(&String, &Difference)| {
        difference
            .drawing
            .as_ref()
            .map(|of| (!of.expected.is_empty(), plot::length(of)))
    };
    drawings
        .filter(|of| telling(of).is_some_and(|(_, length)| length >= FEWEST_POINTS))
        .max_by_key(telling)
}

/// Fewer points are read faster as numbers.
const FEWEST_POINTS: usize = 5;

fn drawn(difference: &Difference) -> Option<String> {
    let (plot, sentence) = plot::drawing(&difference.observation, difference.drawing.as_ref()?)?;
    Some(format!(
        "\n{}\n{}",
        indented(&plot, 4),
        wrapped(&sentence, 4)
    ))
}

/// What the reader's own code printed, capped.
fn printed(text: &str) -> String {
    let shown = capped(&harmless(text.trim_end()), MOST_LINES, 70);
    let lines: Vec<String> = shown.lines().map(|line| format!("    │ {line}")).collect();
    format!("    {}\n{}", words::printed(), lines.join("\n"))
}

/// A message of the reader's program, which may be as long as it likes.
fn bounded(message: &str) -> String {
    capped(message, MOST_LINES, 1000)
}

const MOST_LINES: usize = 12;
