//! `author record`: runs the solution and every known mistake, and writes down what they are observed to do.

use crate::files::{self, Mistake};
use grader::catalog::{Definition, Exercise};
use grader::check::{Built, Checker};
use grader::error::{Error, Result};
use grader::judge::{RecordedCase, RecordedCell, RecordedMistake, Recording, SCHEMA, same};
use grader::run::{Ending, Ran, RanCase};
use grader::value::Value;
use std::path::Path;

/// Records `exercises`; with `only_diff`, says what would change and writes nothing.
pub fn run(exercises: &[Exercise], checker: &Checker, only_diff: bool) -> Result<bool> {
    for exercise in exercises {
        let path = exercise.place.recording();
        let (fresh, changes) = against_file(exercise, checker)?;
        if changes.is_empty() {
            anstream::println!("{}: unchanged", exercise.place.id());
            continue;
        }
        anstream::println!("{}:", exercise.place.id());
        for change in &changes {
            anstream::println!("  {change}");
        }
        if !only_diff {
            grader::files::write_atomically(&path, to_text(&fresh).as_bytes())
                .map_err(|e| Error::write(&path, &e))?;
        }
    }
    Ok(true)
}

/// The recording as it should be, and in words how the file differs from it.
pub fn against_file(exercise: &Exercise, checker: &Checker) -> Result<(Recording, Vec<String>)> {
    let fresh = record(exercise, checker)?;
    match Recording::read(&exercise.place.recording()) {
        Ok(old) => {
            let fresh = settled(fresh, &old, &exercise.definition);
            let changes = changes(&old, &fresh);
            Ok((fresh, changes))
        }
        Err(error) if exercise.place.recording().exists() => {
            Ok((fresh, vec![format!("written anew: {error}")]))
        }
        Err(_) => Ok((fresh, vec!["recorded for the first time".to_owned()])),
    }
}

/// What solution and mistakes do with the exercise's own seed.
fn record(exercise: &Exercise, checker: &Checker) -> Result<Recording> {
    Sources::build(exercise, checker)?.record(exercise, checker, exercise.definition.seed, 0)
}

/// An exercise's solution and mistakes, compiled.
pub struct Sources {
    pub solution: Built,
    pub mistakes: Vec<(Mistake, Built)>,
}

impl Sources {
    pub fn build(exercise: &Exercise, checker: &Checker) -> Result<Self> {
        let solution = build(exercise, checker, &exercise.place.solution())?;
        let mistakes = files::mistakes(exercise)?
            .into_iter()
            .map(|mistake| build(exercise, checker, &mistake.file).map(|built| (mistake, built)))
            .collect::<Result<_>>()?;
        Ok(Self { solution, mistakes })
    }

    /// What they do with `seed`.
    pub fn record(
        &self,
        exercise: &Exercise,
        checker: &Checker,
        seed: u64,
        jitter: u64,
    ) -> Result<Recording> {
        let solution = checker.observe(exercise, &self.solution, seed, jitter)?;
        whole(exercise, &solution)?;
        let cases: Vec<RecordedCase> = solution.cases.iter().map(recorded_case).collect();
        let mut mistakes = Vec::new();
        for (mistake, built) in &self.mistakes {
            let ran = checker.observe(exercise, built, seed, jitter)?;
            mistakes.push(recorded_mistake(
                mistake,
                &cases,
                &ran,
                &exercise.definition,
            ));
        }
        Ok(Recording {
            schema: SCHEMA,
            cases,
            mistakes,
        })
    }
}

/// Compiles one of an exercise's own files; that it does not compile is an author's fault.
pub fn build(exercise: &Exercise, checker: &Checker, file: &Path) -> Result<Built> {
    checker.build(exercise, file)?.map_err(|why| Error::Broken {
        file: file.to_path_buf(),
        line: None,
        why: anstream::adapter::strip_str(&why).to_string(),
        way_out: "Hidden files must compile in place of the reader's.".to_owned(),
    })
}

/// The solution must come to the end of every case that `exercise.toml` names, in that order.
fn whole(exercise: &Exercise, solution: &Ran) -> Result<()> {
    let defined: Vec<&str> = exercise
        .definition
        .cases
        .iter()
        .map(|case| case.name.as_str())
        .collect();
    let ran: Vec<&str> = solution
        .cases
        .iter()
        .map(|case| case.name.as_str())
        .collect();
    let fault = solution
        .fault
        .as_ref()
        .map(|fault| fault.why.clone())
        .unwrap_or_default();
    let broken = |file: std::path::PathBuf, why: String, way_out: &str| {
        Err(Error::Broken {
            file,
            line: None,
            why,
            way_out: way_out.to_owned(),
        })
    };
    if defined != ran {
        let why = format!(
            "the probe runs the cases {ran:?}, and exercise.toml names {defined:?} {fault} {}",
            solution.printed
        );
        return broken(
            exercise.place.probe(),
            why,
            "Both name the same cases in the same order.",
        );
    }
    match solution
        .cases
        .iter()
        .find(|case| case.ending != Ending::Finished)
    {
        Some(case) => {
            let why = format!(
                "the solution does not finish the case \"{}\": {:?}",
                case.name, case.ending
            );
            broken(
                exercise.place.solution(),
                why,
                "A solution finishes every case.",
            )
        }
        None => Ok(()),
    }
}

