//! Reading a typed line: forgiving of how numbers are written, strict in that nothing is guessed.

use super::form::Form;
use super::line::{Number, rows};
use crate::value::Value;

/// A typed value, and for each of its numbers how far off the one that was meant may be.
#[derive(Clone, Debug, PartialEq)]
pub struct Typed {
    pub value: Value,
    slack: Vec<f64>,
}

/// Why a line is no answer.
#[derive(Clone, Debug, PartialEq)]
pub enum Unclear {
    /// Not a number, or one that no `f64` is.
    NotANumber {
        word: String,
    },
    Count {
        expected: usize,
        found: usize,
    },
    Shape {
        expected: [usize; 2],
        found: Vec<usize>,
    },
    /// Rows of different lengths.
    Ragged,
    NotAFlag {
        word: String,
    },
}

impl Typed {
    /// Reads `line` as an answer of the form `form`.
    pub fn read(line: &str, form: &Form) -> Result<Self, Unclear> {
        let line = line.trim();
        match form {
            Form::Flag => flag(line),
            Form::Text => Ok(exact(Value::Text(line.trim_matches('"').to_owned()))),
            Form::Optional | Form::OptionalNumbers if line.eq_ignore_ascii_case("none") => {
                Ok(exact(Value::Missing))
            }
            Form::Case => case(line),
            _ => shaped(rows(line)?, form),
        }
    }

    /// Whether `value` rounds to what was typed: it has the same shape, and each number lies within what was left off.
    pub fn rounds(&self, value: &Value, tolerance: f64) -> bool {
        let numbers = value.numbers();
        match (&self.value, value) {
            (Value::Number(_) | Value::Array { .. }, Value::Number(_) | Value::Array { .. }) => {
                self.value.shape() == value.shape()
                    && (0..numbers.len()).all(|i| self.rounds_number(i, numbers[i], tolerance))
            }
            (Value::List(typed), Value::List(items)) => {
                let lengths = |of: &[Value]| -> Vec<_> { of.iter().map(Value::kind).collect() };
                lengths(typed) == lengths(items) && self.rounds_numbers(&numbers, tolerance)
            }
            (
                Value::Variant {
                    name: typed,
                    value: held,
                },
                Value::Variant { name, value },
            ) => {
                let text = |of: &Option<Box<Value>>| match of.as_deref() {
                    Some(Value::Text(text)) => Some(text.clone()),
                    _ => None,
                };
                let named = typed.eq_ignore_ascii_case(name) && text(held) == text(value);
                named && self.rounds_numbers(&numbers, tolerance)
            }
            (typed, value) => typed == value,
        }
    }

    /// Whether these are as many numbers as were typed, each rounding to its own.
    fn rounds_numbers(&self, numbers: &[f64], tolerance: f64) -> bool {
        let each = |i: usize| self.rounds_number(i, numbers[i], tolerance);
        self.slack.len() == numbers.len() && (0..numbers.len()).all(each)
    }

    /// Whether `x` rounds to the typed number `i`.
    pub fn rounds_number(&self, i: usize, x: f64, tolerance: f64) -> bool {
        let (Some(&typed), Some(&slack)) = (self.value.numbers().get(i), self.slack.get(i)) else {
            return false;
        };
        let alike = Value::Number(x);
        crate::judge::same(&alike, &Value::Number(typed), tolerance)
            || (x - typed).abs() <= slack * (1.0 + 1e-9)
    }
}

fn exact(value: Value) -> Typed {
    Typed {
        value,
        slack: Vec::new(),
    }
}

/// A name, and in brackets the numbers that it holds.
fn case(line: &str) -> Result<Typed, Unclear> {
    let (name, held) = line.split_once('(').unwrap_or((line, ""));
    let name = name.trim().to_owned();
    let inside = held.trim_end().trim_end_matches(')');
    if let Some(text) = inside.strip_prefix('"').and_then(|t| t.strip_suffix('"')) {
        let value = Some(Box::new(Value::Text(text.to_owned())));
        return Ok(exact(Value::Variant { name, value }));
    }
    let held: Vec<Number> = rows(held)?.concat();
    let numbers = held.iter().map(|n| Value::Number(n.value));
    let value = match numbers.collect::<Vec<_>>() {
        numbers if numbers.is_empty() => None,
        mut numbers if numbers.len() == 1 => numbers.pop().map(Box::new),
        numbers => Some(Box::new(Value::of_items(numbers))),
    };
    Ok(Typed {
        value: Value::Variant { name, value },
        slack: held.iter().map(|n| n.slack).collect(),
    })
}

fn flag(line: &str) -> Result<Typed, Unclear> {
    let lowered = line.to_lowercase();
    match lowered.as_str() {
        "true" | "t" | "yes" | "y" => Ok(exact(Value::Flag(true))),
        "false" | "f" | "no" | "n" => Ok(exact(Value::Flag(false))),
        _ => Err(Unclear::NotAFlag {
            word: line.to_owned(),
        }),
    }
}

