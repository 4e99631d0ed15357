//! What is recorded of mutants: what each reports where the solution reports something else, as sketches, each once.

use super::base::Base;
use super::equations::equations;
use super::gather::{Gathered, Program};
use super::{MutantsOf, gather};
use crate::files;
use grader::catalog::{Definition, Exercise};
use grader::error::Result;
use grader::files::hash;
use grader::judge::{
    Cell, Change, MUTANTS_SCHEMA, Mutant, Mutants, RecordedMistake, Recording, Seen, Sketch,
    is_enough_for_a_change,
};
use grader::workspace::Workspace;
use std::collections::{BTreeMap, BTreeSet};

/// The cells of one behaviour, by their places among all, and each change that gives it.
type Behaviours = BTreeMap<Vec<usize>, Vec<(Program, Change)>>;

/// Every mutant of the bases that count, of whose behaviour a cause could be named.
pub fn sketches(
    of: MutantsOf,
    recording: &Recording,
    gathered: &[Gathered],
    counts: impl Fn(&Base) -> bool,
) -> Mutants {
    let mut kept = Kept::default();
    let mut mutants = Vec::new();
    for (number, from) in gathered.iter().enumerate().filter(|(_, g)| counts(&g.base)) {
        for behaved in &from.behaved {
            let Some(mutant) = from.mutant(behaved) else {
                continue;
            };
            let cells = behaved.cells(of.exercise, recording);
            if behaved.crashed || behaved.is_endless() || !is_enough_for_a_change(cells.all.iter())
            {
                continue;
            }
            let failing = cells.all.iter().filter(|cell| cell.fails);
            mutants.push(Mutant {
                of: (number, behaved.number),
                change: from.base.change(mutant),
                cells: failing
                    .map(|cell| kept.place(&KeptCell::of(cell)))
                    .collect(),
            });
        }
    }
    let mistakes = kept.of_mistakes(recording, &of.exercise.definition);
    one_of_two_mistakes(&mut mutants, &mistakes);
    let bases = gathered
        .iter()
        .map(|from| of.workspace.shown(&from.base.file));
    kept.into_mutants(bases.collect(), mutants)
}

/// What of them is worth keeping: of those that do the same the ones that may be told, and of pairs those that are needed.
fn worth_keeping(of: MutantsOf, all: Mutants, recording: &Recording) -> Result<Mutants> {
    let mut behaviours = Behaviours::new();
    // Beside a mistake that has a name, a change without words says too little.
    let tells = |mutant: &Mutant| !mutant.change.is_of_two() || !mutant.change.what.is_empty();
    for Mutant { of, change, cells } in all.mutants.into_iter().filter(tells) {
        let same = behaviours.entry(cells).or_default();
        if !same.iter().any(|(_, other)| *other == change) {
            same.push((of, change));
        }
    }
    let mut kept = Kept::from(all.places, all.forms, all.cells);
    let mut mutants: Vec<Mutant> = behaviours.into_iter().flat_map(best).collect();
    mutants.sort_by_key(|mutant| mutant.of);
    let mistakes = kept.of_mistakes(recording, &of.exercise.definition);
    drop_pairs_of_columns(&mut mutants, &kept, mistakes.into_keys());
    kept.in_use(&mut mutants);
    Ok(Mutants {
        made_from: made_from(of.exercise)?,
        equations: equations(of.workspace, of.exercise)?,
        ..kept.into_mutants(all.bases, mutants)
    })
}

/// Of the changes that give one behaviour, those that may be told.
fn best((cells, changes): (Vec<usize>, Vec<(Program, Change)>)) -> Vec<Mutant> {
    let cells_alike = cells.len();
    let key = |change: &Change| change.preference(cells_alike);
    let least = changes.iter().map(|(_, change)| key(change)).min();
    let told = changes.into_iter().filter(|(_, c)| Some(key(c)) == least);
    let mutant = |(of, change)| Mutant {
        of,
        change,
        cells: cells.clone(),
    };
    told.map(mutant).collect()
}

/// A change beside another, or beside a known mistake, says nothing where each column is explained by a change or a mistake alone.
fn drop_pairs_of_columns(
    mutants: &mut Vec<Mutant>,
    kept: &Kept,
    mistakes: impl Iterator<Item = Vec<usize>>,
) {
    let singles = mutants.iter().filter(|mutant| !mutant.change.is_of_two());
    let alone = singles.map(|mutant| mutant.cells.clone()).chain(mistakes);
    let alone: BTreeSet<Vec<usize>> = alone.flat_map(|cells| kept.by_column(&cells)).collect();
    mutants.retain(|mutant| {
        !mutant.change.is_of_two()
            || !kept
                .by_column(&mutant.cells)
                .iter()
                .all(|column| alone.contains(column))
    });
}

