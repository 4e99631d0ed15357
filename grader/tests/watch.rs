//! `grader watch` in lines, through pipes: what is saved is checked, keys answer, and nothing is lost or left behind.

mod watch_support;

use std::fs;
use std::thread;
use std::time::Duration;
use testing::Copy;
use watch_support::{Watching, endless, hours_for, rename_into, watch_in};

const FIRST: &str = "gradient_descent/gradient_by_hand";
const MSE: &str = "losses/mse_gradient";

#[test]
fn a_save_is_checked_at_once_and_a_pass_goes_on_only_when_told() {
    let copy = Copy::new();
    let mut watching = Watching::begin(&copy, &[]);
    let begin = watching.until("all chapters");
    assert!(begin.contains(&format!("○ {FIRST}: to do")), "{begin}");

    rename_into(&copy, FIRST, &copy.mistake(FIRST, "forgot_the_two"));
    let failed = watching.until("all chapters");
    let title = "The 2 that the square leaves behind is missing.";
    assert!(failed.contains(&format!("✗ {FIRST}: failed")), "{failed}");
    assert!(failed.contains(title), "{failed}");
    copy.solve(FIRST);
    let passed = watching.until("It passes.");
    assert!(passed.contains("1 of 4 passed"), "{passed}");
    assert!(passed.contains(&format!("n goes on to {MSE}.")), "{passed}");

    watching.press("n");
    let next = watching.until("all chapters");
    let first = next.lines().find(|line| !line.is_empty());
    assert_eq!(first, Some(format!("… checking {MSE}").as_str()), "{next}");
    watching.leave();
    assert!(!watching.log.contains('\u{1b}'), "{:?}", watching.log);
    let attempts = copy.read(".grader/attempts.jsonl");
    assert_eq!(attempts.lines().count(), 2, "{attempts}");
}

#[test]
fn a_save_during_a_check_is_not_lost_and_cancels_it() {
    let copy = Copy::new();
    hours_for(&copy, MSE);
    let mut watching = Watching::begin(&copy, &[MSE]);
    watching.until("all chapters");
    // Cancelled while its program runs, and while it is being compiled: what rustc keeps must not suffer.
    for pause in [1000, 20, 60, 0] {
        copy.write(MSE, endless(&copy, MSE));
        watching.until("… checking");
        thread::sleep(Duration::from_millis(pause));
    }
    copy.write(MSE, copy.mistake(MSE, "forgot_the_mean"));
    let failed = watching.until("all chapters");
    assert!(failed.contains(&format!("✗ {MSE}: failed")), "{failed}");
    copy.solve(MSE);
    watching.until("It passes.");
    watching.leave();
    assert!(!watching.log.contains("timed out"), "{}", watching.log);
    let attempts = copy.read(".grader/attempts.jsonl");
    assert_eq!(attempts.lines().count(), 2, "{attempts}");
}

#[test]
fn keys_answer_during_a_check_and_leaving_ends_it() {
    let copy = Copy::new();
    let mut watching = Watching::in_an_endless_check(&copy, MSE);
    watching.press("h");
    watching.until("Hint 1 of");
    watching.press("l");
    watching.until("difficulty");
    watching.press("?");
    watching.until("leave");
    watching.press("n");
    watching.until("○ linear_regression/gd_linear_regression: to do");
    watching.until("all chapters");
    copy.write(MSE, endless(&copy, MSE));
    watching.until("… checking");
    watching.leave();
    #[cfg(target_os = "linux")]
    assert_eq!(watch_support::running_in(copy.root()), Vec::<u32>::new());
}

#[test]
fn all_are_checked_on_request_and_a_save_comes_first() {
    let copy = Copy::new();
    copy.solve(MSE);
    let mut watching = Watching::begin(&copy, &[]);
    watching.until("all chapters");
    watching.press("a");
    let all = watching.until("all chapters");
    assert!(all.contains("… checking all: 0 of 4 done"), "{all}");
    assert!(all.contains("1 of 4 passed"), "{all}");

    hours_for(&copy, "backpropagation/backprop");
    let file = "backpropagation/backprop";
    let forever = copy
        .solution(file)
        .replacen("{\n", "{\n    if true { loop {} }\n", 1);
    let forever = format!("#![allow(unreachable_code)]\n{forever}");
    copy.write(file, forever);
    watching.until("… checking");
    watching.press("a");
    watching.until("… checking all");
    copy.solve(FIRST);
    let passed = watching.until("It passes.");
    assert!(passed.contains(&format!("✓ {FIRST}: passed")), "{passed}");
}

#[test]
fn where_no_events_come_it_says_so_once_and_looks_by_itself() {
    let copy = Copy::new();
    let mut watching = Watching::start(watch_in(&copy, &[]).env("GRADER_FILE_EVENTS", "none"));
    watching.until("all chapters");
    // Later than what may have been saved before there was a watcher.
    thread::sleep(Duration::from_secs(3));
    copy.write(FIRST, copy.mistake(FIRST, "order_swapped"));
    watching.until("No file events come from this folder");
    copy.solve(FIRST);
    watching.until("It passes.");
    copy.solve(MSE);
    watching.until(&format!("✓ {MSE}: passed"));
    let said = watching.log.matches("No file events come").count();
    assert_eq!(said, 1, "{}", watching.log);
}

