//! What a reader sees of rustc's output: its own words about their file, and one sentence about what the probe misses.

use super::wrapper::{HIDDEN, Part};
use crate::catalog::{Exercise, PublicItem, public_items};
use crate::report::text::{ESCAPE, without_colours};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeSet;

/// rustc's output, sorted.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct CompileReport {
    /// Errors in the reader's file, as rustc rendered them, colours included.
    pub errors: String,
    /// Warnings in the reader's file, likewise.
    pub warnings: String,
    /// The lints behind them.
    pub warning_codes: Vec<String>,
    /// Public items that the probe could not use as they should be, with what rustc says of each.
    pub misfits: Vec<Misfit>,
    /// Errors that concern neither.
    pub foreign: Vec<Foreign>,
}

/// An error that points at no source: of the linker, the assembler, or of reading libraries.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Foreign {
    pub message: String,
    /// What a tool that rustc called said of it.
    pub said: Vec<String>,
    /// rustc's own errors have a code; those of its tools do not.
    pub of_a_tool: bool,
}

/// A public item that is missing, private or of another type.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Misfit {
    pub fault: Fault,
    pub name: String,
    /// What it should be; empty where no single item is concerned.
    pub expected: String,
    /// rustc's message, on one line.
    pub message: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Fault {
    Missing,
    Private,
    OtherType,
}

#[derive(Deserialize)]
struct Diagnostic {
    message: String,
    code: Option<Code>,
    level: String,
    spans: Vec<Span>,
    children: Vec<Diagnostic>,
    rendered: Option<String>,
    /// Some text in it begins a terminal sequence: the rendering may hold others than rustc's colours.
    #[serde(skip)]
    holds_escape: bool,
}

#[derive(Deserialize)]
struct Code {
    code: String,
}

#[derive(Deserialize)]
struct Span {
    file_name: String,
    line_start: usize,
    column_start: usize,
    is_primary: bool,
    label: Option<String>,
    text: Vec<SpanText>,
}

#[derive(Deserialize)]
struct SpanText {
    text: String,
}

impl CompileReport {
    /// Reads rustc's JSON lines.
    pub fn read(stderr: &str, exercise: &Exercise) -> Self {
        let skeleton = std::fs::read_to_string(exercise.place.skeleton()).unwrap_or_default();
        let items = public_items(&skeleton);
        let mut report = Self::default();
        let mut misfits = BTreeSet::new();
        for diagnostic in stderr.lines().filter_map(Diagnostic::read) {
            match (diagnostic.level.as_str(), diagnostic.place(exercise)) {
                ("error", Where::Reader) => report.errors.push_str(&diagnostic.shown()),
                ("warning", Where::Reader) if diagnostic.worth_showing() => {
                    report.warnings.push_str(&diagnostic.shown());
                    report
                        .warning_codes
                        .extend(diagnostic.code.map(|code| code.code));
                }
                ("error", Where::Probe) => {
                    misfits.insert(diagnostic.misfit(&items));
                }
                ("error", Where::Elsewhere) if !diagnostic.is_summary() => {
                    report.foreign.push(diagnostic.foreign())
                }
                _ => {}
            }
        }
        report.misfits = misfits.into_iter().collect();
        report
    }

    /// The same for several exercises that were compiled by one call: a report for each of `parts`, with the warnings about its
    /// file. Nothing where rustc says something that belongs to none of the files.
    pub fn read_together(stderr: &str, parts: &[Part]) -> Option<Vec<Self>> {
        let mut reports = vec![Self::default(); parts.len()];
        for diagnostic in stderr.lines().filter_map(Diagnostic::read) {
            let spoken_of = matches!(diagnostic.level.as_str(), "error" | "warning");
            let Some(span) = diagnostic.primary().filter(|_| spoken_of) else {
                continue;
            };
            let file = span.file_name.replace('\\', "/");
            let is_its = |part: &Part| file == part.exercise.place.shown_file();
            let report = &mut reports[parts.iter().position(is_its)?];
            if diagnostic.worth_showing() {
                report.warnings.push_str(&diagnostic.shown());
                let code = diagnostic.code.map(|code| code.code);
                report.warning_codes.extend(code);
            }
        }
        Some(reports)
    }

