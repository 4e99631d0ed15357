//! One relation between an observed and an expected value, as a property that can be checked of any two values: claims of
//! mistakes are checked by it too.

use crate::value::Value;
use serde::{Deserialize, Serialize};

/// How an observed value relates to the expected one.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Relation {
    /// NaN or infinite where the right value is neither; first at `index`, as text.
    NotFinite {
        nan: bool,
        index: String,
    },
    /// All zeros.
    Zero,
    SignFlipped,
    /// `factor` times too large.
    Factor {
        factor: f64,
    },
    /// Too large by a scale of the case, or one over it. Which number that is differs from case to case.
    Scale {
        name: String,
        inverse: bool,
    },
    Transposed,
    Reversed,
    /// Entry i holds what belongs to entry i + 1 (`later`) or i − 1.
    ShiftedByOne {
        later: bool,
    },
    /// Only the first entries of a longer list.
    Prefix {
        expected: usize,
        observed: usize,
    },
    /// The whole list, and entries after it.
    Extended {
        expected: usize,
        observed: usize,
    },
    SameEverywhere,
    Offset {
        offset: f64,
    },
    /// Right up to entry `from`, and wrong from there.
    Drifting {
        from: usize,
    },
    /// Another shape or kind, in words.
    Shape {
        expected: String,
        observed: String,
    },
}

/// Numbers are compared more generously than for a verdict: a relation is looked for among values that differ widely.
const LOOSE: f64 = 1e-7;

fn near(a: f64, b: f64) -> bool {
    let size = a.abs().max(b.abs()).max(1e-3);
    if size.is_finite() {
        (a - b).abs() <= LOOSE * size
    } else {
        a == b || (a.is_nan() && b.is_nan())
    }
}

fn all_near(a: &[f64], b: impl ExactSizeIterator<Item = f64>) -> bool {
    a.len() == b.len() && a.iter().zip(b).all(|(&a, b)| near(a, b))
}

impl Relation {
    /// Whether it is true of these values. A relation that is trivially true (a factor of zeros) is not.
    pub fn holds(&self, expected: &Value, observed: &Value, scales: &[(String, f64)]) -> bool {
        let (e, o) = (expected.numbers(), observed.numbers());
        let same_shape = expected.shape().is_some() && expected.shape() == observed.shape();
        let telling = e.iter().any(|x| x.is_finite() && *x != 0.0);
        match self {
            Self::Shape { .. } => !same_shape,
            Self::Prefix { .. } => {
                is_list(expected)
                    && is_list(observed)
                    && o.len() < e.len()
                    && all_near(&o, e[..o.len()].iter().copied())
            }
            Self::Extended { .. } => {
                is_list(expected)
                    && is_list(observed)
                    && o.len() > e.len()
                    && all_near(&e, o[..e.len()].iter().copied())
            }
            Self::Transposed => transposed(expected).is_some_and(|t| {
                t.shape() == observed.shape()
                    && all_near(&o, t.numbers().into_iter())
                    && !(same_shape && all_near(&o, e.iter().copied()))
            }),
            _ if !same_shape => false,
            Self::NotFinite { nan, .. } => {
                let mut fresh = o
                    .iter()
                    .zip(&e)
                    .filter(|(o, e)| !o.is_finite() && e.is_finite())
                    .map(|(o, _)| o.is_nan());
                fresh.next() == Some(*nan)
            }
            Self::Zero => telling && o.iter().all(|x| *x == 0.0),
            Self::SignFlipped => telling && all_near(&o, e.iter().map(|x| -x)),
            Self::Factor { factor } => telling && all_near(&o, e.iter().map(|x| x * factor)),
            Self::Scale { name, inverse } => scales.iter().any(|(scale, value)| {
                let factor = if *inverse { 1.0 / value } else { *value };
                scale == name
                    && factor != 1.0
                    && telling
                    && all_near(&o, e.iter().map(|x| x * factor))
            }),
            Self::Reversed => {
                is_list(expected)
                    && !all_near(&o, e.iter().copied())
                    && all_near(&o, e.iter().rev().copied())
            }
            Self::ShiftedByOne { later: true } => {
                is_list(expected)
                    && e.len() > 2
                    && all_near(&o[..o.len() - 1], e[1..].iter().copied())
            }
            Self::ShiftedByOne { later: false } => {
                is_list(expected)
                    && e.len() > 2
                    && all_near(&o[1..], e[..e.len() - 1].iter().copied())
            }
            Self::SameEverywhere => {
                o.len() > 1
                    && all_near(&o[1..], o[..o.len() - 1].iter().copied())
                    && !all_near(&e[1..], e[..e.len() - 1].iter().copied())
            }
            Self::Offset { offset } => *offset != 0.0 && all_near(&o, e.iter().map(|x| x + offset)),
            Self::Drifting { .. } => drifting_from(&e, &o).is_some() && is_list(expected),
        }
    }

    /// Whether it only says what stands there, so that no evidence beyond it is needed.
    pub(super) fn is_plain_fact(&self) -> bool {
        matches!(
            self,
            Self::NotFinite { .. }
                | Self::Zero
                | Self::Prefix { .. }
                | Self::Extended { .. }
                | Self::Shape { .. }
        )
    }
}

/// Whether it is one-dimensional, so that its order means something.
fn is_list(value: &Value) -> bool {
    value.shape().is_some_and(|shape| shape.len() == 1)
}

fn transposed(value: &Value) -> Option<Value> {
    let Value::Array { shape, data } = value else {
        return None;
    };
    let &[rows, columns] = shape.as_slice() else {
        return None;
    };
    // By entries, not by rows and columns: of those there may be any number that hold nothing.
    let data = (0..data.len())
        .map(|k| data[k % rows * columns + k / rows])
        .collect();
    Some(Value::Array {
        shape: vec![columns, rows],
        data,
    })
}

/// Where a list that begins right (two entries at least) goes wrong for good.
pub(super) fn drifting_from(expected: &[f64], observed: &[f64]) -> Option<usize> {
    if expected.len() != observed.len() {
        return None;
    }
    let right = |i: &usize| near(expected[*i], observed[*i]);
    let from = (0..expected.len()).find(|i| !right(i))?;
    let wrong_from_there = (from..expected.len()).all(|i| !right(&i));
    (from >= 2 && wrong_from_there && expected.len() - from >= 2).then_some(from)
}
