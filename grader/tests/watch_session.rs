//! The session of `grader watch` against a worker that is played: whatever the order of events, the last save has the last
//! word.

use grader::compile::Snapshot;
use grader::judge::{Outcome, Verdict};
use grader::report::words::watch as words;
use grader::watch::session::{Action, Content, Event, Key, Known, News, Page, Save, Session, Task};
use proptest::prelude::*;
use std::sync::Arc;

const A: &str = "c/a";
const B: &str = "c/b";
const C: &str = "d/c";

/// A session, the files it is about, and a worker that checks them when it is told to go on.
struct Played {
    session: Session,
    /// How often each file was saved.
    saved: [(&'static str, u32); 3],
    /// What the worker was ordered, and which version of the file it has read.
    order: Option<(u64, Task, Option<u32>)>,
    cancelled: bool,
    /// What a display was told last, and what was logged.
    news: Vec<News>,
    logged: Vec<(String, String)>,
    quit: Option<u8>,
}

impl Played {
    fn new() -> Self {
        let known = [A, B, C].map(|id| {
            let (chapter, name) = id.split_once('/').unwrap();
            Known {
                chapter: chapter.to_owned(),
                name: name.to_owned(),
                max_points: 2,
                points: 0,
                outcome: None,
            }
        });
        Self {
            session: Session::new(known.to_vec()),
            saved: [(A, 0), (B, 0), (C, 0)],
            order: None,
            cancelled: false,
            news: Vec::new(),
            logged: Vec::new(),
            quit: None,
        }
    }

    fn version(&self, exercise: &str) -> u32 {
        self.saved.iter().find(|(id, _)| *id == exercise).unwrap().1
    }

    fn handle(&mut self, event: Event) {
        let actions = self.session.handle(event);
        self.carry_out(actions);
    }

    fn carry_out(&mut self, actions: Vec<Action>) {
        for action in actions {
            match action {
                Action::Check { number, task } => {
                    assert!(self.order.is_none(), "two checks at once");
                    self.cancelled = false;
                    self.order = Some((number, task, None));
                }
                Action::Cancel => self.cancelled = true,
                Action::Record(verdict) => self.logged.push(judged(&verdict)),
                Action::Hint(id) => self.handle(Event::Hint(format!("a hint for {id}"))),
                Action::List => self.handle(Event::List("the list".to_owned())),
                Action::Tell(news) => self.news.push(news),
                Action::Quit(code) => self.quit = Some(code),
            }
        }
    }

    fn save(&mut self, exercise: &'static str) {
        let saved = self.saved.iter_mut().find(|(id, _)| *id == exercise);
        saved.unwrap().1 += 1;
        let content = content(self.version(exercise));
        self.handle(Event::Saved(Save {
            exercise: exercise.to_owned(),
            content: Arc::new(Ok(content)),
        }));
    }

    fn press(&mut self, key: Key) {
        self.handle(Event::Key(key));
    }

    /// The worker takes its next step: it reads the file, then tells its verdict, then that it has ended. One that notices
    /// that it was cancelled ends without a verdict; one that had its verdict already may tell it all the same.
    fn work(&mut self, notices: bool) {
        let Some((number, task, read)) = self.order.take() else {
            return;
        };
        if self.cancelled && notices {
            return self.handle(Event::Ended { number });
        }
        let Some(version) = read else {
            let version = match &task {
                Task::One(_, Some(content)) => version(content),
                Task::One(exercise, None) => self.version(exercise),
                Task::All => 0,
            };
            self.order = Some((number, task, Some(version)));
            return;
        };
        let verdicts = match &task {
            Task::One(exercise, _) => vec![(exercise.clone(), version)],
            Task::All => self.saved.map(|(id, at)| (id.to_owned(), at)).to_vec(),
        };
        for (exercise, version) in verdicts {
            let verdict = Box::new(Verdict {
                exercise,
                snapshot: content(version).hash,
                // Every third version of a file passes.
                outcome: if version % 3 == 1 {
                    Outcome::Passed
                } else {
                    Outcome::Failed
                },
                points: 2 * u32::from(version % 3 == 1),
                ..Verdict::default()
            });
            self.handle(Event::Checked { number, verdict });
        }
        self.handle(Event::Ended { number });
    }

    fn work_to_the_end(&mut self) {
        while self.order.is_some() {
            self.work(true);
        }
    }

    fn shown(&self) -> Option<(String, String)> {
        let verdict = self.session.verdict.as_ref()?;
        Some(judged(verdict))
    }
}

/// A file's content when it was saved so many times.
fn content(version: u32) -> Snapshot {
    Snapshot::new(version.to_string(), Vec::new())
}

fn version(content: &Content) -> u32 {
    let snapshot = content.as_ref().as_ref().unwrap();
    snapshot.source.parse().unwrap()
}

fn judged(verdict: &Verdict) -> (String, String) {
    (verdict.exercise.clone(), verdict.snapshot.clone())
}

fn of(exercise: &str, version: u32) -> (String, String) {
    (exercise.to_owned(), content(version).hash)
}

#[test]
fn a_save_during_a_check_cancels_it_and_is_checked_after_it() {
    for notices in [true, false] {
        let mut played = Played::new();
        played.save(A);
        played.work(true);
        played.save(A);
        assert!(played.cancelled);
        played.work(notices);
        assert_eq!(played.shown(), None, "a stale verdict is never told");
        played.work_to_the_end();
        assert_eq!(played.shown(), Some(of(A, 2)));
        assert_eq!(played.logged, [of(A, 2)]);
    }
}

#[test]
fn of_several_saves_during_a_check_the_last_is_checked() {
    let mut played = Played::new();
    for exercise in [A, B, A, C] {
        played.save(exercise);
    }
    played.work_to_the_end();
    assert_eq!(played.shown(), Some(of(C, 1)));
    assert_eq!(played.logged.len(), 1);
}

#[test]
fn a_save_that_a_check_has_seen_already_is_not_checked_again() {
    let mut played = Played::new();
    played.saved[0].1 = 1;
    played.press(Key::Next);
    played.work_to_the_end();
    assert_eq!(played.shown(), Some(of(A, 1)));
    // Noticed only now.
    played.saved[0].1 = 0;
    played.save(A);
    assert!(played.order.is_none());
}

#[test]
fn after_a_pass_it_stays_until_told_and_goes_to_what_does_not_pass() {
    let mut played = Played::new();
    played.save(A);
    played.work_to_the_end();
    assert!(played.session.known(A).unwrap().passes());
    assert_eq!(played.session.current.as_deref(), Some(A));
    assert!(played.order.is_none());
    played.press(Key::Next);
    assert_eq!(played.session.current.as_deref(), Some(B));
    played.press(Key::Next);
    assert_eq!(played.session.current.as_deref(), Some(C), "skipped");
    played.press(Key::Next);
    assert_eq!(played.session.current.as_deref(), Some(B), "A passes");
}

#[test]
fn where_nothing_else_is_open_next_says_so() {
    let mut played = Played::new();
    for exercise in [A, B] {
        played.save(exercise);
        played.work_to_the_end();
    }
    played.press(Key::Next);
    played.work_to_the_end();
    played.press(Key::Next);
    assert_eq!(played.session.current.as_deref(), Some(C));
    let said = played.session.passing.clone().unwrap();
    assert_eq!(said, words::no_other(true));
    played.save(C);
    played.work_to_the_end();
    played.press(Key::Next);
    assert_eq!(
        played.session.passing.as_deref(),
        Some(words::no_other(false))
    );
}

#[test]
fn keys_answer_during_a_check_and_do_not_end_it() {
    let mut played = Played::new();
    played.save(A);
    for key in [Key::Hint, Key::List, Key::Help, Key::Report, Key::Unknown] {
        played.press(key);
    }
    assert!(!played.cancelled);
    assert_eq!(
        played.news,
        [
            News::Checking,
            News::Hint,
            News::List,
            News::Keys,
            News::Verdict
        ]
    );
    played.press(Key::Quit);
    assert_eq!((played.quit, played.cancelled), (Some(0), true));
}

#[test]
fn checking_all_is_ended_by_its_key_by_a_save_and_by_going_on() {
    for end in 0..3 {
        let mut played = Played::new();
        played.save(A);
        played.work_to_the_end();
        played.press(Key::All);
        played.work(true);
        match end {
            0 => played.press(Key::All),
            1 => played.save(B),
            _ => played.press(Key::Next),
        }
        assert!(played.cancelled);
        played.work_to_the_end();
        assert_eq!(played.session.page, Page::Report, "no list of half of them");
        let current = if end == 0 { A } else { B };
        assert_eq!(played.shown().unwrap().0, current);
    }
}

#[test]
fn all_checked_are_listed_and_counted() {
    let mut played = Played::new();
    played.save(A);
    played.work_to_the_end();
    played.press(Key::All);
    played.work_to_the_end();
    assert_eq!(played.session.page, Page::List("the list".to_owned()));
    assert_eq!(
        played.session.known(B).unwrap().outcome,
        Some(Outcome::Failed)
    );
    assert_eq!(played.logged.len(), 4);
}

#[test]
fn what_is_known_outlasts_a_new_catalog() {
    let mut played = Played::new();
    played.save(A);
    played.work_to_the_end();
    let mut now = Played::new().session.exercises;
    now.remove(1);
    played.handle(Event::Exercises(now));
    assert_eq!(played.session.exercises.len(), 2);
    assert!(played.session.known(A).unwrap().passes());
}

#[derive(Clone, Copy, Debug)]
enum Step {
    Save(usize),
    Press(Key),
    Work(bool),
}

fn step() -> impl Strategy<Value = Step> {
    use Key::*;
    let keys = vec![Next, Hint, Report, List, All, Help, Unknown];
    prop_oneof![
        (0..3usize).prop_map(Step::Save),
        prop::sample::select(keys).prop_map(Step::Press),
        any::<bool>().prop_map(Step::Work),
        any::<bool>().prop_map(Step::Work),
    ]
}

proptest! {
    #[test]
    fn no_save_is_lost(steps in prop::collection::vec(step(), 0..40), last in 0..3usize) {
        let mut played = Played::new();
        let ids = [A, B, C];
        for step in steps {
            match step {
                Step::Save(i) => played.save(ids[i]),
                Step::Press(key) => played.press(key),
                Step::Work(notices) => played.work(notices),
            }
        }
        played.save(ids[last]);
        played.work_to_the_end();
        let version = played.version(ids[last]);
        prop_assert_eq!(played.shown(), Some(of(ids[last], version)));
        prop_assert_eq!(&played.session.page, &Page::Report);
        prop_assert!(played.session.awaited().is_none());
    }
}
