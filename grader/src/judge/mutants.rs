//! Mutants: the reader's file is explained by one when it does what a mechanical change of a right program was seen to do.
//!
//! Mutants were run by authors; what they did is kept as sketches, in a file of its own that is read for failing files alone.
//! They are tried on the whole file, then column by column, a greedy cover, then on the failing cases alone. Of several that
//! fit, the change that learners make most is told; where the best of them mean different things, what they share, or nothing.

use super::cells::{Cell, Cells, Seen, is_enough};
use super::operator::Operator;
use super::recording::Recording;
use super::sketch::{Sketch, Sketched};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::path::Path;

/// What mutants of an exercise's programs were seen to do.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mutants {
    pub schema: u32,
    /// A hash of what they were made from.
    pub made_from: String,
    /// The programs that were changed, relative to the workspace.
    pub bases: Vec<String>,
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
}

impl Change {
    /// Whether its sentence has words for the kind of change alone.
    pub fn names_nothing(&self) -> bool {
        self.what.is_empty() && self.within.is_none() && self.besides.is_none()
    }
}

/// A change, and the columns that it explains.
#[derive(Clone, Debug, PartialEq)]
pub struct ExplainedByChange<'a> {
    pub change: Change,
    pub columns: Vec<&'a str>,
    /// It explains the failing cases, and would do something in others too.
    pub tentative: bool,
    /// The mutants of which it is told, by their places in [`Mutants::mutants`].
    pub mutants: Vec<usize>,
}

impl Mutants {
    /// What stands in the file; nothing where it cannot be read: then no mutant explains anything.
    pub fn read(file: &Path) -> Option<Self> {
        let read: Self = serde_json::from_slice(&std::fs::read(file).ok()?).ok()?;
        (read.schema == MUTANTS_SCHEMA).then_some(read)
    }

    /// The observation that a cell belongs to.
    pub fn observation(&self, cell: usize) -> Option<&str> {
        let (place, ..) = self.cells.get(cell)?;
        Some(&self.places.get(*place)?.1)
    }
}

/// Explains the columns that are still `open`. Where these are all that fail, one change is looked for that explains the
/// whole file.
pub fn explain_by_mutants<'a>(
    mutants: &Mutants,
    cells: &Cells<'a>,
    open: &[&'a str],
) -> Vec<ExplainedByChange<'a>> {
    let seen = Held::new(mutants, cells);
    let all = cells.failing_columns();
    if open.len() == all.len() {
        let found = whole(mutants, cells, &seen, &all);
        if !found.is_empty() {
            return found;
        }
    }
    let mut explained = by_columns(mutants, cells, &seen, open.to_vec());
    if explained.is_empty() && open.len() == all.len() {
        explained.extend(on_failing_cases(mutants, cells, &seen, &all));
    }
    explained
}

/// The kept cells, held against the reader's.
struct Held {
    /// Of each kept cell the reader's place for it, and whether it is equal; nothing where the reader has no such cell.
    places: Vec<Option<(usize, bool)>>,
}

impl Held {
    fn new(mutants: &Mutants, cells: &Cells) -> Self {
        let seen = cells.all.iter().map(|cell| match cell.observed {
            Seen::Value(value) => Sketched::of(Some(value), cell.tolerance),
            Seen::Nothing => Sketched::of(None, cell.tolerance),
        });
        let seen: Vec<Sketched> = seen.collect();
        let own = mutants.places.iter().map(|(case, observation)| {
            let same = |cell: &Cell| cell.case.name == *case && cell.observation == observation;
            cells.all.iter().position(same)
        });
        let own: Vec<Option<usize>> = own.collect();
        let place = |(place, form, projection): &(usize, usize, f64)| {
            let at = own.get(*place).copied().flatten()?;
            let form = *mutants.forms.get(*form)?;
            let sketch = Sketch {
                form,
                projection: *projection,
            };
            Some((at, cells.all[at].fails && sketch.is_of(&seen[at])))
        };
        let places = mutants.cells.iter().map(place).collect();
        Self { places }
    }

    /// Whether among the reader's cells of which `counts` is true, those that fail are the mutant's, and are equal.
    fn equals(&self, mutant: &Mutant, cells: &Cells, counts: impl Fn(&Cell) -> bool) -> bool {
        let mut equal = 0;
        for place in &mutant.cells {
            match self.places.get(*place).copied().flatten() {
                Some((at, same)) if counts(&cells.all[at]) => {
                    if !same {
                        return false;
                    }
                    equal += 1;
                }
                _ => {}
            }
        }
        let failing = cells.all.iter().filter(|cell| cell.fails && counts(cell));
        equal > 0 && equal == failing.count()
    }
}

fn whole<'a>(
    mutants: &Mutants,
    cells: &Cells<'a>,
    held: &Held,
    columns: &[&'a str],
) -> Vec<ExplainedByChange<'a>> {
    if !is_enough(cells.all.iter()) {
        return Vec::new();
    }
    let equal = |mutant: &Mutant| held.equals(mutant, cells, |_| true);
    told(mutants, equal, columns, false).into_iter().collect()
}

