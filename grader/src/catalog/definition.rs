//! `exercise.toml`: what an exercise is called, what its cases test and are worth, and how observations are compared.

use crate::error::{Error, Result};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, HashSet};
use std::path::Path;

/// One `exercise.toml`. Data, no code.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Definition {
    pub title: String,
    /// How long a reader usually takes.
    pub minutes: u32,
    /// From 1 to 5.
    pub difficulty: u8,
    /// Seeds the generators of all cases.
    pub seed: u64,
    /// The first asks, the last all but writes the line.
    pub hints: Vec<String>,
    #[serde(default)]
    pub limits: Limits,
    /// In the order in which the probe runs them, the smallest first.
    #[serde(rename = "case")]
    pub cases: Vec<CaseDefinition>,
    #[serde(default, rename = "anchor")]
    pub anchors: Vec<Anchor>,
    #[serde(default, rename = "observation")]
    pub observations: BTreeMap<String, ObservationDefinition>,
    /// What the skeleton promises of unusual input, each with the case that observes it.
    #[serde(default, rename = "edge")]
    pub edges: Vec<Edge>,
    /// What the solution's names stand for, in words that a sentence can hold.
    #[serde(default)]
    pub glossary: BTreeMap<String, String>,
    /// Mutants that do the same as what they are made from, whatever the input.
    #[serde(default, rename = "equivalent")]
    pub equivalents: Vec<Equivalent>,
}

/// Mutants that no case can catch.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Equivalent {
    /// The name of the right variant that they are made from; the solution's without one.
    pub of: Option<String>,
    /// Their names, as `cargo author mutants` tells them.
    pub mutants: Vec<String>,
    /// Why they are the same.
    pub because: String,
}

/// A promise about input at the edge of what is allowed.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Edge {
    /// Words that stand in the skeleton's docs.
    pub says: String,
    /// The case that observes it.
    pub case: String,
}

/// What a reader's program may use.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Limits {
    /// Processor time, in whole seconds, for all cases together.
    pub cpu_seconds: u64,
    pub memory_mib: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            cpu_seconds: 2,
            memory_mib: 512,
        }
    }
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CaseDefinition {
    pub name: String,
    /// What property is tested, as a phrase that reads true whether it holds or not.
    pub tests: String,
    pub points: u32,
    /// Whether a reader sees inputs and expected values.
    #[serde(default)]
    pub visible: bool,
    /// Cases without which this one says nothing.
    #[serde(default)]
    pub needs: Vec<String>,
    /// Lines of Rust that call the reader's functions on the inputs and print `name = value` for each observation. Needed
    /// where a call takes more than the inputs. Those stand above it as variables of their names, and `net.w1` as the field
    /// of a variable `net`, or as `net_w1` where no parameter `net` has such a field.
    pub snippet: Option<String>,
    /// What is shown beside the reader's values, right or wrong: the truth behind the data, for instance.
    pub beside: Option<Beside>,
}

/// Numbers that a reader's own are shown beside.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Beside {
    /// What the reader's values are: "learned".
    pub own: String,
    /// What the others are: "true".
    pub other: String,
    /// Observations of the case, each with its other value.
    pub values: Vec<(String, Nested)>,
}

/// Something known of the right answer that the solution did not make.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Anchor {
    pub case: String,
    pub observation: String,
    /// A value worked out on paper.
    pub equals: Option<Nested>,
    /// Another observation of the same case.
    pub agrees_with: Option<String>,
    pub tolerance: Option<f64>,
    /// The arithmetic, for the next person who doubts it.
    pub because: String,
}

/// A number, or lists of numbers in lists; a text, and what else is written as one: `None`, `true`, a case of an enum.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(untagged)]
pub enum Nested {
    Number(f64),
    Text(String),
    List(Vec<Nested>),
}

impl Nested {
    /// The numbers in it, row by row.
    pub fn numbers(&self) -> Vec<f64> {
        match self {
            Self::Number(x) => vec![*x],
            Self::Text(_) => Vec::new(),
            Self::List(items) => items.iter().flat_map(Self::numbers).collect(),
        }
    }
}

/// How one observation is named, compared and drawn.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct ObservationDefinition {
    /// What the quantity is, in words.
    pub words: Option<String>,
    /// Right where |a − b| ≤ tolerance · max(1, |b|).
    pub tolerance: Option<f64>,
    pub picture: Option<Picture>,
    /// A declared property: held against this observation of the same run, not against the recording.
    pub agrees_with: Option<String>,
    /// The reader's function that returns it; needed where a skeleton has several.
    pub function: Option<String>,
    /// The name of the equation on the chapter's page that it follows, without `eq:`.
    pub equation: Option<String>,
    /// Where many answers are right: what of the observation `of` is judged in its place.
    pub view: Option<View>,
    pub of: Option<String>,
    /// For [`View::Permutation`]: the input that says of what.
    pub among: Option<String>,
    /// For [`View::Differs`]: the other observation.
    pub from: Option<String>,
}

/// What is judged of an observation that may have many right values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum View {
    /// Its items, sorted.
    AnyOrder,
    /// Whether its items, or those of its lists, are all of an input's, each once; of a number n, those from 0 to n − 1.
    Permutation,
    /// Whether it is another than a second observation.
    Differs,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Picture {
    /// Numbers over their index.
    Curve,
    /// Points in a plane, one after another.
    Path,
}

/// Right where |a − b| ≤ this · max(1, |b|), unless an observation says otherwise.
pub const DEFAULT_TOLERANCE: f64 = 1e-9;

impl Definition {
    /// Reads and checks one `exercise.toml`.
    pub fn read(path: &Path) -> Result<Self> {
        let text = std::fs::read_to_string(path).map_err(|e| Error::read(path, &e))?;
        Self::parse(&text).map_err(|(line, why)| Error::broken(path, line, why))
    }

