//! `grader doctor` and what `check` says of it: that each limit is tried, that a trial can fail, and what is said then.

#![cfg(target_os = "linux")]

mod support;

use std::fs;
use std::net::TcpListener;
use support::{Copy, grader_in, output};

const SWITCH: &str = "GRADER_CONFINEMENT";

/// The signs and lines of what was tried.
fn findings(out: &str) -> Vec<(char, String)> {
    let lines = out.lines().filter_map(|line| line.strip_prefix("  "));
    lines
        .filter(|line| line.starts_with(['✓', '✗', '?']))
        .map(|line| (line.chars().next().unwrap(), line.to_owned()))
        .collect()
}

#[test]
fn every_limit_holds_on_this_machine_with_the_oldest_landlock_and_the_newest() {
    let copy = Copy::new();
    for (switch, shown) in [("", "Landlock ABI"), ("abi=2", "Landlock ABI 2")] {
        let (out, err, code) = output(grader_in(copy.root()).env(SWITCH, switch).arg("doctor"));
        assert!(out.contains(shown), "{out}");
        println!("{}", out.lines().next().unwrap_or_default());
        let findings = findings(&out);
        assert_eq!(findings.len(), 15, "{out}");
        assert!(findings.iter().all(|(sign, _)| *sign == '✓'), "{out}");
        assert_eq!((code, err.as_str()), (0, ""), "{out}");
    }
}

#[test]
fn where_nothing_confines_the_doctor_says_what_follows() {
    let copy = Copy::new();
    let (out, _, code) = output(grader_in(copy.root()).env(SWITCH, "none").arg("doctor"));
    let flat = out.split_whitespace().collect::<Vec<_>>().join(" ");
    let fails: Vec<String> = findings(&out)
        .into_iter()
        .filter(|(sign, _)| *sign == '✗')
        .map(|(_, line)| line)
        .collect();
    for what in [
        "reading your files",
        "changing your files",
        "using the network",
        "sending signals to other processes",
        "reading the memory of other processes",
    ] {
        let line = format!("✗ not kept from {what}");
        assert!(fails.contains(&line), "{line}\n{out}");
    }
    assert!(
        flat.contains("A program can send away what it reads."),
        "{out}"
    );
    assert!(
        flat.contains("Do not check a stranger's on this machine."),
        "{out}"
    );
    assert_eq!(code, 1);
}

#[test]
fn where_nothing_confines_check_says_so_once_and_goes_on() {
    let copy = Copy::new();
    copy.solve("losses/mse_gradient");
    let check = |format: &str| {
        let mut grader = grader_in(copy.root());
        grader
            .env(SWITCH, "none")
            .args(["check", "--format", format]);
        output(&mut grader)
    };
    let (out, err, _) = check("human");
    assert!(out.contains("✓ losses/mse_gradient: passed"), "{out}");
    assert!(!out.contains("keeps a program from"), "{out}");
    let err = err.split_whitespace().collect::<Vec<_>>().join(" ");
    assert_eq!(
        err.matches("nothing keeps a program from").count(),
        1,
        "{err}"
    );
    assert!(
        err.contains("reading your files") && err.contains("`cargo grader doctor`"),
        "{err}"
    );
    let (out, _, _) = check("json");
    let object: serde_json::Value = serde_json::from_str(out.lines().next().unwrap()).unwrap();
    let missing = object["not_enforced"].as_array().unwrap();
    assert!(missing.contains(&"reading".into()), "{out}");
}

#[test]
fn a_verdict_that_was_found_unconfined_is_not_taken_for_a_confined_one() {
    let copy = Copy::new();
    copy.solve("losses/mse_gradient");
    let cached = |switch: &str| {
        let mut grader = grader_in(copy.root());
        grader.env(SWITCH, switch);
        let (out, _, _) = output(grader.args(["check", "--format", "json", "mse_gradient"]));
        serde_json::from_str::<serde_json::Value>(&out).unwrap()["cached"].clone()
    };
    assert_eq!(cached("none"), false);
    assert_eq!(cached("none"), true);
    assert_eq!(cached(""), false);
}

#[test]
fn each_attempt_succeeds_where_nothing_stops_it() {
    const DID_IT: Option<i32> = Some(41);
    let folder = tempfile::tempdir().unwrap();
    let bait = folder.path().join("bait");
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port().to_string();
    // Its parent, as the grader is: signals and tracing are aimed at it.
    let parent = std::process::id().to_string();
    for name in [
        "memory",
        "file-size",
        "folder-size",
        "output",
        "processes",
        "reading",
        "writing",
        "network",
        "signals",
        "tracing",
        "environment",
    ] {
        fs::write(&bait, "not yours").unwrap();
        let mut attempt = grader_in(folder.path());
        attempt
            .args(["__attempt", name])
            .arg(&bait)
            .args([&port, &parent]);
        let output = attempt.output().unwrap();
        assert_eq!(output.status.code(), DID_IT, "{name}");
    }
}

#[test]
fn an_inherited_file_is_noticed_by_the_attempt_and_closed_by_the_launcher() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("secret"), "not yours").unwrap();
    let grader = assert_cmd::cargo::cargo_bin!("grader")
        .display()
        .to_string();
    let code = |call: &str| {
        let mut shell = std::process::Command::new("sh");
        // The shell becomes the grader, so that its number is the launcher's parent's only where it starts another.
        shell
            .arg("-c")
            .arg(format!("exec 3< secret; {call}"))
            .current_dir(folder.path());
        shell.status().unwrap().code()
    };
    assert_eq!(
        code(&format!("'{grader}' __attempt descriptors x 9 1")),
        Some(41)
    );
    let launch = format!(
        "'{grader}' __launch {PASSWORD} 1 1024 8 0 $$ 0 1 --writable . -- '{grader}' __attempt descriptors x 9 1"
    );
    assert_eq!(code(&launch), Some(40));
}

/// By which a grader knows the words of its own launcher.
const PASSWORD: &str = "7";

#[test]
fn a_launcher_starts_nothing_that_it_cannot_confine() {
    let folder = tempfile::tempdir().unwrap();
    let parent = std::process::id().to_string();
    // What the kernel lacks must not be replaced by less in silence.
    let newest = grader::run::launcher::describe().contains("ABI 10,");
    let promise = if newest { "x" } else { "10" };
    let newer = [
        "1",
        "1024",
        "8",
        "0",
        parent.as_str(),
        promise,
        "1",
        "--",
        "touch",
        "started",
    ];
    let nonsense = [
        "1",
        "1024",
        "8",
        "0",
        parent.as_str(),
        "x",
        "1",
        "--",
        "touch",
        "started",
    ];
    let orphan = [
        "1", "1024", "8", "0", "1", "0", "1", "--", "touch", "started",
    ];
    for arguments in [&newer, &nonsense, &orphan] {
        let mut launch = grader_in(folder.path());
        let (_, err, code) = output(launch.args(["__launch", PASSWORD]).args(arguments));
        let refused = format!("{PASSWORD}: cannot confine the program: ");
        assert!(err.starts_with(&refused), "{err}");
        assert_eq!(code, 126);
        assert!(!folder.path().join("started").exists());
    }
}
