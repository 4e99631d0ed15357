//! `author mount`: the module lines that make every exercise part of its crates, in the order of the book.
//!
//! Between the first chapter and the last, the `lib.rs` of exercises and solutions hold nothing but chapters; what stands
//! above and below them is left alone. `solutions/src/hidden.rs` is written anew below its first lines.

use crate::files;
use grader::catalog::{Catalog, Place};
use grader::error::{Error, Result};
use grader::workspace::Workspace;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// Mounts, and says which files changed.
pub fn run(workspace: &Workspace) -> Result<bool> {
    let changed = mount(workspace)?;
    for file in &changed {
        anstream::println!("{}: written", workspace.shown(file));
    }
    if changed.is_empty() {
        anstream::println!("Every exercise is mounted.");
    }
    Ok(true)
}

/// Writes what is missing, and takes out what has no file any more. The files that changed.
pub fn mount(workspace: &Workspace) -> Result<Vec<PathBuf>> {
    let places = places(workspace)?;
    let mut changed = Vec::new();
    for (library, file_of) in libraries(workspace) {
        let mounted: Vec<&Place> = places.iter().filter(|p| file_of(p).is_file()).collect();
        let before = files::read(&library)?;
        let after = with_chapters(&before, &mounted).ok_or_else(|| cannot(&library))?;
        write_if_changed(&library, &before, &after, &mut changed)?;
    }
    let hidden = workspace.root.join(HIDDEN);
    let before = files::read(&hidden)?;
    let after = with_hidden(workspace, &before, &places)?;
    write_if_changed(&hidden, &before, &after, &mut changed)?;
    Ok(changed)
}

/// Where hidden files are mounted.
pub const HIDDEN: &str = "solutions/src/hidden.rs";

/// A `lib.rs`, and the file of its crate that an exercise has.
type Library = (PathBuf, fn(&Place) -> PathBuf);

fn libraries(workspace: &Workspace) -> [Library; 2] {
    [
        (workspace.root.join("exercises/src/lib.rs"), Place::file),
        (workspace.root.join("solutions/src/lib.rs"), Place::solution),
    ]
}

/// All exercises in the order of the book, also those whose definition is broken.
fn places(workspace: &Workspace) -> Result<Vec<Place>> {
    let catalog = Catalog::load(workspace)?;
    Ok(catalog.entries.into_iter().map(|e| e.place).collect())
}

fn cannot(library: &Path) -> Error {
    Error::Broken {
        file: library.to_path_buf(),
        line: None,
        why: "between its chapters there is something that is no chapter".to_owned(),
        way_out: "Between the first `pub mod` and the last, leave nothing but `pub mod chapter { pub mod exercise; }`; the rest belongs above or below.".to_owned(),
    }
}

fn write_if_changed(
    file: &Path,
    before: &str,
    after: &str,
    changed: &mut Vec<PathBuf>,
) -> Result<()> {
    if before != after {
        files::write(file, after)?;
        changed.push(file.to_path_buf());
    }
    Ok(())
}

/// `text` with these chapters in place of its own; nothing where more than chapters stands between them.
fn with_chapters(text: &str, mounted: &[&Place]) -> Option<String> {
    let lines: Vec<&str> = text.lines().collect();
    let opens = |line: &&str| line.starts_with("pub mod ") && line.ends_with('{');
    let first = lines.iter().position(opens).unwrap_or(lines.len());
    let mut end = first;
    while let Some(next) = lines[end..].iter().position(|line| !line.is_empty()) {
        let at = end + next;
        if !opens(&lines[at]) {
            break;
        }
        let inside = lines[at + 1..].iter().take_while(|line| **line != "}");
        end = at + 2 + inside.clone().count();
        let declares = |line: &&str| line.starts_with("    pub mod ") && line.ends_with(';');
        if !inside.clone().all(declares) || end > lines.len() {
            return None;
        }
    }
    if lines[end..].iter().any(opens) {
        return None;
    }
    let (above, chapters) = (lines[..first].join("\n"), chapters(mounted));
    let below = lines[end..].join("\n");
    let mut parts = vec![above.trim_end(), chapters.trim_end(), below.trim()];
    parts.retain(|part| !part.is_empty());
    Some(parts.join("\n\n") + "\n")
}

