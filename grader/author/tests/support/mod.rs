//! Running the `author` of this build in a copy of the workspace.

// Each test file uses its own part.
#![allow(dead_code)]

use assert_cmd::Command;
pub use testing::Copy;

/// A small exercise: what is compiled of it is compiled soon.
pub const HAND: &str = "gradient_descent/gradient_by_hand";

/// What `author ARGUMENTS` prints, and its exit code.
pub fn author(copy: &Copy, arguments: &[&str]) -> (String, i32) {
    let mut command: Command = assert_cmd::cargo::cargo_bin_cmd!("author");
    command
        .current_dir(copy.root())
        .env_remove("CARGO_TARGET_DIR")
        .env("CARGO_PKG_NAME", "author");
    let output = command.args(arguments).output().expect("author starts");
    let text = String::from_utf8_lossy(&output.stdout).into_owned()
        + &String::from_utf8_lossy(&output.stderr);
    (text, output.status.code().unwrap_or(-1))
}

/// Verifies `exercise` after `edits`, each a file, a text in it and its replacement, and returns what is said.
pub fn verified_after(exercise: &str, edits: &[(&str, &str, &str)]) -> String {
    let copy = Copy::new();
    for (file, from, to) in edits {
        copy.edit(file, from, to);
    }
    let (out, code) = author(&copy, &["verify", exercise]);
    assert_eq!(code, 1, "{out}");
    out
}

pub fn hidden(exercise: &str, file: &str) -> String {
    format!("grader/hidden/{exercise}/{file}")
}

/// What `grader ARGUMENTS` prints, and its exit code. Built here, since a package's tests have only its own programs, and in the
/// folder of the profile that readers use: in that of the tests, it would be put in the place of the program that `grader`'s own
/// tests run.
pub fn grader(copy: &Copy, arguments: &[&str]) -> (String, i32) {
    static BUILT: std::sync::Once = std::sync::Once::new();
    let author = assert_cmd::cargo::cargo_bin!("author");
    let target = author.ancestors().nth(2).expect("a target folder");
    BUILT.call_once(|| {
        let mut build = Command::new(env!("CARGO"));
        build.args(["build", "--quiet", "--package", "grader", "--bin", "grader"]);
        build.args(["--profile", "grader", "--target-dir"]);
        build
            .arg(target)
            .current_dir(env!("CARGO_MANIFEST_DIR"))
            .assert()
            .success();
    });
    let name = format!("grader{}", std::env::consts::EXE_SUFFIX);
    let mut command = Command::new(target.join("grader").join(name));
    command
        .current_dir(copy.root())
        .env_remove("CARGO_TARGET_DIR")
        .env("CARGO_PKG_NAME", "grader");
    let output = command.args(arguments).output().expect("grader starts");
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    (text, output.status.code().unwrap_or(-1))
}
