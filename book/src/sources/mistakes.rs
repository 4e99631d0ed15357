//! The known mistakes of the exercises with what their authors say of them, and the kinds that they belong to.

use std::path::Path;

use anyhow::Result;
use grader::catalog::{Kind, KnownMistake, MistakeHeader};
use grader::judge::{RecordedCase, RecordedMistake, Recording};
use grader::parallel::in_parallel;
use grader::value::Value;

/// A known mistake of an exercise.
pub struct Mistake {
    known: KnownMistake,
    /// By which `grader explain` knows it.
    pub id: String,
    pub header: MistakeHeader,
}

/// One case in which a mistake shows.
pub struct Shown<'a> {
    pub case: &'a RecordedCase,
    /// Name, right value and what comes out instead: nothing where the mistake panics before.
    pub observations: Vec<(&'a str, &'a Value, Option<&'a Value>)>,
}

/// Reads what the authors say of `known`, with file and line where that cannot be read.
pub fn read(known: Vec<KnownMistake>, root: &Path) -> Result<Vec<Mistake>> {
    let read = |known: &KnownMistake| {
        let header = known.header().map_err(|error| error.seen_from(root))?;
        Ok(Mistake {
            known: known.clone(),
            id: known.id(),
            header,
        })
    };
    in_parallel(&known, read).into_iter().collect()
}

impl Mistake {
    /// The exercise, as `chapter/name`.
    pub fn exercise(&self) -> String {
        self.known.place.id()
    }

    /// The exercise's name alone.
    pub fn exercise_name(&self) -> &str {
        &self.known.place.name
    }

    /// Its id on the page that lists it.
    pub fn anchor(&self) -> String {
        format!(
            "{}-{}",
            self.known.place.name,
            self.known.name.replace('_', "-")
        )
    }

    pub fn is_of(&self, kind: &Kind) -> bool {
        self.header.kind.as_ref() == Some(&kind.name)
    }

    /// The first case whose numbers may be seen and in which it shows; `visible` are the names of those that may.
    pub fn shown<'a>(&self, recording: &'a Recording, visible: &[&str]) -> Option<Shown<'a>> {
        let is_it = |mistake: &&RecordedMistake| mistake.name == self.known.name;
        let cells = &recording.mistakes.iter().find(is_it)?.cells;
        let case = visible
            .iter()
            .find(|name| cells.iter().any(|cell| cell.case == **name))?;
        let case = recording.case(case)?;
        let of_case = cells.iter().filter(|cell| cell.case == case.name);
        let observations = of_case.filter_map(|cell| {
            let right = case.observation(&cell.observation)?;
            Some((cell.observation.as_str(), right, cell.value.as_ref()))
        });
        Some(Shown {
            case,
            observations: observations.collect(),
        })
    }
}