/// Of a change beside a known mistake that is by itself another known mistake, one is enough: the first beside the second is the
/// second beside the first. `mistakes` are those whose cells are all kept.
fn one_of_two_mistakes(mutants: &mut Vec<Mutant>, mistakes: &BTreeMap<Vec<usize>, String>) {
    let alone = mutants.iter().filter(|mutant| !mutant.change.is_of_two());
    // A change may be another mistake in each function.
    let mut names: BTreeMap<Change, BTreeSet<&String>> = BTreeMap::new();
    for mutant in alone {
        let name = mistakes.get(&mutant.cells);
        names.entry(mutant.change.clone()).or_default().extend(name);
    }
    let mut seen = BTreeSet::new();
    mutants.retain(|mutant| {
        let by_itself = Change {
            besides: None,
            ..mutant.change.clone()
        };
        let Some(first) = &mutant.change.besides else {
            return true;
        };
        let seconds = names.get(&by_itself).into_iter().flatten();
        let both = seconds.map(|second| BTreeSet::from([first.clone(), (*second).clone()]));
        let both: Vec<_> = both.map(|both| (both, mutant.cells.clone())).collect();
        let is_new = !both.iter().any(|both| seen.contains(both));
        seen.extend(both);
        is_new
    });
}

/// One cell, and what is kept of the value in it.
struct KeptCell<'a> {
    case: &'a str,
    observation: &'a str,
    sketch: Sketch,
}

impl<'a> KeptCell<'a> {
    fn of(cell: &Cell<'a>) -> Self {
        let value = match cell.observed {
            Seen::Value(value) => Some(value),
            Seen::Nothing => None,
        };
        Self {
            case: &cell.case.name,
            observation: cell.observation,
            sketch: Sketch::of(value),
        }
    }
}

/// Cells, each once.
#[derive(Default)]
struct Kept {
    places: Vec<(String, String)>,
    forms: Vec<u32>,
    cells: Vec<(usize, usize, f64)>,
    /// Where each cell is among them; the projection by its bits.
    numbers: BTreeMap<(usize, usize, u64), usize>,
}

impl Kept {
    fn from(
        places: Vec<(String, String)>,
        forms: Vec<u32>,
        cells: Vec<(usize, usize, f64)>,
    ) -> Self {
        let keys = cells
            .iter()
            .map(|(place, form, x)| (*place, *form, x.to_bits()));
        let numbers = keys.zip(0..).collect();
        Self {
            places,
            forms,
            cells,
            numbers,
        }
    }

    fn into_mutants(self, bases: Vec<String>, mutants: Vec<Mutant>) -> Mutants {
        Mutants {
            schema: MUTANTS_SCHEMA,
            made_from: String::new(),
            bases,
            equations: BTreeMap::new(),
            places: self.places,
            forms: self.forms,
            cells: self.cells,
            mutants,
        }
    }

    /// The place of a cell among all that are kept, if it is.
    fn find(&self, cell: &KeptCell) -> Option<usize> {
        let of_cell = |(case, observation): &(String, String)| {
            case == cell.case && observation == cell.observation
        };
        let place = self.places.iter().position(of_cell)?;
        let form = self
            .forms
            .iter()
            .position(|form| *form == cell.sketch.form)?;
        let key = (place, form, cell.sketch.projection.to_bits());
        self.numbers.get(&key).copied()
    }

    /// The cells of each known mistake, of those of which all are kept, and its name. What is held against another observation of
    /// the same run is in none.
    fn of_mistakes(
        &self,
        recording: &Recording,
        definition: &Definition,
    ) -> BTreeMap<Vec<usize>, String> {
        let cells = |mistake: &RecordedMistake| -> Option<Vec<usize>> {
            let cells = mistake.cells.iter();
            let cells = cells.filter(|cell| !definition.is_property(&cell.observation));
            let cells = cells.map(|cell| {
                self.find(&KeptCell {
                    case: &cell.case,
                    observation: &cell.observation,
                    sketch: Sketch::of(cell.value.as_ref()),
                })
            });
            cells.collect()
        };
        let mistakes = recording.mistakes.iter();
        let named = mistakes.filter_map(|mistake| Some((cells(mistake)?, mistake.name.clone())));
        named.collect()
    }

