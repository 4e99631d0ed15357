//! What is recorded of mutants: what each reports where the solution reports something else, as sketches, each once.

use super::base::Base;
use super::equations::equations;
use super::gather::{Differs, Gathered, differing};
use super::{MutantsOf, gather};
use crate::files;
use grader::catalog::Exercise;
use grader::error::Result;
use grader::files::hash;
use grader::judge::{Cells, Change, MUTANTS_SCHEMA, Mutant, Mutants, Recording, Sketch, is_enough};
use grader::workspace::Workspace;
use std::collections::{BTreeMap, BTreeSet};

/// The cells of one behaviour, by their places among all, and each change that gives it.
type Behaviours = BTreeMap<Vec<usize>, Vec<(Program, Change)>>;

/// A base, by its place, and the number of a mutant of it.
type Program = (usize, usize);

/// What sketches are made of.
pub struct Sketches<'a> {
    pub of: MutantsOf<'a>,
    pub recording: &'a Recording,
    pub gathered: &'a [Gathered],
}

/// Every mutant of the bases that count, of whose behaviour a cause could be named.
pub fn sketches(all: &Sketches, counts: impl Fn(&Base) -> bool) -> Mutants {
    let Sketches {
        of,
        recording,
        gathered,
    } = all;
    let exercise = of.exercise;
    let mut kept = Kept::default();
    let mut mutants = Vec::new();
    for (number, from) in gathered.iter().enumerate().filter(|(_, g)| counts(&g.base)) {
        for behaved in &from.behaved {
            let seen = Cells::new(&exercise.definition, recording, &behaved.ran, |_| true);
            let Some(mutant) = from.mutant(behaved) else {
                continue;
            };
            if behaved.crashed || behaved.is_endless() || !is_enough(seen.all.iter()) {
                continue;
            }
            mutants.push(Mutant {
                of: (number, behaved.number),
                change: from.base.change(mutant),
                cells: kept.cells_of(&differing(exercise, recording, &behaved.ran)),
            });
        }
    }
    let bases = gathered
        .iter()
        .map(|from| of.workspace.shown(&from.base.file));
    kept.into_mutants(bases.collect(), mutants)
}

/// What of them is worth keeping: of those that do the same the ones that may be told, and of pairs those that are needed.
fn worth_keeping(all: Mutants, recording: &Recording, made_from: String) -> Mutants {
    let mut behaviours = Behaviours::new();
    // Beside a mistake that has a name, a change without words says too little.
    let tells = |mutant: &Mutant| mutant.change.besides.is_none() || !mutant.change.what.is_empty();
    for Mutant { of, change, cells } in all.mutants.into_iter().filter(tells) {
        let same = behaviours.entry(cells).or_default();
        if !same.iter().any(|(_, other)| *other == change) {
            same.push((of, change));
        }
    }
    let mut kept = Kept {
        places: all.places,
        forms: all.forms,
        cells: all.cells,
    };
    let mut mutants: Vec<Mutant> = behaviours.into_iter().flat_map(best).collect();
    mutants.sort_by_key(|mutant| mutant.of);
    drop_pairs_of_columns(&mut mutants, &kept, recording);
    kept.in_use(&mut mutants);
    Mutants {
        made_from,
        equations: all.equations,
        ..kept.into_mutants(all.bases, mutants)
    }
}

/// Of the changes that give one behaviour, those that may be told.
fn best((cells, changes): (Vec<usize>, Vec<(Program, Change)>)) -> Vec<Mutant> {
    let key = |change: &Change| {
        let besides = change.besides.is_some();
        (besides, change.operator.rank(), change.what.is_empty())
    };
    let least = changes.iter().map(|(_, change)| key(change)).min();
    let told = changes.into_iter().filter(|(_, c)| Some(key(c)) == least);
    let mutant = |(of, change)| Mutant {
        of,
        change,
        cells: cells.clone(),
    };
    told.map(mutant).collect()
}

