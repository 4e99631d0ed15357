//! What a session is told, and what it answers.

use super::Known;
use crate::compile::{Snapshot, Unreadable};
use crate::judge::Verdict;
use std::sync::Arc;

/// Something that happened.
#[derive(Clone, Debug)]
pub enum Event {
    /// The exercises there are now, in the order of the book. Of which nothing is known, that keeps what was known.
    Exercises(Vec<Known>),
    /// The exercise's file has another content.
    Saved(Save),
    /// Checking gave this verdict.
    Checked {
        number: u64,
        verdict: Box<Verdict>,
    },
    /// The check has come to its end, or was cancelled and is over.
    Ended {
        number: u64,
    },
    Key(Key),
    /// Text that was asked for.
    Hint(String),
    List(String),
    /// From now on, or until the next thing happens, this is to be said.
    Lasting(String),
    Passing(String),
    /// Something asks for the end, with this exit code.
    End(u8),
    Resized,
}

/// A file with a content that it did not have before.
#[derive(Clone, Debug, PartialEq)]
pub struct Save {
    /// `chapter/name`.
    pub exercise: String,
    pub content: Content,
}

/// What a file was like at one moment. What is checked after a save is what was seen then: read again, the file could be in
/// the middle of the next save, and look empty or broken.
pub type Content = Arc<Result<Snapshot, Unreadable>>;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    Next,
    Hint,
    List,
    All,
    /// The report in place of another page.
    Report,
    Help,
    Quit,
    Interrupt,
    Unknown,
}

/// What is to be done.
#[derive(Clone, Debug)]
pub enum Action {
    /// To be ended by [`Event::Ended`], however it goes.
    Check {
        number: u64,
        task: Task,
    },
    /// End the check that runs.
    Cancel,
    /// Keep the verdict on the page in the log of attempts.
    Record(Box<Verdict>),
    Hint(String),
    List,
    Tell(News),
    /// With this exit code.
    Quit(u8),
}

#[derive(Clone, Debug, PartialEq)]
pub enum Task {
    /// With the content that was saved, or as the file is when it is checked.
    One(String, Option<Content>),
    All,
}

/// What there is to be said that was not said before.
#[derive(Clone, Debug, PartialEq)]
pub enum News {
    Checking,
    Verdict,
    /// This one of all has been checked.
    Counted(String),
    Hint,
    List,
    Keys,
    Lasting,
    Passing,
    /// Nothing but the size of the window has changed.
    Size,
}

impl Key {
    /// The key with this letter.
    pub fn of(letter: char) -> Option<Self> {
        Some(match letter {
            'n' => Self::Next,
            'h' => Self::Hint,
            'r' => Self::Report,
            'l' => Self::List,
            'a' => Self::All,
            '?' => Self::Help,
            'q' => Self::Quit,
            _ => return None,
        })
    }
}
