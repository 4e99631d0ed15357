//! What a program was observed to return: the value itself, how it is read from and written to JSON, how it is shown.

use serde::de::{self, MapAccess, SeqAccess, Visitor};
use serde::ser::{SerializeMap, SerializeSeq};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;

/// An observed value. Numbers are exact: NaN, −0 and the infinities survive the way through JSON.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    Number(f64),
    Flag(bool),
    Text(String),
    /// Row-major; `data.len()` is the product of `shape`.
    Array {
        shape: Vec<usize>,
        data: Vec<f64>,
    },
    List(Vec<Value>),
    /// A case of an enum, with what it holds: `Ok(3)`, `Saddle`.
    Variant {
        name: String,
        value: Option<Box<Value>>,
    },
    /// Rust's `None`.
    Missing,
}

impl Value {
    /// The numbers in it, row by row; nothing for text and flags.
    pub fn numbers(&self) -> Vec<f64> {
        match self {
            Self::Number(x) => vec![*x],
            Self::Array { data, .. } => data.clone(),
            Self::List(items) => items.iter().flat_map(Self::numbers).collect(),
            Self::Variant { value, .. } => value.as_ref().map_or_else(Vec::new, |v| v.numbers()),
            Self::Flag(_) | Self::Text(_) | Self::Missing => Vec::new(),
        }
    }

    /// A list of `items`; where all of them are numbers, and there are some, an array.
    pub fn of_items(items: Vec<Self>) -> Self {
        let number = |item: &Self| match item {
            Self::Number(x) => Some(*x),
            _ => None,
        };
        let numbers: Option<Vec<f64>> = items.iter().map(number).collect();
        match numbers {
            Some(data) if !data.is_empty() => Self::Array {
                shape: vec![data.len()],
                data,
            },
            _ => Self::List(items),
        }
    }

    /// Shape of an array, `[]` of a number, nothing otherwise.
    pub fn shape(&self) -> Option<&[usize]> {
        match self {
            Self::Number(_) => Some(&[]),
            Self::Array { shape, .. } => Some(shape),
            _ => None,
        }
    }

    /// What kind of thing it is, in words: "a number", "a 2 × 3 array".
    pub fn kind(&self) -> String {
        match self {
            Self::Number(_) => "a number".to_owned(),
            Self::Flag(_) => "true or false".to_owned(),
            Self::Text(_) => "a text".to_owned(),
            Self::List(items) => format!("a list of {}", items.len()),
            Self::Missing => "None".to_owned(),
            Self::Variant { name, .. } => name.clone(),
            Self::Array { shape, .. } => match shape.as_slice() {
                [0] => "an empty list".to_owned(),
                [1] => "1 number".to_owned(),
                [n] => format!("{n} numbers"),
                [r, c] => format!("a {r} × {c} array"),
                other => format!("an array of shape {other:?}"),
            },
        }
    }
}

/// A number as people read it: at most six significant digits, unless that would hide what it is.
pub fn number_text(x: f64) -> String {
    if x.is_nan() {
        return "NaN".to_owned();
    }
    if x.is_infinite() {
        return if x > 0.0 { "∞" } else { "-∞" }.to_owned();
    }
    // Zero times a negative number is −0, and equal to 0.
    if x == 0.0 {
        return "0".to_owned();
    }
    if (1e-4..1e7).contains(&x.abs()) {
        let digits = (5 - x.abs().log10().floor() as i32).max(0) as usize;
        let text = format!("{x:.digits$}");
        return if text.contains('.') {
            text.trim_end_matches('0').trim_end_matches('.').to_owned()
        } else {
            text
        };
    }
    let text = format!("{x:.5e}");
    match text.split_once('e') {
        Some((mantissa, exponent)) if mantissa.contains('.') => {
            format!(
                "{}e{exponent}",
                mantissa.trim_end_matches('0').trim_end_matches('.')
            )
        }
        _ => text,
    }
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(x) => f.write_str(&number_text(*x)),
            Self::Flag(b) => write!(f, "{b}"),
            Self::Text(t) => write!(f, "{t:?}"),
            Self::Missing => f.write_str("None"),
            Self::Variant { name, value: None } => f.write_str(name),
            Self::Variant {
                name,
                value: Some(value),
            } => write!(f, "{name}({value})"),
            Self::List(items) => {
                let items: Vec<String> = items.iter().map(ToString::to_string).collect();
                write!(f, "[{}]", items.join(", "))
            }
            // Its brackets alone could be as many as a stranger likes.
            Self::Array { shape, data } if data.is_empty() && shape.len() > 1 => {
                f.write_str(&self.kind())
            }
            Self::Array { shape, data } => f.write_str(&nested(shape, data)),
        }
    }
}

