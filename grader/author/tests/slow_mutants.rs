//! Mutants of all exercises, through the binary: what hidden tests catch, and whether what is told of a mistake is true.
//!
//! `cargo test -p author --test 'slow_*' -- --ignored`

mod support;

use support::{Copy, author};

#[test]
#[ignore = "minutes"]
fn hidden_tests_catch_nearly_all_mutants_of_every_exercise() {
    let copy = Copy::whole();
    let (out, code) = author(&copy, &["mutants"]);
    println!("{out}");
    assert_eq!(code, 0);
    // What rustc does not accept is kept, and the second time it is asked no more.
    let kept =
        copy.path("target/grader-cache/mutants/losses/mse_gradient/losses-mse_gradient.json");
    assert!(kept.exists(), "{kept:?}");
    let (again, code) = author(&copy, &["mutants", "mse_gradient"]);
    assert_eq!(code, 0, "{again}");
}

#[test]
#[ignore = "minutes"]
fn what_is_told_of_mutants_is_true() {
    let copy = Copy::whole();
    let (out, code) = author(&copy, &["mutants", "--prove"]);
    println!("{out}");
    assert_eq!(code, 0);
}
