//! Several exercises by one call of rustc, most of which is the compiler's own start.
//!
//! Only where a reader would see no difference: each source keeps to itself, and all of them are accepted. Else nothing comes of
//! it, and each is compiled alone.

use super::limits::RUSTC;
use super::wrapper::{self, Part};
use super::{CompileReport, Compiled, Compiler, surroundings};
use crate::error::{Error, Result};
use crate::run::{self, Cancel, Confinement, Stopped};
use crate::scratch::Scratch;
use std::fs;
use std::path::Path;

/// What is not compiled by then is looked at alone, with the time that one exercise has.
const TOGETHER: Confinement = Confinement {
    cpu_seconds: 10,
    ..RUSTC
};

impl Compiler {
    /// A program of each of `parts`, in their order; nothing where one of them is better compiled alone.
    pub fn compile_together(
        &self,
        parts: &[Part],
        scratch: &Scratch,
        cancel: &Cancel,
    ) -> Result<Option<Vec<Compiled>>> {
        if parts.len() < 2 || !parts.iter().all(keeps_to_itself) {
            return Ok(None);
        }
        let folder = scratch.folder()?;
        let work = folder.path().join("work");
        wrapper::write(parts, &work).map_err(|e| Error::write(&work, &e))?;
        let name = format!("program{}", std::env::consts::EXE_SUFFIX);
        let built = folder.path().join(&name);
        let finished = run::confined(&run::Command {
            program: &self.toolchain.rustc,
            arguments: &wrapper::rustc_arguments(self, parts, &work, &built),
            folder: &work,
            environment: &surroundings::environment(folder.path()),
            confinement: &TOGETHER,
            reach: &surroundings::reach(self, parts, &work, folder.path()),
            cancel,
        })?;
        let stderr = String::from_utf8_lossy(&finished.stderr);
        let reports = CompileReport::read_together(&stderr, parts);
        let (Stopped::Exit(0), Some(reports)) = (&finished.stopped, reports) else {
            return Ok(None);
        };
        let programs = reports.into_iter().map(|report| {
            let own = scratch.folder()?;
            let program = own.path().join(&name);
            share(&built, &program).map_err(|e| Error::write(&program, &e))?;
            Ok(Compiled::Program {
                folder: own,
                program,
                report,
            })
        });
        programs.collect::<Result<_>>().map(Some)
    }
}

/// One program in several places: what one of them is started from is not the others' to change.
fn share(built: &Path, program: &Path) -> std::io::Result<()> {
    fs::hard_link(built, program).or_else(|_| fs::copy(built, program).map(drop))
}

/// Whether a source means the same beside others: it has no files of its own, and looks at nothing outside itself. Rather
/// one too few than one too many.
fn keeps_to_itself(part: &Part) -> bool {
    /// What reaches the crate's root, the linker, or files.
    const REACHES_OUT: [&str; 10] = [
        "crate", "super", "macro", "unsafe", "extern", "include", "env!", "path", "asm", "mod ",
    ];
    let source = &part.snapshot.source;
    part.snapshot.helpers.is_empty() && !REACHES_OUT.iter().any(|word| source.contains(word))
}
