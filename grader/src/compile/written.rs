//! A crate that an author's tool has written, compiled as an exercise is: against the same libraries, with the same checks.

use super::limits::RUSTC;
use super::{Compiler, program_name};
use crate::error::{Error, Result};
use crate::run::{Cancel, Confinement, Stopped};
use crate::scratch::{Folder, Scratch};
use std::fs;
use std::path::{Path, PathBuf};

/// Such a crate may hold thousands of variants, and be told of an error in each.
const LARGE: Confinement = Confinement {
    cpu_seconds: 600,
    wall_seconds: 1800,
    memory_mib: 8192,
    file_mib: 1024,
    folder_mib: 2048,
    output_bytes: 256 << 20,
    ..RUSTC
};

/// A program in a folder of its own, or what rustc said: a JSON object per line.
pub type Written = std::result::Result<(Folder, PathBuf), String>;

impl Compiler {
    /// Compiles `files`, each with its path below the crate's `src`; `main.rs` is one of them.
    pub fn compile_written(
        &self,
        files: &[(PathBuf, String)],
        scratch: &Scratch,
    ) -> Result<Written> {
        let folder = scratch.folder()?;
        let sources = folder.path().join("work/src");
        for (path, text) in files {
            let file = sources.join(path);
            fs::create_dir_all(file.parent().unwrap_or(&sources))
                .and_then(|()| fs::write(&file, text))
                .map_err(|e| Error::write(&file, &e))?;
        }
        let finished = self.call_once(&[], &folder, &LARGE, None, &Cancel::default())?;
        let said = String::from_utf8_lossy(&finished.stderr).into_owned();
        match finished.stopped {
            Stopped::Exit(0) => {
                let program = folder.path().join(program_name());
                Ok(Ok((folder, program)))
            }
            Stopped::Exit(_) => Ok(Err(said)),
            stopped => Err(Error::Broken {
                file: sources.join(Path::new("main.rs")),
                line: None,
                why: format!("rustc was stopped ({stopped:?})"),
                way_out: "The crate is too large for rustc.".to_owned(),
            }),
        }
    }
}