fn shaped(rows: Vec<Vec<Number>>, form: &Form) -> Result<Typed, Unclear> {
    let all: Vec<Number> = rows.concat();
    let lengths: Vec<usize> = rows.iter().map(Vec::len).collect();
    let even = lengths.windows(2).all(|pair| pair[0] == pair[1]);
    let of_shape = |shape: Vec<usize>| Typed {
        value: Value::Array {
            shape,
            data: all.iter().map(|n| n.value).collect(),
        },
        slack: all.iter().map(|n| n.slack).collect(),
    };
    let counted = |expected: usize| Unclear::Count {
        expected,
        found: all.len(),
    };
    match *form {
        Form::Numbers(n) if all.len() == n => Ok(of_shape(vec![n])),
        Form::Numbers(n) => Err(counted(n)),
        Form::Rows(..) | Form::AnyShape if !even => Err(Unclear::Ragged),
        Form::Rows(r, c) => {
            let typed = [lengths.len(), lengths.first().copied().unwrap_or(0)];
            // In one row or column nothing is left open.
            let flat = all.len() == r * c && (r == 1 || c == 1) && typed[0] == 1;
            if typed == [r, c] || flat {
                Ok(of_shape(vec![r, c]))
            } else {
                Err(Unclear::Shape {
                    expected: [r, c],
                    found: typed.to_vec(),
                })
            }
        }
        Form::OptionalNumbers => Ok(of_shape(vec![all.len()])),
        Form::Lists => {
            let row = |row: &Vec<Number>| Value::Array {
                shape: vec![row.len()],
                data: row.iter().map(|n| n.value).collect(),
            };
            Ok(Typed {
                value: Value::List(rows.iter().map(row).collect()),
                slack: all.iter().map(|n| n.slack).collect(),
            })
        }
        Form::AnyShape if lengths.len() > 1 => Ok(of_shape(vec![lengths.len(), lengths[0]])),
        Form::AnyShape => Ok(of_shape(vec![all.len()])),
        _ => match all.as_slice() {
            [only] => Ok(Typed {
                value: Value::Number(only.value),
                slack: vec![only.slack],
            }),
            _ => Err(counted(1)),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read(line: &str, form: Form) -> String {
        match Typed::read(line, &form) {
            Ok(typed) => format!(
                "{} {:?}",
                typed.value,
                typed.value.shape().unwrap_or_default()
            ),
            Err(unclear) => format!("{unclear:?}"),
        }
    }

    #[test]
    fn a_number_is_read_however_it_is_written() {
        for (line, number) in [
            ("3.5", 3.5),
            (" -.5 ", -0.5),
            ("−2", -2.0),
            ("+4", 4.0),
            ("1e-3", 0.001),
            ("1/4", 0.25),
            ("-1 / 4", -0.25),
            ("[7]", 7.0),
            ("mse = 3.5", 3.5),
            ("5.", 5.0),
            ("1E2", 100.0),
            ("∞", f64::INFINITY),
            ("-inf", f64::NEG_INFINITY),
        ] {
            let typed = Typed::read(line, &Form::Number);
            assert_eq!(typed.map(|t| t.value), Ok(Value::Number(number)), "{line}");
        }
        assert_eq!(read("nan", Form::Number), "NaN []");
        assert_eq!(read("1/0", Form::Number), "∞ []");
    }

    #[test]
    fn arrays_are_read_however_they_are_written() {
        for line in [
            "1, 0.5, -2",
            "1 0.5 -2",
            "[1, 0.5, -2]",
            "[1.0,1/2,−2]",
            "1; 0.5; -2",
            "w = [1, .5, -2.]",
        ] {
            assert_eq!(read(line, Form::Numbers(3)), "[1, 0.5, -2] [3]", "{line}");
        }
        for line in [
            "1, 2, 3; 4, 5, 6",
            "[[1, 2, 3], [4, 5, 6]]",
            "1 2 3;4 5 6;",
            "[1 2 3] [4 5 6]",
        ] {
            assert_eq!(
                read(line, Form::Rows(2, 3)),
                "[[1, 2, 3], [4, 5, 6]] [2, 3]",
                "{line}"
            );
            assert_eq!(
                read(line, Form::AnyShape),
                "[[1, 2, 3], [4, 5, 6]] [2, 3]",
                "{line}"
            );
        }
        for line in ["1, 2", "1; 2", "[[1], [2]]", "[[1, 2]]"] {
            assert_eq!(read(line, Form::Rows(2, 1)), "[[1], [2]] [2, 1]", "{line}");
        }
        assert_eq!(read("5", Form::AnyShape), "[5] [1]");
        assert_eq!(read("[]", Form::AnyShape), "[] [0]");
    }

    #[test]
    fn what_is_no_answer_is_named() {
        for (line, form, why) in [
            ("ln 2", Form::Number, "NotANumber { word: \"ln\" }"),
            ("1e999", Form::Number, "NotANumber { word: \"1e999\" }"),
            ("1/2/3", Form::Number, "NotANumber { word: \"1/2/3\" }"),
            ("/", Form::Number, "NotANumber { word: \"/\" }"),
            ("3,5", Form::Number, "Count { expected: 1, found: 2 }"),
            ("[]", Form::Number, "Count { expected: 1, found: 0 }"),
            ("1 2", Form::Numbers(3), "Count { expected: 3, found: 2 }"),
            (
                "1 2 3 4",
                Form::Rows(2, 2),
                "Shape { expected: [2, 2], found: [1, 4] }",
            ),
            ("1 2; 3", Form::Rows(2, 2), "Ragged"),
            ("perhaps", Form::Flag, "NotAFlag { word: \"perhaps\" }"),
        ] {
            assert_eq!(read(line, form), why, "{line}");
        }
        assert_eq!(read("Yes", Form::Flag), "true []");
        assert_eq!(read("none", Form::Optional), "None []");
        assert_eq!(read("None", Form::OptionalNumbers), "None []");
        assert_eq!(read("(0, 2)", Form::OptionalNumbers), "[0, 2] [2]");
        assert_eq!(read("[[0, 2], [1]]", Form::Lists), "[[0, 2], [1]] []");
        assert_eq!(read("0 2; 1", Form::Lists), "[[0, 2], [1]] []");
        assert_eq!(read("Converged(3)", Form::Case), "Converged(3) []");
    }

    #[test]
    fn a_case_is_its_name_and_what_it_holds() {
        let rounds = |line: &str, value: &Value| {
            Typed::read(line, &Form::Case).is_ok_and(|typed| typed.rounds(value, 1e-9))
        };
        let held = |value: Option<f64>| Value::Variant {
            name: "Converged".to_owned(),
            value: value.map(|x| Box::new(Value::Number(x))),
        };
        assert!(rounds("converged (3)", &held(Some(3.0))) && rounds("Converged", &held(None)));
        assert!(
            !rounds("Converged(2)", &held(Some(3.0))) && !rounds("Converged", &held(Some(3.0)))
        );
        assert!(!rounds("Diverged", &held(None)));
        let failed = Value::Variant {
            name: "Err".to_owned(),
            value: Some(Box::new(Value::Text("no comma".to_owned()))),
        };
        assert!(rounds("Err(\"no comma\")", &failed) && !rounds("Err(\"none\")", &failed));
    }

    #[test]
    fn a_rounded_number_stands_for_all_that_round_to_it() {
        let rounds = |line: &str, x: f64| {
            let typed = Typed::read(line, &Form::Number).unwrap();
            typed.rounds(&Value::Number(x), 1e-9)
        };
        assert!(rounds("0.69", 0.693012) && !rounds("0.70", 0.693012));
        assert!(rounds("1.235", 1.2345) && rounds("-1.23e3", -1234.9) && !rounds("1.23e3", 1236.0));
        // One digit is what most exact numbers have.
        assert!(!rounds("0.7", 0.693012) && !rounds("1", 1.4) && rounds("0.5", 0.5));
        assert!(rounds("1/3", 1.0 / 3.0) && !rounds("1/3", 0.33));
        assert!(rounds("nan", f64::NAN) && !rounds("nan", 1.0));
        for tiny in ["0.00e-2147483648", "1.00e-99999999999"] {
            assert!(rounds(tiny, 0.0) && !rounds(tiny, 1e-5), "{tiny}");
        }
    }

    proptest! {
        #[test]
        fn any_line_is_read_without_a_panic(line in "\\PC*|[-+0-9./eE,; \\[\\]()=−∞nainf]*") {
            for form in [Form::Number, Form::Numbers(2), Form::Rows(2, 2), Form::AnyShape, Form::Flag, Form::Text, Form::Optional, Form::OptionalNumbers, Form::Lists, Form::Case] {
                if let Ok(typed) = Typed::read(&line, &form) {
                    prop_assert!(typed.rounds(&typed.value, 0.0));
                }
            }
        }

        /// Whatever a value is shown as can be typed.
        #[test]
        fn what_is_shown_is_read(data in prop::collection::vec(prop_oneof![-1e9..1e9f64, Just(f64::NAN), Just(f64::NEG_INFINITY), -1e-9..1e-9], 1..7), wide: bool) {
            let n = data.len();
            let (shape, form) = if wide { (vec![1, n], Form::Rows(1, n)) } else { (vec![n], Form::Numbers(n)) };
            let value = Value::Array { shape, data };
            let shown = value.to_string();
            let typed = Typed::read(&shown, &form);
            prop_assert_eq!(typed.map(|typed| typed.value.to_string()), Ok(shown));
        }
    }
}
