//! Every verdict, through the binary: what makes it, what is said, what is kept.

mod support;

use serde_json::Value;
use support::{Copy, report, run};

const EXERCISE: &str = "gradient_descent/gradient_by_hand";

/// The solution, with `body` run at the start of `gradient` when the example is the one with x = −3: its third case.
fn third_case(body: &str) -> String {
    format!(
        "pub fn gradient(w: f64, b: f64, x: f64, y: f64) -> [f64; 2] {{\n    if x == -3.0 {{\n        {body}\n    }}\n    \
         let error = w * x + b - y;\n    [2.0 * error * x, 2.0 * error]\n}}\n\
         pub fn gradient_on_paper() -> [f64; 2] {{ [-8.0, -4.0] }}\n"
    )
}

/// The verdict on such a file: its JSON, and what a person reads.
fn judged(copy: &Copy, source: &str) -> (Value, String) {
    copy.write(EXERCISE, source);
    let (out, err, code) = run(copy, &["check", "--format", "json", EXERCISE]);
    assert_eq!(err, "");
    assert!(code == 0 || code == 1, "{code} {out}");
    let object: Value = serde_json::from_str(&out).unwrap();
    let message = object["message"]
        .as_str()
        .unwrap()
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ");
    (object, message)
}

/// Asserts that only the third case goes wrong, as `verdict`, and that the others keep their four points.
fn only_the_third(object: &Value, verdict: &str) {
    let verdicts: Vec<&str> = object["cases"]
        .as_array()
        .unwrap()
        .iter()
        .map(|c| c["verdict"].as_str().unwrap())
        .collect();
    assert_eq!(
        verdicts,
        ["passed", "passed", verdict, "passed", "passed"],
        "{object}"
    );
    assert_eq!(
        (object["verdict"].as_str(), object["points"].as_u64()),
        (Some(verdict), Some(4)),
        "{object}"
    );
}

fn quick(copy: &Copy) {
    copy.edit(
        &format!("grader/hidden/{EXERCISE}/exercise.toml"),
        "hints = [",
        "limits = { cpu_seconds = 1, memory_mib = 256 }\nhints = [",
    );
}

#[test]
fn a_panic_keeps_the_other_cases() {
    let copy = Copy::new();
    let (object, message) = judged(
        &copy,
        &third_case("let v: Vec<f64> = Vec::new(); let _ = v[7];"),
    );
    only_the_third(&object, "panicked");
    assert!(
        message.contains("It panicked at exercises/src/gradient_descent/gradient_by_hand.rs:3:"),
        "{message}"
    );
    assert!(
        message.contains("index out of bounds: the len is 0 but the index is 7"),
        "{message}"
    );
}

#[test]
fn an_overflow_is_a_panic_and_not_a_huge_number() {
    let copy = Copy::new();
    let (object, message) = judged(
        &copy,
        &third_case("let n: usize = std::hint::black_box(0); let _ = n - 1;"),
    );
    only_the_third(&object, "panicked");
    assert!(
        message.contains("attempt to subtract with overflow"),
        "{message}"
    );
}

#[test]
fn an_endless_loop_is_stopped_by_computing_time_and_the_rest_is_resumed() {
    let copy = Copy::new();
    quick(&copy);
    let (object, message) = judged(&copy, &third_case("loop { std::hint::black_box(x); }"));
    only_the_third(&object, "timed-out");
    assert!(
        message.contains(
            "stopped after 1 seconds of computing. Is there a loop whose end never comes?"
        ),
        "{message}"
    );
}

#[test]
fn a_wait_without_an_end_is_stopped_too() {
    let copy = Copy::new();
    quick(&copy);
    let (object, message) = judged(
        &copy,
        &third_case("std::thread::sleep(std::time::Duration::from_secs(600));"),
    );
    only_the_third(&object, "timed-out");
    assert!(message.contains("seconds of waiting"), "{message}");
}

#[test]
fn an_abort_an_exit_and_a_stack_overflow_are_told_apart() {
    let copy = Copy::new();
    let (object, message) = judged(&copy, &third_case("std::process::abort()"));
    only_the_third(&object, "crashed");
    assert!(message.contains("ended by SIGABRT"), "{message}");
    let (object, message) = judged(&copy, &third_case("std::process::exit(0)"));
    only_the_third(&object, "ended-early");
    assert!(message.contains("ended here with exit code 0"), "{message}");
    let deep = third_case(
        "fn down(n: u64) -> u64 { let a = [n; 64]; down(n + 1) + std::hint::black_box(a)[0] } let _ = down(0);",
    );
    let (object, message) = judged(&copy, &deep);
    only_the_third(&object, "crashed");
    assert!(message.contains("used up its stack"), "{message}");
}

