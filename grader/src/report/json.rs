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
//!
//! What a reader's file or program put into a message stands in it as a terminal may show it; in the line itself, whatever
//! else would be obeyed or reorders text is written as `\uXXXX`.

use super::human;
use super::text::{harmless, is_harmless, without_colours};
use super::words;
use crate::judge::{self, DiagnosisKind, Outcome, Verdict};
use crate::run::Guard;
use serde::Serialize;
use serde_json::ser::{Formatter, Serializer};
use std::io::{self, Write};

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
    let line = Line {
        schema: SCHEMA,
        exercise: &verdict.exercise,
        verdict: verdict.outcome,
        points: verdict.points,
        max_points: verdict.max_points,
        cases: verdict.cases.iter().map(case).collect(),
        message: without_colours(&human::verdict(verdict, human::Detail::Full))
            .trim_end()
            .to_owned(),
        seconds: (verdict.seconds * 1e4).round() / 1e4,
        cached: verdict.cached,
        not_enforced: &verdict.not_enforced,
    };
    written(&line)
}

pub(super) fn written(value: &impl Serialize) -> String {
    let mut json = Vec::new();
    // Plain data with string keys, written to memory as UTF-8: neither can fail.
    let _ = value.serialize(&mut Serializer::with_formatter(&mut json, Harmless));
    String::from_utf8(json).unwrap_or_default()
}

/// JSON on one line that a terminal shows as it is. What a parser reads is the same.
struct Harmless;

impl Formatter for Harmless {
    /// `fragment` is a part of a string in which JSON itself asks for nothing to be escaped.
    fn write_string_fragment<W: Write + ?Sized>(
        &mut self,
        to: &mut W,
        fragment: &str,
    ) -> io::Result<()> {
        for piece in fragment.split_inclusive(|c| !is_harmless(c)) {
            let harmful = piece.chars().next_back().filter(|c| !is_harmless(*c));
            let end = piece.len() - harmful.map_or(0, char::len_utf8);
            to.write_all(&piece.as_bytes()[..end])?;
            for unit in harmful
                .iter()
                .flat_map(|c| c.encode_utf16(&mut [0; 2]).to_vec())
            {
                write!(to, "\\u{unit:04x}")?;
            }
        }
        Ok(())
    }
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

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_a_terminal_obeys_is_escaped() {
        assert_eq!(
            written(&"a\u{1b}[8m\u{7f}\u{9b}8m\n\u{202e}é😀"),
            r#""a\u001b[8m\u007f\u009b8m\n\u202eé😀""#
        );
    }

    proptest! {
        #[test]
        fn a_parser_reads_what_was_written(text in "(\\PC|[\\x00-\\x9f]|[\u{202a}-\u{202e}\u{2066}-\u{2069}\u{61c}])*") {
            let json = written(&text);
            prop_assert!(json.chars().all(is_harmless), "{:?}", json);
            let read: String = serde_json::from_str(&json).unwrap();
            prop_assert_eq!(read, text);
        }
    }
}
