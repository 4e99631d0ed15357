//! Mutants of one exercise, through the binary.

mod support;

use support::{Copy, author, grader};
use testing::flat;

#[test]
fn a_hidden_test_that_lets_mutants_pass_is_told_what_should_have_differed() {
    let copy = Copy::new();
    // One that no case can catch, and that is no longer declared.
    let hidden = "grader/hidden/losses/mse_gradient/exercise.toml";
    copy.edit(
        hidden,
        "mutants = [\"mse: y_hat - y",
        "mutants = [\"mse: y_hat + y",
    );
    let (out, code) = author(&copy, &["mutants", "mse_gradient"]);
    assert_eq!(code, 1, "{out}");
    for said in [
        "solutions/src/losses/mse_gradient.rs:11: mse: y_hat - y => (y) - (y_hat): no case differs; `mse` should",
        "no mutant of the solution is called \"mse: y_hat + y => (y) - (y_hat)\"",
        "2 equivalent, 1 missed",
    ] {
        assert!(out.contains(said), "{said}\n{out}");
    }
}

#[test]
fn what_is_recorded_of_mutants_is_noticed_to_be_stale() {
    let copy = Copy::new();
    let probe = "grader/hidden/losses/mse_gradient/correct/pair_by_pair.rs";
    copy.edit(probe, "share + share", "2.0 * share");
    let (out, code) = author(&copy, &["verify", "mse_gradient"]);
    assert_eq!(code, 1, "{out}");
    let said = "mutants.json: was made from other sources: run `cargo author record mse_gradient`";
    assert!(out.contains(said), "{out}");
    let (out, code) = author(&copy, &["record", "mse_gradient"]);
    assert_eq!(
        (code, out.trim()),
        (0, "losses/mse_gradient: mutants recorded")
    );
    let (out, code) = author(&copy, &["verify", "mse_gradient"]);
    assert_eq!(code, 0, "{out}");
    let (out, _) = author(&copy, &["record", "mse_gradient"]);
    assert_eq!(out.trim(), "losses/mse_gradient: unchanged");
}

/// What a check says, on one line, of a file that fails.
fn told(copy: &Copy, exercise: &str, source: &str) -> String {
    copy.write(exercise, source);
    let (out, code) = grader(copy, &["check", exercise]);
    assert_eq!(code, 1, "{out}");
    flat(&out)
}

/// Two at once, in one quantity: the error has neither the input nor the bias.
const TWO_LEFT_OUT: &str = "//! Mine.\n\n\
    pub fn gradient(w: f64, _b: f64, x: f64, y: f64) -> [f64; 2] {\n    \
    let error = w - y;\n    [2.0 * error * x, 2.0 * error]\n}\n\n\
    pub fn gradient_on_paper() -> [f64; 2] {\n    [-8.0, -4.0]\n}\n";

#[test]
fn two_changes_at_once_are_named_together() {
    let out = told(
        &Copy::whole(),
        "gradient_descent/gradient_by_hand",
        TWO_LEFT_OUT,
    );
    for said in [
        "Your `gradient` is exactly what comes out when the term with the bias is left out in the error, and the input is left \
         out as a factor in the error.",
        "Look for one of them at a time.",
    ] {
        assert!(out.contains(said), "{out}");
    }
}

/// Each of the two is a known mistake: the errors are not squared, and their sum is no mean.
const NEITHER_SQUARED_NOR_AVERAGED: &str = "//! Mine.\n\nuse ndarray::Array1;\n\n\
    pub fn mse(y_hat: &Array1<f64>, y: &Array1<f64>) -> f64 {\n    (y_hat - y).sum()\n}\n\n\
    pub fn mse_gradient(y_hat: &Array1<f64>, y: &Array1<f64>) -> Array1<f64> {\n    \
    2.0 / y.len() as f64 * (y_hat - y)\n}\n";

#[test]
fn two_known_mistakes_in_one_number_do_not_silence_each_other() {
    let out = told(
        &Copy::new(),
        "losses/mse_gradient",
        NEITHER_SQUARED_NOR_AVERAGED,
    );
    let said = "Your `mse` is exactly what comes out when the division by the number of examples is left out, together with \
                a known mistake: the errors are averaged without being squared. See equation 5.1 of the book: the loss.";
    assert!(out.contains(said), "{out}");
}

#[test]
fn of_a_function_that_is_wrong_in_two_ways_the_results_are_named() {
    let copy = Copy::whole();
    let exercise = "backpropagation/backprop";
    let wrong = copy
        .solution(exercise)
        .replace("cache.h1.t().dot(", "cache.z1.t().dot(")
        .replace("delta1.sum_axis(Axis(0))", "delta1.sum_axis(Axis(0)) * 2.0");
    let out = told(&copy, exercise, &wrong);
    for said in [
        "The gradient in w2 is made with z1, not with h1.",
        "Your `b1` is exactly what comes out when a factor of 2 is added to the gradient of the first biases.",
    ] {
        assert!(out.contains(said), "{said}\n{out}");
    }
}

/// Wrong in a way that no mistake of the exercise is: the loss counts an example too many.
const ONE_TOO_MANY: &str = "//! Mine.\n\nuse ndarray::Array1;\n\n\
    pub fn mse(y_hat: &Array1<f64>, y: &Array1<f64>) -> f64 {\n    \
    let error = y_hat - y;\n    error.dot(&error) / (y.len() + 1) as f64\n}\n\n\
    pub fn mse_gradient(y_hat: &Array1<f64>, y: &Array1<f64>) -> Array1<f64> {\n    \
    2.0 / y.len() as f64 * (y_hat - y)\n}\n";

#[test]
fn a_mistake_that_nobody_foresaw_is_named_and_listed_for_its_author() {
    let copy = Copy::new();
    let (nothing, code) = author(&copy, &["unexplained"]);
    assert_eq!(code, 0);
    assert!(
        nothing.contains("had a known mistake as its cause"),
        "{nothing}"
    );
    let out = told(&copy, "losses/mse_gradient", ONE_TOO_MANY);
    let said =
        "Your `mse` is exactly what comes out when one more than the number of examples is used.";
    assert!(out.contains(said), "{out}");
    assert!(
        out.contains("Print every count with what it counts"),
        "{out}"
    );
    let (json, _) = grader(&copy, &["check", "mse_gradient", "--format", "json"]);
    assert!(
        json.contains("\"diagnosis\":{\"kind\":\"mutant\",\"message\":\"Your `mse` is"),
        "{json}"
    );
    let (listed, code) = author(&copy, &["unexplained"]);
    assert_eq!(
        (code, listed.trim()),
        (0, format!("losses/mse_gradient\n  1 file: {said}").as_str())
    );
}
