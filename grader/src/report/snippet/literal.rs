//! A recorded value as a Rust literal: it reads back as the same bits, and is of the type that a function takes.

use crate::value::Value;

/// `value` as an expression of the type `of_type`, as a signature writes it without its references; where that is empty, of
/// the type that such values usually have. Nothing where there is no such expression.
pub fn literal(value: &Value, of_type: &str) -> Option<String> {
    let of_type = of_type.trim();
    if let Some(inner) = inside(of_type, "Option") {
        return match value {
            Value::Missing => Some("None".to_owned()),
            value => Some(format!("Some({})", literal(value, inner)?)),
        };
    }
    if let Some(inner) = of_type.strip_prefix('(').and_then(|t| t.strip_suffix(')')) {
        return tuple(value, inner);
    }
    match value {
        Value::Variant { name, value } => variant(name, value.as_deref(), of_type),
        Value::Number(x) => number(*x, of_type),
        Value::Flag(flag) => matches!(of_type, "" | "bool").then(|| flag.to_string()),
        Value::Text(text) => match of_type {
            "" | "str" => Some(format!("{text:?}")),
            "String" => Some(format!("{text:?}.to_owned()")),
            _ => None,
        },
        Value::Array { shape, data } => array(shape, data, of_type),
        Value::List(items) => list(items, of_type),
        Value::Missing => None,
    }
}

/// The parts of `value` as those of a tuple whose types stand in `inner`.
fn tuple(value: &Value, inner: &str) -> Option<String> {
    let types = split_at_commas(inner);
    let parts = match value {
        Value::List(items) => items.clone(),
        Value::Array { shape, data } if shape.len() == 1 => {
            data.iter().map(|&x| Value::Number(x)).collect()
        }
        _ => return None,
    };
    let parts: Option<Vec<String>> = (parts.len() == types.len())
        .then(|| parts.iter().zip(&types).map(|(part, t)| literal(part, t)))?
        .collect();
    Some(format!("({})", parts?.join(", ")))
}

/// The types between commas that belong to no type inside.
fn split_at_commas(types: &str) -> Vec<&str> {
    let (mut depth, mut start, mut parts) = (0_usize, 0, Vec::new());
    for (at, c) in types.char_indices() {
        match c {
            '<' | '(' | '[' => depth += 1,
            '>' | ')' | ']' => depth = depth.saturating_sub(1),
            ',' if depth == 0 => {
                parts.push(types[start..at].trim());
                start = at + 1;
            }
            _ => {}
        }
    }
    parts.push(types[start..].trim());
    parts.retain(|part| !part.is_empty());
    parts
}

/// `Ok(…)` and `Err(…)` of a `Result`; of any other enum a case that holds nothing.
fn variant(name: &str, value: Option<&Value>, of_type: &str) -> Option<String> {
    let Some(inner) = inside(of_type, "Result") else {
        let named = !of_type.is_empty() && value.is_none();
        return named.then(|| format!("{of_type}::{name}"));
    };
    let types = split_at_commas(inner);
    let held_type = match (name, types.as_slice()) {
        ("Ok", [held, ..]) | ("Err", [_, held]) => held,
        _ => return None,
    };
    Some(format!("{name}({})", literal(value?, held_type)?))
}

const INTEGERS: [&str; 10] = [
    "usize", "isize", "u8", "u16", "u32", "u64", "i8", "i16", "i32", "i64",
];

/// Up to here every whole number is one that an `f64` can be.
const LARGEST_WHOLE: f64 = 9_007_199_254_740_992.0;

fn number(x: f64, of_type: &str) -> Option<String> {
    if INTEGERS.contains(&of_type) {
        let whole = x.fract() == 0.0 && x.abs() <= LARGEST_WHOLE;
        let fits = whole && (x >= 0.0 || of_type.starts_with('i'));
        return fits.then(|| format!("{}", x as i64));
    }
    matches!(of_type, "" | "f64").then(|| float(x))
}

/// The shortest literal that reads back as `x`.
pub fn float(x: f64) -> String {
    if x.is_nan() {
        "f64::NAN".to_owned()
    } else if x.is_infinite() {
        if x > 0.0 {
            "f64::INFINITY"
        } else {
            "f64::NEG_INFINITY"
        }
        .to_owned()
    } else {
        format!("{x:?}")
    }
}

