//! Which exercises' files have another content than before. Looked at by their times and sizes, and read where those changed.
//!
//! Two moments are allowed for. An editor that empties a file before it writes, or moves it away before the new one comes,
//! would flash a false verdict: an empty or absent file is held back for a moment. And two saves within one tick of a file
//! system's clock look alike: a file that changed lately is read whatever its time says.

use super::session::{Content, Save};
use crate::compile::{Snapshot, Unreadable};
use crate::files::files_below;
use std::collections::BTreeMap;
use std::fs::{self, Metadata};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime};

/// How long an empty or absent file is taken for one that is being written.
const WRITING: Duration = Duration::from_millis(50);
/// The coarsest clocks of file systems count in two seconds.
const LATELY: Duration = Duration::from_secs(3);

/// The files of all exercises, as they were last seen.
#[derive(Debug)]
pub struct Saves {
    folder: PathBuf,
    seen: BTreeMap<String, Seen>,
}

#[derive(Debug)]
struct Seen {
    stamp: Stamp,
    content: Content,
    changed: Option<Instant>,
    /// Since when it has been empty or absent without being told.
    held: Option<Instant>,
}

/// What changes when a file does: of the file, and of those in the folder beside it.
type Stamp = Vec<(PathBuf, Option<SystemTime>, u64)>;

impl Saves {
    /// Begins with the files below `folder`, `exercises/src`, as they are.
    pub fn begin(folder: PathBuf) -> Self {
        let mut saves = Self {
            folder,
            seen: BTreeMap::new(),
        };
        for id in saves.present() {
            let file = saves.file(&id);
            let seen = Seen {
                stamp: stamp(&file),
                content: content(&file),
                changed: None,
                held: None,
            };
            saves.seen.insert(id, seen);
        }
        saves
    }

    /// What was saved since the last look.
    pub fn look(&mut self) -> Vec<Save> {
        let mut ids = self.present();
        ids.extend(self.seen.keys().cloned());
        ids.sort();
        ids.dedup();
        ids.into_iter().filter_map(|id| self.look_at(id)).collect()
    }

    /// When it must be looked again, because something is held back.
    pub fn next_look(&self) -> Option<Duration> {
        let held = self.seen.values().filter_map(|seen| seen.held);
        held.map(|since| WRITING.saturating_sub(since.elapsed()))
            .min()
    }

    fn look_at(&mut self, id: String) -> Option<Save> {
        let file = self.file(&id);
        let stamp = stamp(&file);
        let seen = self.seen.entry(id.clone()).or_insert_with(|| Seen {
            stamp: Vec::new(),
            content: Arc::new(Err(Unreadable::Absent)),
            changed: None,
            held: None,
        });
        let lately = seen.changed.is_some_and(|at| at.elapsed() < LATELY);
        if seen.stamp == stamp && !lately && seen.held.is_none() {
            return None;
        }
        let content = content(&file);
        let may_be_passing = matches!(*content, Err(Unreadable::Empty | Unreadable::Absent));
        if content == seen.content {
            seen.stamp = stamp;
            seen.held = None;
            return None;
        }
        if may_be_passing && seen.held.get_or_insert_with(Instant::now).elapsed() < WRITING {
            return None;
        }
        *seen = Seen {
            stamp,
            content: content.clone(),
            changed: Some(Instant::now()),
            held: None,
        };
        Some(Save {
            exercise: id,
            content,
        })
    }

    /// The ids of what looks like an exercise: `chapter/name` for each `chapter/name.rs`.
    fn present(&self) -> Vec<String> {
        let mut ids = Vec::new();
        for chapter in names(&self.folder) {
            for name in names(&self.folder.join(&chapter)) {
                // Editors begin the names of their own files with a dot.
                let name = name.strip_suffix(".rs").filter(|n| !n.starts_with('.'));
                ids.extend(name.map(|name| format!("{chapter}/{name}")));
            }
        }
        ids
    }

    fn file(&self, id: &str) -> PathBuf {
        self.folder.join(format!("{id}.rs"))
    }
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries
        .filter_map(|entry| entry.file_name().into_string().ok())
        .collect()
}

fn stamp(file: &Path) -> Stamp {
    let beside = file.with_extension("");
    let beside = if beside.is_dir() {
        files_below(&beside).unwrap_or_default()
    } else {
        Vec::new()
    };
    let of = |path: PathBuf| {
        let found: Option<Metadata> = fs::metadata(&path).ok();
        let time = found.as_ref().and_then(|found| found.modified().ok());
        (path, time, found.map_or(0, |found| found.len()))
    };
    [file.to_path_buf()]
        .into_iter()
        .chain(beside)
        .map(of)
        .collect()
}

