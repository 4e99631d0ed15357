//! A visible case as Rust that a reader pastes below the own code and plays with: the inputs, the calls, a line for each result.
//!
//! Inputs come from the recording, calls from the skeleton's signatures: an input goes where the parameter of its name is, and
//! `net.w1` into the field `w1` of the parameter `net`. Where that is not enough, the author has written the calls.

mod literal;

use super::text::WIDTH;
use crate::catalog::{CaseDefinition, Definition, PublicItem, Typed, public_items};
use crate::judge::RecordedCase;
use crate::run::Input;
use crate::value::Value;
use literal::literal;

/// The lines of a function that shows what comes out of one case.
#[derive(Clone, Debug, PartialEq)]
pub struct Snippet {
    lines: Vec<String>,
}

/// Why a case has no snippet; `author verify` says so to whoever wrote the exercise.
#[derive(Clone, Debug, PartialEq)]
pub enum Gap {
    /// Which function returns the observation is not said.
    NoFunction { observation: String },
    /// The skeleton has no such public function.
    Unknown { function: String },
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
            .filter(|(name, _)| {
                let rule = definition.observation(name);
                rule.is_none_or(|rule| rule.agrees_with.is_none())
            })
            .map(|(name, right)| {
                let function = function_of(definition, &items, name);
                Ok(Wanted {
                    name,
                    right,
                    function: function?,
                })
            })
            .collect::<Result<_, Gap>>()?;
        let inputs = Inputs {
            recorded: &recorded.inputs,
            items: &items,
        };
        let mut lines = match &case.snippet {
            Some(snippet) => by_author(snippet, &wanted, &inputs)?,
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

/// An observation, and the function that returns it.
struct Wanted<'a> {
    name: &'a str,
    right: &'a Value,
    function: &'a PublicItem,
}

/// The function of an observation: the one that `exercise.toml` names, or the only one there is.
pub fn function_of<'a>(
    definition: &Definition,
    items: &'a [PublicItem],
    observation: &str,
) -> Result<&'a PublicItem, Gap> {
    let mut functions = items.iter().filter(|item| item.is_function());
    let named = definition
        .observation(observation)
        .and_then(|o| o.function.as_deref());
    match named {
        Some(name) => functions
            .find(|item| item.name == name)
            .ok_or_else(|| Gap::Unknown {
                function: name.to_owned(),
            }),
        None => match (functions.next(), functions.next()) {
            (Some(only), None) => Ok(only),
            _ => Err(Gap::NoFunction {
                observation: observation.to_owned(),
            }),
        },
    }
}

/// The inputs, and the calls that the signatures allow.
fn generated(wanted: &[Wanted], inputs: &Inputs) -> Result<Vec<String>, Gap> {
    let mut functions: Vec<&PublicItem> = Vec::new();
    for of in wanted {
        if !functions.contains(&of.function) {
            functions.push(of.function);
        }
    }
    let parameters = parameters(&functions);
    let mut lines = Vec::new();
    for parameter in &parameters {
        let value = inputs.value(parameter).ok_or_else(|| Gap::NoInput {
            function: functions
                .iter()
                .filter(|f| f.parameters().contains(parameter))
                .map(|f| f.name.clone())
                .next()
                .unwrap_or_default(),
            parameter: parameter.name.clone(),
        })?;
        lines.push(binding(parameter, &value));
    }
    for (number, function) in functions.iter().enumerate() {
        let of_it: Vec<&Wanted> = wanted
            .iter()
            .filter(|of| of.function == *function)
            .collect();
        let arguments: Vec<String> = function
            .parameters()
            .iter()
            .map(|p| argument(p, functions.len() > 1))
            .collect();
        let call = format!("{}({})", function.name, arguments.join(", "));
        let returned = function.returns().unwrap_or_default();
        let fields = inputs.fields(returned);
        if let ([only], true) = (of_it.as_slice(), fields.is_empty()) {
            lines.push(print(only, &call, returned));
            continue;
        }
        let result = if number == 0 {
            "result".to_owned()
        } else {
            format!("result_{}", number + 1)
        };
        lines.push(format!("let {result} = {call};"));
        for of in of_it {
            let field = fields.iter().find(|field| field.name == of.name);
            let field = field.ok_or_else(|| Gap::NoPart {
                function: function.name.clone(),
                observation: of.name.to_owned(),
            })?;
            lines.push(print(
                of,
                &format!("{result}.{}", field.name),
                &field.of_type,
            ));
        }
    }
    Ok(lines)
}

/// The inputs, and the lines that the author has written.
fn by_author(snippet: &str, wanted: &[Wanted], inputs: &Inputs) -> Result<Vec<String>, Gap> {
    let functions: Vec<&PublicItem> = wanted.iter().map(|of| of.function).collect();
    let parameters = parameters(&functions);
    let mut lines = Vec::new();
    let mut used: Vec<&str> = Vec::new();
    for parameter in &parameters {
        if let Some(value) = inputs.value(parameter) {
            lines.push(binding(parameter, &value));
            used.push(&parameter.name);
        }
    }
    for input in inputs.recorded {
        let name = input.name.split('.').next().unwrap_or_default();
        if !used.contains(&name)
            && let Some(value) = literal(&input.value, "")
        {
            let name = input.name.replace(|c: char| !c.is_alphanumeric(), "_");
            lines.push(folded(format!("let {name} = {value};")));
        }
    }
    for line in snippet.trim_end().lines() {
        let printed = wanted
            .iter()
            .find(|of| line.contains(&format!("\"{} = {{", of.name)));
        lines.push(format!("{line}{}", printed.map_or(String::new(), right)));
    }
    Ok(lines)
}

