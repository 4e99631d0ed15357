//! A `grader watch --plain` with its lines as they come, and its keys.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, Command, ExitStatus, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread;
use std::time::Duration;
use testing::Copy;

/// Long enough for any machine: what never comes fails the test, what comes late does not.
pub const PATIENCE: Duration = Duration::from_secs(60);

/// The command `grader watch` in a copy, with the environment of a reader.
pub fn watch_in(copy: &Copy, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_grader"));
    command
        .arg("watch")
        .args(arguments)
        .current_dir(copy.root())
        .env_remove("CARGO_TARGET_DIR")
        .env("CARGO_PKG_NAME", "grader");
    command
}

/// A watch that runs, killed when dropped.
pub struct Watching {
    child: Child,
    keys: Option<ChildStdin>,
    lines: Receiver<String>,
    /// Everything that came so far.
    pub log: String,
}

impl Watching {
    pub fn begin(copy: &Copy, arguments: &[&str]) -> Self {
        Self::start(&mut watch_in(copy, arguments))
    }

    pub fn start(command: &mut Command) -> Self {
        let mut child = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("the grader starts");
        let stdout = child.stdout.take().expect("a pipe");
        let (to, lines) = channel();
        thread::spawn(move || {
            for line in BufReader::new(stdout).lines().map_while(Result::ok) {
                if to.send(line).is_err() {
                    break;
                }
            }
        });
        Self {
            keys: child.stdin.take(),
            child,
            lines,
            log: String::new(),
        }
    }

    /// A watch in the middle of a check of `exercise` that ends only when it is cancelled.
    #[allow(dead_code)]
    pub fn in_an_endless_check(copy: &Copy, exercise: &str) -> Self {
        hours_for(copy, exercise);
        let mut watching = Self::begin(copy, &[exercise]);
        watching.until("all chapters");
        copy.write(exercise, endless(copy, exercise));
        watching.until("… checking");
        watching
    }

    /// What comes until a line contains `piece`, with that line.
    pub fn until(&mut self, piece: &str) -> String {
        let mut came = String::new();
        loop {
            match self.lines.recv_timeout(PATIENCE) {
                Ok(line) => {
                    came.push_str(&line);
                    came.push('\n');
                    if line.contains(piece) {
                        self.log.push_str(&came);
                        return came;
                    }
                }
                Err(why) => panic!("no {piece:?} ({why}) in:\n{}{came}", self.log),
            }
        }
    }

    pub fn press(&mut self, key: &str) {
        let keys = self.keys.as_mut().expect("keys are open");
        writeln!(keys, "{key}").expect("the watch reads keys");
    }

    /// Quits, and waits for the end.
    pub fn leave(&mut self) {
        self.press("q");
        assert_eq!(self.end().code(), Some(0));
    }

    pub fn close_keys(&mut self) {
        self.keys = None;
    }

    /// Whether it still runs.
    pub fn runs(&mut self) -> bool {
        self.child.try_wait().expect("a child").is_none()
    }

    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// Waits for its end. What it still printed is in the log.
    pub fn end(&mut self) -> ExitStatus {
        let status = self.child.wait().expect("a child");
        loop {
            match self.lines.recv_timeout(PATIENCE) {
                Ok(line) => self.log.push_str(&format!("{line}\n")),
                Err(RecvTimeoutError::Disconnected) => return status,
                Err(RecvTimeoutError::Timeout) => panic!("its output does not end:\n{}", self.log),
            }
        }
    }
}

impl Drop for Watching {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Saves as many editors do: another file is renamed into place.
#[allow(dead_code)]
pub fn rename_into(copy: &Copy, exercise: &str, source: &str) {
    let new = copy.path("new.rs");
    std::fs::write(&new, source).expect("a file to rename");
    std::fs::rename(new, copy.file(exercise)).expect("a file that can be replaced");
}

/// The source with `loop {}` where the first `todo!` stands, which computes until it is ended.
#[allow(dead_code)]
pub fn endless(copy: &Copy, exercise: &str) -> String {
    let skeleton = copy.read(&format!("grader/hidden/{exercise}/skeleton.rs"));
    let todo = skeleton.find("todo!(").expect("a gap");
    let end = todo + skeleton[todo..].find(')').expect("its end") + 1;
    let (before, after) = (&skeleton[..todo], &skeleton[end..]);
    // A number in it makes each one another file.
    static NEXT: std::sync::atomic::AtomicU32 = std::sync::atomic::AtomicU32::new(0);
    let number = NEXT.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
    format!("{before}loop {{ std::hint::black_box({number}); }}{after}")
}

/// Gives an exercise so much computing time that only a cancelled check ends in time.
#[allow(dead_code)]
pub fn hours_for(copy: &Copy, exercise: &str) {
    let file = copy.hidden(exercise).join("exercise.toml");
    let text = std::fs::read_to_string(&file).expect("a definition");
    let text = text.replacen("[[case]]", "[limits]\ncpu_seconds = 7200\n\n[[case]]", 1);
    std::fs::write(file, text).expect("the definition can be written");
}

/// The processes that run a program below `folder`, by number.
#[allow(dead_code)]
#[cfg(target_os = "linux")]
pub fn running_in(folder: &Path) -> Vec<u32> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir("/proc").expect("/proc").flatten() {
        let Ok(number) = entry.file_name().to_string_lossy().parse::<u32>() else {
            continue;
        };
        let program = std::fs::read_link(entry.path().join("exe")).unwrap_or_default();
        let works_in = std::fs::read_link(entry.path().join("cwd")).unwrap_or_default();
        if program.starts_with(folder) || works_in.starts_with(folder.join("target")) {
            found.push(number);
        }
    }
    found
}
