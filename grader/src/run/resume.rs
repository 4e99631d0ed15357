//! A whole exercise: runs its program, and after a case that ended the process runs the rest, a bounded number of times.

use super::cancel::Cancel;
use super::output::Sink;
use super::printed::share_printed;
use super::process::{self, Command, Confinement, Finished, Reach, Role, Stopped};
use super::stream::{self, LARGEST_STREAM, read_stream};
use super::{Ending, Ran};
use crate::catalog::Limits;
use crate::error::{Error, Result};
use crate::files;
use crate::scratch::remove_whole;
use std::ffi::OsString;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// What to run, and how.
pub struct Job<'a> {
    pub program: &'a Path,
    /// Whose probe to run: a program may have several.
    pub exercise: String,
    /// Where a folder is made that is the program's own. The program itself must not lie in that: it could put something else
    /// in its place before it is started again.
    pub folder: &'a Path,
    /// Where its shared libraries lie.
    pub loader_path: &'a [PathBuf],
    pub limits: &'a Limits,
    pub seed: u64,
    /// 0 leaves inputs as they are.
    pub jitter: u64,
    /// How many cases there are.
    pub cases: usize,
    /// The number, from 0, of the one case to run; without it, all of them.
    pub only: Option<usize>,
    pub cancel: &'a Cancel,
}

/// A program is started at most this often: once, and after the first three cases that end it.
const MOST_STARTS: usize = 4;
const OUTPUT_BYTES: usize = 1 << 20;
const FILE_MIB: u64 = 16;
const FOLDER_MIB: u64 = 64;

/// Runs the cases.
pub fn run(job: &Job) -> Result<Ran> {
    run_live(job, &mut |_, _| {})
}

/// The same; what the program prints is handed to `sink` as it comes.
pub fn run_live(job: &Job, sink: Sink) -> Result<Ran> {
    let mut ran = Ran::default();
    let cases = job.only.map_or(job.cases, |_| 1);
    for start in 0..MOST_STARTS {
        let first = job.only.unwrap_or(0) + ran.cases.len();
        let own = fresh_folder(job.folder)?;
        let stream_file = own.join(format!("observations-{start}"));
        let finished = start_at(job, first, &own, &stream_file, sink)?;
        ran.seconds += finished.seconds;
        let bytes = match read_observations(&stream_file)? {
            Ok(bytes) => bytes,
            Err(why) => {
                ran.fault = Some(stream::StreamFault { line: 1, why });
                return Ok(ran);
            }
        };
        let mut stream = read_stream(&bytes);
        ran.fault = stream.fault.take();
        if let (true, Some(last)) = (stream.unfinished, stream.cases.last_mut()) {
            last.ending = ending(&finished, job.limits);
        }
        if let (Stopped::NotConfined(why), true) = (&finished.stopped, bytes.is_empty()) {
            return Err(Error::NotConfined { why: why.clone() });
        }
        for printed in [&finished.stdout, &finished.stderr] {
            share_printed(printed, first, &mut stream.cases, &mut ran.printed);
        }
        ran.cases.append(&mut stream.cases);
        let complete = stream.done || ran.cases.len() >= cases;
        let outside = !stream.unfinished && finished.stopped != Stopped::Exit(0);
        if ran.fault.is_none() && (outside || (!complete && !stream.unfinished)) {
            // Nothing to blame it on, and the next start would end there too.
            ran.ended_outside = Some(ending(&finished, job.limits));
        }
        if complete || ran.fault.is_some() || ran.ended_outside.is_some() {
            break;
        }
    }
    Ok(ran)
}

/// An empty folder: what an earlier start left is no part of this one.
fn fresh_folder(inside: &Path) -> Result<PathBuf> {
    let own = inside.join("own");
    match remove_whole(&own) {
        Err(e) if e.kind() != ErrorKind::NotFound => return Err(Error::write(&own, &e)),
        _ => {}
    }
    std::fs::create_dir(&own).map_err(|e| Error::write(&own, &e))?;
    Ok(own)
}

/// What the program wrote, or why that cannot be a probe's. It may have put anything in the file's place, a link to one that
/// only the grader can read among it.
fn read_observations(file: &Path) -> Result<std::result::Result<Vec<u8>, String>> {
    match std::fs::symlink_metadata(file) {
        Err(e) if e.kind() == ErrorKind::NotFound => return Ok(Ok(Vec::new())),
        Err(e) => return Err(Error::read(file, &e)),
        Ok(found) if !found.is_file() => return Ok(Err("it is no file".to_owned())),
        Ok(_) => {}
    }
    match files::read_bounded(file, LARGEST_STREAM) {
        Ok(bytes) => Ok(Ok(bytes)),
        Err(e) if e.kind() == ErrorKind::FileTooLarge => Ok(Err(format!(
            "it is larger than {} MiB",
            LARGEST_STREAM >> 20
        ))),
        Err(e) if e.kind() == ErrorKind::PermissionDenied => {
            Ok(Err("its permissions were changed".to_owned()))
        }
        Err(e) => Err(Error::read(file, &e)),
    }
}