    /// Whether the reader can do anything about it.
    pub fn concerns_reader(&self) -> bool {
        !self.errors.is_empty() || !self.misfits.is_empty()
    }

    /// Whether linker or assembler failed, which they may do over what a source asks of them.
    pub fn concerns_tools(&self) -> bool {
        self.foreign.iter().any(|error| error.of_a_tool)
    }

    /// Counts the errors of tools among the reader's, once it is known that the tools are in order.
    pub fn blame_reader(&mut self) {
        let tools: Vec<Foreign> = self.foreign.extract_if(.., |e| e.of_a_tool).collect();
        for error in tools {
            self.errors.push_str(&format!("error: {}\n", error.message));
            for line in error.said {
                self.errors.push_str(&format!("  {line}\n"));
            }
        }
    }

    /// Why nothing was compiled, when it is not the reader's doing.
    pub fn broken_because(&self, stderr: &str) -> String {
        let foreign = self.foreign.first().map(|error| error.message.clone());
        foreign.unwrap_or_else(
            || match stderr.lines().rfind(|line| !line.trim().is_empty()) {
                Some(line) => format!("rustc ended without a result: {line}"),
                None => "rustc ended without a word".to_owned(),
            },
        )
    }
}

/// Whether a line of rustc's output may quote the source: a diagnostic that points at it, or what is left of one.
pub fn quotes_source(line: &str) -> bool {
    let points_at_some = |diagnostic: Diagnostic| !diagnostic.spans.is_empty();
    line.starts_with('{') && Diagnostic::read(line).is_none_or(points_at_some)
}

/// A linker repeats itself.
const MOST_SAID: usize = 3;

enum Where {
    Reader,
    Probe,
    Elsewhere,
}

impl Diagnostic {
    fn read(line: &str) -> Option<Self> {
        let json: Value = serde_json::from_str(line).ok()?;
        let holds_escape = holds_escape(&json);
        let diagnostic = Self::deserialize(json).ok()?;
        Some(Self {
            holds_escape,
            ..diagnostic
        })
    }

    fn primary(&self) -> Option<&Span> {
        self.spans.iter().find(|span| span.is_primary)
    }

    fn place(&self, exercise: &Exercise) -> Where {
        match self.primary() {
            Some(span) if in_probe(span) => Where::Probe,
            // A file of the exercise, its helpers, or a macro of a library that the reader called.
            Some(span)
                if !span.file_name.ends_with("src/main.rs") && !span.file_name.is_empty() =>
            {
                Where::Reader
            }
            Some(_) => Where::Elsewhere,
            None if names_module(&self.message, &exercise.place.name) => Where::Probe,
            None => Where::Elsewhere,
        }
    }

    /// Dead code is no news: a probe does not call everything.
    fn worth_showing(&self) -> bool {
        self.code
            .as_ref()
            .is_some_and(|code| code.code != "dead_code")
    }

    fn is_summary(&self) -> bool {
        self.message.starts_with("aborting due to")
            || self.message.starts_with("For more information")
    }

    fn mentions_probe(&self) -> bool {
        self.spans.iter().any(in_probe) || self.children.iter().any(Self::mentions_probe)
    }

    /// As rustc rendered it. rustc shows the control characters of a reader's file as pictures, but not in all notes and in
    /// no file name; one that begins a sequence there would pass for a colour of rustc's.
    fn shown(&self) -> String {
        let shown = self.shown_as_it_is();
        if self.holds_escape {
            without_colours(&shown).replace(ESCAPE, "␛")
        } else {
            shown
        }
    }

