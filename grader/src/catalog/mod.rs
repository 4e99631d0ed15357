//! Which exercises exist, and in what order. Read at run time: adding an exercise needs no new grader.
//!
//! In: a [`Workspace`]. Out: a [`Catalog`]. `definition` reads one `exercise.toml`, `order` the book, `select` turns names
//! from the command line into exercises, `cases` into visible cases, `signature` reads the public items of a skeleton,
//! `functions` says which of them returns what, `mistake` what is said of a known mistake, `kinds` which ideas several of
//! them share.

mod cases;
mod definition;
mod functions;
mod kinds;
mod mistake;
mod order;
mod select;
mod signature;

pub use definition::{
    Anchor, Beside, CaseDefinition, DEFAULT_TOLERANCE, Definition, Edge, Equivalent, Limits,
    Nested, ObservationDefinition, Picture, View,
};
pub use functions::{Functions, NoFunction, function_of};
pub use kinds::{Family, Kind, Kinds, family_page};
pub use mistake::{KnownMistake, MistakeHeader, known_mistakes, mistake_id};
pub use order::{BookPage, book_pages};
pub use select::{Request, nearest};
pub use signature::{PublicItem, Typed, public_items};

use crate::error::{Error, Result};
use crate::workspace::Workspace;
use std::fs;
use std::path::{Path, PathBuf};

/// An exercise's place in the workspace; its name is the same everywhere.
#[derive(Clone, Debug, PartialEq)]
pub struct Place {
    root: PathBuf,
    pub chapter: String,
    pub name: String,
}

/// An exercise that can be graded.
#[derive(Clone, Debug)]
pub struct Exercise {
    pub place: Place,
    pub definition: Definition,
}

/// What stands in the catalog: an exercise, or why it cannot be graded.
#[derive(Clone, Debug)]
pub struct Entry {
    pub place: Place,
    pub definition: Result<Definition>,
}

/// All exercises, in the order of the book.
#[derive(Clone, Debug)]
pub struct Catalog {
    pub entries: Vec<Entry>,
}

impl Place {
    pub fn new(workspace: &Workspace, chapter: &str, name: &str) -> Self {
        Self {
            root: workspace.root.clone(),
            chapter: chapter.to_owned(),
            name: name.to_owned(),
        }
    }

    /// `chapter/name`.
    pub fn id(&self) -> String {
        format!("{}/{}", self.chapter, self.name)
    }

    /// The file that the reader fills in.
    pub fn file(&self) -> PathBuf {
        self.root.join("exercises/src").join(self.module_path())
    }

    /// That file as people see it, relative to the workspace.
    pub fn shown_file(&self) -> String {
        format!("exercises/src/{}/{}.rs", self.chapter, self.name)
    }

    /// The page that the exercise stands on, relative to the workspace.
    pub fn shown_page(&self) -> String {
        format!("book/chapters/{}.md", self.chapter)
    }

    pub fn solution(&self) -> PathBuf {
        self.root.join("solutions/src").join(self.module_path())
    }

    pub fn hidden(&self) -> PathBuf {
        self.root
            .join("grader/hidden")
            .join(&self.chapter)
            .join(&self.name)
    }

    pub fn skeleton(&self) -> PathBuf {
        self.hidden().join("skeleton.rs")
    }

    /// Whether `source` is what the reader began with.
    pub fn is_skeleton(&self, source: &str) -> bool {
        fs::read_to_string(self.skeleton()).is_ok_and(|skeleton| skeleton == source)
    }

    pub fn probe(&self) -> PathBuf {
        self.hidden().join("probe.rs")
    }

    pub fn recording(&self) -> PathBuf {
        self.hidden().join("recorded.json")
    }

    /// The file's path inside a crate's `src`.
    pub fn module_path(&self) -> PathBuf {
        Path::new(&self.chapter).join(format!("{}.rs", self.name))
    }

    /// The workspace's folder.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// A path as people see it, relative to the workspace.
    pub fn shown(&self, path: &Path) -> String {
        Workspace {
            root: self.root.clone(),
        }
        .shown(path)
    }
}

impl Catalog {
    /// Reads every `exercise.toml`. A broken one makes its own entry an error and no other.
    pub fn load(workspace: &Workspace) -> Result<Self> {
        let mut entries = Vec::new();
        for chapter in folders(&workspace.hidden())? {
            for name in folders(&workspace.hidden().join(&chapter))? {
                entries.push(Entry::read(Place::new(workspace, &chapter, &name)));
            }
        }
        let order = order::book_order(workspace);
        let position = |entry: &Entry| {
            let listed = order.iter().position(|id| *id == entry.place.id());
            (listed.unwrap_or(usize::MAX), entry.place.id())
        };
        entries.sort_by_key(position);
        Ok(Self { entries })
    }
}

impl Entry {
    /// What stands at `place` now.
    pub fn read(place: Place) -> Self {
        let definition = Definition::read(&place.hidden().join("exercise.toml"));
        Self { place, definition }
    }

    /// The exercise, or why there is none.
    pub fn exercise(&self) -> Result<Exercise> {
        let definition = self.definition.clone()?;
        Ok(Exercise {
            place: self.place.clone(),
            definition,
        })
    }
}

/// Names of the folders in `folder`, sorted.
fn folders(folder: &Path) -> Result<Vec<String>> {
    let entries = fs::read_dir(folder).map_err(|e| Error::read(folder, &e))?;
    let mut names: Vec<String> = entries
        .filter_map(|entry| entry.ok())
        .filter(|entry| entry.path().is_dir())
        .filter_map(|entry| entry.file_name().into_string().ok())
        .filter(|name| !name.starts_with('.'))
        .collect();
    names.sort();
    Ok(names)
}