/// A change beside a known mistake says nothing where each column is explained by a change or a mistake alone.
fn drop_pairs_of_columns(mutants: &mut Vec<Mutant>, kept: &Kept, recording: &Recording) {
    let mistakes = recording.mistakes.iter().map(|mistake| {
        let cells = mistake.cells.iter().map(|cell| {
            let value = (
                cell.case.as_str(),
                cell.observation.as_str(),
                cell.value.as_ref(),
            );
            kept.find(&value)
        });
        cells.collect::<Option<Vec<usize>>>().unwrap_or_default()
    });
    let singles = mutants
        .iter()
        .filter(|mutant| mutant.change.besides.is_none());
    let alone = singles.map(|mutant| mutant.cells.clone()).chain(mistakes);
    let alone: BTreeSet<Vec<usize>> = alone.flat_map(|cells| kept.by_column(&cells)).collect();
    mutants.retain(|mutant| {
        let is_pair = mutant.change.besides.is_some();
        !is_pair
            || !kept
                .by_column(&mutant.cells)
                .iter()
                .all(|column| alone.contains(column))
    });
}

/// Cells, each once.
#[derive(Default)]
struct Kept {
    places: Vec<(String, String)>,
    forms: Vec<u32>,
    cells: Vec<(usize, usize, f64)>,
}

impl Kept {
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

    /// The places of cells among all that are kept; those not yet there are added.
    fn cells_of(&mut self, cells: &[Differs]) -> Vec<usize> {
        cells
            .iter()
            .map(|cell| self.find(cell).unwrap_or_else(|| self.add(cell)))
            .collect()
    }

    fn key(&self, (case, observation, value): &Differs) -> Option<(usize, usize, f64)> {
        let Sketch { form, projection } = Sketch::of(*value);
        let place = self
            .places
            .iter()
            .position(|(c, o)| c == case && o == observation)?;
        let form = self.forms.iter().position(|f| *f == form)?;
        Some((place, form, projection))
    }

    fn find(&self, cell: &Differs) -> Option<usize> {
        let key = self.key(cell)?;
        self.cells.iter().position(|other| *other == key)
    }

    fn add(&mut self, cell: &Differs) -> usize {
        let (case, observation, value) = *cell;
        if !self
            .places
            .iter()
            .any(|(c, o)| c == case && o == observation)
        {
            self.places.push((case.to_owned(), observation.to_owned()));
        }
        let form = Sketch::of(value).form;
        if !self.forms.contains(&form) {
            self.forms.push(form);
        }
        self.cells.extend(self.key(cell));
        self.cells.len() - 1
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

/// As it is written: one line per cell and mutant, so that a change can be read in a diff.
pub fn to_text(mutants: &Mutants) -> String {
    fn lines<T: serde::Serialize>(items: &[T]) -> String {
        let items = items
            .iter()
            .filter_map(|item| serde_json::to_string(item).ok());
        items.collect::<Vec<String>>().join(",\n")
    }
    fn line<T: serde::Serialize>(items: &[T]) -> String {
        serde_json::to_string(items).unwrap_or_default()
    }
    let equations = serde_json::to_string(&mutants.equations).unwrap_or_default();
    let (bases, places, forms) = (
        line(&mutants.bases),
        line(&mutants.places),
        line(&mutants.forms),
    );
    format!(
        "{{\"schema\":{},\"made_from\":{:?},\n\"bases\":{bases},\n\"equations\":{equations},\n\"places\":{places},\n\"forms\":{forms},\n\"cells\":[\n{}\n],\n\"mutants\":[\n{}\n]}}\n",
        mutants.schema,
        mutants.made_from,
        lines(&mutants.cells),
        lines(&mutants.mutants)
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
pub fn record(of: &MutantsOf, recording: &Recording) -> Result<bool> {
    let MutantsOf {
        workspace,
        exercise,
        checker,
    } = *of;
    let file = Recording::mutants_beside(&exercise.place.recording());
    if let Some(old) = Mutants::read(&file)
        && is_current(workspace, exercise, &old)?
    {
        return Ok(false);
    }
    let gathered = gather::gather(workspace, exercise, checker, recording, true)?;
    let all = Sketches {
        of: *of,
        recording,
        gathered: &gathered,
    };
    let mut mutants = worth_keeping(sketches(&all, |_| true), recording, made_from(exercise)?);
    mutants.equations = equations(workspace, exercise)?;
    files::write(&file, &to_text(&mutants))?;
    Ok(true)
}
