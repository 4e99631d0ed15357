//! Sketches: a value of any size as a few numbers, by which it is known again.
//!
//! Its **form** is a hash of all in it that is no finite number: kinds, shapes, texts, where NaN and ∞ stand. Its
//! **projections** are sums of its numbers, each times a weight that is drawn once and for all. Values that are the same to
//! within a tolerance have one form, and projections that lie within a bound; others have that by accident at most.

use crate::value::Value;
use serde::{Deserialize, Serialize};

/// What is kept of a value, or of there being none.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Sketch(u32, Vec<f64>);

/// A value that is held against sketches.
#[derive(Clone, Debug)]
pub struct Sketched {
    form: u32,
    /// Each projection, and by how much it may be off.
    projections: Vec<(f64, f64)>,
}

/// Digits of a projection beyond these are left out; tolerances are far larger.
const DIGITS: usize = 12;
/// A projection as it is kept is off by as much at most, in proportion to it.
const KEPT: f64 = 1e-12;

impl Sketch {
    pub fn of(value: Option<&Value>) -> Self {
        let seen = Sketched::of(value, 0.0);
        let kept = |(projection, _): &(f64, f64)| {
            let text = format!("{projection:.DIGITS$e}");
            text.parse().unwrap_or(*projection)
        };
        Self(seen.form, seen.projections.iter().map(kept).collect())
    }

    /// Whether it may be the sketch of what was seen.
    pub fn is_of(&self, seen: &Sketched) -> bool {
        let pairs = self.1.iter().zip(&seen.projections);
        let near = |(kept, (projection, bound)): (&f64, &(f64, f64))| {
            (kept - projection).abs() <= bound + KEPT * projection.abs()
        };
        self.0 == seen.form && self.1.len() == seen.projections.len() && pairs.into_iter().all(near)
    }
}

impl Sketched {
    /// `tolerance` is that of each number, as in [`super::same`].
    pub fn of(value: Option<&Value>, tolerance: f64) -> Self {
        let mut form = Form(0x811c_9dc5);
        let mut numbers = Vec::new();
        match value {
            None => form.add(b"nothing"),
            Some(value) => take(value, &mut form, &mut numbers),
        }
        let projections = (0..numbers.len().min(2)).map(|which| {
            let weighed = numbers.iter().enumerate();
            let weighed = weighed.map(|(i, x)| (weight(which, i), x));
            let (mut sum, mut bound) = (0.0, 0.0);
            for (weight, x) in weighed {
                sum += weight * x;
                bound += weight.abs() * tolerance * x.abs().max(1.0);
            }
            (sum, bound)
        });
        Self {
            form: form.0,
            projections: projections.collect(),
        }
    }
}

/// FNV-1a.
struct Form(u32);

impl Form {
    fn add(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u32::from(*byte)).wrapping_mul(0x0100_0193);
        }
    }
}

fn take(value: &Value, form: &mut Form, numbers: &mut Vec<f64>) {
    let mut number = |x: f64, form: &mut Form| {
        // What is no finite number belongs to the form, with the place where it stands.
        if !x.is_finite() {
            form.add(&(numbers.len() as u64).to_le_bytes());
            form.add(if x.is_nan() {
                b"nan"
            } else if x > 0.0 {
                b"inf"
            } else {
                b"neg"
            });
        }
        numbers.push(if x.is_finite() { x } else { 0.0 });
    };
    match value {
        Value::Number(x) => {
            form.add(b"number");
            number(*x, form);
        }
        Value::Array { shape, data } => {
            form.add(format!("array{shape:?}").as_bytes());
            for x in data {
                number(*x, form);
            }
        }
        Value::List(items) => {
            form.add(format!("list{}", items.len()).as_bytes());
            for item in items {
                take(item, form, numbers);
            }
        }
        Value::Variant { name, value } => {
            form.add(format!("case{name}").as_bytes());
            if let Some(value) = value {
                take(value, form, numbers);
            }
        }
        Value::Flag(flag) => form.add(format!("flag{flag}").as_bytes()),
        Value::Text(text) => form.add(format!("text{text:?}").as_bytes()),
        Value::Missing => form.add(b"missing"),
    }
}

/// The weight of the number at `position`: of either sign, from ½ to 1½ in size.
fn weight(which: usize, position: usize) -> f64 {
    // The mixing step of SplitMix64 (Steele, Lea and Flood, 2014).
    let mut z = (position as u64 * 2 + which as u64 + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^= z >> 31;
    let size = 0.5 + (z >> 12) as f64 / (1u64 << 52) as f64;
    if z & 1 == 0 { size } else { -size }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::judge::same;
    use proptest::prelude::*;

    fn array(data: Vec<f64>) -> Value {
        Value::Array {
            shape: vec![data.len()],
            data,
        }
    }

    fn is_of(sketched: &Value, seen: &Value, tolerance: f64) -> bool {
        Sketch::of(Some(sketched)).is_of(&Sketched::of(Some(seen), tolerance))
    }

    #[test]
    fn form_counts() {
        let nan = |at: usize| {
            let mut data = vec![1.0, 2.0, 0.0];
            data[at] = f64::NAN;
            array(data)
        };
        assert!(is_of(&nan(2), &nan(2), 1e-9));
        assert!(!is_of(&nan(2), &nan(1), 1e-9));
        assert!(!is_of(&nan(2), &array(vec![1.0, 2.0, 0.0]), 1e-9));
        assert!(!is_of(&array(vec![2.0]), &Value::Number(2.0), 1e-9));
        assert!(!is_of(&Value::Flag(true), &Value::Flag(false), 1e-9));
        assert!(Sketch::of(None).is_of(&Sketched::of(None, 1e-9)));
        assert!(!Sketch::of(None).is_of(&Sketched::of(Some(&Value::Missing), 1e-9)));
    }

    proptest! {
        /// What is the same is known again, after the sketch was written and read too.
        #[test]
        fn the_same_is_known(data in prop::collection::vec(-1e3..1e3f64, 1..50), noise in -1.0..1.0f64) {
            let moved = data.iter().map(|x| x + noise * 0.99e-9 * x.abs().max(1.0)).collect();
            let (value, moved) = (array(data), array(moved));
            let written = serde_json::to_string(&Sketch::of(Some(&value))).unwrap();
            let read: Sketch = serde_json::from_str(&written).unwrap();
            prop_assert!(same(&value, &moved, 1e-9));
            prop_assert!(read.is_of(&Sketched::of(Some(&moved), 1e-9)));
        }

        /// What differs in one place or in two is told apart.
        #[test]
        fn others_are_told_apart(data in prop::collection::vec(-1e3..1e3f64, 3..50), by in 1e-3..1e3f64, at in 0usize..50) {
            let at = at % data.len();
            let mut one = data.clone();
            one[at] += by;
            let mut two = one.clone();
            two[(at + 1) % data.len()] -= by;
            let value = array(data);
            prop_assert!(!is_of(&value, &array(one), 1e-9));
            prop_assert!(!is_of(&value, &array(two), 1e-9));
        }
    }
}
