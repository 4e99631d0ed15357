//! `grader watch`: what was saved is checked at once.
//!
//! Threads send events into one channel: `events` notices saves, with `saves` to tell what changed; `terminal` or `plain`
//! reads keys; `checks` gives verdicts; `signals` asks for the end. One loop hands each event to the [`session`], which decides,
//! and carries out what it answers. `screen` makes the text, which `terminal` redraws and `plain` adds to.

mod checks;
mod events;
mod log;
mod plain;
mod saves;
pub mod screen;
pub mod session;
mod signals;
mod terminal;

use crate::catalog::{Catalog, Entry, Place};
use crate::check::Checker;
use crate::command::{PASSED, hint, list};
use crate::error::Result;
use crate::report::text;
use crate::report::words::{note as state_note, watch as words};
use crate::standing::Standings;
use crate::state::State;
use crate::workspace::Workspace;
use checks::{Checks, What};
use events::Noticed;
use log::Log;
use session::{Action, Event, Known, News, Save, Session, Task};
use std::io::{self, Write};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;

/// How a watch begins.
pub struct Beginning {
    pub catalog: Catalog,
    /// The id of the exercise that was asked for; else it is the first that does not pass.
    pub named: Option<String>,
    pub checker: Checker,
    /// Lines, also on a terminal.
    pub plain: bool,
}

/// Whoever shows a session.
trait Display {
    fn tell(&mut self, session: &Session, news: &News) -> io::Result<()>;
}

/// Watches until the reader leaves, and returns the exit code.
pub fn run(workspace: &Workspace, beginning: Beginning, out: &mut dyn Write) -> Result<u8> {
    let standings = Standings::of(workspace, &beginning.catalog)?;
    let exercises = known(&standings);
    let first = || standings.next().map(|entry| entry.place.id());
    let current = beginning.named.or_else(first);
    let (to, events) = channel();
    notice_saves(workspace, to.clone());
    signals::read(to.clone());
    let mut display: Box<dyn Display> = if beginning.plain || !terminal::is_there() {
        plain::read_keys(to.clone());
        Box::new(plain::Plain::begin(out))
    } else {
        let terminal = terminal::Terminal::begin()?;
        terminal::read_keys(to.clone());
        Box::new(terminal)
    };
    let mut watch = Watch {
        workspace,
        catalog: beginning.catalog,
        session: Session::new(exercises),
        checks: Checks::begin(beginning.checker, to.clone()),
        log: Log::begin(State::of(workspace), to),
        display: display.as_mut(),
    };
    let code = watch.go_on(current, &events);
    let Watch { checks, log, .. } = watch;
    checks.end();
    log.end();
    Ok(code)
}

/// Everything that an event may lead to.
struct Watch<'a> {
    workspace: &'a Workspace,
    catalog: Catalog,
    session: Session,
    checks: Checks,
    log: Log,
    display: &'a mut dyn Display,
}

