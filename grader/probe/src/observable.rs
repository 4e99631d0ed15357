//! What a probe can report, and how it is written: numbers exactly, with NaN and the infinities as strings.

use crate::stream::quote;
use ndarray::{Array, Dimension};

/// A value that a probe can report.
pub trait Observable {
    /// The value as JSON: a number (`1.5`, `"NaN"`, `"inf"`, `"-inf"`), `true`, `null`, `{"text":…}`,
    /// `{"shape":[…],"data":[…]}` in row-major order, or a list of such values.
    fn to_json(&self) -> String;

    /// The same value with every number moved by about one part in 10¹³, by `noise` in −1..1; others unchanged.
    /// Arrays of a right program's inputs can be moved so without changing what it computes by more than rounding.
    fn jittered(&self, noise: &mut dyn FnMut() -> f64) -> Self
    where
        Self: Sized;
}

/// Shortest text that reads back as the same `f64`.
fn number(x: f64) -> String {
    if x.is_nan() {
        "\"NaN\"".to_owned()
    } else if x.is_infinite() {
        if x > 0.0 { "\"inf\"" } else { "\"-inf\"" }.to_owned()
    } else {
        format!("{x:?}")
    }
}

fn array(shape: &[usize], data: &mut dyn Iterator<Item = &f64>) -> String {
    let shape: Vec<String> = shape.iter().map(usize::to_string).collect();
    let data: Vec<String> = data.map(|&x| number(x)).collect();
    format!(
        "{{\"shape\":[{}],\"data\":[{}]}}",
        shape.join(","),
        data.join(",")
    )
}

fn moved(x: f64, noise: &mut dyn FnMut() -> f64) -> f64 {
    x + 1e-13 * noise() * x.abs().max(1e-3)
}

impl Observable for f64 {
    fn to_json(&self) -> String {
        number(*self)
    }
    fn jittered(&self, noise: &mut dyn FnMut() -> f64) -> Self {
        moved(*self, noise)
    }
}

impl<D: Dimension> Observable for Array<f64, D> {
    fn to_json(&self) -> String {
        array(self.shape(), &mut self.iter())
    }
    fn jittered(&self, noise: &mut dyn FnMut() -> f64) -> Self {
        self.mapv(|x| moved(x, noise))
    }
}

impl Observable for Vec<f64> {
    fn to_json(&self) -> String {
        array(&[self.len()], &mut self.iter())
    }
    fn jittered(&self, noise: &mut dyn FnMut() -> f64) -> Self {
        self.iter().map(|&x| moved(x, noise)).collect()
    }
}

impl<const N: usize> Observable for [f64; N] {
    fn to_json(&self) -> String {
        array(&[N], &mut self.iter())
    }
    fn jittered(&self, noise: &mut dyn FnMut() -> f64) -> Self {
        self.map(|x| moved(x, noise))
    }
}

impl Observable for usize {
    fn to_json(&self) -> String {
        self.to_string()
    }
    fn jittered(&self, _: &mut dyn FnMut() -> f64) -> Self {
        *self
    }
}

impl Observable for bool {
    fn to_json(&self) -> String {
        self.to_string()
    }
    fn jittered(&self, _: &mut dyn FnMut() -> f64) -> Self {
        *self
    }
}

impl Observable for String {
    fn to_json(&self) -> String {
        format!("{{\"text\":{}}}", quote(self))
    }
    fn jittered(&self, _: &mut dyn FnMut() -> f64) -> Self {
        self.clone()
    }
}

impl<T: Observable> Observable for Option<T> {
    fn to_json(&self) -> String {
        self.as_ref().map_or_else(|| "null".to_owned(), T::to_json)
    }
    fn jittered(&self, noise: &mut dyn FnMut() -> f64) -> Self {
        self.as_ref().map(|x| x.jittered(noise))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ndarray::{Array2, array};

    #[test]
    fn numbers_are_written_exactly() {
        assert_eq!(0.1.to_json(), "0.1");
        assert_eq!((-0.0).to_json(), "-0.0");
        assert_eq!(f64::NAN.to_json(), "\"NaN\"");
        assert_eq!(f64::NEG_INFINITY.to_json(), "\"-inf\"");
        assert_eq!(1e300.to_json(), "1e300");
    }

    #[test]
    fn arrays_are_written_row_by_row_whatever_their_layout() {
        let a = array![[1.0, 2.0], [3.0, 4.0]];
        assert_eq!(
            a.t().to_owned().to_json(),
            "{\"shape\":[2,2],\"data\":[1.0,3.0,2.0,4.0]}"
        );
        assert_eq!(
            Array2::<f64>::zeros((0, 3)).to_json(),
            "{\"shape\":[0,3],\"data\":[]}"
        );
    }

    #[test]
    fn jitter_is_far_below_any_tolerance() {
        let x = vec![1.0, -1e6, 0.0];
        for (a, b) in x.iter().zip(x.jittered(&mut || 1.0)) {
            assert!(a != &b && (a - b).abs() <= 2e-13 * a.abs().max(1.0));
        }
    }
}
