//! Making a workspace smaller: where a few exercises have stayed, nothing speaks of the others.

use std::collections::HashSet;
use std::fs;
use std::path::Path;

/// Takes away the module lines of all exercises but `kept`, their places on pages, and the kinds of their mistakes.
pub fn forget_others(root: &Path, kept: &[&str]) {
    let is_kept = |id: &str| kept.contains(&id);
    for library in ["exercises/src/lib.rs", "solutions/src/lib.rs"] {
        rewrite(&root.join(library), |text| without_modules(text, is_kept));
    }
    rewrite(&root.join("solutions/src/hidden.rs"), |text| {
        without_hidden(text, is_kept)
    });
    let named = kinds_named(root, kept);
    rewrite(&root.join("grader/hidden/kinds.toml"), |text| {
        without_kinds(text, &named)
    });
    for page in fs::read_dir(root.join("book/chapters")).expect("the book's pages") {
        rewrite(&page.expect("a page").path(), |text| {
            let shows_another = |line: &&str| {
                let shown = line.trim().strip_prefix("{{#exercise ");
                shown.is_some_and(|id| !is_kept(id.trim_end_matches("}}").trim()))
            };
            let lines: Vec<&str> = text.lines().filter(|line| !shows_another(line)).collect();
            lines.join("\n") + "\n"
        });
    }
}

/// The list of kinds without those that no mistake has, and without families that have none.
fn without_kinds(text: &str, named: &HashSet<String>) -> String {
    let value = |entry: &str, key: &str| {
        let start = format!("{key} = \"");
        let line = entry.lines().find_map(|line| line.strip_prefix(&start));
        line.unwrap_or_default().trim_end_matches('"').to_owned()
    };
    let entries: Vec<&str> = text.split("\n[[").collect();
    let is_met = |entry: &str| entry.starts_with("kind]]") && named.contains(&value(entry, "name"));
    let met = entries.iter().filter(|entry| is_met(entry));
    let families: HashSet<String> = met.map(|kind| value(kind, "family")).collect();
    let stays = |entry: &str| {
        if entry.starts_with("family]]") {
            return families.contains(&value(entry, "name"));
        }
        !entry.starts_with("kind]]") || is_met(entry)
    };
    let kept: Vec<&str> = entries
        .iter()
        .copied()
        .filter(|entry| stays(entry))
        .collect();
    kept.join("\n[[")
}

/// The kinds that the headers of the mistakes of `exercises` name.
fn kinds_named(root: &Path, exercises: &[&str]) -> HashSet<String> {
    let mut named = HashSet::new();
    for id in exercises {
        let folder = root.join("grader/hidden").join(id).join("mistakes");
        for file in fs::read_dir(folder).expect("known mistakes") {
            let source = fs::read_to_string(file.expect("a mistake").path()).expect("its source");
            let kinds = source
                .lines()
                .filter_map(|line| line.strip_prefix("//! kind: "));
            named.extend(kinds.map(str::to_owned));
        }
    }
    named
}

fn rewrite(file: &Path, change: impl Fn(&str) -> String) {
    let text = fs::read_to_string(file).unwrap_or_else(|e| panic!("{}: {e}", file.display()));
    fs::write(file, change(&text)).expect("the file can be written");
}

/// A `lib.rs` without the modules of exercises that are gone, and of chapters that have none.
fn without_modules(text: &str, is_kept: impl Fn(&str) -> bool) -> String {
    let mut kept: Vec<&str> = Vec::new();
    let mut chapter = "";
    for line in text.lines() {
        let inside = line.strip_prefix("    pub mod ");
        if let Some(opened) = line.strip_prefix("pub mod ") {
            chapter = opened.trim_end_matches(" {");
        } else if let Some(name) = inside {
            let id = format!("{chapter}/{}", name.trim_end_matches(';'));
            if !is_kept(&id) {
                continue;
            }
        } else if line == "}" && kept.last().is_some_and(|last| last.ends_with('{')) {
            kept.pop();
            if kept.last() == Some(&"") {
                kept.pop();
            }
            continue;
        }
        kept.push(line);
    }
    kept.join("\n") + "\n"
}

/// `hidden.rs` without the files of exercises that are gone.
fn without_hidden(text: &str, is_kept: impl Fn(&str) -> bool) -> String {
    let mut kept = String::new();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        let of = line.strip_prefix("#[path = \"../../grader/hidden/");
        let gone = of.is_some_and(|path| {
            let parts: Vec<&str> = path.splitn(3, '/').collect();
            !is_kept(&parts[..2].join("/"))
        });
        if gone {
            lines.next();
        } else {
            kept += &format!("{line}\n");
        }
    }
    while kept.contains("\n\n\n") {
        kept = kept.replace("\n\n\n", "\n\n");
    }
    kept.trim_end().to_owned() + "\n"
}
