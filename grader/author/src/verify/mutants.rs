//! What is recorded of mutants is there, made from what the exercise is now, and small.

use super::Fault;
use crate::mutants::sketches::is_current;
use grader::catalog::Exercise;
use grader::error::Result;
use grader::judge::{Mutants, Recording};
use grader::workspace::Workspace;

/// It is read for every file that fails.
const LARGEST: u64 = 512 * 1024;

pub fn faults(workspace: &Workspace, exercise: &Exercise) -> Result<Vec<Fault>> {
    let file = Recording::mutants_beside(&exercise.place.recording());
    let again = format!("run `cargo author record {}`", exercise.place.name);
    let size = std::fs::metadata(&file).map_or(0, |m| m.len());
    let why = match Mutants::read(&file) {
        None if size == 0 => format!("is missing: {again}"),
        None => format!("is not what a recording of mutants is: {again}"),
        Some(mutants) if !is_current(workspace, exercise, &mutants)? => {
            format!("was made from other sources: {again}")
        }
        Some(_) if size > LARGEST => {
            format!("is {} KiB; {} are allowed", size >> 10, LARGEST >> 10)
        }
        Some(_) => return Ok(Vec::new()),
    };
    Ok(vec![Fault::in_file(&file, why)])
}
