//! `grader editor-check` as an editor runs it: what is on standard output, where it points, and that nothing makes it fail.

#[allow(dead_code)]
mod editor_support;
mod support;

use cargo_metadata::diagnostic::{Diagnostic, DiagnosticLevel, DiagnosticSpan};
use cargo_metadata::{CompilerMessage, Message};
use editor_support::without_comments;
use std::fs;
use std::process::Command;
use support::{Copy, grader_in, output, run};

const MSE: &str = "losses/mse_gradient";
const BY_HAND: &str = "gradient_descent/gradient_by_hand";
const BACKPROP: &str = "backpropagation/backprop";

fn file(exercise: &str) -> String {
    format!("exercises/src/{exercise}.rs")
}

/// What an editor reads after `exercise` was saved with `source` in it. rustc's part is left out, since it takes longest.
fn saved(copy: &Copy, exercise: &str, source: impl AsRef<[u8]>) -> Vec<CompilerMessage> {
    copy.write(exercise, source);
    messages(copy, &["--checked", &file(exercise)])
}

fn messages(copy: &Copy, arguments: &[&str]) -> Vec<CompilerMessage> {
    let (out, err, code) = run(copy, &[&["editor-check"], arguments].concat());
    assert_eq!(code, 0, "{err}");
    let parsed = Message::parse_stream(out.as_bytes());
    parsed
        .filter_map(|message| match message.expect("a message") {
            Message::CompilerMessage(message) => Some(message),
            Message::TextLine(line) => panic!("not a message: {line}"),
            _ => None,
        })
        .collect()
}

fn code(diagnostic: &Diagnostic) -> &str {
    diagnostic.code.as_ref().map_or("", |code| &code.code)
}

fn codes(messages: &[CompilerMessage]) -> Vec<&str> {
    messages
        .iter()
        .map(|message| code(&message.message))
        .collect()
}

/// What a span covers, by its bytes and by its columns, which must be the same.
fn covered(copy: &Copy, span: &DiagnosticSpan) -> String {
    let bytes = fs::read(copy.path(&span.file_name)).expect("the file that it points at");
    let by_bytes = &bytes[span.byte_start as usize..span.byte_end as usize];
    let by_columns: String = span.text[0]
        .text
        .chars()
        .skip(span.column_start - 1)
        .take(span.column_end - span.column_start)
        .collect();
    assert_eq!(by_columns.as_bytes(), by_bytes);
    let lines = bytes[..span.byte_start as usize]
        .iter()
        .filter(|b| **b == b'\n')
        .count();
    assert_eq!((span.line_start, span.line_end), (lines + 1, lines + 1));
    by_columns
}

#[test]
fn a_known_mistake_is_one_message_at_the_name_of_its_function() {
    let copy = Copy::new();
    let shown = saved(&copy, MSE, copy.mistake(MSE, "forgot_the_mean"));
    let [message] = shown.as_slice() else {
        panic!("{shown:#?}")
    };
    let diagnostic = &message.message;
    assert_eq!(
        code(diagnostic),
        "grader::losses/mse_gradient/forgot-the-mean"
    );
    assert_eq!(diagnostic.level, DiagnosticLevel::Warning);
    let title = "The division by the number of examples is missing from the gradient.";
    assert_eq!(diagnostic.message, title);
    let [span] = diagnostic.spans.as_slice() else {
        panic!("{diagnostic:#?}")
    };
    assert!(span.is_primary);
    assert_eq!(span.file_name.replace('\\', "/"), file(MSE));
    assert_eq!(covered(&copy, span), "mse_gradient");
    // Children with spans would be remarks of their own.
    assert!(
        diagnostic
            .children
            .iter()
            .all(|child| child.spans.is_empty())
    );
    assert!(
        diagnostic.children[0]
            .message
            .ends_with("when you take the derivative?")
    );
    insta::assert_snapshot!(
        diagnostic
            .rendered
            .as_deref()
            .expect("as rustc lays it out")
    );

    let pkgid = Command::new(env!("CARGO"))
        .args(["pkgid", "--offline", "-p", "exercises"])
        .current_dir(copy.root())
        .output()
        .expect("cargo starts");
    let expected = String::from_utf8(pkgid.stdout).expect("UTF-8");
    assert_eq!(
        message.package_id.repr,
        expected.trim(),
        "what cargo calls it"
    );
}

