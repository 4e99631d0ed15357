//! One relation between an observed and an expected value, as a property that can be checked of any two values: claims of
//! mistakes are checked by it too.

use super::sequence::{Part, Sequence, Unit, alike, alike_backwards, each_once, sorted};
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
    /// Only the first parts of a longer sequence. Without lengths where they are not the same everywhere.
    Prefix(Option<Lengths>),
    /// Only the last parts of a longer sequence.
    Suffix(Option<Lengths>),
    /// The whole sequence, and parts after it.
    Extended(Option<Lengths>),
    /// The right parts, some of them more than once.
    Repeats,
    /// The right parts in another order.
    OtherOrder {
        sorting: Sorting,
    },
    /// A text that is right but for white space.
    WhiteSpace,
    /// A text that is right but for large and small letters.
    LetterCase,
    /// `None` where something is right, or something where `None` is.
    Missing {
        wanted: bool,
    },
    /// Another case of an enum.
    OtherCase {
        expected: String,
        observed: String,
    },
    SameEverywhere,
    Offset {
        offset: f64,
    },
    /// Right up to entry `from`, if that is the same everywhere, and wrong from there.
    Drifting {
        from: Option<usize>,
    },
    /// Another shape or kind, in words; without them where they are not the same everywhere.
    Shape {
        expected: String,
        observed: String,
    },
}

/// How long two sequences are.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Lengths {
    pub expected: usize,
    pub observed: usize,
    pub unit: Unit,
}

/// Which of two orders is the sorted one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Sorting {
    /// The right one.
    Expected,
    /// The observed one.
    Observed,
    Neither,
}

impl Sorting {
    pub fn of(expected: &Value, observed: &Value) -> Self {
        let is_sorted =
            |value: &Value| Sequence::of(value).is_some_and(|s| alike(&s.parts, &sorted(&s.parts)));
        match (is_sorted(expected), is_sorted(observed)) {
            (true, false) => Self::Expected,
            (false, true) => Self::Observed,
            _ => Self::Neither,
        }
    }
}

/// Numbers are compared more generously than for a verdict: a relation is looked for among values that differ widely.
const LOOSE: f64 = 1e-7;

