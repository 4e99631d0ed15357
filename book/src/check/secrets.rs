//! Hints and solutions stand on their pages only: neither in the search index nor on the print page.

use std::fs;

use anyhow::{Context, Result};

use super::Checked;
use crate::html::text_of;

/// So many characters of a text are enough to know it by.
const KNOWN_BY: usize = 40;

pub fn faults(checked: &Checked<'_>) -> Result<Vec<String>> {
    let mut faults = Vec::new();
    for file in exposed(checked)? {
        let text = fs::read_to_string(checked.folder.join(&file))
            .with_context(|| format!("cannot read {file}"))?;
        let text = plain(&text);
        for id in checked.sources.exercises.names() {
            let Some(Ok(exercise)) = checked.sources.exercises.read(id) else {
                continue;
            };
            let hints = exercise.hints.iter().map(|hint| (hint.as_str(), "a hint"));
            // What the skeleton gives away is no secret.
            let solution = exercise
                .solution
                .lines()
                .map(str::trim)
                .filter(|line| !exercise.skeleton.contains(line) && !line.starts_with("//"));
            let secrets = hints.chain(solution.map(|line| (line, "the solution")));
            for (secret, what) in secrets {
                let secret = plain(secret);
                let known: String = secret.chars().take(KNOWN_BY).collect();
                if known.chars().count() == KNOWN_BY && text.contains(&known) {
                    faults.push(format!(
                        "{file}: {what} of {id} can be read there: {known}…"
                    ));
                }
            }
        }
    }
    Ok(faults)
}

/// The files in which nothing of that may stand.
fn exposed(checked: &Checked<'_>) -> Result<Vec<String>> {
    let mut files = vec!["print.html".to_owned()];
    let entries = fs::read_dir(checked.folder).context("cannot read the built book")?;
    for entry in entries {
        let name = entry.context("cannot read the built book")?.file_name();
        let name = name.to_string_lossy().into_owned();
        if name.starts_with("searchindex") {
            files.push(name);
        }
    }
    Ok(files)
}

/// Letters and digits with single spaces, so that markup and escapes make no difference.
fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for c in text_of(text).chars() {
        match c {
            c if c.is_alphanumeric() => plain.push(c),
            _ if !plain.ends_with(' ') => plain.push(' '),
            _ => {}
        }
    }
    plain
}
