//! The verdict: plain data, as it is cached and as reports read it.

use super::compare::FirstDifference;
use super::mutants::Change;
use super::relation::Relation;
use crate::catalog::{CaseDefinition, Exercise, Picture};
use crate::compile::CompileReport;
use crate::run::{Ending, Guard, launcher};
use crate::value::Value;
use serde::{Deserialize, Serialize};

/// What came of one case, or of an exercise.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    Passed,
    /// A gap is still to be filled.
    Todo,
    Failed,
    Panicked,
    DoesNotCompile,
    TimedOut,
    Crashed,
    EndedEarly,
    OutOfMemory,
    TooMuchOutput,
    Unreadable,
    /// A case that says nothing until another passes.
    NotJudged,
    /// Our fault; never points lost.
    #[default]
    NotGraded,
}

/// The verdict on one exercise.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Verdict {
    pub exercise: String,
    pub title: String,
    /// The file to edit, relative to the workspace.
    pub file: String,
    /// Hash of what was judged: the file, and those beside it that it uses. Empty where nothing could be read.
    #[serde(default)]
    pub snapshot: String,
    pub outcome: Outcome,
    pub points: u32,
    pub max_points: u32,
    pub cases: Vec<CaseVerdict>,
    /// What the compiler said, where it matters.
    pub compile: Option<CompileReport>,
    /// Why there is no other verdict: unreadable, a limit of the compiler, our fault.
    pub reason: Option<String>,
    /// A line of the observation stream that no probe writes.
    pub stream_fault: Option<String>,
    /// How the program ended, where that was in no case.
    pub ended_outside: Option<Ending>,
    /// Printed outside any case.
    pub printed: String,
    /// Limits that this platform does not enforce.
    pub not_enforced: Vec<Guard>,
    /// From the start of compiling to the verdict.
    pub seconds: f64,
    #[serde(skip)]
    pub cached: bool,
}

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct CaseVerdict {
    pub name: String,
    pub tests: String,
    pub outcome: Outcome,
    pub points: u32,
    pub max_points: u32,
    pub visible: bool,
    /// The case that must pass before this one says anything.
    pub waits_for: Option<String>,
    pub inputs: Vec<(String, Value)>,
    pub differences: Vec<Difference>,
    pub beside: Option<BesideOthers>,
    /// Nothing where the case came to its end.
    pub ending: Option<Ending>,
    pub printed: String,
    pub diagnoses: Vec<Diagnosis>,
}

/// One observation that is not what it should be.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Difference {
    pub observation: String,
    pub words: Option<String>,
    /// The reader's own quantity that it should agree with, where it was held against that.
    pub agrees_with: Option<String>,
    /// Both values, where the case is visible.
    pub shown: Option<Shown>,
    /// Largest |a − b| / max(1, |b|) where both are numbers of one shape.
    pub size: Option<f64>,
    /// What this one value shows, before any cause is named.
    pub relation: Option<Relation>,
    pub drawing: Option<Drawing>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Shown {
    pub expected: Value,
    pub observed: Value,
    pub first: FirstDifference,
    /// What the function returned, where that is not what is judged.
    pub raw: Option<Value>,
}

/// The reader's values beside others, right or wrong.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct BesideOthers {
    pub own: String,
    pub other: String,
    /// Name, the reader's value, the other.
    pub values: Vec<(String, Value, Value)>,
    /// What of the case can be drawn.
    pub drawing: Option<(String, Drawing)>,
}

/// Numbers to be drawn; of a path both coordinates of each point. `expected` is empty where a reader may not see it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Drawing {
    pub picture: Picture,
    #[serde(with = "exact_numbers")]
    pub observed: Vec<f64>,
    #[serde(with = "exact_numbers")]
    pub expected: Vec<f64>,
}

/// Which kind of explanation was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DiagnosisKind {
    Mistake,
    Mutant,
    Relation,
    None,
}

/// What explains the differences of one case, or of some of its observations.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Diagnosis {
    pub kind: DiagnosisKind,
    /// A mistake's full id.
    pub id: Option<String>,
    pub title: Option<String>,
    /// The author's hint, with the reader's own values in it.
    pub hint: Option<String>,
    pub relation: Option<Relation>,
    /// The change of a right program that does the same.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub change: Option<Changed>,
    /// The observations that it explains.
    pub observations: Vec<String>,
    /// Found on thin evidence: worded as a possibility.
    pub tentative: bool,
}

/// A change, and whose it is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Changed {
    pub change: Change,
    /// The functions that are explained.
    pub functions: Vec<String>,
    /// The equations in the book that what is explained follows.
    #[serde(default)]
    pub equations: Vec<Equation>,
    /// The title of the known mistake that is there too.
    pub besides: Option<String>,
}

/// An equation of the book.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Equation {
    /// As a reader sees it: `5.2`.
    pub number: String,
    /// In words, what follows it.
    pub of: Vec<String>,
}

impl Verdict {
    /// Nothing judged yet.
    pub fn new(exercise: &Exercise) -> Self {
        Self {
            exercise: exercise.place.id(),
            title: exercise.definition.title.clone(),
            file: exercise.place.shown_file(),
            max_points: exercise.definition.max_points(),
            not_enforced: launcher::not_enforced(),
            ..Self::default()
        }
    }

    /// Ids of the known mistakes that explain it, each once.
    pub fn mistakes(&self) -> Vec<String> {
        let told = self.cases.iter().flat_map(|case| &case.diagnoses);
        let mut mistakes: Vec<String> = told.filter_map(|told| told.id.clone()).collect();
        mistakes.sort();
        mistakes.dedup();
        mistakes
    }

    /// A verdict on the whole that no case has a part in; every case stands in it all the same.
    pub fn without_cases(exercise: &Exercise, outcome: Outcome, reason: Option<String>) -> Self {
        let case = |definition| CaseVerdict {
            outcome: Outcome::NotJudged,
            ..CaseVerdict::new(definition)
        };
        let cases = exercise.definition.cases.iter().map(case).collect();
        Self {
            outcome,
            reason,
            cases,
            ..Self::new(exercise)
        }
    }
}

impl CaseVerdict {
    pub fn new(definition: &CaseDefinition) -> Self {
        Self {
            name: definition.name.clone(),
            tests: definition.tests.clone(),
            max_points: definition.points,
            visible: definition.visible,
            ..Self::default()
        }
    }
}

/// NaN and the infinities survive the cache.
mod exact_numbers {
    use crate::value::Value;
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    pub fn serialize<S: Serializer>(numbers: &[f64], s: S) -> Result<S::Ok, S::Error> {
        Value::Array {
            shape: vec![numbers.len()],
            data: numbers.to_vec(),
        }
        .serialize(s)
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(d: D) -> Result<Vec<f64>, D::Error> {
        Ok(Value::deserialize(d)?.numbers())
    }
}
