//! A question of a prediction: how its answer is asked for, and what is known of its answers.

use grader::catalog::Exercise;
use grader::judge::Recording;
use grader::predict::{Form, Question};
use grader::report::words;

use super::known::{self, Known, PageOf};
use super::value;
use crate::html::escaped;
use crate::markdown::Text;

/// A question with what is known of its answers.
pub struct Asked {
    pub question: Question,
    pub tolerance: f64,
    /// What a form of choices offers; nothing where the answer is typed.
    offered: Vec<String>,
    pub known: Vec<Known>,
}

impl Asked {
    pub fn new(
        exercise: &Exercise,
        recording: &Recording,
        case: &str,
        question: Question,
        page_of: PageOf,
    ) -> Self {
        let tolerance = exercise.definition.tolerance(&question.observation);
        let offered = match question.form {
            Form::Flag => vec!["true".to_owned(), "false".to_owned()],
            Form::Case => value::names(recording, &question.observation),
            _ => Vec::new(),
        };
        Self {
            known: known::of(exercise, recording, case, &question, tolerance, page_of),
            tolerance,
            offered,
            question,
        }
    }

    /// In which form an answer is asked for; rows are spoken of only where some answer has them.
    fn form(&self) -> String {
        let all = self.known.iter().map(Known::value);
        let has_rows = all
            .chain([&self.question.right])
            .any(|value| value.shape().is_some_and(|shape| shape.len() > 1));
        match self.question.form {
            Form::AnyShape if !has_rows => {
                "as many numbers as there are, with commas between them; `[]` for none".to_owned()
            }
            ref form => words::predict_form(form),
        }
    }

    /// Where the answer is chosen or typed, and what is said of it.
    pub fn field(&self, id: &str, text: Text) -> Result<String, String> {
        let name = escaped(&self.question.observation);
        let words = self
            .question
            .words
            .as_deref()
            .map_or_else(String::new, |words| format!(", {}", escaped(words)));
        let controls = if self.offered.is_empty() {
            let form = text.line(&self.form())?;
            format!(
                "<p class=\"typed\"><label>Your prediction <span class=\"note\">({form})</span> \
                 <input type=\"text\" autocomplete=\"off\" autocapitalize=\"off\" spellcheck=\"false\" size=\"24\" \
                 maxlength=\"400\"></label></p>\n"
            )
        } else {
            let choice = |offered: &String| {
                format!(
                    "<label class=\"choice\"><input type=\"radio\" name=\"{id}-{name}\" value=\"{0}\"><span><code>{0}</code></span></label>\n",
                    escaped(offered)
                )
            };
            self.offered.iter().map(choice).collect()
        };
        Ok(format!(
            "<fieldset data-observation=\"{name}\"><legend><code>{name}</code>{words}</legend>\n{controls}\
             <div class=\"verdict\" role=\"status\"></div></fieldset>\n"
        ))
    }
}
