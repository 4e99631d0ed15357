//! What a reader is told when their file does not compile, and what compiles although it looks odd.

mod support;

use support::{Copy, report};
use testing::flat;

const EXERCISE: &str = "gradient_descent/gradient_by_hand";
const SIGNATURE: &str = "pub fn gradient(w: f64, b: f64, x: f64, y: f64) -> [f64; 2]";

#[test]
fn errors_are_rustcs_own_on_the_readers_path() {
    let copy = Copy::new();
    let source = copy
        .solution(EXERCISE)
        .replace("let slope_b = 2.0 * error;", "let slope_b = 2.0 * eror;");
    let line = source
        .lines()
        .position(|line| line.contains("eror"))
        .unwrap()
        + 1;
    let out = report(&copy, EXERCISE, source);
    assert!(
        out.starts_with(&format!("✗ {EXERCISE}: does not compile, 0 of 5 points")),
        "{out}"
    );
    assert!(
        out.contains("error[E0425]: cannot find value `eror` in this scope"),
        "{out}"
    );
    assert!(
        out.contains(&format!("--> exercises/src/{EXERCISE}.rs:{line}:25")),
        "{out}"
    );
    assert!(
        out.contains("help: a local variable with a similar name exists"),
        "{out}"
    );
    assert!(
        !out.contains("hidden") && !out.contains("grader-cache"),
        "{out}"
    );
}

#[test]
fn a_missing_function_is_one_sentence_with_its_signature() {
    let copy = Copy::new();
    let out = report(
        &copy,
        EXERCISE,
        copy.solution(EXERCISE)
            .replace("pub fn gradient(", "pub fn gradeint("),
    );
    assert!(
        flat(&out).contains(&format!("`gradient` is missing. Expected: `{SIGNATURE}`")),
        "{out}"
    );
    assert!(!out.contains("probe") && !out.contains("hidden"), "{out}");
}

#[test]
fn a_private_function_says_pub() {
    let copy = Copy::new();
    let out = report(
        &copy,
        EXERCISE,
        copy.solution(EXERCISE)
            .replace("pub fn gradient(", "fn gradient("),
    );
    assert!(
        flat(&out).contains(&format!(
            "`gradient`, or a part of it, is private: put `pub` before it. Expected: `{SIGNATURE}`"
        )),
        "{out}"
    );
}

#[test]
fn another_type_is_one_sentence_with_the_signature() {
    let copy = Copy::new();
    let fewer = copy.solution(EXERCISE).replace(
        "x: f64, y: f64) -> [f64; 2] {",
        "x: f64) -> [f64; 2] {\n    let y = 0.0;",
    );
    let out = report(&copy, EXERCISE, fewer);
    assert!(
        flat(&out).contains("`gradient` has another type than expected"),
        "{out}"
    );
    assert!(
        flat(&out).contains(&format!("Expected: `{SIGNATURE}`")),
        "{out}"
    );
    let fit = "linear_regression/gd_linear_regression";
    let out = report(
        &copy,
        fit,
        copy.solution(fit)
            .replace("pub b: f64,", "pub b: Array1<f64>,")
            .replace(
                "Fit { w, b, losses }",
                "Fit { w, b: ndarray::array![b], losses }",
            ),
    );
    assert!(
        flat(&out).contains("does not compile") || out.contains("failed"),
        "{out}"
    );
    let out = report(
        &copy,
        fit,
        copy.solution(fit).replace("pub b: f64,", "b: f64,"),
    );
    assert!(flat(&out).contains("is private"), "{out}");
}

#[test]
fn odd_but_right_files_pass() {
    let copy = Copy::new();
    let solution = copy.solution(EXERCISE);
    let as_crlf = solution.replace('\n', "\r\n");
    let with_names = format!(
        "{solution}\nmod probe {{}}\nfn main() {{}}\nmacro_rules! vec {{ () => {{}} }}\nstruct Probe;\nmod hidden_probe {{}}\n"
    );
    for source in [
        format!("\u{feff}{solution}"),
        as_crlf,
        solution.trim_end().to_owned(),
        with_names,
        format!(
            "#![allow(unused)]\n#![deny(warnings)]\n{solution}\nfn never_called() {{ let unused = 1; }}"
        ),
        format!("{solution}\nuse crate::gradient_descent::gradient_by_hand::gradient as itself;\n"),
    ] {
        let out = report(&copy, EXERCISE, &source);
        assert!(
            out.starts_with(&format!("✓ {EXERCISE}: passed")),
            "{source}\n{out}"
        );
    }
}

#[test]
fn a_missing_brace_is_found_in_the_readers_file() {
    let copy = Copy::new();
    let source = copy.solution(EXERCISE);
    let out = report(&copy, EXERCISE, source.trim_end().trim_end_matches('}'));
    assert!(
        out.contains("this file contains an unclosed delimiter"),
        "{out}"
    );
    assert!(
        out.contains(&format!("exercises/src/{EXERCISE}.rs:")),
        "{out}"
    );
}

#[test]
fn helper_modules_beside_the_file_are_compiled_and_judged_with_it() {
    let copy = Copy::new();
    let folder = copy.file(EXERCISE).with_extension("");
    std::fs::create_dir(&folder).unwrap();
    std::fs::write(
        folder.join("inside.rs"),
        "pub fn error(w: f64, b: f64, x: f64, y: f64) -> f64 { w * x + b - y }\n",
    )
    .unwrap();
    let source = copy
        .solution(EXERCISE)
        .replace("w * x + b - y;", "inside::error(w, b, x, y);")
        + "mod inside;\n";
    let out = report(&copy, EXERCISE, &source);
    assert!(out.starts_with("✓"), "{out}");
    std::fs::write(
        folder.join("inside.rs"),
        "pub fn error(w: f64, b: f64, x: f64, y: f64) -> f64 { y - w * x - b }\n",
    )
    .unwrap();
    let out = report(&copy, EXERCISE, &source);
    assert!(
        out.starts_with("✗"),
        "a changed helper is judged anew: {out}"
    );
}

#[test]
fn warnings_are_shown_where_they_help() {
    let copy = Copy::new();
    let with_gap = "pub fn gradient(w: f64, b: f64, x: f64, y: f64) -> [f64; 2] { [w, b] }\npub fn gradient_on_paper() -> [f64; 2] { todo!() }\n";
    let out = report(&copy, EXERCISE, with_gap);
    assert!(!out.contains("unused variable"), "{out}");
    let out = report(&copy, EXERCISE, with_gap.replace("todo!()", "[-8.0, -4.0]"));
    assert!(
        out.contains("The compiler also noticed:") && out.contains("unused variable: `y`"),
        "{out}"
    );
}
