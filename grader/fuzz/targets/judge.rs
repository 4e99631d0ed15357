//! Any bytes as what a program reported, judged against real recordings and reported: no point is given for nothing, and
//! every report is safe, whole and the same from the cache.

#![no_main]

use grader::catalog::Exercise;
use grader::judge::{
    CaseVerdict, DiagnosisKind, Outcome, Recording, Verdict, add_views, judge, same,
};
use grader::report::human::{self, Detail};
use grader::run::{Ending, Ran, RanCase, read_stream};
use grader::value::Value;
use grader_fuzz::lines::{self, Kinds};
use grader_fuzz::{Recorded, assert_reported, bug_is_planted, exercises};
use libfuzzer_sys::{fuzz_mutator, fuzz_target};
use serde_json::json;
use std::sync::LazyLock;

fuzz_target!(init: LazyLock::force(&LINES), |bytes: &[u8]| {
    let mut ran = ran(bytes);
    let (exercise, recording) = meant(&ran);
    add_views(&exercise.definition, &mut ran);
    let mut verdict = judge(exercise, recording, &ran);
    if bug_is_planted() && is_rare(&verdict) {
        verdict.points += 1;
    }
    assert_points(exercise, &verdict, &ran);
    for case in &verdict.cases {
        assert_case(exercise, recording, &ran, case);
    }
    assert_reported(&verdict);
    assert_kept(&verdict);
});

/// For each exercise the lines that its probe writes, with the values of the solution and of every mistake.
static LINES: LazyLock<Vec<Kinds>> = LazyLock::new(|| {
    let recordings = exercises().iter().map(|(_, recording)| recording);
    recordings.map(lines_of).collect()
});

fn lines_of(recording: &Recording) -> Kinds {
    let observe = |name: &String, value: &Value| json!({"observe": {"name": name, "value": value}});
    let cases = recording.cases.iter();
    let starts = cases.map(|case| json!({"start": {"name": case.name}}));
    let right = recording.cases.iter().flat_map(|case| &case.observations);
    let right = right.map(|(name, value)| observe(name, value));
    let wrong = recording.mistakes.iter().flat_map(|mistake| &mistake.cells);
    let wrong = wrong.filter_map(|cell| Some(observe(&cell.observation, cell.value.as_ref()?)));
    let panic = json!({"panic": {"message": "index out of bounds", "at": "src/x.rs:3:7"}});
    let ends = vec![json!({"end": {}}), json!({"done": {}})];
    let kinds = [
        starts.collect(),
        right.collect(),
        wrong.collect(),
        vec![panic],
        ends,
    ];
    let line = |json: &serde_json::Value| format!("{json}\n");
    let lines = |kind: &Vec<_>| kind.iter().map(line).collect();
    kinds.iter().map(lines).collect()
}

fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    let meant = meant(&ran(&data[..size]));
    let index = exercises().iter().position(|of| std::ptr::eq(of, meant));
    lines::change(data, size, max_size, seed, &LINES[index.unwrap_or(0)])
});

/// The exercise that has the first case, since the rest would find nothing to judge.
fn meant(ran: &Ran) -> &'static Recorded {
    let has_first = |(exercise, _): &&Recorded| {
        let cases = &exercise.definition.cases;
        ran.cases
            .first()
            .is_some_and(|first| cases.iter().any(|case| case.name == first.name))
    };
    exercises()
        .iter()
        .find(has_first)
        .unwrap_or(&exercises()[0])
}

/// What a run would be that reported this. The length says how its last case ended, if it was left open, and else whether the
/// program ended in another way than it should.
fn ran(bytes: &[u8]) -> Ran {
    let mut stream = read_stream(bytes);
    if let (true, Some(last)) = (stream.unfinished, stream.cases.last_mut()) {
        last.ending = endings().swap_remove(bytes.len() % endings().len());
        last.printed = String::from_utf8_lossy(bytes).into_owned();
    }
    let otherwise = !stream.unfinished && stream.fault.is_none() && bytes.len().is_multiple_of(5);
    Ran {
        cases: stream.cases,
        fault: stream.fault,
        ended_outside: otherwise.then(|| endings().swap_remove(bytes.len() % endings().len())),
        printed: String::from_utf8_lossy(&bytes[bytes.len() / 2..]).into_owned(),
        seconds: 0.0,
    }
}

