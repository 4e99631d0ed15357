//! `mutants.json`: what mechanical changes of an exercise's programs were seen to do, as sketches. Written by authors, and read
//! for files that fail.

use super::operator::Operator;
use super::recording::Recording;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// What mutants of an exercise's programs were seen to do.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mutants {
    pub schema: u32,
    /// A hash of what they were made from.
    pub made_from: String,
    /// The programs that were changed, relative to the workspace.
    pub bases: Vec<String>,
    /// The numbers of the equations in the book that observations follow.
    #[serde(default)]
    pub equations: BTreeMap<String, String>,
    /// Case and observation of each cell.
    pub places: Vec<(String, String)>,
    /// The forms that values have.
    pub forms: Vec<u32>,
    /// Each value that any of them reported in place of the solution's, once: its place among [`Self::places`], its form
    /// among [`Self::forms`], and its projection.
    pub cells: Vec<(usize, usize, f64)>,
    pub mutants: Vec<Mutant>,
}

/// The version of the format.
pub const MUTANTS_SCHEMA: u32 = 1;

/// One mutant.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mutant {
    /// Its base, by its place in [`Mutants::bases`], and its number there.
    pub of: (usize, usize),
    #[serde(flatten)]
    pub change: Change,
    /// Where it is not what the solution does, by the place in [`Mutants::cells`].
    pub cells: Vec<usize>,
}

/// What was changed, as far as a sentence needs it. Two that are equal mean the same.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Change {
    pub operator: Operator,
    /// What it is about, in words; empty where there are none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub what: Vec<String>,
    /// The quantity in whose making it is, in words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub within: Option<String>,
    /// The name of the known mistake that is there too.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub besides: Option<String>,
    /// The second of two changes at once.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub and: Option<Box<Change>>,
}

impl Change {
    /// What is told first has the least: the change alone, one beside a mistake that is known, two that are not; then what
    /// learners make most, then what changes fewest of the observations, here `columns`, then what has words for it.
    pub fn preference(&self, columns: usize) -> impl Ord + Copy + use<> {
        let second = self.and.as_ref().map_or(0, |and| and.operator.rank());
        (
            (self.and.is_some(), self.besides.is_some()),
            self.operator.rank() + second,
            columns,
            self.vagueness(),
        )
    }

    /// How little its words say: least with a quantity by its name, more with a number, most with none.
    fn vagueness(&self) -> u8 {
        match self.what.as_slice() {
            [] => 2,
            words if words.iter().any(|words| is_number(words)) => 1,
            _ => 0,
        }
    }

    /// Whether it is one beside another, or beside a known mistake.
    pub fn is_of_two(&self) -> bool {
        self.besides.is_some() || self.and.is_some()
    }

    /// Whether its sentence has words for the kind of change alone.
    pub fn names_nothing(&self) -> bool {
        self.what.is_empty() && self.within.is_none() && !self.is_of_two()
    }
}

/// Whether the words for a quantity are a number as it stands in a formula.
pub fn is_number(words: &str) -> bool {
    !words.starts_with(char::is_alphabetic)
}

impl Mutants {
    /// What stands in the file; nothing where it cannot be read: then no mutant explains anything.
    pub fn read(file: &Path) -> Option<Self> {
        let read: Self = serde_json::from_slice(&std::fs::read(file).ok()?).ok()?;
        (read.schema == MUTANTS_SCHEMA).then_some(read)
    }

    /// The first line of the file, which says what all else was made from: a hash of it is as good as one of the whole, which is
    /// long. Nothing where it cannot be read.
    pub fn head(file: &Path) -> Vec<u8> {
        let mut head = Vec::new();
        if let Ok(file) = File::open(file) {
            // As far as it goes.
            let _ = BufReader::new(file).read_until(b'\n', &mut head);
        }
        head
    }

    /// The observation that a cell belongs to.
    pub fn observation(&self, cell: usize) -> Option<&str> {
        let (place, ..) = self.cells.get(cell)?;
        Some(&self.places.get(*place)?.1)
    }
}

/// What mutants did, for a recording: nothing, in a file, or at hand.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Known {
    #[default]
    Nothing,
    In(PathBuf),
    These(Arc<Mutants>),
}

impl Known {
    /// Read now, if they are in a file.
    pub fn mutants(&self) -> Option<Arc<Mutants>> {
        match self {
            Self::Nothing => None,
            Self::In(file) => Mutants::read(file).map(Arc::new),
            Self::These(mutants) => Some(mutants.clone()),
        }
    }
}

impl Recording {
    /// The file beside a recording that says what mutants did.
    pub fn mutants_beside(recording: &Path) -> PathBuf {
        recording.with_file_name("mutants.json")
    }
}
