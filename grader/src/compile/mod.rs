//! From a reader's file to a program: a snapshot of the file, the hidden probe, and a small crate root around both,
//! compiled by a direct call of `rustc` against libraries that cargo built once.
//!
//! In: an exercise and a [`Snapshot`] of its source. Out: a [`Compiled`]: a program, or what the compiler said.
//! `toolchain` finds rustc, `libraries` builds what programs are linked with, `snapshot` reads the source, `wrapper` writes
//! the crate root, `together` compiles several exercises by one call, `written` what an author's tool wrote, `surroundings` says what rustc may see and `limits` what it may use, `diagnostics` decides what of rustc's
//! output a reader sees.

mod diagnostics;
mod libraries;
mod limits;
mod snapshot;
mod surroundings;
mod together;
mod toolchain;
mod trial;
mod wrapper;
mod written;

pub use diagnostics::{CompileReport, Fault, Foreign, Misfit};
pub use libraries::{Libraries, crates_of};
pub use limits::CompilerLimit;
pub use snapshot::{Snapshot, Unreadable, source_text};
pub use toolchain::Toolchain;
pub use trial::try_compiler;
pub use wrapper::Part;
pub use written::Written;

use crate::catalog::Exercise;
use crate::error::{Error, Result};
use crate::run::{self, Cancel, Stopped};
use crate::scratch::{Folder, Scratch, remove_whole};
use crate::workspace::Workspace;
use limits::Lack;
use std::fs::{self, File};
use std::path::{Path, PathBuf};

/// Everything that compiling needs, found once per process.
#[derive(Debug)]
pub struct Compiler {
    cache: PathBuf,
    pub toolchain: Toolchain,
    pub libraries: Libraries,
}

/// What came of compiling.
#[derive(Debug)]
pub enum Compiled {
    /// A program in a folder of its own, and a report with rustc's warnings about the reader's file.
    Program {
        folder: Folder,
        program: PathBuf,
        report: CompileReport,
    },
    /// The reader's code is not accepted.
    Rejected(CompileReport),
    /// The compiler met one of its limits.
    Stopped { limit: CompilerLimit },
    /// The compiler or a hidden file failed: our fault.
    Broken { why: String },
    /// The compiler failed, and the disk is full.
    NoRoom,
}

/// Whether the next compile of this exercise is likely to come soon.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reuse {
    /// A reader edits and checks again: worth keeping what the compiler can reuse.
    Expected,
    /// Compiled once, by authors.
    None,
}

impl Compiler {
    /// Finds rustc, and builds the libraries if they are not there yet or no longer fit; cargo shows its progress.
    pub fn prepare(workspace: &Workspace, scratch: &Scratch) -> Result<Self> {
        let toolchain = Toolchain::find(workspace, scratch)?;
        let libraries = Libraries::ensure(workspace, &toolchain, scratch)?;
        Ok(Self {
            cache: workspace.cache(),
            toolchain,
            libraries,
        })
    }

    /// Compiles `snapshot` as `exercise`'s module, with its probe. [`Error::Cancelled`] where it was cancelled.
    pub fn compile(
        &self,
        exercise: &Exercise,
        snapshot: &Snapshot,
        reuse: Reuse,
        scratch: &Scratch,
        cancel: &Cancel,
    ) -> Result<Compiled> {
        let folder = scratch.folder()?;
        let workshop = Workshop::enter(&self.cache, exercise, reuse, &folder);
        let work = workshop.folder();
        let reused = workshop.incremental();
        let parts = [Part { exercise, snapshot }];
        wrapper::write(&parts, work).map_err(|e| Error::write(work, &e))?;
        let name = program_name();
        let output = workshop.output();
        fs::create_dir_all(&output).map_err(|e| Error::write(&output, &e))?;
        let built = output.join(&name);
        let mut arguments = wrapper::rustc_arguments(self, &parts, work, &built);
        if let Some(incremental) = reused {
            arguments.extend(wrapper::incremental_arguments(&incremental));
        }
        let finished = run::confined(&run::Command {
            program: &self.toolchain.rustc,
            arguments: &arguments,
            folder: work,
            environment: &surroundings::environment(folder.path()),
            confinement: &limits::RUSTC,
            reach: &surroundings::reach(self, &parts, work, folder.path()),
            cancel,
        })
        .inspect_err(|_| drop(remove_whole(&output)))?;
        let stderr = String::from_utf8_lossy(&finished.stderr);
        let report = CompileReport::read(&stderr, exercise);
        let compiled = match &finished.stopped {
            Stopped::NotConfined(why) => Err(Error::NotConfined { why: why.clone() }),
            Stopped::Exit(0) => take_out(&built, folder, &name, report),
            Stopped::Exit(1) if report.concerns_reader() => Ok(Compiled::Rejected(report)),
            stopped => {
                // Before anything is removed, which may make room.
                let has_room = || folder.has_room(WHAT_A_COMPILE_TAKES);
                let lack = limits::lack(stopped, &stderr, has_room);
                workshop.begin_anew();
                match lack {
                    Some(Lack::Room) => Ok(Compiled::NoRoom),
                    Some(Lack::Limit(limit)) => Ok(Compiled::Stopped { limit }),
                    None => self.failed(report, stopped, &stderr, scratch),
                }
            }
        };
        let _ = remove_whole(&output);
        compiled
    }