/// The ways to end that no stream tells.
fn endings() -> Vec<Ending> {
    vec![
        Ending::TimedOut {
            cpu: true,
            seconds: 2,
        },
        Ending::OutOfMemory { mib: 512 },
        Ending::TooMuchOutput {
            what: "printed more".to_owned(),
        },
        Ending::StackOverflow,
        Ending::Crashed {
            how: "SIGSEGV".to_owned(),
        },
        Ending::EndedEarly { code: 1 },
    ]
}

fn assert_points(exercise: &Exercise, verdict: &Verdict, ran: &Ran) {
    let defined = &exercise.definition.cases;
    assert!(
        verdict
            .cases
            .iter()
            .map(|c| &c.name)
            .eq(defined.iter().map(|c| &c.name))
    );
    assert_eq!(verdict.max_points, exercise.definition.max_points());
    assert_eq!(
        verdict.points,
        verdict.cases.iter().map(|c| c.points).sum::<u32>()
    );
    let all = verdict.cases.iter().all(|c| c.outcome == Outcome::Passed);
    assert_eq!(verdict.points == verdict.max_points, all);
    assert_eq!(
        verdict.outcome == Outcome::Passed,
        all && ran.fault.is_none() && ran.ended_outside.is_none()
    );
}

fn assert_case(exercise: &Exercise, recording: &Recording, ran: &Ran, case: &CaseVerdict) {
    let passed = case.outcome == Outcome::Passed;
    assert_eq!(case.points, if passed { case.max_points } else { 0 });
    let observed = ran.cases.iter().find(|of| of.name == case.name);
    if passed {
        assert!(observed.is_some_and(|observed| is_right(exercise, recording, observed)));
        assert!(case.diagnoses.is_empty() && case.differences.is_empty());
    }
    let is_wrong = matches!(case.outcome, Outcome::Failed | Outcome::Panicked);
    assert!(
        !is_wrong || !case.diagnoses.is_empty(),
        "{}: no word about it",
        case.name
    );
    // What a reader may not see is in no part of a verdict.
    let is_told = |shows: bool| case.visible || !shows;
    assert!(is_told(!case.inputs.is_empty()));
    for difference in &case.differences {
        let drawing = difference.drawing.as_ref();
        assert!(is_told(difference.shown.is_some()));
        assert!(is_told(
            drawing.is_some_and(|drawing| !drawing.expected.is_empty())
        ));
    }
}

/// Whether a case came to its end and reported everything that was recorded, with the recorded value or, where another
/// observation of its own stands for that, with this one's.
fn is_right(exercise: &Exercise, recording: &Recording, observed: &RanCase) -> bool {
    let of = |name: &str| observed.observations.iter().find(|(n, _)| n == name);
    let recorded = recording.case(&observed.name);
    let is_same = |(name, expected): &(String, _)| {
        let own = exercise
            .definition
            .observation(name)
            .and_then(|rule| rule.agrees_with.as_ref());
        let expected = own
            .and_then(|own| of(own))
            .map_or(expected, |(_, value)| value);
        let tolerance = exercise.definition.tolerance(name);
        of(name).is_some_and(|(_, value)| same(expected, value, tolerance))
    };
    observed.ending == Ending::Finished
        && recorded.is_some_and(|case| case.observations.iter().all(is_same))
}

/// The cache gives back what it was given.
fn assert_kept(verdict: &Verdict) {
    let kept =
        serde_json::to_string(verdict).and_then(|json| serde_json::from_str::<Verdict>(&json));
    match kept {
        Ok(kept) => {
            let told = |verdict| human::verdict(verdict, Detail::Full);
            assert_eq!(told(&kept), told(verdict));
        }
        Err(error) => panic!("it could not be kept: {error}"),
    }
}

/// The planted bug shows where a case passes, one panics, and one is explained by a known mistake.
fn is_rare(verdict: &Verdict) -> bool {
    let has = |outcome| verdict.cases.iter().any(|case| case.outcome == outcome);
    let mut diagnoses = verdict.cases.iter().flat_map(|case| &case.diagnoses);
    has(Outcome::Passed)
        && has(Outcome::Panicked)
        && diagnoses.any(|diagnosis| diagnosis.kind == DiagnosisKind::Mistake)
}
