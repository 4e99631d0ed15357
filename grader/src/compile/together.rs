//! Several exercises by one call of rustc, most of which is the compiler's own start.
//!
//! Only where a reader would see no difference: each source keeps to itself, and all of them are accepted. Else nothing comes of
//! it, and each is compiled alone.

use super::limits::RUSTC;
use super::wrapper::{self, Part};
use super::{CompileReport, Compiled, Compiler, Snapshot, surroundings};
use crate::catalog::Exercise;
use crate::error::{Error, Result};
use crate::run::{self, Cancel, Confinement, Stopped};
use crate::scratch::{Folder, Scratch};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

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

impl Compiler {
    /// A program of each of `sources` as the same exercise, in their order, each in a folder of its own and with what the program
    /// calls it. Nothing where one of them is better compiled alone. For an author's own files: the probe, which names the
    /// crate's root, is copied to each with its paths changed.
    pub fn compile_side_by_side(
        &self,
        exercise: &Exercise,
        sources: &[Snapshot],
        scratch: &Scratch,
    ) -> Option<Vec<(Folder, PathBuf, String)>> {
        let part = |snapshot| Part { exercise, snapshot };
        if sources.len() < 2 || !sources.iter().map(part).all(|part| keeps_to_itself(&part)) {
            return None;
        }
        let folder = scratch.folder().ok()?;
        let work = folder.path().join("work");
        side_by_side(exercise, sources, &work).ok()?;
        let name = format!("program{}", std::env::consts::EXE_SUFFIX);
        let built = folder.path().join(&name);
        let mut arguments = wrapper::rustc_arguments(self, &[], &work, &built);
        // Other calls keep the other cores busy: nothing is won by cutting this one's work up.
        arguments.push("-Ccodegen-units=1".to_owned());
        let finished = run::confined(&run::Command {
            program: &self.toolchain.rustc,
            arguments: &arguments,
            folder: &work,
            environment: &surroundings::environment(folder.path()),
            confinement: &RUSTC,
            reach: &surroundings::reach(self, &[], &work, folder.path()),
            cancel: &Cancel::default(),
        });
        finished.ok().filter(|f| f.stopped == Stopped::Exit(0))?;
        let programs = (0..sources.len()).map(|i| {
            let own = scratch.folder().ok()?;
            let program = own.path().join(&name);
            share(&built, &program).ok()?;
            Some((own, program, entry(i)))
        });
        programs.collect()
    }
}

/// What a program calls its `i`-th source.
fn entry(i: usize) -> String {
    format!("source_{i}")
}

/// Writes a crate in which each source has the exercise's module path below a module of its own, with the probe beside it.
fn side_by_side(exercise: &Exercise, sources: &[Snapshot], work: &Path) -> io::Result<()> {
    let place = &exercise.place;
    let probe = fs::read_to_string(place.probe())?;
    let root = work.join("src");
    let (mut modules, mut named) = (String::new(), String::new());
    for (i, source) in sources.iter().enumerate() {
        let own = entry(i);
        let file = root.join(&own).join(place.module_path());
        fs::create_dir_all(file.parent().unwrap_or(&root))?;
        fs::write(&file, &source.source)?;
        let its_probe = probe.replace("crate::", &format!("crate::{own}::"));
        fs::write(root.join(&own).join("hidden_probe.rs"), its_probe)?;
        let (chapter, name) = (&place.chapter, &place.name);
        modules += &format!(
            "mod {own} {{ pub mod {chapter} {{ pub mod {name}; }} pub mod hidden_probe; }}\n"
        );
        named += &format!("({own:?}, {own}::hidden_probe::probe), ");
    }
    let main = format!("#![allow(warnings)]\n{modules}fn main() {{ ::probe::main(&[{named}]) }}\n");
    fs::write(root.join("main.rs"), main)
}

/// One program in several places: what one of them is started from is not the others' to change.
fn share(built: &Path, program: &Path) -> io::Result<()> {
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
