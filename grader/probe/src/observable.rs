//! What a probe can report, and how it is written: numbers exactly, with NaN and the infinities as strings.

use crate::stream::quote;
use ndarray::{Array, Dimension};

/// A value that a probe can report.
pub trait Observable {
    /// The value as JSON: a number (`1.5`, `"NaN"`, `"inf"`, `"-inf"`), `true`, `null`, `{"text":…}`,
    /// `{"shape":[…],"data":[…]}` in row-major order, `{"variant":…,"value":…}`, or a list of such values.
    fn to_json(&self) -> String;

    /// The same value with every number moved by about one part in 10¹³, by `noise` in −1..1; others unchanged.
    /// Arrays of a right program's inputs can be moved so without changing what it computes by more than rounding.
    fn jittered(&self, noise: &mut dyn FnMut() -> f64) -> Self
    where
        Self: Sized;

    /// Several of them one after another: a list, and for numbers an array.
    fn list_to_json(items: &[Self]) -> String
    where
        Self: Sized,
    {
        list(items.iter().map(Observable::to_json))
    }
}

/// A case of an enum, for probes that observe one: `Saddle`, or with what it holds, `Converged(3)`.
#[derive(Clone, Debug, PartialEq)]
pub struct Variant<T = ()> {
    pub name: &'static str,
    pub value: Option<T>,
}

impl Variant {
    /// A case that holds nothing.
    pub fn new(name: &'static str) -> Self {
        Self { name, value: None }
    }
}

impl<T> Variant<T> {
    /// A case of that name, which may hold a value.
    pub fn holding(name: &'static str, value: Option<T>) -> Self {
        Self { name, value }
    }
}

fn list(items: impl Iterator<Item = String>) -> String {
    format!("[{}]", items.collect::<Vec<_>>().join(","))
}

fn variant(name: &str, value: Option<String>) -> String {
    let value = value.map_or_else(String::new, |value| format!(",\"value\":{value}"));
    format!("{{\"variant\":{}{value}}}", quote(name))
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

/// A one-dimensional array.
fn flat(numbers: &[f64]) -> String {
    array(&[numbers.len()], &mut numbers.iter())
}

impl Observable for f64 {
    fn to_json(&self) -> String {
        number(*self)
    }
    fn jittered(&self, noise: &mut dyn FnMut() -> f64) -> Self {
        moved(*self, noise)
    }
    fn list_to_json(items: &[Self]) -> String {
        flat(items)
    }
}

impl Observable for usize {
    fn to_json(&self) -> String {
        self.to_string()
    }
    fn jittered(&self, _: &mut dyn FnMut() -> f64) -> Self {
        *self
    }
    fn list_to_json(items: &[Self]) -> String {
        flat(&items.iter().map(|&n| n as f64).collect::<Vec<_>>())
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

impl<T: Observable> Observable for Vec<T> {
    fn to_json(&self) -> String {
        T::list_to_json(self)
    }
    fn jittered(&self, noise: &mut dyn FnMut() -> f64) -> Self {
        self.iter().map(|x| x.jittered(noise)).collect()
    }
}

impl<T: Observable, const N: usize> Observable for [T; N] {
    fn to_json(&self) -> String {
        T::list_to_json(self)
    }
    fn jittered(&self, noise: &mut dyn FnMut() -> f64) -> Self {
        self.each_ref().map(|x| x.jittered(noise))
    }
}

impl<A: Observable, B: Observable> Observable for (A, B) {
    fn to_json(&self) -> String {
        list([self.0.to_json(), self.1.to_json()].into_iter())
    }
    fn jittered(&self, noise: &mut dyn FnMut() -> f64) -> Self {
        (self.0.jittered(noise), self.1.jittered(noise))
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

impl Observable for char {
    fn to_json(&self) -> String {
        self.to_string().to_json()
    }
    fn jittered(&self, _: &mut dyn FnMut() -> f64) -> Self {
        *self
    }
}

impl Observable for &str {
    fn to_json(&self) -> String {
        format!("{{\"text\":{}}}", quote(self))
    }
    fn jittered(&self, _: &mut dyn FnMut() -> f64) -> Self {
        self
    }
}

impl Observable for String {
    fn to_json(&self) -> String {
        self.as_str().to_json()
    }
    fn jittered(&self, _: &mut dyn FnMut() -> f64) -> Self {
        self.clone()
    }
}

impl Observable for () {
    fn to_json(&self) -> String {
        list(std::iter::empty())
    }
    fn jittered(&self, _: &mut dyn FnMut() -> f64) -> Self {}
}

impl<T: Observable> Observable for Option<T> {
    fn to_json(&self) -> String {
        self.as_ref().map_or_else(|| "null".to_owned(), T::to_json)
    }
    fn jittered(&self, noise: &mut dyn FnMut() -> f64) -> Self {
        self.as_ref().map(|x| x.jittered(noise))
    }
}

impl<T: Observable, E: Observable> Observable for Result<T, E> {
    fn to_json(&self) -> String {
        match self {
            Ok(value) => variant("Ok", Some(value.to_json())),
            Err(error) => variant("Err", Some(error.to_json())),
        }
    }
    fn jittered(&self, noise: &mut dyn FnMut() -> f64) -> Self {
        match self {
            Ok(value) => Ok(value.jittered(noise)),
            Err(error) => Err(error.jittered(noise)),
        }
    }
}

impl<T: Observable> Observable for Variant<T> {
    fn to_json(&self) -> String {
        variant(self.name, self.value.as_ref().map(T::to_json))
    }
    fn jittered(&self, noise: &mut dyn FnMut() -> f64) -> Self {
        Self {
            name: self.name,
            value: self.value.as_ref().map(|x| x.jittered(noise)),
        }
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
    fn lists_of_numbers_are_arrays_and_others_lists() {
        assert_eq!(
            vec![3_usize, 1].to_json(),
            "{\"shape\":[2],\"data\":[3.0,1.0]}"
        );
        assert_eq!(
            vec![vec![2_usize], vec![]].to_json(),
            "[{\"shape\":[1],\"data\":[2.0]},{\"shape\":[0],\"data\":[]}]"
        );
        assert_eq!(
            (1.5, ["a", "b"]).to_json(),
            "[1.5,[{\"text\":\"a\"},{\"text\":\"b\"}]]"
        );
        assert_eq!(Some('c').to_json(), "{\"text\":\"c\"}");
    }

    #[test]
    fn cases_of_enums_have_their_name() {
        assert_eq!(Variant::new("Saddle").to_json(), "{\"variant\":\"Saddle\"}");
        assert_eq!(
            Variant::holding("Converged", Some(3_usize)).to_json(),
            "{\"variant\":\"Converged\",\"value\":3}"
        );
        let result: Result<f64, String> = Err("empty".to_owned());
        assert_eq!(
            result.to_json(),
            "{\"variant\":\"Err\",\"value\":{\"text\":\"empty\"}}"
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