    fn parse(text: &str) -> std::result::Result<Self, (Option<usize>, String)> {
        let definition: Self = toml::from_str(text).map_err(|e| {
            let line = e.span().map(|span| line_of(text, span.start));
            (line, e.message().to_owned())
        })?;
        let faults = definition.faults();
        match faults.into_iter().next() {
            None => Ok(definition),
            Some((quoted, why)) => {
                let line = text.find(&quoted).map(|at| line_of(text, at));
                Err((line, why))
            }
        }
    }

    /// What the types do not rule out: each with a piece of the text to find its line by.
    fn faults(&self) -> Vec<(String, String)> {
        let mut faults = Vec::new();
        let mut seen = HashSet::new();
        for case in &self.cases {
            for needed in &case.needs {
                if !seen.contains(needed.as_str()) {
                    let why = format!(
                        "case \"{}\" needs \"{needed}\", which is not a case before it",
                        case.name
                    );
                    faults.push((format!("\"{needed}\""), why));
                }
            }
            if !seen.insert(case.name.as_str()) {
                faults.push((
                    format!("\"{}\"", case.name),
                    format!("there are two cases named \"{}\"", case.name),
                ));
            }
        }
        for anchor in &self.anchors {
            if !seen.contains(anchor.case.as_str()) {
                let why = format!(
                    "an anchor names the case \"{}\", which does not exist",
                    anchor.case
                );
                faults.push((format!("\"{}\"", anchor.case), why));
            }
            if anchor.equals.is_some() == anchor.agrees_with.is_some() {
                let why = "an anchor says either `equals` or `agrees_with`".to_owned();
                faults.push((anchor.because.clone(), why));
            }
        }
        for edge in &self.edges {
            if !seen.contains(edge.case.as_str()) {
                let why = format!(
                    "an edge names the case \"{}\", which does not exist",
                    edge.case
                );
                faults.push((format!("\"{}\"", edge.case), why));
            }
        }
        for (name, observation) in &self.observations {
            if let Some(why) = observation.view_fault(name) {
                faults.push((format!("[observation.{name}]"), why));
            }
        }
        if self.cases.is_empty() {
            faults.push((
                String::new(),
                "an exercise needs at least one case".to_owned(),
            ));
        }
        if !(1..=5).contains(&self.difficulty) {
            faults.push((
                "difficulty".to_owned(),
                "difficulty goes from 1 to 5".to_owned(),
            ));
        }
        faults
    }

    pub fn max_points(&self) -> u32 {
        self.cases.iter().map(|case| case.points).sum()
    }

    pub fn tolerance(&self, observation: &str) -> f64 {
        self.observation(observation)
            .and_then(|o| o.tolerance)
            .unwrap_or(DEFAULT_TOLERANCE)
    }

    /// Whether an observation is held against another of the same run, and not against the recording.
    pub fn is_property(&self, observation: &str) -> bool {
        let rule = self.observation(observation);
        rule.is_some_and(|rule| rule.agrees_with.is_some())
    }

    /// Whether an observation is what is seen of another one, and nothing that a function returns.
    pub fn is_view(&self, observation: &str) -> bool {
        let rule = self.observation(observation);
        rule.is_some_and(|rule| rule.view.is_some())
    }

    /// Whether an observation is a value of the reader's functions, the same for everyone who is right.
    pub fn is_plain(&self, observation: &str) -> bool {
        !self.is_property(observation) && !self.is_view(observation)
    }

    pub fn observation(&self, name: &str) -> Option<&ObservationDefinition> {
        self.observations.get(name)
    }
}

impl ObservationDefinition {
    /// What a view lacks, or has and does not need.
    fn view_fault(&self, name: &str) -> Option<String> {
        let wanted = match self.view {
            None => [false, false, false],
            Some(View::AnyOrder) => [true, false, false],
            Some(View::Permutation) => [true, true, false],
            Some(View::Differs) => [true, false, true],
        };
        let given = [&self.of, &self.among, &self.from].map(Option::is_some);
        let fields = ["of", "among", "from"];
        let wrong = (0..fields.len()).find(|&i| wanted[i] != given[i])?;
        let needs = if wanted[wrong] { "needs" } else { "has no" };
        Some(match self.view {
            Some(_) => format!("the view `{name}` {needs} `{}`", fields[wrong]),
            None => format!("`{name}` has `{}`, and no `view`", fields[wrong]),
        })
    }
}

/// The line, counted from 1, of byte `at`.
pub(super) fn line_of(text: &str, at: usize) -> usize {
    text.get(..at)
        .map_or(1, |before| before.matches('\n').count() + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = r#"
title = "T"
minutes = 1
difficulty = 1
seed = 1
hints = []
[[case]]
name = "a"
tests = "it"
points = 1
"#;

    #[test]
    fn a_definition_has_defaults() {
        let definition = Definition::parse(GOOD).unwrap();
        assert_eq!(definition.limits.cpu_seconds, 2);
        assert_eq!(definition.tolerance("anything"), DEFAULT_TOLERANCE);
    }

    #[test]
    fn faults_come_with_their_line() {
        let needs = format!("{GOOD}needs = [\"nobody\"]\n");
        let (line, why) = Definition::parse(&needs).unwrap_err();
        assert_eq!(line, Some(11));
        assert!(why.contains("nobody"), "{why}");
        let (line, _) = Definition::parse(&GOOD.replace("points = 1", "point = 1")).unwrap_err();
        assert_eq!(line, Some(10));
        assert!(Definition::parse(&GOOD.replace("difficulty = 1", "difficulty = 9")).is_err());
    }
}
