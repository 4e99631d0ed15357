//! An exercise's hidden source files.

use crate::claim::Claim;
use grader::catalog::{Exercise, MistakeHeader, known_mistakes};
use grader::error::{Error, Result};
use grader::files::rust_files;
use std::fs;
use std::path::{Path, PathBuf};

/// A known mistake: its file, its header, and the claims of that, each with its line.
#[derive(Clone, Debug)]
pub struct Mistake {
    pub file: PathBuf,
    /// The file's name without `.rs`.
    pub name: String,
    pub header: MistakeHeader,
    pub claims: Vec<(Claim, usize)>,
}

/// The known mistakes, by name.
pub fn mistakes(exercise: &Exercise) -> Result<Vec<Mistake>> {
    known_mistakes(&exercise.place)
        .into_iter()
        .map(|known| {
            let header = known.header()?;
            let claims = claims(&known.file, &header)?;
            Ok(Mistake {
                file: known.file,
                name: known.name,
                header,
                claims,
            })
        })
        .collect()
}

fn claims(file: &Path, header: &MistakeHeader) -> Result<Vec<(Claim, usize)>> {
    let parse = |(text, line): &(String, usize)| match Claim::parse(text) {
        Ok(claim) => Ok((claim, *line)),
        Err(why) => Err(Error::Broken {
            file: file.to_path_buf(),
            line: Some(*line),
            why,
            way_out: "The words of a claim are in grader/author/src/claim.rs.".to_owned(),
        }),
    };
    header.claims.iter().map(parse).collect()
}

/// The right variants, by name.
pub fn right_variants(exercise: &Exercise) -> Result<Vec<PathBuf>> {
    let folder = exercise.place.hidden().join("correct");
    rust_files(&folder).map_err(|e| Error::read(&folder, &e))
}

pub fn read(file: &Path) -> Result<String> {
    fs::read_to_string(file).map_err(|e| Error::read(file, &e))
}

/// Writes the whole file or leaves it as it is.
pub fn write(file: &Path, text: &str) -> Result<()> {
    grader::files::write_atomically(file, text.as_bytes()).map_err(|e| Error::write(file, &e))
}

/// One line of JSON for each item, so that a change can be read in a diff.
pub fn json_lines<T: serde::Serialize>(items: &[T]) -> String {
    let items: Vec<String> = items
        .iter()
        .filter_map(|item| serde_json::to_string(item).ok())
        .collect();
    items.join(",\n")
}
