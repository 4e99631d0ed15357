//! What the grader remembers of the reader, written by another version or damaged: it works without it and says so.

mod support;

use std::fs;
use support::{Copy, report, run};
use testing::flat;

const EXERCISE: &str = "gradient_descent/gradient_by_hand";
const ATTEMPTS: &str = ".grader/attempts.jsonl";

/// A file of the state, as something other than this grader left it.
fn left(copy: &Copy, file: &str, bytes: impl AsRef<[u8]>) {
    let path = copy.path(file);
    fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
    fs::write(path, bytes).expect("a file of the state");
}

/// What a check of the solution says on standard error; its verdict must be the right one.
fn said(copy: &Copy) -> String {
    copy.solve(EXERCISE);
    let (out, err, code) = run(copy, &["check", EXERCISE]);
    assert_eq!(code, 0, "{out}{err}");
    assert!(out.starts_with(&format!("✓ {EXERCISE}: passed")), "{out}");
    flat(&err)
}

fn attempts(copy: &Copy) -> usize {
    copy.read(ATTEMPTS).lines().count()
}

#[test]
fn each_changed_file_that_is_checked_is_remembered_once() {
    let copy = Copy::new();
    report(&copy, EXERCISE, copy.mistake(EXERCISE, "forgot_the_two"));
    report(&copy, EXERCISE, copy.mistake(EXERCISE, "forgot_the_two"));
    assert_eq!(attempts(&copy), 1);
    assert_eq!(said(&copy), "");
    assert_eq!(attempts(&copy), 2);
    let last: serde_json::Value =
        serde_json::from_str(copy.read(ATTEMPTS).lines().last().expect("a line")).expect("JSON");
    assert_eq!(last["exercise"], EXERCISE);
    assert_eq!(last["verdict"], "passed");
}

#[test]
fn a_log_of_another_version_or_with_damage_stays_and_is_gone_on_with() {
    let copy = Copy::new();
    let newer = "{\"schema\":2,\"what\":[1]}\n";
    let damaged = b"\x00 no line of ours \xff\n{}\n{\"schema\":1}\n".as_slice();
    // Begun by a grader that was killed.
    let begun = b"{\"schema\":1,\"time\":\"20".as_slice();
    let before = [newer.as_bytes(), damaged].concat();
    left(&copy, ATTEMPTS, [&before, begun].concat());
    assert_eq!(said(&copy), "");
    let now = fs::read(copy.path(ATTEMPTS)).expect("a log");
    assert!(now.starts_with(&before), "what was there is gone");
    let added = String::from_utf8(now[before.len()..].to_vec()).expect("text");
    let attempt: serde_json::Value = serde_json::from_str(&added).expect("one line of JSON");
    assert_eq!(attempt["exercise"], EXERCISE);
}

#[test]
fn where_nothing_can_be_remembered_the_verdict_stands_and_a_note_says_so() {
    let copy = Copy::new();
    left(&copy, ".grader", "a file stands where the folder should");
    let note = "could not be written: ";
    let err = said(&copy);
    assert!(
        err.starts_with(".grader could not be written: it is a file, and should be a folder."),
        "{err}"
    );
    assert!(
        err.ends_with("The grader goes on and remembers nothing of this."),
        "{err}"
    );

    fs::remove_file(copy.path(".grader")).expect("a file");
    fs::create_dir_all(copy.path(ATTEMPTS)).expect("a folder in its place");
    let err = said(&copy);
    assert!(
        err.starts_with(".grader/attempts.jsonl ") && err.contains(note),
        "{err}"
    );
}