impl Watch<'_> {
    fn go_on(&mut self, current: Option<String>, events: &Receiver<Event>) -> u8 {
        let begin = match current {
            Some(exercise) => self.session.go_to(&exercise),
            None => vec![Action::List],
        };
        if let Some(code) = self.carry_out(begin) {
            return code;
        }
        for event in events {
            if let Some(code) = self.answer(event) {
                return code;
            }
        }
        PASSED
    }

    /// The exit code, where `event` is the last.
    fn answer(&mut self, event: Event) -> Option<u8> {
        let event = match event {
            Event::Saved(save) => self.understood(save)?,
            event => event,
        };
        let ended = matches!(event, Event::Ended { .. });
        let actions = self.session.handle(event);
        let code = self.carry_out(actions);
        if ended {
            // Now that nobody waits: an author may have changed something.
            self.read_catalog();
        }
        code
    }

    /// What a save means: nothing where a file is gone that was no exercise's.
    fn understood(&mut self, save: Save) -> Option<Event> {
        if self.session.known(&save.exercise).is_none() {
            // It may be new.
            self.read_catalog();
        }
        if self.session.known(&save.exercise).is_some() {
            return Some(Event::Saved(save));
        }
        let file = self.place(&save.exercise)?.shown_file();
        (!saves::is_absent(&save)).then(|| Event::Passing(words::no_exercise_named(&file)))
    }

    /// The exit code, where one of `actions` is to leave.
    fn carry_out(&mut self, actions: Vec<Action>) -> Option<u8> {
        for action in actions {
            let answer = match action {
                Action::Check { number, task } => {
                    let what = self.what(task);
                    self.checks.order(number, what);
                    None
                }
                Action::Cancel => {
                    self.checks.cancel();
                    None
                }
                Action::Record(verdict) => {
                    if let Some(place) = self.place(&verdict.exercise) {
                        self.log.record(place, verdict);
                    }
                    None
                }
                Action::Hint(exercise) => Some(Event::Hint(self.hint(&exercise))),
                Action::List => Some(Event::List(self.list())),
                Action::Tell(news) => match self.display.tell(&self.session, &news) {
                    Ok(()) => None,
                    // Whoever closed the pipe has read enough.
                    Err(_) => return Some(PASSED),
                },
                Action::Quit(code) => return Some(code),
            };
            let follows = answer.map(|event| self.session.handle(event));
            if let Some(code) = follows.and_then(|actions| self.carry_out(actions)) {
                return Some(code);
            }
        }
        None
    }

    /// What is to be checked, as it is now: only one small file is read while a reader waits.
    fn what(&mut self, task: Task) -> What {
        if let Task::One(exercise, content) = task
            && let Some(place) = self.place(&exercise)
        {
            return What::One(Box::new(Entry::read(place)), content);
        }
        self.read_catalog();
        What::All(self.catalog.entries.clone())
    }

    /// Also of an exercise that the catalog has lost meanwhile: checking it says what is wrong.
    fn place(&self, exercise: &str) -> Option<Place> {
        let (chapter, name) = exercise.split_once('/')?;
        Some(Place::new(self.workspace, chapter, name))
    }

    fn read_catalog(&mut self) {
        // Where it cannot be read for a moment, the old one serves.
        if let Ok(catalog) = Catalog::load(self.workspace) {
            self.catalog = catalog;
            let now = self.catalog.entries.iter().map(Known::of).collect();
            self.session.handle(Event::Exercises(now));
        }
    }

    fn hint(&self, exercise: &str) -> String {
        // The hint belongs to what the last check found.
        self.log.settle();
        let Some(entry) = self.place(exercise).map(Entry::read) else {
            return String::new();
        };
        match hint::next(self.workspace, &entry) {
            Ok((hint, notes)) => {
                let notes = notes.iter().map(|note| said(&state_note(note)));
                [hint]
                    .into_iter()
                    .chain(notes)
                    .collect::<Vec<_>>()
                    .join("\n")
            }
            Err(error) => said(&error.to_string()),
        }
    }

    /// The list, with what other graders have found out meanwhile.
    fn list(&mut self) -> String {
        self.read_catalog();
        let standings = match Standings::of(self.workspace, &self.catalog) {
            Ok(standings) => standings,
            Err(error) => return said(&error.to_string()),
        };
        self.session.handle(Event::Exercises(known(&standings)));
        let (attempts, note) = State::of(self.workspace).attempts();
        let note = note.map_or(String::new(), |note| {
            format!("\n{}", said(&state_note(&note)))
        });
        format!("{}{note}", list::exercises(&standings, &attempts))
    }
}

/// What is known of each exercise where nothing is checked.
fn known(standings: &Standings) -> Vec<Known> {
    let all = standings.all.iter();
    all.map(|(entry, standing)| Known {
        points: standing.points(),
        outcome: standing.outcome(),
        ..Known::of(entry)
    })
    .collect()
}

fn said(sentence: &str) -> String {
    text::wrapped(&text::harmless(sentence), 0)
}

/// Begins to look for saves.
fn notice_saves(workspace: &Workspace, to: Sender<Event>) {
    let folder = workspace.root.join("exercises/src");
    // Before anything is checked, so that what is saved from now on is noticed.
    let saves = saves::Saves::begin(folder.clone());
    thread::spawn(move || {
        events::notice(&folder, saves, |noticed| {
            let event = match noticed {
                Noticed::Saved(save) => Event::Saved(save),
                Noticed::Blind(why) => Event::Lasting(why),
            };
            to.send(event).is_ok()
        });
    });
}