/// Of all of them, each once, without `self`.
fn parameters(functions: &[&PublicItem]) -> Vec<Typed> {
    let mut all: Vec<Typed> = Vec::new();
    for parameter in functions.iter().flat_map(|function| function.parameters()) {
        if !all.iter().any(|known| known.name == parameter.name) {
            all.push(parameter);
        }
    }
    all
}

/// What a case was called with, and the types that a skeleton declares.
struct Inputs<'a> {
    recorded: &'a [Input],
    items: &'a [PublicItem],
}

impl Inputs<'_> {
    /// The expression for a parameter: the input of its name, or a struct of inputs.
    fn value(&self, parameter: &Typed) -> Option<String> {
        let of_type = plain(&parameter.of_type);
        if let Some(input) = self.named(&parameter.name) {
            return literal(&input.value, of_type);
        }
        let fields = self.fields(of_type);
        let fields: Option<Vec<String>> = fields
            .iter()
            .map(|field| {
                let input = self.named(&format!("{}.{}", parameter.name, field.name))?;
                let value = literal(&input.value, plain(&field.of_type))?;
                Some(folded(format!("    {}: {value},", field.name)))
            })
            .collect();
        fields
            .filter(|fields| !fields.is_empty())
            .map(|fields| format!("{of_type} {{\n{}\n}}", fields.join("\n")))
    }

    fn named(&self, name: &str) -> Option<&Input> {
        self.recorded.iter().find(|input| input.name == name)
    }

    /// The fields of the struct `of_type`, if it is one of the skeleton's.
    fn fields(&self, of_type: &str) -> Vec<Typed> {
        let item = self.items.iter().find(|item| item.name == of_type);
        item.map_or_else(Vec::new, PublicItem::fields)
    }
}

/// A type without its references and their lifetimes.
fn plain(of_type: &str) -> &str {
    let mut of_type = of_type.trim();
    while let Some(referred) = of_type.strip_prefix('&') {
        of_type = referred.trim_start();
        if of_type.starts_with('\'') {
            of_type = of_type.split_once(' ').map_or("", |(_, rest)| rest);
        }
        of_type = of_type.strip_prefix("mut ").unwrap_or(of_type);
    }
    of_type
}

fn binding(parameter: &Typed, value: &str) -> String {
    let mutable = if parameter.of_type.starts_with("&mut ") {
        "mut "
    } else {
        ""
    };
    let line = format!("let {mutable}{} = {value};", parameter.name);
    if value.contains('\n') {
        line
    } else {
        folded(line)
    }
}

/// A parameter's argument: its name, borrowed, viewed or copied as its type wants it.
fn argument(parameter: &Typed, used_again: bool) -> String {
    let (name, of_type) = (&parameter.name, parameter.of_type.as_str());
    let is_view = plain(of_type).starts_with("ArrayView");
    let is_copy = |of_type: &str| {
        !of_type.starts_with("Array") && !of_type.starts_with("Vec") && of_type != "String"
    };
    match of_type.strip_prefix('&') {
        // A literal text is a reference already.
        Some(_) if plain(of_type) == "str" => name.clone(),
        Some(referred) if referred.starts_with("mut ") => format!("&mut {name}"),
        Some(_) if is_view => format!("&{name}.view()"),
        Some(_) => format!("&{name}"),
        None if is_view => format!("{name}.view()"),
        None if used_again && !is_copy(of_type) => format!("{name}.clone()"),
        None => name.clone(),
    }
}

/// The line that prints what an expression of that type is.
fn print(of: &Wanted, expression: &str, of_type: &str) -> String {
    const SHOWN_PLAINLY: [&str; 6] = ["f64", "usize", "i64", "bool", "String", "&str"];
    let plainly = SHOWN_PLAINLY.contains(&of_type) || of_type.starts_with("Array");
    let format = if plainly { "{}" } else { "{:?}" };
    format!(
        "println!(\"{} = {format}\", {expression});{}",
        of.name,
        right(of)
    )
}

/// A comment with the right value, where that is short.
fn right(of: &Wanted) -> String {
    let text = of.right.to_string();
    let short = text.chars().count() <= LONGEST_RIGHT;
    if short {
        format!(" // {text} is right")
    } else {
        String::new()
    }
}

const LONGEST_RIGHT: usize = 40;

/// A long line in several. A text stays as it is: a line end would be part of it.
fn folded(line: String) -> String {
    if line.chars().count() <= WIDTH || line.contains('"') {
        return line;
    }
    let indent = line.len() - line.trim_start().len();
    let (first, other) = (" ".repeat(indent), " ".repeat(indent + 4));
    let options = textwrap::Options::new(WIDTH)
        .initial_indent(&first)
        .subsequent_indent(&other)
        .break_words(false)
        .word_splitter(textwrap::WordSplitter::NoHyphenation);
    textwrap::fill(line.trim_start(), options)
}