/// `pub mod chapter { pub mod exercise; }` for each chapter, the exercises by name, as rustfmt would have them.
fn chapters(mounted: &[&Place]) -> String {
    let mut chapters: Vec<(&str, BTreeSet<&str>)> = Vec::new();
    for place in mounted {
        match chapters.iter_mut().find(|(name, _)| *name == place.chapter) {
            Some((_, exercises)) => _ = exercises.insert(&place.name),
            None => chapters.push((&place.chapter, BTreeSet::from([place.name.as_str()]))),
        }
    }
    let block = |(chapter, exercises): &(&str, BTreeSet<&str>)| {
        let lines = exercises.iter();
        let lines: String = lines.map(|name| format!("    pub mod {name};\n")).collect();
        format!("pub mod {chapter} {{\n{lines}}}\n")
    };
    chapters.iter().map(block).collect::<Vec<_>>().join("\n")
}

/// The head of `before`, and below it every hidden file of every exercise.
fn with_hidden(workspace: &Workspace, before: &str, places: &[Place]) -> Result<String> {
    let head = before.split("#[path").next().unwrap_or_default().trim_end();
    let mut text = format!("{head}\n");
    for place in places {
        text += "\n";
        for file in hidden_files(place)? {
            let (path, name) = (workspace.shown(&file), module_name(place, &file));
            text += &format!("#[path = \"../../{path}\"]\nmod {name};\n");
        }
    }
    Ok(text)
}

/// The hidden Rust files of an exercise that exist.
pub fn hidden_files(place: &Place) -> Result<Vec<PathBuf>> {
    let mut all = Vec::new();
    for folder in ["correct", "mistakes"].map(|name| place.hidden().join(name)) {
        if folder.is_dir() {
            let found = grader::files::rust_files(&folder);
            all.extend(found.map_err(|e| Error::read(&folder, &e))?);
        }
    }
    all.extend([place.probe(), place.skeleton()]);
    all.retain(|file| file.is_file());
    Ok(all)
}

/// `mse_gradient_mistake_forgot_the_mean`.
fn module_name(place: &Place, file: &Path) -> String {
    let stem = |path: &Path| path.file_stem().map(|s| s.to_string_lossy().into_owned());
    let kind = match file.parent().and_then(stem).as_deref() {
        Some("correct") => "correct_",
        Some("mistakes") => "mistake_",
        _ => "",
    };
    format!("{}_{kind}{}", place.name, stem(file).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mounted(text: &str, ids: &[(&str, &str)]) -> Option<String> {
        let root = Workspace {
            root: PathBuf::new(),
        };
        let places: Vec<Place> = ids.iter().map(|(c, n)| Place::new(&root, c, n)).collect();
        with_chapters(text, &places.iter().collect::<Vec<_>>())
    }

    const LIBRARY: &str = "//! Docs.\n#![allow(unused)]\n\npub mod a {\n    pub mod one;\n}\n\n/// Hidden.\nmod hidden;\n";

    #[test]
    fn chapters_stand_between_what_is_above_and_below() {
        let two = mounted(LIBRARY, &[("b", "two"), ("a", "one"), ("b", "three")]);
        let expected = "//! Docs.\n#![allow(unused)]\n\npub mod b {\n    pub mod three;\n    pub mod two;\n}\n\npub mod a {\n    pub mod one;\n}\n\n/// Hidden.\nmod hidden;\n";
        assert_eq!(two.as_deref(), Some(expected));
        assert_eq!(mounted(LIBRARY, &[("a", "one")]).as_deref(), Some(LIBRARY));
        let none = mounted("//! Docs.\n", &[("a", "one")]);
        assert_eq!(
            none.as_deref(),
            Some("//! Docs.\n\npub mod a {\n    pub mod one;\n}\n")
        );
        let empty = mounted(LIBRARY, &[]);
        assert_eq!(
            empty.as_deref(),
            Some("//! Docs.\n#![allow(unused)]\n\n/// Hidden.\nmod hidden;\n")
        );
    }

    #[test]
    fn what_is_no_chapter_is_not_lost() {
        for (from, to) in [
            ("    pub mod one;\n", "    pub mod one;\n    fn own() {}\n"),
            (
                "mod hidden;\n",
                "mod hidden;\n\npub mod b {\n    pub mod two;\n}\n",
            ),
        ] {
            assert_eq!(mounted(&LIBRARY.replace(from, to), &[]), None, "{to}");
        }
    }
}
