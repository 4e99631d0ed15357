//! A real rust-analyzer with the settings that lie in the workspace: what it shows when files are saved, what it runs, and how
//! long a reader waits.

#![cfg(unix)]

#[allow(dead_code)]
mod editor_support;
#[allow(dead_code)]
mod slow_support;
#[allow(dead_code)]
mod support;

use editor_support::lsp::Editor;
use editor_support::settings;
use serde_json::json;
use slow_support::ends_within;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use testing::Copy;

const EXERCISE: &str = "losses/mse_gradient";
const FILE: &str = "exercises/src/losses/mse_gradient.rs";
const OTHER: &str = "gradient_descent/gradient_by_hand";
const OTHER_FILE: &str = "exercises/src/gradient_descent/gradient_by_hand.rs";
const MISTAKE: &str = "losses/mse_gradient/forgot-the-mean";
const OTHER_MISTAKE: &str = "gradient_descent/gradient_by_hand/forgot-the-two";

/// Where `.ci/run` has put it.
fn rust_analyzer() -> PathBuf {
    let named = std::env::var_os("GRADER_RUST_ANALYZER").map(PathBuf::from);
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("a workspace");
    let binary = named.unwrap_or_else(|| workspace.join("target/tools/bin/rust-analyzer"));
    assert!(
        binary.is_file(),
        "{} is missing. To have it: cargo install ra_ap_rust-analyzer --version 0.0.331 --locked --debug --root target/tools",
        binary.display()
    );
    binary
}

/// A home for cargo, with a cargo in it that writes down how it was called and then is the real one, at its own home.
fn cargo_that_tells(home: &Path) -> PathBuf {
    let programs = home.join("bin");
    fs::create_dir_all(&programs).expect("a folder for the shim");
    let real = std::env::var("CARGO").expect("cargo runs this test");
    let real_home = std::env::var("CARGO_HOME").map_or_else(
        |_| "unset CARGO_HOME".to_owned(),
        |home| format!("export CARGO_HOME='{home}'"),
    );
    let log = home.join("log");
    let tell = format!("echo \"$*\" >>'{}'", log.display());
    let script = format!("#!/bin/sh\n{tell}\n{real_home}\nexec '{real}' \"$@\"\n");
    let shim = programs.join("cargo");
    fs::write(&shim, script).expect("the shim can be written");
    fs::set_permissions(&shim, fs::Permissions::from_mode(0o755)).expect("it can be run");
    log
}

/// rust-analyzer as an editor starts it that was started from a terminal. It looks for cargo in its home and in PATH.
fn server(log: &Path) -> Command {
    let home = log.parent().expect("a folder");
    let path = std::env::var("PATH").expect("a PATH");
    let mut command = Command::new(rust_analyzer());
    // What `cargo test` has set, and an editor has not.
    for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("CARGO")) {
        command.env_remove(name);
    }
    command
        .env("CARGO_HOME", home)
        .env("PATH", format!("{}:{path}", home.join("bin").display()));
    command
}

