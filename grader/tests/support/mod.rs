//! Running the `grader` of this build in a copy of the workspace.

use assert_cmd::Command;
use std::path::Path;
pub use testing::Copy;

/// A grader in `folder`, with the environment of a reader who runs it through cargo's alias.
pub fn grader_in(folder: &Path) -> Command {
    let mut command = assert_cmd::cargo::cargo_bin_cmd!("grader");
    command
        .current_dir(folder)
        .env_remove("CARGO_TARGET_DIR")
        .env("CARGO_PKG_NAME", "grader");
    command
}

/// What `grader ARGUMENTS` prints to standard output and standard error, and its exit code.
pub fn run(copy: &Copy, arguments: &[&str]) -> (String, String, i32) {
    output(grader_in(copy.root()).args(arguments))
}

pub fn output(command: &mut Command) -> (String, String, i32) {
    let output = command.output().expect("the grader starts");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("output is UTF-8");
    (
        text(output.stdout),
        text(output.stderr),
        output.status.code().unwrap_or(-1),
    )
}

/// The human report on `exercise` with `source` in its file.
#[allow(dead_code)]
pub fn report(copy: &Copy, exercise: &str, source: impl AsRef<[u8]>) -> String {
    copy.write(exercise, source);
    let (out, err, code) = run(copy, &["check", exercise]);
    assert_eq!(err, "", "{out}");
    assert!(code == 0 || code == 1, "{code}: {out}");
    out
}
