//! `grader list`: every exercise with its points, minutes, difficulty, attempts and state; with `--hints`, how often each
//! mistake that was named was mended soon after.

use super::{PASSED, status, tell_notes};
use crate::catalog::{Catalog, Entry};
use crate::error::Result;
use crate::report::words;
use crate::standing::{Standing, Standings};
use crate::state::{Attempt, State, mended_shares};
use crate::workspace::Workspace;
use std::io::Write;

/// What is listed.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// Instead: of each mistake that was named, how often it was gone within the next two checks
    #[arg(long)]
    hints: bool,
}

pub fn run(workspace: &Workspace, arguments: Arguments, out: &mut dyn Write) -> Result<u8> {
    let (attempts, note) = State::of(workspace).attempts();
    tell_notes(note);
    let text = if arguments.hints {
        mended(&attempts)
    } else {
        let catalog = Catalog::load(workspace)?;
        let standings = Standings::of(workspace, &catalog)?;
        format!(
            "{}\n\n{}\n",
            exercises(&standings, &attempts),
            status::overall(&standings)
        )
    };
    let _ = out.write_all(text.as_bytes());
    Ok(PASSED)
}

/// A table, one part for each chapter.
pub fn exercises(standings: &Standings, attempts: &[Attempt]) -> String {
    let mut lines = vec![row(
        "",
        "",
        "points",
        "minutes",
        "difficulty",
        "attempts",
        "",
    )];
    let mut chapter = "";
    for (entry, standing) in &standings.all {
        if chapter != entry.place.chapter {
            chapter = &entry.place.chapter;
            lines.push(chapter.to_owned());
        }
        lines.push(exercise(entry, standing, attempts));
    }
    lines.join("\n")
}

fn exercise(entry: &Entry, standing: &Standing, attempts: &[Attempt]) -> String {
    let (sign, word) = words::standing_in_brief(standing.outcome());
    let made = attempts.iter().filter(|a| a.exercise == entry.place.id());
    let made = made.count().to_string();
    let Ok(definition) = &entry.definition else {
        return row(
            sign,
            &entry.place.name,
            "",
            "",
            "",
            &made,
            words::broken_definition(),
        );
    };
    let points = format!("{} / {}", standing.points(), definition.max_points());
    let minutes = definition.minutes.to_string();
    let difficulty = words::difficulty(definition.difficulty);
    row(
        sign,
        &entry.place.name,
        &points,
        &minutes,
        &difficulty,
        &made,
        word,
    )
}

fn row(
    sign: &str,
    name: &str,
    points: &str,
    minutes: &str,
    difficulty: &str,
    attempts: &str,
    state: &str,
) -> String {
    let line = format!(
        "  {sign:1} {name:<22}{points:>8} {minutes:>8}  {difficulty:<10} {attempts:>8}  {state}"
    );
    line.trim_end().to_owned()
}

/// Of each mistake, the share that was mended.
fn mended(attempts: &[Attempt]) -> String {
    let shares = mended_shares(attempts);
    if shares.is_empty() {
        return format!("{}\n", words::no_mistake_named());
    }
    let mut text = format!("{}\n\n", words::mended_within());
    for share in shares {
        text.push_str(&format!("  {}\n", words::mended(&share)));
    }
    text
}
