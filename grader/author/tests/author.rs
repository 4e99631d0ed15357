//! `author record` and `author verify`, through the binary, on copies of the workspace.

mod support;

use support::{Copy, HAND, author, hidden, verified_after};

const MSE: &str = "losses/mse_gradient";

#[test]
fn every_exercise_is_sound_and_pristine() {
    let copy = Copy::new();
    let (out, code) = author(&copy, &["verify", "--pristine"]);
    assert_eq!(code, 0, "{out}");
    assert_eq!(
        out.matches("✓ sound").count(),
        copy.exercises().len(),
        "{out}"
    );
    copy.solve(HAND);
    let (out, code) = author(&copy, &["verify", "--pristine", HAND]);
    assert_eq!(code, 1);
    assert!(
        out.contains(
            "✗ exercises/src/gradient_descent/gradient_by_hand.rs: is not the pristine skeleton"
        ),
        "{out}"
    );
}

#[test]
fn what_a_learner_sees_for_every_known_mistake() {
    let copy = Copy::new();
    let (out, code) = author(&copy, &["verify", "--gallery"]);
    assert_eq!(code, 0, "{out}");
    insta::assert_snapshot!("gallery", out);
}

#[test]
fn a_recording_that_is_not_current_is_refused_and_recording_mends_it() {
    let copy = Copy::new();
    copy.edit(
        &hidden(HAND, "probe.rs"),
        "-1.0, 2.0, -3.0, -1.0",
        "-1.0, 2.0, -3.0, -2.0",
    );
    let (out, code) = author(&copy, &["verify", HAND]);
    assert_eq!(code, 1);
    assert!(out.contains("recorded.json: is not current (case \"a prediction that is too large\" has other inputs; "), "{out}");
    let before = copy.read(&hidden(HAND, "recorded.json"));
    let (out, _) = author(&copy, &["record", "--diff", HAND]);
    assert!(
        out.contains("`gradient` was [-36, 12], is [-42, 14]"),
        "{out}"
    );
    assert_eq!(
        before,
        copy.read(&hidden(HAND, "recorded.json")),
        "--diff writes nothing"
    );
    author(&copy, &["record", HAND]);
    let (out, _) = author(&copy, &["record", HAND]);
    assert!(out.contains("unchanged"), "{out}");
}

#[test]
fn a_false_claim_is_refused_with_its_line() {
    let mistake = hidden(MSE, "mistakes/forgot_the_mean.rs");
    let out = verified_after(
        MSE,
        &[(
            &mistake,
            "factor \"the number of examples\"",
            "factor 1/\"the number of examples\"",
        )],
    );
    assert!(
        out.contains(&format!("✗ {mistake}:")) && out.contains("is not true in"),
        "{out}"
    );
}

#[test]
fn a_claim_that_is_none_is_refused_with_its_line() {
    let copy = Copy::new();
    let mistake = hidden(MSE, "mistakes/forgot_the_mean.rs");
    copy.edit(
        &mistake,
        "claim: gradient factor",
        "claim: gradient looks like",
    );
    let (out, code) = author(&copy, &["verify", MSE]);
    assert_eq!(code, 2);
    assert!(
        out.contains("forgot_the_mean.rs:") && out.contains("is not a claim"),
        "{out}"
    );
}

#[test]
fn a_kind_that_is_in_no_list_or_nobodys_is_refused_with_its_line() {
    let copy = Copy::new();
    let mistake = hidden(MSE, "mistakes/divided_as_integers.rs");
    copy.edit(&mistake, "what-is-left-over", "what-is-left-ower");
    // Whichever exercise is verified: the list belongs to all of them.
    let (out, code) = author(&copy, &["verify", HAND]);
    assert_eq!(code, 1, "{out}");
    let why = "the kind `what-is-left-ower` is not in grader/hidden/kinds.toml: did you mean `what-is-left-over`?";
    assert!(out.contains(&format!("✗ {mistake}:2: {why}")), "{out}");
    assert_eq!(out.matches("is not in grader/hidden/kinds.toml").count(), 1);

    copy.edit(&mistake, "what-is-left-ower", "uphill");
    let other = hidden("backpropagation/backprop", "mistakes/integer_division.rs");
    copy.edit(&other, "//! kind: what-is-left-over\n", "");
    let list = "grader/hidden/kinds.toml";
    copy.edit(list, "family = \"numbers\"", "family = \"order\"");
    let (out, code) = author(&copy, &["verify", HAND]);
    assert_eq!(code, 1, "{out}");
    for (name, why) in [
        ("what-is-left-over", "no mistake is of the kind"),
        ("numbers", "no kind is of the family"),
    ] {
        let text = copy.read(list);
        let before = text.split(&format!("name = \"{name}\"")).next().unwrap();
        let line = before.matches('\n').count() + 1;
        let said = format!("✗ {list}:{line}: {why} `{name}`");
        assert!(out.contains(&said), "{out}");
    }
}

