//! A visible case as Rust that a reader pastes below the own code and plays with: the inputs, the calls, a line for each result.
//!
//! Inputs come from the recording, calls from the skeleton's signatures: an input goes where the parameter of its name is, and
//! `net.w1` into the field `w1` of the parameter `net`. Where that is not enough, the author has written the calls.

mod calls;
mod inputs;
mod literal;

use crate::catalog::{CaseDefinition, Definition, NoFunction, function_of, public_items};
use crate::judge::RecordedCase;
use calls::{Wanted, by_author, generated};
use inputs::Inputs;

/// The lines of a function that shows what comes out of one case.
#[derive(Clone, Debug, PartialEq)]
pub struct Snippet {
    lines: Vec<String>,
}

/// Why a case has no snippet; `author verify` says so to whoever wrote the exercise.
#[derive(Clone, Debug, PartialEq)]
pub enum Gap {
    /// No function is known to return the observation.
    NoFunction(NoFunction),
    /// No input has the parameter's name and fits its type.
    NoInput { function: String, parameter: String },
    /// The function returns nothing that the observation could be read from.
    NoPart {
        function: String,
        observation: String,
    },
}

impl Snippet {
    /// The snippet of `case`, of which `recorded` holds the inputs, for whoever begins with `skeleton`.
    pub fn of(
        definition: &Definition,
        case: &CaseDefinition,
        recorded: &RecordedCase,
        skeleton: &str,
    ) -> Result<Self, Gap> {
        let items = public_items(skeleton);
        let wanted: Vec<Wanted> = recorded
            .observations
            .iter()
            .filter(|(name, _)| definition.is_plain(name))
            .map(|(name, right)| {
                let function = function_of(definition, &items, name).map_err(Gap::NoFunction)?;
                Ok(Wanted {
                    name,
                    right,
                    function,
                })
            })
            .collect::<Result<_, Gap>>()?;
        let inputs = Inputs {
            recorded: &recorded.inputs,
            items: &items,
        };
        let mut lines = match &case.snippet {
            Some(snippet) => by_author(snippet, &wanted, &inputs),
            None => generated(&wanted, &inputs)?,
        };
        if lines.iter().any(|line| line.contains("array![")) {
            lines.insert(0, "use ndarray::array;".to_owned());
        }
        Ok(Self { lines })
    }

    /// As a test, which is not there when exercises are checked.
    pub fn as_test(&self) -> String {
        format!("#[test]\n{}", self.as_function("fn play"))
    }

