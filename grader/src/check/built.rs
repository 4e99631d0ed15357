//! Sources that authors record and verify with: compiled as an exercise, run as often as is needed, and not judged.

use super::Checker;
use crate::catalog::Exercise;
use crate::compile::{CompileReport, Compiled, Reuse, Snapshot};
use crate::error::Result;
use crate::parallel::{in_parallel, workers};
use crate::report::words;
use crate::run::{self, Cancel, Job, Ran, Stopped};
use crate::scratch::Folder;
use std::path::{Path, PathBuf};

/// A compiled source, in a folder that lasts as long as this does.
#[derive(Debug)]
pub struct Built {
    folder: Folder,
    program: PathBuf,
    /// What the program calls it.
    entry: String,
    /// With rustc's warnings about the source.
    pub report: CompileReport,
}

/// Inside, what is wrong with the source.
pub type Tried = Result<std::result::Result<Built, String>>;

impl Checker {
    /// Compiles any source as `exercise`.
    pub fn build(&self, exercise: &Exercise, file: &Path) -> Tried {
        let snapshot = match Snapshot::take(file) {
            Ok(snapshot) => snapshot,
            Err(why) => {
                return Ok(Err(words::unreadable(
                    &why,
                    &exercise.place.shown(file),
                    &exercise.place,
                )));
            }
        };
        let (reuse, never) = (Reuse::None, Cancel::default());
        match self
            .compiler
            .compile(exercise, &snapshot, reuse, &self.scratch, &never)?
        {
            Compiled::Program {
                folder,
                program,
                report,
            } => Ok(Ok(Built {
                folder,
                program,
                entry: exercise.place.id(),
                report,
            })),
            Compiled::Rejected(report) => Ok(Err(words::rejected(&report))),
            Compiled::Stopped { limit } => Ok(Err(words::compiler_stopped(limit))),
            Compiled::Broken { why } => Ok(Err(words::compiler_broken(&why))),
            Compiled::NoRoom => Ok(Err(words::no_room().to_owned())),
        }
    }

    /// Compiles many sources as one exercise, on all cores and several by one call where that can be; in their order. What
    /// rustc warns of is in no report then.
    pub fn build_all(&self, exercise: &Exercise, files: &[PathBuf]) -> Vec<Tried> {
        let size = files.len().div_ceil(workers()).clamp(1, TOGETHER);
        let groups: Vec<&[PathBuf]> = files.chunks(size).collect();
        let built = in_parallel(&groups, |group| match self.build_group(exercise, group) {
            Some(built) => built.into_iter().map(|built| Ok(Ok(built))).collect(),
            None => {
                let alone = group.iter().map(|file| self.build(exercise, file));
                alone.collect::<Vec<Tried>>()
            }
        });
        built.into_iter().flatten().collect()
    }

    /// A group by one call of rustc; nothing where one of them is better compiled alone.
    fn build_group(&self, exercise: &Exercise, files: &[PathBuf]) -> Option<Vec<Built>> {
        let snapshots = files.iter().map(|file| Snapshot::take(file).ok());
        let snapshots: Vec<Snapshot> = snapshots.collect::<Option<_>>()?;
        let programs = self
            .compiler
            .compile_side_by_side(exercise, &snapshots, &self.scratch)?;
        let built = programs.into_iter().map(|(folder, program, entry)| Built {
            folder,
            program,
            entry,
            report: CompileReport::default(),
        });
        Some(built.collect())
    }

    /// Compiles a crate that an author's tool has written, `main.rs` among its files. Inside, what rustc says in JSON.
    pub fn build_written(
        &self,
        exercise: &Exercise,
        files: &[(PathBuf, String)],
    ) -> Result<std::result::Result<Built, String>> {
        let written = self.compiler.compile_written(files, &self.scratch)?;
        Ok(written.map(|(folder, program)| Built {
            folder,
            program,
            entry: exercise.place.id(),
            report: CompileReport::default(),
        }))
    }

    /// Runs such a program with these arguments after the file that it reports to; what it reported, and how it ended.
    pub fn run_written(&self, built: &Built, arguments: &[String]) -> Result<(Vec<u8>, Stopped)> {
        run::run_written(
            &built.program,
            built.folder.path(),
            &self.loader_path(),
            arguments,
        )
    }

    /// Runs what was built; `jitter` 0 leaves inputs as they are.
    pub fn observe(
        &self,
        exercise: &Exercise,
        built: &Built,
        seed: u64,
        jitter: u64,
    ) -> Result<Ran> {
        let (program, folder) = (&built.program, built.folder.path());
        let (loader_path, never) = (self.loader_path(), Cancel::default());
        let job = Job {
            exercise: built.entry.clone(),
            seed,
            jitter,
            ..self.job(exercise, program, folder, &loader_path, &never)
        };
        self.run(exercise, &job)
    }
}

/// As many sources are compiled by one call at most.
const TOGETHER: usize = 10;
