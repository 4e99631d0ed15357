//! One process within limits: started through the launcher, its output captured and capped, watched while it runs, its
//! group ended whole.

use super::cancel::Cancel;
use super::ended;
use super::excess::Excess;
use super::launcher::{self, Group};
use super::output::{Output, Sink};
use crate::error::{Error, Result};
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Child, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// What to run, where, and within which limits.
pub struct Command<'a> {
    pub program: &'a Path,
    pub arguments: &'a [String],
    pub folder: &'a Path,
    /// The whole environment: nothing is inherited.
    pub environment: &'a [(String, OsString)],
    pub confinement: &'a Confinement,
    pub reach: &'a Reach,
    pub cancel: &'a Cancel,
}

/// The files of a process: what it may read, and where it may write.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reach {
    /// Files, and folders with all that is in them. The program itself and the system's libraries are always readable.
    pub readable: Vec<PathBuf>,
    /// Folders. What is in them may be read as well.
    pub writable: Vec<PathBuf>,
}

/// Who is confined, which decides what it may call and what of the system it may read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// rustc, which starts a linker and runs no code of a stranger's.
    Compiler,
    /// A stranger's program.
    Program,
}

/// The limits of one process.
#[derive(Clone, Debug, PartialEq)]
pub struct Confinement {
    pub role: Role,
    /// Processor time; what is judged.
    pub cpu_seconds: u64,
    /// A backstop for what waits without computing.
    pub wall_seconds: u64,
    pub memory_mib: u64,
    /// The largest file that it may write.
    pub file_mib: u64,
    /// All files in its writable folders together.
    pub folder_mib: u64,
    /// Standard output and standard error together.
    pub output_bytes: usize,
}

/// A process that has ended.
#[derive(Clone, Debug)]
pub struct Finished {
    pub stdout: Vec<u8>,
    pub stderr: Vec<u8>,
    pub stopped: Stopped,
    pub seconds: f64,
}

/// Why a process is no longer running.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stopped {
    Exit(i32),
    CpuTime,
    WallTime,
    Output,
    FileSize,
    /// Its files together.
    FolderSize,
    /// More files than anyone needs.
    Files,
    /// More threads than anyone needs.
    Threads,
    /// Any other signal, by number. On Windows an exception, whose number is negative.
    Signal(i32),
    /// It never began: the launcher could not confine it, and says why.
    NotConfined(String),
}

/// Runs `command` to its end. [`Error::Cancelled`] where it was cancelled, and has been ended.
pub fn confined(command: &Command) -> Result<Finished> {
    confined_live(command, &mut |_, _| {})
}

/// The same; what it prints is handed to `sink` as it comes.
pub fn confined_live(command: &Command, sink: Sink) -> Result<Finished> {
    let started = Instant::now();
    let (mut child, group) = start(command)?;
    let limits = command.confinement;
    let mut output = Output::capture(&mut child, limits.output_bytes, command.cancel, sink);
    let deadline = started + Duration::from_secs(limits.wall_seconds);
    let excess = Excess::new(&child, limits, &command.reach.writable);
    let mut look = || {
        if command.cancel.is_cancelled() {
            return Some(None);
        }
        if Instant::now() >= deadline {
            return Some(Some(Stopped::WallTime));
        }
        // A pipe that does not end with the process is held open by one that it left behind.
        if ended::has_ended(&mut child) {
            return Some(None);
        }
        excess.too_much().map(Some)
    };
    let cut_short = output.collect(limits.output_bytes, &mut look);
    let cut_short = cut_short.or_else(|| wait_until(&mut look));
    // Before the process is waited for, after which its number and its times are no longer its own.
    let used_cpu = ended::cpu_seconds(child.id());
    // The group first: what the process has left behind may hold its pipes open, and must not outlive it.
    group.end();
    let _ = child.kill();
    let status = child.wait().map_err(|e| cannot_run(command, &e))?;
    output.collect_the_rest();
    if command.cancel.is_cancelled() {
        return Err(Error::Cancelled);
    }
    // What came and went between two looks is over; what lies there now is judged however fast it was written.
    let cut_short = cut_short.or_else(|| excess.left_too_much());
    let how = || ended::how(status, used_cpu, limits, &output.stderr);
    Ok(Finished {
        stopped: cut_short.unwrap_or_else(how),
        stdout: output.stdout,
        stderr: output.stderr,
        seconds: started.elapsed().as_secs_f64(),
    })
}

fn start(command: &Command) -> Result<(Child, Group)> {
    let mut launch = launcher::command(command);
    launch
        .current_dir(command.folder)
        .env_clear()
        .envs(command.environment.iter().map(|(k, v)| (k, v)))
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut child = launch.spawn().map_err(|e| cannot_run(command, &e))?;
    match Group::hold(&mut child, command.confinement) {
        Ok(group) => Ok((child, group)),
        Err(why) => {
            let _ = child.kill();
            let _ = child.wait();
            Err(Error::NotConfined { why })
        }
    }
}

fn cannot_run(command: &Command, cause: &std::io::Error) -> Error {
    Error::read(command.program, cause)
}

/// Waits for a process that has closed its output. Almost always it has ended already.
fn wait_until(look: &mut dyn FnMut() -> Option<Option<Stopped>>) -> Option<Stopped> {
    let mut pause = Duration::from_micros(100);
    loop {
        if let Some(end) = look() {
            return end;
        }
        thread::sleep(pause);
        pause = (pause * 2).min(Duration::from_millis(20));
    }
}

/// What a process needs of the environment to start at all on this platform.
pub fn platform_environment() -> Vec<(String, OsString)> {
    let names: &[&str] = if cfg!(windows) {
        &[
            "SystemRoot",
            "SystemDrive",
            "LIB",
            "LIBPATH",
            "VCINSTALLDIR",
        ]
    } else {
        &[]
    };
    names
        .iter()
        .filter_map(|name| Some(((*name).to_owned(), std::env::var_os(name)?)))
        .collect()
}
