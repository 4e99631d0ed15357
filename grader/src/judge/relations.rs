//! Finding relations: what the numbers show when no known mistake fits.

use super::cells::{Cell, Seen, is_enough};
use super::compare::index_of;
use super::relation::{Lengths, Relation, Sorting, drifting_from, inside};
use super::sequence::Sequence;
use crate::value::Value;

/// What may hold of these values, the most telling first.
fn candidates(expected: &Value, observed: &Value, scales: &[(String, f64)]) -> Vec<Relation> {
    let (expected, observed) = inside(expected, observed);
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
            let name = name.clone();
            found.push(Relation::Scale { name, inverse });
        }
    }
    let ratio = e
        .iter()
        .zip(&o)
        .find(|(e, _)| **e != 0.0)
        .map(|(e, o)| o / e);
    if let Some(factor) = ratio.filter(|f| f.is_finite() && *f != 0.0) {
        found.push(Relation::Factor { factor });
    }
    found.extend([
        Relation::Missing { wanted: true },
        Relation::Missing { wanted: false },
        Relation::WhiteSpace,
        Relation::LetterCase,
        Relation::Transposed,
        Relation::Reversed,
        Relation::ShiftedByOne { later: true },
        Relation::ShiftedByOne { later: false },
    ]);
    if let (Value::Variant { name: e, .. }, Value::Variant { name: o, .. }) = (expected, observed) {
        let (expected, observed) = (e.clone(), o.clone());
        found.push(Relation::OtherCase { expected, observed });
    }
    if let Some((e, o)) = Sequence::pair(expected, observed) {
        let lengths = Some(Lengths {
            expected: e.len(),
            observed: o.len(),
            unit: e.unit,
        });
        let sorting = Sorting::of(expected, observed);
        found.extend([
            Relation::Prefix(lengths),
            Relation::Suffix(lengths),
            Relation::Extended(lengths),
            Relation::Repeats,
            Relation::OtherOrder { sorting },
        ]);
    }
    found.extend([Relation::SameEverywhere]);
    let offset = e.first().zip(o.first()).map(|(e, o)| o - e);
    if let Some(offset) = offset.filter(|offset| offset.is_finite()) {
        found.push(Relation::Offset { offset });
    }
    if let Some(from) = drifting_from(&e, &o) {
        found.push(Relation::Drifting { from: Some(from) });
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
    let needs_several = |relation: &Relation| {
        use Relation::{Factor, Offset, Scale};
        matches!(relation, Offset { .. } | Factor { .. } | Scale { .. })
    };
    candidates(expected, observed, scales)
        .into_iter()
        .find(|relation| several || !needs_several(relation))
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
    let is_scale = |relation: &Relation| matches!(relation, Relation::Scale { .. });
    let is_constant = |relation: &Relation| matches!(relation, Relation::Factor { .. });
    let scales = common.iter().filter(|relation| is_scale(relation)).count();
    let only_one_setting = failing.len() == 1 || common.iter().any(is_constant);
    if only_one_setting || scales > 1 {
        common.retain(|relation| !is_scale(relation));
    }
    let of_each =
        |(cell, value): &(&Cell, &Value)| candidates(cell.expected, value, &cell.case.scales);
    let of_each: Vec<Vec<Relation>> = failing.iter().map(of_each).collect();
    common.into_iter().find_map(|relation| {
        let in_all = of_each.iter().all(|found| found.contains(&relation));
        if in_all || is_scale(&relation) {
            Some(relation)
        } else {
            relation.without_details()
        }
    })
}

