//! What a watch does next: events go in, actions come out. No file, clock, process or terminal is touched here, so that what
//! a save during a check leads to can be tried in any order.
//!
//! At most one check runs. A newer wish cancels it and waits until it has ended; of several that wait, the last one counts.

mod messages;

pub use messages::{Action, Content, Event, Key, News, Save, Task};

use crate::catalog::{Definition, Entry};
use crate::judge::{Outcome, Verdict};
use crate::report::words::watch as words;

/// What is known of an exercise.
#[derive(Clone, Debug, PartialEq)]
pub struct Known {
    pub chapter: String,
    pub name: String,
    pub max_points: u32,
    pub points: u32,
    /// Nothing where it was not checked since it was last changed.
    pub outcome: Option<Outcome>,
}

/// What is shown above the bars.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Page {
    Report,
    List(String),
    Keys,
}

/// A check that runs.
#[derive(Clone, Debug, PartialEq)]
pub struct Running {
    number: u64,
    pub task: Task,
    /// How many of all exercises have been checked.
    pub done: usize,
    cancelled: bool,
}

#[derive(Clone, Debug)]
pub struct Session {
    pub exercises: Vec<Known>,
    /// The id of the exercise that keys and the report are about.
    pub current: Option<String>,
    pub page: Page,
    /// The last verdict on the current exercise.
    pub verdict: Option<Box<Verdict>>,
    /// Whether all of it is to be shown, however long it is.
    pub whole: bool,
    /// The hints revealed since that verdict.
    pub hints: Vec<String>,
    running: Option<Running>,
    /// What follows when the cancelled check is over.
    wanted: Option<Task>,
    /// How many saves there were, and the number of the one that the current exercise was checked for, if it was for one.
    saves: usize,
    pub saved: Option<usize>,
    pub lasting: Option<String>,
    pub passing: Option<String>,
    next_number: u64,
}

impl Known {
    /// An exercise of which nothing is known yet.
    pub fn of(entry: &Entry) -> Self {
        Self {
            chapter: entry.place.chapter.clone(),
            name: entry.place.name.clone(),
            max_points: entry.definition.as_ref().map_or(0, Definition::max_points),
            points: 0,
            outcome: None,
        }
    }

    pub fn id(&self) -> String {
        format!("{}/{}", self.chapter, self.name)
    }

    pub fn passes(&self) -> bool {
        self.outcome == Some(Outcome::Passed)
    }
}

impl Session {
    pub fn new(exercises: Vec<Known>) -> Self {
        Self {
            exercises,
            current: None,
            page: Page::Report,
            verdict: None,
            whole: false,
            hints: Vec::new(),
            running: None,
            wanted: None,
            saves: 0,
            saved: None,
            lasting: None,
            passing: None,
            next_number: 1,
        }
    }

    /// Goes to `exercise` and checks it as it is.
    pub fn go_to(&mut self, exercise: &str) -> Vec<Action> {
        self.go_to_and_check(exercise, None)
    }

    fn go_to_and_check(&mut self, exercise: &str, content: Option<Content>) -> Vec<Action> {
        if self.current.as_deref() != Some(exercise) {
            self.current = Some(exercise.to_owned());
            self.verdict = None;
            self.hints.clear();
        }
        self.saved = None;
        self.page = Page::Report;
        self.start(Task::One(exercise.to_owned(), content))
    }

    pub fn handle(&mut self, event: Event) -> Vec<Action> {
        match event {
            Event::Exercises(now) => self.exercises_are(now),
            Event::Saved(save) => self.saved(&save),
            Event::Checked { number, verdict } => self.checked(number, verdict),
            Event::Ended { number } => self.ended(number),
            Event::Key(key) => self.pressed(key),
            Event::Hint(text) => {
                self.page = Page::Report;
                self.hints.push(text);
                vec![Action::Tell(News::Hint)]
            }
            Event::List(text) => {
                self.page = Page::List(text);
                vec![Action::Tell(News::List)]
            }
            Event::Lasting(text) => {
                self.lasting = Some(text);
                vec![Action::Tell(News::Lasting)]
            }
            Event::Passing(text) => {
                self.passing = Some(text);
                vec![Action::Tell(News::Passing)]
            }
            Event::End(code) => vec![Action::Cancel, Action::Quit(code)],
            Event::Resized => vec![Action::Tell(News::Size)],
        }
    }

    /// The next exercise after the current one that does not pass, from the first again after the last.
    pub fn next(&self) -> Option<&Known> {
        let is_current = |known: &Known| self.current.as_ref() == Some(&known.id());
        let here = self.exercises.iter().position(is_current);
        let (before, after) = self.exercises.split_at(here.map_or(0, |here| here + 1));
        let others = after.iter().chain(before);
        others
            .filter(|known| !is_current(known))
            .find(|known| !known.passes())
    }

