//! Several exercises by one call of rustc, most of which is the compiler's own start.
//!
//! Only where a reader would see no difference: each source keeps to itself, and all of them are accepted. Else nothing comes of
//! it, and each is compiled alone.

use super::limits::RUSTC;
use super::wrapper::{self, Part};
use super::{CompileReport, Compiled, Compiler, Snapshot, program_name, surroundings};
use crate::catalog::Exercise;
use crate::error::{Error, Result};
use crate::run::{self, Cancel, Confinement, Finished, Stopped};
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
        let work = work(&folder);
        wrapper::write(parts, &work).map_err(|e| Error::write(&work, &e))?;
        let finished = self.call_once(parts, &folder, &TOGETHER, None, cancel)?;
        let stderr = String::from_utf8_lossy(&finished.stderr);
        let reports = CompileReport::read_together(&stderr, parts);
        let (Stopped::Exit(0), Some(reports)) = (&finished.stopped, reports) else {
            return Ok(None);
        };
        let programs = reports.into_iter().map(|report| {
            let (folder, program) = share(&folder, scratch)?;
            Ok(Compiled::Program {
                folder,
                program,
                report,
            })
        });
        programs.collect::<Result<_>>().map(Some)
    }

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
        side_by_side(exercise, sources, &work(&folder)).ok()?;
        // Other calls keep the other cores busy: nothing is won by cutting this one's work up.
        let in_one_piece = Some("-Ccodegen-units=1");
        let finished = self.call_once(&[], &folder, &RUSTC, in_one_piece, &Cancel::default());
        finished.ok().filter(|f| f.stopped == Stopped::Exit(0))?;
        let programs = (0..sources.len()).map(|i| {
            let (folder, program) = share(&folder, scratch).ok()?;
            Some((folder, program, entry(i)))
        });
        programs.collect()
    }

    /// Calls rustc on the crate that was written into the folder's work.
    pub(super) fn call_once(
        &self,
        parts: &[Part],
        folder: &Folder,
        confinement: &Confinement,
        argument: Option<&str>,
        cancel: &Cancel,
    ) -> Result<Finished> {
        let work = work(folder);
        let built = folder.path().join(program_name());
        let mut arguments = wrapper::rustc_arguments(self, parts, &work, &built);
        arguments.extend(argument.map(str::to_owned));
        run::confined(&run::Command {
            program: &self.toolchain.rustc,
            arguments: &arguments,
            folder: &work,
            environment: &surroundings::environment(folder.path()),
            confinement,
            reach: &surroundings::reach(self, parts, &work, folder.path()),
            cancel,
        })
    }
}

/// Where the crate of several sources is written.
fn work(folder: &Folder) -> PathBuf {
    folder.path().join("work")
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

/// The one program in a folder of its own: what it is started from there is not the others' to change.
fn share(built: &Folder, scratch: &Scratch) -> Result<(Folder, PathBuf)> {
    let own = scratch.folder()?;
    let [from, to] = [built, &own].map(|folder| folder.path().join(program_name()));
    fs::hard_link(&from, &to)
        .or_else(|_| fs::copy(&from, &to).map(drop))
        .map_err(|e| Error::write(&to, &e))?;
    Ok((own, to))
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
