//! `grader check` as a reader runs it.

mod support;

use support::{Copy, grader_in, output, report, run};

const MSE: &str = "losses/mse_gradient";
const BACKPROP: &str = "backpropagation/backprop";

#[test]
fn a_fresh_clone_has_everything_to_do_and_the_solutions_pass() {
    let copy = Copy::new();
    let exercises = copy.exercises();
    let (out, err, code) = run(&copy, &["check"]);
    assert_eq!(code, 1, "{out}{err}");
    assert_eq!(
        out.matches(": to do, 0 of ").count(),
        exercises.len(),
        "{out}"
    );
    assert!(
        out.contains(&format!("0 of {} exercises passed, 0 of ", exercises.len())),
        "{out}"
    );
    assert!(
        out.contains("Next: edit exercises/src/gradient_descent/gradient_by_hand.rs"),
        "{out}"
    );

    exercises.iter().for_each(|exercise| copy.solve(exercise));
    let (out, err, code) = run(&copy, &["check"]);
    assert_eq!(code, 0, "{out}{err}");
    assert_eq!(out.matches(": passed, ").count(), exercises.len(), "{out}");
    assert!(out.contains("Every exercise asked for passes."), "{out}");
}

#[test]
fn exercises_come_in_the_order_of_the_book() {
    let copy = Copy::new();
    let (out, _, _) = run(&copy, &["check"]);
    let place = |name: &str| out.find(name).unwrap_or_else(|| panic!("{name} in {out}"));
    assert!(place("gradient_by_hand") < place("mse_gradient"), "{out}");
    assert!(
        place("mse_gradient") < place("gd_linear_regression"),
        "{out}"
    );
    assert!(place("gd_linear_regression") < place("backprop:"), "{out}");
}

#[test]
fn each_known_mistake_gets_its_own_title() {
    let copy = Copy::new();
    for exercise in copy.exercises() {
        for name in copy.mistakes(&exercise) {
            let source = copy.mistake(&exercise, &name);
            let title = source
                .lines()
                .next()
                .and_then(|line| line.strip_prefix("//! title: "))
                .expect("a title")
                .to_owned();
            let out = report(&copy, &exercise, &source);
            let flat = out.split_whitespace().collect::<Vec<_>>().join(" ");
            assert!(
                flat.contains(&title[1..]),
                "{exercise}/{name} is not told as {title:?}:\n{out}"
            );
            assert!(
                !flat.contains("No mistake that we know of"),
                "{exercise}/{name}:\n{out}"
            );
        }
    }
}

#[test]
fn a_right_variant_in_another_style_passes() {
    let copy = Copy::new();
    for exercise in copy.exercises() {
        for file in std::fs::read_dir(copy.hidden(&exercise).join("correct")).unwrap() {
            let source = std::fs::read_to_string(file.unwrap().path()).unwrap();
            let out = report(&copy, &exercise, source);
            assert!(out.starts_with(&format!("✓ {exercise}: passed")), "{out}");
        }
    }
}

#[test]
fn two_mistakes_at_once_are_both_named() {
    let copy = Copy::new();
    let source = copy.solution(BACKPROP);
    let both = source.replacen("cache.h1.t().dot", "cache.z1.t().dot", 1);
    assert_ne!(
        source, both,
        "the solution has the line that this test breaks"
    );
    let both = break_the_biases(&both);
    let out = report(&copy, BACKPROP, &both);
    assert!(out.contains("w2") && out.contains("b1"), "{out}");
    let titles = ["pre_activation_into_w2", "bias_gradient_averaged"]
        .map(|name| title(&copy, BACKPROP, name));
    let flat = out.split_whitespace().collect::<Vec<_>>().join(" ");
    for title in titles {
        assert!(flat.contains(&title[1..]), "{title}\n{out}");
    }
}

/// Bias gradients as means over the rows.
fn break_the_biases(source: &str) -> String {
    let broken = source.replace(".sum_axis(Axis(0))", ".mean_axis(Axis(0)).unwrap()");
    assert_ne!(
        source, broken,
        "the solution has the lines that this test breaks"
    );
    broken
}

fn title(copy: &Copy, exercise: &str, mistake: &str) -> String {
    let source = copy.mistake(exercise, mistake);
    source
        .lines()
        .next()
        .and_then(|line| line.strip_prefix("//! title: "))
        .expect("a title")
        .to_owned()
}

#[test]
fn the_report_on_a_known_mistake() {
    let copy = Copy::new();
    insta::assert_snapshot!(report(&copy, MSE, copy.mistake(MSE, "forgot_the_mean")));
}

#[test]
fn what_nobody_foresaw_is_shown_and_no_cause_is_guessed() {
    let copy = Copy::new();
    let odd = copy.solution(MSE).replacen("fn mse(", "fn was_mse(", 1)
        + "\npub fn mse(y_hat: &Array1<f64>, y: &Array1<f64>) -> f64 { was_mse(y_hat, y).sqrt() + 0.25 }\n";
    let out = report(&copy, MSE, odd);
    assert!(
        out.contains("No mistake that we know of does this, so no cause is named."),
        "{out}"
    );
    assert!(
        out.contains("expected: ") && out.contains("yours:    "),
        "{out}"
    );
}

