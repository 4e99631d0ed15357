//! Text of strangers, wherever it enters a check: nothing in it is obeyed by a terminal or changes the order of what is read,
//! in the JSON format neither as a line nor as a message.

mod hostile_text_support;
mod support;

use hostile_text_support::{assert_harmless, is_obeyed};
use serde_json::Value;
use std::fs;
use support::{Copy, grader_in, output};

const EXERCISE: &str = "gradient_descent/gradient_by_hand";

/// Hides what follows, clears the screen, names the window, and the same by the C1 controls; turns the order around; deletes.
const HOSTILE: &str = "a\u{1b}[8mb\u{1b}[2Jc\u{1b}]0;d\u{7}e\u{9b}8mf\u{85}g\u{202e}h\u{2066}i\u{200f}j\u{61c}k\u{7f}l\rm\u{8}n";

/// The same as a Rust string literal that any file may hold.
fn literal() -> String {
    let escaped: String = HOSTILE
        .chars()
        .map(|c| format!("\\u{{{:x}}}", c as u32))
        .collect();
    format!("\"{escaped}\"")
}

/// What a check in `copy` prints as text, colours and all.
fn shown(copy: &Copy) -> String {
    let mut grader = grader_in(copy.root());
    grader.args(["check", EXERCISE]).env("CLICOLOR_FORCE", "1");
    let (out, err, _) = output(&mut grader);
    assert_eq!(err, "", "{out:?}");
    out
}

/// The message of what it prints as JSON, all of which may be shown.
fn message(copy: &Copy) -> String {
    let (out, err, _) =
        output(grader_in(copy.root()).args(["check", "--format", "json", EXERCISE]));
    assert_eq!(err, "", "{out:?}");
    let line = out.strip_suffix('\n').expect("a line");
    assert_eq!(line.chars().find(|c| is_obeyed(*c)), None, "{line:?}");
    let object: Value = serde_json::from_str(line).unwrap_or_else(|e| panic!("{e}: {line:?}"));
    assert_harmless(object["message"].as_str().expect("a message"))
}

/// The lines of `report` that hold `mark`, which must be there and have no colours of their own.
fn lines_with(report: &str, mark: &str) -> Vec<String> {
    let lines: Vec<String> = report
        .lines()
        .filter(|line| line.contains(mark))
        .map(str::to_owned)
        .collect();
    assert!(!lines.is_empty(), "{mark:?} in {report:?}");
    lines
}

/// The solution with a statement of its own before the gradient is worked out, and further items.
fn submission(copy: &Copy, statement: &str, items: &str) -> String {
    let solution = copy.solution(EXERCISE);
    let changed = solution.replacen("let error = ", &format!("{statement}\n    let error = "), 1);
    assert_ne!(
        solution, changed,
        "the solution has the line that is replaced"
    );
    format!("{changed}\n{items}")
}

#[test]
fn what_it_prints_and_panics_with() {
    let copy = Copy::new();
    let text = literal();
    let both = format!(
        "println!(\"{{}}\", {text}); eprintln!(\"{{}}\", {text}); panic!(\"{{}}\", {text});"
    );
    copy.write(EXERCISE, submission(&copy, &both, ""));
    let report = shown(&copy);
    let plain = assert_harmless(&report);
    assert!(plain.contains("a\\u{1b}[8mb\\u{1b}[2Jc"), "{plain}");
    for line in lines_with(&report, "a\\u{1b}") {
        assert!(!line.contains('\u{1b}'), "{line:?}");
    }
    let told = message(&copy);
    assert!(
        told.matches("a\\u{1b}[8mb\\u{1b}[2Jc").count() >= 3,
        "{told:?}"
    );
    // Cached verdicts hold the same.
    assert_eq!(told, message(&copy));
    assert_eq!(report, shown(&copy));
}

#[test]
fn where_it_panics() {
    let copy = Copy::new();
    let name = "in\u{1b}[8m\u{202e}side.rs";
    let folder = copy.file(EXERCISE).with_extension("");
    fs::create_dir(&folder).unwrap();
    let helper = folder.join(name);
    if fs::write(&helper, "pub fn stop() { panic!(\"here\") }").is_err() {
        return;
    }
    let items = "#[path = \"gradient_by_hand/in\\u{1b}[8m\\u{202e}side.rs\"]\nmod inside;";
    copy.write(EXERCISE, submission(&copy, "inside::stop();", items));
    let plain = assert_harmless(&shown(&copy));
    assert!(plain.contains("in\\u{1b}[8m\\u{202e}side.rs:1:"), "{plain}");
    assert!(message(&copy).contains("in\\u{1b}[8m\\u{202e}side.rs"));

    // The same file in what the compiler says, and when it cannot be read.
    fs::write(&helper, "pub fn stop() { let unused = 1u8 + 1u16; }").unwrap();
    let report = shown(&copy);
    assert_harmless(&report);
    for line in lines_with(&report, "in␛[8m") {
        assert!(!line.contains("\u{1b}"), "{line:?}");
    }
    message(&copy);
    fs::File::create(&helper)
        .unwrap()
        .set_len(100 << 20)
        .unwrap();
    let plain = assert_harmless(&shown(&copy));
    assert!(plain.contains("in\\u{1b}[8m\\u{202e}side.rs"), "{plain}");
    assert!(message(&copy).contains("in\\u{1b}[8m\\u{202e}side.rs"));
}

