//! `author new`: an exercise that compiles, is graded, and says where its author still has to write.
//!
//! `names` says which names it may have, `scaffold` what is written and where. Every place that an author must write is
//! marked, and `author verify` lists the marks. `author new --undo` takes all of it away again.

mod names;
mod scaffold;

use crate::{files, mount};
use grader::catalog::Place;
use grader::error::{Error, Result};
use grader::workspace::Workspace;
use names::place_of;
use scaffold::{Scaffold, written_title};
use std::fs;
use std::path::{Path, PathBuf};

/// Writes the exercise `id`; a file that is there already is an error, and then nothing is written.
pub fn run(workspace: &Workspace, id: &str, title: &str) -> Result<bool> {
    let place = place_of(workspace, id)?;
    let scaffold = Scaffold::of(workspace, &place, title)?;
    let there: Vec<String> = scaffold
        .files
        .iter()
        .filter(|(file, _)| file.exists())
        .map(|(file, _)| workspace.shown(file))
        .collect();
    if !there.is_empty() || place.hidden().exists() {
        return Err(exists(&place, &there));
    }
    for (file, text) in scaffold.files.iter().chain(&scaffold.changes) {
        write(file, text)?;
        anstream::println!("{}", workspace.shown(file));
    }
    mount::mount(workspace)?;
    let name = &place.name;
    anstream::println!(
        "\nIt compiles and is graded as it stands. Write at each TODO, then:\n  cargo author record {name}\n  cargo author verify {name}\nTake it away again: cargo author new --undo {id}"
    );
    Ok(true)
}

/// Takes away what [`run`] wrote. Where something was written since, only with `force`.
pub fn undo(workspace: &Workspace, id: &str, force: bool) -> Result<bool> {
    let place = place_of(workspace, id)?;
    if !place.hidden().exists() {
        return Err(Error::Read {
            file: place.hidden(),
            why: "there is no such exercise".to_owned(),
        });
    }
    let changed = written_since(workspace, &place)?;
    if !changed.is_empty() && !force {
        return Err(was_changed(id, &changed));
    }
    let mut gone = vec![place.file(), place.solution()];
    gone.extend(scaffold::pages_without(workspace, &place)?);
    gone.retain(|file| file.exists());
    for file in &gone {
        remove(file)?;
    }
    fs::remove_dir_all(place.hidden()).map_err(|e| Error::write(&place.hidden(), &e))?;
    for file in [place.hidden(), place.file(), place.solution()] {
        // Only where nothing else of the chapter is left.
        let _ = file.parent().map(fs::remove_dir);
    }
    for file in gone.iter().chain([&place.hidden()]) {
        anstream::println!("{}: removed", workspace.shown(file));
    }
    mount::run(workspace)
}

/// What is no longer as `new` wrote it.
fn written_since(workspace: &Workspace, place: &Place) -> Result<Vec<String>> {
    let Some(title) = written_title(place) else {
        return Ok(vec![workspace.shown(&place.hidden().join("exercise.toml"))]);
    };
    let scaffold = Scaffold::of(workspace, place, &title)?;
    let as_written = |file: &Path| {
        let written = scaffold.files.iter().find(|(path, _)| path == file);
        written.is_some_and(|(_, text)| fs::read_to_string(file).is_ok_and(|now| now == *text))
    };
    let mut all = mount::hidden_files(place)?;
    all.extend([
        place.hidden().join("exercise.toml"),
        place.file(),
        place.solution(),
    ]);
    let changed = all.iter().filter(|file| file.exists() && !as_written(file));
    Ok(changed.map(|file| workspace.shown(file)).collect())
}

fn write(file: &Path, text: &str) -> Result<()> {
    let folder = file.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder).map_err(|e| Error::write(file, &e))?;
    files::write(file, text)
}

fn remove(file: &PathBuf) -> Result<()> {
    fs::remove_file(file).map_err(|e| Error::write(file, &e))
}

fn exists(place: &Place, there: &[String]) -> Error {
    let why = match there {
        [] => "there is such an exercise already".to_owned(),
        files => format!("these files are there already: {}", files.join(", ")),
    };
    Error::Broken {
        file: place.hidden(),
        line: None,
        why: format!("{why}; nothing was written"),
        way_out: "Choose another name, or move what is there.".to_owned(),
    }
}

fn was_changed(id: &str, changed: &[String]) -> Error {
    Error::Broken {
        file: PathBuf::from(id),
        line: None,
        why: format!(
            "has been written since: {}; nothing was removed",
            changed.join(", ")
        ),
        way_out: format!("To remove it all the same: cargo author new --undo --force {id}"),
    }
}