fn array(shape: &[usize], data: &[f64], of_type: &str) -> Option<String> {
    if of_type.is_empty() || of_type.starts_with("Array") {
        let f64s = of_type
            .split_once('<')
            .is_none_or(|(_, rest)| rest.contains("f64"));
        return f64s.then(|| ndarray(shape, data));
    }
    let element = element(of_type)?;
    let [rows, inner @ ..] = shape else {
        return None;
    };
    let size: usize = inner.iter().product();
    let items: Option<Vec<String>> = (0..*rows)
        .map(|i| match inner {
            [] => number(data[i], element),
            [_] if element.starts_with('(') => {
                let row = data[i * size..(i + 1) * size].iter();
                literal(
                    &Value::List(row.map(|&x| Value::Number(x)).collect()),
                    element,
                )
            }
            _ => array(inner, &data[i * size..(i + 1) * size], element),
        })
        .collect();
    Some(sequence(&items?, of_type, element))
}

/// With the macro of the crate `ndarray`, which makes nothing of arrays that hold nothing.
fn ndarray(shape: &[usize], data: &[f64]) -> String {
    if data.is_empty() {
        let sizes: Vec<String> = shape.iter().map(usize::to_string).collect();
        let (dimensions, sizes) = (shape.len(), sizes.join(", "));
        return match shape {
            [_] => format!("ndarray::Array1::<f64>::zeros({sizes})"),
            _ => format!("ndarray::Array{dimensions}::<f64>::zeros(({sizes}))"),
        };
    }
    format!("array!{}", nested(shape, data))
}

fn nested(shape: &[usize], data: &[f64]) -> String {
    let [rows, inner @ ..] = shape else {
        return data.first().map_or_else(String::new, |&x| float(x));
    };
    let size: usize = inner.iter().product();
    let rows: Vec<String> = (0..*rows)
        .map(|i| nested(inner, &data[i * size..(i + 1) * size]))
        .collect();
    format!("[{}]", rows.join(", "))
}

fn list(items: &[Value], of_type: &str) -> Option<String> {
    let element = if of_type.is_empty() {
        ""
    } else {
        element(of_type)?
    };
    let items: Option<Vec<String>> = items.iter().map(|item| literal(item, element)).collect();
    Some(sequence(&items?, of_type, element))
}

/// Items between the brackets of a vector or, where the length belongs to the type, of an array.
fn sequence(items: &[String], of_type: &str, element: &str) -> String {
    let items_text = items.join(", ");
    let fixed = of_type.starts_with('[') && of_type.contains(';');
    if fixed {
        format!("[{items_text}]")
    } else if items.is_empty() && !element.is_empty() {
        format!("Vec::<{element}>::new()")
    } else {
        format!("vec![{items_text}]")
    }
}

/// What `Vec<T>`, `[T]` and `[T; N]` hold.
fn element(of_type: &str) -> Option<&str> {
    let slice = || of_type.strip_prefix('[')?.strip_suffix(']');
    let of = inside(of_type, "Vec").or_else(slice)?;
    let of = match of.rsplit_once(';') {
        Some((of, _)) if of_type.starts_with('[') => of,
        _ => of,
    };
    Some(of.trim())
}