#[test]
#[cfg(target_os = "linux")]
fn memory_output_and_file_size_are_limited() {
    let copy = Copy::new();
    quick(&copy);
    let (object, message) = judged(
        &copy,
        &third_case("let mut v = vec![1u8]; loop { v.extend(v.clone()); }"),
    );
    only_the_third(&object, "out-of-memory");
    assert!(
        message.contains("more than its 256 MiB of memory"),
        "{message}"
    );
    let (object, message) = judged(
        &copy,
        &third_case("loop { println!(\"{x} and more and more\"); }"),
    );
    only_the_third(&object, "too-much-output");
    assert!(message.contains("printed more than 1 MiB"), "{message}");
    let write = "use std::io::Write; let mut f = std::fs::File::create(\"large\").unwrap(); loop { f.write_all(&[7; 65536]).unwrap(); }";
    let (object, message) = judged(&copy, &third_case(write));
    only_the_third(&object, "too-much-output");
    assert!(
        message.contains("wrote a file of more than 16 MiB"),
        "{message}"
    );
}

#[test]
fn a_program_is_started_a_bounded_number_of_times() {
    let copy = Copy::new();
    let always = "pub fn gradient(_: f64, _: f64, _: f64, _: f64) -> [f64; 2] { std::process::abort() }\n\
                  pub fn gradient_on_paper() -> [f64; 2] { std::process::abort() }\n";
    let (object, message) = judged(&copy, always);
    let verdicts: Vec<&str> = object["cases"]
        .as_array()
        .unwrap()
        .iter()
        .map(|c| c["verdict"].as_str().unwrap())
        .collect();
    assert_eq!(
        verdicts,
        ["crashed", "crashed", "crashed", "crashed", "not-judged"]
    );
    assert!(
        message.contains("random numbers: Not judged: the program ended before this case"),
        "{message}"
    );
}

#[test]
fn what_is_to_do_is_no_mistake_and_keeps_its_points() {
    let copy = Copy::new();
    let half = third_case("").replace("[-8.0, -4.0]", "todo!()");
    let (object, message) = judged(&copy, &half);
    assert!(
        message.contains("✓ the same example in code: passed ○")
            || message.contains("✓ the same example in code: passed ✓"),
        "{message}"
    );
    assert_eq!(
        (object["verdict"].as_str(), object["points"].as_u64()),
        (Some("todo"), Some(4)),
        "{object}"
    );
    let wrong = half.replace("2.0 * error * x", "error * x");
    let (object, message) = judged(&copy, &wrong);
    assert_eq!(object["verdict"], "failed", "{object}");
    assert!(message.contains("○ on paper: to do"), "{message}");
}

#[test]
fn cases_that_build_on_a_failed_one_are_not_judged() {
    let copy = Copy::new();
    let source = copy.mistake("backpropagation/backprop", "activation_forgotten");
    copy.write("backpropagation/backprop", source);
    let (out, _, _) = run(&copy, &["check", "--format", "json", "backprop"]);
    let object: Value = serde_json::from_str(&out).unwrap();
    let cases = object["cases"].as_array().unwrap();
    let backward = cases
        .iter()
        .find(|case| case["name"].as_str().unwrap().starts_with("backward"))
        .unwrap();
    assert_eq!(backward["verdict"], "not-judged");
    assert!(
        object["message"]
            .as_str()
            .unwrap()
            .contains("Not judged until \"forward "),
        "{object}"
    );
}

#[test]
fn what_the_code_prints_is_shown_beside_its_case_and_made_harmless() {
    let copy = Copy::new();
    let printing = third_case(
        "println!(\"w is {w}\\x1b[2J\"); eprintln!(\"and b is {b}\\u{202e}\"); for i in 0..100 { println!(\"line {i}\") }; return [0.5, 0.25];",
    );
    let out = report(&copy, EXERCISE, printing);
    let case = out
        .split("✗ a prediction that is too large")
        .nth(1)
        .expect("the case");
    assert!(case.contains("│ w is -1\\u{1b}[2J"), "{out}");
    assert!(case.contains("more lines"), "{out}");
    assert!(
        !out.contains('\u{1b}') && !out.contains('\u{202e}'),
        "{out:?}"
    );
    let quiet = third_case("return [0.5, 0.25];").replace(
        "[-8.0, -4.0]",
        "{ eprintln!(\"on paper\\u{202e}\"); [0.0, 0.0] }",
    );
    let out = report(&copy, EXERCISE, quiet);
    assert!(out.contains("│ on paper\\u{202e}"), "{out}");
}

