//! Finding relations: what the numbers show when no known mistake fits.

use super::cells::{Cell, Seen, is_enough};
use super::compare::index_of;
use super::relation::{Relation, drifting_from};
use crate::value::Value;

/// What may hold of these values, the most telling first.
fn candidates(expected: &Value, observed: &Value, scales: &[(String, f64)]) -> Vec<Relation> {
    let (e, o) = (expected.numbers(), observed.numbers());
    let mut found = Vec::new();
    if let Some(position) = o
        .iter()
        .zip(&e)
        .position(|(o, e)| !o.is_finite() && e.is_finite())
    {
        let index = index_text(&index_of(expected.shape().unwrap_or_default(), position));
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

/// `[1, 0]` for an index; empty for that of a single number.
fn index_text(index: &[usize]) -> String {
    if index.is_empty() {
        String::new()
    } else {
        format!("{index:?}")
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

    #[test]
    fn any_number_of_rows_that_hold_nothing_takes_no_time() {
        let empty = |rows, columns| Value::Array {
            shape: vec![rows, columns],
            data: Vec::new(),
        };
        let (many, none) = (empty(1 << 40, 0), empty(0, 1 << 40));
        for (expected, observed) in [(&many, &none), (&none, &many)] {
            assert!(cell_relation(expected, observed, &[]).is_some());
        }
    }
}
