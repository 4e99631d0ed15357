//! `.grader/` in the workspace: what is the reader's own beside their files. Attempts, hints revealed, backups.
//!
//! It is never needed: where it cannot be read or written, or another version wrote it, the grader does without and a
//! [`Note`] says so. Whoever writes holds a lock, and whoever is killed at any moment leaves whole files behind: what is
//! replaced is replaced as one step, and a line that was begun and not ended is left out by the next reader.

mod attempts;
mod backups;
mod clock;
mod hints;

pub use attempts::{Attempt, MendedShare, mended_shares};
pub use clock::now;
pub use hints::{Hints, Revealed};

use crate::error::plain;
use crate::files;
use crate::workspace::Workspace;
use serde::Deserialize;
use std::fs::{self, File, TryLockError};
use std::io;
use std::path::PathBuf;
use std::time::{Duration, Instant};

/// The version of every format in the folder.
const SCHEMA: u32 = 1;

/// The reader's state in one workspace.
#[derive(Clone, Debug)]
pub struct State {
    folder: PathBuf,
}

/// Why some of the state was left out of account. The command goes on.
#[derive(Clone, Debug, PartialEq)]
pub enum Note {
    /// Another grader, newer than this, wrote it: it is neither read nor written.
    Newer {
        file: PathBuf,
    },
    /// It could not be understood, and was moved to `kept`, where it could be moved.
    Unreadable {
        file: PathBuf,
        kept: Option<PathBuf>,
    },
    /// Some lines could not be understood. They stay where they are.
    UnreadableLines {
        file: PathBuf,
        lines: usize,
    },
    NotRead {
        file: PathBuf,
        why: String,
    },
    NotWritten {
        file: PathBuf,
        why: String,
    },
}

impl State {
    pub fn of(workspace: &Workspace) -> Self {
        Self {
            folder: workspace.root.join(".grader"),
        }
    }

    /// The folder made, and locked while the file lives.
    fn lock(&self) -> Result<File, Note> {
        let file = self.folder.join("lock");
        let failed = |e: io::Error| Note::NotWritten {
            file: file.clone(),
            why: plain(&e),
        };
        self.make_folder()?;
        let lock = File::create(&file).map_err(failed)?;
        let deadline = Instant::now() + LONGEST_WAIT;
        loop {
            match lock.try_lock() {
                Ok(()) => break,
                Err(TryLockError::Error(e)) => return Err(failed(e)),
                Err(TryLockError::WouldBlock) if Instant::now() >= deadline => {
                    return Err(Note::NotWritten {
                        file,
                        why: "another grader holds it".to_owned(),
                    });
                }
                Err(TryLockError::WouldBlock) => std::thread::sleep(Duration::from_millis(5)),
            }
        }
        files::remove_unfinished_in(&self.folder, "");
        Ok(lock)
    }

    fn make_folder(&self) -> Result<(), Note> {
        let in_the_way = self.folder.is_file();
        fs::create_dir_all(&self.folder).map_err(|e| Note::NotWritten {
            file: self.folder.clone(),
            why: match in_the_way {
                true => "it is a file, and should be a folder".to_owned(),
                false => plain(&e),
            },
        })
    }
}

/// Whether a newer grader than this has written `json`, a file or a line of the folder.
fn is_newer(json: &[u8]) -> bool {
    #[derive(Deserialize)]
    struct Version {
        schema: u32,
    }
    serde_json::from_slice::<Version>(json).is_ok_and(|version| version.schema > SCHEMA)
}

/// How long another grader is waited for, which holds the lock for some milliseconds unless it was stopped in them.
const LONGEST_WAIT: Duration = Duration::from_secs(2);