#[test]
fn an_exercise_without_an_anchor_is_refused() {
    let copy = Copy::new();
    let file = hidden(HAND, "exercise.toml");
    let text = copy.read(&file);
    std::fs::write(copy.path(&file), text.split("[[anchor]]").next().unwrap()).unwrap();
    let (out, code) = author(&copy, &["verify", HAND]);
    assert_eq!(code, 1);
    assert!(
        out.contains("there is no anchor: the solution would be trusted"),
        "{out}"
    );
}

#[test]
fn hints_that_give_the_line_away_are_refused() {
    let out = verified_after(
        HAND,
        &[(
            &hidden(HAND, "exercise.toml"),
            "L is a square of something.",
            "Write let slope_b = 2.0 * error here.",
        )],
    );
    assert!(
        out.contains("exercise.toml:")
            && out.contains("contains a line of the solution: let slope_b = 2.0 * error;"),
        "{out}"
    );
}

#[test]
fn another_public_api_is_refused() {
    let out = verified_after(
        HAND,
        &[(
            "solutions/src/gradient_descent/gradient_by_hand.rs",
            "/// At (w, b)",
            "pub fn extra() {}\n/// At (w, b)",
        )],
    );
    assert!(
        out.contains("only the solution has the public item `fn extra ()`"),
        "{out}"
    );
}

#[test]
fn a_variant_that_only_has_other_names_is_refused() {
    let copy = Copy::new();
    let renamed = copy
        .solution(HAND)
        .replace("error", "residual")
        .replace("slope_w", "by_w");
    std::fs::write(
        copy.path(&hidden(HAND, "correct/multiplied_out.rs")),
        renamed,
    )
    .unwrap();
    let (out, code) = author(&copy, &["verify", HAND]);
    assert_eq!(code, 1);
    assert!(
        out.contains("correct/multiplied_out.rs: equals the solution but for its names"),
        "{out}"
    );
}

#[test]
fn a_wrong_variant_and_a_right_mistake_are_refused() {
    let copy = Copy::new();
    copy.edit(
        &hidden(HAND, "correct/multiplied_out.rs"),
        "2.0 * x * b",
        "3.0 * x * b",
    );
    let (out, _) = author(&copy, &["verify", HAND]);
    assert!(
        out.contains("multiplied_out.rs: a right variant fails"),
        "{out}"
    );
    let copy = Copy::new();
    let file = hidden(HAND, "mistakes/forgot_the_two.rs");
    copy.edit(
        &file,
        "[error * x, error]",
        "[2.0 * error * x, 2.0 * error]",
    );
    copy.edit(&file, "[-4.0, -2.0]", "[-8.0, -4.0]");
    author(&copy, &["record", HAND]);
    let (out, code) = author(&copy, &["verify", HAND]);
    assert_eq!(code, 1);
    assert!(
        out.contains("forgot_the_two.rs: a mistake is Passed")
            && out.contains("lies 0 tolerances from the solution"),
        "{out}"
    );
}

#[test]
fn two_mistakes_that_nobody_could_tell_apart_are_refused() {
    let copy = Copy::new();
    std::fs::copy(
        copy.path(&hidden(HAND, "mistakes/forgot_the_two.rs")),
        copy.path(&hidden(HAND, "mistakes/halved.rs")),
    )
    .unwrap();
    let (out, _) = author(&copy, &["verify", HAND]);
    assert!(
        out.contains("mistakes/halved.rs: is not mounted in solutions/src/hidden.rs: run `cargo author mount`"),
        "{out}"
    );
    author(&copy, &["record", HAND]);
    let (out, _) = author(&copy, &["verify", HAND]);
    assert!(
        out.contains("forgot_the_two.rs: is the same to an observer as halved"),
        "{out}"
    );
    assert!(!out.contains("is not mounted"), "{out}");
}

#[test]
fn a_skeleton_that_is_broken_in_some_other_way_is_refused() {
    let out = verified_after(
        HAND,
        &[(
            &hidden(HAND, "skeleton.rs"),
            "todo!(\"two numbers",
            "panic!(\"two numbers",
        )],
    );
    assert!(
        out.contains("skeleton.rs: the pristine skeleton is Failed, and should be to do"),
        "{out}"
    );
}

#[test]
fn inputs_whose_last_digit_decides_are_refused() {
    let copy = Copy::new();
    copy.edit(
        &hidden(HAND, "probe.rs"),
        "c.observe(\"gradient\", gradient(w, b, x, y));\n    });\n}",
        "c.observe(\"gradient\", gradient(w, b, x * 1e13, y).map(f64::sin));\n    });\n}",
    );
    author(&copy, &["record", HAND]);
    let (out, _) = author(&copy, &["verify", HAND]);
    assert!(
        out.contains(
            "`gradient` changes when the inputs move by 1e-13: mark them `exact` or choose others"
        ),
        "{out}"
    );
}
