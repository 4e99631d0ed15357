//! The commands around a check: hint, explain, list, next, solution, dispute.

mod support;

use std::fs;
use support::{Copy, grader_in, output, run};
use testing::flat;

const MSE: &str = "losses/mse_gradient";

/// Standard output of a command that works.
fn says(copy: &Copy, arguments: &[&str]) -> String {
    let (out, err, code) = run(copy, arguments);
    assert_eq!((err.as_str(), code), ("", 0), "{arguments:?}: {out}");
    out
}

/// A copy in which the last check found that the mean was forgotten.
fn after_a_mistake() -> Copy {
    let copy = Copy::new();
    copy.write(MSE, copy.mistake(MSE, "forgot_the_mean"));
    let (out, _, code) = run(&copy, &["check", "mse"]);
    assert_eq!(code, 1, "{out}");
    copy
}

/// Everything in the copy but what belongs to the grader, and the hints.
fn reader_files(copy: &Copy) -> Vec<(String, Vec<u8>)> {
    let mut files = Vec::new();
    for folder in ["exercises", "book", "solutions", "grader/hidden"] {
        for path in grader::files::files_below(&copy.path(folder)).unwrap() {
            files.push((path.display().to_string(), fs::read(&path).unwrap()));
        }
    }
    files.push((
        "attempts".to_owned(),
        fs::read(copy.path(".grader/attempts.jsonl")).unwrap_or_default(),
    ));
    files
}

#[test]
fn hints_come_one_by_one_the_first_on_what_the_last_check_found() {
    let copy = after_a_mistake();
    let before = reader_files(&copy);
    let hints: Vec<String> = (0..6).map(|_| says(&copy, &["hint", "mse"])).collect();
    insta::assert_snapshot!(hints.join("\n----\n"));
    assert_eq!(reader_files(&copy), before);
    // Another exercise's hints are its own, and another mistake found gives another hint.
    assert!(says(&copy, &["hint", "backprop"]).starts_with("Hint 1 of 4"));
    copy.write(MSE, copy.mistake(MSE, "forgot_the_two"));
    run(&copy, &["check", "mse"]);
    let on_it = says(&copy, &["hint", "mse"]);
    assert!(
        on_it.contains("explain mse_gradient/forgot-the-two"),
        "{on_it}"
    );
}

#[test]
fn all_hints_at_once() {
    let copy = after_a_mistake();
    let all = says(&copy, &["hint", "mse", "--all"]);
    assert!(all.starts_with("On what your last check found"), "{all}");
    assert!(
        all.contains("Hint 1 of 4") && all.contains("Hint 4 of 4"),
        "{all}"
    );
    assert!(says(&copy, &["hint", "mse"]).starts_with("You have seen every hint"));
    assert_eq!(says(&copy, &["hint", "mse", "--all"]), all);
}

/// What the last check found is known from the verdict as well.
#[test]
fn a_hint_needs_no_log() {
    let copy = after_a_mistake();
    fs::remove_dir_all(copy.path(".grader")).unwrap();
    fs::write(copy.path(".grader"), "a file stands in its place").unwrap();
    let (out, err, code) = run(&copy, &["hint", "mse"]);
    assert_eq!(code, 0, "{err}");
    assert!(out.starts_with("On what your last check found"), "{out}");
    let why = ".grader could not be written: it is a file, and should be a folder.";
    assert!(err.contains(why), "{err}");
}

#[test]
fn a_dispute_that_cannot_be_written_says_why() {
    let copy = after_a_mistake();
    fs::remove_dir_all(copy.path(".grader")).unwrap();
    fs::write(copy.path(".grader"), "a file stands in its place").unwrap();
    let (_, err, code) = run(&copy, &["dispute", "mse"]);
    assert_eq!(code, 2);
    let said = ".grader could not be written: it is a file, and should be a folder.\nMake room or make it writable, and run this again.\n";
    assert!(err.ends_with(said), "{err}");
}

