//! What is recorded of mutants: what each reports where the solution reports something else, as sketches, each once.

use super::gather::{Gathered, differing};
use super::{MutantsOf, gather};
use crate::files;
use grader::catalog::Exercise;
use grader::error::{Error, Result};
use grader::files::{files_below, hash};
use grader::judge::{
    Cells, Change, MUTANTS_SCHEMA, Mutant, Mutants, Recording, Sketch, SketchedCell, is_enough,
};
use grader::workspace::Workspace;
use std::collections::BTreeMap;

/// The cells of one behaviour, by their places among all, and each change that gives it.
type Behaviours = BTreeMap<Vec<usize>, Vec<((usize, usize), Change)>>;

/// What of the gathered is worth keeping: that of which a cause could be named.
pub fn sketches(
    workspace: &Workspace,
    exercise: &Exercise,
    recording: &Recording,
    gathered: &[Gathered],
    made_from: String,
) -> Mutants {
    let mut cells: Vec<SketchedCell> = Vec::new();
    let mut behaviours = Behaviours::new();
    for (number, of) in gathered.iter().enumerate() {
        let own = of
            .behaved
            .first()
            .map(|b| places(exercise, recording, b, &mut cells));
        for behaved in &of.behaved {
            let Some(mutant) = of.mutant(behaved) else {
                continue;
            };
            let definition = &exercise.definition;
            let seen = Cells::new(definition, recording, &behaved.ran, |_| true);
            if behaved.crashed || behaved.is_endless() || !is_enough(seen.all.iter()) {
                continue;
            }
            let before = cells.len();
            let places = places(exercise, recording, behaved, &mut cells);
            if own.as_ref() == Some(&places) {
                cells.truncate(before);
                continue;
            }
            let change = of.base.change(mutant);
            let same = behaviours.entry(places).or_default();
            if !same.iter().any(|(_, other)| *other == change) {
                same.push(((number, behaved.number), change));
            }
        }
    }
    let best = behaviours.into_iter().flat_map(|(cells, changes)| {
        let key = |change: &Change| {
            let besides = change.besides.is_some();
            (besides, change.operator.rank(), change.what.is_empty())
        };
        let least = changes.iter().map(|(_, change)| key(change)).min();
        let kept = changes
            .into_iter()
            .filter(move |(_, c)| Some(key(c)) == least);
        kept.map(move |(of, change)| Mutant {
            of,
            change,
            cells: cells.clone(),
        })
    });
    let mut mutants: Vec<Mutant> = best.collect();
    mutants.sort_by_key(|mutant| mutant.of);
    let bases = gathered.iter().map(|of| workspace.shown(&of.base.file));
    Mutants {
        schema: MUTANTS_SCHEMA,
        made_from,
        bases: bases.collect(),
        cells,
        mutants,
    }
}

/// Where a run is not what the solution does, by the place of what it reports there among all that is kept.
fn places(
    exercise: &Exercise,
    recording: &Recording,
    behaved: &super::behave::Behaved,
    cells: &mut Vec<SketchedCell>,
) -> Vec<usize> {
    let differing = differing(exercise, recording, &behaved.ran);
    let place = |(case, observation, value): gather::Differs| {
        let cell = SketchedCell(case.to_owned(), observation.to_owned(), Sketch::of(value));
        cells.iter().position(|c| *c == cell).unwrap_or_else(|| {
            cells.push(cell);
            cells.len() - 1
        })
    };
    differing.into_iter().map(place).collect()
}

/// As it is written: one line per cell and mutant, so that a change can be read in a diff.
pub fn to_text(mutants: &Mutants) -> String {
    fn lines<T: serde::Serialize>(items: &[T]) -> String {
        let items = items
            .iter()
            .filter_map(|item| serde_json::to_string(item).ok());
        items.collect::<Vec<String>>().join(",\n")
    }
    let bases = serde_json::to_string(&mutants.bases).unwrap_or_default();
    format!(
        "{{\"schema\":{},\"made_from\":{:?},\n\"bases\":{bases},\n\"cells\":[\n{}\n],\n\"mutants\":[\n{}\n]}}\n",
        mutants.schema,
        mutants.made_from,
        lines(&mutants.cells),
        lines(&mutants.mutants)
    )
}

/// A hash of all that decides what is recorded of mutants: the programs, the probe, the recording, the words for quantities,
/// and how mutants are made.
pub fn made_from(workspace: &Workspace, exercise: &Exercise) -> Result<String> {
    let mut of = vec![exercise.place.probe(), exercise.place.recording()];
    of.extend(
        gather::bases(exercise, true)?
            .into_iter()
            .map(|(file, _)| file),
    );
    let operators = workspace.root.join(OPERATORS);
    of.extend(files_below(&operators).map_err(|e| Error::read(&operators, &e))?);
    let mut texts: Vec<String> = of
        .iter()
        .map(|file| files::read(file))
        .collect::<Result<_>>()?;
    texts.push(format!("{:?}", exercise.definition.glossary));
    let texts: Vec<String> = texts.iter().map(|text| text.replace('\r', "")).collect();
    let texts: Vec<&[u8]> = texts.iter().map(String::as_bytes).collect();
    Ok(hash(&texts))
}

/// Where mutants are made.
const OPERATORS: &str = "grader/author/src/mutants";

/// Records the mutants of an exercise, unless what is recorded is still what they are made from. Whether anything changed.
pub fn record(of: &MutantsOf, recording: &Recording) -> Result<bool> {
    let MutantsOf {
        workspace,
        exercise,
        checker,
    } = *of;
    let file = Recording::mutants_beside(&exercise.place.recording());
    let made_from = made_from(workspace, exercise)?;
    if Mutants::read(&file).is_some_and(|old| old.made_from == made_from) {
        return Ok(false);
    }
    let gathered = gather::gather(workspace, exercise, checker, recording, true)?;
    let mutants = sketches(workspace, exercise, recording, &gathered, made_from);
    files::write(&file, &to_text(&mutants))?;
    Ok(true)
}