    /// The same, added if it is not there yet.
    fn place(&mut self, cell: &KeptCell) -> usize {
        let (case, observation) = (cell.case.to_owned(), cell.observation.to_owned());
        let place = position_or_push(&mut self.places, (case, observation));
        let form = position_or_push(&mut self.forms, cell.sketch.form);
        let projection = cell.sketch.projection;
        let next = self.cells.len();
        let number = *self
            .numbers
            .entry((place, form, projection.to_bits()))
            .or_insert(next);
        if number == next {
            self.cells.push((place, form, projection));
        }
        number
    }

    /// The cells of each column by themselves.
    fn by_column(&self, cells: &[usize]) -> Vec<Vec<usize>> {
        let mut columns: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for cell in cells {
            let (place, ..) = self.cells[*cell];
            columns
                .entry(&self.places[place].1)
                .or_default()
                .push(*cell);
        }
        columns.into_values().collect()
    }

    /// Leaves out the cells that no mutant has.
    fn in_use(&mut self, mutants: &mut [Mutant]) {
        let used: BTreeSet<usize> = mutants.iter().flat_map(|m| m.cells.clone()).collect();
        let renumbered: BTreeMap<usize, usize> = used.iter().copied().zip(0..).collect();
        self.cells = used.iter().map(|cell| self.cells[*cell]).collect();
        for mutant in mutants {
            mutant.cells = mutant.cells.iter().map(|cell| renumbered[cell]).collect();
        }
    }
}

fn position_or_push<T: PartialEq>(all: &mut Vec<T>, item: T) -> usize {
    all.iter()
        .position(|other| *other == item)
        .unwrap_or_else(|| {
            all.push(item);
            all.len() - 1
        })
}

/// As it is written: one line per cell and mutant, so that a change can be read in a diff.
pub fn to_text(mutants: &Mutants) -> String {
    fn line<T: serde::Serialize>(part: &T) -> String {
        serde_json::to_string(part).unwrap_or_default()
    }
    // The first line says what all else was made from.
    format!(
        "{{\"schema\":{},\"made_from\":{},\"equations\":{},\n\"bases\":{},\n\"places\":{},\n\"forms\":{},\n\"cells\":[\n{}\n],\n\"mutants\":[\n{}\n]}}\n",
        mutants.schema,
        line(&mutants.made_from),
        line(&mutants.equations),
        line(&mutants.bases),
        line(&mutants.places),
        line(&mutants.forms),
        files::json_lines(&mutants.cells),
        files::json_lines(&mutants.mutants)
    )
}

/// Whether what is recorded of mutants is what the exercise and the book are now.
pub fn is_current(workspace: &Workspace, exercise: &Exercise, recorded: &Mutants) -> Result<bool> {
    let numbers = equations(workspace, exercise)?;
    let same_numbers = numbers.is_empty() || numbers == recorded.equations;
    Ok(same_numbers && recorded.made_from == made_from(exercise)?)
}

/// A hash of all that decides what is recorded of mutants: the programs, the probe, the recording, the words for quantities,
/// and how mutants are made.
fn made_from(exercise: &Exercise) -> Result<String> {
    let mut of = vec![exercise.place.probe(), exercise.place.recording()];
    let bases = gather::bases(exercise, true)?;
    of.extend(bases.into_iter().map(|(file, _)| file));
    let texts: Result<Vec<String>> = of.iter().map(|file| files::read(file)).collect();
    let mut texts = texts?;
    texts.push(format!("{:?}", exercise.definition.glossary));
    texts.push(env!("MUTANTS_SOURCES").to_owned());
    let texts: Vec<String> = texts.iter().map(|text| text.replace('\r', "")).collect();
    let texts: Vec<&[u8]> = texts.iter().map(String::as_bytes).collect();
    Ok(hash(&texts))
}

/// Records the mutants of an exercise, unless what is recorded is still what they are made from. Whether anything changed.
pub fn record(of: MutantsOf, recording: &Recording) -> Result<bool> {
    let (workspace, exercise) = (of.workspace, of.exercise);
    let file = Recording::mutants_beside(&exercise.place.recording());
    if let Some(old) = Mutants::read(&file)
        && is_current(workspace, exercise, &old)?
    {
        return Ok(false);
    }
    let gathered = gather::gather(of, recording, true)?;
    let every = sketches(of, recording, &gathered, |_| true);
    let mutants = worth_keeping(of, every, recording)?;
    files::write(&file, &to_text(&mutants))?;
    Ok(true)
}
