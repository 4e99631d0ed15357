//! From names on the command line to entries of the catalog.

use super::{Catalog, Entry, KnownMistake, known_mistakes};
use crate::error::{Error, Result};

/// What a person asked for: names and a chapter, or nothing, which means everything.
#[derive(Clone, Debug, Default)]
pub struct Request {
    pub names: Vec<String>,
    pub chapter: Option<String>,
}

impl Catalog {
    /// The entries asked for, in book order, each once.
    pub fn select(&self, request: &Request) -> Result<Vec<&Entry>> {
        if let Some(chapter) = &request.chapter {
            self.check_chapter(chapter)?;
        }
        let named: Vec<String> = request
            .names
            .iter()
            .map(|name| self.find(name))
            .collect::<Result<_>>()?;
        let asked_for = |entry: &&Entry| {
            (named.is_empty() || named.contains(&entry.place.id()))
                && request
                    .chapter
                    .as_ref()
                    .is_none_or(|chapter| *chapter == entry.place.chapter)
        };
        let selected: Vec<&Entry> = self.entries.iter().filter(asked_for).collect();
        match (&request.chapter, selected.is_empty()) {
            (Some(chapter), true) => Err(Error::UnknownExercise {
                name: format!("{chapter}/{}", request.names.join(", ")),
                nearest: None,
            }),
            _ => Ok(selected),
        }
    }

    /// The id that `name` means: an exact id or name, else the only one that it is a prefix of.
    fn find(&self, name: &str) -> Result<String> {
        let exact = self
            .entries
            .iter()
            .find(|e| e.place.id() == name || e.place.name == name);
        if let Some(entry) = exact {
            return Ok(entry.place.id());
        }
        let begins = |e: &&Entry| {
            !name.is_empty() && (e.place.name.starts_with(name) || e.place.id().starts_with(name))
        };
        let matches: Vec<String> = self
            .entries
            .iter()
            .filter(begins)
            .map(|e| e.place.id())
            .collect();
        match matches.as_slice() {
            [only] => Ok(only.clone()),
            [] => {
                let names: Vec<&str> = self.entries.iter().map(|e| e.place.name.as_str()).collect();
                let last = name.rsplit('/').next().unwrap_or(name);
                let nearest = nearest(last, &names).map(str::to_owned);
                Err(Error::UnknownExercise {
                    name: name.to_owned(),
                    nearest,
                })
            }
            _ => Err(Error::AmbiguousExercise {
                name: name.to_owned(),
                matches,
            }),
        }
    }

    /// The entry that `name` means.
    pub fn one(&self, name: &str) -> Result<&Entry> {
        let id = self.find(name)?;
        let found = self.entries.iter().find(|entry| entry.place.id() == id);
        found.ok_or(Error::UnknownExercise {
            name: id,
            nearest: None,
        })
    }

    /// The known mistake with this id, or whose id ends in it: `mse_gradient/forgot-the-mean`, `forgot-the-mean`. As editors
    /// show it, `grader::` stands before it.
    pub fn find_mistake(&self, name: &str) -> Result<KnownMistake> {
        let wanted = name.strip_prefix("grader::").unwrap_or(name);
        let wanted = wanted.replace('_', "-");
        let plain = |mistake: &KnownMistake| mistake.id().replace('_', "-");
        let all: Vec<KnownMistake> = self
            .entries
            .iter()
            .flat_map(|entry| known_mistakes(&entry.place))
            .collect();
        let ends_so = |mistake: &&KnownMistake| {
            let id = plain(mistake);
            id == wanted
                || id
                    .strip_suffix(wanted.as_str())
                    .is_some_and(|before| before.ends_with('/'))
        };
        let found: Vec<&KnownMistake> = all.iter().filter(ends_so).collect();
        match found.as_slice() {
            [only] => Ok((*only).clone()),
            [] => {
                let names: Vec<String> = all
                    .iter()
                    .map(|mistake| mistake.name.replace('_', "-"))
                    .collect();
                let mut names: Vec<&str> = names.iter().map(String::as_str).collect();
                names.sort_unstable();
                names.dedup();
                let last = wanted.rsplit('/').next().unwrap_or(&wanted);
                Err(Error::UnknownMistake {
                    name: name.to_owned(),
                    nearest: nearest(last, &names).map(str::to_owned),
                })
            }
            several => Err(Error::AmbiguousMistake {
                name: name.to_owned(),
                matches: several.iter().map(|mistake| mistake.id()).collect(),
            }),
        }
    }

    fn check_chapter(&self, chapter: &str) -> Result<()> {
        let mut chapters: Vec<&str> = self
            .entries
            .iter()
            .map(|e| e.place.chapter.as_str())
            .collect();
        chapters.dedup();
        if chapters.contains(&chapter) {
            return Ok(());
        }
        Err(Error::UnknownChapter {
            name: chapter.to_owned(),
            nearest: nearest(chapter, &chapters).map(str::to_owned),
            chapters: chapters.into_iter().map(str::to_owned).collect(),
        })
    }
}

/// The one name within an edit or two of `name`; none where there are several, or none near.
fn nearest<'a>(name: &str, names: &[&'a str]) -> Option<&'a str> {
    let allowed = if name.chars().count() < 5 { 1 } else { 2 };
    let mut near = names
        .iter()
        .filter(|candidate| strsim::damerau_levenshtein(name, candidate) <= allowed);
    match (near.next(), near.next()) {
        (Some(only), None) => Some(only),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_an_unambiguous_near_name_is_suggested() {
        assert_eq!(
            nearest("mse_gradeint", &["mse_gradient", "descend"]),
            Some("mse_gradient")
        );
        assert_eq!(nearest("sgdd", &["sgd", "sgde"]), None);
        assert_eq!(nearest("backpropagate", &["backprop"]), None);
    }
}