fn on_failing_cases<'a>(
    mutants: &Mutants,
    cells: &Cells<'a>,
    held: &Held,
    columns: &[&'a str],
) -> Option<ExplainedByChange<'a>> {
    let fails = |cell: &Cell| {
        let same_case = |other: &&Cell| other.case.name == cell.case.name;
        cells.all.iter().filter(same_case).any(|other| other.fails)
    };
    if !is_enough(cells.all.iter()) {
        return None;
    }
    let equal = |mutant: &Mutant| held.equals(mutant, cells, fails);
    told(mutants, equal, columns, true)
}

/// As few changes as possible, those that explain most columns first.
fn by_columns<'a>(
    mutants: &Mutants,
    cells: &Cells<'a>,
    held: &Held,
    mut open: Vec<&'a str>,
) -> Vec<ExplainedByChange<'a>> {
    let equal_in = |column: &str| -> BTreeSet<usize> {
        let of_column = |cell: &Cell| cell.observation == column;
        let numbered = mutants.mutants.iter().enumerate();
        let equal = numbered.filter(|(_, mutant)| held.equals(mutant, cells, of_column));
        equal.map(|(i, _)| i).collect()
    };
    let equal: Vec<(&str, BTreeSet<usize>)> = open
        .iter()
        .map(|column| (*column, equal_in(column)))
        .collect();
    let mut explained = Vec::new();
    loop {
        let columns_of = |mutant: usize| -> Vec<&'a str> {
            let of_it = equal.iter().filter(|(_, of)| of.contains(&mutant));
            let names = of_it.map(|(column, _)| *column);
            open.iter()
                .copied()
                .filter(|c| names.clone().any(|n| n == *c))
                .collect()
        };
        let all = (0..mutants.mutants.len()).map(columns_of);
        // Of those that explain as many columns, the first.
        let Some(columns) = all.rev().max_by_key(Vec::len).filter(|c| !c.is_empty()) else {
            break;
        };
        let rivals = (0..mutants.mutants.len()).filter(|i| columns_of(*i) == columns);
        let rivals: BTreeSet<usize> = rivals.collect();
        let mut of_columns = cells
            .all
            .iter()
            .filter(|c| columns.contains(&c.observation));
        if is_enough(&mut of_columns) {
            explained.extend(best_of(mutants, &rivals, &columns, false));
        }
        open.retain(|column| !columns.contains(column));
    }
    explained
}

/// What is told of the mutants that are equal to the reader's file.
fn told<'a>(
    mutants: &Mutants,
    equal: impl Fn(&Mutant) -> bool,
    columns: &[&'a str],
    tentative: bool,
) -> Option<ExplainedByChange<'a>> {
    let numbered = mutants.mutants.iter().enumerate();
    let rivals = numbered.filter(|(_, mutant)| equal(mutant)).map(|(i, _)| i);
    best_of(mutants, &rivals.collect(), columns, tentative)
}

/// The change that learners make most, then the one that changes least, then one with words for it. Where several are as
/// good, what they share.
fn best_of<'a>(
    mutants: &Mutants,
    rivals: &BTreeSet<usize>,
    columns: &[&'a str],
    tentative: bool,
) -> Option<ExplainedByChange<'a>> {
    let key = |i: &usize| {
        let mutant = &mutants.mutants[*i];
        let observations: BTreeSet<&str> = mutant
            .cells
            .iter()
            .filter_map(|cell| mutants.observation(*cell))
            .collect();
        let change = &mutant.change;
        let pairs = u8::from(change.besides.is_some());
        (
            pairs,
            change.operator.rank(),
            observations.len(),
            change.what.is_empty(),
        )
    };
    let least = rivals.iter().map(key).min()?;
    let best: Vec<usize> = rivals.iter().copied().filter(|i| key(i) == least).collect();
    let changes: BTreeSet<&Change> = best.iter().map(|i| &mutants.mutants[*i].change).collect();
    Some(ExplainedByChange {
        change: shared(&changes)?,
        columns: columns.to_vec(),
        tentative,
        mutants: best,
    })
}

/// What several changes have in common, if that says anything.
fn shared(changes: &BTreeSet<&Change>) -> Option<Change> {
    let (first, rest) = (changes.first()?, changes.iter().skip(1));
    let mut common = (*first).clone();
    for other in rest {
        if other.operator != common.operator || other.besides != common.besides {
            return None;
        }
        match (other.what == common.what, other.within == common.within) {
            (true, _) => {}
            // Which of several it was is not known: the kind of change in one quantity still says something.
            (false, true) if common.within.is_some() => common.what.clear(),
            _ => return None,
        }
        if other.within != common.within {
            common.within = None;
        }
    }
    Some(common)
}

/// What mutants did, for a recording: nothing, in a file, or at hand.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Known {
    #[default]
    Nothing,
    In(std::path::PathBuf),
    These(std::sync::Arc<Mutants>),
}

impl Known {
    /// Read now, if they are in a file; nothing where nobody asks for them.
    pub fn mutants_unless(&self, idle: bool) -> Option<std::sync::Arc<Mutants>> {
        match self {
            _ if idle => None,
            Self::Nothing => None,
            Self::In(file) => Mutants::read(file).map(std::sync::Arc::new),
            Self::These(mutants) => Some(mutants.clone()),
        }
    }
}

impl Recording {
    /// The file beside a recording that says what mutants did.
    pub fn mutants_beside(recording: &Path) -> std::path::PathBuf {
        recording.with_file_name("mutants.json")
    }
}
