//! The naive harness: it asserts in the program itself, counts exit code 0 as a pass, and limits nothing. It is what small
//! test runners do, and what the attacks of this suite succeed against.

use super::canary::{Canary, Seen, commands_in};
use super::processes::{self, Peaks};
use super::submission::Submission;
use super::surroundings::{BY_HAND, Surroundings, VARIABLE, secret_in, secret_value};
use super::watched::{self, Ended, Places};
use grader::compile::{Libraries, Toolchain};
use grader::scratch::Scratch;
use grader::workspace::Workspace;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::thread;
use std::time::Duration;

/// Above what the grader allows, so that the same looks tell the two apart.
pub const MEMORY: u64 = 320;
pub const COMPILER_MEMORY: u64 = 2304;
pub const THREADS: u64 = 1000;
pub const SPACE: u64 = 600;
pub const FILES: u64 = 40_000;
/// In seconds of a compiler's processor time; what is honest takes less than one.
const COMPILING: u64 = 6;
/// In bytes of output.
pub const FLOOD: usize = 256 << 10;

/// As a file of tests does: examples from the book, one after the other, and all of them are run. Numbers are compared as
/// a first attempt at a tolerance compares them.
const TESTS_BY_HAND: &str = r#"
#[path = "submission.rs"]
pub mod submission;
use submission::{gradient, gradient_on_paper};

fn near<A: IntoIterator<Item = f64>>(found: A, right: [f64; 2]) {
    for (a, b) in found.into_iter().zip(right) {
        if (a - b).abs() > 1e-9 * a.abs().max(1.0) {
            panic!("{a} is not {b}");
        }
    }
}

fn main() {
    judge(&[
        &|| near(gradient_on_paper(), [-8.0, -4.0]),
        &|| near(gradient(1.0, 1.0, 2.0, 5.0), [-8.0, -4.0]),
        &|| near(gradient(-1.0, 2.0, -3.0, -1.0), [-36.0, 12.0]),
    ]);
}
"#;

const TESTS_MSE: &str = r#"
#[path = "submission.rs"]
pub mod submission;
use ndarray::array;
use submission::{mse, mse_gradient};

fn near(found: &[f64], right: &[f64]) {
    for (a, b) in found.iter().zip(right) {
        if (a - b).abs() > 1e-9 {
            panic!("{found:?} is not {right:?}");
        }
    }
}

fn main() {
    let (y_hat, y) = (array![3.0, 0.0, 2.0, -1.0], array![1.0, 1.0, 2.0, 2.0]);
    judge(&[
        &|| near(&[mse(&array![5.0], &array![2.0])], &[9.0]),
        &|| near(&[mse(&y_hat, &y)], &[3.5]),
        &|| near(&mse_gradient(&y_hat, &y).to_vec(), &[1.0, -0.5, 0.0, -1.5]),
    ]);
}
"#;

const JUDGE: &str = r#"
fn judge(tests: &[&dyn Fn()]) {
    let mut failed = 0;
    for test in tests {
        let test = std::panic::AssertUnwindSafe(test);
        if std::panic::catch_unwind(test).is_err() {
            failed += 1;
        }
    }
    println!("{} tests, {failed} failed", tests.len());
    if failed > 0 {
        std::process::exit(101);
    }
    println!("test result: ok");
}
"#;

/// Compiles and runs `submission`, and says which canaries were seen.
pub fn try_out(submission: &Submission, surroundings: &mut Surroundings) -> Seen {
    let mut seen = Seen::default();
    let folder = tempfile::tempdir().expect("a folder");
    let root = folder.path();
    let source = surroundings.fill(&submission.source);
    fs::write(root.join("submission.rs"), source).expect("the submission");
    let tests = match submission.exercise == BY_HAND {
        true => TESTS_BY_HAND,
        false => TESTS_MSE,
    };
    fs::write(root.join("main.rs"), format!("{tests}{JUDGE}")).expect("the tests");
    let run = root.join("run");
    fs::create_dir(&run).expect("a folder to run in");
    let places = Places {
        root,
        files: &run,
        output: root,
    };

    super::surroundings::leave_a_file_open();
    let wanted = submission.canary;
    let compiled = compile(root, &places, wanted);
    let status = compiled.status;
    note(&mut seen, &compiled);
    seen.add_if(
        Canary::Hangs,
        status.is_none(),
        "it was still being compiled",
    );
    if status.is_some_and(|status| status.success()) {
        let mut program = Command::new(root.join("program"));
        program.current_dir(&run).env_clear();
        program.env(VARIABLE, secret_value());
        program.env(grader::run::LOADER_VARIABLE, loader_path());
        program.args(["observations-0", "0", "0", "0"]);
        let ended = watched::run(&mut program, &places, |peaks, passed| {
            is_above(peaks, wanted) || passed > patience(wanted)
        });
        note(&mut seen, &ended);
        let said = [&ended.out, &ended.err];
        let claimed = said.iter().any(|text| text.contains(&surroundings.mark));
        seen.add_if(Canary::Claim, claimed, "said so");
        judged(&mut seen, &ended, &run);
    } else if status.is_some() && !seen.has(submission.canary) {
        let said = format!("{}{}", compiled.out, compiled.err);
        seen.add(Canary::NoVerdict, format!("it does not compile: {said}"));
    }
    thread::sleep(Duration::from_millis(20));
    for left in processes::of(root, &surroundings.mark) {
        seen.add(Canary::Survivor, left.words);
        processes::end(left.id);
    }
    surroundings.tell(&mut seen);
    // Deeper than `remove_dir_all` goes, perhaps.
    let _ = Command::new("rm").arg("-rf").arg(root.join("run")).status();
    seen
}

