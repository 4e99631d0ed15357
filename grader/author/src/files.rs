//! An exercise's hidden source files.

use crate::header::Header;
use grader::catalog::Exercise;
use grader::error::{Error, Result};
use std::fs;
use std::path::{Path, PathBuf};

/// A known mistake: its file and its header.
#[derive(Clone, Debug)]
pub struct Mistake {
    pub file: PathBuf,
    /// The file's name without `.rs`.
    pub name: String,
    pub header: Header,
}

/// The known mistakes, by name.
pub fn mistakes(exercise: &Exercise) -> Result<Vec<Mistake>> {
    rust_files(&exercise.place.hidden().join("mistakes"))?
        .into_iter()
        .map(|file| {
            let header = Header::read(&file)?;
            Ok(Mistake {
                name: stem(&file),
                header,
                file,
            })
        })
        .collect()
}

/// The right variants, by name.
pub fn right_variants(exercise: &Exercise) -> Result<Vec<PathBuf>> {
    rust_files(&exercise.place.hidden().join("correct"))
}

fn rust_files(folder: &Path) -> Result<Vec<PathBuf>> {
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let entries = fs::read_dir(folder).map_err(|e| Error::read(folder, &e))?;
    let mut files: Vec<PathBuf> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .collect();
    files.retain(|file| file.extension().is_some_and(|extension| extension == "rs"));
    files.sort();
    Ok(files)
}

pub fn stem(file: &Path) -> String {
    file.file_stem()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}

pub fn read(file: &Path) -> Result<String> {
    fs::read_to_string(file).map_err(|e| Error::read(file, &e))
}
