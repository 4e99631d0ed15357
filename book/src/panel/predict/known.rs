//! What known mistakes make of an observation, each value once with all mistakes that give it.

use grader::catalog::{Exercise, mistake_id};
use grader::judge::{Recording, same, telling};
use grader::predict::Question;
use grader::report::words::lower_first;
use grader::value::Value;
use serde_json::json;

use super::value::flat;
use crate::html::escaped;

/// A wrong value, and what it comes out of.
pub struct Known {
    value: Value,
    /// Whether it shows something: a zero for what should not be zero is also what somebody types who does not know.
    tells: bool,
    mistakes: Vec<Mistake>,
}

struct Mistake {
    /// By which `grader explain` knows it.
    id: String,
    /// What goes wrong, to stand behind "when".
    when: String,
    /// Where the book tells more.
    page: Option<String>,
}

/// The wrong values of the question's observation, in the order of the recording.
pub fn of(
    exercise: &Exercise,
    recording: &Recording,
    case: &str,
    question: &Question,
    tolerance: f64,
    page_of: PageOf,
) -> Vec<Known> {
    let mut all: Vec<Known> = Vec::new();
    for mistake in &recording.mistakes {
        let cell = mistake
            .cells
            .iter()
            .find(|cell| cell.case == case && cell.observation == question.observation);
        // One that panics before it reports gives no value.
        let Some(value) = cell.and_then(|cell| cell.value.as_ref()) else {
            continue;
        };
        if same(&question.right, value, tolerance) {
            continue;
        }
        let id = mistake_id(&exercise.place.id(), &mistake.name);
        let named = Mistake {
            page: page_of(&id),
            id,
            when: lower_first(mistake.title.trim_end_matches('.')),
        };
        match all
            .iter_mut()
            .find(|known| same(&known.value, value, tolerance))
        {
            Some(known) => known.mistakes.push(named),
            None => all.push(Known {
                value: value.clone(),
                tells: telling(&question.right, value, tolerance) > 0,
                mistakes: vec![named],
            }),
        }
    }
    all
}

/// Gives the address at which the book tells more of the mistake of that full name, where it does.
pub type PageOf<'a> = &'a dyn Fn(&str) -> Option<String>;

impl Mistake {
    /// What goes wrong, with a link to what the book tells of it.
    fn linked(&self) -> String {
        let when = escaped(&self.when);
        match &self.page {
            Some(page) => format!("<a href=\"{page}\">{when}</a>"),
            None => when,
        }
    }
}

impl Known {
    pub fn value(&self) -> &Value {
        &self.value
    }

    /// A row of a table: the value, and when it comes out.
    pub fn row(&self) -> String {
        let when: Vec<String> = self.mistakes.iter().map(Mistake::linked).collect();
        format!(
            "<tr><td><code>{}</code></td><td>✗ {}</td></tr>\n",
            escaped(&self.value.to_string()),
            when.join(", or ")
        )
    }

    /// For the script.
    pub fn data(&self) -> serde_json::Value {
        let mistake = |mistake: &Mistake| json!({ "id": mistake.id, "when": mistake.when });
        let mut data = flat(&self.value);
        data["tells"] = json!(self.tells);
        data["means"] = self.mistakes.iter().map(mistake).collect();
        data
    }
}