fn nested(shape: &[usize], data: &[f64]) -> String {
    match shape {
        [] => data.first().map_or_else(String::new, |&x| number_text(x)),
        [rows, inner @ ..] => {
            let size: usize = inner.iter().product();
            let parts: Vec<String> = (0..*rows)
                .map(|i| nested(inner, data.get(i * size..(i + 1) * size).unwrap_or(&[])))
                .collect();
            format!("[{}]", parts.join(", "))
        }
    }
}

/// A number in JSON: itself, or `"NaN"`, `"inf"`, `"-inf"`.
struct Exact(f64);

impl Serialize for Exact {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            x if x.is_nan() => s.serialize_str("NaN"),
            f64::INFINITY => s.serialize_str("inf"),
            f64::NEG_INFINITY => s.serialize_str("-inf"),
            x => s.serialize_f64(x),
        }
    }
}

impl<'de> Deserialize<'de> for Exact {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        match Value::deserialize(d)? {
            Value::Number(x) => Ok(Self(x)),
            other => Err(de::Error::custom(format!(
                "expected a number, found {}",
                other.kind()
            ))),
        }
    }
}

impl Serialize for Value {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Number(x) => Exact(*x).serialize(s),
            Self::Flag(b) => s.serialize_bool(*b),
            Self::Missing => s.serialize_unit(),
            Self::Text(t) => {
                let mut map = s.serialize_map(Some(1))?;
                map.serialize_entry("text", t)?;
                map.end()
            }
            Self::Variant { name, value } => {
                let mut map = s.serialize_map(None)?;
                map.serialize_entry("variant", name)?;
                if let Some(value) = value {
                    map.serialize_entry("value", value)?;
                }
                map.end()
            }
            Self::Array { shape, data } => {
                let data: Vec<Exact> = data.iter().map(|&x| Exact(x)).collect();
                let mut map = s.serialize_map(Some(2))?;
                map.serialize_entry("shape", shape)?;
                map.serialize_entry("data", &data)?;
                map.end()
            }
            Self::List(items) => {
                let mut seq = s.serialize_seq(Some(items.len()))?;
                for item in items {
                    seq.serialize_element(item)?;
                }
                seq.end()
            }
        }
    }
}

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        d.deserialize_any(ValueVisitor)
    }
}

/// What an object in JSON may hold.
const FIELDS: &[&str] = &["shape", "data", "text", "variant", "value"];

/// Reads a value without buffering it first, so that memory stays in proportion to the bytes read.
struct ValueVisitor;

