//! The kinds of known mistakes, from `grader/hidden/kinds.toml`: ideas that several exercises meet, each in a family. The book has
//! a page for each family.

use super::definition::line_of;
use super::{Catalog, Place, known_mistakes};
use crate::error::{Error, Result};
use crate::workspace::Workspace;
use serde::Deserialize;
use std::collections::HashSet;
use std::fs;
use std::path::PathBuf;

/// All kinds, in the order in which they are read.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Kinds {
    #[serde(default, rename = "family")]
    pub families: Vec<Family>,
    #[serde(default, rename = "kind")]
    pub kinds: Vec<Kind>,
}

/// Kinds that stand on one page.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Family {
    pub name: String,
    pub title: String,
    /// What they have in common, in Markdown.
    pub says: String,
}

/// One idea, whatever the exercise.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Kind {
    /// By which a mistake's header names it, and its anchor on the page.
    pub name: String,
    pub family: String,
    /// What people do, as a statement.
    pub title: String,
    /// The idea, what the numbers then look like, and how to see it, in Markdown.
    pub says: String,
}

impl Kinds {
    /// Reads and checks the kinds. A course without that file has none.
    pub fn read(workspace: &Workspace) -> Result<Self> {
        let file = Self::file(workspace);
        if !file.exists() {
            return Ok(Self::default());
        }
        let text = fs::read_to_string(&file).map_err(|e| Error::read(&file, &e))?;
        Self::parse(&text).map_err(|(line, why)| Error::broken(&file, line, why))
    }

    pub fn file(workspace: &Workspace) -> PathBuf {
        workspace.hidden().join("kinds.toml")
    }

    /// The kind with this name.
    pub fn named(&self, name: &str) -> Option<&Kind> {
        self.kinds.iter().find(|kind| kind.name == name)
    }

    fn parse(text: &str) -> std::result::Result<Self, Fault> {
        let kinds: Self = toml::from_str(text).map_err(|e| {
            let line = e.span().map(|span| line_of(text, span.start));
            (line, e.message().to_owned())
        })?;
        match kinds.fault() {
            None => Ok(kinds),
            // The last line that says it: where a name stands twice, the second is one too many.
            Some((said, why)) => Err((text.rfind(&said).map(|at| line_of(text, at)), why)),
        }
    }

    /// What the types do not rule out, with the piece of the text that says it.
    fn fault(&self) -> Option<(String, String)> {
        let families = self.families.iter().map(|family| &family.name);
        let names = self.kinds.iter().map(|kind| &kind.name);
        let mut seen = HashSet::new();
        for name in families.clone().chain(names) {
            if !is_name(name) {
                let why = "a name is small letters and hyphens: it becomes a link".to_owned();
                return Some((format!("\"{name}\""), why));
            }
            if !seen.insert(name) {
                let why = format!("there are two of the name `{name}`");
                return Some((format!("name = \"{name}\""), why));
            }
        }
        let strays = |kind: &&Kind| families.clone().all(|family| *family != kind.family);
        let stray = self.kinds.iter().find(strays)?;
        let why = format!("there is no family `{}`", stray.family);
        Some((format!("family = \"{}\"", stray.family), why))
    }
}

/// The page of a family, by its file's name without the ending.
pub fn family_page(family: &str) -> String {
    format!("mistakes_{}", family.replace('-', "_"))
}

impl Kind {
    /// The page that it stands on, relative to the workspace.
    pub fn shown_page(&self) -> String {
        format!("book/chapters/{}.md", family_page(&self.family))
    }
}

impl Catalog {
    /// The exercises that have a known mistake of this kind, in the order of the book. A header that cannot be read has none.
    pub fn meeting(&self, kind: &str) -> Vec<&Place> {
        let is_of_kind = |place: &&Place| {
            known_mistakes(place).iter().any(|mistake| {
                let header = mistake.header();
                header.is_ok_and(|header| header.kind.as_deref() == Some(kind))
            })
        };
        let places = self.entries.iter().map(|entry| &entry.place);
        places.filter(is_of_kind).collect()
    }
}

/// A line, where there is one, and what is wrong with it.
type Fault = (Option<usize>, String);

fn is_name(text: &str) -> bool {
    let words = text.split('-');
    let mut letters =
        words.map(|word| !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase()));
    letters.all(|fine| fine)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SIGNS: &str =
        "[[family]]\nname = \"signs\"\ntitle = \"Signs\"\nsays = '''All of $x$.'''\n";

    /// A kind of that family.
    fn uphill() -> String {
        "[[kind]]\nname = \"uphill\"\nfamily = \"signs\"\ntitle = \"Up\"\nsays = \"The way leads up.\"\n".to_owned()
    }

    #[test]
    fn kinds_are_read_with_their_families() {
        let kinds = Kinds::parse(&(SIGNS.to_owned() + &uphill())).unwrap();
        assert_eq!(kinds.families[0].says, "All of $x$.");
        assert_eq!(kinds.named("uphill").unwrap().title, "Up");
        assert_eq!(kinds.named("downhill"), None);
        let kind = Kind {
            family: "means-and-sums".to_owned(),
            ..kinds.kinds[0].clone()
        };
        assert_eq!(
            kind.shown_page(),
            "book/chapters/mistakes_means_and_sums.md"
        );
    }

    #[test]
    fn what_is_wrong_is_told_with_its_line() {
        let twice = SIGNS.to_owned() + &uphill() + &uphill();
        let cases = [
            (uphill(), 3, "no family `signs`"),
            (twice, 11, "two of the name `uphill`"),
            (
                SIGNS.replace("signs", "Signs of all"),
                2,
                "small letters and hyphens",
            ),
            (
                SIGNS.replace("signs", "signs-"),
                2,
                "small letters and hyphens",
            ),
            (SIGNS.replace("title", "titel"), 3, "titel"),
        ];
        for (text, line, why) in cases {
            let (at, said) = Kinds::parse(&text).unwrap_err();
            assert!(said.contains(why), "{said}");
            assert_eq!(at, Some(line), "{said}");
        }
    }

    #[test]
    fn without_a_file_there_are_no_kinds() {
        let folder = tempfile::tempdir().unwrap();
        let workspace = Workspace {
            root: folder.path().to_path_buf(),
        };
        assert_eq!(Kinds::read(&workspace), Ok(Kinds::default()));
        fs::create_dir_all(workspace.hidden()).unwrap();
        fs::write(Kinds::file(&workspace), "[[kind]]\nname = 1\n").unwrap();
        let said = Kinds::read(&workspace).unwrap_err().to_string();
        assert!(said.contains("kinds.toml:2: "), "{said}");
    }
}
