//! Sketches: a value of any size as two numbers, by which it is known again.
//!
//! Its **form** is a hash of all in it that is no finite number: kinds, shapes, texts, where NaN and ∞ stand. Its
//! **projection** is the sum of its numbers, each times a weight that is drawn once and for all. Values that are the same to
//! within a tolerance have one form, and projections that lie within a bound; others have that by accident at most, and one in
//! many millions of times.

use crate::value::Value;

/// What is kept of a value, or of there being none.
#[derive(Clone, Debug, PartialEq)]
pub struct Sketch {
    pub form: u32,
    /// 0 where there are no numbers.
    pub projection: f64,
}

/// A value that is held against sketches.
#[derive(Clone, Debug)]
pub struct Sketched {
    sketch: Sketch,
    /// By how much the projection of the same value may be off.
    bound: f64,
}

/// Digits of a projection after the first; what comes behind them is far below every tolerance.
const DIGITS: usize = 10;
/// A projection as it is kept is off by as much at most, in proportion to it.
const KEPT: f64 = 1e-10;

impl Sketch {
    pub fn of(value: Option<&Value>) -> Self {
        let whole = Sketched::of(value, 0.0).sketch;
        let text = format!("{:.DIGITS$e}", whole.projection);
        Self {
            projection: text.parse().unwrap_or(whole.projection),
            ..whole
        }
    }

    /// Whether it may be the sketch of what was seen.
    pub fn is_of(&self, seen: &Sketched) -> bool {
        let bound = seen.bound + KEPT * seen.sketch.projection.abs();
        self.form == seen.sketch.form && (self.projection - seen.sketch.projection).abs() <= bound
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
        let (mut projection, mut bound) = (0.0, 0.0);
        for (i, x) in numbers.iter().enumerate() {
            projection += weight(i) * x;
            bound += weight(i).abs() * tolerance * x.abs().max(1.0);
        }
        let sketch = Sketch {
            form: form.0,
            projection,
        };
        Self { sketch, bound }
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
fn weight(position: usize) -> f64 {
    // The mixing step of SplitMix64 (Steele, Lea and Flood, 2014).
    let mut z = (position as u64 + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
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
        /// What is the same is known again.
        #[test]
        fn the_same_is_known(data in prop::collection::vec(-1e3..1e3f64, 1..50), noise in -1.0..1.0f64) {
            let moved = data.iter().map(|x| x + noise * 0.99e-9 * x.abs().max(1.0)).collect();
            let (value, moved) = (array(data), array(moved));
            let read = Sketch::of(Some(&value));
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