#[test]
#[ignore = "drives a rust-analyzer, and builds the grader in a copy of the workspace"]
fn an_editor_shows_what_the_grader_says() {
    let copy = Copy::new();
    let elsewhere = tempfile::tempdir().expect("a temporary folder");
    let log = cargo_that_tells(elsewhere.path());
    // As on the day of the clone, and with a grader that cannot be built.
    fs::remove_dir_all(copy.path("target")).expect("what the copy was lent");
    copy.edit(
        "grader/src/lib.rs",
        "pub mod cache;",
        "pub mod cache; broken",
    );

    let [(_, mut settings), ..] = settings();
    // All that is changed of them: a debug build takes two minutes to read the standard library ahead, and one to look for
    // remarks of its own, which are not ours.
    settings["cachePriming"] = json!({ "enable": false });
    settings["diagnostics"] = json!({ "enable": false });
    let mut editor = Editor::start(server(&log), copy.root(), &settings);
    editor.settle();
    println!("editor: when it starts, rust-analyzer runs");
    for line in fs::read_to_string(&log).expect("cargo was called").lines() {
        println!(
            "  cargo {}",
            line.replace(&copy.root().display().to_string(), ".")
        );
    }
    editor.open(FILE);
    editor.open(OTHER_FILE);

    let does_not_compile = copy
        .solution(EXERCISE)
        .replacen("f64 {", "f64 { let _: u8 = 1.5;", 1);
    editor.save_and_wait(FILE, &does_not_compile);
    editor.wait_until(|editor| {
        let shown = editor.shown(FILE, "rustc");
        shown.iter().any(|diagnostic| diagnostic["code"] == "E0308")
    });
    assert!(editor.shown(FILE, "grader").is_empty());

    copy.edit(
        "grader/src/lib.rs",
        "pub mod cache; broken",
        "pub mod cache;",
    );
    let wrong = copy.mistake(EXERCISE, "forgot_the_mean");
    editor.save_and_wait(FILE, &wrong);
    editor.wait_until(|editor| editor.shows(FILE, MISTAKE));
    editor.wait_until(|editor| editor.shown(FILE, "rustc").is_empty());
    let [shown] = editor.shown(FILE, "grader")[..] else {
        panic!("{:#?}", editor.shown(FILE, "grader"))
    };
    assert_eq!(shown["code"], MISTAKE);
    assert_eq!(shown["severity"], 2, "a warning");
    assert_eq!(
        shown["range"],
        range_of("mse_gradient", "pub fn mse_gradient", &wrong)
    );
    let message = shown["message"].as_str().expect("a text");
    let first_line = "The division by the number of examples is missing from the gradient.\n";
    assert!(message.starts_with(first_line), "{message}");
    assert!(
        message.contains("Where does a factor in front of a sum go"),
        "{message}"
    );

    editor.save_and_wait(OTHER_FILE, &copy.mistake(OTHER, "forgot_the_two"));
    editor.wait_until(|editor| editor.shows(OTHER_FILE, OTHER_MISTAKE));
    // The first one's stays, or comes again at once.
    editor.wait_until(|editor| editor.shows(FILE, MISTAKE));

    editor.save_and_wait(FILE, &copy.solution(EXERCISE));
    editor.wait_until(|editor| editor.shown(FILE, "grader").is_empty());
    editor.wait_until(|editor| editor.shows(OTHER_FILE, OTHER_MISTAKE));

    // A save that breaks off the check before it: what counts is the last, and nothing of the others runs on.
    for round in 0..6 {
        editor.save(FILE, &format!("{}// {round}\n", copy.solution(EXERCISE)));
        std::thread::sleep(Duration::from_millis(120 * round));
    }
    editor.save_and_wait(FILE, &wrong);
    editor.wait_until(|editor| editor.shows(FILE, MISTAKE));
    editor.wait_until(|editor| editor.shows(OTHER_FILE, OTHER_MISTAKE));
    ends_within(20, copy.root());

    let log = fs::read_to_string(&log).expect("cargo was called");
    assert!(
        !built(&copy.path("target")).contains("mdbook"),
        "the book was built:\n{log}"
    );
    let diagnostics = editor.shown(FILE, "grader").len() + editor.shown(OTHER_FILE, "grader").len();
    println!("editor: ran, {diagnostics} diagnostics");

    tell_how_long(&mut editor, &copy);
}

/// The range of `name` in `declaration`, which is in ASCII.
fn range_of(name: &str, declaration: &str, source: &str) -> serde_json::Value {
    let (line, text) = source
        .lines()
        .enumerate()
        .find(|(_, text)| text.contains(declaration))
        .expect("it is declared");
    let start = text.find(name).expect("it is named");
    json!({
        "start": { "line": line, "character": start },
        "end": { "line": line, "character": start + name.len() },
    })
}

/// The names of all that was built below a target folder.
fn built(target: &Path) -> String {
    let files = grader::files::files_below(target).expect("a target folder");
    files
        .iter()
        .filter_map(|file| file.file_name())
        .map(|name| name.to_string_lossy().into_owned() + "\n")
        .collect()
}

const ROUNDS: usize = 9;

/// From a save to its diagnostic, beside `cargo check` of the same crate with a change of the same size, turn by turn.
fn tell_how_long(editor: &mut Editor, copy: &Copy) {
    let texts = [
        (
            "losses/mse_gradient/loss-summed",
            copy.mistake(EXERCISE, "loss_summed"),
        ),
        (MISTAKE, copy.mistake(EXERCISE, "forgot_the_mean")),
    ];
    let (mut shown, mut checked) = (Vec::new(), Vec::new());
    for round in 0..ROUNDS {
        let (code, text) = &texts[round % 2];
        let started = Instant::now();
        editor.save(FILE, &format!("{text}// {round}\n"));
        editor.wait_until(|editor| editor.shows(FILE, code));
        shown.push(started.elapsed());
        editor.settle();

        copy.write(EXERCISE, format!("{text}// {round}, again\n"));
        let started = Instant::now();
        let status = Command::new("cargo")
            .args([
                "check",
                "--quiet",
                "-p",
                "exercises",
                "--message-format",
                "json",
            ])
            .args(["--target-dir", "target/editor"])
            .current_dir(copy.root())
            .env_remove("CARGO_TARGET_DIR")
            .stdout(Stdio::null())
            .status()
            .expect("cargo starts");
        assert!(status.success());
        checked.push(started.elapsed());
    }
    let (shown, checked) = (median(shown), median(checked));
    println!(
        "editor: from a save to its diagnostic {shown:.2?}, cargo check {checked:.2?}: {:.1} times as long (medians of {ROUNDS})",
        shown.as_secs_f64() / checked.as_secs_f64()
    );
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}
