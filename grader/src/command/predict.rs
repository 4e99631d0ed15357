//! `grader predict`: asks, before any code is written, what comes out of a small case, and judges what is typed by the
//! recordings that a check uses. Nothing is compiled, and no attempt is logged.

use super::{CaseArguments, NOT_PASSED, PASSED};
use crate::catalog::{Catalog, Exercise, public_items};
use crate::error::{Error, Result};
use crate::judge::{Alone, Recording};
use crate::predict::{Judged, Prediction, Question, Typed};
use crate::report::{prediction, text};
use crate::workspace::Workspace;
use std::io::{self, BufRead, IsTerminal, Read, Write};

/// Asks on standard input. 0: all that was asked is predicted right in the end. 1: some of it is not.
pub fn run(workspace: &Workspace, arguments: CaseArguments, out: &mut dyn Write) -> Result<u8> {
    let catalog = Catalog::load(workspace)?;
    let exercise = catalog.one(&arguments.exercise)?.exercise()?;
    let recording = Recording::read(&exercise.place.recording())?;
    let asked = arguments.case.join(" ");
    let cases = cases(&exercise, &recording, &asked)?;
    let mut dialogue = Dialogue {
        input: &mut io::stdin().lock(),
        shows_itself: io::stdin().is_terminal(),
        out,
    };
    let right = dialogue.all(&exercise, &recording, &cases);
    let end = prediction::ends(&exercise, right);
    // Whoever closes the pipe still gets the exit code.
    let _ = dialogue.say(&end);
    Ok(if right { PASSED } else { NOT_PASSED })
}

/// The numbers of the cases to ask about, one after the other: the one named, or the short ones of those that are shown.
fn cases(exercise: &Exercise, recording: &Recording, asked: &str) -> Result<Vec<usize>> {
    let first = exercise.definition.visible_case(asked)?;
    let prediction = |case| {
        let alone = Alone::of(exercise, recording.clone(), case);
        Prediction::new(exercise, alone)
    };
    let cases: Vec<usize> = match asked {
        "" => {
            let visible = exercise.definition.visible_cases().into_iter();
            let numbers = visible.map(|(case, _)| case);
            numbers
                .filter(|&case| prediction(case).is_short())
                .collect()
        }
        _ if prediction(first).questions().is_empty() => Vec::new(),
        _ => vec![first],
    };
    match cases.is_empty() {
        true => Err(Error::NothingToPredict {
            case: exercise.definition.cases[first].name.clone(),
        }),
        false => Ok(cases),
    }
}

/// A person who is asked.
struct Dialogue<'a> {
    input: &'a mut dyn BufRead,
    /// Whether what is typed stands behind the prompt without us.
    shows_itself: bool,
    out: &'a mut dyn Write,
}

/// That nobody answers, or reads, any more.
struct Ended;

impl From<io::Error> for Ended {
    fn from(_: io::Error) -> Self {
        Self
    }
}

/// Nobody types more bytes than this in one line.
const LONGEST_LINE: u64 = 4096;

impl Dialogue<'_> {
    /// Asks about `cases` until there are none left or the person has enough. Whether all that was asked is right.
    fn all(&mut self, exercise: &Exercise, recording: &Recording, cases: &[usize]) -> bool {
        let mut right = true;
        for (i, &case) in cases.iter().enumerate() {
            let name = &exercise.definition.cases[case].name;
            if i > 0 && !self.wants_another(name) {
                break;
            }
            match self.one_case(exercise, recording, case, i == 0) {
                Ok(all) => right &= all,
                Err(Ended) => return false,
            }
        }
        right
    }

    fn wants_another(&mut self, case: &str) -> bool {
        let line = match self.say(&prediction::another(case)) {
            Ok(()) => self.line(),
            Err(Ended) => return false,
        };
        line.is_ok_and(|line| ["", "y", "yes"].contains(&line.trim()))
    }

    fn one_case(
        &mut self,
        exercise: &Exercise,
        recording: &Recording,
        case: usize,
        is_first: bool,
    ) -> std::result::Result<bool, Ended> {
        let alone = Alone::of(exercise, recording.clone(), case);
        let mut prediction = Prediction::new(exercise, alone);
        let questions = prediction.questions();
        let skeleton = std::fs::read_to_string(exercise.place.skeleton()).unwrap_or_default();
        let name = &exercise.definition.cases[case].name;
        if let Some(recorded) = recording.case(name) {
            self.say(&prediction::head(
                exercise,
                recorded,
                &questions,
                &public_items(&skeleton),
                is_first,
            ))?;
        }
        let mut right = true;
        for question in &questions {
            right &= self.one_question(&mut prediction, question)?;
        }
        Ok(right)
    }

    /// Asks until the answer is right, or the person passes.
    fn one_question(
        &mut self,
        prediction: &mut Prediction,
        question: &Question,
    ) -> std::result::Result<bool, Ended> {
        self.say(&prediction::question(question))?;
        loop {
            self.say(&prediction::prompt(question))?;
            let line = self.line()?;
            match line.trim() {
                "" => return Ok(false),
                "q" | "quit" => return Err(Ended),
                "show" => {
                    self.say(&prediction::shown(question))?;
                    return Ok(false);
                }
                _ => {}
            }
            let typed = match Typed::read(&line, &question.form) {
                Ok(typed) => typed,
                Err(unclear) => {
                    self.say(&prediction::unclear(&unclear))?;
                    continue;
                }
            };
            let judged = prediction.judge(question, &typed);
            self.say(&prediction::judged(question, &typed, &judged))?;
            if judged == Judged::Right {
                return Ok(true);
            }
        }
    }

    fn say(&mut self, text: &str) -> std::result::Result<(), Ended> {
        write!(self.out, "{text}")?;
        Ok(self.out.flush()?)
    }

    fn line(&mut self) -> std::result::Result<String, Ended> {
        let mut bytes = Vec::new();
        let mut bounded = Read::take(&mut *self.input, LONGEST_LINE);
        bounded.read_until(b'\n', &mut bytes)?;
        let whole = bytes.last() == Some(&b'\n') || (bytes.len() as u64) < LONGEST_LINE;
        if bytes.is_empty() || !whole {
            self.say("\n")?;
            return Err(Ended);
        }
        let line = String::from_utf8_lossy(&bytes).into_owned();
        if !self.shows_itself {
            self.say(&format!("{}\n", text::harmless(line.trim_end())))?;
        }
        Ok(line)
    }
}