#[test]
fn a_relation_is_told_where_no_known_mistake_fits() {
    let copy = Copy::new();
    let tripled = copy
        .solution(MSE)
        .replacen("fn mse_gradient(", "fn was(", 1)
        + "\npub fn mse_gradient(y_hat: &Array1<f64>, y: &Array1<f64>) -> Array1<f64> { 3.0 * was(y_hat, y) }\n";
    let out = report(&copy, MSE, tripled);
    assert!(
        out.contains("Your `gradient` is 3 times the right value throughout."),
        "{out}"
    );
}

#[test]
fn an_unknown_name_suggests_the_nearest_only_where_that_is_unambiguous() {
    let copy = Copy::new();
    let (_, err, code) = run(&copy, &["check", "mse_gradeint"]);
    assert_eq!(
        (err.as_str(), code),
        (
            "There is no exercise `mse_gradeint`. Did you mean `mse_gradient`?\n",
            2
        )
    );
    let (_, err, code) = run(&copy, &["check", "nothing_like_it"]);
    assert_eq!(
        (err.as_str(), code),
        (
            "There is no exercise `nothing_like_it`. `cargo grader` lists them all.\n",
            2
        )
    );
    let (_, err, code) = run(&copy, &["check", "g"]);
    assert_eq!(code, 2);
    let flat = err.replace('\n', " ");
    assert!(flat.contains("could be any of: gradient_descent/gradient_by_hand, linear_regression/gd_linear_regression."), "{err}");
    let (_, err, code) = run(&copy, &["check", "--chapter", "loses"]);
    assert_eq!(
        (err.as_str(), code),
        (
            "There is no chapter `loses` with exercises. Did you mean `losses`?\n",
            2
        )
    );
}

#[test]
fn names_may_be_whole_ids_prefixes_or_a_chapter() {
    let copy = Copy::new();
    for arguments in [
        &["check", "mse_gradient"][..],
        &["check", MSE],
        &["check", "ms"],
        &["check", "--chapter", "losses"],
    ] {
        let (out, err, code) = run(&copy, arguments);
        assert_eq!((code, err.as_str()), (1, ""), "{out}");
        assert!(
            out.starts_with("○ losses/mse_gradient: to do") && !out.contains("backprop"),
            "{out}"
        );
    }
}

#[test]
fn any_folder_inside_will_do_and_none_outside() {
    let copy = Copy::new();
    let (out, _, code) =
        output(grader_in(&copy.path("exercises/src/losses")).args(["check", "mse_gradient"]));
    assert_eq!(code, 1, "{out}");
    let outside = tempfile::tempdir().unwrap();
    let (_, err, code) = output(grader_in(outside.path()).arg("check"));
    assert_eq!(code, 2);
    assert!(
        err.contains("is not inside a Downhill workspace.")
            && err.contains("Go to the folder that you cloned"),
        "{err}"
    );
}

#[test]
fn alone_it_says_where_the_reader_is_and_what_is_next() {
    let copy = Copy::new();
    let all = copy.exercises().len();
    let (out, _, code) = run(&copy, &[]);
    assert_eq!(code, 0, "{out}");
    assert!(
        out.contains(&format!("0 of {all} exercises passed"))
            && out.contains("Edit:  exercises/src/gradient_descent/gradient_by_hand.rs"),
        "{out}"
    );
    copy.solve("gradient_descent/gradient_by_hand");
    let (out, _, _) = run(&copy, &[]);
    assert!(
        out.contains("gradient_by_hand            changed since it was last checked"),
        "{out}"
    );
    run(&copy, &["check"]);
    let (out, _, _) = run(&copy, &[]);
    assert!(
        out.contains(&format!("1 of {all} exercises passed, 5 of ")),
        "{out}"
    );
    assert!(
        out.contains("Check: cargo grader check mse_gradient"),
        "{out}"
    );
}

#[test]
fn colours_are_for_terminals_only() {
    let copy = Copy::new();
    let (out, _, _) = run(&copy, &["check", "mse_gradient"]);
    assert!(!out.contains('\u{1b}'), "{out}");
    let (out, _, _) = output(
        grader_in(copy.root())
            .args(["check", "mse_gradient"])
            .env("CLICOLOR_FORCE", "1"),
    );
    assert!(out.contains("\u{1b}["), "{out:?}");
    let (out, _, _) = output(
        grader_in(copy.root())
            .args(["check", "mse_gradient"])
            .env("CLICOLOR_FORCE", "1")
            .env("NO_COLOR", "1"),
    );
    assert!(!out.contains('\u{1b}'), "{out:?}");
}

#[test]
fn an_unchanged_file_is_not_judged_twice_and_a_changed_one_is() {
    let copy = Copy::new();
    let cached = |expected: bool| {
        let (out, _, _) = run(&copy, &["check", "--format", "json", "mse_gradient"]);
        assert!(out.contains(&format!("\"cached\":{expected}")), "{out}");
    };
    cached(false);
    cached(true);
    copy.solve(MSE);
    cached(false);
    copy.edit(
        "grader/hidden/losses/mse_gradient/exercise.toml",
        "minutes = ",
        "minutes = 1",
    );
    cached(false);
}

#[test]
fn a_grader_built_from_other_sources_says_so() {
    let copy = Copy::new();
    copy.edit("grader/src/lib.rs", "//! Downhill", "//! A later Downhill");
    let (_, err, code) = run(&copy, &["check", "mse_gradient"]);
    assert_eq!(code, 1);
    assert!(
        err.contains("cargo install --locked --path grader"),
        "{err}"
    );
}
