//! What the book is made of beside its chapters: exercises, symbols, terms, papers and quick checks, read from their files.

mod controls;
mod exercises;
mod glossary;
mod listings;
mod mistakes;
mod notation;
mod promises;
mod quizzes;
mod references;
mod table;

use std::path::{Path, PathBuf};
use std::thread;

use anyhow::{Result, anyhow};
use grader::catalog::Kinds;
use grader::workspace::Workspace;

pub use controls::{AllControls, Button, Choice as Options, Controls, Opt, Readout, Slider, Try};
pub use exercises::{Exercise, Exercises, Facts};
pub use glossary::Term;
pub use listings::{Listing, Listings, Part};
pub use mistakes::Mistake;
#[cfg(test)]
pub use notation::Kind;
pub use notation::Symbol;
pub use promises::{Promise, PromiseKind, promises};
pub use quizzes::{Choice, Quiz, QuizKind, Quizzes, Variant};
pub use references::Reference;

/// All of them.
pub struct Sources {
    /// The folder that `book` lies in.
    pub workspace: PathBuf,
    pub exercises: Exercises,
    /// What goes wrong in them, and how that is grouped.
    pub mistakes: Vec<Mistake>,
    pub kinds: Kinds,
    pub symbols: Vec<Symbol>,
    pub terms: Vec<Term>,
    pub references: Vec<Reference>,
    pub quizzes: Quizzes,
    pub listings: Listings,
    pub controls: AllControls,
}

impl Sources {
    /// The folder of the book.
    pub fn book(&self) -> PathBuf {
        self.workspace.join("book")
    }

    /// Reads the files of the book in `workspace`. A list without a file is empty.
    pub fn read(workspace: &Path) -> Result<Sources> {
        let book = workspace.join("book");
        // There are many files of exercises, so they are read beside the others.
        thread::scope(|scope| {
            let exercises = scope.spawn(|| {
                let exercises = Exercises::find(workspace)?;
                let mistakes = mistakes::read(exercises.known_mistakes(), workspace)?;
                anyhow::Ok((exercises, mistakes))
            });
            let kinds = kinds(workspace)?;
            let symbols = notation::read(&book)?;
            let terms = glossary::read(&book)?;
            let references = references::read(&book)?;
            let quizzes = quizzes::read(&book)?;
            let listings = listings::read(&book)?;
            let controls = controls::read(&book)?;
            let (exercises, mistakes) = exercises
                .join()
                .map_err(|_| anyhow!("the exercises could not be read"))??;
            Ok(Sources {
                workspace: workspace.to_owned(),
                exercises,
                mistakes,
                kinds,
                symbols,
                terms,
                references,
                quizzes,
                listings,
                controls,
            })
        })
    }
}

fn kinds(root: &Path) -> Result<Kinds> {
    let workspace = Workspace {
        root: root.to_owned(),
    };
    Ok(Kinds::read(&workspace).map_err(|error| error.seen_from(root))?)
}
