//! One process within limits: started through the launcher, its output captured and capped, its group ended whole.

use super::launcher;
use crate::error::{Error, Result};
use std::ffi::OsString;
use std::io::Read;
use std::path::Path;
use std::process::{Child, ExitStatus, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
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
}

/// The limits of one process.
#[derive(Clone, Debug, PartialEq)]
pub struct Confinement {
    /// Processor time; what is judged.
    pub cpu_seconds: u64,
    /// A backstop for what waits without computing.
    pub wall_seconds: u64,
    pub memory_mib: u64,
    /// The largest file that it may write.
    pub file_mib: u64,
    /// Standard output and standard error together.
    pub output_bytes: usize,
    pub may_start_processes: bool,
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
    /// Any other signal, by number.
    Signal(i32),
}

/// Runs `command` to its end.
pub fn confined(command: &Command) -> Result<Finished> {
    let started = Instant::now();
    let mut launch = launcher::command(command);
    launch
        .current_dir(command.folder)
        .env_clear()
        .envs(command.environment.iter().map(|(k, v)| (k, v)));
    launch
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut child = launch.spawn().map_err(|e| Error::Read {
        file: command.program.to_path_buf(),
        why: crate::error::plain(&e),
    })?;
    let (sender, receiver) = channel();
    capture(
        Pipe::Stdout,
        child.stdout.take(),
        command.confinement.output_bytes,
        &sender,
    );
    capture(
        Pipe::Stderr,
        child.stderr.take(),
        command.confinement.output_bytes,
        &sender,
    );
    drop(sender);

    let deadline = started + Duration::from_secs(command.confinement.wall_seconds);
    let mut output = Output::default();
    let most = command.confinement.output_bytes;
    let mut has_ended = || matches!(child.try_wait(), Ok(Some(_)));
    let cut_short = output.collect(&receiver, deadline, most, &mut has_ended);
    let cut_short = cut_short.or_else(|| wait_until(&mut child, deadline));
    // The group first: what the process has left behind may hold its pipes open, and must not outlive it.
    launcher::end_group(&child);
    let _ = child.kill();
    let status = child.wait().map_err(|e| Error::Read {
        file: command.program.to_path_buf(),
        why: crate::error::plain(&e),
    })?;
    output.collect(
        &receiver,
        Instant::now() + AFTER_THE_END,
        usize::MAX,
        &mut || false,
    );
    Ok(Finished {
        stdout: output.stdout,
        stderr: output.stderr,
        stopped: cut_short.unwrap_or_else(|| from_status(status)),
        seconds: started.elapsed().as_secs_f64(),
    })
}

/// How long output is still read once the process is gone; only a pipe held open elsewhere makes it wait.
const AFTER_THE_END: Duration = Duration::from_millis(200);

#[derive(Clone, Copy)]
enum Pipe {
    Stdout,
    Stderr,
}

/// What has come out so far.
#[derive(Default)]
struct Output {
    stdout: Vec<u8>,
    stderr: Vec<u8>,
}

impl Output {
    /// Reads until both pipes have ended, or says why it stopped before. A pipe that does not end with the process is held
    /// open by one that it left behind: `has_ended` is asked now and then, and ends the reading too.
    fn collect(
        &mut self,
        from: &Receiver<(Pipe, Vec<u8>)>,
        deadline: Instant,
        most: usize,
        has_ended: &mut dyn FnMut() -> bool,
    ) -> Option<Stopped> {
        loop {
            let left = deadline.saturating_duration_since(Instant::now());
            match from.recv_timeout(left.min(LOOK_AROUND)) {
                Ok((Pipe::Stdout, bytes)) => self.stdout.extend(bytes),
                Ok((Pipe::Stderr, bytes)) => self.stderr.extend(bytes),
                Err(RecvTimeoutError::Disconnected) => return None,
                Err(RecvTimeoutError::Timeout) if left.is_zero() => return Some(Stopped::WallTime),
                Err(RecvTimeoutError::Timeout) if has_ended() => return None,
                Err(RecvTimeoutError::Timeout) => {}
            }
            if self.stdout.len() + self.stderr.len() > most {
                return Some(Stopped::Output);
            }
        }
    }
}

/// How often a silent process is looked at.
const LOOK_AROUND: Duration = Duration::from_millis(50);

/// Sends what `pipe` yields, up to a little more than `most` bytes, which is enough to see that it is too much. The rest is
/// read and dropped: a closed pipe would look like an error of the program's own.
fn capture(
    name: Pipe,
    pipe: Option<impl Read + Send + 'static>,
    most: usize,
    to: &Sender<(Pipe, Vec<u8>)>,
) {
    let Some(mut pipe) = pipe else { return };
    let to = to.clone();
    thread::spawn(move || {
        let mut sent = 0;
        let mut buffer = vec![0; 64 << 10];
        while let Ok(read @ 1..) = pipe.read(&mut buffer) {
            if sent <= most {
                sent += read;
                let _ = to.send((name, buffer[..read].to_vec()));
            }
        }
    });
}

/// Waits for a process that has closed its output. Almost always it has ended already.
fn wait_until(child: &mut Child, deadline: Instant) -> Option<Stopped> {
    let mut pause = Duration::from_micros(100);
    while let Ok(None) = child.try_wait() {
        if Instant::now() >= deadline {
            return Some(Stopped::WallTime);
        }
        thread::sleep(pause);
        pause = (pause * 2).min(Duration::from_millis(20));
    }
    None
}

#[cfg(unix)]
fn from_status(status: ExitStatus) -> Stopped {
    use rustix::process::Signal;
    use std::os::unix::process::ExitStatusExt;
    match (status.code(), status.signal()) {
        (Some(code), _) => Stopped::Exit(code),
        (None, Some(signal)) if signal == Signal::XCPU.as_raw() => Stopped::CpuTime,
        (None, Some(signal)) if signal == Signal::XFSZ.as_raw() => Stopped::FileSize,
        (None, signal) => Stopped::Signal(signal.unwrap_or(0)),
    }
}

#[cfg(not(unix))]
fn from_status(status: ExitStatus) -> Stopped {
    Stopped::Exit(status.code().unwrap_or(-1))
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