    /// As a function of that head.
    pub fn as_function(&self, head: &str) -> String {
        let lines = self.lines.iter().flat_map(|line| line.lines());
        let body: Vec<String> = lines
            .map(|line| {
                if line.is_empty() {
                    String::new()
                } else {
                    format!("    {line}")
                }
            })
            .collect();
        format!("{head}() {{\n{}\n}}\n", body.join("\n"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::run::Input;
    use crate::value::Value;

    const SKELETON: &str = "
    pub struct Net {
        pub w: Array1<f64>,
        pub b: f64,
    }

    pub struct Fit {
        pub w: Array1<f64>,
        pub steps: usize,
    }

    pub fn fit(net: &Net, x: ArrayView1<f64>, order: Vec<usize>, kind: &str, best: Option<f64>) -> Fit {
        todo!()
    }

    pub fn loss(y: &mut Array1<f64>, pair: [f64; 2]) -> f64 {
        todo!()
    }

    pub fn descend(slope: impl Fn(f64) -> f64, from: f64) -> (f64, f64) {
        todo!()
    }
    ";

    fn list(data: &[f64]) -> Value {
        let shape = vec![data.len()];
        Value::Array {
            shape,
            data: data.to_vec(),
        }
    }

    /// The snippet of a case with these inputs and observations, each with its function.
    fn of(
        inputs: &[(&str, Value)],
        observations: &[(&str, &str, Value)],
        written: Option<&str>,
    ) -> Result<String, Gap> {
        let mut text =
            "title = \"T\"\nminutes = 1\ndifficulty = 1\nseed = 1\nhints = []\n".to_owned();
        text += "[[case]]\nname = \"a\"\ntests = \"it\"\npoints = 1\n";
        for (name, function, _) in observations {
            text += &format!("[observation.{name:?}]\nfunction = {function:?}\n");
        }
        let mut definition: Definition = toml::from_str(&text).unwrap();
        definition.cases[0].snippet = written.map(str::to_owned);
        let recorded = RecordedCase {
            name: "a".to_owned(),
            inputs: inputs
                .iter()
                .map(|(name, value)| Input {
                    name: (*name).to_owned(),
                    exact: false,
                    value: value.clone(),
                })
                .collect(),
            scales: Vec::new(),
            observations: observations
                .iter()
                .map(|(name, _, value)| ((*name).to_owned(), value.clone()))
                .collect(),
        };
        Snippet::of(&definition, &definition.cases[0], &recorded, SKELETON)
            .map(|snippet| snippet.lines.join("\n"))
    }

    #[test]
    fn each_parameter_gets_its_input_as_its_type_wants_it() {
        let inputs = [
            ("x", list(&[1.0, 2.0])),
            ("net.w", list(&[0.5])),
            ("net.b", Value::Number(-1.0)),
            ("order", list(&[1.0, 0.0])),
            ("kind", Value::Text("a".to_owned())),
            ("best", Value::Missing),
        ];
        let observations = [
            ("w", "fit", list(&[2.0])),
            ("steps", "fit", Value::Number(3.0)),
        ];
        let expected = "use ndarray::array;
let net = Net {
    w: array![0.5],
    b: -1.0,
};
let x = array![1.0, 2.0];
let order = vec![1, 0];
let kind = \"a\";
let best = None;
let result = fit(&net, x.view(), order, kind, best);
println!(\"w = {}\", result.w); // [2] is right
println!(\"steps = {}\", result.steps); // 3 is right";
        assert_eq!(of(&inputs, &observations, None), Ok(expected.to_owned()));
    }

    #[test]
    fn what_is_changed_is_mutable_and_what_is_long_is_folded() {
        let many: Vec<f64> = (0..30).map(f64::from).collect();
        let inputs = [("y", list(&many)), ("pair", list(&[1.0, f64::INFINITY]))];
        let text = of(&inputs, &[("loss", "loss", Value::Number(1.0))], None).unwrap();
        assert!(
            text.contains("let mut y = array![0.0, 1.0, ") && text.contains("29.0];\n"),
            "{text}"
        );
        assert!(
            text.contains("let pair = [1.0, f64::INFINITY];\n"),
            "{text}"
        );
        assert!(
            text.contains("println!(\"loss = {}\", loss(&mut y, pair)); // 1 is right"),
            "{text}"
        );
        assert!(
            text.lines().all(|line| line.chars().count() <= 80),
            "{text}"
        );
    }

    #[test]
    fn an_author_writes_what_cannot_be_generated() {
        let inputs = [
            ("from", Value::Number(4.0)),
            ("slope of", Value::Text("x²".to_owned())),
        ];
        let observations = [("end", "descend", Value::Number(0.0))];
        let slope = Gap::NoInput {
            function: "descend".to_owned(),
            parameter: "slope".to_owned(),
        };
        assert_eq!(of(&inputs, &observations, None), Err(slope));
        let written = "println!(\"end = {}\", descend(|x| 2.0 * x, from).0);\n";
        // An input that the lines do not name is left out.
        let expected = "let from = 4.0;
println!(\"end = {}\", descend(|x| 2.0 * x, from).0); // 0 is right";
        assert_eq!(
            of(&inputs, &observations, Some(written)),
            Ok(expected.to_owned())
        );
    }

    #[test]
    fn a_test_has_no_part_in_a_check() {
        let lines = vec![
            "let a = 1;".to_owned(),
            "let b = A {\n    c,\n};".to_owned(),
        ];
        let test = "#[test]\nfn play() {\n    let a = 1;\n    let b = A {\n        c,\n    };\n}\n";
        assert_eq!(Snippet { lines }.as_test(), test);
    }

    #[test]
    fn why_there_is_none_is_said() {
        let inputs = [("y", list(&[1.0])), ("pair", list(&[1.0, 2.0]))];
        let one = Value::Number(1.0);
        let several = of(
            &inputs,
            &[("a", "loss", one.clone()), ("b", "loss", one.clone())],
            None,
        );
        assert!(matches!(several, Err(Gap::NoPart { .. })), "{several:?}");
        let unknown = of(&inputs, &[("a", "los", one)], None);
        assert_eq!(
            unknown,
            Err(Gap::NoFunction(NoFunction::Unknown {
                function: "los".to_owned()
            }))
        );
    }
}
