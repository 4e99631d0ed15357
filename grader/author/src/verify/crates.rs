//! The crates that exercises may use are one list, the probe crate's: exercises and solutions depend on the same.

use super::Fault;
use grader::compile::crates_of;
use grader::error::Result;
use grader::workspace::Workspace;

pub fn faults(workspace: &Workspace) -> Result<Vec<Fault>> {
    let list = "grader/probe/Cargo.toml";
    let offered = crates_of(&workspace.root.join(list))?;
    let mut faults = Vec::new();
    for manifest in ["exercises/Cargo.toml", "solutions/Cargo.toml"] {
        let file = workspace.root.join(manifest);
        let named = crates_of(&file)?;
        let missing = offered.iter().filter(|name| !named.contains(name));
        faults.extend(missing.map(|name| {
            let why = format!("lacks `{name}`, which {list} offers to exercises");
            Fault::in_file(&file, why)
        }));
        let more = named.iter().filter(|name| !offered.contains(name));
        faults.extend(more.map(|name| {
            let why = format!("has `{name}`: what an exercise may use stands in {list} too");
            Fault::at(&file, name, why)
        }));
    }
    Ok(faults)
}
