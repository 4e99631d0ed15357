//! The cells of a run: one observation of one case each, observed and expected side by side.
//!
//! Explanations are tried on the whole file, then per **column**: one observation name over all cases.

use super::compare::same;
use super::is_todo;
use super::recording::{RecordedCase, Recording};
use crate::catalog::Definition;
use crate::run::{Ending, Ran};
use crate::value::Value;

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
                let value = observed
                    .observations
                    .iter()
                    .find(|(n, _)| n == name)
                    .map(|(_, value)| value);
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
/// finite numbers that differ. NaN, infinities, zeros and panics show nothing.
pub fn is_enough<'a>(cells: impl Iterator<Item = &'a Cell<'a>>) -> bool {
    let counts: Vec<usize> = cells
        .filter(|cell| cell.fails)
        .map(telling_numbers)
        .filter(|&n| n > 0)
        .collect();
    counts.len() >= 2 || counts.iter().sum::<usize>() >= 3
}

/// How many numbers of a failing cell are finite, not zero, and other than expected.
pub fn telling_numbers(cell: &Cell) -> usize {
    let Seen::Value(observed) = cell.observed else {
        return 0;
    };
    let (expected, observed_numbers) = (cell.expected.numbers(), observed.numbers());
    if expected.len() != observed_numbers.len() {
        return observed_numbers
            .iter()
            .filter(|x| x.is_finite() && **x != 0.0)
            .count();
    }
    let differ = |(a, b): &(&f64, &f64)| {
        b.is_finite() && **b != 0.0 && !super::compare::same_number(**a, **b, cell.tolerance)
    };
    expected
        .iter()
        .zip(&observed_numbers)
        .filter(differ)
        .count()
}
