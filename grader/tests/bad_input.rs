//! Files, surroundings and moments that are not as they should be: a clear error or verdict each time, nothing lost.

mod support;

use std::fs;
use support::{Copy, grader_in, output, report, run};
use testing::flat;

const EXERCISE: &str = "gradient_descent/gradient_by_hand";
const FILE: &str = "exercises/src/gradient_descent/gradient_by_hand.rs";

/// Asserts that checking prints `sentence` with the verdict `verdict`, and that the next exercise is judged all the same.
fn says(copy: &Copy, verdict: &str, sentence: &str) {
    copy.solve("losses/mse_gradient");
    let (out, err, code) = run(copy, &["check", "gradient_by_hand", "mse_gradient"]);
    assert_eq!(
        (code, err.as_str()),
        (if verdict == "not graded" { 2 } else { 1 }, ""),
        "{out}"
    );
    assert!(out.contains(&format!("{EXERCISE}: {verdict}")), "{out}");
    assert!(flat(&out).contains(sentence), "{sentence}\n{out}");
    assert!(out.contains("✓ losses/mse_gradient: passed"), "{out}");
}

#[test]
fn an_empty_file() {
    let copy = Copy::new();
    copy.write(EXERCISE, "\n\n");
    says(
        &copy,
        "cannot be read",
        &format!("{FILE} is empty. To begin anew: cp grader/hidden/{EXERCISE}/skeleton.rs {FILE}"),
    );
}

#[test]
fn an_absent_file() {
    let copy = Copy::new();
    fs::remove_file(copy.file(EXERCISE)).unwrap();
    says(
        &copy,
        "cannot be read",
        &format!("{FILE} does not exist. To begin anew: cp "),
    );
}

#[test]
fn a_file_that_is_not_utf8() {
    let copy = Copy::new();
    copy.write(EXERCISE, b"// one\n// two \xe4\n");
    says(
        &copy,
        "cannot be read",
        &format!("{FILE}:2 is not UTF-8, which Rust source must be."),
    );
}

#[test]
fn a_folder_in_place_of_the_file() {
    let copy = Copy::new();
    fs::remove_file(copy.file(EXERCISE)).unwrap();
    fs::create_dir(copy.file(EXERCISE)).unwrap();
    says(
        &copy,
        "cannot be read",
        &format!("{FILE} is a folder, and should be a file."),
    );
}

#[test]
#[cfg(unix)]
fn a_link_to_itself() {
    let copy = Copy::new();
    fs::remove_file(copy.file(EXERCISE)).unwrap();
    std::os::unix::fs::symlink(copy.file(EXERCISE), copy.file(EXERCISE)).unwrap();
    says(
        &copy,
        "cannot be read",
        &format!("{FILE} is a link that leads to itself."),
    );
}

#[test]
fn merge_conflict_markers_are_named_as_such() {
    let copy = Copy::new();
    copy.write(
        EXERCISE,
        "fn a() {}\n<<<<<<< HEAD\nfn b() {}\n=======\nfn c() {}\n>>>>>>> theirs\n",
    );
    says(
        &copy,
        "does not compile",
        &format!("{FILE}:2 begins an unresolved merge conflict"),
    );
}

#[test]
fn a_hundred_megabytes() {
    let copy = Copy::new();
    fs::File::create(copy.file(EXERCISE))
        .unwrap()
        .set_len(100 << 20)
        .unwrap();
    says(
        &copy,
        "cannot be read",
        &format!("{FILE} is larger than 1024 KiB"),
    );
}

#[test]
fn a_broken_definition_names_its_line() {
    let copy = Copy::new();
    copy.edit(
        &format!("grader/hidden/{EXERCISE}/exercise.toml"),
        "minutes = 10",
        "minutes = ten",
    );
    let (out, _, _) = run(&copy, &["check", "gradient_by_hand"]);
    assert!(
        out.contains(&format!("grader/hidden/{EXERCISE}/exercise.toml:2: ")),
        "{out}"
    );
    says(
        &copy,
        "not graded",
        "Mend that line; if you did not change this file, `git checkout` brings it back.",
    );
}

#[test]
fn a_broken_probe_is_our_fault() {
    let copy = Copy::new();
    copy.solve(EXERCISE);
    copy.edit(
        &format!("grader/hidden/{EXERCISE}/probe.rs"),
        "pub fn probe",
        "pub fn prob",
    );
    says(&copy, "not graded", "through no fault of yours");
}

#[test]
fn a_broken_recording_names_its_line() {
    let copy = Copy::new();
    copy.solve(EXERCISE);
    let file = format!("grader/hidden/{EXERCISE}/recorded.json");
    copy.edit(&file, "\n\"cases\":", "\n\"rows\":");
    says(
        &copy,
        "not graded",
        &format!("{file}:2: unknown field `rows`"),
    );
    copy.edit(&file, "\n\"rows\":", "\n\"cases\":");
    copy.edit(&file, "\"schema\":1", "\"schema\":9");
    says(
        &copy,
        "not graded",
        &format!("{file}: it has format 9, and this grader reads format 1"),
    );
}

