//! Every kind that a mistake names is in the list of kinds, and every kind in the list is that of a mistake.

use super::Fault;
use grader::catalog::{Catalog, Kinds, KnownMistake, known_mistakes, nearest};
use grader::error::Result;
use grader::workspace::Workspace;
use std::collections::HashSet;

/// What is wrong between the list and the mistakes of all exercises, whichever are verified.
pub fn faults(workspace: &Workspace) -> Result<Vec<Fault>> {
    let kinds = Kinds::read(workspace)?;
    let catalog = Catalog::load(workspace)?;
    let mistakes = catalog.entries.iter();
    let mistakes = mistakes.flat_map(|entry| known_mistakes(&entry.place));
    // That a header cannot be read is said where its exercise is verified.
    let named: Vec<(KnownMistake, String)> = mistakes
        .filter_map(|mistake| {
            let kind = mistake.header().ok()?.kind?;
            Some((mistake, kind))
        })
        .collect();
    let strangers = named
        .iter()
        .filter(|(_, kind)| kinds.named(kind).is_none())
        .map(|(mistake, kind)| stranger(workspace, &kinds, mistake, kind));
    let met: HashSet<&str> = named.iter().map(|(_, kind)| kind.as_str()).collect();
    Ok(strangers.chain(unused(workspace, &kinds, &met)).collect())
}

/// A mistake of a kind that there is not.
fn stranger(workspace: &Workspace, kinds: &Kinds, mistake: &KnownMistake, kind: &str) -> Fault {
    let names: Vec<&str> = kinds.kinds.iter().map(|kind| kind.name.as_str()).collect();
    let instead =
        nearest(kind, &names).map_or_else(String::new, |near| format!(": did you mean `{near}`?"));
    let list = workspace.shown(&Kinds::file(workspace));
    let why = format!("the kind `{kind}` is not in {list}{instead}");
    Fault::at(&mistake.file, "//! kind:", why)
}

/// Kinds that no mistake has, and families without a kind.
fn unused(workspace: &Workspace, kinds: &Kinds, met: &HashSet<&str>) -> Vec<Fault> {
    let file = Kinds::file(workspace);
    let fault = |name: &str, why: String| Fault::at(&file, &format!("name = \"{name}\""), why);
    let idle = kinds
        .kinds
        .iter()
        .filter(|kind| !met.contains(kind.name.as_str()));
    let idle = idle.map(|kind| {
        fault(
            &kind.name,
            format!("no mistake is of the kind `{}`", kind.name),
        )
    });
    let is_empty = |name: &str| kinds.kinds.iter().all(|kind| kind.family != name);
    let empty = kinds
        .families
        .iter()
        .filter(|family| is_empty(&family.name));
    let empty = empty.map(|family| {
        fault(
            &family.name,
            format!("no kind is of the family `{}`", family.name),
        )
    });
    idle.chain(empty).collect()
}
