//! What the book knows of the exercises: their names, and what a panel shows of one.
//!
//! This is the only place that reads `grader/hidden`.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde::Deserialize;

/// One exercise, as far as its panel shows it.
pub struct Exercise {
    pub chapter: String,
    pub name: String,
    pub title: String,
    pub minutes: u32,
    /// From 1 to 5.
    pub difficulty: u8,
    /// The file as it is before the reader edits it.
    pub skeleton: String,
}

/// The part of `exercise.toml` that the book uses.
#[derive(Deserialize)]
struct Definition {
    title: String,
    minutes: u32,
    difficulty: u8,
}

/// All exercises there are, by name; their files are read when one is asked for.
pub struct Exercises {
    hidden: PathBuf,
    names: Vec<String>,
}

impl Exercises {
    /// Finds every `<chapter>/<exercise>/exercise.toml` below `hidden`.
    pub fn find(hidden: &Path) -> Result<Exercises> {
        let names = names_below(hidden).with_context(|| {
            format!(
                "cannot list the exercises in {}; the book's folder belongs into the workspace, beside `grader`",
                hidden.display()
            )
        })?;
        Ok(Exercises {
            hidden: hidden.to_owned(),
            names,
        })
    }

    /// The full names, `chapter/exercise`, in alphabetical order.
    pub fn names(&self) -> &[String] {
        &self.names
    }

    /// The exercise of that full name; `None` if there is none.
    pub fn read(&self, full_name: &str) -> Option<Result<Exercise>> {
        let known = self.names.iter().find(|name| *name == full_name)?;
        let (chapter, name) = known.split_once('/')?;
        Some(read_exercise(&self.hidden.join(known), chapter, name))
    }
}

fn names_below(hidden: &Path) -> io::Result<Vec<String>> {
    let mut names = Vec::new();
    for chapter in folders(hidden)? {
        for name in folders(&hidden.join(&chapter))? {
            if hidden
                .join(&chapter)
                .join(&name)
                .join("exercise.toml")
                .is_file()
            {
                names.push(format!("{chapter}/{name}"));
            }
        }
    }
    names.sort();
    Ok(names)
}

fn folders(parent: &Path) -> io::Result<Vec<String>> {
    let mut folders = Vec::new();
    for entry in fs::read_dir(parent)? {
        let entry = entry?;
        if entry.path().is_dir() {
            folders.push(entry.file_name().to_string_lossy().into_owned());
        }
    }
    Ok(folders)
}

fn read_exercise(folder: &Path, chapter: &str, name: &str) -> Result<Exercise> {
    let file = folder.join("exercise.toml");
    let definition: Definition = toml::from_str(&read_text(&file)?)
        .with_context(|| format!("{} is not as expected", file.display()))?;
    Ok(Exercise {
        chapter: chapter.to_owned(),
        name: name.to_owned(),
        title: definition.title,
        minutes: definition.minutes,
        difficulty: definition.difficulty,
        skeleton: read_text(&folder.join("skeleton.rs"))?,
    })
}

fn read_text(file: &Path) -> Result<String> {
    fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))
}