#[test]
fn a_mistake_is_explained_by_its_id_or_the_end_of_it() {
    let copy = Copy::new();
    let explained = says(&copy, &["explain", "losses/mse_gradient/forgot-the-mean"]);
    insta::assert_snapshot!(explained);
    for id in [
        "mse_gradient/forgot-the-mean",
        "mse-gradient/forgot_the_mean",
        "grader::losses/mse_gradient/forgot-the-mean",
    ] {
        assert_eq!(says(&copy, &["explain", id]), explained);
    }
    let (_, err, code) = run(&copy, &["explain", "forgot-the-mean"]);
    assert_eq!(code, 2);
    assert!(
        err.contains("linear_regression/gd_linear_regression/forgot-the-mean"),
        "{err}"
    );
    let (_, err, _) = run(&copy, &["explain", "forgot-the-meen"]);
    assert!(err.contains("Did you mean `forgot-the-mean`?"), "{err}");
    let (_, err, _) = run(&copy, &["explain", "the-mean"]);
    assert!(
        err.contains("There is no known mistake `the-mean`"),
        "{err}"
    );
}

#[test]
fn a_kind_is_named_with_the_exercises_that_share_it() {
    let copy = Copy::new();
    let told = |id: &str| flat(&says(&copy, &["explain", id]));
    let of_three = told("backprop/mean-left-out");
    assert!(
        of_three.contains("What kind it is The mean is left out of the gradient. Also met in mse_gradient and gd_linear_regression."),
        "{of_three}"
    );
    assert!(
        of_three.contains("Kind: book/chapters/mistakes_means_and_sums.md"),
        "{of_three}"
    );
    let alone = told("backprop/pre-activation-into-w2");
    assert!(
        alone.contains("No other exercise has one of this kind."),
        "{alone}"
    );
    // Of a kind that is in no list, and of none, nothing is said; nor where the list cannot be read.
    let file = "grader/hidden/backpropagation/backprop/mistakes/mean_left_out.rs";
    for (from, to) in [
        ("mean-left-out", "mean-right-in"),
        ("kind: mean-right-in\n//! ", ""),
    ] {
        copy.edit(file, from, to);
        assert!(
            !told("backprop/mean-left-out")
                .to_lowercase()
                .contains("kind")
        );
    }
    copy.edit("grader/hidden/kinds.toml", "[[family]]", "[[family]");
    assert!(
        !told("mse_gradient/forgot-the-mean")
            .to_lowercase()
            .contains("kind")
    );
}

/// Every mistake that is recorded can be looked up, and says all that its header does.
#[test]
fn every_known_mistake_is_explained() {
    let copy = Copy::new();
    for exercise in copy.exercises() {
        for mistake in copy.mistakes(&exercise) {
            let id = format!("{exercise}/{}", mistake.replace('_', "-"));
            let explained = says(&copy, &["explain", &id]);
            for heading in [
                "What people do",
                "Why it is wrong",
                "How to see it yourself",
            ] {
                assert!(explained.contains(heading), "{id}: {explained}");
            }
            assert!(
                explained.lines().all(|l| l.chars().count() <= 80),
                "{explained}"
            );
        }
    }
}

#[test]
fn the_list_shows_state_points_and_attempts() {
    let copy = after_a_mistake();
    copy.solve("gradient_descent/gradient_by_hand");
    run(&copy, &["check", "gradient_by_hand"]);
    // Asking again about the same file is no attempt, nor is the skeleton.
    run(&copy, &["check"]);
    copy.write("backpropagation/backprop", "fn");
    insta::assert_snapshot!(says(&copy, &["list"]));
    let next = says(&copy, &["next"]);
    assert!(
        next.contains("Edit:  exercises/src/losses/mse_gradient.rs"),
        "{next}"
    );
}

