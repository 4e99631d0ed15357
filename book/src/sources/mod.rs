//! What the book is made of beside its chapters: exercises, symbols, terms, papers and quick checks, read from their files.

mod exercises;
mod glossary;
mod listings;
mod notation;
mod promises;
mod quizzes;
mod references;
mod table;

use std::path::{Path, PathBuf};
use std::thread;

use anyhow::{Result, anyhow};

pub use exercises::{Exercise, Exercises, Facts};
pub use glossary::Term;
pub use listings::{Listing, Listings, Part};
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
    pub symbols: Vec<Symbol>,
    pub terms: Vec<Term>,
    pub references: Vec<Reference>,
    pub quizzes: Quizzes,
    pub listings: Listings,
}

impl Sources {
    /// Reads the files of the book in `workspace`. A list without a file is empty.
    pub fn read(workspace: &Path) -> Result<Sources> {
        let book = workspace.join("book");
        // There are many files of exercises, so they are read beside the others.
        thread::scope(|scope| {
            let exercises = scope.spawn(|| Exercises::find(workspace));
            let symbols = notation::read(&book)?;
            let terms = glossary::read(&book)?;
            let references = references::read(&book)?;
            let quizzes = quizzes::read(&book)?;
            let listings = listings::read(&book)?;
            let exercises = exercises
                .join()
                .map_err(|_| anyhow!("the exercises could not be read"))??;
            Ok(Sources {
                workspace: workspace.to_owned(),
                exercises,
                symbols,
                terms,
                references,
                quizzes,
                listings,
            })
        })
    }
}
