//! A disputed verdict as a Markdown document: room for the reader's reason, the report, the file, the verdict's JSON and the
//! versions.

use super::text::{harmless, without_colours};
use super::{human, json, words};
use crate::judge::Verdict;

/// The whole document.
pub fn document(verdict: &Verdict, submission: &str, versions: &[(&str, String)]) -> String {
    let report = without_colours(&human::verdict(verdict, human::Detail::Full));
    let versions: Vec<String> = versions
        .iter()
        .map(|(name, version)| format!("{name}: {}", version.trim().replace('\n', "\n    ")))
        .collect();
    let parts = [
        (
            words::dispute_reason(),
            words::dispute_reason_prompt().to_owned(),
        ),
        (words::dispute_report(), fenced("text", &report)),
        (
            words::dispute_submission(),
            fenced("rust", &harmless(submission)),
        ),
        (words::dispute_json(), fenced("json", &json::line(verdict))),
        (
            words::dispute_versions(),
            fenced("text", &versions.join("\n")),
        ),
    ];
    let parts = parts.map(|(heading, body)| format!("## {heading}\n\n{body}\n"));
    format!(
        "# {}\n\n{}",
        words::dispute_title(&verdict.exercise),
        parts.join("\n")
    )
}

/// A code block whose fence stands nowhere in `text`.
fn fenced(language: &str, text: &str) -> String {
    let longest = text
        .split(|c| c != '`')
        .map(str::len)
        .max()
        .unwrap_or_default();
    let fence = "`".repeat(longest.max(2) + 1);
    format!("{fence}{language}\n{}\n{fence}", text.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_ends_its_own_fence() {
        assert_eq!(fenced("rust", "a\n"), "```rust\na\n```");
        assert_eq!(fenced("rust", "a ```` b"), "`````rust\na ```` b\n`````");
    }
}
