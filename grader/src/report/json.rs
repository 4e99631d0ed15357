//! One JSON object per exercise and line, for programs. The format is versioned by `schema`; fields may be added.
//!
//! ```json
//! {"schema":1,"exercise":"losses/mse_gradient","verdict":"failed","points":1,"max_points":3,"cases":[{"name":"…",
//! "verdict":"failed","points":0,"max_points":1,"diagnosis":{"kind":"mistake","id":"losses/mse_gradient/forgot-the-mean",
//! "message":"…"}}],"message":"…","seconds":0.11,"cached":false}
//! ```
//!
//! `diagnosis` stands in cases that were judged and did not pass: the first explanation, its `kind` `mistake`, `mutant`,
//! `relation` or `none`, with an `id` for mistakes; `also` holds further ones. `message` is what a person reads, in plain text.
//! `not_enforced` names the limits that did not hold on this machine; it is left out where all did.

use super::human;
use super::text::harmless;
use super::words;
use crate::judge::{self, DiagnosisKind, Outcome, Verdict};
use crate::run::Guard;
use serde::Serialize;

/// The version of the format.
const SCHEMA: u32 = 1;

#[derive(Serialize)]
struct Line<'a> {
    schema: u32,
    exercise: &'a str,
    verdict: Outcome,
    points: u32,
    max_points: u32,
    cases: Vec<Case<'a>>,
    message: String,
    seconds: f64,
    cached: bool,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    not_enforced: &'a [Guard],
}

#[derive(Serialize)]
struct Case<'a> {
    name: &'a str,
    verdict: Outcome,
    points: u32,
    max_points: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    diagnosis: Option<Diagnosis<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    also: Vec<Diagnosis<'a>>,
}

#[derive(Serialize)]
struct Diagnosis<'a> {
    kind: DiagnosisKind,
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<&'a str>,
    message: String,
}

/// The object for one verdict, without a line end.
pub fn line(verdict: &Verdict) -> String {
    let message = human::verdict(verdict, human::Detail::Full);
    let message = anstream::adapter::strip_str(&message).to_string();
    let line = Line {
        schema: SCHEMA,
        exercise: &verdict.exercise,
        verdict: verdict.outcome,
        points: verdict.points,
        max_points: verdict.max_points,
        cases: verdict.cases.iter().map(case).collect(),
        message: message.trim_end().to_owned(),
        seconds: (verdict.seconds * 1e4).round() / 1e4,
        cached: verdict.cached,
        not_enforced: &verdict.not_enforced,
    };
    // Plain data with string keys: writing it to memory cannot fail.
    serde_json::to_string(&line).unwrap_or_default()
}

fn case(case: &judge::CaseVerdict) -> Case<'_> {
    let told = case
        .diagnoses
        .iter()
        .filter(|_| case.outcome != Outcome::Passed);
    let mut told = told.map(diagnosis);
    Case {
        name: &case.name,
        verdict: case.outcome,
        points: case.points,
        max_points: case.max_points,
        diagnosis: told.next(),
        also: told.collect(),
    }
}

fn diagnosis(diagnosis: &judge::Diagnosis) -> Diagnosis<'_> {
    Diagnosis {
        kind: diagnosis.kind,
        id: diagnosis.id.as_deref(),
        message: harmless(&words::diagnosis(diagnosis)),
    }
}
