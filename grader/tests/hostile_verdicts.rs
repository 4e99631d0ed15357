//! Any text in any place of a verdict: no report of it, as text or as JSON, holds anything that a terminal obeys.

mod hostile_text_support;

use grader::compile::{CompileReport, Foreign};
use grader::judge::{
    BesideOthers, CaseVerdict, Diagnosis, DiagnosisKind, Difference, FirstDifference, Outcome,
    Shown, Verdict,
};
use grader::report::{human, json};
use grader::run::Ending;
use grader::value::Value;
use hostile_text_support::{assert_harmless, is_obeyed};
use proptest::prelude::*;

/// A verdict with `text` wherever a verdict has any.
fn verdict_of(text: &str, outcome: Outcome, compile: bool) -> Verdict {
    let text = || text.to_owned();
    let held = Some(Box::new(Value::Text(text())));
    let variant = Value::Variant {
        name: text(),
        value: held,
    };
    let observed = Value::List(vec![Value::Text(text()), variant]);
    let difference = Difference {
        observation: text(),
        words: Some(text()),
        agrees_with: None,
        shown: Some(Shown {
            expected: observed.clone(),
            observed: observed.clone(),
            raw: Some(observed.clone()),
            first: FirstDifference {
                index: vec![0],
                position: None,
                expected: text(),
                observed: text(),
                relative: None,
            },
        }),
        size: None,
        relation: None,
        drawing: None,
    };
    let diagnosis = Diagnosis {
        kind: DiagnosisKind::Mistake,
        id: Some(text()),
        title: Some(text()),
        hint: Some(text()),
        relation: None,
        change: None,
        observations: vec![text()],
        tentative: false,
    };
    let case = CaseVerdict {
        name: text(),
        tests: text(),
        outcome: Outcome::Failed,
        ending: Some(Ending::Panicked {
            message: text(),
            at: text(),
        }),
        differences: vec![difference],
        diagnoses: vec![diagnosis],
        beside: Some(BesideOthers {
            own: text(),
            other: text(),
            values: vec![(text(), observed.clone(), observed)],
            drawing: None,
        }),
        printed: text(),
        visible: true,
        ..CaseVerdict::default()
    };
    Verdict {
        exercise: text(),
        title: text(),
        file: text(),
        outcome,
        cases: vec![case],
        compile: compile.then(|| CompileReport {
            errors: text(),
            warnings: text(),
            foreign: vec![Foreign {
                message: text(),
                said: vec![text()],
                of_a_tool: true,
            }],
            ..CompileReport::default()
        }),
        reason: Some(text()),
        stream_fault: Some(text()),
        printed: text(),
        ..Verdict::default()
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn no_text_of_a_verdict_is_obeyed(
        text in "(\\PC|[\\x00-\\x9f]|\x1b\\[[0-9;]{0,4}m|[\u{202a}-\u{202e}\u{2066}-\u{2069}\u{61c}]){0,40}",
        compile: bool,
    ) {
        for outcome in [Outcome::Failed, Outcome::DoesNotCompile, Outcome::NotGraded, Outcome::Todo] {
            let verdict = verdict_of(&text, outcome, compile);
            for detail in [human::Detail::Full, human::Detail::Brief] {
                assert_harmless(&human::verdict(&verdict, detail));
            }
            let line = json::line(&verdict);
            prop_assert_eq!(line.chars().find(|c| is_obeyed(*c)), None);
            let object: serde_json::Value = serde_json::from_str(&line).unwrap();
            prop_assert_eq!(object["cases"][0]["name"].as_str(), Some(text.as_str()));
            assert_harmless(object["message"].as_str().unwrap());
        }
    }
}
