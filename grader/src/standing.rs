//! Where a reader stands: of each exercise, what is known without checking anything, from the files and the verdicts kept.

use crate::cache::Cache;
use crate::catalog::{Catalog, Entry};
use crate::compile::{Libraries, Snapshot, Toolchain};
use crate::error::Result;
use crate::judge::{Outcome, Verdict};
use crate::scratch::Scratch;
use crate::workspace::Workspace;

/// What is known of one exercise without checking it.
#[derive(Clone, Debug)]
pub enum Standing {
    /// The file is as it was when this verdict was given.
    Known(Box<Verdict>),
    /// It is still the skeleton.
    Untouched,
    /// It was changed since it was last checked, or cannot be read.
    Changed,
}

/// Where the reader stands in all exercises, in the order of the book.
#[derive(Clone, Debug)]
pub struct Standings<'a> {
    pub all: Vec<(&'a Entry, Standing)>,
}

impl Standing {
    /// That of one exercise.
    pub fn of(workspace: &Workspace, entry: &Entry) -> Result<Self> {
        let (cache, libraries) = kept(workspace)?;
        Ok(standing(entry, &cache, libraries.as_ref()))
    }

    pub fn outcome(&self) -> Option<Outcome> {
        match self {
            Self::Known(verdict) => Some(verdict.outcome),
            Self::Untouched => Some(Outcome::Todo),
            Self::Changed => None,
        }
    }

    pub fn points(&self) -> u32 {
        match self {
            Self::Known(verdict) => verdict.points,
            Self::Untouched | Self::Changed => 0,
        }
    }

    pub fn passed(&self) -> bool {
        self.outcome() == Some(Outcome::Passed)
    }
}

impl<'a> Standings<'a> {
    pub fn of(workspace: &Workspace, catalog: &'a Catalog) -> Result<Self> {
        let (cache, libraries) = kept(workspace)?;
        let standing = |entry: &'a Entry| (entry, standing(entry, &cache, libraries.as_ref()));
        Ok(Self {
            all: catalog.entries.iter().map(standing).collect(),
        })
    }

    pub fn passed(&self) -> usize {
        self.all.iter().filter(|(_, of)| of.passed()).count()
    }

    pub fn points(&self) -> u32 {
        self.all.iter().map(|(_, of)| of.points()).sum()
    }

    pub fn max_points(&self) -> u32 {
        let definitions = self.all.iter().flat_map(|(entry, _)| &entry.definition);
        definitions.map(|definition| definition.max_points()).sum()
    }

    /// The first exercise that does not pass.
    pub fn next(&self) -> Option<&'a Entry> {
        let open = self.all.iter().find(|(_, of)| !of.passed());
        open.map(|(entry, _)| *entry)
    }
}

/// The verdicts kept, and the libraries with which they were made. Where there are none of those yet, nothing was ever checked;
/// where there is no rustc, a check will say so.
fn kept(workspace: &Workspace) -> Result<(Cache, Option<Libraries>)> {
    let scratch = Scratch::new(workspace)?;
    let libraries = Toolchain::find(workspace, &scratch)
        .and_then(|toolchain| Libraries::if_built(workspace, &toolchain))
        .unwrap_or(None);
    Ok((Cache::new(workspace), libraries))
}

fn standing(entry: &Entry, cache: &Cache, libraries: Option<&Libraries>) -> Standing {
    let Ok(snapshot) = Snapshot::take(&entry.place.file()) else {
        return Standing::Changed;
    };
    let verdict = || {
        let exercise = entry.exercise().ok()?;
        cache.load(&exercise, &Cache::key(&exercise, &snapshot, libraries?))
    };
    match verdict() {
        Some(verdict) => Standing::Known(Box::new(verdict)),
        None if entry.place.is_skeleton(&snapshot.source) => Standing::Untouched,
        None => Standing::Changed,
    }
}
