//! Whether two values are the same to a grader, and where they first differ.

use crate::report::text::cut;
use crate::value::Value;
use serde::{Deserialize, Serialize};

/// Where two values first differ.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FirstDifference {
    /// Index in each dimension; empty where shapes or kinds differ, or for a single number.
    pub index: Vec<usize>,
    /// As in the value's row-major numbers.
    pub position: Option<usize>,
    pub expected: String,
    pub observed: String,
    /// Largest |a − b| / max(1, |b|) over all entries; nothing where that is no number.
    pub relative: Option<f64>,
}

/// |a − b| ≤ tolerance · max(1, |expected|); NaN equals NaN, infinities equal themselves, and −0 equals 0.
pub fn same_number(expected: f64, observed: f64, tolerance: f64) -> bool {
    if !(expected.is_finite() && observed.is_finite()) {
        return expected == observed || (expected.is_nan() && observed.is_nan());
    }
    (expected - observed).abs() <= tolerance * expected.abs().max(1.0)
}

/// Whether two values are the same: kind, shape, and every number to within the tolerance.
pub fn same(expected: &Value, observed: &Value, tolerance: f64) -> bool {
    first_difference(expected, observed, tolerance).is_none()
}

/// Where two values first differ; nothing if they do not.
pub fn first_difference(
    expected: &Value,
    observed: &Value,
    tolerance: f64,
) -> Option<FirstDifference> {
    let whole = || {
        Some(FirstDifference {
            index: Vec::new(),
            position: None,
            expected: expected.kind(),
            observed: observed.kind(),
            relative: None,
        })
    };
    let written = |first| FirstDifference {
        expected: cut(&expected.to_string(), LONGEST_TEXT),
        observed: cut(&observed.to_string(), LONGEST_TEXT),
        ..first
    };
    match (expected, observed) {
        (Value::Number(a), Value::Number(b)) => entries_differ(&[], &[*a], &[*b], tolerance),
        (Value::Array { shape: s, data: a }, Value::Array { shape: t, data: b }) if s == t => {
            entries_differ(s, a, b, tolerance)
        }
        (Value::List(a), Value::List(b)) if a.len() == b.len() => {
            let (i, mut first) =
                (0..a.len()).find_map(|i| Some((i, first_difference(&a[i], &b[i], tolerance)?)))?;
            first.index.insert(0, i);
            let before: usize = a[..i].iter().map(|item| item.numbers().len()).sum();
            first.position = first.position.map(|position| before + position);
            Some(first)
        }
        (Value::Variant { name: e, value: a }, Value::Variant { name: o, value: b }) if e == o => {
            match (a, b) {
                // A single value is seen with the name that it stands in.
                (Some(a), Some(b)) => match first_difference(a, b, tolerance)? {
                    first if first.index.is_empty() => Some(written(first)),
                    first => Some(first),
                },
                (None, None) => None,
                _ => whole().map(written),
            }
        }
        (Value::Flag(_) | Value::Text(_) | Value::Missing, _) if expected == observed => None,
        (Value::Flag(_) | Value::Text(_), Value::Flag(_) | Value::Text(_))
        // Of few letters, and more is known than their kind.
        | (Value::Variant { .. } | Value::Missing, _)
        | (_, Value::Variant { .. } | Value::Missing) => whole().map(written),
        _ => whole(),
    }
}

/// A text that a program returned may be as long as it likes.
const LONGEST_TEXT: usize = 200;

fn entries_differ(
    shape: &[usize],
    expected: &[f64],
    observed: &[f64],
    tolerance: f64,
) -> Option<FirstDifference> {
    let position = expected
        .iter()
        .zip(observed)
        .position(|(a, b)| !same_number(*a, *b, tolerance))?;
    let distances = expected
        .iter()
        .zip(observed)
        .map(|(a, b)| (a - b).abs() / a.abs().max(1.0));
    let largest = distances.filter(|d| !d.is_nan()).fold(0.0, f64::max);
    let [e, o] = told_apart(expected[position], observed[position]);
    Some(FirstDifference {
        index: index_of(shape, position),
        position: Some(position),
        expected: e,
        observed: o,
        relative: largest.is_finite().then_some(largest).filter(|d| *d > 0.0),
    })
}

/// Two numbers as people read them; where that would show one and the same, every digit.
fn told_apart(expected: f64, observed: f64) -> [String; 2] {
    let short = [expected, observed].map(crate::value::number_text);
    if short[0] == short[1] {
        [expected, observed].map(|x| format!("{x:?}"))
    } else {
        short
    }
}

/// The index in each dimension of entry `position` in row-major order.
pub fn index_of(shape: &[usize], mut position: usize) -> Vec<usize> {
    let mut index = vec![0; shape.len()];
    for (i, &n) in index.iter_mut().zip(shape).rev() {
        *i = position % n.max(1);
        position /= n.max(1);
    }
    index
}

#[cfg(test)]
mod tests {
    use super::*;

    fn array(shape: &[usize], data: &[f64]) -> Value {
        Value::Array {
            shape: shape.to_vec(),
            data: data.to_vec(),
        }
    }

    #[test]
    fn tolerance_is_absolute_near_zero_and_relative_far_from_it() {
        assert!(same_number(0.0, 1e-10, 1e-9) && !same_number(0.0, 1e-8, 1e-9));
        assert!(same_number(1e6, 1e6 + 1e-4, 1e-9) && !same_number(1e6, 1e6 + 1e-2, 1e-9));
        assert!(same_number(f64::NAN, f64::NAN, 1e-9) && !same_number(f64::NAN, 0.0, 1e-9));
        assert!(
            same_number(f64::INFINITY, f64::INFINITY, 1e-9)
                && !same_number(f64::INFINITY, 1e300, 1e-9)
        );
    }

    #[test]
    fn numbers_that_look_alike_are_shown_to_the_last_digit() {
        let first = first_difference(&Value::Number(-8.0), &Value::Number(-8.0000004), 1e-9);
        let first = first.unwrap();
        let shown = (first.expected.as_str(), first.observed.as_str());
        assert_eq!(shown, ("-8.0", "-8.0000004"));
    }

    #[test]
    fn the_first_difference_has_its_index() {
        let first = first_difference(
            &array(&[2, 2], &[1., 2., 3., 4.]),
            &array(&[2, 2], &[1., 2., 3., 5.]),
            1e-9,
        );
        let first = first.unwrap();
        assert_eq!(
            (
                first.index,
                first.expected.as_str(),
                first.observed.as_str()
            ),
            (vec![1, 1], "4", "5")
        );
        let list = |last: f64| Value::List(vec![array(&[2], &[1., 2.]), array(&[2], &[3., last])]);
        let in_list = first_difference(&list(4.), &list(5.), 1e-9).unwrap();
        assert_eq!((in_list.index, in_list.position), (vec![1, 1], Some(3)));
        let other = first_difference(
            &array(&[2, 2], &[1., 2., 3., 4.]),
            &array(&[4], &[1., 2., 3., 4.]),
            1e-9,
        );
        assert_eq!(other.unwrap().observed, "4 numbers");
    }
}
