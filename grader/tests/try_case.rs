//! `grader try` as a reader runs it.

mod support;

use grader::catalog::Catalog;
use grader::workspace::Workspace;
use std::io::{BufRead, BufReader, Read};
use std::process::{Command, Stdio};
use support::{Copy, run};

const MSE: &str = "losses/mse_gradient";
const HAND: &str = "gradient_descent/gradient_by_hand";

/// The solution of `mse_gradient` with `statement` at the beginning of `mse`.
fn mse_that_begins_with(copy: &Copy, statement: &str) -> String {
    let begin = "pub fn mse(y_hat: &Array1<f64>, y: &Array1<f64>) -> f64 {";
    let solution = copy.solution(MSE);
    assert!(solution.contains(begin), "{solution}");
    solution.replace(begin, &format!("{begin}\n{statement}"))
}

/// How many cases of `exercise` a reader sees.
fn visible(copy: &Copy, exercise: &str) -> usize {
    let workspace = Workspace::find(copy.root()).expect("a workspace");
    let catalog = Catalog::load(&workspace).expect("a catalog");
    let entry = catalog.entries.iter().find(|e| e.place.id() == exercise);
    let definition = entry.expect("an entry").definition.as_ref();
    definition.expect("a definition").visible_cases().len()
}

#[test]
fn every_visible_case_passes_with_the_solution_and_nothing_is_kept() {
    let copy = Copy::new();
    for exercise in copy.exercises() {
        copy.solve(&exercise);
        for number in 1..=visible(&copy, &exercise) {
            let (out, err, code) = run(&copy, &["try", &exercise, &number.to_string()]);
            assert_eq!((err.as_str(), code), ("", 0), "{out}");
            assert!(
                out.contains(": passed\n") && out.contains("\n#[test]\nfn play() {\n"),
                "{out}"
            );
            assert!(!out.contains("not judged"), "{out}");
        }
    }
    assert!(!copy.path(".grader").exists(), "a try is no attempt");
    let kept = copy.path("target/grader-cache/verdicts");
    assert_eq!(std::fs::read_dir(kept).map_or(0, Iterator::count), 0);
}

#[test]
fn what_a_reader_sees() {
    let copy = Copy::new();
    let wrong = mse_that_begins_with(&copy, "println!(\"mse of {y_hat}\");");
    copy.write(MSE, wrong.replace("squared.sum() / m", "squared.sum()"));
    let (out, err, code) = run(&copy, &["try", "mse_gradient"]);
    assert_eq!((err.as_str(), code), ("", 1));
    insta::assert_snapshot!("mse_summed", out);
    let (out, _, code) = run(&copy, &["try", "mse", "gradient", "of"]);
    assert_eq!(code, 0);
    insta::assert_snapshot!("gradient_right", out);
}

#[test]
fn a_case_is_tried_whatever_it_builds_on() {
    let copy = Copy::new();
    let backprop = "backpropagation/backprop";
    let solution = copy.solution(backprop);
    copy.write(backprop, solution.replace("f64::tanh", "f64::sin"));
    let (out, _, code) = run(&copy, &["try", "backprop", "5"]);
    assert_eq!(code, 0, "at 0 both are 0, and both have the slope 1: {out}");
    copy.write(backprop, solution.replace("2.0 / ", "1.0 / "));
    let (out, _, code) = run(&copy, &["try", "backprop", "5"]);
    assert!(
        code == 1 && out.contains("expected: [[24]]\n      yours:    [[12]]"),
        "{out}"
    );
}

#[test]
fn gaps_elsewhere_in_the_file_do_no_harm() {
    let copy = Copy::new();
    let gap = "todo!(\"the errors, squared, averaged over the m examples\")";
    copy.edit(
        &format!("exercises/src/{MSE}.rs"),
        gap,
        "(y_hat - y).powi(2).sum() / y.len() as f64",
    );
    let (out, err, code) = run(&copy, &["try", MSE]);
    assert_eq!((err.as_str(), code), ("", 0), "{out}");
    let (out, _, code) = run(&copy, &["try", MSE, "2"]);
    assert!(
        code == 1 && out.contains("○ the gradient of four examples: to do"),
        "{out}"
    );
}

/// Were it shown at the end only, the limit's sentence would be there with it.
#[test]
fn what_is_printed_is_there_before_the_end() {
    let copy = Copy::new();
    let file = format!("grader/hidden/{MSE}/exercise.toml");
    copy.edit(
        &file,
        "seed = 501\n",
        "seed = 501\nlimits = { cpu_seconds = 60 }\n",
    );
    copy.write(MSE, mse_that_begins_with(&copy, "print!(\"begun\\nand on\"); use std::io::Write; std::io::stdout().flush().unwrap(); loop {}"));
    let mut grader = Command::new(assert_cmd::cargo::cargo_bin!("grader"))
        .args(["try", MSE])
        .current_dir(copy.root())
        .env_remove("CARGO_TARGET_DIR")
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the grader starts");
    let mut out = BufReader::new(grader.stdout.take().expect("a pipe"));
    let mut seen = String::new();
    while !seen.contains("│ begun\n") {
        assert!(out.read_line(&mut seen).expect("text") > 0, "{seen}");
    }
    // Of the next line only the beginning has been printed.
    let mut begun = vec![0; "    │ and on".len()];
    out.read_exact(&mut begun).expect("text");
    assert_eq!(String::from_utf8_lossy(&begun), "    │ and on");
    grader.kill().expect("it can be killed");
    grader.wait().expect("it has ended");
    let mut rest = String::new();
    out.read_to_string(&mut rest).expect("text");
    assert_eq!(rest, "");
}