    /// Whose fault it is that nothing was compiled, where rustc lacked nothing and blames neither the reader's file nor what
    /// the probe wants of it.
    fn failed(
        &self,
        mut report: CompileReport,
        stopped: &Stopped,
        stderr: &str,
        scratch: &Scratch,
    ) -> Result<Compiled> {
        if *stopped == Stopped::Exit(1)
            && report.concerns_tools()
            && try_compiler(&self.toolchain, scratch)?.is_none()
        {
            report.blame_reader();
            return Ok(Compiled::Rejected(report));
        }
        Ok(Compiled::Broken {
            why: report.broken_because(stderr),
        })
    }
}

/// What a compiled program's file is called.
fn program_name() -> String {
    format!("program{}", std::env::consts::EXE_SUFFIX)
}

/// Moves the program out of the lasting folder, which the next compile may enter while it still runs.
fn take_out(built: &Path, folder: Folder, name: &str, report: CompileReport) -> Result<Compiled> {
    let program = folder.path().join(name);
    fs::rename(built, &program)
        .or_else(|_| fs::copy(built, &program).map(drop))
        .map_err(|e| Error::write(&program, &e))?;
    Ok(Compiled::Program {
        folder,
        program,
        report,
    })
}

/// A mebibyte holds the objects, the program and what the compiler keeps.
const WHAT_A_COMPILE_TAKES: usize = 1 << 20;

/// Where one exercise is compiled: a lasting folder under a lock, or, when another grader is in it, a passing one.
enum Workshop {
    Lasting { folder: PathBuf, _lock: File },
    Passing { folder: PathBuf },
}

impl Workshop {
    fn enter(cache: &Path, exercise: &Exercise, reuse: Reuse, passing: &Folder) -> Self {
        let lasting = cache
            .join("work")
            .join(&exercise.place.chapter)
            .join(&exercise.place.name);
        let lock = (reuse == Reuse::Expected).then(|| lock(&lasting)).flatten();
        // Output that is still there belongs to a compile that was killed, whose linker may not have noticed yet. Working
        // elsewhere this once gives it the moment that it needs to end.
        let untouched = |_: &File| remove_whole(&lasting.join(OUTPUT)).is_err();
        match lock.filter(untouched) {
            Some(lock) => Self::Lasting {
                folder: lasting,
                _lock: lock,
            },
            None => Self::Passing {
                folder: passing.path().join("work"),
            },
        }
    }

    fn folder(&self) -> &Path {
        match self {
            Self::Lasting { folder, .. } | Self::Passing { folder } => folder,
        }
    }

    /// Where rustc puts the program. Always at the same path, since another one costs it half of what it could reuse.
    fn output(&self) -> PathBuf {
        self.folder().join(OUTPUT)
    }

    /// Where rustc may keep what it can reuse. Keeping it costs time on a first compile, so that one goes without.
    fn incremental(&self) -> Option<PathBuf> {
        match self {
            Self::Lasting { folder, .. } if folder.join("src").exists() => {
                Some(folder.join("incremental"))
            }
            _ => None,
        }
    }

    /// Makes the next compile a first one: what is kept may be damaged, or too large for the disk.
    fn begin_anew(&self) {
        for name in ["src", "incremental"] {
            let _ = remove_whole(&self.folder().join(name));
        }
    }
}

/// The folder of a workshop that is there while rustc works.
const OUTPUT: &str = "output";

fn lock(folder: &Path) -> Option<File> {
    fs::create_dir_all(folder).ok()?;
    let lock = File::create(folder.join("lock")).ok()?;
    lock.try_lock().ok()?;
    Some(lock)
}