impl<'de> Visitor<'de> for ValueVisitor {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a number, a list, an array or a text")
    }

    fn visit_bool<E>(self, b: bool) -> Result<Value, E> {
        Ok(Value::Flag(b))
    }
    fn visit_f64<E>(self, x: f64) -> Result<Value, E> {
        Ok(Value::Number(x))
    }
    fn visit_i64<E>(self, x: i64) -> Result<Value, E> {
        Ok(Value::Number(x as f64))
    }
    fn visit_u64<E>(self, x: u64) -> Result<Value, E> {
        Ok(Value::Number(x as f64))
    }
    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Missing)
    }

    fn visit_str<E: de::Error>(self, s: &str) -> Result<Value, E> {
        match s {
            "NaN" => Ok(Value::Number(f64::NAN)),
            "inf" => Ok(Value::Number(f64::INFINITY)),
            "-inf" => Ok(Value::Number(f64::NEG_INFINITY)),
            _ => Err(E::custom("expected \"NaN\", \"inf\" or \"-inf\"")),
        }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Value, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = seq.next_element()? {
            items.push(item);
        }
        Ok(Value::of_items(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value, A::Error> {
        let (mut shape, mut data, mut text) =
            (None::<Vec<usize>>, None::<Vec<Exact>>, None::<String>);
        let (mut variant, mut held) = (None::<String>, None::<Box<Value>>);
        while let Some(key) = map.next_key::<String>()? {
            match key.as_str() {
                "shape" => shape = Some(map.next_value()?),
                "data" => data = Some(map.next_value()?),
                "text" => text = Some(map.next_value()?),
                "variant" => variant = Some(map.next_value()?),
                "value" => held = Some(map.next_value()?),
                other => return Err(de::Error::unknown_field(other, FIELDS)),
            }
        }
        match (shape, data, text, variant, held) {
            (None, None, Some(text), None, None) => Ok(Value::Text(text)),
            (None, None, None, Some(name), value) => Ok(Value::Variant { name, value }),
            (Some(shape), Some(data), None, None, None) => {
                let size = shape
                    .iter()
                    .try_fold(1usize, |product, &n| product.checked_mul(n));
                if size != Some(data.len()) || shape.len() > 8 {
                    return Err(de::Error::custom("an array's data does not fit its shape"));
                }
                let data = data.into_iter().map(|x| x.0).collect();
                Ok(Value::Array { shape, data })
            }
            _ => Err(de::Error::custom(
                "expected a shape with data, a text, or a variant",
            )),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn any_value() -> impl Strategy<Value = Value> {
        let number = prop_oneof![
            any::<f64>(),
            Just(f64::NAN),
            Just(-0.0),
            Just(f64::INFINITY)
        ];
        let leaf = prop_oneof![
            number.clone().prop_map(Value::Number),
            any::<bool>().prop_map(Value::Flag),
            ".*".prop_map(Value::Text),
            Just(Value::Missing),
            prop::collection::vec(number, 0..6).prop_map(|data| Value::Array {
                shape: vec![data.len()],
                data
            }),
            any::<[usize; 2]>().prop_map(|[n, m]| Value::Array {
                shape: vec![0, n, m],
                data: Vec::new()
            }),
        ];
        leaf.prop_recursive(3, 16, 4, |inner| {
            let held = prop::option::of(inner.clone().prop_map(Box::new));
            prop_oneof![
                prop::collection::vec(inner, 0..4).prop_map(Value::of_items),
                (".*", held).prop_map(|(name, value)| Value::Variant { name, value }),
            ]
        })
    }

    proptest! {
        #[test]
        fn json_keeps_every_value(value in any_value()) {
            let json = serde_json::to_string(&value).unwrap();
            let back: Value = serde_json::from_str(&json).unwrap();
            prop_assert_eq!(format!("{back:?}"), format!("{value:?}"));
            prop_assert_eq!(back.to_string(), value.to_string());
        }

        #[test]
        fn a_shown_number_is_near_the_number(x in -1e12f64..1e12) {
            let shown: f64 = number_text(x).parse().unwrap();
            prop_assert!((shown - x).abs() <= 1e-5 * x.abs());
        }
    }

    #[test]
    fn numbers_read_as_people_write_them() {
        for (x, text) in [
            (2.0, "2"),
            (0.1, "0.1"),
            (-8.0, "-8"),
            (-0.0, "0"),
            (1e-9, "1e-9"),
            (1234567.0, "1234567"),
        ] {
            assert_eq!(number_text(x), text);
        }
        assert_eq!(number_text(0.30000000000000004), "0.3");
    }

    #[test]
    fn an_array_without_numbers_is_shown_in_a_few_words() {
        let shown = |shape: Vec<usize>| {
            let data = Vec::new();
            Value::Array { shape, data }.to_string()
        };
        assert_eq!(shown(vec![0]), "[]");
        assert_eq!(shown(vec![3, 0]), "a 3 × 0 array");
        let many = usize::MAX;
        assert_eq!(shown(vec![many, 0]), format!("a {many} × 0 array"));
        let all = format!("an array of shape [0, {many}, {many}]");
        assert_eq!(shown(vec![0, many, many]), all);
    }

    #[test]
    fn a_shape_that_does_not_fit_is_refused() {
        assert!(serde_json::from_str::<Value>(r#"{"shape":[2,2],"data":[1]}"#).is_err());
        assert!(
            serde_json::from_str::<Value>(r#"{"shape":[18446744073709551615,2],"data":[]}"#)
                .is_err()
        );
    }
}
