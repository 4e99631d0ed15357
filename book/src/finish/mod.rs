//! What is done to the pages after mdBook has rendered them: later parts are put in, and what mdBook's own template gets
//! wrong is mended.

mod mend;
mod names;
mod symbols;

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::panel::{Later, place_of};
use crate::sources::Symbol;
use symbols::Meanings;

/// What is put into the rendered pages.
pub struct Finish {
    later: HashMap<String, Later>,
    meanings: Meanings,
    /// Put at the end of each page.
    pub script: Option<&'static str>,
}

/// The page that mdBook makes of all pages.
const PRINTED: &str = "print.html";
/// The table of contents in a frame, for browsers without scripts.
const CONTENTS: &str = "toc.html";

impl Finish {
    /// With what came of putting the pages together; `meaning` makes HTML of a symbol's meaning.
    pub fn new(
        later: Vec<Later>,
        symbols: &[Symbol],
        meaning: impl Fn(&str) -> Result<String, String>,
    ) -> Result<Finish> {
        let later = later.into_iter().map(|later| (later.key.clone(), later));
        Ok(Finish {
            later: later.collect(),
            meanings: Meanings::new(symbols, meaning)?,
            script: None,
        })
    }

    /// Finishes every page below `folder`. Returns what of mdBook's template was expected and not found.
    pub fn folder(&self, folder: &Path) -> Result<Vec<String>> {
        let mut missed = Vec::new();
        for file in pages(folder)? {
            let html = fs::read_to_string(&file)
                .with_context(|| format!("cannot read {}", file.display()))?;
            let name = file.file_name().unwrap_or_default().to_string_lossy();
            let finished = self.page(&html, &name, &mut missed);
            fs::write(&file, finished)
                .with_context(|| format!("cannot write {}", file.display()))?;
        }
        missed.sort();
        missed.dedup();
        Ok(missed)
    }

    /// One page by its file's name.
    fn page(&self, html: &str, name: &str, missed: &mut Vec<String>) -> String {
        if name == CONTENTS {
            return mend::contents(html);
        }
        let filled = self.fill(html, name == PRINTED);
        let mut page = mend::page(&filled, name, missed);
        // Before the scripts of the page, which read them.
        let meanings = self.meanings.script(&page);
        insert_before(&mut page, "</main>", &meanings);
        insert_before(&mut page, "</body>", self.script.unwrap_or_default());
        page
    }

    /// Puts each later part in its place; what is not printed leaves its place empty on the print page.
    fn fill(&self, html: &str, printed: bool) -> String {
        let begin = place_of("");
        let begin = begin.trim_end_matches("-->");
        let mut filled = String::with_capacity(html.len() * 2);
        let mut rest = html;
        while let Some(at) = rest.find(begin) {
            filled.push_str(&rest[..at]);
            let after = &rest[at + begin.len()..];
            let (key, behind) = after.split_once("-->").unwrap_or((after, ""));
            match self.later.get(key) {
                Some(later) if later.printed || !printed => filled.push_str(&later.html),
                _ => {}
            }
            rest = behind;
        }
        filled.push_str(rest);
        filled
    }
}

/// Puts `text` before the last `tag` of the page.
fn insert_before(page: &mut String, tag: &str, text: &str) {
    if let Some(at) = page.rfind(tag) {
        page.insert_str(at, text);
    }
}

/// All HTML files below `folder`.
pub fn pages(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let entries =
        fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
    for entry in entries {
        let path = entry
            .with_context(|| format!("cannot read {}", folder.display()))?
            .path();
        if path.is_dir() {
            found.extend(pages(&path)?);
        } else if path.extension().is_some_and(|ending| ending == "html") {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn finish() -> Finish {
        let later = |key: &str, printed| Later {
            key: key.to_owned(),
            html: format!("<b>{key}</b>"),
            printed,
        };
        let later = vec![later("figure:a", true), later("hints:b", false)];
        Finish::new(later, &[], |text| Ok(text.to_owned())).unwrap()
    }

    #[test]
    fn what_a_page_ends_with_is_put_in() {
        let mut page = "<main>x</main><script></script></body>".to_owned();
        insert_before(&mut page, "</main>", "y");
        assert_eq!(page, "<main>xy</main><script></script></body>");
    }

    #[test]
    fn later_parts_take_their_places() {
        let html = "<p>1</p><!--downhill:figure:a--><!-- kept --><!--downhill:hints:b-->";
        assert_eq!(
            finish().fill(html, false),
            "<p>1</p><b>figure:a</b><!-- kept --><b>hints:b</b>"
        );
        assert_eq!(
            finish().fill(html, true),
            "<p>1</p><b>figure:a</b><!-- kept -->"
        );
    }
}