#[test]
fn what_the_compiler_repeats() {
    let copy = Copy::new();
    let text = literal();
    let items = format!(
        "// {raw}\n#[diagnostic::on_unimplemented(message = {text}, label = {text}, note = {text})]\n\
         trait Hostile {{}}\nfn needs<T: Hostile>(_: T) {{}}\nfn other() {{ needs(1); /* {raw} */ }}\n\
         compile_error!({text});\nfn string() -> u8 {{ \"{raw}\" }}\n",
        // Raw in the source, rustc takes a lone CR in a literal or a doc comment for an error of its own.
        raw = HOSTILE.replace(['\r', '\u{202e}', '\u{2066}'], ""),
    );
    copy.write(EXERCISE, submission(&copy, "", &items));
    let report = shown(&copy);
    let plain = assert_harmless(&report);
    assert!(plain.contains("does not compile"), "{plain}");
    assert!(
        plain.contains("the trait `Hostile` is not implemented"),
        "{plain}"
    );
    for line in lines_with(&report, "a␛") {
        assert!(
            !line.contains("\u{1b}[8m") && !line.contains("b\u{1b}"),
            "{line:?}"
        );
    }
    message(&copy);

    // rustc leaves notes as they are: colours in them would pass for its own.
    let painted = "\"\\u{1b}[1m\\u{1b}[92mall passed\\u{1b}[0m\"";
    let items = format!(
        "#[diagnostic::on_unimplemented(note = {painted})]\ntrait Hostile {{}}\n\
         fn needs<T: Hostile>(_: T) {{}}\nfn other() {{ needs(1); }}\n"
    );
    copy.write(EXERCISE, submission(&copy, "", &items));
    let report = shown(&copy);
    for line in lines_with(&report, "all passed") {
        assert!(!line.contains("\u{1b}"), "{line:?}");
    }
    message(&copy);
}

#[test]
fn what_the_compiler_warns_of() {
    let copy = Copy::new();
    let text = literal();
    let items = format!("#[deprecated(note = {text})]\nfn old() {{}}\n");
    let source =
        submission(&copy, "old();", &items).replacen("2.0 * error * x", "3.5 * error * x", 1);
    copy.write(EXERCISE, source);
    let plain = assert_harmless(&shown(&copy));
    assert!(plain.contains("The compiler also noticed:"), "{plain}");
    assert!(plain.contains("use of deprecated function"), "{plain}");
    message(&copy);
}

#[test]
fn what_does_not_fit_the_probe() {
    let copy = Copy::new();
    let text = literal();
    let items = format!(
        "#[diagnostic::on_unimplemented(message = {text}, label = {text}, note = {text})]\npub trait Hostile {{}}\n"
    );
    let source = submission(&copy, "", &items)
        .replacen(
            "pub fn gradient(w: f64",
            "pub fn gradient(_: impl Hostile",
            1,
        )
        .replacen("w * x + b - y", "x + b - y", 1);
    copy.write(EXERCISE, source);
    let report = shown(&copy);
    let plain = assert_harmless(&report);
    assert!(plain.contains("`gradient` has another type"), "{plain}");
    assert!(plain.contains("a\\u{1b}[8mb"), "{plain}");
    assert!(message(&copy).contains("a\\u{1b}[8mb"));
}

#[test]
fn what_it_forges_in_the_stream() {
    let copy = Copy::new();
    let key: String = HOSTILE
        .chars()
        .map(|c| format!("\\\\u{:04x}", c as u32))
        .collect();
    let forge = |line: &str| {
        format!(
            "let file = std::env::args().nth(1).unwrap();\n    \
             std::fs::write(&file, \"{}\\n\").unwrap();\n    std::process::exit(0);",
            line.replace('"', "\\\"")
        )
    };
    copy.write(
        EXERCISE,
        submission(&copy, &forge(&format!("{{\"{key}\":{{}}}}")), ""),
    );
    let plain = assert_harmless(&shown(&copy));
    assert!(plain.contains("could not be read (line 1: "), "{plain}");
    assert!(plain.contains("`a\\u{1b}[8mb\\u{1b}[2J"), "{plain}");
    assert!(message(&copy).contains("a\\u{1b}[8mb"));

    let panic = format!(
        "{{\"start\":{{\"name\":\"on paper\"}}}}\n{{\"panic\":{{\"message\":\"{key}\",\"at\":\"{key}\"}}}}\n{{\"end\":{{}}}}"
    );
    copy.write(
        EXERCISE,
        submission(&copy, &forge(&panic.replace('\n', "\\n")), ""),
    );
    assert_harmless(&shown(&copy));
    message(&copy);
}

#[test]
fn a_flood_is_cut() {
    let copy = Copy::new();
    let long = "let long = \"x y \".repeat(100_000);";
    copy.write(
        EXERCISE,
        submission(&copy, &format!("{long} panic!(\"{{long}}\");"), ""),
    );
    let report = shown(&copy);
    assert!(
        report.contains("It panicked at") && report.len() < 20_000,
        "{}",
        report.len()
    );
    let lines = "let lines = \"line\\n\".repeat(1000);";
    copy.write(
        EXERCISE,
        submission(&copy, &format!("{lines} panic!(\"{{lines}}\");"), ""),
    );
    let report = shown(&copy);
    assert!(
        report.contains("more lines") && report.len() < 20_000,
        "{}",
        report.len()
    );
    let forged = "let file = std::env::args().nth(1).unwrap();\n    \
         let key = \"x\".repeat(1 << 20);\n    \
         std::fs::write(&file, format!(\"{{\\\"{key}\\\":1}}\\n\")).unwrap();\n    std::process::exit(0);";
    copy.write(EXERCISE, submission(&copy, forged, ""));
    let report = shown(&copy);
    assert!(
        report.contains("could not be read (line 1:") && report.len() < 20_000,
        "{}",
        report.len()
    );
}
