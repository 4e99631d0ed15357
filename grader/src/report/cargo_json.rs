//! Warnings as cargo writes them with `--message-format`: `json`, which rust-analyzer and other editors read, and `short`, one
//! line each, for problem matchers and quickfix lists.
//!
//! A warning has one span, at a function's name, and children without any: editors show those as further lines of the same
//! message.

use super::json::written;
use super::text::harmless;
use super::warnings::{Note, Place, Warning};
use crate::functions::{Span, beginning, function, function_around};
use crate::workspace::Workspace;
use serde::Serialize;
use serde_json::{Value, json};
use std::path::{MAIN_SEPARATOR_STR, Path};

/// A file of the library of exercises, and what is in it.
#[derive(Clone, Copy, Debug)]
pub struct File<'a> {
    pub workspace: &'a Workspace,
    /// Relative to the workspace, with forward slashes.
    pub path: &'a str,
    pub source: &'a str,
}

/// What a warning's code and its rendering begin with.
const TOOL: &str = "grader";

#[derive(Serialize)]
struct Line {
    reason: &'static str,
    package_id: String,
    manifest_path: String,
    target: Value,
    message: Value,
}

/// The object for one warning, without a line end.
pub fn line(warning: &Warning, file: &File) -> String {
    let package = file.workspace.root.join("exercises");
    let span = spot(&warning.place, file.source);
    let children: Vec<Value> = warning.notes.iter().map(child).collect();
    written(&Line {
        reason: "compiler-message",
        package_id: package_id(&package),
        manifest_path: package.join("Cargo.toml").display().to_string(),
        target: json!({
            "kind": ["lib"], "crate_types": ["lib"], "name": "exercises",
            "src_path": package.join("src/lib.rs").display().to_string(),
            "edition": "2024", "doc": true, "doctest": false, "test": true,
        }),
        message: json!({
            "$message_type": "diagnostic",
            "message": warning.title,
            "code": { "code": format!("{TOOL}::{}", warning.code), "explanation": null },
            "level": "warning",
            "spans": [{
                "file_name": file.path.replace('/', MAIN_SEPARATOR_STR),
                "byte_start": span.bytes.start, "byte_end": span.bytes.end,
                "line_start": span.line, "line_end": span.line,
                "column_start": span.columns.start, "column_end": span.columns.end,
                "is_primary": true,
                "text": [{
                    "text": span.text,
                    "highlight_start": span.columns.start, "highlight_end": span.columns.end,
                }],
                "label": null, "suggested_replacement": null, "suggestion_applicability": null, "expansion": null,
            }],
            "children": children,
            "rendered": rendered(warning, file.path, &span),
        }),
    })
}

/// `file:line:column: warning[code]: title`, and below it what belongs to it, indented.
pub fn short(warning: &Warning, file: &File) -> String {
    let span = spot(&warning.place, file.source);
    let mut text = format!(
        "{}:{}:{}: warning[{TOOL}::{}]: {}\n",
        file.path, span.line, span.columns.start, warning.code, warning.title
    );
    for note in &warning.notes {
        text.push_str(&format!("  {}: {}\n", level(note), note.text()));
    }
    text
}

fn spot(place: &Place, source: &str) -> Span {
    let found = match place {
        Place::Function(name) => function(source, name),
        Place::Line(line) => function_around(source, *line),
        Place::File => None,
    };
    found.unwrap_or_else(|| beginning(source))
}

fn level(note: &Note) -> &'static str {
    match note {
        Note::Help(_) => "help",
        Note::Fact(_) => "note",
    }
}

fn child(note: &Note) -> Value {
    json!({
        "$message_type": "diagnostic", "message": note.text(), "code": null, "level": level(note),
        "spans": [], "children": [], "rendered": null,
    })
}

/// As rustc lays it out.
fn rendered(warning: &Warning, path: &str, span: &Span) -> String {
    let gutter = " ".repeat(span.line.to_string().len());
    let (line, column) = (span.line, span.columns.start);
    let text = harmless(&span.text);
    let before: String = span
        .text
        .chars()
        .take(column - 1)
        .map(|c| if c == '\t' { c } else { ' ' })
        .collect();
    let under = "^".repeat(span.columns.len().max(1));
    let mut out = format!("warning: {}\n", warning.title);
    out.push_str(&format!("{gutter}--> {path}:{line}:{column}\n{gutter} |\n"));
    out.push_str(&format!(
        "{line} | {text}\n{gutter} | {before}{under}\n{gutter} |\n"
    ));
    for note in &warning.notes {
        out.push_str(&format!("{gutter} = {}: {}\n", level(note), note.text()));
    }
    out.push('\n');
    out
}

/// How cargo names a package of a workspace whose folder is called like it. Diagnostics of one package replace each other, so
/// it has to be cargo's own name.
fn package_id(folder: &Path) -> String {
    let path = folder.display().to_string();
    let path = if cfg!(windows) {
        path.replace('\\', "/")
    } else {
        path
    };
    let root = if path.starts_with('/') { "" } else { "/" };
    let version = env!("CARGO_PKG_VERSION");
    format!("path+file://{root}{}#{version}", percent_encoded(&path))
}

/// A path as it stands in a URL.
fn percent_encoded(path: &str) -> String {
    let stays = |byte: u8| byte.is_ascii_graphic() && !b"\"#%<>?\\`{}".contains(&byte);
    path.bytes().fold(String::new(), |mut out, byte| {
        if stays(byte) {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
        out
    })
}
