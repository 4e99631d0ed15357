//! Mutants of all exercises, through the binary: what hidden tests catch, and whether what is told of a mistake is true.
//!
//! `cargo test -p author --test 'slow_*' -- --ignored`

mod support;

use support::{Copy, author};

#[test]
#[ignore = "minutes"]
fn nearly_all_mutants_are_caught_and_what_is_told_of_them_is_true() {
    let copy = Copy::whole();
    let (out, code) = author(&copy, &["mutants"]);
    println!("{out}");
    assert_eq!(
        code, 0,
        "a hidden test lets too much pass, or a declaration is wrong"
    );
    // What rustc does not accept is kept: this begins where the first ended.
    let (out, code) = author(&copy, &["mutants", "--prove"]);
    println!("{out}");
    assert_eq!(code, 0, "of the causes that are named too many are wrong");
}
