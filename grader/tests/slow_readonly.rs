//! A checkout that cannot be written: the grader works with what is there, and names the way out where that is too little.

#![cfg(target_os = "linux")]

#[allow(dead_code)]
mod slow_support;
#[allow(dead_code)]
mod support;

use slow_support::{Checked, EXERCISE, Mount, Submission, ends_within, needs_root};
use std::fs;
use std::path::Path;
use support::{Copy, grader_in, output};
use testing::flat;

const WAY_OUT: &str = "could not be written: read-only file system. Make room or make it writable, \
                       or set CARGO_TARGET_DIR to a folder that is, and run this again.";

fn read_only(copy: &Copy) -> Mount {
    needs_root();
    let mount = Mount::read_only(copy.root());
    let written = fs::write(copy.path("target/written"), "");
    assert!(written.is_err(), "the copy can still be written");
    mount
}

/// Removes the libraries that are lent to the copy, and has its grader build its own.
fn build_libraries(copy: &Copy) {
    fs::remove_file(copy.path("target/grader-cache/libraries.json")).expect("they are lent");
    let (out, err, code) = output(grader_in(copy.root()).args(["check", EXERCISE]));
    assert_eq!(code, 1, "the skeleton is to do: {out}{err}");
    assert!(err.contains("Building the libraries"), "{err}");
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("a folder").flatten();
    let mut names: Vec<String> = entries
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

/// The verdict is right, and that it goes into no log is all else that is said.
fn right_and_not_remembered(submission: &Submission, checked: Checked) {
    assert_eq!(flat(&checked.err), NOT_REMEMBERED);
    let err = String::new();
    submission.must_be_right(&Checked { err, ..checked });
}

const NOT_REMEMBERED: &str = ".grader could not be written: read-only file system. \
     The grader goes on and remembers nothing of this.";

#[test]
#[ignore = "slow tier: needs root, or takes long"]
fn with_a_target_folder_elsewhere() {
    let copy = Copy::new();
    let target = tempfile::tempdir().expect("a temporary folder");
    let cache = target.path().join("grader-cache");
    fs::create_dir(&cache).expect("a cache");
    fs::copy(
        copy.path("target/grader-cache/libraries.json"),
        cache.join("libraries.json"),
    )
    .expect("the libraries are lent");
    let variables = [("CARGO_TARGET_DIR", target.path())];
    let mut checks = 0;
    for right in [true, false] {
        let submission = Submission::new(&copy, right, 0);
        submission.save(&copy);
        let _mount = read_only(&copy);
        for _ in 0..2 {
            right_and_not_remembered(&submission, submission.check_saved(&copy, &variables));
            checks += 1;
        }
    }
    assert_eq!(
        names(&cache.join("verdicts")).len(),
        1,
        "no verdict is kept"
    );
    assert_eq!(names(&cache.join("run")), ["doorway"]);
    println!("with_a_target_folder_elsewhere: {checks} right verdicts, kept there");
}

#[test]
#[ignore = "slow tier: needs root, or takes long"]
fn with_nothing_but_a_temporary_folder() {
    let copy = Copy::new();
    build_libraries(&copy);
    fs::remove_dir_all(copy.path("target/grader-cache/verdicts")).expect("verdicts are kept");
    let before = names(&copy.path("target/grader-cache"));
    let temporary = tempfile::tempdir().expect("a temporary folder");
    let variables = [("TMPDIR", temporary.path())];
    let mut checks = 0;
    for right in [true, false] {
        let submission = Submission::new(&copy, right, 0);
        submission.save(&copy);
        let _mount = read_only(&copy);
        for _ in 0..2 {
            right_and_not_remembered(&submission, submission.check_saved(&copy, &variables));
            checks += 1;
        }
        let mut status = grader_in(copy.root());
        let (out, err, code) = output(status.env("TMPDIR", temporary.path()));
        assert_eq!((code, err.as_str()), (0, ""), "{out}");
        assert!(
            out.contains(EXERCISE) && out.contains("changed since"),
            "{out}"
        );
    }
    ends_within(10, copy.root());
    assert_eq!(names(&copy.path("target/grader-cache")), before);
    assert_eq!(names(temporary.path()), ["downhill"]);
    assert_eq!(names(&temporary.path().join("downhill")), ["doorway"]);
    println!("with_nothing_but_a_temporary_folder: {checks} right verdicts, none kept");
}

#[test]
#[ignore = "slow tier: needs root, or takes long"]
fn without_libraries_the_way_out_is_named_and_works() {
    let copy = Copy::new();
    fs::remove_file(copy.path("target/grader-cache/libraries.json")).expect("they are lent");
    let submission = Submission::new(&copy, true, 0);
    submission.save(&copy);
    let _mount = read_only(&copy);
    let Checked { out, err, code, .. } = submission.check_saved(&copy, &[]);
    assert_eq!((code, out.as_str()), (2, ""), "{err}");
    let libraries = copy.path("target/grader-cache/libraries");
    let expected = format!("{} {WAY_OUT}", libraries.display());
    assert_eq!(flat(&err), expected);

    let target = tempfile::tempdir().expect("a temporary folder");
    let checked = submission.check_saved(&copy, &[("CARGO_TARGET_DIR", target.path())]);
    assert!(
        checked.err.contains("Building the libraries"),
        "{}",
        checked.err
    );
    let err = String::new();
    submission.must_be_right(&Checked { err, ..checked });
    println!("without_libraries_the_way_out_is_named_and_works: refused, then passed that way");
}

#[test]
#[ignore = "slow tier: needs root, or takes long"]
fn with_nothing_at_all_that_can_be_written() {
    let copy = Copy::new();
    let submission = Submission::new(&copy, true, 0);
    submission.save(&copy);
    let temporary = copy.path("target/temporary");
    fs::create_dir(&temporary).expect("a temporary folder");
    let _mount = read_only(&copy);
    let Checked { out, err, code, .. } =
        submission.check_saved(&copy, &[("TMPDIR", temporary.as_path())]);
    assert_eq!((code, out.as_str()), (2, ""), "{err}");
    let expected = format!("{} {WAY_OUT}", temporary.join("downhill").display());
    assert_eq!(flat(&err), expected);
    println!("with_nothing_at_all_that_can_be_written: refused");
}
