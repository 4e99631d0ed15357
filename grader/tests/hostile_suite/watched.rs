//! One process in a group of its own, looked at while it runs: what its processes hold, and whether it has to be ended.

use super::processes::Peaks;
use rustix::process::{Pid, Signal, kill_process_group};
use std::fs::{self, File};
use std::io::Read;
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Command, ExitStatus, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// How a process ended.
pub struct Ended {
    /// Nothing where it had to be ended.
    pub status: Option<ExitStatus>,
    pub peaks: Peaks,
    /// What it wrote to standard output and standard error, and not more than can be looked through.
    pub out: String,
    pub err: String,
}

/// Where to look while a process runs.
pub struct Places<'a> {
    /// Whose processes count.
    pub root: &'a Path,
    /// Whose files count.
    pub files: &'a Path,
    /// Where its output is kept.
    pub output: &'a Path,
}

const MOST_READ: u64 = 8 << 20;

/// Runs `command` until it ends, or until `enough` says so of what has been seen and of the time that has passed.
pub fn run(
    command: &mut Command,
    places: &Places,
    mut enough: impl FnMut(&Peaks, Duration) -> bool,
) -> Ended {
    let outputs = ["stdout", "stderr"].map(|name| places.output.join(name));
    let [out, err] = outputs
        .clone()
        .map(|path| File::create(path).expect("a file for its output"));
    let mut child = command
        .stdin(Stdio::null())
        .stdout(out)
        .stderr(err)
        .process_group(0)
        .spawn()
        .unwrap_or_else(|e| panic!("{command:?}: {e}"));
    let started = Instant::now();
    let mut peaks = Peaks::default();
    let mut pause = Duration::from_millis(2);
    let status = loop {
        if let Some(status) = child.try_wait().expect("it can be waited for") {
            break Some(status);
        }
        peaks.look(places.root, places.files);
        let printed = outputs.iter().map(fs::metadata);
        peaks.printed = printed.flatten().map(|file| file.len()).sum();
        if enough(&peaks, started.elapsed()) {
            break None;
        }
        thread::sleep(pause);
        pause = (pause * 2).min(Duration::from_millis(25));
    };
    peaks.look(places.root, places.files);
    if status.is_none() {
        let group = Pid::from_raw(child.id() as i32).expect("a process number");
        let _ = kill_process_group(group, Signal::KILL);
        let _ = child.kill();
        let _ = child.wait();
    }
    let [out, err] = outputs.map(|path| {
        let mut bytes = Vec::new();
        let file = File::open(&path).expect("its output");
        file.take(MOST_READ)
            .read_to_end(&mut bytes)
            .expect("its output can be read");
        let _ = fs::remove_file(path);
        String::from_utf8_lossy(&bytes).into_owned()
    });
    Ended {
        status,
        peaks,
        out,
        err,
    }
}