/// `T` of `Name<T>`.
fn inside<'a>(of_type: &'a str, name: &str) -> Option<&'a str> {
    of_type
        .strip_prefix(name)?
        .strip_prefix('<')?
        .strip_suffix('>')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn list_of(data: &[f64]) -> Value {
        let shape = vec![data.len()];
        Value::Array {
            shape,
            data: data.to_vec(),
        }
    }

    fn of(value: &Value, of_type: &str) -> String {
        literal(value, of_type).unwrap_or_else(|| "none".to_owned())
    }

    #[test]
    fn the_type_decides() {
        let (two, list) = (Value::Number(2.0), list_of(&[1.0, f64::NAN]));
        let text = Value::Text("a \"b\"\n".to_owned());
        for (value, of_type, expected) in [
            (&two, "f64", "2.0"),
            (&two, "", "2.0"),
            (&two, "usize", "2"),
            (&two, "Option<usize>", "Some(2)"),
            (&two, "Option<Option<f64>>", "Some(Some(2.0))"),
            (&two, "bool", "none"),
            (&two, "Network", "none"),
            (&Value::Number(-2.0), "i64", "-2"),
            (&Value::Number(-2.0), "usize", "none"),
            (&Value::Number(0.5), "usize", "none"),
            (&Value::Missing, "Option<f64>", "None"),
            (&Value::Missing, "f64", "none"),
            (&Value::Flag(true), "bool", "true"),
            (&text, "str", r#""a \"b\"\n""#),
            (&text, "String", r#""a \"b\"\n".to_owned()"#),
            (&list, "Array1<f64>", "array![1.0, f64::NAN]"),
            (&list, "Array1<usize>", "none"),
            (&list, "[f64]", "vec![1.0, f64::NAN]"),
            (&list, "[f64; 2]", "[1.0, f64::NAN]"),
            (&list_of(&[1.0, 3.0]), "Vec<usize>", "vec![1, 3]"),
            (
                &list_of(&[]),
                "Array1<f64>",
                "ndarray::Array1::<f64>::zeros(0)",
            ),
            (&list_of(&[]), "Vec<f64>", "Vec::<f64>::new()"),
        ] {
            assert_eq!(of(value, of_type), expected, "{value} as {of_type:?}");
        }
        let matrix = |shape: [usize; 2], data: &[f64]| Value::Array {
            shape: shape.to_vec(),
            data: data.to_vec(),
        };
        let full = matrix([2, 1], &[1.0, -0.0]);
        assert_eq!(of(&full, "Array2<f64>"), "array![[1.0], [-0.0]]");
        assert_eq!(of(&full, "Vec<Vec<f64>>"), "vec![vec![1.0], vec![-0.0]]");
        assert_eq!(of(&full, "[[f64; 1]; 2]"), "[[1.0], [-0.0]]");
        let empty = matrix([0, 3], &[]);
        assert_eq!(
            of(&empty, "Array2<f64>"),
            "ndarray::Array2::<f64>::zeros((0, 3))"
        );
        let pairs = matrix([2, 2], &[1.0, 2.0, 3.0, 4.0]);
        assert_eq!(of(&pairs, "[(f64, f64)]"), "vec![(1.0, 2.0), (3.0, 4.0)]");
        let listed = Value::List(vec![list_of(&[1.0, 2.0]), list_of(&[3.0, 4.0])]);
        assert_eq!(of(&listed, "Vec<(f64, usize)>"), "vec![(1.0, 2), (3.0, 4)]");
        assert_eq!(of(&list_of(&[1.0]), "(f64, f64)"), "none");
        let found = |name: &str, value: Option<f64>| Value::Variant {
            name: name.to_owned(),
            value: value.map(|x| Box::new(Value::Number(x))),
        };
        assert_eq!(of(&found("Ok", Some(1.0)), "Result<usize, f64>"), "Ok(1)");
        assert_eq!(of(&found("Saddle", None), "Kind"), "Kind::Saddle");
        let ragged = Value::List(vec![list_of(&[1.0]), list_of(&[])]);
        assert_eq!(
            of(&ragged, "Vec<Vec<usize>>"),
            "vec![vec![1], Vec::<usize>::new()]"
        );
    }

    proptest! {
        /// As rustc reads it: a literal of digits, a point and an exponent is what `parse` reads.
        #[test]
        fn a_float_reads_back_as_the_same_bits(bits: u64) {
            let x = f64::from_bits(bits);
            let text = float(x);
            let back = match text.as_str() {
                "f64::NAN" => f64::NAN,
                "f64::INFINITY" => f64::INFINITY,
                "f64::NEG_INFINITY" => f64::NEG_INFINITY,
                digits => {
                    prop_assert!(digits.contains(['.', 'e']), "{digits} is a whole number's");
                    digits.parse().unwrap()
                }
            };
            prop_assert!(back.to_bits() == x.to_bits() || (back.is_nan() && x.is_nan()));
        }

        #[test]
        fn a_whole_number_reads_back(x in -9_007_199_254_740_992_i64..=9_007_199_254_740_992) {
            let text = literal(&Value::Number(x as f64), "i64");
            prop_assert_eq!(text.and_then(|text| text.parse().ok()), Some(x));
        }
    }
}
