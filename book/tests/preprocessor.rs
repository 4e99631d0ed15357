//! The program as mdBook uses it: JSON in, JSON out, and errors that stop the build.

use std::fs;
use std::path::{Path, PathBuf};

use assert_cmd::Command;
use serde_json::{Value, json};

const SKELETON: &str = "//! A file to fill in.\n\npub fn mse() -> f64 {\n    todo!()\n}\n";
const SOLUTION: &str = "//! Why it works.\n\npub fn mse() -> f64 {\n    0.0\n}\n";

/// A workspace with a book's folder and the exercises `losses/mse_gradient` and `losses/huber`.
fn workspace(test: &str) -> PathBuf {
    let root = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("preprocessor")
        .join(test);
    for (name, title) in [
        ("mse_gradient", "The slope of the error"),
        ("huber", "A kinder loss"),
    ] {
        let folder = root.join("grader/hidden/losses").join(name);
        fs::create_dir_all(&folder).unwrap();
        let toml = format!(
            "title = \"{title}\"\nminutes = 12\ndifficulty = 2\nseed = 1\nhints = [\"Look again.\"]\n\
             [[case]]\nname = \"a\"\ntests = \"it\"\npoints = 1\n"
        );
        fs::write(folder.join("exercise.toml"), toml).unwrap();
        fs::write(folder.join("skeleton.rs"), SKELETON).unwrap();
        let solutions = root.join("solutions/src/losses");
        fs::create_dir_all(&solutions).unwrap();
        fs::write(solutions.join(format!("{name}.rs")), SOLUTION).unwrap();
    }
    fs::create_dir_all(root.join("book")).unwrap();
    root
}

/// What mdBook sends for a book of one written chapter, a draft, and a part's title between them.
fn input(workspace: &Path, content: &str) -> String {
    json!([
        {
            "root": workspace.join("book"),
            "config": {
                "book": { "title": "Downhill", "authors": [], "language": "en", "src": "chapters" },
                "preprocessor": { "downhill": { "command": "book" } },
            },
            "renderer": "html",
            "mdbook_version": "0.5.4",
        },
        {
            "items": [
                { "Chapter": chapter("Measuring error", content, "losses.md") },
                { "PartTitle": "Later" },
                { "Chapter": chapter("The whole loop", "", Value::Null) },
            ],
        },
    ])
    .to_string()
}

fn chapter(name: &str, content: &str, path: impl Into<Value>) -> Value {
    let path = path.into();
    json!({
        "name": name, "content": content, "number": [1], "sub_items": [],
        "path": path, "source_path": path, "parent_names": [],
    })
}

fn book() -> Command {
    Command::new(assert_cmd::cargo::cargo_bin!("book"))
}

/// The content of the written chapter after a successful run.
fn filled(test: &str, content: &str) -> String {
    let output = book()
        .write_stdin(input(&workspace(test), content))
        .assert()
        .success();
    let json: Value = serde_json::from_slice(&output.get_output().stdout).unwrap();
    assert_eq!(json["items"][1], json!({ "PartTitle": "Later" }));
    assert_eq!(json["items"][2]["Chapter"]["path"], Value::Null);
    json["items"][0]["Chapter"]["content"]
        .as_str()
        .unwrap()
        .to_owned()
}

/// What the program says of a chapter that it refuses.
fn refusal(test: &str, content: &str) -> String {
    let output = book()
        .write_stdin(input(&workspace(test), content))
        .assert()
        .failure();
    let output = output.get_output();
    assert!(output.stdout.is_empty());
    String::from_utf8(output.stderr.clone()).unwrap()
}

#[test]
fn a_directive_becomes_a_panel() {
    let content = filled(
        "panel",
        "# Measuring error\n\nProse.\n\n{{#exercise losses/mse_gradient}}\n\nMore.\n",
    );
    assert!(content.starts_with("# Measuring error\n\nProse.\n"));
    assert!(content.ends_with("\nMore.\n"));
    assert!(content.contains(": The slope of the error {#mse_gradient}\n"));
    assert!(content.contains("about 12 minutes · difficulty 2 of 5"));
    assert!(content.contains("exercises/src/losses/mse_gradient.rs"));
    assert!(content.contains("cargo grader check mse_gradient"));
    assert!(content.contains("//! A file to fill in.\n"));
    assert!(!content.contains("{{#exercise"));
}