fn start_at(
    job: &Job,
    first: usize,
    own: &Path,
    stream_file: &Path,
    sink: Sink,
) -> Result<Finished> {
    let mut arguments = vec![
        stream_file.display().to_string(),
        job.exercise.clone(),
        job.seed.to_string(),
        first.to_string(),
        job.jitter.to_string(),
    ];
    arguments.extend(job.only.map(|only| (only + 1).to_string()));
    let environment = environment(job.loader_path, own);
    let command = Command {
        program: job.program,
        arguments: &arguments,
        folder: own,
        environment: &environment,
        confinement: &Confinement {
            role: Role::Program,
            cpu_seconds: job.limits.cpu_seconds,
            wall_seconds: wall_seconds(job.limits),
            memory_mib: job.limits.memory_mib,
            file_mib: FILE_MIB,
            folder_mib: FOLDER_MIB,
            output_bytes: OUTPUT_BYTES,
        },
        reach: &Reach {
            readable: job.loader_path.to_vec(),
            writable: vec![own.to_path_buf()],
        },
        cancel: job.cancel,
    };
    process::confined_live(&command, sink)
}

/// What a program finds around it: its libraries, and a folder for what it throws away.
pub(super) fn environment(loader_path: &[PathBuf], own: &Path) -> Vec<(String, OsString)> {
    let mut environment = process::platform_environment();
    let loader_path = std::env::join_paths(loader_path).unwrap_or_default();
    environment.push((LOADER_VARIABLE.to_owned(), loader_path));
    environment.push(("TMPDIR".to_owned(), OsString::from(own)));
    environment
}

/// What waits without computing is given this long; generous, since a busy machine must not decide a verdict.
fn wall_seconds(limits: &Limits) -> u64 {
    limits.cpu_seconds * 4 + 2
}

/// How the case ended that was open when the process did.
fn ending(finished: &Finished, limits: &Limits) -> Ending {
    let said = String::from_utf8_lossy(&finished.stderr);
    match finished.stopped {
        Stopped::CpuTime => Ending::TimedOut {
            cpu: true,
            seconds: limits.cpu_seconds,
        },
        Stopped::WallTime => Ending::TimedOut {
            cpu: false,
            seconds: wall_seconds(limits),
        },
        Stopped::Output => Ending::TooMuchOutput {
            what: format!("printed more than {} MiB", OUTPUT_BYTES >> 20),
        },
        Stopped::FileSize => Ending::TooMuchOutput {
            what: format!("wrote a file of more than {FILE_MIB} MiB"),
        },
        Stopped::FolderSize => Ending::TooMuchOutput {
            what: format!("wrote files of more than {FOLDER_MIB} MiB"),
        },
        Stopped::Files => Ending::TooMuchOutput {
            what: "wrote thousands of files".to_owned(),
        },
        Stopped::Threads => Ending::Crashed {
            how: "the grader, for starting hundreds of threads".to_owned(),
        },
        // It had begun, so that these are its own words.
        Stopped::NotConfined(_) => Ending::EndedEarly { code: 126 },
        Stopped::Exit(code) => Ending::EndedEarly { code },
        Stopped::Signal(_) if said.contains("has overflowed its stack") => Ending::StackOverflow,
        Stopped::Signal(_) if said.contains("memory allocation of") => Ending::OutOfMemory {
            mib: limits.memory_mib,
        },
        Stopped::Signal(signal) => Ending::Crashed {
            how: signal_name(signal),
        },
    }
}

fn signal_name(signal: i32) -> String {
    let name = match signal {
        4 => "SIGILL",
        6 => "SIGABRT",
        7 => "SIGBUS",
        8 => "SIGFPE",
        9 => "SIGKILL",
        11 => "SIGSEGV",
        15 => "SIGTERM",
        exception @ ..0 => return format!("exception {exception:#X}"),
        other => return format!("signal {other}"),
    };
    name.to_owned()
}

/// The environment variable by which a program's loader finds shared libraries.
#[cfg(target_os = "macos")]
pub const LOADER_VARIABLE: &str = "DYLD_LIBRARY_PATH";
/// The environment variable by which a program's loader finds shared libraries.
#[cfg(windows)]
pub const LOADER_VARIABLE: &str = "PATH";
/// The environment variable by which a program's loader finds shared libraries.
#[cfg(not(any(target_os = "macos", windows)))]
pub const LOADER_VARIABLE: &str = "LD_LIBRARY_PATH";
