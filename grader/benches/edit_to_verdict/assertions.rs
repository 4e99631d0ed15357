//! An exercise's recording as a file of Rust tests: one test per case, its inputs and expected values written out.
//!
//! What a probe derives by calling the reader's functions many more times (central differences) is left out: the peer has
//! that much less to compile.

use crate::Result;
use grader::judge::{RecordedCase, Recording};
use grader::value::Value;
use serde::Deserialize;
use std::fmt::Write;

/// How an exercise is called: a table of `calls.toml`.
#[derive(Deserialize)]
pub struct Calls {
    uses: String,
    calls: Vec<Call>,
}

#[derive(Deserialize)]
struct Call {
    /// The variables that it binds, each of the name of an observation.
    gives: Vec<String>,
    code: String,
}

const HEAD: &str = "\
#![allow(unused)]
use ndarray::{Array1, Array2, arr1, arr2};

fn close<'a>(observed: impl IntoIterator<Item = &'a f64>, expected: &[f64]) {
    let observed: Vec<f64> = observed.into_iter().copied().collect();
    assert_eq!(observed.len(), expected.len());
    for (a, b) in observed.iter().zip(expected) {
        assert!((a - b).abs() <= 1e-9 * b.abs().max(1.0), \"{a} is not {b}\");
    }
}
";

/// The tests of `exercise`, which `import` brings into scope by its name.
pub fn test_file(
    import: &str,
    exercise: &str,
    calls: &Calls,
    recording: &Recording,
) -> Result<String> {
    let mut file = HEAD.to_owned();
    writeln!(file, "\n{import}\nuse {exercise}::{{{}}};", calls.uses)?;
    for case in &recording.cases {
        write_test(&mut file, calls, case)?;
    }
    Ok(file)
}

fn write_test(file: &mut String, calls: &Calls, case: &RecordedCase) -> Result<()> {
    writeln!(
        file,
        "\n#[test]\nfn {}() {{",
        case.name.replace(|c: char| !c.is_alphanumeric(), "_")
    )?;
    for input in &case.inputs {
        let name = input.name.replace('.', "_");
        writeln!(file, "    let {name} = {};", literal(&input.value)?)?;
    }
    let observed = |name: &String| case.observation(name).is_some();
    for call in calls
        .calls
        .iter()
        .filter(|call| call.gives.iter().any(observed))
    {
        writeln!(file, "    {}", call.code.trim())?;
        for name in &call.gives {
            if let Some(value) = case.observation(name) {
                write_assertions(file, name, value)?;
            }
        }
    }
    writeln!(file, "}}")?;
    Ok(())
}

fn write_assertions(file: &mut String, name: &str, value: &Value) -> Result<()> {
    match value {
        Value::Number(x) => writeln!(file, "    close(&[{name}], &[{x:?}]);")?,
        Value::Array { shape, data } => {
            if shape.len() > 1 {
                writeln!(file, "    assert_eq!({name}.shape(), {shape:?});")?;
            }
            writeln!(file, "    close(&{name}, &{data:?});")?;
        }
        other => {
            return Err(format!("{name} is {}: no test is written for it", other.kind()).into());
        }
    }
    Ok(())
}

/// A number or an array, as Rust.
fn literal(value: &Value) -> Result<String> {
    match value {
        Value::Number(x) => Ok(format!("{x:?}")),
        Value::Array { shape, data } if shape.len() == 1 => Ok(format!("arr1(&{data:?})")),
        Value::Array { shape, data } if shape.len() == 2 => {
            let rows: Vec<&[f64]> = data.chunks(shape[1].max(1)).collect();
            Ok(format!("arr2(&{rows:?})"))
        }
        other => Err(format!("no input is written for {}", other.kind()).into()),
    }
}
