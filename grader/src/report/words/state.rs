//! What is said of the reader's state: the log of attempts, hints revealed, backups.

use crate::state::Note;
use std::path::Path;

/// Why some of the state is left out of account. The command goes on without it.
pub fn note(note: &Note) -> String {
    match note {
        Note::Newer { file } => format!(
            "{} was written by a newer grader. It is left as it is, and this grader goes on without it.",
            shown(file)
        ),
        Note::Unreadable { file, kept } => {
            let kept = kept.as_deref().map_or_else(
                || "It is left out of account.".to_owned(),
                |kept| format!("It is kept as {}, and a new one is begun.", shown(kept)),
            );
            format!("{} could not be understood. {kept}", shown(file))
        }
        Note::UnreadableLines { file, lines } => format!(
            "{} has {lines} line{} that could not be understood. The rest of it counts.",
            shown(file),
            if *lines == 1 { "" } else { "s" }
        ),
        Note::NotRead { file, why } => format!(
            "{} could not be read: {why}. The grader goes on without it.",
            shown(file)
        ),
        Note::NotWritten { file, why } => format!(
            "{} The grader goes on and remembers nothing of this.",
            not_written(file, why)
        ),
    }
}

/// The same, where the command does not go on.
pub fn cause(note: &Note) -> String {
    match note {
        Note::NotWritten { file, why } => not_written(file, why),
        other => self::note(other),
    }
}

pub fn not_written(file: &Path, why: &str) -> String {
    format!("{} could not be written: {why}.", shown(file))
}

/// From the state's folder on: `.grader/hints.json`.
fn shown(file: &Path) -> String {
    let parts: Vec<_> = file.iter().map(|part| part.to_string_lossy()).collect();
    let from = parts
        .iter()
        .rposition(|part| part == ".grader")
        .unwrap_or(0);
    parts[from..].join("/")
}
