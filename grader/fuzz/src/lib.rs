//! What the fuzz targets share: whether a bug is planted, the workspace's own exercises, and what holds of every report.

use grader::catalog::{Catalog, Exercise};
use grader::judge::{Recording, Verdict};
use grader::report::human::Detail;
use grader::report::{human, json};
use grader::workspace::Workspace;
use std::path::Path;
use std::sync::OnceLock;

pub mod lines;

/// Whether this run is to prove that the target finds a bug. Each target then spoils what the grader gave, on a condition
/// that only a well-formed input meets, as a bug would; what the target asserts must notice.
pub fn bug_is_planted() -> bool {
    static PLANTED: OnceLock<bool> = OnceLock::new();
    *PLANTED.get_or_init(|| std::env::var_os("PLANTED_BUG").is_some())
}

/// An exercise and what was recorded of its solution.
pub type Recorded = (Exercise, Recording);

/// All exercises of this workspace, in the order of the book. A target without them would test nothing, so it ends.
pub fn exercises() -> &'static [Recorded] {
    static EXERCISES: OnceLock<Vec<Recorded>> = OnceLock::new();
    EXERCISES.get_or_init(|| load().unwrap_or_else(|error| panic!("{error}")))
}

/// The exercise of that full name.
pub fn exercise(id: &str) -> &'static Exercise {
    let found = exercises()
        .iter()
        .find(|(exercise, _)| exercise.place.id() == id);
    &found
        .unwrap_or_else(|| panic!("there is no exercise {id}"))
        .0
}

fn load() -> grader::error::Result<Vec<Recorded>> {
    let workspace = Workspace::find(Path::new(env!("CARGO_MANIFEST_DIR")))?;
    let recorded = |exercise: Exercise| {
        let recording = Recording::read(&exercise.place.recording())?;
        Ok((exercise, recording))
    };
    let catalog = Catalog::load(&workspace)?;
    let entries = catalog.entries.iter();
    entries.map(|entry| recorded(entry.exercise()?)).collect()
}

/// Every way to report `verdict` is safe to print, and the ways agree.
pub fn assert_reported(verdict: &Verdict) {
    let text = human::verdict(verdict, Detail::Full);
    assert_no_terminal_obeys(&text);
    assert_no_terminal_obeys(&human::verdict(verdict, Detail::Brief));
    let line = json::line(verdict);
    assert!(!line.contains('\n'), "more than one line: {line:?}");
    let parsed: serde_json::Value = match serde_json::from_str(&line) {
        Ok(parsed) => parsed,
        Err(error) => panic!("{error}: {line:?}"),
    };
    assert_eq!(parsed["points"], verdict.points);
    assert_eq!(
        parsed["cases"].as_array().map(Vec::len),
        Some(verdict.cases.len())
    );
    assert_eq!(parsed["message"], without_colours(&text).trim_end());
}

/// Nothing in `text` moves a cursor, clears a screen or changes the order of what is read; colours may be there.
pub fn assert_no_terminal_obeys(text: &str) {
    let plain = without_colours(text);
    let obeyed = plain.find(|c: char| is_obeyed(c) && c != '\n' && c != '\t');
    assert_eq!(obeyed, None, "{text:?}");
}

/// Control characters of both sets, and what Unicode has to turn the direction of text.
fn is_obeyed(c: char) -> bool {
    match c {
        ' '..='~' => false,
        '\u{61c}' | '\u{200e}' | '\u{200f}' => true,
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => true,
        _ => matches!(c, '\0'..='\u{1f}' | '\u{7f}'..='\u{9f}'),
    }
}

/// `text` without whole sequences that choose a colour; a broken one stays.
pub fn without_colours(text: &str) -> String {
    let mut pieces = text.split("\u{1b}[");
    let mut plain = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let after = piece.trim_start_matches(|c: char| c.is_ascii_digit() || c == ';');
        match after.strip_prefix('m') {
            Some(rest) => plain.push_str(rest),
            None => plain.extend(["\u{1b}[", piece]),
        }
    }
    plain
}
