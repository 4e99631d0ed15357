//! What an author says of a known mistake: the `//!` lines at the head of its file, each a key and its text; lines without a
//! key go on with the one before.

use super::Place;
use crate::error::{Error, Result};
use crate::files::rust_files;
use std::fs;
use std::path::{Path, PathBuf};

/// A mistake's header.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MistakeHeader {
    pub title: String,
    /// The name of its kind in `kinds.toml`; none where it is like no other.
    pub kind: Option<String>,
    /// What people do.
    pub people: String,
    /// What the numbers then show, each with its line; authors hold them against the recording.
    pub claims: Vec<(String, usize)>,
    pub why: String,
    /// How to see it yourself.
    pub see: String,
    /// A template over `observed`, `expected`, `factor`, `index` and `shape`.
    pub hint: String,
}

/// A known mistake of one exercise.
#[derive(Clone, Debug, PartialEq)]
pub struct KnownMistake {
    pub place: Place,
    /// The file's name without `.rs`, by which `recorded.json` knows it.
    pub name: String,
    pub file: PathBuf,
}

const KEYS: [&str; 7] = ["title", "kind", "people", "claim", "why", "see", "hint"];

impl KnownMistake {
    /// By which people look it up: `losses/mse_gradient/forgot-the-mean`.
    pub fn id(&self) -> String {
        mistake_id(&self.place.id(), &self.name)
    }

    pub fn header(&self) -> Result<MistakeHeader> {
        MistakeHeader::read(&self.file)
    }
}

/// The full id of a mistake.
pub fn mistake_id(exercise: &str, mistake: &str) -> String {
    format!("{exercise}/{}", mistake.replace('_', "-"))
}

/// The known mistakes of the exercise at `place`, sorted by name.
pub fn known_mistakes(place: &Place) -> Vec<KnownMistake> {
    let folder = place.hidden().join("mistakes");
    let files = rust_files(&folder).unwrap_or_default();
    let mistake = |file: PathBuf| KnownMistake {
        place: place.clone(),
        name: file
            .file_stem()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned(),
        file,
    };
    files.into_iter().map(mistake).collect()
}

impl MistakeHeader {
    pub fn read(file: &Path) -> Result<Self> {
        let source = fs::read_to_string(file).map_err(|e| Error::read(file, &e))?;
        Self::parse(&source).map_err(|(line, why)| Error::Broken {
            file: file.to_path_buf(),
            line: Some(line),
            why,
            way_out: format!(
                "A mistake's header has the keys {}, each as `//! key: text`.",
                KEYS.join(", ")
            ),
        })
    }

    fn parse(source: &str) -> std::result::Result<Self, Fault> {
        let mut header = Self::default();
        for (key, text, line) in keyed_entries(source)? {
            match key {
                "title" => header.title = text,
                "kind" => header.kind = Some(text),
                "people" => header.people = text,
                "why" => header.why = text,
                "see" => header.see = text,
                "hint" => header.hint = text,
                _ => header.claims.push((text, line)),
            }
        }
        let texts = [
            ("title", &header.title),
            ("people", &header.people),
            ("why", &header.why),
            ("see", &header.see),
            ("hint", &header.hint),
        ];
        match texts.iter().find(|(_, text)| text.is_empty()) {
            Some((key, _)) => Err((1, format!("`{key}` is missing"))),
            None if header.claims.is_empty() => Err((1, "`claim` is missing".to_owned())),
            None => Ok(header),
        }
    }
}

/// A line of a header, and what is wrong with it.
type Fault = (usize, String);

/// Key, text and line.
type Keyed<'a> = (&'a str, String, usize);

fn keyed_entries(source: &str) -> std::result::Result<Vec<Keyed<'_>>, Fault> {
    let mut entries: Vec<Keyed> = Vec::new();
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
    Ok(entries)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_go_on_until_the_next_key() {
        let source = "//! title: T\n//! people: a\n//!   b\n//! claim: w sign flipped\n//! why: y\n//! see: s\n//! hint: h: h\n\nfn f() {}\n";
        let header = MistakeHeader::parse(source).unwrap();
        assert_eq!(
            (header.people.as_str(), header.hint.as_str()),
            ("a b", "h: h")
        );
        assert_eq!(header.claims, [("w sign flipped".to_owned(), 4)]);
        assert_eq!(header.kind, None);
        let of_kind = source.replace("//! people", "//! kind: uphill\n//! people");
        let header = MistakeHeader::parse(&of_kind).unwrap();
        assert_eq!(header.kind.as_deref(), Some("uphill"));
    }

    #[test]
    fn what_is_missing_is_named() {
        let (_, why) = MistakeHeader::parse("//! title: T\n").unwrap_err();
        assert!(why.contains("people"), "{why}");
        let (line, _) = MistakeHeader::parse("//! no key\n").unwrap_err();
        assert_eq!(line, 1);
    }
}