#[test]
fn values_that_are_not_finite_or_of_another_shape_are_named() {
    let copy = Copy::new();
    let (_, message) = judged(&copy, &third_case("return [f64::NAN, 12.0];"));
    assert!(
        message.contains("Your `gradient` is NaN (not a number), first at [0]"),
        "{message}"
    );
    let source = copy
        .solution("losses/mse_gradient")
        .replacen("fn mse_gradient(", "fn was(", 1)
        + "\npub fn mse_gradient(y_hat: &Array1<f64>, y: &Array1<f64>) -> Array1<f64> { let g = was(y_hat, y); Array1::zeros(g.len() + 1) }\n";
    let out = report(&copy, "losses/mse_gradient", source);
    assert!(
        out.contains("Your `gradient` is of another shape or kind than it should be.")
            && out.contains("Your `gradient` is 8 numbers, and should be 7 numbers."),
        "{out}"
    );
}

#[test]
fn leftover_processes_do_not_hold_up_the_verdict_or_the_next_exercise() {
    let copy = Copy::new();
    copy.solve("losses/mse_gradient");
    let spawning = third_case(
        "let _ = std::process::Command::new(\"/bin/sleep\").arg(\"987\").spawn(); std::process::exit(3)",
    );
    copy.write(EXERCISE, spawning);
    let (out, _, code) = run(&copy, &["check", "gradient_by_hand", "mse_gradient"]);
    assert_eq!(code, 1);
    assert!(
        out.contains("exit code 3") && out.contains("✓ losses/mse_gradient: passed"),
        "{out}"
    );
    assert!(!is_running("987"), "a process was left behind");
}

#[test]
#[cfg(target_os = "linux")]
fn ctrl_c_ends_the_program_too() {
    let copy = Copy::new();
    copy.write(
        EXERCISE,
        third_case("let _name = \"987654321\"; loop { std::hint::black_box(x); }"),
    );
    let mut grader = std::process::Command::new(assert_cmd::cargo::cargo_bin!("grader"))
        .args(["check", EXERCISE])
        .current_dir(copy.root())
        .env_remove("CARGO_TARGET_DIR")
        .stdout(std::process::Stdio::null())
        .spawn()
        .unwrap();
    let started = std::time::Instant::now();
    while !program_runs(copy.root()) {
        assert!(started.elapsed().as_secs() < 60, "the program never starts");
        std::thread::sleep(std::time::Duration::from_millis(5));
    }
    let pid = grader.id().to_string();
    let interrupt = std::process::Command::new("kill")
        .args(["-INT", &pid])
        .status()
        .unwrap();
    assert!(interrupt.success());
    let status = grader.wait().unwrap();
    assert!(!status.success());
    std::thread::sleep(std::time::Duration::from_millis(100));
    assert!(
        !program_runs(copy.root()),
        "the program outlives its grader"
    );
}

/// Whether a compiled exercise of this copy runs: its program lies in the copy's cache.
#[cfg(target_os = "linux")]
fn program_runs(root: &std::path::Path) -> bool {
    let of_copy = |link: std::path::PathBuf| {
        link.starts_with(root) && link.file_name().is_some_and(|name| name == "program")
    };
    let processes = std::fs::read_dir("/proc").unwrap().flatten();
    processes
        .filter_map(|entry| std::fs::read_link(entry.path().join("exe")).ok())
        .any(of_copy)
}

/// Whether a process with `argument` among its arguments runs.
fn is_running(argument: &str) -> bool {
    let Ok(processes) = std::fs::read_dir("/proc") else {
        return false;
    };
    processes.flatten().any(|entry| {
        let line = std::fs::read(entry.path().join("cmdline")).unwrap_or_default();
        line.split(|b| *b == 0)
            .any(|part| part == argument.as_bytes())
            && line.starts_with(b"/bin/sleep")
    })
}
