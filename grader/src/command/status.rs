//! `grader` alone: where the reader is and what is next, from the files and the verdicts kept; nothing is compiled.

use super::{PASSED, next};
use crate::catalog::Catalog;
use crate::command::check::progress_line;
use crate::error::Result;
use crate::report::{human, words};
use crate::standing::Standings;
use crate::workspace::Workspace;
use std::io::Write;

pub fn run(workspace: &Workspace, out: &mut dyn Write) -> Result<u8> {
    let catalog = Catalog::load(workspace)?;
    let standings = Standings::of(workspace, &catalog)?;
    let mut text = format!("{}\n\n", overall(&standings));
    for (entry, standing) in &standings.all {
        let (sign, word) = words::standing(standing.outcome());
        text.push_str(&format!("  {sign} {:<44} {word}\n", entry.place.id()));
    }
    text.push_str(&format!("\n{}", next::what_to_do(&standings)));
    text.push_str(&format!("More:  {} --help\n", human::command_name()));
    let _ = out.write_all(text.as_bytes());
    Ok(PASSED)
}

/// The bar over all exercises.
pub fn overall(standings: &Standings) -> String {
    progress_line(
        standings.passed(),
        standings.all.len(),
        standings.points(),
        standings.max_points(),
    )
}
