//! The documents say what is so: links lead somewhere, commands exist, what is quoted is what is printed. Nothing here
//! looks at the reader's own files.

mod house;

use grader::catalog::{Catalog, Request};
use grader::judge::{CaseVerdict, Diagnosis, DiagnosisKind, Outcome, Verdict};
use grader::workspace::Workspace;
use house::{assert_none, read, root, sources};
use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag, TagEnd};
use serde_json::Value;

const DOCUMENTS: [&str; 7] = [
    "README.md",
    "grader/ARCHITECTURE.md",
    "grader/CONFINEMENT.md",
    "grader/fuzz/README.md",
    ".github/CONTRIBUTING.md",
    ".github/CHANGELOG.md",
    "book/README.md",
];

/// What these tests look at in a document.
#[derive(Default)]
struct Document {
    links: Vec<String>,
    /// As a link to them would end.
    anchors: Vec<String>,
    /// Code inside a line.
    spans: Vec<String>,
    /// Code on lines of its own, after the language.
    blocks: Vec<(String, String)>,
}

impl Document {
    fn read(relative: &str) -> Self {
        let text = read(relative);
        let mut document = Self::default();
        let (mut heading, mut block) = (None::<String>, None::<(String, String)>);
        for event in Parser::new_ext(&text, Options::ENABLE_TABLES) {
            match event {
                Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
                    document.links.push(dest_url.into_string());
                }
                Event::Start(Tag::Heading { .. }) => heading = Some(String::new()),
                Event::End(TagEnd::Heading(_)) => {
                    let anchor = anchor(&heading.take().unwrap_or_default());
                    let same = document.anchors.iter().filter(|a| **a == anchor).count();
                    document.anchors.push(match same {
                        0 => anchor,
                        n => format!("{anchor}-{n}"),
                    });
                }
                Event::Start(Tag::CodeBlock(kind)) => {
                    let language = match kind {
                        CodeBlockKind::Fenced(language) => language.into_string(),
                        CodeBlockKind::Indented => String::new(),
                    };
                    block = Some((language, String::new()));
                }
                Event::End(TagEnd::CodeBlock) => document.blocks.extend(block.take()),
                Event::Text(text) | Event::Code(text) if heading.is_some() => {
                    heading.get_or_insert_default().push_str(&text);
                }
                Event::Text(text) => {
                    if let Some((_, code)) = &mut block {
                        code.push_str(&text);
                    }
                }
                Event::Code(code) => document.spans.push(code.into_string()),
                _ => {}
            }
        }
        document
    }

    fn block(&self, language: &str, start: &str) -> &str {
        let found = self
            .blocks
            .iter()
            .find(|(of, code)| of == language && code.starts_with(start));
        &found
            .unwrap_or_else(|| panic!("no {language} begins with {start:?}"))
            .1
    }

    /// The words after `grader` of each command that it shows, without what a shell does not pass on.
    fn commands_of_grader(&self) -> Vec<Vec<String>> {
        let shell = self.blocks.iter().filter(|(language, _)| language == "sh");
        let lines = shell.flat_map(|(_, code)| code.lines());
        lines
            .chain(self.spans.iter().map(String::as_str))
            .filter_map(|line| {
                let line = line.split(" #").next().unwrap_or_default().trim();
                let line = line.strip_prefix("cargo ").unwrap_or(line);
                let words = line.strip_prefix("grader")?;
                (words.is_empty() || words.starts_with(' '))
                    .then(|| words.split_whitespace().map(str::to_owned).collect())
            })
            .collect()
    }
}

/// As GitHub makes it from a heading.
fn anchor(heading: &str) -> String {
    let kept = heading
        .chars()
        .filter(|c| c.is_alphanumeric() || " -_".contains(*c));
    kept.collect::<String>().to_lowercase().replace(' ', "-")
}

#[test]
fn every_link_leads_somewhere() {
    let mut faults = Vec::new();
    for name in DOCUMENTS {
        let document = Document::read(name);
        let folder = root().join(name);
        let folder = folder.parent().expect("a folder");
        for link in &document.links {
            if link.contains("://") {
                continue;
            }
            let (path, anchor) = link.split_once('#').unwrap_or((link, ""));
            let target = folder.join(path);
            if path.starts_with('/') || !target.exists() {
                faults.push(format!("{name}: {link} leads nowhere"));
            }
            // A link to a file that the reader may move or remove would break this test for them.
            if path.contains("exercises/src/") && !path.ends_with("lib.rs") {
                faults.push(format!("{name}: {link} leads to a reader's own file"));
            }
            let anchors = if path.is_empty() {
                document.anchors.clone()
            } else if path.ends_with(".md") && target.exists() {
                let inside = target.canonicalize().expect("it exists");
                let from_root = inside.strip_prefix(root().canonicalize().expect("a root"));
                Document::read(&from_root.expect("in the workspace").to_string_lossy()).anchors
            } else {
                Vec::new()
            };
            if !anchor.is_empty() && !anchors.iter().any(|a| a == anchor) {
                faults.push(format!("{name}: {link} names no heading"));
            }
        }
    }
    assert_none(faults);
}

fn help(arguments: &[&str]) -> Option<String> {
    let mut grader = assert_cmd::cargo::cargo_bin_cmd!("grader");
    let output = grader.args(arguments).arg("--help").output().ok()?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    output.status.success().then_some(text)
}

