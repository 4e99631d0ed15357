//! Mutants of one exercise, through the binary.

mod support;

use support::{Copy, author};

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
        "3 equivalent, 1 missed",
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