fn content(file: &Path) -> Content {
    Arc::new(Snapshot::take(file))
}

/// Whether the file is gone.
pub fn is_absent(save: &Save) -> bool {
    matches!(*save.content, Err(Unreadable::Absent))
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Files {
        folder: tempfile::TempDir,
        saves: Saves,
    }

    impl Files {
        fn new() -> Self {
            let folder = tempfile::tempdir().unwrap();
            fs::create_dir(folder.path().join("c")).unwrap();
            fs::write(folder.path().join("c/a.rs"), "fn a() {}").unwrap();
            fs::write(folder.path().join("lib.rs"), "mod c;").unwrap();
            let saves = Saves::begin(folder.path().to_path_buf());
            Self { folder, saves }
        }

        fn write(&self, name: &str, text: &str) {
            fs::write(self.folder.path().join(name), text).unwrap();
        }

        fn saved(&mut self) -> Vec<String> {
            let saves = self.saves.look();
            saves.into_iter().map(|save| save.exercise).collect()
        }

        /// Once nothing is held back any more.
        fn saved_for_good(&mut self) -> Vec<String> {
            let mut saved = self.saved();
            while let Some(wait) = self.saves.next_look() {
                std::thread::sleep(wait);
                saved.extend(self.saved());
            }
            saved
        }
    }

    #[test]
    fn another_content_is_a_save_and_the_same_again_is_none() {
        let mut files = Files::new();
        assert!(files.saved().is_empty());
        files.write("c/a.rs", "fn b() {}");
        files.write("lib.rs", "mod c; ");
        files.write("c/.a.rs", "an editor's");
        assert_eq!(files.saved(), ["c/a"]);
        files.write("c/a.rs", "fn b() {}");
        assert!(files.saved().is_empty());
        files.write("c/new.rs", "fn c() {}");
        assert_eq!(files.saved(), ["c/new"]);
    }

    #[test]
    fn two_saves_of_one_length_at_one_time_are_two() {
        let mut files = Files::new();
        let path = files.folder.path().join("c/a.rs");
        let at = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000);
        for text in ["fn b() {}", "fn c() {}", "fn d() {}"] {
            files.write("c/a.rs", text);
            let file = fs::File::options().write(true).open(&path).unwrap();
            file.set_modified(at).unwrap();
            assert_eq!(files.saved(), ["c/a"], "{text}");
        }
    }

    #[test]
    fn a_file_that_is_emptied_and_then_written_is_saved_once() {
        let mut files = Files::new();
        files.write("c/a.rs", "");
        assert!(files.saved().is_empty() && files.saves.next_look().is_some());
        files.write("c/a.rs", "fn b() {}");
        assert_eq!(files.saved_for_good(), ["c/a"]);
        fs::remove_file(files.folder.path().join("c/a.rs")).unwrap();
        assert!(files.saved().is_empty());
        files.write("c/a.rs", "fn b() {}");
        assert!(files.saved_for_good().is_empty());
    }

    #[test]
    fn what_stays_empty_absent_or_a_folder_is_a_save_too() {
        let mut files = Files::new();
        files.write("c/a.rs", "");
        assert_eq!(files.saved_for_good(), ["c/a"]);
        let path = files.folder.path().join("c/a.rs");
        fs::remove_file(&path).unwrap();
        let saves = loop {
            let saves = files.saves.look();
            if !saves.is_empty() {
                break saves;
            }
        };
        assert!(is_absent(&saves[0]));
        fs::create_dir(&path).unwrap();
        assert_eq!(files.saved_for_good(), ["c/a"]);
        fs::remove_dir(&path).unwrap();
        files.write("c/a.rs", "fn a() {}");
        assert_eq!(files.saved_for_good(), ["c/a"]);
    }

    #[test]
    fn files_beside_an_exercise_are_its_own() {
        let mut files = Files::new();
        fs::create_dir(files.folder.path().join("c/a")).unwrap();
        assert!(files.saved().is_empty());
        files.write("c/a/helper.rs", "fn h() {}");
        assert_eq!(files.saved(), ["c/a"]);
        files.write("c/a/helper.rs", "fn i() {}");
        assert_eq!(files.saved(), ["c/a"]);
    }
}
