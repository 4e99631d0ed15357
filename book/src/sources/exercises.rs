//! What the book shows of the exercises, from the grader's catalog.

use std::collections::HashMap;
use std::fs;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use anyhow::{Context, Result};
use grader::catalog::{self, Catalog, Entry, KnownMistake, known_mistakes};
use grader::judge::{Alone, Recording};
use grader::predict::Prediction;
use grader::workspace::Workspace;

/// One exercise, as far as its panel shows it.
pub struct Exercise {
    pub chapter: String,
    pub name: String,
    pub minutes: u32,
    /// From 1 to 5.
    pub difficulty: u8,
    pub points: u32,
    /// Whether a case is small enough to be predicted on paper.
    pub predictable: bool,
    /// The file as it is before the reader edits it.
    pub skeleton: String,
    /// From a question to nearly the line.
    pub hints: Vec<String>,
    pub solution: String,
}

/// What is known of an exercise without reading its files.
pub struct Facts {
    pub name: String,
    pub title: String,
    pub minutes: u32,
    /// From 1 to 5.
    pub difficulty: u8,
    pub points: u32,
    /// How many wrong programs are known.
    pub mistakes: usize,
}

/// All exercises there are; their skeletons are read when one is asked for.
pub struct Exercises {
    catalog: Catalog,
    names: Vec<String>,
    /// What has been read of the recordings, by the full names of their exercises.
    recordings: Mutex<HashMap<String, Arc<Recording>>>,
}

impl Exercises {
    /// Finds the exercises of the workspace in `root`.
    pub fn find(root: &Path) -> Result<Exercises> {
        let workspace = Workspace {
            root: root.to_owned(),
        };
        let catalog = Catalog::load(&workspace)
            .context("the book's folder belongs into the workspace, beside `grader`")?;
        let mut names: Vec<String> = catalog.entries.iter().map(|e| e.place.id()).collect();
        names.sort();
        Ok(Exercises {
            catalog,
            names,
            recordings: Mutex::default(),
        })
    }

    /// The full names, `chapter/exercise`, in alphabetical order.
    pub fn names(&self) -> &[String] {
        &self.names
    }

    /// The title of the exercise of that full name; `None` if there is none.
    pub fn title(&self, full_name: &str) -> Option<Result<String>> {
        let entry = self.entry(full_name)?;
        Some(match entry.definition.clone() {
            Ok(definition) => Ok(definition.title),
            Err(error) => Err(error.seen_from(entry.place.root()).into()),
        })
    }

    /// How long the exercise of that full name usually takes; 0 where its definition cannot be read.
    pub fn minutes(&self, full_name: &str) -> u32 {
        let entry = self.entry(full_name);
        let definition = entry.and_then(|entry| entry.definition.as_ref().ok());
        definition.map_or(0, |definition| definition.minutes)
    }

    /// What is known of the exercises of a chapter, in the order of the book; those whose definition cannot be read are left
    /// out.
    pub fn of_chapter(&self, chapter: &str) -> Vec<Facts> {
        let of_it = |entry: &&Entry| entry.place.chapter == chapter;
        let entries = self.catalog.entries.iter().filter(of_it);
        let facts = |entry: &Entry| {
            let definition = entry.definition.as_ref().ok()?;
            Some(Facts {
                name: entry.place.name.clone(),
                title: definition.title.clone(),
                minutes: definition.minutes,
                difficulty: definition.difficulty,
                points: definition.cases.iter().map(|case| case.points).sum(),
                mistakes: known_mistakes(&entry.place).len(),
            })
        };
        entries.filter_map(facts).collect()
    }

    /// The known mistakes of all exercises.
    pub fn known_mistakes(&self) -> Vec<KnownMistake> {
        let entries = self.catalog.entries.iter();
        entries
            .flat_map(|entry| known_mistakes(&entry.place))
            .collect()
    }

    /// What the solution and the known mistakes of the exercise of that full name were observed to do. It is read once.
    pub fn recording(&self, full_name: &str) -> Result<Arc<Recording>, String> {
        let known = || {
            self.recordings
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
        };
        if let Some(recording) = known().get(full_name) {
            return Ok(Arc::clone(recording));
        }
        let told = |why: String| format!("the recording of `{full_name}` cannot be read: {why}");
        let entry = self.entry(full_name);
        let place = &entry
            .ok_or_else(|| told("there is no such exercise".to_owned()))?
            .place;
        let recording = Recording::read(&place.recording()).map_err(|e| told(e.to_string()))?;
        let recording = Arc::new(recording);
        known().insert(full_name.to_owned(), Arc::clone(&recording));
        Ok(recording)
    }

    /// The names of the cases of an exercise whose numbers people may see.
    pub fn visible_cases(&self, full_name: &str) -> Vec<&str> {
        let entry = self.entry(full_name);
        let definition = entry.and_then(|entry| entry.definition.as_ref().ok());
        let cases = definition.map(|definition| definition.visible_cases());
        let cases = cases.into_iter().flatten();
        cases.map(|(_, case)| case.name.as_str()).collect()
    }

    /// The exercise of that full name; `None` if there is none.
    pub fn read(&self, full_name: &str) -> Option<Result<Exercise>> {
        self.entry(full_name).map(|entry| self.read_exercise(entry))
    }

    /// The same as the grader sees it.
    pub fn graded(&self, full_name: &str) -> Option<Result<catalog::Exercise>> {
        self.entry(full_name).map(graded)
    }

    fn read_exercise(&self, entry: &Entry) -> Result<Exercise> {
        let exercise = graded(entry)?;
        let recording = self.recording(&entry.place.id());
        let predictable = recording.is_ok_and(|recording| is_predictable(&exercise, &recording));
        let definition = exercise.definition;
        let read = |file: &Path| {
            fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))
        };
        Ok(Exercise {
            chapter: entry.place.chapter.clone(),
            name: entry.place.name.clone(),
            minutes: definition.minutes,
            difficulty: definition.difficulty,
            predictable,
            points: definition.cases.iter().map(|case| case.points).sum(),
            hints: definition.hints,
            skeleton: read(&entry.place.skeleton())?,
            solution: read(&entry.place.solution())?,
        })
    }

    fn entry(&self, full_name: &str) -> Option<&Entry> {
        let named = |entry: &&Entry| entry.place.id() == full_name;
        self.catalog.entries.iter().find(named)
    }
}

fn graded(entry: &Entry) -> Result<catalog::Exercise> {
    let exercise = entry.exercise();
    Ok(exercise.map_err(|e| e.seen_from(entry.place.root()))?)
}

/// Whether `grader predict` asks about any case by itself.
fn is_predictable(exercise: &catalog::Exercise, recording: &Recording) -> bool {
    let cases = exercise.definition.visible_cases().into_iter();
    cases.map(|(case, _)| case).any(|case| {
        let alone = Alone::of(exercise, recording.clone(), case);
        Prediction::new(exercise, alone).is_short()
    })
}
