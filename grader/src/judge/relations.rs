//! Relations between an observed and an expected value: what the numbers show when no known mistake fits.
//!
//! Each is a property that can be checked of one cell ([`Relation::holds`]); claims of mistakes are checked by the same code.

use super::cells::{Cell, Seen, is_enough};
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
    /// `factor` times too large, which is the scale `named` (or one over it).
    Factor {
        factor: f64,
        named: Option<String>,
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
            Self::Factor {
                factor,
                named: None,
                ..
            } => telling && all_near(&o, e.iter().map(|x| x * factor)),
            Self::Factor {
                named: Some(name),
                inverse,
                ..
            } => scales.iter().any(|(scale, value)| {
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
    fn is_plain_fact(&self) -> bool {
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
    let data = (0..columns)
        .flat_map(|j| (0..rows).map(move |i| data[i * columns + j]))
        .collect();
    Some(Value::Array {
        shape: vec![columns, rows],
        data,
    })
}

/// Where a list that begins right (two entries at least) goes wrong for good.
fn drifting_from(expected: &[f64], observed: &[f64]) -> Option<usize> {
    if expected.len() != observed.len() {
        return None;
    }
    let right = |i: &usize| near(expected[*i], observed[*i]);
    let from = (0..expected.len()).find(|i| !right(i))?;
    let wrong_from_there = (from..expected.len()).all(|i| !right(&i));
    (from >= 2 && wrong_from_there && expected.len() - from >= 2).then_some(from)
}

/// What may hold of these values, the most telling first.
fn candidates(expected: &Value, observed: &Value, scales: &[(String, f64)]) -> Vec<Relation> {
    let (e, o) = (expected.numbers(), observed.numbers());
    let mut found = Vec::new();
    if let Some(position) = o
        .iter()
        .zip(&e)
        .position(|(o, e)| !o.is_finite() && e.is_finite())
    {
        let index = index_text(expected.shape().unwrap_or_default(), position);
        found.push(Relation::NotFinite {
            nan: o[position].is_nan(),
            index,
        });
    }
    found.extend([Relation::Zero, Relation::SignFlipped]);
    for (name, _) in scales {
        for inverse in [false, true] {
            found.push(Relation::Factor {
                factor: f64::NAN,
                named: Some(name.clone()),
                inverse,
            });
        }
    }
    let ratio = e
        .iter()
        .zip(&o)
        .find(|(e, _)| **e != 0.0)
        .map(|(e, o)| o / e);
    if let Some(factor) = ratio.filter(|f| f.is_finite() && *f != 0.0) {
        found.push(Relation::Factor {
            factor,
            named: None,
            inverse: false,
        });
    }
    found.extend([
        Relation::Transposed,
        Relation::Reversed,
        Relation::ShiftedByOne { later: true },
        Relation::ShiftedByOne { later: false },
        Relation::Prefix {
            expected: e.len(),
            observed: o.len(),
        },
        Relation::Extended {
            expected: e.len(),
            observed: o.len(),
        },
        Relation::SameEverywhere,
    ]);
    if let (Some(a), Some(b)) = (e.first(), o.first()) {
        found.push(Relation::Offset { offset: b - a });
    }
    if let Some(from) = drifting_from(&e, &o) {
        found.push(Relation::Drifting { from });
    }
    found.push(Relation::Shape {
        expected: expected.kind(),
        observed: observed.kind(),
    });
    found.retain(|relation| relation.holds(expected, observed, scales));
    found
}

/// `[1, 0]` for entry `position` of an array; empty for a single number.
fn index_text(shape: &[usize], mut position: usize) -> String {
    let mut index: Vec<String> = Vec::new();
    for &n in shape.iter().rev() {
        index.insert(0, (position % n.max(1)).to_string());
        position /= n.max(1);
    }
    if index.is_empty() {
        String::new()
    } else {
        format!("[{}]", index.join(", "))
    }
}

/// What one value shows by itself. A single number is a multiple of, and an offset from, any other: those say nothing.
pub fn cell_relation(
    expected: &Value,
    observed: &Value,
    scales: &[(String, f64)],
) -> Option<Relation> {
    let several = expected.numbers().iter().filter(|x| **x != 0.0).count() >= 2;
    let means_something = |relation: &Relation| {
        several || !matches!(relation, Relation::Offset { .. } | Relation::Factor { .. })
    };
    candidates(expected, observed, scales)
        .into_iter()
        .find(means_something)
}

/// What all failing cells of one column show together, on enough evidence. A factor is named after a scale only where no
/// other scale, and no constant, fits as well.
pub fn column_relation(cells: &[&Cell]) -> Option<Relation> {
    let failing: Vec<(&Cell, &Value)> = cells
        .iter()
        .filter(|cell| cell.fails)
        .map(|cell| match cell.observed {
            Seen::Value(value) => Some((*cell, value)),
            Seen::Nothing => None,
        })
        .collect::<Option<_>>()?;
    let (first, observed) = failing.first()?;
    let enough = is_enough(cells.iter().copied());
    let mut common = candidates(first.expected, observed, &first.case.scales);
    common.retain(|relation| {
        (enough || relation.is_plain_fact())
            && failing
                .iter()
                .all(|(cell, value)| relation.holds(cell.expected, value, &cell.case.scales))
    });
    let is_factor = |relation: &Relation| matches!(relation, Relation::Factor { .. });
    let constant = |relation: &Relation| matches!(relation, Relation::Factor { named: None, .. });
    let names = common
        .iter()
        .filter(|relation| is_factor(relation) && !constant(relation))
        .count();
    let only_one_setting = failing.len() == 1 || common.iter().any(constant);
    if only_one_setting || names > 1 {
        common.retain(|relation| !is_factor(relation) || constant(relation));
    }
    common.into_iter().next()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn any_array() -> impl Strategy<Value = Value> {
        let number = prop_oneof![
            Just(0.0),
            Just(1.0),
            Just(f64::NAN),
            Just(f64::INFINITY),
            -2.0..2.0
        ];
        (0usize..4, 0usize..4, any::<bool>()).prop_flat_map(move |(rows, columns, flat)| {
            let shape = if flat {
                vec![rows * columns]
            } else {
                vec![rows, columns]
            };
            prop::collection::vec(number.clone(), rows * columns).prop_map(move |data| {
                Value::Array {
                    shape: shape.clone(),
                    data,
                }
            })
        })
    }

    proptest! {
        /// Whatever a reader returns, it is looked at without a panic, and what is found holds.
        #[test]
        fn what_is_found_holds(expected in any_array(), observed in any_array()) {
            let scales = [("m".to_owned(), 4.0)];
            for relation in candidates(&expected, &observed, &scales) {
                prop_assert!(relation.holds(&expected, &observed, &scales));
            }
        }
    }

    fn list(data: &[f64]) -> Value {
        Value::Array {
            shape: vec![data.len()],
            data: data.to_vec(),
        }
    }

    fn of(expected: &[f64], observed: &[f64]) -> Option<Relation> {
        cell_relation(&list(expected), &list(observed), &[("m".to_owned(), 4.0)])
    }

    #[test]
    fn each_relation_is_found() {
        use Relation::*;
        assert_eq!(of(&[1., 2.], &[-1., -2.]), Some(SignFlipped));
        assert_eq!(of(&[1., 2.], &[0., 0.]), Some(Zero));
        assert!(matches!(
            of(&[1., 2.], &[4., 8.]),
            Some(Factor {
                named: Some(_),
                inverse: false,
                ..
            })
        ));
        assert!(matches!(
            of(&[1., 2.], &[3., 6.]),
            Some(Factor {
                named: None,
                factor: 3.0,
                ..
            })
        ));
        assert_eq!(of(&[1., 2., 4.], &[4., 2., 1.]), Some(Reversed));
        assert_eq!(
            of(&[1., 2., 4., 7.], &[2., 4., 7., 9.]),
            Some(ShiftedByOne { later: true })
        );
        assert_eq!(
            of(&[1., 2., 4.], &[1., 2.]),
            Some(Prefix {
                expected: 3,
                observed: 2
            })
        );
        assert_eq!(
            of(&[1., 2.], &[1., 2., 4.]),
            Some(Extended {
                expected: 2,
                observed: 3
            })
        );
        assert_eq!(of(&[1., 2.], &[7., 7.]), Some(SameEverywhere));
        assert_eq!(of(&[1., 2.], &[2.5, 3.5]), Some(Offset { offset: 1.5 }));
        assert_eq!(
            of(&[1., 2., 3., 4.], &[1., 2., 3.1, 4.3]),
            Some(Drifting { from: 2 })
        );
        assert_eq!(
            of(&[1., 2.], &[1., f64::NAN]),
            Some(NotFinite {
                nan: true,
                index: "[1]".to_owned()
            })
        );
        assert_eq!(of(&[1., 2.], &[1.5, 7.]), None);
    }

    #[test]
    fn a_single_number_shows_no_factor() {
        assert_eq!(
            cell_relation(&Value::Number(2.0), &Value::Number(5.0), &[]),
            None
        );
        assert_eq!(
            cell_relation(&Value::Number(2.0), &Value::Number(-2.0), &[]),
            Some(Relation::SignFlipped)
        );
    }

    #[test]
    fn a_transposed_array_is_told_from_a_wrong_shape() {
        let expected = Value::Array {
            shape: vec![2, 3],
            data: vec![1., 2., 3., 4., 5., 6.],
        };
        let observed = Value::Array {
            shape: vec![3, 2],
            data: vec![1., 4., 2., 5., 3., 6.],
        };
        assert_eq!(
            cell_relation(&expected, &observed, &[]),
            Some(Relation::Transposed)
        );
        let wrong = Value::Array {
            shape: vec![3, 2],
            data: vec![0.; 6],
        };
        assert!(matches!(
            cell_relation(&expected, &wrong, &[]),
            Some(Relation::Shape { .. })
        ));
    }
}