#[test]
fn the_share_of_mistakes_mended_is_listed() {
    let copy = Copy::new();
    let none = says(&copy, &["list", "--hints"]);
    assert!(
        none.starts_with("No check has named a mistake yet"),
        "{none}"
    );
    let check = |source: String| {
        copy.write(MSE, source);
        run(&copy, &["check", "mse"]);
    };
    check(copy.mistake(MSE, "forgot_the_mean"));
    check(copy.solution(MSE));
    check(copy.mistake(MSE, "forgot_the_two"));
    check(format!(
        "{}\n// again\n",
        copy.mistake(MSE, "forgot_the_two")
    ));
    check(format!(
        "{}\n// and again\n",
        copy.mistake(MSE, "forgot_the_two")
    ));
    let shares = says(&copy, &["list", "--hints"]);
    assert!(
        shares.contains("forgot-the-mean: 1 of 1 (100 %)\n"),
        "{shares}"
    );
    assert!(
        shares.contains("forgot-the-two: 0 of 1 (0 %), 2 too new to tell\n"),
        "{shares}"
    );
}

#[test]
fn the_solution_is_shown_after_a_pass_or_to_who_insists() {
    let copy = after_a_mistake();
    let (out, _, code) = run(&copy, &["solution", "mse"]);
    assert_eq!(code, 1);
    assert!(out.contains("once yours has passed"), "{out}");
    insta::assert_snapshot!(says(&copy, &["solution", "mse", "--spoil"]));
    copy.solve(MSE);
    run(&copy, &["check", "mse"]);
    let passed = says(&copy, &["solution", "mse"]);
    assert!(
        passed.contains("Yours is the solution, line by line."),
        "{passed}"
    );
    // It stays open to whoever has passed once.
    copy.write(MSE, copy.mistake(MSE, "forgot_the_mean"));
    says(&copy, &["solution", "mse"]);
    let untouched = says(&copy, &["solution", "backprop", "--spoil"]);
    assert!(
        untouched.contains("Your file is still the skeleton"),
        "{untouched}"
    );
}

#[test]
fn a_dispute_holds_the_file_the_verdict_and_the_versions() {
    let copy = Copy::new();
    // Nobody foresaw this one.
    let own = copy
        .solution(MSE)
        .replace("squared.sum() / m", "squared.sum() / m + 0.123 * m * m");
    copy.write(MSE, &own);
    let (report, _, _) = run(&copy, &["check", "mse"]);
    assert!(
        report.contains("Right? cargo grader dispute mse_gradient"),
        "{report}"
    );
    let said = says(&copy, &["dispute", "mse"]);
    let file = said
        .lines()
        .next()
        .and_then(|line| line.strip_prefix("Written: "));
    let document = copy.read(file.unwrap());
    assert!(document.contains(&own.trim_end().to_owned()), "{document}");
    assert!(
        document.contains("\nrustc: rustc 1.") && document.contains("\ngrader: "),
        "{document}"
    );
    let json = document
        .lines()
        .find(|line| line.starts_with("{\"schema\":1"))
        .unwrap();
    let verdict: serde_json::Value = serde_json::from_str(json).unwrap();
    assert_eq!(verdict["verdict"], "failed");
    assert!(
        !document.contains(copy.root().to_str().unwrap()),
        "{document}"
    );

    copy.solve(MSE);
    let (out, _, code) = run(&copy, &["dispute", "mse"]);
    assert_eq!(
        (out.as_str(), code),
        (
            "mse_gradient passes, with 8 of 8 points: there is nothing to dispute.\n",
            1
        )
    );
}

/// A mistake that is known needs no dispute; the report leads to its explanation instead.
#[test]
fn a_named_cause_leads_to_its_explanation() {
    let copy = after_a_mistake();
    let (report, _, _) = run(&copy, &["check", "mse"]);
    assert!(
        report.contains("\n  Why:   cargo grader explain mse_gradient/forgot-the-mean\n"),
        "{report}"
    );
    assert!(!report.contains("dispute"), "{report}");
}

#[test]
fn an_unknown_exercise_is_named() {
    let copy = Copy::new();
    for command in ["hint", "solution", "dispute"] {
        let (_, err, code) = output(grader_in(copy.root()).args([command, "mse_gradeint"]));
        assert_eq!(code, 2);
        assert!(
            err.contains("Did you mean `mse_gradient`?"),
            "{command}: {err}"
        );
    }
}