#[test]
fn a_directive_in_code_stays_as_it_is() {
    let content = "```text\n{{#exercise losses/nothing}}\n```\n";
    assert_eq!(filled("code", content), content);
}

#[test]
fn an_unknown_exercise_stops_the_build_and_names_the_nearest() {
    let said = refusal(
        "unknown",
        "# Measuring error\n\n{{#exercise losses/mse_gradeint}}\n",
    );
    assert_eq!(
        said,
        "error: book/chapters/losses.md:3: there is no exercise `losses/mse_gradeint`. \
         The nearest that exist: losses/mse_gradient, losses/huber.\n"
    );
}

#[test]
fn every_faulty_directive_is_reported_at_once() {
    let said = refusal(
        "faults",
        "{{#exercise huber}}\n\nSee {{#exercise losses/huber}}\n\n{{#exercise losses/huber}\n",
    );
    assert_eq!(
        said,
        "error: 3 exercises cannot be shown:\n\
         book/chapters/losses.md:1: `huber` is not the name of an exercise; write {{#exercise chapter/name}}. \
         The nearest that exist: losses/huber, losses/mse_gradient.\n\
         book/chapters/losses.md:3: a directive stands on a line of its own, not indented; \
         write {{#exercise chapter/name}}.\n\
         book/chapters/losses.md:5: the directive ends without `}}`; write {{#exercise chapter/name}}.\n"
    );
}

#[test]
fn a_broken_definition_names_its_file() {
    let workspace = workspace("definition");
    let file = workspace.join("grader/hidden/losses/huber/exercise.toml");
    fs::write(&file, "title = \"A kinder loss\"\nminutes = 12\n").unwrap();
    let output = book()
        .write_stdin(input(&workspace, "{{#exercise losses/huber}}\n"))
        .assert()
        .failure();
    let said = String::from_utf8(output.get_output().stderr.clone()).unwrap();
    assert!(
        said.contains("losses/huber/exercise.toml:1: missing field `difficulty`"),
        "{said}"
    );
}

#[test]
fn a_book_outside_the_workspace_is_told_so() {
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("preprocessor/outside");
    fs::create_dir_all(root.join("book")).unwrap();
    let output = book().write_stdin(input(&root, "")).assert().failure();
    let said = String::from_utf8(output.get_output().stderr.clone()).unwrap();
    assert!(said.contains("beside `grader`"), "{said}");
}

#[test]
fn every_renderer_is_supported() {
    for renderer in ["html", "markdown"] {
        book()
            .args(["supports", renderer])
            .assert()
            .success()
            .stdout("");
    }
    book().arg("supports").assert().code(2);
}

#[test]
fn a_person_is_told_what_this_is() {
    let help = book().arg("--help").assert().success();
    let help = String::from_utf8(help.get_output().stdout.clone()).unwrap();
    assert!(help.contains("mdbook build book"));
    book().arg("bild").assert().code(2);

    let empty = book().write_stdin("").assert().failure();
    let said = String::from_utf8(empty.get_output().stderr.clone()).unwrap();
    assert!(said.contains("`book --help`"), "{said}");
}

#[test]
fn what_is_no_book_is_refused() {
    let output = book().write_stdin("{}").assert().failure();
    let said = String::from_utf8(output.get_output().stderr.clone()).unwrap();
    assert!(said.contains("not a book as mdBook 0.5"), "{said}");
}

#[test]
fn every_directive_of_the_real_chapters_has_its_exercise() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let workspace = root.parent().unwrap();
    let mut chapters = 0;
    for entry in fs::read_dir(root.join("chapters")).unwrap() {
        let path = entry.unwrap().path();
        let content = fs::read_to_string(&path).unwrap();
        let output = book()
            .write_stdin(input(workspace, &content))
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{}: {said}", path.display());
        chapters += 1;
    }
    assert!(chapters > 0);
}
