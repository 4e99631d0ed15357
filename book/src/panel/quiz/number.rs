//! A numeric question in all of its variants, worked out when the book is built.

use grader::value::number_text;
use serde_json::{Value, json};

use super::expression::{filled, has_names, names, value};
use super::question::Question;
use crate::markdown::{Text, finished};
use crate::sources::{Quiz, Variant};

/// Fewer and a second try is a matter of remembering the first.
const FEWEST_VARIANTS: usize = 3;

/// What one variant of a question comes to.
pub struct Number {
    /// By which a reader's answer is remembered.
    key: String,
    pub question: Question,
    answer: f64,
    /// As HTML.
    pub explanation: String,
    pub wrong: Vec<Wrong>,
}

/// What comes out of a known misunderstanding.
pub struct Wrong {
    is: f64,
    /// As HTML.
    pub why: String,
}

impl Number {
    /// The right answer as people write it.
    pub fn answer(&self) -> String {
        shown(self.answer)
    }
}

impl Wrong {
    pub fn shown(&self) -> String {
        shown(self.is)
    }
}

fn shown(x: f64) -> String {
    number_text(x).replace('-', "−")
}

/// The variants of `quiz`, the first of which stands on the page; or which of its rules is broken, in words.
pub fn variants(quiz: &Quiz, text: Text) -> Result<Vec<Number>, String> {
    if !quiz.tolerance.is_finite() || quiz.tolerance < 0.0 {
        return Err("its tolerance is no number from 0 on".to_owned());
    }
    if uses_variables(quiz) && quiz.variants.len() < FEWEST_VARIANTS {
        return Err(format!(
            "it has {} variants, and what uses variables needs {FEWEST_VARIANTS} or more",
            quiz.variants.len()
        ));
    }
    for (i, variant) in quiz.variants.iter().enumerate() {
        if quiz.variants[..i].contains(variant) {
            return Err(format!("its variants {} are the same", key(variant)));
        }
    }
    if quiz.variants.is_empty() {
        return Ok(vec![number(quiz, &Variant::new(), text)?]);
    }
    let all = quiz.variants.iter();
    all.map(|variant| {
        number(quiz, variant, text).map_err(|why| format!("where {}: {why}", key(variant)))
    })
    .collect()
}

fn uses_variables(quiz: &Quiz) -> bool {
    let texts = [&quiz.question, &quiz.explanation];
    let texts = texts.into_iter().chain(quiz.wrong.iter().map(|w| &w.why));
    let expressions = [&quiz.answer]
        .into_iter()
        .chain(quiz.wrong.iter().map(|w| &w.is));
    texts.into_iter().any(|text| has_names(text))
        || expressions
            .into_iter()
            .any(|expression| names(expression).any(|name| name != "answer"))
}

fn number(quiz: &Quiz, variant: &Variant, text: Text) -> Result<Number, String> {
    let question = Question::read(&filled(&quiz.question, variant)?, text)?;
    let answer = value(&quiz.answer, variant)?;
    let mut known = variant.clone();
    known.insert("answer".to_owned(), answer);
    let mut wrong: Vec<Wrong> = Vec::new();
    for written in &quiz.wrong {
        let is = value(&written.is, &known)?;
        let near = |other: f64| (is - other).abs() <= quiz.tolerance;
        if near(answer) {
            return Err(format!(
                "the wrong number `{}` is {is}, within the tolerance of the answer {answer}",
                written.is
            ));
        }
        if wrong.iter().any(|other| near(other.is)) {
            return Err(format!(
                "the wrong number `{}` is {is}, within the tolerance of another wrong number",
                written.is
            ));
        }
        if written.why.trim().is_empty() {
            return Err(format!("the wrong number `{}` has no `why`", written.is));
        }
        let why = text.blocks(&filled(&written.why, &known)?)?;
        wrong.push(Wrong { is, why });
    }
    Ok(Number {
        key: key(variant),
        question,
        answer,
        explanation: text.blocks(&filled(&quiz.explanation, &known)?)?,
        wrong,
    })
}