/// Whether more is taken than the grader allows, of what is looked for.
fn is_above(peaks: &Peaks, wanted: Canary) -> bool {
    let mut seen = Seen::default();
    above_limits(&mut seen, peaks);
    let printed = peaks.printed > FLOOD as u64;
    seen.has(wanted) || printed && wanted == Canary::Flood
}

/// A program that is only waited for is ended soon; one that is to take more than its share is given the time.
fn patience(wanted: Canary) -> Duration {
    match wanted {
        Canary::Hangs => Duration::from_millis(1500),
        _ => Duration::from_secs(60),
    }
}

fn compile(root: &Path, places: &Places, wanted: Canary) -> Ended {
    let libraries = libraries();
    let mut rustc = Command::new(&libraries.0.rustc);
    rustc.args(["--edition=2024", "-Cprefer-dynamic", "--cap-lints=warn"]);
    rustc.arg(format!(
        "-Ldependency={}",
        libraries.1.dependencies.display()
    ));
    for (name, file) in &libraries.1.externs {
        rustc.arg(format!("--extern={name}={}", file.display()));
    }
    rustc.arg("-o").arg(root.join("program"));
    rustc.arg(root.join("main.rs")).current_dir(root);
    rustc.env(VARIABLE, secret_value());
    watched::run(&mut rustc, places, |peaks, _| {
        is_above(peaks, wanted) || peaks.compiling > COMPILING
    })
}

fn libraries() -> (Toolchain, Libraries) {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let workspace = Workspace::find(here).expect("the workspace");
    let scratch = Scratch::new(&workspace).expect("a scratch folder");
    let toolchain = Toolchain::find(&workspace, &scratch).expect("a toolchain");
    let libraries = Libraries::ensure(&workspace, &toolchain, &scratch).expect("libraries");
    (toolchain, libraries)
}

fn loader_path() -> std::ffi::OsString {
    let (toolchain, libraries) = libraries();
    std::env::join_paths(libraries.loader_path(&toolchain)).expect("a loader path")
}

/// What more than the limits is, whatever runs.
pub fn above_limits(seen: &mut Seen, peaks: &Peaks) {
    let above = peaks.memory > MEMORY;
    seen.add_if(Canary::Memory, above, format!("{} MiB", peaks.memory));
    let above = peaks.compiler > COMPILER_MEMORY;
    seen.add_if(Canary::Memory, above, format!("{} MiB", peaks.compiler));
    let above = peaks.threads > THREADS;
    seen.add_if(Canary::Threads, above, format!("{} threads", peaks.threads));
    let above = peaks.space > SPACE || peaks.files > FILES;
    let held = format!("{} MiB, {} files", peaks.space, peaks.files);
    seen.add_if(Canary::Space, above, held);
}

/// What a compiler's or a program's output and appetite show.
fn note(seen: &mut Seen, ended: &Ended) {
    above_limits(seen, &ended.peaks);
    for text in [&ended.out, &ended.err] {
        if let Some(secret) = secret_in(text) {
            seen.add(Canary::Secret, secret);
        }
        if let Some(command) = commands_in(text, false) {
            seen.add(Canary::Terminal, command);
        }
    }
    // Both together, as where the flood is stopped: it may have been shared between the two.
    let printed = ended.out.len() + ended.err.len();
    seen.add_if(Canary::Flood, printed > FLOOD, format!("{printed} bytes"));
}

/// What the harness makes of it.
fn judged(seen: &mut Seen, ended: &Ended, run: &Path) {
    let Some(status) = ended.status else {
        seen.add(Canary::Hangs, "the program was still running");
        return;
    };
    let observations = run.join("observations-0");
    let observations = match observations.is_file() {
        true => fs::read_to_string(observations).unwrap_or_default(),
        false => String::new(),
    };
    if let Some(secret) = secret_in(&observations) {
        seen.add(Canary::Secret, secret);
    }
    let says_ok = |text: &str| text.lines().any(|line| line.starts_with("test result: ok"));
    let believed = [&ended.out, &ended.err, &observations]
        .iter()
        .any(|text| says_ok(text));
    let passed = status.success() || believed;
    seen.add_if(Canary::FullPoints, passed, format!("{status}"));
    let summed_up = ended.out.contains(" tests, ");
    seen.add_if(
        Canary::NoVerdict,
        !summed_up && !status.success(),
        format!("{status}"),
    );
}
