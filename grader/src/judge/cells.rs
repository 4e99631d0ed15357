//! The cells of a run: one observation of one case each, observed and expected side by side.
//!
//! Explanations are tried on the whole file, then per **column**: one observation name over all cases.

use super::compare::same;
use super::is_todo;
use super::recording::{RecordedCase, Recording};
use super::verdict::{CaseVerdict, Outcome};
use crate::catalog::Definition;
use crate::run::{Ending, Ran};
use crate::value::Value;
use std::collections::BTreeSet;

/// What stands in a cell.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Seen<'a> {
    Value(&'a Value),
    /// The case panicked before it was reported.
    Nothing,
}

/// One observation of one case.
#[derive(Clone, Debug)]
pub struct Cell<'a> {
    pub case: &'a RecordedCase,
    pub observation: &'a str,
    pub expected: &'a Value,
    pub observed: Seen<'a>,
    pub tolerance: f64,
    pub fails: bool,
}

/// All cells that say anything, in the order of the cases.
#[derive(Clone, Debug)]
pub struct Cells<'a> {
    pub all: Vec<Cell<'a>>,
}

impl<'a> Cells<'a> {
    /// Lines up `ran` with `recording`. Left out: cases that are not judged, that met a gap or never ended, and observations
    /// that are held against another of the same run, whose value is the reader's own business.
    pub fn new(
        definition: &'a Definition,
        recording: &'a Recording,
        ran: &'a Ran,
        judged: impl Fn(&str) -> bool,
    ) -> Self {
        let mut all = Vec::new();
        for case in recording.cases.iter().filter(|case| judged(&case.name)) {
            let Some(observed) = ran.cases.iter().find(|c| c.name == case.name) else {
                continue;
            };
            if is_todo(observed)
                || !matches!(observed.ending, Ending::Finished | Ending::Panicked { .. })
            {
                continue;
            }
            for (name, expected) in &case.observations {
                if definition.is_property(name) {
                    continue;
                }
                let value = observed.observation(name);
                let tolerance = definition.tolerance(name);
                all.push(Cell {
                    case,
                    observation: name,
                    expected,
                    observed: value.map_or(Seen::Nothing, Seen::Value),
                    tolerance,
                    fails: value.is_none_or(|value| !same(expected, value, tolerance)),
                });
            }
        }
        Self { all }
    }

    /// Those of the cases that were judged.
    pub fn judged(
        definition: &'a Definition,
        recording: &'a Recording,
        ran: &'a Ran,
        cases: &[CaseVerdict],
    ) -> Self {
        use Outcome::{Failed, Panicked, Passed};
        Self::new(definition, recording, ran, |name| {
            let case = cases.iter().find(|case| case.name == name);
            case.is_some_and(|case| matches!(case.outcome, Passed | Failed | Panicked))
        })
    }

    /// The observation names in which some cell fails, in order of appearance.
    pub fn failing_columns(&self) -> Vec<&'a str> {
        let mut columns = Vec::new();
        for cell in self.all.iter().filter(|cell| cell.fails) {
            if !columns.contains(&cell.observation) {
                columns.push(cell.observation);
            }
        }
        columns
    }

    pub fn column(&self, name: &str) -> Vec<&Cell<'a>> {
        self.all
            .iter()
            .filter(|cell| cell.observation == name)
            .collect()
    }
}

/// Whether the failing cells among `cells` are evidence enough to name a cause: two of them that show something, or three
/// finite numbers that differ. NaN, infinities, zeros, flags, `None` and panics show nothing; a text, or an item of a list,
/// as much as a number.
pub fn is_enough<'a>(cells: impl Iterator<Item = &'a Cell<'a>>) -> bool {
    let counts: Vec<usize> = cells
        .filter(|cell| cell.fails)
        .map(telling_parts)
        .filter(|&n| n > 0)
        .collect();
    counts.len() >= 2 || counts.iter().sum::<usize>() >= 3
}

/// The same for one of many mechanical changes: a text that an observation has in several cases, as "some are missing", shows no
/// more than in one of them.
pub fn is_enough_for_a_change<'a>(cells: impl Iterator<Item = &'a Cell<'a>>) -> bool {
    let mut texts = BTreeSet::new();
    is_enough(cells.filter(|cell| match cell.observed {
        Seen::Value(Value::Text(text)) => texts.insert((cell.observation, text)),
        _ => true,
    }))
}

