//! `grader reset`: it asks first, keeps a dated copy of the reader's file, and puts the pristine skeleton in its place.

mod support;

use std::fs;
use std::path::PathBuf;
use support::{Copy, grader_in, output, run};
use testing::flat;

const EXERCISE: &str = "losses/mse_gradient";
const FILE: &str = "exercises/src/losses/mse_gradient.rs";

/// What comes of `reset EXERCISE` when `answer` is typed.
fn answered(copy: &Copy, answer: &str) -> (String, String, i32) {
    let mut grader = grader_in(copy.root());
    output(grader.args(["reset", "mse_gradient"]).write_stdin(answer))
}

fn skeleton(copy: &Copy) -> String {
    copy.read("grader/hidden/losses/mse_gradient/skeleton.rs")
}

fn backups(copy: &Copy) -> Vec<PathBuf> {
    let entries = fs::read_dir(copy.path(".grader/backups/exercises/src/losses"));
    let entries = entries.into_iter().flatten().flatten();
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
    paths.sort();
    paths
}

#[test]
fn it_asks_and_anything_but_yes_changes_nothing() {
    let copy = Copy::new();
    copy.write(EXERCISE, "// Mine.\n");
    for answer in ["", "\n", "n\n", "nope\n", "yess\n", "\u{ff}\n"] {
        let (out, err, code) = answered(&copy, answer);
        assert_eq!((code, out.as_str()), (1, ""), "{answer:?}: {err}");
        let said = format!(
            "{FILE} becomes the pristine skeleton. What you wrote in it is kept first, in .grader/backups. \
             Begin this exercise anew? [y/N] Nothing was changed."
        );
        assert_eq!(flat(&err), said);
        assert_eq!(copy.read(FILE), "// Mine.\n");
        assert!(!copy.path(".grader").exists());
    }
}

#[test]
fn the_file_is_kept_and_the_skeleton_takes_its_place() {
    let copy = Copy::new();
    // No text at all, and with Windows' line ends: what is kept is what was there.
    let mine = b"// Mine: \xff\r\n\0".as_slice();
    for (number, answer) in ["y\n", "YES\r\n"].into_iter().enumerate() {
        copy.write(EXERCISE, mine);
        let (out, err, code) = answered(&copy, answer);
        assert_eq!(code, 0, "{out}{err}");
        assert_eq!(copy.read(FILE), skeleton(&copy));
        let kept = backups(&copy);
        assert_eq!(kept.len(), number + 1);
        assert!(
            kept.iter()
                .all(|kept| fs::read(kept).expect("a backup") == mine)
        );
        let kept = kept
            .last()
            .expect("a backup")
            .strip_prefix(copy.root())
            .expect("inside");
        let kept = kept.display().to_string().replace('\\', "/");
        assert!(
            kept.starts_with(".grader/backups/exercises/src/losses/mse_gradient.20"),
            "{kept}"
        );
        if number == 0 {
            let expected = format!(
                "{FILE} is the pristine skeleton again.\n\n  \
                   Yours is kept:   {kept}\n  \
                   To get it back:  cp {kept} {FILE}\n\n\
                 Edit:  {FILE}\nCheck: cargo grader check mse_gradient\n"
            );
            assert_eq!(out, expected);
        }
    }
}

#[test]
fn where_nothing_is_lost_nothing_is_asked() {
    let copy = Copy::new();
    let (out, err, code) = answered(&copy, "");
    assert_eq!((code, err.as_str()), (0, ""));
    let said = format!("{FILE} is the pristine skeleton already. Nothing was changed.");
    assert_eq!(flat(&out), said);

    fs::remove_file(copy.file(EXERCISE)).expect("a file");
    let (out, err, code) = answered(&copy, "");
    assert_eq!((code, err.as_str()), (0, ""));
    let said = format!("{FILE} was missing. It is there again, as the pristine skeleton.");
    assert!(flat(&out).starts_with(&said), "{out}");
    assert_eq!(copy.read(FILE), skeleton(&copy));
    assert!(backups(&copy).is_empty());
}

#[test]
fn what_is_no_file_is_left_alone() {
    let copy = Copy::new();
    fs::remove_file(copy.file(EXERCISE)).expect("a file");
    fs::create_dir(copy.file(EXERCISE)).expect("a folder");
    let (out, err, code) = run(&copy, &["reset", EXERCISE, "--yes"]);
    assert_eq!((code, out.as_str()), (2, ""));
    let said = format!(
        "{FILE} is a folder, and should be a file. Nothing was changed. Move it away and run this again."
    );
    assert_eq!(flat(&err), said);
    assert!(copy.file(EXERCISE).is_dir());
}

