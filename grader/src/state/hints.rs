//! Which hints were revealed, so that each call of `grader hint` gives one more.

use super::{Note, SCHEMA, State, clock, is_newer};
use crate::error::plain;
use crate::files;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;
use std::path::PathBuf;

/// The hints revealed of each exercise, by its id.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Hints {
    schema: u32,
    revealed: BTreeMap<String, Revealed>,
}

/// What a reader has seen of one exercise's hints.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Revealed {
    /// How many of those that stand in `exercise.toml`, from the first.
    pub staged: usize,
    /// Ids of the mistakes whose own hint was shown.
    pub mistakes: Vec<String>,
}

impl Hints {
    pub fn of(&self, exercise: &str) -> Revealed {
        self.revealed.get(exercise).cloned().unwrap_or_default()
    }
}

impl State {
    /// What was revealed, and why some of it is not known.
    pub fn hints(&self) -> (Hints, Option<Note>) {
        let file = self.hints_file();
        let text = match fs::read(&file) {
            Ok(text) => text,
            Err(e) if e.kind() == ErrorKind::NotFound => return Default::default(),
            Err(e) => {
                let why = plain(&e);
                return (Hints::default(), Some(Note::NotRead { file, why }));
            }
        };
        if is_newer(&text) {
            return (Hints::default(), Some(Note::Newer { file }));
        }
        match serde_json::from_slice(&text) {
            Ok(hints) => (hints, None),
            Err(_) => {
                let kept = self.set_aside(&file);
                (Hints::default(), Some(Note::Unreadable { file, kept }))
            }
        }
    }

    /// Remembers `revealed` of `exercise`.
    pub fn reveal(&self, exercise: &str, revealed: Revealed) -> Option<Note> {
        let write = || {
            let _lock = self.lock()?;
            let (mut hints, note) = self.hints();
            if let Some(note @ Note::Newer { .. }) = note {
                return Err(note);
            }
            hints.schema = SCHEMA;
            hints.revealed.insert(exercise.to_owned(), revealed);
            let json = serde_json::to_vec_pretty(&hints).unwrap_or_default();
            let file = self.hints_file();
            files::write_atomically(&file, &json).map_err(|e| Note::NotWritten {
                file,
                why: plain(&e),
            })
        };
        write().err()
    }

    /// Moves what cannot be understood out of the way, so that nothing of it is lost.
    fn set_aside(&self, file: &std::path::Path) -> Option<PathBuf> {
        let kept = file.with_extension(format!("unreadable-{}", clock::now_in_names()));
        fs::rename(file, &kept).ok().map(|()| kept)
    }

    fn hints_file(&self) -> PathBuf {
        self.folder.join("hints.json")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workspace::Workspace;

    fn state(folder: &std::path::Path) -> State {
        State::of(&Workspace {
            root: folder.to_path_buf(),
        })
    }

    fn two() -> Revealed {
        Revealed {
            staged: 2,
            mistakes: vec!["a/b/m".to_owned()],
        }
    }

    #[test]
    fn what_was_revealed_is_remembered_by_exercise() {
        let folder = tempfile::tempdir().unwrap();
        let state = state(folder.path());
        assert_eq!(state.hints(), Default::default());
        assert_eq!(state.reveal("a/b", two()), None);
        let (hints, note) = state.hints();
        assert_eq!(
            (hints.of("a/b"), hints.of("a/c")),
            (two(), Revealed::default())
        );
        assert_eq!(note, None);
    }

    #[test]
    fn a_newer_file_is_left_alone_and_a_corrupt_one_is_kept_aside() {
        let folder = tempfile::tempdir().unwrap();
        let state = state(folder.path());
        fs::create_dir(&state.folder).unwrap();
        let newer = "{\"schema\":2,\"revealed\":[]}";
        fs::write(state.hints_file(), newer).unwrap();
        assert!(matches!(
            state.reveal("a/b", two()),
            Some(Note::Newer { .. })
        ));
        assert_eq!(fs::read_to_string(state.hints_file()).unwrap(), newer);

        fs::write(state.hints_file(), "{\"schema\":1,").unwrap();
        let (_, note) = state.hints();
        let Some(Note::Unreadable {
            kept: Some(kept), ..
        }) = note
        else {
            panic!("{note:?}");
        };
        assert_eq!(fs::read_to_string(kept).unwrap(), "{\"schema\":1,");
        assert_eq!(state.reveal("a/b", two()), None);
        assert_eq!(state.hints().0.of("a/b"), two());
    }

    #[test]
    fn where_nothing_can_be_written_a_note_says_so() {
        let folder = tempfile::tempdir().unwrap();
        let state = state(folder.path());
        fs::write(&state.folder, "a file stands where the folder should").unwrap();
        assert!(matches!(
            state.reveal("a/b", two()),
            Some(Note::NotWritten { .. })
        ));
    }
}