/// How much of a failing cell shows something: numbers that are finite, not zero, and other than expected; texts and names
/// that are.
pub fn telling_parts(cell: &Cell) -> usize {
    let Seen::Value(observed) = cell.observed else {
        return 0;
    };
    telling(cell.expected, observed, cell.tolerance)
}

/// How much of `observed` shows something, where it is not `expected`: nothing of it does in a zero, which is also what
/// somebody gives who does not know.
pub fn telling(expected: &Value, observed: &Value, tolerance: f64) -> usize {
    match (expected, observed) {
        (_, Value::Flag(_) | Value::Missing) => 0,
        (Value::Text(e), Value::Text(o)) => usize::from(e != o && !o.is_empty()),
        (_, Value::Text(o)) => usize::from(!o.is_empty()),
        (Value::Variant { name: e, value: a }, Value::Variant { name: o, value: b }) if e == o => {
            match (a, b) {
                (Some(a), Some(b)) => telling(a, b, tolerance),
                _ => 1,
            }
        }
        (_, Value::Variant { .. }) => 1,
        (Value::List(e), Value::List(o)) if e.len() == o.len() => {
            let pairs = e.iter().zip(o);
            pairs.map(|(e, o)| telling(e, o, tolerance)).sum()
        }
        (_, Value::List(o)) => o
            .iter()
            .map(|o| telling(&Value::Missing, o, tolerance))
            .sum(),
        (expected, observed) => {
            telling_numbers(&expected.numbers(), &observed.numbers(), tolerance)
        }
    }
}

fn telling_numbers(expected: &[f64], observed: &[f64], tolerance: f64) -> usize {
    let shows = |x: f64| x.is_finite() && x != 0.0;
    if expected.len() != observed.len() {
        return observed.iter().filter(|x| shows(**x)).count();
    }
    let pairs = expected.iter().zip(observed);
    pairs
        .filter(|(a, b)| shows(**b) && !super::compare::same_number(**a, **b, tolerance))
        .count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_text_in_many_cases_is_not_enough_for_a_change() {
        let case = RecordedCase {
            name: "a".to_owned(),
            inputs: Vec::new(),
            scales: Vec::new(),
            observations: Vec::new(),
        };
        let right = Value::Text("each once".to_owned());
        let texts = ["some are missing", "some twice"].map(|text| Value::Text(text.to_owned()));
        let cells = |observed: &[usize]| -> Vec<Cell> {
            let of_text = |i: &usize| Cell {
                case: &case,
                observation: "indices",
                expected: &right,
                observed: Seen::Value(&texts[*i]),
                tolerance: 1e-9,
                fails: true,
            };
            observed.iter().map(of_text).collect()
        };
        for (observed, enough) in [(&[0, 0, 0][..], false), (&[0, 1], true), (&[0], false)] {
            assert_eq!(is_enough_for_a_change(cells(observed).iter()), enough);
        }
        assert!(is_enough(cells(&[0, 0]).iter()));
    }

    #[test]
    fn what_could_be_anything_shows_nothing() {
        let text = |text: &str| Value::Text(text.to_owned());
        let numbers = |data: &[f64]| Value::Array {
            shape: vec![data.len()],
            data: data.to_vec(),
        };
        for (expected, observed, count) in [
            (Value::Flag(true), Value::Flag(false), 0),
            (text("a"), Value::Missing, 0),
            (Value::Missing, Value::Number(3.0), 1),
            (text("a"), text(""), 0),
            (text("a"), text("b"), 1),
            (
                numbers(&[1.0, 2.0, 3.0, 4.0]),
                numbers(&[1.0, 5.0, 0.0, f64::NAN]),
                1,
            ),
            (numbers(&[1.0]), numbers(&[1.0, 2.0]), 2),
            (
                Value::List(vec![text("a"), text("b")]),
                Value::List(vec![text("b"), text("a")]),
                2,
            ),
        ] {
            assert_eq!(telling(&expected, &observed, 1e-9), count, "{observed}");
        }
    }
}
