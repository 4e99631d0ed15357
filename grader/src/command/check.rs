//! `grader check`: verdicts for what was asked, each as soon as it is known, then a summary.

use super::{CANNOT, NOT_PASSED, PASSED, tell_not_enforced, tell_notes};
use crate::catalog::{Catalog, Request};
use crate::check::Checker;
use crate::error::Result;
use crate::judge::{Outcome, Verdict};
use crate::report::human::{self, Detail};
use crate::report::{json, text, words};
use crate::state::State;
use crate::workspace::Workspace;
use std::io::{self, IsTerminal, Write};

/// How verdicts are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// For people.
    #[default]
    Human,
    /// One object per exercise and line, for programs.
    Json,
}

/// Which exercises, and how verdicts are written.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// Names: `mse_gradient`, `losses/mse_gradient`, or the beginning of one
    exercises: Vec<String>,
    /// Only the exercises of this chapter
    #[arg(long)]
    chapter: Option<String>,
    /// How verdicts are written
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

/// Checks what was named, or everything.
pub fn run(workspace: &Workspace, arguments: Arguments, out: &mut dyn Write) -> Result<u8> {
    let format = arguments.format;
    let request = Request {
        names: arguments.exercises,
        chapter: arguments.chapter,
    };
    let catalog = Catalog::load(workspace)?;
    let entries = catalog.select(&request)?;
    let checker = Checker::new(workspace)?;
    tell_not_enforced();
    let detail = if entries.len() == 1 {
        Detail::Full
    } else {
        Detail::Brief
    };
    let mut progress = Progress::new(entries.len());
    let mut verdicts: Vec<Verdict> = Vec::new();
    let mut written = Ok(());
    checker.check_all(&entries, |verdict| {
        progress.clear();
        let text = match format {
            Format::Human => human::verdict(&verdict, detail),
            Format::Json => format!("{}\n", json::line(&verdict)),
        };
        // Between verdicts that say more than a line, a blank one.
        let long = said_more(&verdict) || verdicts.last().is_some_and(said_more);
        let gap = if format == Format::Human && long && !verdicts.is_empty() {
            "\n"
        } else {
            ""
        };
        written = write!(out, "{gap}{text}").and_then(|()| out.flush());
        verdicts.push(verdict);
        progress.show(verdicts.len());
    });
    progress.clear();
    let places = entries.iter().map(|entry| &entry.place);
    tell_notes(State::of(workspace).record_all(places.zip(&verdicts)));
    if format == Format::Human && entries.len() > 1 {
        written = written.and_then(|()| write!(out, "\n{}", summary(&verdicts)));
    }
    // Whoever closed the pipe has read enough.
    let _ = written;
    Ok(exit_code(&verdicts))
}

fn said_more(verdict: &Verdict) -> bool {
    !matches!(verdict.outcome, Outcome::Passed | Outcome::Todo)
}

fn exit_code(verdicts: &[Verdict]) -> u8 {
    let any = |outcome| verdicts.iter().any(|verdict| verdict.outcome == outcome);
    match verdicts
        .iter()
        .all(|verdict| verdict.outcome == Outcome::Passed)
    {
        true => PASSED,
        false if any(Outcome::NotGraded) => CANNOT,
        false => NOT_PASSED,
    }
}

/// A bar, the points, and the next thing to do.
fn summary(verdicts: &[Verdict]) -> String {
    let passed = verdicts
        .iter()
        .filter(|verdict| verdict.outcome == Outcome::Passed)
        .count();
    let points: u32 = verdicts.iter().map(|verdict| verdict.points).sum();
    let most: u32 = verdicts.iter().map(|verdict| verdict.max_points).sum();
    let progress = progress_line(passed, verdicts.len(), points, most);
    let open =
        |verdict: &&Verdict| !matches!(verdict.outcome, Outcome::Passed | Outcome::NotGraded);
    let next = verdicts.iter().find(open);
    let all = passed == verdicts.len();
    let next = match next {
        None if all => words::all_passed().to_owned(),
        None => words::none_to_edit().to_owned(),
        Some(verdict) => {
            let name = verdict.exercise.rsplit('/').next().unwrap_or_default();
            words::next(&verdict.file, human::command_name(), name)
        }
    };
    format!("{progress}\n{}\n", text::wrapped(&next, 0))
}

/// `██░░ 2 of 4 exercises, 7 of 18 points`.
pub fn progress_line(passed: usize, of: usize, points: u32, most: u32) -> String {
    const WIDTH: usize = 24;
    let full = (passed * WIDTH).checked_div(of).unwrap_or(0);
    let bar = format!("{}{}", "█".repeat(full), "░".repeat(WIDTH - full));
    let noun = if of == 1 { "exercise" } else { "exercises" };
    format!("{bar} {passed} of {of} {noun} passed, {points} of {most} points")
}

/// A line on standard error that says how far a long check is; only on a terminal.
struct Progress {
    of: usize,
    shown: bool,
}

impl Progress {
    fn new(of: usize) -> Self {
        let mut progress = Self { of, shown: false };
        progress.show(0);
        progress
    }

    fn show(&mut self, done: usize) {
        if done < self.of && io::stderr().is_terminal() {
            eprint!("… checking: {done} of {} done", self.of);
            self.shown = true;
        }
    }

    fn clear(&mut self) {
        if std::mem::take(&mut self.shown) {
            eprint!("\r\u{1b}[2K");
        }
    }
}