#[test]
fn where_events_come_nothing_is_said_of_them() {
    let copy = Copy::new();
    let mut watching = Watching::begin(&copy, &[]);
    watching.until("all chapters");
    thread::sleep(Duration::from_secs(3));
    copy.solve(FIRST);
    watching.until("It passes.");
    // Longer than an event may be late.
    thread::sleep(Duration::from_secs(3));
    watching.press("q");
    watching.end();
    assert!(!watching.log.contains("events"), "{}", watching.log);
}

#[test]
fn an_editor_that_empties_a_file_before_it_writes_flashes_no_verdict() {
    let copy = Copy::new();
    let mut watching = Watching::begin(&copy, &[]);
    watching.until("all chapters");
    copy.write(FIRST, "");
    thread::sleep(Duration::from_millis(5));
    copy.write(FIRST, copy.solution(FIRST));
    let came = watching.until("It passes.");
    assert!(!came.contains("is empty"), "{came}");
    copy.write(FIRST, "");
    watching.until("is empty");
}

#[test]
fn it_neither_waits_for_cargo_nor_makes_it_wait() {
    let copy = Copy::new();
    let locks = ["debug", "grader", "grader-cache/libraries/libraries"].map(|folder| {
        let folder = copy.path("target").join(folder);
        fs::create_dir_all(&folder).unwrap();
        fs::File::create(folder.join(".cargo-lock")).unwrap()
    });
    let mut watching = Watching::begin(&copy, &[]);
    watching.until("all chapters");
    for lock in &locks {
        lock.try_lock().expect("nobody holds it while watch waits");
    }
    copy.solve(FIRST);
    watching.until("It passes.");
    for lock in &locks {
        lock.unlock().unwrap();
    }
    hours_for(&copy, MSE);
    copy.write(MSE, endless(&copy, MSE));
    watching.until("… checking");
    for lock in &locks {
        lock.try_lock().expect("nobody holds it while watch checks");
    }
}

#[test]
fn what_becomes_of_files_is_told_and_it_goes_on() {
    let copy = Copy::new();
    let mut watching = Watching::begin(&copy, &[]);
    watching.until("all chapters");
    fs::remove_file(copy.file(FIRST)).unwrap();
    watching.until("does not exist.");
    watching.until("all chapters");
    fs::create_dir(copy.file(FIRST)).unwrap();
    watching.until("is a folder, and should be");
    watching.until("all chapters");
    fs::remove_dir(copy.file(FIRST)).unwrap();
    copy.solve(FIRST);
    watching.until("It passes.");
    fs::write(copy.path("exercises/src/losses/notes.rs"), "// mine").unwrap();
    watching.until("It belongs to no exercise, so");
    copy.solve(MSE);
    watching.until(&format!("✓ {MSE}: passed"));
}

#[test]
fn what_an_author_changes_meanwhile_counts() {
    let copy = Copy::new();
    let mut watching = Watching::begin(&copy, &[]);
    watching.until("all chapters");
    let definition = "grader/hidden/gradient_descent/gradient_by_hand/exercise.toml";
    copy.edit(definition, "title = ", "titel = ");
    copy.solve(FIRST);
    let broken = watching.until("all chapters");
    assert!(broken.contains("not graded"), "{broken}");
    assert!(broken.contains(definition), "{broken}");
    copy.edit(definition, "titel = ", "title = ");
    watching.press("a");
    watching.until("… checking all");
    let mended = watching.until("all chapters");
    assert!(mended.contains("1 of 4 passed"), "{mended}");

    // A new exercise, as a copy of another.
    let new = copy.path("grader/hidden/losses/another");
    fs::create_dir(&new).unwrap();
    for file in ["exercise.toml", "skeleton.rs", "recorded.json"] {
        fs::copy(copy.hidden(MSE).join(file), new.join(file)).unwrap();
    }
    let probe = copy.read("grader/hidden/losses/mse_gradient/probe.rs");
    fs::write(
        new.join("probe.rs"),
        probe.replace("mse_gradient::", "another::"),
    )
    .unwrap();
    copy.write(
        "losses/another",
        copy.read("grader/hidden/losses/mse_gradient/skeleton.rs"),
    );
    let report = watching.until("all chapters");
    assert!(report.contains("○ losses/another: to do"), "{report}");
    assert!(report.contains("1 of 5 passed"), "{report}");
}

#[test]
fn the_end_of_input_ends_nothing_and_a_closed_pipe_does() {
    let copy = Copy::new();
    let mut watching = Watching::begin(&copy, &["--plain"]);
    watching.until("all chapters");
    watching.close_keys();
    copy.solve(FIRST);
    watching.until("It passes.");
    assert!(watching.runs());
}

#[test]
fn a_wrong_name_ends_before_anything_is_watched() {
    let copy = Copy::new();
    let output = watch_in(&copy, &["mse_gradeint"]).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.contains("Did you mean `mse_gradient`?"), "{said}");
}

#[cfg(unix)]
#[test]
fn signals_end_it_and_what_it_started() {
    use rustix::process::{Pid, Signal, kill_process};
    for (signal, code) in [(Signal::INT, 130), (Signal::TERM, 143), (Signal::HUP, 129)] {
        let copy = Copy::new();
        let mut watching = Watching::in_an_endless_check(&copy, MSE);
        thread::sleep(Duration::from_millis(500));
        let id = Pid::from_raw(watching.id().try_into().unwrap()).unwrap();
        kill_process(id, signal).unwrap();
        assert_eq!(watching.end().code(), Some(code));
        #[cfg(target_os = "linux")]
        assert_eq!(watch_support::running_in(copy.root()), Vec::<u32>::new());
    }
}