#[test]
fn a_right_file_clears_its_own_failures_and_no_others() {
    let copy = Copy::new();
    let mistake = "grader::losses/mse_gradient/forgot-the-mean";
    let other = "grader::gradient_descent/gradient_by_hand/forgot-the-two";
    assert_eq!(
        codes(&saved(&copy, MSE, copy.mistake(MSE, "forgot_the_mean"))),
        [mistake]
    );
    // One cause in two functions is a remark at each.
    let both = saved(&copy, BY_HAND, copy.mistake(BY_HAND, "forgot_the_two"));
    assert_eq!(codes(&both), [mistake, other, other]);
    let names: Vec<String> = both
        .iter()
        .map(|m| covered(&copy, &m.message.spans[0]))
        .collect();
    assert_eq!(names, ["mse_gradient", "gradient_on_paper", "gradient"]);
    // A file that is no exercise, and no file at all: what is known is said again.
    assert_eq!(
        codes(&messages(&copy, &["--checked", "README.md"])),
        [other, other, mistake]
    );
    assert_eq!(
        codes(&messages(&copy, &["--checked"])),
        [other, other, mistake]
    );
    assert_eq!(
        codes(&saved(&copy, MSE, copy.solution(MSE))),
        [other, other]
    );
    // A file that has changed since is not judged by what it was.
    copy.solve(BY_HAND);
    assert_eq!(codes(&messages(&copy, &["--checked", &file(MSE)])), [""; 0]);
}

#[test]
fn what_is_to_do_is_no_remark() {
    let copy = Copy::new();
    for exercise in copy.exercises() {
        assert_eq!(
            codes(&messages(&copy, &["--checked", &file(&exercise)])),
            [""; 0]
        );
    }
}

#[test]
fn however_a_file_fails_the_remark_stands_at_the_function() {
    let copy = Copy::new();
    let in_gradient = |line: &str| {
        let solution = copy.solution(MSE);
        let declared = solution.find("pub fn mse_gradient").expect("it is there");
        let body = solution[declared..].find('{').expect("it has a body") + declared + 1;
        format!("{}\n    {line}\n{}", &solution[..body], &solution[body..])
    };
    let reversed = "let y = &y.iter().rev().copied().collect::<Array1<f64>>();";
    for (source, code, name, said) in [
        (
            in_gradient("assert!(y.len() > 99, \"too few\");"),
            "panicked",
            "mse_gradient",
            "too few",
        ),
        (
            in_gradient("loop {}"),
            "timed-out",
            "mse_gradient",
            "2 seconds of computing",
        ),
        (
            in_gradient("std::process::exit(3);"),
            "ended-early",
            "mse_gradient",
            "exit code 3",
        ),
        (
            in_gradient("return y_hat * 7.5;"),
            "failed",
            "mse_gradient",
            "`mse_gradient` is not right yet.",
        ),
        (
            in_gradient(reversed),
            "failed",
            "mse_gradient",
            "at [0] is 0.5 where 1 is expected",
        ),
        (
            copy.solution(MSE).replace("pub fn mse(", "fn mse("),
            "does-not-compile",
            "mse",
            "put `pub` before it",
        ),
        (
            copy.solution(MSE).replace("fn mse(", "fn mze("),
            "does-not-compile",
            "/",
            "`mse` is missing",
        ),
    ] {
        let shown = saved(&copy, MSE, &source);
        let [message] = shown.as_slice() else {
            panic!("{shown:#?}\n{source}")
        };
        let diagnostic = &message.message;
        assert_eq!(
            self::code(diagnostic),
            format!("grader::{code}"),
            "{diagnostic:#?}"
        );
        assert_eq!(
            covered(&copy, &diagnostic.spans[0]),
            name,
            "{diagnostic:#?}"
        );
        let rendered = diagnostic.rendered.as_deref().unwrap_or_default();
        assert!(rendered.contains(said), "{rendered}");
    }
}

#[test]
fn a_place_is_right_whatever_the_file_is_written_with() {
    let copy = Copy::new();
    let mistake = copy.mistake(MSE, "forgot_the_mean");
    let decorated = mistake.replace(
        "pub fn mse_gradient",
        "/* ŷᵢ − yᵢ 😀 fn mse_gradient */ pub fn mse_gradient",
    );
    for source in [
        mistake.replace('\n', "\r\n"),
        format!("\u{feff}{mistake}"),
        format!("\u{feff}{}", decorated.replace('\n', "\r\n")),
    ] {
        let shown = saved(&copy, MSE, &source);
        assert_eq!(shown.len(), 1, "{source}");
        assert_eq!(covered(&copy, &shown[0].message.spans[0]), "mse_gradient");
        let text = &shown[0].message.spans[0].text[0].text;
        assert!(!text.contains(['\r', '\u{feff}']), "{text:?}");
    }
}