    pub fn known(&self, exercise: &str) -> Option<&Known> {
        self.exercises.iter().find(|known| known.id() == exercise)
    }

    /// The check whose verdict is still to come.
    pub fn awaited(&self) -> Option<&Running> {
        let told = |running: &Running| running.task != Task::All && running.done > 0;
        self.running.as_ref().filter(|running| !told(running))
    }

    fn exercises_are(&mut self, mut now: Vec<Known>) -> Vec<Action> {
        for known in now.iter_mut().filter(|known| known.outcome.is_none()) {
            if let Some(before) = self.known(&known.id()) {
                known.points = before.points;
                known.outcome = before.outcome;
            }
        }
        self.exercises = now;
        Vec::new()
    }

    fn saved(&mut self, save: &Save) -> Vec<Action> {
        self.saves += 1;
        let shown = self
            .verdict
            .as_ref()
            .filter(|verdict| self.page == Page::Report && verdict.exercise == save.exercise);
        // A check that a key began a moment after the save has seen it already.
        let is_known = save
            .content
            .as_ref()
            .as_ref()
            .is_ok_and(|saved| shown.is_some_and(|verdict| verdict.snapshot == saved.hash));
        if is_known && self.awaited().is_none() {
            return Vec::new();
        }
        let actions = self.go_to_and_check(&save.exercise, Some(save.content.clone()));
        self.saved = Some(self.saves);
        actions
    }

    fn checked(&mut self, number: u64, verdict: Box<Verdict>) -> Vec<Action> {
        let Some(running) = self.running.as_mut().filter(|r| r.is(number)) else {
            return Vec::new();
        };
        running.done += 1;
        let alone = running.task != Task::All;
        let mut known = self.exercises.iter_mut();
        if let Some(known) = known.find(|known| known.id() == verdict.exercise) {
            known.outcome = Some(verdict.outcome);
            known.points = verdict.points;
        }
        if self.current.as_ref() == Some(&verdict.exercise) {
            self.verdict = Some(verdict.clone());
            self.whole = false;
            self.hints.clear();
        }
        let news = if alone {
            self.page = Page::Report;
            News::Verdict
        } else {
            News::Counted(verdict.exercise.clone())
        };
        vec![Action::Tell(news), Action::Record(verdict)]
    }

    fn ended(&mut self, number: u64) -> Vec<Action> {
        if self.running.as_ref().is_none_or(|r| r.number != number) {
            return Vec::new();
        }
        let ended = self.running.take();
        if let Some(task) = self.wanted.take() {
            return self.start(task);
        }
        match ended {
            Some(ended) if ended.task == Task::All && !ended.cancelled => vec![Action::List],
            _ => Vec::new(),
        }
    }

    fn pressed(&mut self, key: Key) -> Vec<Action> {
        self.passing = None;
        match key {
            Key::Next => match self.next().map(Known::id) {
                Some(next) => self.go_to(&next),
                None => self.say(words::no_other(self.current_is_open())),
            },
            Key::Hint => self.current.clone().map(Action::Hint).into_iter().collect(),
            Key::List => vec![Action::List],
            Key::Report => {
                self.page = Page::Report;
                self.whole = true;
                vec![Action::Tell(News::Verdict)]
            }
            Key::Help => {
                self.page = Page::Keys;
                vec![Action::Tell(News::Keys)]
            }
            Key::All => match &mut self.running {
                Some(running) if running.task == Task::All => {
                    running.cancelled = true;
                    self.wanted = None;
                    let mut actions = vec![Action::Cancel];
                    actions.extend(self.say(words::stopped()));
                    actions
                }
                _ => self.start(Task::All),
            },
            Key::Quit => vec![Action::Cancel, Action::Quit(0)],
            Key::Interrupt => vec![Action::Cancel, Action::Quit(INTERRUPTED)],
            Key::Unknown => Vec::new(),
        }
    }

    fn say(&mut self, text: &str) -> Vec<Action> {
        self.handle(Event::Passing(text.to_owned()))
    }

    fn current_is_open(&self) -> bool {
        let current = self.current.as_deref().and_then(|id| self.known(id));
        current.is_some_and(|known| !known.passes())
    }

    fn start(&mut self, task: Task) -> Vec<Action> {
        self.passing = None;
        if let Some(running) = &mut self.running {
            running.cancelled = true;
            self.wanted = Some(task);
            return vec![Action::Cancel];
        }
        let number = self.next_number;
        self.next_number += 1;
        self.running = Some(Running {
            number,
            task: task.clone(),
            done: 0,
            cancelled: false,
        });
        vec![Action::Check { number, task }, Action::Tell(News::Checking)]
    }
}

impl Running {
    /// Whether the check of this number is wanted still.
    fn is(&self, number: u64) -> bool {
        self.number == number && !self.cancelled
    }
}

/// What shells report of a program that Ctrl-C ended.
pub const INTERRUPTED: u8 = 130;