/// Its values, which stay the same where variants are added or put in another order.
fn key(variant: &Variant) -> String {
    let values = variant
        .iter()
        .map(|(name, x)| format!("{name} = {}", number_text(*x)));
    values.collect::<Vec<_>>().join(", ")
}

/// What the script of the page needs to judge a typed number.
pub fn data(quiz: &Quiz, variants: &[Number]) -> Value {
    // What finishes later parts passes scripts over.
    let wrong = |wrong: &Wrong| json!({ "is": wrong.is, "shown": wrong.shown(), "why": finished(&wrong.why) });
    let variant = |variant: &Number| {
        json!({
            "key": variant.key,
            "question": finished(&variant.question.first),
            "more": finished(&variant.question.more),
            "answer": variant.answer,
            "shown": variant.answer(),
            "explanation": finished(&variant.explanation),
            "wrong": variant.wrong.iter().map(wrong).collect::<Vec<_>>(),
        })
    };
    json!({
        "tolerance": quiz.tolerance,
        "unit": quiz.unit,
        "variants": variants.iter().map(variant).collect::<Vec<_>>(),
    })
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{number, text};
    use super::*;

    fn refused(change: impl FnOnce(&mut Quiz)) -> String {
        let mut quiz = number();
        change(&mut quiz);
        text(|text| variants(&quiz, text).map(|_| ()).unwrap_err())
    }

    #[test]
    fn every_variant_is_worked_out() {
        let quiz = number();
        let data = text(|text| data(&quiz, &variants(&quiz, text).unwrap()));
        let answers: Vec<f64> = (0..3)
            .map(|i| data["variants"][i]["answer"].as_f64().unwrap())
            .collect();
        assert!((answers[0] - 1.4).abs() < 1e-12 && (answers[1] - 3.0).abs() < 1e-12);
        assert_eq!(data["variants"][0]["key"], "g = 16, lr = 0.1, w = 3");
        assert_eq!(data["variants"][0]["wrong"][0]["shown"], "4.6");
        let why = data["variants"][0]["wrong"][0]["why"].as_str().unwrap();
        assert!(why.contains("to 4.6: the sign"), "{why}");
    }

    #[test]
    fn a_variant_keeps_its_formulas_and_their_punctuation_together() {
        let mut quiz = number();
        quiz.explanation = "It is ${{ answer }}$.".to_owned();
        let data = text(|text| data(&quiz, &variants(&quiz, text).unwrap()));
        assert_eq!(
            data["variants"][1]["explanation"],
            "<p>It is <span class=\"kept\"><math data-latex=\"3\"><mn>3</mn></math>.</span></p>"
        );
    }

    #[test]
    fn a_question_without_variables_needs_no_variants() {
        let mut quiz = number();
        quiz.variants.clear();
        quiz.question = "Two to the third?".to_owned();
        quiz.answer = "2 ** 3".to_owned();
        quiz.explanation = "It is {{ answer }}.".to_owned();
        quiz.wrong.clear();
        text(|text| assert_eq!(variants(&quiz, text).unwrap()[0].answer(), "8"));
    }

    #[test]
    fn rules_are_named_where_they_are_broken() {
        let why = refused(|quiz| quiz.variants.truncate(2));
        assert!(why.contains("2 variants"), "{why}");
        let why = refused(|quiz| quiz.variants[2] = quiz.variants[0].clone());
        assert!(why.contains("are the same"), "{why}");
        let why = refused(|quiz| quiz.answer = "w - eta * g".to_owned());
        assert!(why.contains("the unknown name `eta`"), "{why}");
        let why = refused(|quiz| quiz.wrong[0].is = "w - lr * g + 0.001".to_owned());
        assert!(why.contains("of the answer"), "{why}");
        let why = refused(|quiz| quiz.wrong[1].is = quiz.wrong[0].is.clone());
        assert!(why.contains("of another wrong number"), "{why}");
        let why = refused(|quiz| quiz.answer = "(w - 100) | ln".to_owned());
        assert!(why.contains("NaN"), "{why}");
        let why = refused(|quiz| quiz.tolerance = -1.0);
        assert!(why.contains("tolerance"), "{why}");
        let why = refused(|quiz| quiz.wrong[0].why.clear());
        assert!(why.contains("no `why`"), "{why}");
    }
}
