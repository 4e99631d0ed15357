//! `cargo editor-check FILE`: what rust-analyzer runs when FILE is saved. rustc's messages, then the grader's.
//!
//! It is not the grader, because that takes half a minute to build, and cannot be built everywhere. Whatever happens, standard
//! output has nothing but JSON on it, and the exit code is 0: an editor takes any other for a command that does not work.

use editor_check::{Format, cargo, cargo_check, workspace_root};
use std::env;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

fn main() {
    let Ok(here) = env::current_dir() else { return };
    let root = workspace_root(&here).unwrap_or(&here);
    let saved = env::args_os().nth(1).map(PathBuf::from);
    // Side by side where that makes the reader wait for less. A grader that has to be built first would only slow rustc down.
    let early = grader_was_built().then(|| grade(root, saved.as_deref()));
    let _ = cargo_check(root, saved.as_deref(), Format::Json).status();
    let grading = early.unwrap_or_else(|| grade(root, saved.as_deref()));
    if let Ok(grading) = grading {
        relay(grading);
    }
}

/// Whether a grader, current or not, lies where cargo put this program.
fn grader_was_built() -> bool {
    let name = format!("grader{}", env::consts::EXE_SUFFIX);
    env::current_exe().is_ok_and(|own| own.with_file_name(name).is_file())
}

/// Starts the grader, as `cargo grader` does, so that it is never an old one. What it writes waits in a pipe.
fn grade(root: &Path, saved: Option<&Path>) -> io::Result<Child> {
    let mut command: Command = cargo();
    command
        .current_dir(root)
        .args(["run", "--quiet", "--profile", "grader", "-p", "grader"])
        .args(["--", "editor-check", "--checked"])
        .args(saved)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
}

fn relay(mut grading: Child) {
    if let Some(mut output) = grading.stdout.take() {
        // Whoever closed the pipe has read enough.
        let _ = io::copy(&mut output, &mut io::stdout());
    }
    let _ = grading.wait();
}
