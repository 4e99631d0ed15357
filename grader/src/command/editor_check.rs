//! `grader editor-check`: at each save, what rustc says of the saved file's package, then what the grader says of the saved
//! exercise, and again what is known of the others: an editor forgets whatever is not said again.
//!
//! Standard output has only messages on it, and the exit code is 0 whatever happens: an editor takes any other for a command
//! that does not work.

use super::{PASSED, tell_notes};
use crate::catalog::{Catalog, Entry, Exercise, Functions};
use crate::check::Checker;
use crate::error::Result;
use crate::judge::{Outcome, Recording, Verdict};
use crate::report::cargo_json::{self, File};
use crate::report::text;
use crate::report::warnings::warnings;
use crate::standing::{Standing, Standings};
use crate::state::State;
use crate::workspace::Workspace;
use std::ffi::OsString;
use std::io::Write;
use std::path::{Path, PathBuf};

/// How messages are written, after cargo's formats of these names.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// An object per message, for rust-analyzer.
    #[default]
    Json,
    /// A line per message, for problem matchers and quickfix lists.
    Short,
}

#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The file that was saved; any file, or none
    // Not a path, which clap wants to have at least one character.
    saved_file: Option<OsString>,
    /// How messages are written
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    /// `cargo editor-check` asks: it has run `cargo check`, and builds another grader where this one is outdated
    #[arg(long, hide = true)]
    checked: bool,
}

impl Arguments {
    /// Whether an outdated grader leaves the work to the one that is built in its place.
    pub fn only_if_current(&self) -> bool {
        self.checked
    }
}

/// Checks the saved exercise, if it is one, and prints it with the known failures of the others. What keeps it from that is
/// said on standard error.
pub fn run(workspace: &Workspace, arguments: Arguments, out: &mut dyn Write) -> Result<u8> {
    let saved = arguments.saved_file.as_deref().map(Path::new);
    if !arguments.checked {
        let format = match arguments.format {
            Format::Json => editor_check::Format::Json,
            Format::Short => editor_check::Format::Short,
        };
        // Where cargo does not even start, it cannot be asked why; the exercise is graded all the same.
        let _ = editor_check::cargo_check(&workspace.root, saved, format).status();
    }
    let catalog = Catalog::load(workspace)?;
    let saved = saved.and_then(|saved| exercise_of(saved, &catalog, workspace));
    // What was found wrong with the files that have not changed since, in the order of the book. Nothing is compiled for it.
    for (entry, standing) in Standings::of(workspace, &catalog)?.all {
        if let Standing::Known(verdict) = standing
            && saved.is_none_or(|saved| saved.place != entry.place)
        {
            write(entry, &verdict, workspace, arguments.format, out);
        }
    }
    if let Some(entry) = saved {
        let verdict = Checker::new(workspace)?.check(entry);
        tell_notes(State::of(workspace).record(&entry.place, &verdict));
        write(entry, &verdict, workspace, arguments.format, out);
    }
    Ok(PASSED)
}

/// The exercise that a file belongs to: its own file, or one of the folder of the same name beside it.
fn exercise_of<'a>(saved: &Path, catalog: &'a Catalog, workspace: &Workspace) -> Option<&'a Entry> {
    let saved = editor_check::inside(&workspace.root, saved)?;
    catalog.entries.iter().find(|entry| {
        let file = PathBuf::from(entry.place.shown_file());
        saved == file || saved.starts_with(file.with_extension(""))
    })
}

fn write(
    entry: &Entry,
    verdict: &Verdict,
    workspace: &Workspace,
    format: Format,
    out: &mut dyn Write,
) {
    if verdict.outcome == Outcome::NotGraded {
        let why = verdict.reason.as_deref().unwrap_or_default();
        anstream::eprintln!("{}", text::wrapped(&text::harmless(why), 0));
        return;
    }
    let Ok(exercise) = entry.exercise() else {
        return;
    };
    let source = std::fs::read_to_string(exercise.place.file()).unwrap_or_default();
    let file = File {
        workspace,
        path: &verdict.file,
        source: &source,
    };
    for warning in warnings(verdict, &functions(&exercise, verdict)) {
        let message = match format {
            Format::Json => format!("{}\n", cargo_json::line(&warning, &file)),
            Format::Short => cargo_json::short(&warning, &file),
        };
        // Whoever closed the pipe has read enough.
        let _ = out.write_all(message.as_bytes());
    }
    let _ = out.flush();
}

/// Which functions return what. Where a case did not come to its end, the recording knows what it would have come to.
fn functions(exercise: &Exercise, verdict: &Verdict) -> Functions {
    let functions = Functions::of(exercise);
    if verdict.cases.iter().all(|case| case.ending.is_none()) {
        return functions;
    }
    let Ok(recording) = Recording::read(&exercise.place.recording()) else {
        return functions;
    };
    functions.with_cases(recording.cases.iter().filter_map(|case| {
        let (last, _) = case.observations.last()?;
        Some((case.name.as_str(), last.as_str()))
    }))
}