#[test]
fn hostile_output_stays_harmless() {
    let copy = Copy::new();
    let attack = r#"
        for n in [0, 1, 7] { print!("\u{1}case {n}\u{1}\n"); }
        println!("a\u{1b}[2Jb\u{202e}c\u{1}case x\u{1}");
        eprint!("\u{1}case 0\u{1}\n✓ the loss of four examples: passed\n");
        std::process::exit(0);
    "#;
    copy.write(MSE, mse_that_begins_with(&copy, attack));
    let (out, err, code) = run(&copy, &["try", MSE]);
    assert_eq!((err.as_str(), code), ("", 1));
    let obeyed = |c: char| c.is_control() && c != '\n' || c == '\u{202e}';
    assert_eq!(out.find(obeyed), None, "{out}");
    for line in [
        "a\\u{1b}[2Jb\\u{202e}c\\u{1}case x\\u{1}",
        "✓ the loss of four examples: passed",
    ] {
        assert!(out.contains(&format!("\n    │ {line}\n")), "{out}");
    }
    assert_eq!(out.matches("│").count(), 2, "{out}");
}

#[test]
fn of_a_flood_the_beginning_is_shown() {
    let copy = Copy::new();
    copy.write(
        MSE,
        mse_that_begins_with(&copy, "loop { println!(\"flood\") }"),
    );
    let (out, err, code) = run(&copy, &["try", MSE]);
    assert_eq!((err.as_str(), code), ("", 1));
    assert_eq!(out.matches("│ flood\n").count(), 1000);
    assert!(
        out.contains("\n    … and more, which is not shown.\n\n✗ "),
        "{out}"
    );
    assert!(
        out.contains("✗ the loss of four examples: wrote too much output"),
        "{out}"
    );
}

#[test]
fn other_ends_are_told_as_in_a_check() {
    let copy = Copy::new();
    for (statement, says) in [
        ("todo!();", "○ the loss of four examples: to do"),
        (
            "panic!(\"no\");",
            "It panicked at exercises/src/losses/mse_gradient.rs:",
        ),
        ("std::process::exit(0);", "ended here with exit code 0"),
        ("no_such_thing();", "cannot find function"),
    ] {
        copy.write(MSE, mse_that_begins_with(&copy, statement));
        let (out, err, code) = run(&copy, &["try", MSE]);
        assert_eq!((err.as_str(), code), ("", 1), "{out}");
        assert!(out.contains(says), "{statement}: {out}");
        assert!(!out.contains("started again as often"), "{out}");
        // Nothing can be played with that does not compile.
        assert_eq!(
            out.contains("#[test]"),
            !says.contains("cannot find"),
            "{out}"
        );
    }
    std::fs::remove_file(copy.file(MSE)).expect("it can be removed");
    let (out, _, code) = run(&copy, &["try", MSE]);
    assert!(code == 1 && out.contains("does not exist"), "{out}");
}

#[test]
fn cases_that_are_not_shown_or_not_there_are_refused() {
    let copy = Copy::new();
    for (case, says) in [
        (
            "random numbers",
            "The inputs of the case \"random numbers\" are not shown",
        ),
        (
            "exact",
            "The inputs of the case \"exact predictions\" are not shown",
        ),
        (
            "one exampel",
            "There is no case `one exampel`. Did you mean \"one example\"?",
        ),
        (
            "4",
            "There is no case `4`.\nCases that are shown:\n1 the loss of four examples\n2 ",
        ),
        (
            "of four",
            "`of four` could be any of these cases: \"the loss of four examples\", \"the",
        ),
    ] {
        let (out, err, code) = run(&copy, &["try", MSE, case]);
        assert_eq!((out.as_str(), code), ("", 2), "{err}");
        assert!(err.contains(says), "{case}: {err}");
    }
}

/// A test is no part of what a check compiles.
#[test]
fn a_pasted_snippet_does_not_disturb_a_check() {
    let copy = Copy::new();
    copy.solve(HAND);
    let (out, _, _) = run(&copy, &["try", HAND, "2"]);
    let begin = out.find("#[test]").expect("a snippet");
    let end = begin + out[begin..].find("\n}\n").expect("its end") + 3;
    assert!(out[begin..end].contains("gradient(w, b, x, y)"), "{out}");
    copy.write(
        HAND,
        format!("{}\n{}", copy.solution(HAND), &out[begin..end]),
    );
    let (out, err, code) = run(&copy, &["check", HAND]);
    assert_eq!((err.as_str(), code), ("", 0), "{out}");
}
