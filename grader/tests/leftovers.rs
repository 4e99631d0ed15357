//! Whatever a program leaves in its folder is removed with it, and nothing outside changes.

#![cfg(unix)]

#[allow(dead_code)]
mod leftovers_support;
#[allow(dead_code)]
mod support;

use grader::scratch::{DEEPEST, remove_whole, usage};
use leftovers_support::{Outside, leave_deep, leave_everything, names_in, set_mode};
use std::fs::{self, File};
use std::io::ErrorKind;
use std::os::unix::fs::symlink;
use std::path::Path;
use std::process::Command;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use support::{Copy, report};
use testing::temporary_folder;

const EXERCISE: &str = "gradient_descent/gradient_by_hand";

#[test]
fn everything_that_a_program_can_leave_goes() {
    let outside = Outside::new();
    let holder = temporary_folder();
    leave_everything(&holder.path().join("left"), &outside);
    fs::write(holder.path().join("beside"), "").unwrap();
    remove_whole(&holder.path().join("left")).unwrap();
    assert_eq!(names_in(holder.path()), ["beside"]);
    outside.is_untouched();
}

#[test]
fn a_file_or_a_link_in_place_of_the_folder_goes_itself() {
    let outside = Outside::new();
    let holder = temporary_folder();
    let place = holder.path().join("left");
    fs::write(&place, "").unwrap();
    remove_whole(&place).unwrap();
    for to in [outside.folder(), outside.file(), "nowhere".into()] {
        symlink(to, &place).unwrap();
        remove_whole(&place).unwrap();
    }
    assert_eq!(names_in(holder.path()), [""; 0]);
    outside.is_untouched();
    assert_eq!(
        remove_whole(&place).unwrap_err().kind(),
        ErrorKind::NotFound
    );
    assert!(remove_whole(&holder.path().join("..")).is_err());
    assert!(holder.path().exists());
}

#[test]
fn thousands_of_files_and_folders_side_by_side_go() {
    let holder = temporary_folder();
    let left = holder.path().join("left");
    for number in 0..5000 {
        let folder = left.join(number.to_string());
        fs::create_dir_all(&folder).unwrap();
        fs::write(left.join(format!("file {number}")), "").unwrap();
        if number % 5 == 0 {
            fs::write(folder.join("file"), "").unwrap();
        }
    }
    remove_whole(&left).unwrap();
    assert_eq!(names_in(holder.path()), [""; 0]);
}

/// Which folder [`removes_what_it_is_told_to`] removes.
const TOLD: &str = "DOWNHILL_TEST_REMOVES";

/// Does nothing on its own; the next test runs it in a process of few descriptors and a small stack.
#[test]
fn removes_what_it_is_told_to() {
    if let Some(folder) = std::env::var_os(TOLD) {
        let folder = Path::new(&folder);
        let too_deep = usage(folder, 1000);
        assert_eq!(too_deep.entries, 1001);
        remove_whole(folder).unwrap();
        assert!(!folder.exists());
    }
}

#[test]
fn twenty_thousand_levels_need_few_descriptors_and_a_small_stack() {
    let holder = temporary_folder();
    let left = holder.path().join("left");
    leave_deep(&left, 20_000).unwrap();
    let enough = DEEPEST + 16;
    let output = Command::new("sh")
        .args(["-c", &format!("ulimit -n {enough} && exec \"$0\" \"$@\"")])
        .arg(std::env::current_exe().unwrap())
        .args(["--exact", "removes_what_it_is_told_to"])
        .env(TOLD, &left)
        .env("RUST_MIN_STACK", (128 << 10).to_string())
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(said.contains("1 passed"), "{said}");
    assert_eq!(names_in(holder.path()), [""; 0]);
}

#[test]
fn a_straggler_that_moves_folders_about_leads_nowhere() {
    let outside = Outside::new();
    let holder = temporary_folder();
    let left = holder.path().join("left");
    let elsewhere = holder.path().join("elsewhere");
    fs::create_dir(&elsewhere).unwrap();
    // Names that the walk expects lie beside the place to which folders are moved.
    for name in ["a", "b", "down", "left"] {
        fs::create_dir(elsewhere.join(name)).unwrap();
    }
    let over = AtomicBool::new(false);
    thread::scope(|scope| {
        scope.spawn(|| {
            while !over.load(Ordering::Relaxed) {
                let _ = fs::rename(left.join("a"), elsewhere.join("moved"));
                let _ = fs::rename(elsewhere.join("moved"), left.join("a"));
                let _ = fs::rename(left.join("b"), elsewhere.join("moved"));
                let _ = symlink(outside.folder(), left.join("b"));
                thread::yield_now();
                let _ = fs::remove_file(left.join("b"));
                let _ = fs::rename(elsewhere.join("moved"), left.join("b"));
            }
        });
        for _ in 0..50 {
            fs::create_dir_all(&left).unwrap();
            for name in ["a", "b"] {
                let _ = fs::remove_dir_all(left.join(name));
                // Where the straggler comes in between, there is less to remove.
                let _ = leave_deep(&left.join(name), 50);
            }
            let _ = usage(&left, 1000);
            let _ = remove_whole(&left);
        }
        over.store(true, Ordering::Relaxed);
    });
    outside.is_untouched();
    let kept = names_in(&elsewhere);
    for name in ["a", "b", "down", "left"] {
        assert!(kept.iter().any(|kept| kept == name), "{name}: {kept:?}");
    }
}

