//! Predictions: what a person types before any code is written, held against the recordings that a check uses.
//!
//! `form` says what is asked for, `typed` reads it from a line, the numbers by `line`, and here it is judged. A typed number stands for all that
//! round to it, so it is taken for a recorded one among those.

mod form;
mod line;
mod typed;

pub use form::Form;
pub use typed::{Typed, Unclear};

use crate::catalog::Exercise;
use crate::judge::{Alone, Diagnosis, FirstDifference, RecordedCase, first_difference, same};
use crate::value::Value;

/// The case that is asked about, and what has been answered so far.
#[derive(Clone, Debug)]
pub struct Prediction<'a> {
    exercise: &'a Exercise,
    case: Alone,
    /// The last value typed for each observation, right or not.
    answers: Vec<(String, Value)>,
}

/// One observation to predict.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    pub observation: String,
    /// What the quantity is, in words.
    pub words: Option<String>,
    pub form: Form,
    pub right: Value,
}

/// What is said of an answer.
#[derive(Clone, Debug, PartialEq)]
pub enum Judged {
    Right,
    Wrong {
        first: FirstDifference,
        /// What explains it, if anything does.
        diagnoses: Vec<Diagnosis>,
        /// Whether a known mistake gives it, whatever is said of that.
        is_known: bool,
    },
}

/// Nobody types more numbers than this for one question.
const MOST_NUMBERS: usize = 12;
/// Nobody works out on paper what comes of more numbers than this.
const MOST_INPUTS: usize = 24;
/// In all questions about a case together.
const MOST_OFFERED: usize = 8;

impl<'a> Prediction<'a> {
    /// Of one case of `exercise`, of which nothing is answered yet.
    pub fn new(exercise: &'a Exercise, case: Alone) -> Self {
        Self {
            exercise,
            case,
            answers: Vec::new(),
        }
    }

    /// What can be asked, in the order of the recording. Left out is what a person would not type, and what is held against
    /// another value of the reader's own.
    pub fn questions(&self) -> Vec<Question> {
        let definition = &self.exercise.definition;
        let rule = |name: &str| definition.observation(name);
        let small = |recorded: &&RecordedCase| {
            let inputs = recorded.inputs.iter();
            let numbers: usize = inputs.map(|input| input.value.numbers().len()).sum();
            numbers <= MOST_INPUTS
        };
        let recorded = self.case.recorded().filter(small);
        let asked = recorded
            .into_iter()
            .flat_map(|recorded| &recorded.observations)
            .filter(|(name, _)| definition.is_plain(name))
            .filter(|(_, right)| right.numbers().len() <= MOST_NUMBERS);
        asked
            .filter_map(|(name, right)| {
                let form = Form::of(right, &self.case.mistaken(name))?;
                Some(Question {
                    observation: name.clone(),
                    words: rule(name).and_then(|rule| rule.words.clone()),
                    form,
                    right: right.clone(),
                })
            })
            .collect()
    }

    /// Whether it is short enough to be offered to somebody who has not asked for it.
    pub fn is_short(&self) -> bool {
        let questions = self.questions();
        let numbers: usize = questions.iter().map(|q| q.right.numbers().len()).sum();
        !questions.is_empty() && numbers <= MOST_OFFERED
    }

    /// Judges what was typed for `question`, by the rules of a check on this one case.
    pub fn judge(&mut self, question: &Question, typed: &Typed) -> Judged {
        let name = &question.observation;
        let tolerance = self.exercise.definition.tolerance(name);
        let answer = typed.recorded(&question.right, &self.case.mistaken(name), tolerance);
        self.answers.retain(|(answered, _)| answered != name);
        self.answers.push((name.clone(), answer.clone()));
        match first_difference(&question.right, &answer, tolerance) {
            None => Judged::Right,
            Some(first) => {
                let mut mistaken = self.case.mistaken(name).into_iter();
                Judged::Wrong {
                    first,
                    diagnoses: self.case.explain(name, &self.answers),
                    is_known: mistaken.any(|value| same(value, &answer, tolerance)),
                }
            }
        }
    }
}

impl Typed {
    /// The recorded value that was meant: the right one if it rounds to what was typed, else the only one of the mistakes'
    /// that does, else the right one with every sign turned. Otherwise what was typed, its right entries made exact, so that
    /// they do not count as wrong.
    fn recorded(&self, right: &Value, mistaken: &[&Value], tolerance: f64) -> Value {
        let fits = |value: &Value| self.rounds(value, tolerance);
        if fits(right) {
            return right.clone();
        }
        let mut meant: Vec<&Value> = Vec::new();
        for value in mistaken.iter().filter(|value| fits(value)) {
            if !meant.iter().any(|known| same(known, value, tolerance)) {
                meant.push(value);
            }
        }
        if let [only] = meant.as_slice() {
            return (*only).clone();
        }
        let turned = with_numbers(right, &|_, x| -x);
        if fits(&turned) {
            return turned;
        }
        let right = right.numbers();
        with_numbers(&self.value, &|i, x| match right.get(i) {
            Some(&right) if self.rounds_number(i, right, tolerance) => right,
            _ => x,
        })
    }
}

/// `value` with each of its numbers, counted row by row, replaced.
fn with_numbers(value: &Value, replaced: &dyn Fn(usize, f64) -> f64) -> Value {
    match value {
        Value::Number(x) => Value::Number(replaced(0, *x)),
        Value::Array { shape, data } => Value::Array {
            shape: shape.clone(),
            data: data
                .iter()
                .enumerate()
                .map(|(i, &x)| replaced(i, x))
                .collect(),
        },
        other => other.clone(),
    }
}
