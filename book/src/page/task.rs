//! What takes long to make and is not needed before mdBook has rendered the pages: panels, drawings and formulas. It is
//! made while mdBook renders, in a thread of its own, and put in afterwards.

use crate::panel::{Later, Panel, exercise, place_of, predict, quiz};

use super::{Linked, Shared, figures, mistakes};

/// One panel, drawing or formula to make.
#[derive(Debug)]
pub struct Task {
    /// Of the place that it is put in.
    pub key: String,
    /// File and line in the chapter.
    pub at: String,
    /// The page that it stands on.
    pub page: String,
    pub what: What,
}

#[derive(Debug)]
pub enum What {
    Exercise(String),
    Quiz(String),
    Predict {
        exercise: String,
        case: String,
        observation: Option<String>,
    },
    Figure {
        name: String,
        title: String,
    },
    /// All mistakes of a kind.
    Mistakes(String),
    Formula {
        latex: String,
        is_display: bool,
    },
}

/// Does all `tasks`. Each that fails is told with its file and line.
pub fn do_all(tasks: &[Task], shared: &Shared) -> (Vec<Later>, Vec<String>) {
    let mut later = Vec::new();
    let mut problems = Vec::new();
    for task in tasks {
        match make(task, shared) {
            Ok(panel) => {
                later.push(Later {
                    key: task.key.clone(),
                    html: panel.now,
                    printed: true,
                });
                later.extend(panel.later);
            }
            Err(why) => problems.push(format!("{}: {why}", task.at)),
        }
    }
    (later, problems)
}

fn make(task: &Task, shared: &Shared) -> Result<Panel, String> {
    let linked = Linked {
        shared,
        page: &task.page,
    };
    let text = linked.text();
    match &task.what {
        What::Exercise(name) => {
            let said = |why: String| format!("the exercise `{name}` cannot be shown: {why}");
            let read = shared.sources.exercises.read(name);
            let read = read.ok_or_else(|| said("it is gone".to_owned()))?;
            let exercise = read.map_err(|error| said(format!("{error:#}")))?;
            let mistakes = mistakes::address_of_exercise(shared, &exercise.name);
            exercise::render(&exercise, mistakes.as_deref(), text).map_err(said)
        }
        What::Quiz(name) => {
            let quizzes = shared.sources.quizzes.get(&task.page);
            match quizzes
                .into_iter()
                .flatten()
                .find(|quiz| quiz.name == *name)
            {
                Some(quiz) => quiz::render(&task.page, quiz, text),
                None => Err(format!("there is no quick check `{name}`.")),
            }
        }
        What::Predict {
            exercise,
            case,
            observation,
        } => {
            let exercises = &shared.sources.exercises;
            let observation = observation.as_deref();
            let page_of = |mistake: &str| mistakes::address(&shared.sources, mistake);
            predict::render(exercises, exercise, case, observation, text, &page_of)
        }
        // They tell as much as hints do.
        What::Mistakes(kind) => {
            let later = Later {
                key: format!("mistakes-{kind}"),
                html: mistakes::of_kind(linked, kind)?,
                printed: false,
            };
            Ok(Panel {
                now: place_of(&later.key),
                later: vec![later],
            })
        }
        What::Formula { latex, is_display } => {
            let math = &shared.math;
            let formula = match is_display {
                true => math.display(latex)?,
                false => math.inline(latex)?,
            };
            Ok(Panel {
                now: formula,
                later: Vec::new(),
            })
        }
        What::Figure { name, title } => figures::panel(linked, name, title),
    }
}