#[test]
fn a_file_beside_an_exercise_is_part_of_it() {
    let copy = Copy::new();
    let helper = copy.path("exercises/src/losses/mse_gradient/helper.rs");
    fs::create_dir_all(helper.parent().expect("a folder")).expect("a folder beside it");
    fs::write(&helper, "pub const ONE: f64 = 1.0;\n").expect("a helper");
    copy.write(MSE, copy.mistake(MSE, "loss_summed"));
    let relative = "exercises/src/losses/mse_gradient/helper.rs";
    let expected = ["grader::losses/mse_gradient/loss-summed"];
    assert_eq!(codes(&messages(&copy, &["--checked", relative])), expected);
    let absolute = helper.display().to_string();
    assert_eq!(codes(&messages(&copy, &["--checked", &absolute])), expected);
}

#[test]
fn what_rustc_says_comes_first_and_is_not_said_again() {
    let copy = Copy::new();
    let broken =
        copy.solution(BACKPROP)
            .replacen("fn loss", "fn loss(x: u8) -> i8 { x }\nfn lost", 1);
    copy.write(BACKPROP, broken);
    let shown = messages(&copy, &[&file(BACKPROP)]);
    assert!(codes(&shown).contains(&"E0308"), "{shown:#?}");
    assert!(
        !codes(&shown)
            .iter()
            .any(|code| code.starts_with("grader::")),
        "{shown:#?}"
    );

    // The line is one that the task's pattern reads, like those of the grader.
    let mut command = grader_in(copy.root());
    command.args(["editor-check", "--format", "short", &file(BACKPROP)]);
    let (out, err, code) = output(&mut command);
    assert_eq!((out.as_str(), code), ("", 0));
    let problems = problems(&err);
    assert!(
        problems
            .iter()
            .any(|p| p.starts_with(&format!("{} error E0308", file(BACKPROP)))),
        "{err}"
    );
}

#[test]
fn the_short_format_is_read_by_the_pattern_of_the_task() {
    let copy = Copy::new();
    copy.write(MSE, copy.mistake(MSE, "forgot_the_mean"));
    let arguments = ["editor-check", "--checked", "--format", "short", &file(MSE)];
    let (out, _, code) = run(&copy, &arguments);
    assert_eq!(code, 0);
    insta::assert_snapshot!(out);
    let expected = format!(
        "{} warning grader::losses/mse_gradient/forgot-the-mean",
        file(MSE)
    );
    assert_eq!(problems(&out), [expected]);
}

/// File, severity and code of each line that VS Code would list as a problem.
fn problems(text: &str) -> Vec<String> {
    let tasks = without_comments(".vscode/tasks.json");
    let pattern = &tasks["tasks"][0]["problemMatcher"]["pattern"];
    let regexp = regex::Regex::new(pattern["regexp"].as_str().expect("a pattern"))
        .expect("one that is valid");
    let group = |name: &str| pattern[name].as_u64().expect("a group") as usize;
    let lines = text.lines().filter_map(|line| regexp.captures(line));
    lines
        .map(|line| {
            let part = |name| line.get(group(name)).map_or("", |part| part.as_str());
            assert!(
                part("line").parse::<usize>().is_ok() && part("column").parse::<usize>().is_ok()
            );
            format!("{} {} {}", part("file"), part("severity"), part("code"))
        })
        .collect()
}

#[test]
fn nothing_makes_it_fail() {
    let copy = Copy::new();
    fs::create_dir(copy.path("exercises/src/losses/folder.rs")).expect("a folder");
    let elsewhere = tempfile::tempdir().expect("a temporary folder");
    let foreign = elsewhere.path().join("main.rs");
    fs::write(&foreign, "fn main() {}").expect("a file elsewhere");
    let foreign = foreign.display().to_string();
    for saved in [
        "no/such/file.rs",
        "exercises/src/losses/folder.rs",
        "",
        "\u{1b}[2J.rs",
        &foreign,
    ] {
        let (out, err, code) = run(&copy, &["editor-check", "--checked", saved]);
        assert_eq!((out.as_str(), err.as_str(), code), ("", "", 0), "{saved:?}");
    }
    // What cannot be read is rustc's to say.
    copy.write(MSE, b"// \xff");
    assert_eq!(codes(&messages(&copy, &["--checked", &file(MSE)])), [""; 0]);
    copy.edit(
        "grader/hidden/losses/mse_gradient/exercise.toml",
        "title = ",
        "title ",
    );
    let (out, err, code) = run(&copy, &["editor-check", "--checked", &file(MSE)]);
    assert_eq!((out.as_str(), code), ("", 0));
    assert!(err.contains("exercise.toml:1"), "{err}");
}

#[test]
fn outside_the_workspace_it_says_so_where_no_editor_reads() {
    let elsewhere = tempfile::tempdir().expect("a temporary folder");
    let mut command = grader_in(elsewhere.path());
    let (out, err, code) = output(command.args(["editor-check", "--checked", "main.rs"]));
    assert_eq!((out.as_str(), code), ("", 0));
    assert!(err.contains("is not inside a Downhill workspace"), "{err}");
}
