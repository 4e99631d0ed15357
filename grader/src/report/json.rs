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

use super::human;
use super::text::harmless;
use super::words;
use crate::judge::{CaseVerdict, Diagnosis, Outcome, Verdict};
use serde_json::{Value, json};

/// The object for one verdict, without a line end.
pub fn line(verdict: &Verdict) -> String {
    let cases: Vec<Value> = verdict.cases.iter().map(case).collect();
    json!({
        "schema": 1,
        "exercise": verdict.exercise,
        "verdict": verdict.outcome,
        "points": verdict.points,
        "max_points": verdict.max_points,
        "cases": cases,
        "message": anstream::adapter::strip_str(&human::verdict(verdict, human::Detail::Full)).to_string().trim_end(),
        "seconds": (verdict.seconds * 1e4).round() / 1e4,
        "cached": verdict.cached,
    })
    .to_string()
}

fn case(case: &CaseVerdict) -> Value {
    let mut object = json!({
        "name": case.name,
        "verdict": case.outcome,
        "points": case.points,
        "max_points": case.max_points,
    });
    let told: Vec<Value> = case.diagnoses.iter().map(diagnosis).collect();
    if let (Some((first, also)), true) = (told.split_first(), case.outcome != Outcome::Passed) {
        object["diagnosis"] = first.clone();
        if !also.is_empty() {
            object["also"] = json!(also);
        }
    }
    object
}

fn diagnosis(diagnosis: &Diagnosis) -> Value {
    let mut object =
        json!({ "kind": diagnosis.kind, "message": harmless(&words::diagnosis(diagnosis)) });
    if let Some(id) = &diagnosis.id {
        object["id"] = json!(id);
    }
    object
}