pub(super) fn near(a: f64, b: f64) -> bool {
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
        let (expected, observed) = inside(expected, observed);
        let (e, o) = (expected.numbers(), observed.numbers());
        let same_shape = of_one_form(expected, observed);
        let telling = e.iter().any(|x| x.is_finite() && *x != 0.0);
        if let Some(holds) = self.holds_of_sequences(expected, observed) {
            return holds;
        }
        match self {
            Self::Shape { .. } => {
                let another_kind = expected.kind() != observed.kind();
                let cases = matches!(
                    (expected, observed),
                    (Value::Variant { .. }, Value::Variant { .. })
                );
                !same_shape && another_kind && !cases
            }
            Self::Missing { wanted } => {
                let (e, o) = (*expected == Value::Missing, *observed == Value::Missing);
                (e, o) == (!wanted, *wanted)
            }
            Self::OtherCase { .. } => match (expected, observed) {
                (Value::Variant { name: e, .. }, Value::Variant { name: o, .. }) => e != o,
                _ => false,
            },
            Self::WhiteSpace => texts(expected, observed).is_some_and(|(e, o)| {
                let dense = |text: &str| -> String { text.split_whitespace().collect() };
                e != o && dense(e) == dense(o)
            }),
            Self::LetterCase => texts(expected, observed)
                .is_some_and(|(e, o)| e != o && e.to_lowercase() == o.to_lowercase()),
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
            Self::SameEverywhere => {
                o.len() > 1
                    && all_near(&o[1..], o[..o.len() - 1].iter().copied())
                    && !all_near(&e[1..], e[..e.len() - 1].iter().copied())
            }
            Self::Offset { offset } => *offset != 0.0 && all_near(&o, e.iter().map(|x| x + offset)),
            Self::Drifting { .. } => drifting_from(&e, &o).is_some() && is_list(expected),
            // Looked at before.
            _ => false,
        }
    }

    /// The same for relations of two sequences; nothing for others.
    fn holds_of_sequences(&self, expected: &Value, observed: &Value) -> Option<bool> {
        let pair = || Sequence::pair(expected, observed);
        let of = |holds: &dyn Fn(&[Part], &[Part]) -> bool| {
            pair().is_some_and(|(e, o)| holds(&e.parts, &o.parts))
        };
        Some(match self {
            Self::Prefix(_) => of(&|e, o| o.len() < e.len() && alike(o, &e[..o.len()])),
            Self::Suffix(_) => {
                of(&|e, o| !o.is_empty() && o.len() < e.len() && alike(o, &e[e.len() - o.len()..]))
            }
            Self::Extended(_) => of(&|e, o| o.len() > e.len() && alike(e, &o[..e.len()])),
            Self::Repeats => {
                of(
                    &|e, o| {
                        o.len() > e.len() && alike(&each_once(o), e) && !alike(e, &o[..e.len()])
                    },
                )
            }
            Self::Reversed => of(&|e, o| !alike(o, e) && alike_backwards(o, e)),
            Self::ShiftedByOne { later: true } => {
                of(&|e, o| e.len() > 2 && e.len() == o.len() && alike(&o[..o.len() - 1], &e[1..]))
            }
            Self::ShiftedByOne { later: false } => {
                of(&|e, o| e.len() > 2 && e.len() == o.len() && alike(&o[1..], &e[..e.len() - 1]))
            }
            Self::OtherOrder { sorting } => {
                of(&|e, o| e.len() == o.len() && !alike(e, o) && alike(&sorted(e), &sorted(o)))
                    && Sorting::of(expected, observed) == *sorting
            }
            _ => return None,
        })
    }

    /// The same without what is true of one pair of values only; nothing where that is all that it says.
    pub(super) fn without_details(&self) -> Option<Self> {
        match self {
            Self::OtherCase { .. } => None,
            Self::Shape { .. } => Some(Self::Shape {
                expected: String::new(),
                observed: String::new(),
            }),
            Self::Prefix(_) => Some(Self::Prefix(None)),
            Self::Suffix(_) => Some(Self::Suffix(None)),
            Self::Extended(_) => Some(Self::Extended(None)),
            Self::Drifting { .. } => Some(Self::Drifting { from: None }),
            Self::NotFinite { nan, .. } => Some(Self::NotFinite {
                nan: *nan,
                index: String::new(),
            }),
            other => Some(other.clone()),
        }
    }

    /// Whether it only says what stands there, so that no evidence beyond it is needed.
    pub(super) fn is_plain_fact(&self) -> bool {
        matches!(
            self,
            Self::NotFinite { .. }
                | Self::Zero
                | Self::Prefix(_)
                | Self::Suffix(_)
                | Self::Extended(_)
                | Self::WhiteSpace
                | Self::LetterCase
                | Self::OtherOrder { .. }
                | Self::Missing { .. }
                | Self::OtherCase { .. }
                | Self::Shape { .. }
        )
    }
}

/// Whether it is one-dimensional, so that its order means something.
fn is_list(value: &Value) -> bool {
    value.shape().is_some_and(|shape| shape.len() == 1)
}

/// Whether two values have their numbers in the same places.
fn of_one_form(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::List(a), Value::List(b)) => {
            let mut pairs = a.iter().zip(b);
            !a.is_empty() && a.len() == b.len() && pairs.all(|(a, b)| of_one_form(a, b))
        }
        _ => a.shape().is_some() && a.shape() == b.shape(),
    }
}

/// What two values hold that are of one case of an enum: there they differ, if they do.
pub(super) fn inside<'a>(a: &'a Value, b: &'a Value) -> (&'a Value, &'a Value) {
    match (a, b) {
        (
            Value::Variant {
                name: m,
                value: Some(a),
            },
            Value::Variant {
                name: n,
                value: Some(b),
            },
        ) if m == n => inside(a, b),
        _ => (a, b),
    }
}

fn texts<'a>(a: &'a Value, b: &'a Value) -> Option<(&'a str, &'a str)> {
    match (a, b) {
        (Value::Text(a), Value::Text(b)) => Some((a, b)),
        _ => None,
    }
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
