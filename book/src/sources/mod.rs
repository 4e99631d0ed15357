//! What the book is made of beside its chapters: exercises, symbols, terms, papers and quick checks, read from their files.

mod exercises;
mod glossary;
mod notation;
mod promises;
mod quizzes;
mod references;
mod table;

use std::path::{Path, PathBuf};

use anyhow::Result;

pub use exercises::{Exercise, Exercises};
pub use glossary::Term;
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
}

impl Sources {
    /// Reads the files of the book in `workspace`. A list without a file is empty.
    pub fn read(workspace: &Path) -> Result<Sources> {
        let book = workspace.join("book");
        Ok(Sources {
            workspace: workspace.to_owned(),
            exercises: Exercises::find(workspace)?,
            symbols: notation::read(&book)?,
            terms: glossary::read(&book)?,
            references: references::read(&book)?,
            quizzes: quizzes::read(&book)?,
        })
    }
}