/// Each subcommand exists, takes the options and their values, and each name is that of one exercise or mistake.
#[test]
fn every_command_of_the_grader_is_accepted() {
    let workspace = Workspace {
        root: root().to_path_buf(),
    };
    let catalog = Catalog::load(&workspace).expect("a catalog");
    let commands: Vec<(&str, Vec<String>)> = DOCUMENTS
        .iter()
        .flat_map(|name| {
            Document::read(name)
                .commands_of_grader()
                .into_iter()
                .map(|c| (*name, c))
        })
        .collect();
    assert!(commands.len() > 5, "{commands:?}");
    let mut faults = Vec::new();
    for (name, words) in commands {
        let shown = format!("{name}: `grader {}`", words.join(" "));
        let subcommand: Vec<&str> = words
            .iter()
            .map(String::as_str)
            .take(1)
            .filter(|word| !word.starts_with('-'))
            .collect();
        let Some(help) = help(&subcommand) else {
            faults.push(format!("{shown}: there is no such command"));
            continue;
        };
        let mut request = Request::default();
        let mut rest = words.iter().skip(subcommand.len());
        while let Some(word) = rest.next() {
            if !word.starts_with('-') {
                request.names.push(word.clone());
                continue;
            }
            let takes_value = help.contains(&format!("{word} <"));
            if !takes_value && !help.split_whitespace().any(|w| w == word) {
                faults.push(format!("{shown}: there is no option {word}"));
            }
            match (word.as_str(), takes_value.then(|| rest.next()).flatten()) {
                ("--chapter", Some(chapter)) => request.chapter = Some(chapter.clone()),
                ("--format", Some(format)) if !help.contains(&format!("- {format}:")) => {
                    faults.push(format!("{shown}: there is no format {format}"));
                }
                _ => {}
            }
        }
        match (words[..].first().map(String::as_str), &mut request) {
            (Some("explain"), request) => {
                let unknown = |name| catalog.find_mistake(name).err();
                let unknown = request.names.iter().find_map(|name| unknown(name));
                faults.extend(unknown.map(|error| format!("{shown}: {error}")));
                continue;
            }
            // What follows the exercise's name is a case.
            (Some("try" | "predict"), request) => request.names.truncate(1),
            _ => {}
        }
        if let Err(error) = catalog.select(&request) {
            faults.push(format!("{shown}: {error}"));
        }
    }
    assert_none(faults);
}

/// Whole parts of it, in order, from its beginning to its end; a line with only an ellipsis stands for what is left out.
#[test]
fn the_failed_check_in_the_readme_is_the_one_that_is_printed() {
    let snapshot = read("grader/tests/snapshots/check__the_report_on_a_known_mistake.snap");
    let printed = snapshot.splitn(3, "---").nth(2).expect("a snapshot");
    let printed: Vec<&str> = printed.trim().lines().collect();
    let readme = Document::read("README.md");
    let quoted: Vec<&str> = readme
        .block("text", "✗ losses/mse_gradient")
        .trim()
        .lines()
        .collect();
    let parts: Vec<&[&str]> = quoted.split(|line| line.trim() == "…").collect();
    let mut from = 0;
    for (i, part) in parts.iter().enumerate() {
        let at = (from..=printed.len()).find(|at| printed[*at..].starts_with(part));
        let at = at.unwrap_or_else(|| panic!("not printed:\n{}", part.join("\n")));
        assert!(i > 0 || at == 0, "the beginning is left out");
        from = at + part.len();
    }
    assert_eq!(from, printed.len(), "the end is left out");
}

#[test]
fn the_json_example_in_the_readme_has_the_fields_that_are_written() {
    let readme = Document::read("README.md");
    let example: Value = serde_json::from_str(readme.block("json", "{")).expect("JSON");
    let diagnosis = Diagnosis {
        kind: DiagnosisKind::Mistake,
        id: Some("losses/mse_gradient/forgot-the-mean".to_owned()),
        title: Some(String::new()),
        hint: None,
        relation: None,
        change: None,
        observations: Vec::new(),
        tentative: false,
    };
    let case = |outcome, diagnoses| CaseVerdict {
        outcome,
        diagnoses,
        ..CaseVerdict::default()
    };
    let verdict = Verdict {
        outcome: Outcome::Failed,
        cases: vec![
            case(Outcome::Passed, Vec::new()),
            case(Outcome::Failed, vec![diagnosis]),
        ],
        ..Verdict::default()
    };
    let written: Value = serde_json::from_str(&grader::report::json::line(&verdict)).expect("JSON");
    assert_eq!(fields(&example), fields(&written));
    assert_eq!(example["schema"], written["schema"]);
}

/// A value's fields, with nothing in them.
fn fields(value: &Value) -> Value {
    match value {
        Value::Object(map) => map.iter().map(|(k, v)| (k.clone(), fields(v))).collect(),
        Value::Array(items) => items.iter().map(fields).collect(),
        _ => Value::Null,
    }
}

/// A type named in a code span of the architecture page, alone or with one of its functions.
#[test]
fn every_type_and_file_that_the_architecture_names_exists() {
    let sources: String = sources().into_iter().map(|(_, text)| text).collect();
    let mut faults = Vec::new();
    for span in Document::read("grader/ARCHITECTURE.md").spans {
        let mut parts = span.split("::");
        let name = parts.next().unwrap_or_default();
        let is_type =
            name.starts_with(char::is_uppercase) && name.chars().all(char::is_alphanumeric);
        if !is_type {
            continue;
        }
        let declared = ["struct", "enum", "trait"].iter().any(|kind| {
            [" ", "<", ";", "("]
                .iter()
                .any(|end| sources.contains(&format!("pub {kind} {name}{end}")))
        });
        let function = parts.next();
        let has = function.is_none_or(|function| sources.contains(&format!("pub fn {function}(")));
        if !declared || !has {
            faults.push(format!("grader/ARCHITECTURE.md: there is no `{span}`"));
        }
    }
    assert_none(faults);
}
