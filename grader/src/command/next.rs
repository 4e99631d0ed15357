//! `grader next`: the first exercise that does not pass yet, where it lies and how to go about it.

use super::PASSED;
use crate::catalog::{Catalog, Entry};
use crate::error::Result;
use crate::report::{human, words};
use crate::standing::Standings;
use crate::workspace::Workspace;
use std::io::Write;

pub fn run(workspace: &Workspace, out: &mut dyn Write) -> Result<u8> {
    let catalog = Catalog::load(workspace)?;
    let standings = Standings::of(workspace, &catalog)?;
    let _ = out.write_all(what_to_do(&standings).as_bytes());
    Ok(PASSED)
}

/// The next exercise with its file, its page and the commands for it, a line each.
pub fn what_to_do(standings: &Standings) -> String {
    match standings.next() {
        None => format!("{}\n", words::all_passed()),
        Some(entry) => how_to_begin(entry),
    }
}

fn how_to_begin(entry: &Entry) -> String {
    let (call, place) = (human::command_name(), &entry.place);
    let title = entry.definition.as_ref().map_or(&place.name, |d| &d.title);
    format!(
        "Next:  {title}\nRead:  {}\nEdit:  {}\nCheck: {call} check {}\n",
        place.shown_page(),
        place.shown_file(),
        place.name
    )
}