#[test]
fn a_missing_compiler() {
    let copy = Copy::new();
    let (_, err, code) = output(
        grader_in(copy.root())
            .arg("check")
            .env("RUSTC", "no-such-rustc"),
    );
    assert_eq!(code, 2);
    assert!(
        err.contains("`no-such-rustc` could not be run: no such file or directory."),
        "{err}"
    );
    assert!(
        flat(&err).contains("Install Rust, or make sure that its `bin` folder is in PATH"),
        "{err}"
    );
}

#[test]
#[cfg(unix)]
fn a_compiler_newer_than_the_libraries_gets_new_libraries() {
    use std::os::unix::fs::PermissionsExt;
    let copy = Copy::new();
    let kept = copy.path("target/grader-cache/libraries.json");
    let old = fs::read_to_string(&kept).unwrap();
    // Another toolchain: the same compiler under a version of its own.
    let rustc = copy.path("rustc-wrapped");
    fs::write(&rustc, "#!/bin/sh\nif [ \"$1\" = -vV ]; then rustc -vV | sed 's/^release: .*/release: 9.9.9/'; else exec rustc \"$@\"; fi\n").unwrap();
    fs::set_permissions(&rustc, fs::Permissions::from_mode(0o755)).unwrap();
    copy.solve(EXERCISE);
    let (out, err, code) = output(
        grader_in(copy.root())
            .args(["check", EXERCISE])
            .env("RUSTC", &rustc),
    );
    assert_eq!(code, 0, "{out}{err}");
    assert!(
        err.contains("Building the libraries that exercises are linked with (once)"),
        "{err}"
    );
    assert_ne!(old, fs::read_to_string(&kept).unwrap());
}

#[test]
fn damaged_caches_are_made_anew() {
    let copy = Copy::new();
    copy.solve(EXERCISE);
    assert!(report(&copy, EXERCISE, copy.solution(EXERCISE)).starts_with('✓'));
    let cache = copy.path("target/grader-cache");
    for file in fs::read_dir(cache.join("verdicts"))
        .unwrap()
        .chain(fs::read_dir(&cache).unwrap())
    {
        let file = file.unwrap().path();
        if file.is_file() && !file.ends_with("libraries.json") {
            fs::write(&file, "{\"half").unwrap();
        }
    }
    let work = cache.join("work").join(EXERCISE);
    fs::remove_dir_all(work.join("src")).unwrap();
    assert!(report(&copy, EXERCISE, copy.solution(EXERCISE)).starts_with('✓'));
}

#[test]
fn two_graders_at_once_in_one_checkout() {
    let copy = Copy::new();
    copy.exercises()
        .iter()
        .for_each(|exercise| copy.solve(exercise));
    std::thread::scope(|scope| {
        let graders: Vec<_> = (0..4)
            .map(|_| scope.spawn(|| run(&copy, &["check"])))
            .collect();
        for grader in graders {
            let (out, err, code) = grader.join().unwrap();
            assert_eq!((code, err.as_str()), (0, ""), "{out}");
        }
    });
}

#[test]
fn the_verdict_belongs_to_what_was_saved_when_it_began() {
    let copy = Copy::new();
    let slow = copy.solution(EXERCISE).replace(
        "let error = ",
        "std::thread::sleep(std::time::Duration::from_millis(300));\n    let error = ",
    );
    copy.write(EXERCISE, slow);
    let (out, code) = std::thread::scope(|scope| {
        let check = scope.spawn(|| run(&copy, &["check", "--format", "json", EXERCISE]));
        let run = copy.path("target/grader-cache/run");
        let inside = |folder| fs::read_dir(folder).into_iter().flatten().flatten();
        let compiled = || {
            let mut folders = inside(run.clone()).flat_map(|own| inside(own.path()));
            folders.any(|folder| folder.path().join("program").exists())
        };
        while !compiled() {
            std::thread::sleep(std::time::Duration::from_millis(5));
        }
        copy.write(EXERCISE, "this is no Rust");
        let (out, _, code) = check.join().unwrap();
        (out, code)
    });
    assert_eq!(code, 0, "{out}");
    let (out, _, code) = run(&copy, &["check", EXERCISE]);
    assert_eq!(code, 1, "the file that is there now is judged anew: {out}");
    assert!(out.contains("does not compile"), "{out}");
}

#[test]
fn a_closed_pipe_is_no_error() {
    let copy = Copy::new();
    let grader = assert_cmd::cargo::cargo_bin!("grader");
    let command = format!("'{}' check | head -n 1", grader.display());
    let output = std::process::Command::new("sh")
        .args(["-c", &command])
        .current_dir(copy.root())
        .env_remove("CARGO_TARGET_DIR")
        .output();
    let Ok(output) = output else { return };
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
}