fn recorded_case(case: &RanCase) -> RecordedCase {
    RecordedCase {
        name: case.name.clone(),
        inputs: case.inputs.clone(),
        scales: case.scales.clone(),
        observations: case.observations.clone(),
    }
}

fn recorded_mistake(
    mistake: &Mistake,
    cases: &[RecordedCase],
    ran: &Ran,
    definition: &Definition,
) -> RecordedMistake {
    let mut cells = Vec::new();
    for case in cases {
        let observed = ran.cases.iter().find(|c| c.name == case.name);
        for (observation, expected) in &case.observations {
            let value = observed
                .and_then(|c| c.observations.iter().find(|(name, _)| name == observation))
                .map(|(_, v)| v.clone());
            let differs = value
                .as_ref()
                .is_none_or(|value| !same(expected, value, definition.tolerance(observation)));
            if differs {
                cells.push(RecordedCell {
                    case: case.name.clone(),
                    observation: observation.clone(),
                    value,
                });
            }
        }
    }
    RecordedMistake {
        name: mistake.name.clone(),
        title: mistake.header.title.clone(),
        hint: mistake.header.hint.clone(),
        cells,
    }
}

/// The recording as it is written: one line per case and mistake, so that a change can be read in a diff.
pub fn to_text(recording: &Recording) -> String {
    fn lines<T: serde::Serialize>(items: &[T]) -> String {
        let items: Vec<String> = items
            .iter()
            .filter_map(|item| serde_json::to_string(item).ok())
            .collect();
        items.join(",\n")
    }
    let (cases, mistakes) = (lines(&recording.cases), lines(&recording.mistakes));
    format!(
        "{{\"schema\":{},\n\"cases\":[\n{cases}\n],\n\"mistakes\":[\n{mistakes}\n]}}\n",
        recording.schema
    )
}

/// Values that another processor or mathematical library may give are still the recorded ones.
const STILL_THE_SAME: f64 = 0.01;

/// `fresh`, with each value that is still what `old` has taken from there, so that only what changed changes in the file.
fn settled(mut fresh: Recording, old: &Recording, definition: &Definition) -> Recording {
    let keep = |name: &str, value: &mut Value, before: Option<&Value>| {
        if let Some(before) =
            before.filter(|before| same(before, value, STILL_THE_SAME * definition.tolerance(name)))
        {
            *value = before.clone();
        }
    };
    for case in &mut fresh.cases {
        let before = old.case(&case.name);
        for (name, value) in &mut case.observations {
            keep(name, value, before.and_then(|case| case.observation(name)));
        }
        for input in &mut case.inputs {
            let same_name = |i: &&grader::run::Input| i.name == input.name;
            keep(
                &input.name,
                &mut input.value,
                before
                    .and_then(|case| case.inputs.iter().find(same_name))
                    .map(|i| &i.value),
            );
        }
    }
    for mistake in &mut fresh.mistakes {
        let before = old.mistakes.iter().find(|m| m.name == mistake.name);
        for cell in &mut mistake.cells {
            let before = before.and_then(|m| {
                m.cells
                    .iter()
                    .find(|c| c.case == cell.case && c.observation == cell.observation)
            });
            if let Some(value) = &mut cell.value {
                keep(
                    &cell.observation,
                    value,
                    before.and_then(|cell| cell.value.as_ref()),
                );
            }
        }
    }
    fresh
}

/// What is not as recorded, in words.
pub fn changes(old: &Recording, new: &Recording) -> Vec<String> {
    let mut changes = Vec::new();
    for case in &new.cases {
        match old.case(&case.name) {
            None => changes.push(format!("case \"{}\" is new", case.name)),
            Some(before) if before == case => {}
            Some(before) => {
                if (&before.inputs, &before.scales) != (&case.inputs, &case.scales) {
                    changes.push(format!("case \"{}\" has other inputs", case.name));
                }
                let names = case
                    .observations
                    .iter()
                    .map(|(name, value)| (name, before.observation(name), value));
                for (name, before, value) in
                    names.filter(|(_, before, value)| *before != Some(value))
                {
                    let before = before.map_or_else(|| "nothing".to_owned(), short);
                    changes.push(format!(
                        "case \"{}\": `{name}` was {before}, is {}",
                        case.name,
                        short(value)
                    ));
                }
            }
        }
    }
    let gone = old
        .cases
        .iter()
        .filter(|case| new.case(&case.name).is_none());
    changes.extend(gone.map(|case| format!("case \"{}\" is gone", case.name)));
    for mistake in &new.mistakes {
        match old.mistakes.iter().find(|m| m.name == mistake.name) {
            None => changes.push(format!("mistake {} is new", mistake.name)),
            Some(before) => {
                if (&before.title, &before.hint) != (&mistake.title, &mistake.hint) {
                    changes.push(format!(
                        "mistake {} has another title or hint",
                        mistake.name
                    ));
                }
                if before.cells != mistake.cells {
                    changes.push(format!("mistake {} does something else", mistake.name));
                }
            }
        }
    }
    let gone = old
        .mistakes
        .iter()
        .filter(|m| new.mistakes.iter().all(|n| n.name != m.name));
    changes.extend(gone.map(|mistake| format!("mistake {} is gone", mistake.name)));
    if changes.is_empty() && (old != new) {
        changes.push("the order of cases or mistakes has changed".to_owned());
    }
    changes
}

fn short(value: &Value) -> String {
    grader::report::text::cut(&value.to_string(), 40)
}
