//! Questions with choices: one of them right, or several.

use std::collections::BTreeSet;

use super::question::Question;
use super::{CHECK, Parts};
use crate::markdown::Text;
use crate::sources::{Choice, Quiz};

/// The parts of a question where one choice is right, or where `several` may be.
pub fn parts(quiz: &Quiz, several: bool, text: Text) -> Result<Parts, String> {
    check(quiz, several)?;
    let mut fields = String::new();
    if several {
        fields += "<p class=\"note\">One or more are right.</p>\n";
    }
    let control = if several { "checkbox" } else { "radio" };
    let mut told = String::new();
    for choice in &quiz.choices {
        let shown = text.line(&choice.text)?;
        fields += &format!(
            "<label class=\"choice\"><input type=\"{control}\" name=\"quiz-{}\" value=\"{}\"><span>{shown}</span></label>\n",
            quiz.name, choice.key
        );
        let why = text.blocks(&choice.why)?;
        let (sign, verdict) = if choice.right {
            ("✓", "Right")
        } else {
            ("✗", "Not right")
        };
        told += &format!(
            "<div data-key=\"{}\"{}><dt>{sign} {verdict}: <span>{shown}</span></dt><dd>{why}</dd></div>\n",
            choice.key,
            if choice.right { " data-right" } else { "" }
        );
    }
    let explanation = text.blocks(&quiz.explanation)?;
    Ok(Parts {
        kind: if several { "choices" } else { "choice" },
        label: "Quick check",
        question: Question::read(&quiz.question, text)?,
        fields,
        buttons: CHECK.to_owned(),
        answer: format!(
            "<details class=\"answer\"><summary>Answer, and what each choice tells</summary>\n\
             <div class=\"explanation\">{explanation}</div>\n<dl>\n{told}</dl>\n</details>\n"
        ),
    })
}

fn check(quiz: &Quiz, several: bool) -> Result<(), String> {
    let right = quiz.choices.iter().filter(|choice| choice.right).count();
    match right {
        0 => return Err("none of its choices is right".to_owned()),
        1 => {}
        _ if several => {}
        _ => {
            return Err(format!(
                "{right} of its choices are right, and one should be"
            ));
        }
    }
    if right == quiz.choices.len() && !several {
        return Err("it has no wrong choice".to_owned());
    }
    let mut keys = BTreeSet::new();
    for Choice {
        key,
        text,
        right,
        why,
    } in &quiz.choices
    {
        let is_key = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        if key.is_empty() || !key.chars().all(is_key) {
            return Err(format!(
                "the key `{key}` may hold small letters, digits and `-`"
            ));
        }
        if !keys.insert(key) {
            return Err(format!("two of its choices have the key `{key}`"));
        }
        if text.trim().is_empty() {
            return Err(format!("the choice `{key}` says nothing"));
        }
        if !right && why.trim().is_empty() {
            return Err(format!("the wrong choice `{key}` has no `why`"));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{choice, choices, text};
    use super::*;

    fn refused(mut quiz: Quiz, several: bool, change: impl FnOnce(&mut Quiz)) -> String {
        change(&mut quiz);
        text(|text| parts(&quiz, several, text).map(|_| ()).unwrap_err())
    }

    #[test]
    fn one_right_choice_has_radio_buttons_and_each_wrong_one_its_explanation() {
        let parts = text(|text| parts(&choice(), false, text).unwrap());
        assert_eq!(parts.fields.matches("type=\"radio\"").count(), 3);
        assert!(parts.fields.contains("value=\"smaller\""));
        let answer = parts.answer;
        assert!(
            answer.contains("<div data-key=\"smaller\" data-right><dt>✓ Right: "),
            "{answer}"
        );
        assert!(
            answer.contains("<dt>✗ Not right: <span>More steps</span></dt><dd><p>Too slow"),
            "{answer}"
        );
    }

    #[test]
    fn several_right_choices_have_boxes() {
        let parts = text(|text| parts(&choices(), true, text).unwrap());
        assert_eq!(parts.fields.matches("type=\"checkbox\"").count(), 3);
        assert_eq!(parts.answer.matches("data-right").count(), 2);
    }

    #[test]
    fn rules_are_named_where_they_are_broken() {
        let why = refused(choice(), false, |quiz| quiz.choices[1].right = true);
        assert!(why.contains("2 of its choices are right"), "{why}");
        let why = refused(choice(), false, |quiz| quiz.choices[0].right = false);
        assert!(why.contains("none of its choices"), "{why}");
        let why = refused(choices(), true, |quiz| quiz.choices.retain(|c| !c.right));
        assert!(why.contains("none of its choices"), "{why}");
        let why = refused(choice(), false, |quiz| quiz.choices.truncate(1));
        assert!(why.contains("no wrong choice"), "{why}");
        let why = refused(choice(), false, |quiz| quiz.choices[1].why.clear());
        assert!(why.contains("`more-steps` has no `why`"), "{why}");
        let why = refused(choice(), false, |quiz| {
            quiz.choices[2].key = "smaller".to_owned()
        });
        assert!(why.contains("have the key `smaller`"), "{why}");
        let why = refused(choice(), false, |quiz| {
            quiz.choices[2].key = "No key".to_owned()
        });
        assert!(why.contains("the key `No key`"), "{why}");
    }
}
