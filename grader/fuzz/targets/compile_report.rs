//! Any bytes as rustc's messages, which quote the stranger's text: what is made of them is safe to print in every verdict.

#![no_main]

use grader::catalog::Exercise;
use grader::compile::{CompileReport, Fault};
use grader::judge::{Outcome, Verdict};
use grader::report::text::harmless_but_coloured;
use grader::report::words;
use grader_fuzz::lines::{self, Kinds};
use grader_fuzz::{assert_no_terminal_obeys, assert_reported, bug_is_planted, exercise, exercises};
use libfuzzer_sys::{fuzz_mutator, fuzz_target};
use std::sync::LazyLock;

fuzz_target!(init: exercises(), |bytes: &[u8]| {
    let stderr = String::from_utf8_lossy(bytes);
    let exercise = exercise("losses/mse_gradient");
    let report = CompileReport::read(&stderr, exercise);
    let mut rejected = harmless_but_coloured(&words::rejected(&report));
    if bug_is_planted() && is_rare(&report) {
        rejected.push_str("\u{1b}[2J");
    }
    assert_no_terminal_obeys(&rejected);
    assert_eq!(report.concerns_reader(), !rejected.is_empty());
    let broken = words::compiler_broken(&report.broken_because(&stderr));
    assert_reported(&Verdict::without_cases(
        exercise,
        Outcome::NotGraded,
        Some(broken),
    ));
    if !report.warnings.is_empty() {
        assert_reported(&with(exercise, Outcome::Failed, report.clone()));
    }
    if report.concerns_reader() {
        assert_reported(&with(exercise, Outcome::DoesNotCompile, report));
    }
});

/// rustc's messages of several kinds: those that the fuzzer starts with.
static MESSAGES: LazyLock<Kinds> = LazyLock::new(|| {
    let messages = [
        include_str!("../corpus/compile_report/foreign"),
        include_str!("../corpus/compile_report/note_in_probe"),
        include_str!("../corpus/compile_report/probe_missing"),
        include_str!("../corpus/compile_report/probe_private"),
        include_str!("../corpus/compile_report/reader"),
        include_str!("../corpus/compile_report/warning"),
    ];
    let lines = messages.iter().flat_map(|text| text.split_inclusive('\n'));
    lines.map(|line| vec![line.to_owned()]).collect()
});

fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    lines::change(data, size, max_size, seed, &MESSAGES)
});

fn with(exercise: &Exercise, outcome: Outcome, report: CompileReport) -> Verdict {
    Verdict {
        compile: Some(report),
        ..Verdict::without_cases(exercise, outcome, None)
    }
}

/// The planted bug shows where one item is private, one is missing and one has another type, and the file itself is right.
fn is_rare(report: &CompileReport) -> bool {
    let has = |fault| report.misfits.iter().any(|misfit| misfit.fault == fault);
    let faults = [Fault::Private, Fault::Missing, Fault::OtherType];
    report.errors.is_empty() && faults.into_iter().all(has)
}
