//! The program as mdBook uses it: JSON in, JSON out, and errors that stop the build.

mod workspace;

use std::fs;
use std::path::{Path, PathBuf};

use assert_cmd::Command;
use serde_json::{Value, json};
use workspace::{book, workspace};

/// What mdBook sends for a book of one written chapter, a draft, and a part's title between them.
fn input(workspace: &Path, content: &str) -> String {
    json!([
        {
            "root": workspace.join("book"),
            "config": {
                "book": { "title": "Downhill", "authors": [], "language": "en", "src": "chapters" },
                "preprocessor": { "downhill": { "command": "book preprocess" } },
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
        "name": name, "content": content, "number": [5], "sub_items": [],
        "path": path, "source_path": path, "parent_names": [],
    })
}

fn preprocess() -> Command {
    let mut command = book();
    command.arg("preprocess");
    command
}

/// The content of the written chapter after a successful run.
fn filled(test: &str, content: &str) -> String {
    filled_in(&workspace(test), content)
}

fn filled_in(workspace: &Path, content: &str) -> String {
    let output = preprocess()
        .write_stdin(input(workspace, content))
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
    refusal_in(&workspace(test), content)
}

fn refusal_in(workspace: &Path, content: &str) -> String {
    let output = preprocess()
        .write_stdin(input(workspace, content))
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
    assert!(content.contains("## Exercise 5.1: The slope of the error {#mse_gradient}\n"));
    // The rest comes after rendering.
    assert!(
        content.contains("<!--downhill:losses-0-->\n</section>"),
        "{content}"
    );
    assert!(!content.contains("{{#exercise"));
    assert!(!content.contains("Look again."), "{content}");
}

#[test]
fn a_directive_in_code_stays_as_it_is() {
    let content = "```text\n{{#exercise losses/nothing}} $x$\n```\n";
    assert_eq!(filled("code", content), content);
}

#[test]
fn a_formula_leaves_its_words_for_the_search_and_its_number_for_references() {
    let content = filled(
        "formula",
        "Of $x^2$:\n\n$$ 2x $$ {#eq:slope}\n\nBy {{#ref eq:slope}}.\n\n## The $w$\n",
    );
    for part in [
        "Of <span data-later=\"losses-0\">x to the 2</span>:",
        "<div class=\"equation\" id=\"eq-slope\"><span data-later=\"losses-1\">2x</span>",
        "(5.1)</a></div>",
        "By <a href=\"#eq-slope\">equation 5.1</a>.",
        // mdBook makes its table of contents of headings.
        "## The <math data-latex=\"w\"><mi>w</mi></math>",
    ] {
        assert!(content.contains(part), "{part}\n{content}");
    }
}

#[test]
fn every_place_that_cannot_be_shown_is_told_at_once_with_its_line() {
    let said = refusal(
        "faults",
        "{{#exercise losses/mse_gradeint}}\n\nSee {{#exercise losses/huber}}\n\n$\\foo$ and {{#ref eq:nothing}}\n\n\
         ```rust\nlet a = 1;\n```\n\n{{#quiz none}}\n\n{{#figure none}}\n\nA title.\n\n{{/figure}}\n",
    );
    insta::assert_snapshot!(said);
}

#[test]
fn what_stands_twice_is_told() {
    let said = refusal("twice", "$$ a $$ {#eq:a}\n\n$$ b $$ {#eq:a}\n");
    assert_eq!(
        said,
        "error: book/chapters/losses.md:3: `eq:a` is named twice in the book.\n"
    );
}

#[test]
fn a_broken_definition_names_its_file() {
    let workspace = workspace("definition");
    let file = workspace.join("grader/hidden/losses/huber/exercise.toml");
    fs::write(&file, "title = \"A kinder loss\"\nminutes = 12\n").unwrap();
    let said = refusal_in(&workspace, "{{#exercise losses/huber}}\n");
    assert!(
        said.contains("losses/huber/exercise.toml:1: missing field `difficulty`"),
        "{said}"
    );
}

#[test]
fn a_broken_list_names_its_file_and_line() {
    let workspace = workspace("list");
    let file = workspace.join("book/glossary.toml");
    fs::write(&file, "[[term]]\nterm = \"loss\"\nchapter = 3\n").unwrap();
    let said = refusal_in(&workspace, "");
    assert!(said.starts_with("error: book/glossary.toml:3: "), "{said}");
}

#[test]
fn a_term_is_linked_at_its_first_use() {
    let workspace = workspace("term");
    let file = workspace.join("book/glossary.toml");
    let entry = "[[term]]\nterm = \"loss\"\nforms = [\"losses\"]\nchapter = \"losses\"\ndefinition = \"A number.\"\n";
    fs::write(file, entry).unwrap();
    assert_eq!(
        filled_in(&workspace, "# Losses\n\nMany losses, one loss.\n"),
        "# Losses\n\nMany <a class=\"term\" href=\"glossary.html#loss\">losses</a>, one loss.\n"
    );
}

#[test]
fn a_book_outside_the_workspace_is_told_so() {
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("preprocessor/outside");
    fs::create_dir_all(root.join("book")).unwrap();
    let said = refusal_in(&root, "");
    assert!(said.contains("beside `grader`"), "{said}");
}

#[test]
fn every_renderer_is_supported_but_the_one_that_finishes_pages() {
    for renderer in ["html", "markdown"] {
        preprocess()
            .args(["supports", renderer])
            .assert()
            .success()
            .stdout("");
    }
    preprocess().args(["supports", "pages"]).assert().failure();
}

#[test]
fn what_is_no_book_is_refused() {
    let said = |command: &str, input: &str| {
        let output = book().arg(command).write_stdin(input).assert().failure();
        String::from_utf8(output.get_output().stderr.clone()).unwrap()
    };
    let empty = said("preprocess", "");
    assert!(empty.contains("`book --help`"), "{empty}");
    assert!(said("preprocess", "{}").contains("not a book as mdBook 0.5"));
    assert!(said("finish", "{}").contains("not a rendered book as mdBook 0.5"));
}

/// The pages of the workspace itself, as they are.
#[test]
fn the_real_book_can_be_put_together() {
    let out: PathBuf = Path::new(env!("CARGO_TARGET_TMPDIR")).join("the real book");
    let _ = fs::remove_dir_all(&out);
    book().args(["build", "-d"]).arg(&out).assert().success();
    assert!(out.join("gradient_descent.html").is_file());
}
