//! Every hidden file is mounted in `solutions/src/hidden.rs`, so that editors and rustfmt see it as Rust.

use super::Fault;
use crate::files;
use crate::mount::{HIDDEN, hidden_files};
use grader::catalog::Exercise;
use grader::error::Result;
use grader::workspace::Workspace;

pub fn faults(workspace: &Workspace, exercise: &Exercise) -> Result<Vec<Fault>> {
    let text = files::read(&workspace.root.join(HIDDEN))?;
    let mounted = |file: &std::path::Path| {
        text.contains(&format!("#[path = \"../../{}\"]", workspace.shown(file)))
    };
    let hidden = hidden_files(&exercise.place)?;
    let missing = hidden.iter().filter(|file| !mounted(file));
    Ok(missing
        .map(|file| {
            let why = format!("is not mounted in {HIDDEN}: run `cargo author mount`");
            Fault::in_file(file, why)
        })
        .collect())
}