#[cfg(test)]
mod tests {
    use super::super::sequence::Unit;
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
                prop_assert!(kept(&relation) == Some(relation));
            }
        }
    }

    /// As the cache gives it back. One that is not equal to itself would be said twice in a report, too.
    fn kept(relation: &Relation) -> Option<Relation> {
        serde_json::from_str(&serde_json::to_string(relation).ok()?).ok()
    }

    fn list(data: &[f64]) -> Value {
        Value::Array {
            shape: vec![data.len()],
            data: data.to_vec(),
        }
    }

    fn of(expected: &[f64], observed: &[f64]) -> Option<Relation> {
        let found = cell_relation(&list(expected), &list(observed), &[("m".to_owned(), 4.0)]);
        assert_eq!(found, found.as_ref().and_then(kept));
        found
    }

    #[test]
    fn each_relation_is_found() {
        use Relation::*;
        assert_eq!(of(&[1., 2.], &[-1., -2.]), Some(SignFlipped));
        assert_eq!(of(&[1., 2.], &[0., 0.]), Some(Zero));
        let m = |inverse| {
            let name = "m".to_owned();
            Some(Scale { name, inverse })
        };
        assert_eq!(of(&[1., 2.], &[4., 8.]), m(false));
        assert_eq!(of(&[1., 2.], &[0.25, 0.5]), m(true));
        assert_eq!(of(&[1., 2.], &[3., 6.]), Some(Factor { factor: 3.0 }));
        assert_eq!(of(&[1., 2., 4.], &[4., 2., 1.]), Some(Reversed));
        assert_eq!(
            of(&[1., 2., 4., 7.], &[2., 4., 7., 9.]),
            Some(ShiftedByOne { later: true })
        );
        let lengths = |expected, observed| {
            let unit = Unit::Entries;
            Some(Lengths {
                expected,
                observed,
                unit,
            })
        };
        assert_eq!(of(&[1., 2., 4.], &[1., 2.]), Some(Prefix(lengths(3, 2))));
        assert_eq!(of(&[1., 2., 4.], &[2., 4.]), Some(Suffix(lengths(3, 2))));
        assert_eq!(of(&[1., 2.], &[1., 2., 4.]), Some(Extended(lengths(2, 3))));
        assert_eq!(of(&[1., 2.], &[1., 1., 2.]), Some(Repeats));
        let order = |sorting| Some(OtherOrder { sorting });
        assert_eq!(of(&[1., 2., 4.], &[1., 4., 2.]), order(Sorting::Expected));
        assert_eq!(of(&[1., 4., 2.], &[1., 2., 4.]), order(Sorting::Observed));
        assert_eq!(of(&[1., 2.], &[7., 7.]), Some(SameEverywhere));
        assert_eq!(of(&[1., 2.], &[2.5, 3.5]), Some(Offset { offset: 1.5 }));
        assert_eq!(
            of(&[1., 2., 3., 4.], &[1., 2., 3.1, 4.3]),
            Some(Drifting { from: Some(2) })
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
    fn relations_of_texts_lists_and_cases_are_found() {
        use Relation::*;
        let text = |text: &str| Value::Text(text.to_owned());
        let list = |words: &str| Value::List(words.split(' ').map(text).collect());
        let case = |name: &str, value: Option<f64>| Value::Variant {
            name: name.to_owned(),
            value: value.map(|x| Box::new(Value::Number(x))),
        };
        let lengths = |expected, observed, unit| {
            Some(Lengths {
                expected,
                observed,
                unit,
            })
        };
        for (expected, observed, relation) in [
            (text("a b"), text(" a  b\n"), Some(WhiteSpace)),
            (text("Ada"), text("ada"), Some(LetterCase)),
            (text("abc"), text("cba"), Some(Reversed)),
            (
                text("abc"),
                text("ab"),
                Some(Prefix(lengths(3, 2, Unit::Characters))),
            ),
            (
                list("to be or"),
                list("be or"),
                Some(Suffix(lengths(3, 2, Unit::Items))),
            ),
            (list("a b c"), list("c b a"), Some(Reversed)),
            (list("a b"), list("a a b b"), Some(Repeats)),
            (
                list("b c a d"),
                list("a b c d"),
                Some(OtherOrder {
                    sorting: Sorting::Observed,
                }),
            ),
            (
                Value::Number(1.0),
                Value::Missing,
                Some(Missing { wanted: true }),
            ),
            (Value::Missing, text("a"), Some(Missing { wanted: false })),
            (
                case("Ok", Some(1.0)),
                case("Err", None),
                Some(OtherCase {
                    expected: "Ok".to_owned(),
                    observed: "Err".to_owned(),
                }),
            ),
            (case("Ok", Some(1.0)), case("Ok", Some(2.5)), None),
            (
                case("Ok", Some(1.0)),
                case("Ok", Some(-1.0)),
                Some(SignFlipped),
            ),
            (text("abc"), text("xyz"), None),
            (Value::Flag(true), Value::Flag(false), None),
        ] {
            let found = cell_relation(&expected, &observed, &[]);
            assert_eq!(found, relation, "{expected} and {observed}");
            assert_eq!(found, found.as_ref().and_then(kept));
        }
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
        let empty = |shape: [usize; 2]| Value::Array {
            shape: shape.to_vec(),
            data: Vec::new(),
        };
        assert_eq!(
            cell_relation(&empty([0, usize::MAX]), &empty([usize::MAX, 0]), &[]),
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
