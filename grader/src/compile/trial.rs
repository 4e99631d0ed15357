//! Whether rustc and its linker can work at all within their limits, tried on the smallest program.

use super::toolchain::Toolchain;
use super::{limits, surroundings};
use crate::error::{Error, Result};
use crate::run::{self, Cancel, Command, Stopped};
use crate::scratch::Scratch;
use std::fs;

/// Compiles and links an empty program. Nothing where that works, else what was said.
pub fn try_compiler(toolchain: &Toolchain, scratch: &Scratch) -> Result<Option<String>> {
    let folder = scratch.folder()?;
    let source = folder.path().join("main.rs");
    fs::write(&source, "fn main() {}\n").map_err(|e| Error::write(&source, &e))?;
    let finished = run::confined(&Command {
        program: &toolchain.rustc,
        arguments: &["--edition=2024".to_owned(), source.display().to_string()],
        folder: folder.path(),
        environment: &surroundings::environment(folder.path()),
        confinement: &limits::RUSTC,
        reach: &surroundings::reach_of(toolchain, folder.path()),
        cancel: &Cancel::default(),
    })?;
    Ok(match finished.stopped {
        Stopped::Exit(0) => None,
        Stopped::NotConfined(why) => Some(why),
        _ => {
            let said = String::from_utf8_lossy(&finished.stderr);
            Some(said.lines().next().unwrap_or("no word").to_owned())
        }
    })
}
