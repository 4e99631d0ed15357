//! What a reader is told of an update: the versions, the skeletons that changed, and what became of their own files.

use super::plan::{EXERCISES, Layer, Tree, differing};
use std::collections::BTreeSet;

/// What an update did, or would do.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Told {
    /// Short names of the commits.
    pub from: String,
    pub to: String,
    /// The first line of the newest commit.
    pub subject: String,
    pub commits: usize,
    /// The branch that was taken where the reader's own follows none.
    pub assumed: Option<String>,
    /// An update that had been interrupted was completed on the way.
    pub completed: bool,
    /// In the order of their names.
    pub skeletons: Vec<Skeleton>,
    /// Files that hold both the reader's changes and the new ones.
    pub merged: BTreeSet<String>,
    /// Files whose place the new version took, and where the reader's is kept now.
    pub replaced: Vec<(String, Option<String>)>,
    /// The grader itself has changed.
    pub rebuilt: bool,
}

/// A skeleton that is not what it was.
#[derive(Clone, Debug, PartialEq)]
pub struct Skeleton {
    pub chapter: String,
    pub name: String,
    pub change: Change,
    pub yours: Yours,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    Changed,
    New,
    Removed,
}

/// The reader's file of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Yours {
    /// It is what the new version has.
    Replaced,
    Kept,
    /// There is none, though the new version has one.
    Absent,
}

impl Told {
    pub fn is_up_to_date(&self) -> bool {
        self.commits == 0
    }

    /// This, and what was done after it.
    pub fn and_then(self, next: Self) -> Self {
        if next.is_up_to_date() {
            return self;
        }
        let mut skeletons = next.skeletons;
        let told: BTreeSet<_> = skeletons.iter().map(Skeleton::file).collect();
        let before = self.skeletons.into_iter();
        skeletons.extend(before.filter(|skeleton| !told.contains(&skeleton.file())));
        skeletons.sort_by_key(Skeleton::file);
        Self {
            from: self.from,
            commits: self.commits + next.commits,
            skeletons,
            merged: self.merged.into_iter().chain(next.merged).collect(),
            replaced: self.replaced.into_iter().chain(next.replaced).collect(),
            rebuilt: self.rebuilt || next.rebuilt,
            ..next
        }
    }

    /// Says of each skeleton whether the reader's file, as it is `afterwards`, is that of the new version.
    pub fn say_whose(&mut self, afterwards: &Tree, new: &Tree) {
        for skeleton in &mut self.skeletons {
            let file = skeleton.file();
            skeleton.yours = match (afterwards.get(&file), new.get(&file)) {
                (yours, new) if yours == new => Yours::Replaced,
                (None, Some(_)) => Yours::Absent,
                _ => Yours::Kept,
            };
        }
    }

    /// Names the files that hold both sides' changes, those whose place the new version takes, and what else follows.
    pub fn say_what_became_of(&mut self, layers: [&Layer; 3]) {
        let [committed, ..] = layers;
        self.rebuilt = committed.changes.keys().any(|path| is_of_the_grader(path));
        let replaced: BTreeSet<&String> = layers
            .iter()
            .flat_map(|layer| layer.displaced.keys())
            .collect();
        self.replaced = replaced
            .into_iter()
            .map(|path| (path.clone(), None))
            .collect();
        let merged = layers.iter().flat_map(|layer| &layer.merged);
        self.merged = merged.cloned().collect();
    }
}

impl Skeleton {
    /// The reader's file.
    pub fn file(&self) -> String {
        format!("{EXERCISES}{}/{}.rs", self.chapter, self.name)
    }

    /// The pristine one.
    pub fn pristine(&self) -> String {
        format!("{HIDDEN}{}/{}{SKELETON}", self.chapter, self.name)
    }
}

const HIDDEN: &str = "grader/hidden/";
const SKELETON: &str = "/skeleton.rs";

/// The skeletons in which two versions differ.
pub fn skeletons(old: &Tree, new: &Tree) -> Vec<Skeleton> {
    let named = |path: &String| {
        let place = path.strip_prefix(HIDDEN)?.strip_suffix(SKELETON)?;
        let (chapter, name) = place.split_once('/')?;
        let change = match (old.contains_key(path), new.contains_key(path)) {
            (false, _) => Change::New,
            (_, false) => Change::Removed,
            _ => Change::Changed,
        };
        Some(Skeleton {
            chapter: chapter.to_owned(),
            name: name.to_owned(),
            change,
            yours: Yours::Kept,
        })
    };
    differing(old, new).into_iter().filter_map(named).collect()
}

/// Whether the `grader` that runs is made of it.
fn is_of_the_grader(path: &str) -> bool {
    path.starts_with("grader/src/")
        || [
            "grader/Cargo.toml",
            "grader/build.rs",
            "Cargo.lock",
            "Cargo.toml",
        ]
        .contains(&path)
}
