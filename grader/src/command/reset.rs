//! `grader reset`: an exercise begun anew, with the reader's file kept first.

use super::{NOT_PASSED, PASSED};
use crate::catalog::{Catalog, Place};
use crate::error::{Error, Result};
use crate::files;
use crate::report::{human, text, words};
use crate::state::State;
use crate::workspace::Workspace;
use std::fs;
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

/// Which exercise, and whether it was already said that it is meant.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// Its name: `mse_gradient`, `losses/mse_gradient`, or the beginning of one
    exercise: String,
    /// Do it without asking
    #[arg(long)]
    yes: bool,
}

/// What stands where the exercise's file belongs.
enum Found {
    Nothing,
    Skeleton,
    /// The reader's own.
    File,
    /// A link, and where it leads. The file there is not touched.
    Link(PathBuf),
}

/// Puts the pristine skeleton in the place of the reader's file. 0: it is there. 1: the reader said no. 2: it could not be.
pub fn run(workspace: &Workspace, arguments: Arguments, out: &mut dyn Write) -> Result<u8> {
    let catalog = Catalog::load(workspace)?;
    let place = &catalog.one(&arguments.exercise)?.place;
    let (file, shown) = (place.file(), place.shown_file());
    let skeleton = place.skeleton();
    let pristine = fs::read(&skeleton).map_err(|e| Error::read(&skeleton, &e))?;

    let found = look(&file, &shown, &pristine)?;
    if let Found::Skeleton = found {
        tell(out, &text::wrapped(&words::already_pristine(&shown), 0));
        return Ok(PASSED);
    }
    let is_yours = !matches!(found, Found::Nothing);
    if is_yours && !arguments.yes && !is_meant(&shown) {
        anstream::eprintln!("{}", words::nothing_reset());
        return Ok(NOT_PASSED);
    }
    let kept = match &found {
        Found::File => Some(keep(workspace, place)?),
        _ => None,
    };
    files::remove_unfinished(&file);
    files::write_atomically(&file, &pristine).map_err(|e| Error::write(&file, &e))?;

    let mut said = words::reset(&shown, is_yours);
    if let Found::Link(target) = &found {
        said.push_str(&format!(" {}", words::link_replaced(target)));
    }
    let helpers = file.with_extension("");
    if helpers.is_dir() {
        said.push_str(&format!(" {}", words::helpers_stay(&place.shown(&helpers))));
    }
    let mut report = text::wrapped(&said, 0);
    if let Some(kept) = kept {
        report.push_str(&format!(
            "\n\n{}",
            words::copy_kept(&place.shown(&kept), &shown)
        ));
    }
    let call = human::command_name();
    tell(out, &report);
    tell(
        out,
        &format!("\nEdit:  {shown}\nCheck: {call} check {}", place.name),
    );
    Ok(PASSED)
}

fn look(file: &Path, shown: &str, pristine: &[u8]) -> Result<Found> {
    let metadata = match fs::symlink_metadata(file) {
        Ok(metadata) => metadata,
        Err(e) if e.kind() == ErrorKind::NotFound => return Ok(Found::Nothing),
        Err(e) => return Err(Error::read(file, &e)),
    };
    if metadata.is_symlink() {
        let target = fs::read_link(file).map_err(|e| Error::read(file, &e))?;
        return Ok(Found::Link(target));
    }
    if !metadata.is_file() {
        return Err(Error::NotAFile {
            file: shown.into(),
            is_folder: metadata.is_dir(),
        });
    }
    let is_pristine = metadata.len() == pristine.len() as u64
        && fs::read(file).map_err(|e| Error::read(file, &e))? == pristine;
    Ok(match is_pristine {
        true => Found::Skeleton,
        false => Found::File,
    })
}

/// Asks on standard error, so that the question is seen where the output goes elsewhere. No answer means no.
fn is_meant(shown: &str) -> bool {
    anstream::eprint!(
        "{}\n{} ",
        text::wrapped(&words::would_reset(shown), 0),
        words::go_on()
    );
    let _ = io::stderr().flush();
    let mut answer = String::new();
    let read = io::stdin().read_line(&mut answer);
    // Where nobody has pressed enter, the next line begins here.
    if !answer.ends_with('\n') {
        anstream::eprintln!();
    }
    read.is_ok() && ["y", "yes"].contains(&answer.trim().to_lowercase().as_str())
}

/// Keeps a copy of the file, and says where.
fn keep(workspace: &Workspace, place: &Place) -> Result<PathBuf> {
    let file = place.file();
    let read = || fs::read(&file).map_err(|e| Error::read(&file, &e));
    let mut bytes = read()?;
    loop {
        let kept = State::of(workspace).back_up(place.shown_file().as_ref(), &bytes)?;
        let now = read()?;
        if now == bytes {
            return Ok(kept);
        }
        // Saved meanwhile in an editor: that is what is about to be replaced.
        bytes = now;
    }
}

/// Whoever closed the pipe has read enough.
fn tell(out: &mut dyn Write, said: &str) {
    let _ = writeln!(out, "{}", text::harmless(said));
}