    /// Without its notes where those would show the probe.
    fn shown_as_it_is(&self) -> String {
        match (&self.rendered, self.primary()) {
            (Some(rendered), _) if !self.mentions_probe() => rendered.clone(),
            (_, Some(span)) => {
                let code = self
                    .code
                    .as_ref()
                    .map_or(String::new(), |code| format!("[{}]", code.code));
                let line = span.text.first().map_or("", |text| text.text.as_str());
                let label = span
                    .label
                    .as_deref()
                    .map_or(String::new(), |label| format!("  {label}\n"));
                let place = format!(
                    "{}:{}:{}",
                    span.file_name, span.line_start, span.column_start
                );
                format!(
                    "{}{code}: {}\n --> {place}\n{line}\n{label}\n",
                    self.level, self.message
                )
            }
            (_, None) => format!("{}: {}\n", self.level, self.message),
        }
    }

    fn foreign(self) -> Foreign {
        let lines = self.children.iter().flat_map(|child| child.message.lines());
        let errors = lines.filter(|line| line.contains("error: ") && !line.starts_with(" \""));
        Foreign {
            said: errors.take(MOST_SAID).map(str::to_owned).collect(),
            of_a_tool: self.code.is_none(),
            message: self.message,
        }
    }

    /// An error in the probe is always about one of the reader's public items: which, and how.
    fn misfit(&self, items: &[PublicItem]) -> Misfit {
        let fault = match self.code.as_ref().map(|code| code.code.as_str()) {
            Some("E0425" | "E0432" | "E0433" | "E0412" | "E0583" | "E0422" | "E0560" | "E0609") => {
                Fault::Missing
            }
            Some("E0603" | "E0616" | "E0624" | "E0423" | "E0451") => Fault::Private,
            _ => Fault::OtherType,
        };
        let in_text = self
            .spans
            .iter()
            .filter(|s| s.is_primary)
            .flat_map(|s| &s.text)
            .map(|t| t.text.as_str());
        let texts: Vec<&str> = std::iter::once(self.message.as_str())
            .chain(in_text)
            .collect();
        let named = |item: &&PublicItem| texts.iter().any(|text| has_word(text, &item.name));
        let quoted = |item: &&PublicItem| self.message.contains(&format!("`{}`", item.name));
        let item = items
            .iter()
            .find(quoted)
            .or_else(|| items.iter().find(named));
        Misfit {
            fault,
            name: item.map_or_else(String::new, |item| item.name.clone()),
            expected: item.map_or_else(String::new, |item| item.declaration.clone()),
            message: match self.primary().and_then(|span| span.label.as_ref()) {
                Some(label) if fault == Fault::OtherType => format!("{}: {label}", self.message),
                _ => self.message.clone(),
            },
        }
    }
}

/// Whether any text of a diagnostic but its rendering begins a terminal sequence.
fn holds_escape(json: &Value) -> bool {
    match json {
        Value::String(text) => text.contains(ESCAPE),
        Value::Array(items) => items.iter().any(holds_escape),
        Value::Object(fields) => fields
            .iter()
            .any(|(name, value)| name != "rendered" && holds_escape(value)),
        _ => false,
    }
}

/// Whether `text` speaks of the module `name`, and not of a folder of that name in which rustc could not write.
fn names_module(text: &str, name: &str) -> bool {
    [
        format!("::{name}"),
        format!("{name}::"),
        format!("`{name}`"),
    ]
    .iter()
    .any(|way| text.contains(way))
}

fn in_probe(span: &Span) -> bool {
    span.file_name.starts_with(HIDDEN)
}

/// Whether `word` stands in `text` as a whole identifier.
fn has_word(text: &str, word: &str) -> bool {
    let is_part = |c: char| c.is_alphanumeric() || c == '_';
    text.match_indices(word).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let after = text[at + word.len()..].chars().next();
        !before.is_some_and(is_part) && !after.is_some_and(is_part)
    })
}
