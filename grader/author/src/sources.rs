//! An exercise's own sources, compiled once and run as often as recording and verifying need.

use crate::files::{self, Mistake};
use grader::catalog::{Definition, Exercise};
use grader::check::{Built, Checker, Tried};
use grader::error::{Error, Result};
use grader::judge::{Known, RecordedCase, RecordedCell, RecordedMistake, Recording, SCHEMA, same};
use grader::parallel::in_parallel;
use grader::run::{Ending, Ran, RanCase};
use std::path::{Path, PathBuf};

/// The solution, the right variants and the known mistakes.
pub struct Sources {
    pub solution: Built,
    pub variants: Vec<(PathBuf, Built)>,
    pub mistakes: Vec<(Mistake, Built)>,
}

/// What all of them did with one seed.
pub struct Observed {
    pub solution: Ran,
    pub variants: Vec<Ran>,
    pub mistakes: Vec<Ran>,
    /// Of solution and mistakes, as `recorded.json` would hold it.
    pub recording: Recording,
}

impl Sources {
    /// Compiles them, on all cores.
    pub fn build(exercise: &Exercise, checker: &Checker) -> Result<Self> {
        let mistakes = files::mistakes(exercise)?;
        let variants = files::right_variants(exercise)?;
        let mut all = vec![exercise.place.solution()];
        all.extend(variants.iter().cloned());
        all.extend(mistakes.iter().map(|mistake| mistake.file.clone()));
        let mut built = build_all(exercise, checker, &all)?.into_iter();
        let solution = built.next().ok_or_else(|| Error::Read {
            file: exercise.place.solution(),
            why: "nothing was built".to_owned(),
        })?;
        Ok(Self {
            solution,
            variants: variants.into_iter().zip(built.by_ref()).collect(),
            mistakes: mistakes.into_iter().zip(built).collect(),
        })
    }

    /// Runs them on all cores with `seed`; `jitter` 0 leaves inputs as they are.
    pub fn observe(
        &self,
        exercise: &Exercise,
        checker: &Checker,
        seed: u64,
        jitter: u64,
    ) -> Result<Observed> {
        let run = |built: &&Built| checker.observe(exercise, built, seed, jitter);
        let solution = run(&&self.solution)?;
        whole(exercise, &solution)?;
        let variants = self.variants.iter().map(|(_, built)| built);
        let all: Vec<&Built> = variants
            .chain(self.mistakes.iter().map(|(_, built)| built))
            .collect();
        let ran = in_parallel(&all, run).into_iter();
        let mut variants = ran.collect::<Result<Vec<_>>>()?;
        let mistakes = variants.split_off(self.variants.len());
        let cases: Vec<RecordedCase> = solution.cases.iter().map(recorded_case).collect();
        let recorded = self
            .mistakes
            .iter()
            .zip(&mistakes)
            .map(|((mistake, _), ran)| recorded_mistake(mistake, &cases, ran, &exercise.definition))
            .collect();
        let recording = Recording {
            schema: SCHEMA,
            cases,
            mistakes: recorded,
            known: Known::Nothing,
        };
        Ok(Observed {
            solution,
            variants,
            mistakes,
            recording,
        })
    }
}

/// Compiles `sources`, in their order.
fn build_all(exercise: &Exercise, checker: &Checker, sources: &[PathBuf]) -> Result<Vec<Built>> {
    let built = checker.build_all(exercise, sources);
    let built = built.into_iter().zip(sources);
    built.map(|(tried, file)| accepted(file, tried)).collect()
}

/// Compiles one of an exercise's own files by itself.
pub fn build(exercise: &Exercise, checker: &Checker, file: &Path) -> Result<Built> {
    accepted(file, checker.build(exercise, file))
}

/// That a hidden file does not compile is an author's fault.
fn accepted(file: &Path, tried: Tried) -> Result<Built> {
    tried?.map_err(|why| Error::Broken {
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
    let broken = |file: PathBuf, why: String, way_out: &str| {
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
            let value = observed.and_then(|c| c.observation(observation)).cloned();
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