#[test]
fn usage_counts_what_lies_inside_and_nothing_else() {
    let outside = Outside::new();
    fs::write(outside.folder().join("large"), vec![1; 4 << 20]).unwrap();
    let holder = temporary_folder();
    let left = holder.path().join("left");
    fs::create_dir_all(left.join("below")).unwrap();
    fs::write(left.join("below/file"), vec![1; 1 << 20]).unwrap();
    symlink(outside.folder(), left.join("link")).unwrap();
    File::create(left.join("sparse"))
        .and_then(|file| file.set_len(1 << 33))
        .unwrap();
    let before = usage(&left, 1000);
    assert_eq!((before.entries, before.unreadable), (4, 0));
    assert_eq!(before.largest, 1 << 33);
    assert!((1 << 20..2 << 20).contains(&before.bytes), "{before:?}");

    for number in 0..9 {
        fs::hard_link(left.join("below/file"), left.join(number.to_string())).unwrap();
    }
    let linked = usage(&left, 1000);
    assert_eq!(linked.entries, 13);
    assert!((1 << 20..2 << 20).contains(&linked.bytes), "{linked:?}");
    assert_eq!(usage(&left, 13).entries, 13);
    assert_eq!(usage(&left, 5).entries, 6);
}

#[test]
fn usage_never_fails() {
    let holder = temporary_folder();
    let absent = usage(&holder.path().join("absent"), 10);
    assert_eq!((absent.entries, absent.unreadable), (0, 1));

    let left = holder.path().join("left");
    leave_deep(&left, DEEPEST - 1).unwrap();
    assert_eq!(usage(&left, 1000).entries, 2 * (DEEPEST - 1));
    remove_whole(&left).unwrap();
    leave_deep(&left, DEEPEST).unwrap();
    assert_eq!(usage(&left, 1000).entries, 1001);

    let closed = holder.path().join("closed");
    fs::create_dir_all(closed.join("inner")).unwrap();
    set_mode(&closed.join("inner"), 0o000);
    let found = usage(&closed, 10);
    let may_all = rustix::process::geteuid().is_root();
    assert_eq!(
        (found.entries, found.unreadable),
        (1, usize::from(!may_all))
    );
    remove_whole(&closed).unwrap();
}

#[test]
fn a_submission_that_leaves_them_is_judged_and_leaves_nothing() {
    let copy = Copy::new();
    let outside = Outside::new();
    let leave = r#"fn leave() -> std::io::Result<()> {
    use std::fs::{DirBuilder, create_dir, write};
    use std::os::unix::fs::{DirBuilderExt, symlink};
    // It may not change modes, and can still make what nobody may enter. Root may, and leaves something in it.
    DirBuilder::new().mode(0).create("closed")?;
    let _ = write("closed/file", "");
    let _ = symlink(OUTSIDE, "closed/link");
    symlink(OUTSIDE, "room")?;
    for _ in 0..20 {
        create_dir("down")?;
        std::env::set_current_dir("down")?;
    }
    Ok(())
}
"#
    .replace("OUTSIDE", &format!("{:?}", outside.file()));
    let begin = "static ONCE: std::sync::Once = std::sync::Once::new();\n    ONCE.call_once(|| leave().unwrap());";
    let solution = copy.solution(EXERCISE);
    let source = solution.replacen("let error = ", &format!("{begin}\n    let error = "), 1);
    assert_ne!(
        solution, source,
        "the solution has the line that is replaced"
    );
    let out = report(&copy, EXERCISE, format!("{source}\n{leave}"));
    assert!(out.starts_with(&format!("✓ {EXERCISE}: passed")), "{out}");
    assert_eq!(names_in(&copy.path("target/grader-cache/run")), ["doorway"]);
    outside.is_untouched();

    // One that ends so early that the grader asks whether the disk is full.
    let source = source.replace(
        "leave().unwrap()",
        "{ leave().unwrap(); std::process::exit(0) }",
    );
    let out = report(&copy, EXERCISE, format!("{source}\n{leave}"));
    assert!(out.contains("ended early"), "{out}");
    assert_eq!(names_in(&copy.path("target/grader-cache/run")), ["doorway"]);
    outside.is_untouched();
}
