//! Every hidden file is mounted in `solutions/src/hidden.rs`, so that editors and rustfmt see it as Rust.

use super::Fault;
use crate::files;
use grader::catalog::Exercise;
use grader::error::Result;
use grader::workspace::Workspace;

pub fn faults(workspace: &Workspace, exercise: &Exercise) -> Result<Vec<Fault>> {
    let mounts = workspace.root.join("solutions/src/hidden.rs");
    let text = files::read(&mounts)?;
    let mut hidden = vec![exercise.place.skeleton(), exercise.place.probe()];
    hidden.extend(files::right_variants(exercise)?);
    hidden.extend(
        files::mistakes(exercise)?
            .into_iter()
            .map(|mistake| mistake.file),
    );
    let mounted = |file: &std::path::Path| {
        text.contains(&format!("#[path = \"../../{}\"]", workspace.shown(file)))
    };
    let missing = hidden.iter().filter(|file| !mounted(file));
    Ok(missing
        .map(|file| {
            let why = format!(
                "is not mounted: add `#[path = \"../../{}\"] mod …;` to solutions/src/hidden.rs",
                workspace.shown(file)
            );
            Fault::in_file(file, why)
        })
        .collect())
}
