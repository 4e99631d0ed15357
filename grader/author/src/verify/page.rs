//! The chapter's page shows the exercise, and every exercise that a page shows exists. Drafts are left alone.

use super::Fault;
use grader::catalog::{BookPage, Catalog, Exercise, book_pages};
use grader::error::Result;
use grader::workspace::Workspace;

/// Whether the exercise stands on its chapter's page, if there is one.
pub fn faults(workspace: &Workspace, exercise: &Exercise) -> Vec<Fault> {
    let (place, pages) = (&exercise.place, book_pages(workspace));
    let directive = format!("{{{{#exercise {}}}}}", place.id());
    let of_chapter = workspace.root.join(place.shown_page());
    let shows = |page: &&BookPage| page.exercises.iter().any(|(id, _)| *id == place.id());
    let Some(page) = pages.iter().find(|page| page.file == of_chapter) else {
        return Vec::new();
    };
    if shows(&page) {
        return Vec::new();
    }
    let why = match pages.iter().find(shows) {
        Some(other) => format!(
            "does not show its exercise: `{directive}` stands in {}",
            workspace.shown(&other.file)
        ),
        None => format!("does not show its exercise: put `{directive}` on a line of its own"),
    };
    vec![Fault::in_file(&page.file, why)]
}

/// What pages show and nobody has written.
pub fn unknown(workspace: &Workspace) -> Result<Vec<Fault>> {
    let catalog = Catalog::load(workspace)?;
    let exists = |id: &str| catalog.entries.iter().any(|entry| entry.place.id() == id);
    let mut faults = Vec::new();
    for page in book_pages(workspace) {
        for (id, line) in page.exercises.iter().filter(|(id, _)| !exists(id)) {
            let why = format!("shows the exercise {id}, which does not exist");
            faults.push(Fault {
                line: Some(*line),
                ..Fault::in_file(&page.file, why)
            });
        }
    }
    Ok(faults)
}
