//! Killing a grader at moments that are the same at every run, and counting what they hit.

use crate::slow_support::Sequence;
use crate::support::Copy;
use std::collections::BTreeMap;
use std::fs;
use std::os::unix::process::{CommandExt, ExitStatusExt};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// Short beside what is looked for, and long enough to leave the processor to the grader.
const BETWEEN_TWO_LOOKS: Duration = Duration::from_micros(50);

pub struct Killer {
    test: &'static str,
    random: Sequence,
    /// How long the command takes, and how long of that from its first write on.
    takes: Duration,
    writes: Duration,
    /// Commands that were begun to be killed, and those that were still running then.
    pub tries: usize,
    pub kills: usize,
    hit_now: bool,
    hits: usize,
    what: BTreeMap<&'static str, usize>,
}

impl Killer {
    pub fn new(test: &'static str, seed: u64) -> Self {
        println!("{test}: the seed of its moments is {seed}");
        Self {
            test,
            random: Sequence(seed),
            takes: Duration::ZERO,
            writes: Duration::ZERO,
            tries: 0,
            kills: 0,
            hit_now: false,
            hits: 0,
            what: BTreeMap::new(),
        }
    }

    /// Lets the command end, to learn when to kill it. `begun` says whether its first write was begun, which may be over before
    /// it was looked for.
    pub fn measure(&mut self, begin: impl Fn() -> Child, begun: &dyn Fn() -> bool) {
        const TRIES: usize = 20;
        for _ in 0..TRIES {
            let mut grader = begin();
            let started = Instant::now();
            let mut first = None;
            let status = loop {
                if first.is_none() && begun() {
                    first = Some(started.elapsed());
                }
                if let Some(status) = grader.try_wait().expect("it can be asked") {
                    break status;
                }
                thread::sleep(BETWEEN_TWO_LOOKS);
            };
            assert!(status.code().is_some_and(|code| code < 2), "{status}");
            self.takes = started.elapsed();
            if let Some(first) = first {
                self.writes = self.takes - first;
                return;
            }
        }
        panic!("{}: it writes nothing", self.test);
    }

    /// Kills it at some moment, alone or with all that it has started. Whether it was still running.
    pub fn kill(&mut self, mut grader: Child, begun: &dyn Fn() -> bool, whole_group: bool) -> bool {
        self.tries += 1;
        assert!(
            self.tries < 100 + 5 * 200,
            "every command ends before it is killed"
        );
        let share = self.random.next();
        let from_the_first_write = !self.kills.is_multiple_of(2);
        let span = match from_the_first_write {
            true => &mut self.writes,
            false => &mut self.takes,
        };
        let counts = !from_the_first_write || waits_until(begun, &mut grader);
        if counts {
            thread::sleep(span.mul_f64(share));
        }
        if whole_group {
            let group = rustix::process::Pid::from_child(&grader);
            rustix::process::kill_process_group(group, rustix::process::Signal::KILL).ok();
        }
        grader.kill().expect("it can be killed");
        let was_there = grader.wait().expect("it has ended").signal() == Some(9);
        // The machine may have been slower when it was measured, or be slower now.
        if was_there && share > 0.9 {
            *span = span.mul_f64(1.1);
        } else if counts && !was_there {
            *span = span.mul_f64(0.9);
        }
        if was_there {
            self.kills += 1;
            self.hit_now = false;
        }
        was_there
    }

    /// Counts what the last kill has hit, where it has.
    pub fn hit(&mut self, what: &'static str, it_has: bool) {
        if it_has {
            *self.what.entry(what).or_default() += 1;
            self.hits += usize::from(!self.hit_now);
            self.hit_now = true;
        }
    }

    /// Says what was hit, which must not be nothing.
    pub fn print(&self) {
        let Self {
            test,
            kills,
            hits,
            what,
            ..
        } = self;
        println!("{test}: {kills} kills, {hits} hit a write: {what:?}");
        assert!(
            hits * 10 > *kills,
            "the kills came before or after all writes"
        );
    }
}

/// Whether `begun` before the grader has ended.
fn waits_until(begun: &dyn Fn() -> bool, grader: &mut Child) -> bool {
    while !begun() {
        if grader.try_wait().expect("it can be asked").is_some() {
            return false;
        }
        thread::sleep(BETWEEN_TWO_LOOKS);
    }
    true
}

pub fn begin(copy: &Copy, arguments: &[&str]) -> Child {
    let mut command = Command::new(assert_cmd::cargo::cargo_bin!("grader"));
    command
        .args(arguments)
        .current_dir(copy.root())
        .env_remove("CARGO_TARGET_DIR");
    begun(command)
}

/// As `assert_cmd` would start it, in a group of its own.
pub fn begin_in(command: &assert_cmd::Command) -> Child {
    let mut same = Command::new(command.get_program());
    same.args(command.get_args());
    same.current_dir(command.get_current_dir().expect("a folder"));
    for (name, value) in command.get_envs() {
        match value {
            Some(value) => same.env(name, value),
            None => same.env_remove(name),
        };
    }
    begun(same)
}

fn begun(mut command: Command) -> Child {
    command.process_group(0).stdin(Stdio::null());
    command.stdout(Stdio::null()).stderr(Stdio::null());
    command.spawn().expect("the grader starts")
}

/// How many files in `folder` were still being written.
pub fn unfinished(folder: &Path) -> usize {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let names = entries.map(|entry| entry.file_name().to_string_lossy().into_owned());
    names.filter(|name| name.ends_with(".unfinished")).count()
}

pub fn files_below(folder: &Path) -> Vec<PathBuf> {
    grader::files::files_below(folder).unwrap_or_default()
}

/// The lock that a killed git has left, which the next one names. `err` is on one line.
pub fn lock_of_git(err: &str) -> Option<String> {
    let (_, named) = err.split_once("Unable to create '")?;
    let (lock, rest) = named.split_once('\'')?;
    rest.starts_with(": File exists").then(|| lock.to_owned())
}
