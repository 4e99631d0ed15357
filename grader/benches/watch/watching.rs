//! A `grader watch --plain` that runs, and when its lines come.

use crate::Result;
use std::io::{BufRead, BufReader, Write};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::{Duration, Instant};

pub struct Watching {
    child: Child,
    lines: Receiver<(Instant, String)>,
}

/// A watch that says nothing for so long is broken.
const PATIENCE: Duration = Duration::from_secs(60);

impl Watching {
    /// Returns once it has checked the first exercise.
    pub fn begin(mut command: Command) -> Result<Self> {
        let mut child = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let stdout = child.stdout.take().ok_or("no output")?;
        let (to, lines) = channel();
        thread::spawn(move || {
            for line in BufReader::new(stdout).lines().map_while(|line| line.ok()) {
                if to.send((Instant::now(), line)).is_err() {
                    break;
                }
            }
        });
        let watching = Self { child, lines };
        watching.verdict_since(Instant::now())?;
        Ok(watching)
    }

    /// How long after `saved` the next verdict came, which must be a pass.
    pub fn verdict_since(&self, saved: Instant) -> Result<Duration> {
        loop {
            let (at, line) = self.lines.recv_timeout(PATIENCE)?;
            if line.starts_with("✓ ") {
                return Ok(at.duration_since(saved));
            }
            if line.starts_with("✗ ") {
                return Err(line.into());
            }
        }
    }

    pub fn end(mut self) -> Result<()> {
        let mut stdin = self.child.stdin.take().ok_or("no input")?;
        writeln!(stdin, "q")?;
        self.child.wait()?;
        Ok(())
    }
}
