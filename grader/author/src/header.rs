//! A mistake's header: its `//!` lines, each a key and its text; lines without a key go on with the one before.

use crate::claim::Claim;
use crate::files;
use grader::error::{Error, Result};
use std::path::Path;

/// What an author says of a mistake.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Header {
    pub title: String,
    /// What people do.
    pub people: String,
    pub claims: Vec<(Claim, usize)>,
    pub why: String,
    /// How to see it yourself.
    pub see: String,
    /// A template over `observed`, `expected`, `factor`, `index` and `shape`.
    pub hint: String,
}

const KEYS: [&str; 6] = ["title", "people", "claim", "why", "see", "hint"];

impl Header {
    pub fn read(file: &Path) -> Result<Self> {
        Self::parse(&files::read(file)?).map_err(|(line, why)| Error::Broken {
            file: file.to_path_buf(),
            line: Some(line),
            why,
            way_out: format!(
                "A mistake's header has the keys {}, each as `//! key: text`.",
                KEYS.join(", ")
            ),
        })
    }

    fn parse(source: &str) -> std::result::Result<Self, (usize, String)> {
        let mut entries: Vec<(&str, String, usize)> = Vec::new();
        let lines = source
            .lines()
            .enumerate()
            .map_while(|(i, line)| Some((i + 1, line.strip_prefix("//!")?)));
        for (number, line) in lines {
            let keyed = line
                .trim()
                .split_once(':')
                .filter(|(key, _)| KEYS.contains(key));
            match (keyed, entries.last_mut()) {
                (Some((key, text)), _) => entries.push((key, text.trim().to_owned(), number)),
                (None, Some((_, text, _))) => {
                    text.push(' ');
                    text.push_str(line.trim());
                }
                (None, None) => return Err((number, "the header begins without a key".to_owned())),
            }
        }
        let mut header = Self::default();
        for (key, text, line) in entries {
            match key {
                "title" => header.title = text,
                "people" => header.people = text,
                "why" => header.why = text,
                "see" => header.see = text,
                "hint" => header.hint = text,
                _ => header
                    .claims
                    .push((Claim::parse(&text).map_err(|why| (line, why))?, line)),
            }
        }
        let missing = [
            ("title", &header.title),
            ("people", &header.people),
            ("why", &header.why),
            ("see", &header.see),
            ("hint", &header.hint),
        ];
        match missing.iter().find(|(_, text)| text.is_empty()) {
            Some((key, _)) => Err((1, format!("`{key}` is missing"))),
            None if header.claims.is_empty() => Err((1, "`claim` is missing".to_owned())),
            None => Ok(header),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_go_on_until_the_next_key() {
        let source = "//! title: T\n//! people: a\n//!   b\n//! claim: w sign flipped\n//! why: y\n//! see: s\n//! hint: h: h\n\nfn f() {}\n";
        let header = Header::parse(source).unwrap();
        assert_eq!(
            (header.people.as_str(), header.hint.as_str()),
            ("a b", "h: h")
        );
        assert_eq!(header.claims[0].1, 4);
    }

    #[test]
    fn what_is_missing_is_named() {
        let (line, why) = Header::parse("//! title: T\n//! claim: w bent\n").unwrap_err();
        assert_eq!(line, 2);
        assert!(why.contains("bent"), "{why}");
        assert!(
            Header::parse("//! title: T\n")
                .unwrap_err()
                .1
                .contains("people")
        );
    }
}
