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
    // Side by side, so that a reader waits for less. A grader that has to be built first would only slow rustc down.
    let early = grader_beside().map(|grader| grade(Command::new(grader), root, saved.as_deref()));
    let _ = cargo_check(root, saved.as_deref(), Format::Json).status();
    if !early.is_some_and(relay) {
        relay(grade(current_grader(), root, saved.as_deref()));
    }
}

/// The grader that lies where cargo put this program. It may be an old one.
fn grader_beside() -> Option<PathBuf> {
    let name = format!("grader{}", env::consts::EXE_SUFFIX);
    let grader = env::current_exe().ok()?.with_file_name(name);
    grader.is_file().then_some(grader)
}

/// The grader as `cargo grader` runs it: built anew where it is missing or old.
fn current_grader() -> Command {
    let mut command = cargo();
    command.args([
        "run",
        "--quiet",
        "--profile",
        "grader",
        "-p",
        "grader",
        "--",
    ]);
    command
}

/// Starts a grader. What it writes waits in a pipe.
fn grade(mut grader: Command, root: &Path, saved: Option<&Path>) -> io::Result<Child> {
    grader
        .current_dir(root)
        .args(["editor-check", "--checked"])
        .args(saved)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
}

/// Hands on what a grader writes, and says whether it did its work. One that is old does nothing and says so by its exit code.
fn relay(grading: io::Result<Child>) -> bool {
    let Ok(mut grading) = grading else {
        return false;
    };
    if let Some(mut output) = grading.stdout.take() {
        // Whoever closed the pipe has read enough.
        let _ = io::copy(&mut output, &mut io::stdout());
    }
    grading.wait().is_ok_and(|status| status.success())
}
