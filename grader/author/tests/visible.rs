//! `author verify` on what a reader tries and predicts: visible cases, their functions and their snippets.

mod support;

use support::{Copy, HAND, author, hidden, verified_after};

#[test]
fn an_exercise_without_a_visible_case_is_refused() {
    let file = hidden(HAND, "exercise.toml");
    let out = verified_after(HAND, &[(&file, "visible = true", "visible = false")]);
    assert!(out.contains("exercise.toml: no case is visible"), "{out}");
}

#[test]
fn an_observation_of_nobody_knows_which_function_is_refused() {
    let file = hidden(HAND, "exercise.toml");
    let edits = [
        ("function = \"gradient_on_paper\"", ""),
        ("function = \"gradient\"", "function = \"slope\""),
    ];
    let out = verified_after(HAND, &edits.map(|(from, to)| (file.as_str(), from, to)));
    let unsaid = "exercise.toml:11: `gradient_on_paper`: which function returns it is not said";
    assert!(out.contains(unsaid), "{out}");
    let unknown = "`gradient`: the skeleton has no public function `slope`";
    assert!(out.contains(unknown), "{out}");
}

#[test]
fn a_snippet_that_does_not_do_what_it_should_is_refused() {
    let file = hidden(HAND, "exercise.toml");
    let second = "tests = \"the gradient at (w, b) = (1, 1) for the example (2, 5)\"";
    let third = "tests = \"the gradient where w·x + b is above y, with a negative x\"";
    let with = |tests: &str, snippet: &str| format!("{tests}\nsnippet = \"{snippet}\"");
    let (fails, silent) = (
        with(second, "panic!();"),
        with(third, "gradient(w, b, x, y);"),
    );
    let out = verified_after(HAND, &[(&file, second, &fails), (&file, third, &silent)]);
    assert!(
        out.contains("its snippet does not come to its end"),
        "{out}"
    );
    assert!(
        out.contains("its snippet does not print `gradient = …`"),
        "{out}"
    );
    let out = verified_after(HAND, &[(&file, second, &with(second, "no_such_thing();"))]);
    assert!(
        out.contains("the snippets do not compile below the solution"),
        "{out}"
    );
}

#[test]
fn a_snippet_that_is_missing_or_prints_something_else_is_refused() {
    let copy = Copy::new();
    let file = hidden("backpropagation/backprop", "exercise.toml");
    let text = copy.read(&file);
    let start = text.find("snippet = '''").expect("a snippet");
    let end = start
        + text[start..]
            .find("'''\n\n")
            .or(text[start..].find("'''\nneeds"))
            .expect("its end")
        + 4;
    let text = format!("{}{}", &text[..start], &text[end..]);
    let text = text.replacen("result.w2", "result.w1", 1);
    std::fs::write(copy.path(&file), text).expect("it can be written");
    let (out, code) = author(&copy, &["verify", "backprop"]);
    assert_eq!(code, 1, "{out}");
    assert!(
        out.contains("has no snippet: no input fits the parameter `cache` of `backward`"),
        "{out}"
    );
    assert!(out.contains("its snippet prints `w2 = [[29.6"), "{out}");
    assert_eq!(out.matches("✗").count(), 2, "{out}");
}

#[test]
fn a_first_case_that_nobody_works_out_on_paper_is_refused() {
    let copy = Copy::new();
    let file = hidden("linear_regression/gd_linear_regression", "exercise.toml");
    let text = copy
        .read(&file)
        .replace("visible = true", "visible = false");
    let text = text.replace(
        "features differ in size and move together\"",
        "features differ\"\nvisible = true",
    );
    let (before, after) = text
        .split_once("name = \"three features\"")
        .expect("the case");
    let after = after.replacen("visible = false\n", "", 1);
    std::fs::write(
        copy.path(&file),
        format!("{before}name = \"three features\"{after}"),
    )
    .expect("it can be written");
    let (out, code) = author(&copy, &["verify", "gd_linear"]);
    assert_eq!(code, 1, "{out}");
    assert!(
        out.contains("is the first visible case, which `predict` asks about: fewer numbers"),
        "{out}"
    );
}