#[test]
fn the_folder_of_helpers_stays() {
    let copy = Copy::new();
    copy.write(EXERCISE, "mod helper;\n");
    let helper = copy.path("exercises/src/losses/mse_gradient/helper.rs");
    fs::create_dir(helper.parent().expect("a folder")).expect("a folder");
    fs::write(&helper, "// A helper.\n").expect("a helper");
    let (out, err, code) = run(&copy, &["reset", "mse", "--yes"]);
    assert_eq!((code, err.as_str()), (0, ""), "{out}");
    assert!(
        flat(&out).contains("The folder exercises/src/losses/mse_gradient stays as it is; the skeleton does not use it."),
        "{out}"
    );
    assert_eq!(
        fs::read_to_string(helper).expect("a helper"),
        "// A helper.\n"
    );
}

#[test]
fn where_no_copy_can_be_kept_nothing_is_changed() {
    let copy = Copy::new();
    copy.write(EXERCISE, "// Mine.\n");
    // Root may write anywhere, so that the place itself is taken: first of the whole folder, then of the backups.
    for taken in [".grader", ".grader/backups"] {
        fs::create_dir_all(copy.path(taken).parent().expect("a folder")).expect("a folder");
        fs::write(copy.path(taken), "").expect("a file in its place");
        let (out, err, code) = run(&copy, &["reset", EXERCISE, "--yes"]);
        assert_eq!((code, out.as_str()), (2, ""));
        let begin = format!("{FILE} was left as it is, since no copy of it could be kept. .grader");
        let said = flat(&err);
        assert!(
            said.starts_with(&begin) && said.contains("could not be written: "),
            "{err}"
        );
        assert!(
            said.ends_with("Make room or make it writable, and run this again."),
            "{err}"
        );
        assert_eq!(copy.read(FILE), "// Mine.\n");
        fs::remove_file(copy.path(taken)).expect("a file");
    }
}

#[test]
fn only_one_that_exists_is_begun_anew() {
    let copy = Copy::new();
    let (_, err, code) = run(&copy, &["reset", "mse_gradeint", "--yes"]);
    assert_eq!(
        (code, err.as_str()),
        (
            2,
            "There is no exercise `mse_gradeint`. Did you mean `mse_gradient`?\n"
        )
    );
    let (_, _, code) = run(&copy, &["reset", "--yes"]);
    assert_eq!(code, 2);
    let (_, _, code) = run(&copy, &["reset", "mse_gradient", "backprop", "--yes"]);
    assert_eq!(code, 2);
}

#[cfg(unix)]
#[test]
fn a_link_is_replaced_and_what_it_leads_to_is_not() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let copy = Copy::new();
    let elsewhere = copy.path("my solution.rs");
    fs::write(&elsewhere, "// Mine.\n").expect("a file");
    fs::remove_file(copy.file(EXERCISE)).expect("a file");
    symlink(&elsewhere, copy.file(EXERCISE)).expect("a link");
    let (out, err, code) = run(&copy, &["reset", EXERCISE, "--yes"]);
    assert_eq!((code, err.as_str()), (0, ""), "{out}");
    let said = format!(
        "It was a link to {}. What stands there is untouched.",
        elsewhere.display()
    );
    assert!(flat(&out).contains(&said), "{out}");
    assert_eq!(
        fs::read_to_string(&elsewhere).expect("a file"),
        "// Mine.\n"
    );
    assert!(
        fs::symlink_metadata(copy.file(EXERCISE))
            .expect("a file")
            .is_file()
    );
    assert_eq!(copy.read(FILE), skeleton(&copy));

    // Who may read it stays the same.
    copy.write(EXERCISE, "// Mine.\n");
    fs::set_permissions(copy.file(EXERCISE), fs::Permissions::from_mode(0o600)).expect("a mode");
    let (_, _, code) = run(&copy, &["reset", EXERCISE, "--yes"]);
    assert_eq!(code, 0);
    let mode = fs::metadata(copy.file(EXERCISE))
        .expect("a file")
        .permissions()
        .mode();
    assert_eq!(mode & 0o777, 0o600);
}
