//! `grader update`: a new version of the workbook, with what the reader changed left as it is.

use super::PASSED;
use crate::error::Result;
use crate::report::updated;
use crate::update::update;
use crate::workspace::Workspace;
use std::io::Write;

/// Whether anything is changed.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// Say what would be done; nothing but what git fetches is changed
    #[arg(long)]
    dry_run: bool,
}

/// Updates, and says what came of it. 0: the workbook is the newest. 2: it could not be made so.
pub fn run(workspace: &Workspace, arguments: Arguments, out: &mut dyn Write) -> Result<u8> {
    let told = update(workspace, arguments.dry_run)?;
    // Whoever closed the pipe has read enough.
    let _ = out.write_all(updated::report(&told, arguments.dry_run).as_bytes());
    Ok(PASSED)
}
