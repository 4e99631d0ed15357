//! `recorded.json`: what the solution and each known mistake were observed to do. Written by authors, read at each check.

use super::mutants::Known;
use crate::error::{self, Error};
use crate::run::Input;
use crate::value::Value;
use serde::{Deserialize, Deserializer, Serialize};
use std::path::Path;

/// The version of the format.
pub const SCHEMA: u32 = 1;

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Recording {
    pub schema: u32,
    pub cases: Vec<RecordedCase>,
    pub mistakes: Vec<RecordedMistake>,
    /// What mutants did, which is read where it is needed.
    #[serde(skip)]
    pub known: Known,
}

/// What the solution did in one case.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RecordedCase {
    pub name: String,
    pub inputs: Vec<Input>,
    pub scales: Vec<(String, f64)>,
    pub observations: Vec<(String, Value)>,
}

/// What a known mistake did, where that is not what the solution did.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RecordedMistake {
    /// The file's name without `.rs`.
    pub name: String,
    pub title: String,
    /// A template over the reader's values.
    pub hint: String,
    pub cells: Vec<RecordedCell>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RecordedCell {
    pub case: String,
    pub observation: String,
    /// Nothing where the mistake panicked before it was reported.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "value_that_is_there"
    )]
    pub value: Option<Value>,
}

/// A `null` is Rust's `None` as a value, and not the lack of one.
fn value_that_is_there<'de, D: Deserializer<'de>>(d: D) -> Result<Option<Value>, D::Error> {
    Value::deserialize(d).map(Some)
}

impl Recording {
    pub fn read(path: &Path) -> error::Result<Self> {
        let text = std::fs::read_to_string(path).map_err(|e| Error::read(path, &e))?;
        let broken = |line, why: String| {
            Error::Broken {
            file: path.to_path_buf(),
            line,
            why,
            way_out: "If you did not change this file, `git checkout` brings it back; an author writes it anew with `cargo author record`."
                .to_owned(),
        }
        };
        let mut recording: Self =
            serde_json::from_str(&text).map_err(|e| broken(Some(e.line()), e.to_string()))?;
        if recording.schema != SCHEMA {
            return Err(broken(
                None,
                format!(
                    "it has format {}, and this grader reads format {SCHEMA}",
                    recording.schema
                ),
            ));
        }
        recording.known = Known::In(Self::mutants_beside(path));
        Ok(recording)
    }

    pub fn case(&self, name: &str) -> Option<&RecordedCase> {
        self.cases.iter().find(|case| case.name == name)
    }
}

impl RecordedCase {
    /// What the functions were called with.
    pub fn named_inputs(&self) -> Vec<(String, Value)> {
        let inputs = self.inputs.iter();
        inputs.map(|i| (i.name.clone(), i.value.clone())).collect()
    }

    pub fn observation(&self, name: &str) -> Option<&Value> {
        self.observations
            .iter()
            .find(|(n, _)| n == name)
            .map(|(_, value)| value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_told_from_none() {
        for value in [None, Some(Value::Missing), Some(Value::Number(f64::NAN))] {
            let cell = RecordedCell {
                case: "c".to_owned(),
                observation: "o".to_owned(),
                value,
            };
            let json = serde_json::to_string(&cell).unwrap();
            let back: RecordedCell = serde_json::from_str(&json).unwrap();
            assert_eq!(format!("{back:?}"), format!("{cell:?}"));
        }
    }
}
