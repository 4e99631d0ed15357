//! What a source can make the compiler do: which limit it met is said, and what its tools refuse is told as the source's
//! doing.

mod support;

use support::{Copy, report};
use testing::flat;

const EXERCISE: &str = "gradient_descent/gradient_by_hand";

/// The report on the solution with `more` after it, on one line.
fn report_with(more: &str) -> String {
    let copy = Copy::new();
    let source = format!("{}\n{more}\n", copy.solution(EXERCISE));
    let out = report(&copy, EXERCISE, source);
    assert!(out.contains("does not compile, 0 of 5 points"), "{out}");
    flat(&out)
}

#[test]
fn a_constant_that_never_ends_is_stopped() {
    let out = report_with(
        "pub const N: u64 = { let mut i = 0u64; while i < u64::MAX { i += 1; } i };\npub fn n() -> u64 { N }",
    );
    let said = "The compiler was stopped after 20 seconds of computing. Is there a constant, a macro or a type that never comes to an end?";
    assert!(out.contains(said), "{out}");
}

#[test]
fn a_macro_that_grows_without_an_end_is_out_of_memory() {
    let out = report_with(
        "macro_rules! double { ($($t:tt)*) => { double! { $($t)* $($t)* } } }\ndouble! { a b }",
    );
    assert!(
        out.contains("The compiler needed more than its 2048 MiB of memory."),
        "{out}"
    );
}

#[test]
fn an_expression_nested_too_deeply_is_out_of_stack() {
    let deep = format!(
        "pub fn deep() -> u64 {{ {}1{} }}",
        "(".repeat(60_000),
        ")".repeat(60_000)
    );
    let out = report_with(&deep);
    assert!(out.contains("The compiler used up its stack."), "{out}");
}

#[test]
fn the_words_of_a_limit_in_the_source_are_no_limit() {
    let out = report_with(
        "pub fn words() -> u64 { \"out of memory: memory allocation of 8 bytes, overflowed its stack, No space left on device\" }",
    );
    assert!(out.contains("mismatched types"), "{out}");
}

#[test]
fn thousands_of_errors_are_too_many_messages() {
    let flood: String = (0..12_000)
        .map(|i| format!("pub fn f{i}() -> u64 {{ \"a\" }}\n"))
        .collect();
    let out = report_with(&flood);
    assert!(
        out.contains("The compiler was stopped after 4 MiB of messages."),
        "{out}"
    );
}

#[test]
fn a_library_that_is_not_there_is_the_sources_own_doing() {
    let out = report_with(
        "#[link(name = \"no_such_library\")]\nunsafe extern \"C\" { fn nothing(); }\npub fn call() { unsafe { nothing() } }",
    );
    assert!(out.contains("linking with `cc` failed"), "{out}");
    assert!(out.contains("no_such_library"), "{out}");
}

#[test]
fn a_file_that_the_assembler_may_not_read_is_the_sources_own_doing() {
    let out = report_with("std::arch::global_asm!(\".incbin \\\"/etc/passwd\\\"\");");
    assert!(
        out.contains("Could not find incbin file '/etc/passwd'"),
        "{out}"
    );
}

#[test]
fn a_file_outside_is_not_read_and_a_variable_not_seen() {
    let copy = Copy::new();
    let secret = copy.path("grader/hidden/losses/mse_gradient/recorded.json");
    for read in [
        format!("pub const S: &str = include_str!({secret:?});"),
        format!("#[path = {secret:?}] pub mod other;"),
        format!("#[doc = include_str!({secret:?})] pub fn documented() {{}}"),
    ] {
        let source = format!("{}\n{read}\n", copy.solution(EXERCISE));
        let out = report(&copy, EXERCISE, source);
        assert!(out.contains("Permission denied"), "{out}");
        assert!(!out.contains("\"mistakes\""), "{out}");
    }
    let source = format!(
        "{}\npub const H: &str = env!(\"HOME\");\n",
        copy.solution(EXERCISE)
    );
    let out = report(&copy, EXERCISE, source);
    assert!(
        out.contains("environment variable `HOME` not defined at compile time"),
        "{out}"
    );
}
