//! What is done to the pages after mdBook has rendered them: later parts are put in, and what mdBook's own template gets
//! wrong is mended.

mod bundle;
mod contents;
mod figures;
mod mend;
mod names;
mod places;
mod position;
mod script;
mod sheet;
mod symbols;

use std::collections::{BTreeMap, HashMap};
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use grader::parallel::in_parallel;

use crate::markdown::{finished, kept};
use crate::page::Position;
use crate::panel::Later;
use crate::sources::Symbol;
use bundle::Bundle;
pub use figures::Figures;
use places::Places;
use symbols::Meanings;

/// What is put into the rendered pages.
pub struct Finish {
    later: HashMap<String, Later>,
    positions: BTreeMap<String, Position>,
    meanings: Meanings,
    figures: Figures,
    /// Put at the end of each page.
    pub script: Option<&'static str>,
}

/// The page that mdBook makes of all pages.
const PRINTED: &str = "print.html";
/// How the name of mdBook's own script begins; that of the book's begins otherwise.
const SCRIPT: &str = "book-";
/// The table of contents in a frame, for browsers without scripts.
const CONTENTS: &str = "toc.html";

impl Finish {
    /// With what came of putting the pages together; `meaning` makes HTML of a symbol's meaning.
    pub fn new(
        later: Vec<Later>,
        positions: BTreeMap<String, Position>,
        figures: Figures,
        symbols: &[Symbol],
        meaning: impl Fn(&str) -> Result<String, String>,
    ) -> Result<Finish> {
        let later = later.into_iter().map(|mut later| {
            later.html = names::name_formulas(&finished(&later.html));
            (later.key.clone(), later)
        });
        Ok(Finish {
            later: later.collect(),
            positions,
            meanings: Meanings::new(symbols, meaning)?,
            figures,
            script: None,
        })
    }

    /// Finishes every page below `folder`. Returns what of mdBook's template was expected and not found.
    pub fn folder(&self, folder: &Path) -> Result<Vec<String>> {
        let index = folder.join("index.html");
        let bundle = match fs::read_to_string(&index) {
            Ok(index) => Bundle::make(folder, &index)?,
            // A book whose first page has another name.
            Err(_) => Bundle::default(),
        };
        // The page of all pages takes as long as the others together, so it comes first.
        let mut files = files(folder)?;
        files.sort_by_key(|file| !file.ends_with(PRINTED));
        let mut missed = Vec::new();
        for of_page in in_parallel(&files, |file| self.file(file, &bundle)) {
            missed.extend(of_page?);
        }
        self.figures.write(folder)?;
        missed.sort();
        missed.dedup();
        Ok(missed)
    }

    /// One file, if there is something to do in it.
    fn file(&self, file: &Path, bundle: &Bundle) -> Result<Vec<String>> {
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        let mut missed = Vec::new();
        if bundle.holds(&name) || self.figures.holds(&name) {
            return Ok(missed);
        }
        let read =
            || fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()));
        let finished = match lean(file) {
            Some(lean) if name.starts_with(SCRIPT) => {
                let text = read()?;
                let without = script::without_playgrounds(&text);
                if without.is_none() {
                    missed.push(format!("{name}: what runs code"));
                }
                lean(without.as_deref().unwrap_or(&text))
            }
            Some(lean) if name.starts_with("toc-") => lean(&contents::without_hidden(&read()?)),
            Some(lean) => lean(&read()?),
            None if name.ends_with(".html") => bundle.put(&self.page(&read()?, &name, &mut missed)),
            None => return Ok(missed),
        };
        fs::write(file, finished).with_context(|| format!("cannot write {}", file.display()))?;
        Ok(missed)
    }

    /// One page by its file's name.
    fn page(&self, html: &str, name: &str, missed: &mut Vec<String>) -> String {
        if name == CONTENTS {
            return contents::without_hidden(&mend::contents(html));
        }
        // The template is mended before the later parts make the page several times as long.
        let mut mended = mend::page(html, name, missed);
        let printed = name == PRINTED;
        if printed {
            mended = mend::printed(&mended);
        }
        // Lists, such as the glossary, bring their formulas with them.
        let kept = kept::together(&mended);
        // A header is named by the formulas in it.
        let named = names::name_headers(&kept, |header| self.fill(header, printed));
        let mut page = self.fill(&named, printed);
        // Before the scripts of the page, which read them.
        let meanings = self.meanings.script(&page);
        let position = self.positions.get(name.trim_end_matches(".html"));
        if let Some(position) = position {
            position::tell(&mut page, position);
        }
        let figures = self.figures.address(&page);
        insert_before(&mut page, "</main>", &(meanings + &figures));
        insert_before(&mut page, "</body>", self.script.unwrap_or_default());
        page
    }

    /// Puts each later part in its place, with those in it; what is not printed leaves its place empty on the print page.
    fn fill(&self, html: &str, printed: bool) -> String {
        let mut filled = String::with_capacity(html.len() * 2);
        self.fill_into(html, printed, &mut filled);
        filled
    }

    fn fill_into(&self, html: &str, printed: bool, filled: &mut String) {
        let mut copied = 0;
        for (range, key) in Places::of(html) {
            filled.push_str(&html[copied..range.start]);
            copied = range.end;
            match self.later.get(key) {
                Some(later) if kept::is_formula(&later.html) => {
                    let rest = kept::put(&later.html, &html[copied..], filled);
                    copied = html.len() - rest.len();
                }
                Some(later) if later.printed || !printed => {
                    self.fill_into(&later.html, printed, filled);
                }
                _ => {}
            }
        }
        filled.push_str(&html[copied..]);
    }
}

/// Puts `text` before the last `tag` of the page.
fn insert_before(page: &mut String, tag: &str, text: &str) {
    if let Some(at) = page.rfind(tag) {
        page.insert_str(at, text);
    }
}

/// A style sheet or a script of the book without what only its authors need; nothing where `file` is something else.
fn lean(file: &Path) -> Option<fn(&str) -> String> {
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    match name.rsplit('.').next() {
        Some("css") => Some(sheet::lean),
        Some("js") if !name.contains(".min.") && !name.starts_with("searchindex") => {
            Some(script::lean)
        }
        _ => None,
    }
}

/// All HTML files below `folder`.
pub fn pages(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut pages = files(folder)?;
    pages.retain(|path| path.extension().is_some_and(|ending| ending == "html"));
    Ok(pages)
}

/// All files below `folder`, in the order of the alphabet.
fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let entries =
        fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
    for entry in entries {
        let path = entry
            .with_context(|| format!("cannot read {}", folder.display()))?
            .path();
        if path.is_dir() {
            found.extend(files(&path)?);
        } else {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    use crate::panel::{place_of, text_place};

    fn finish() -> Finish {
        let later = |key: &str, html: String, printed| Later {
            key: key.to_owned(),
            html,
            printed,
        };
        let later = vec![
            later("panel", format!("<b>panel {}</b>", place_of("hints")), true),
            later("hints", "<b>hints</b>".to_owned(), false),
            later("1", "<math></math>".to_owned(), true),
        ];
        Finish::new(later, BTreeMap::new(), Figures::default(), &[], |text| {
            Ok(text.to_owned())
        })
        .unwrap()
    }

    #[test]
    fn what_a_page_ends_with_is_put_in() {
        let mut page = "<main>x</main><script></script></body>".to_owned();
        insert_before(&mut page, "</main>", "y");
        assert_eq!(page, "<main>xy</main><script></script></body>");
    }

    #[test]
    fn later_parts_take_their_places() {
        let html = format!(
            "<p>1</p>{}<!-- kept -->, {}.",
            place_of("panel"),
            text_place("1", "x + y")
        );
        assert_eq!(
            finish().fill(&html, false),
            "<p>1</p><b>panel <b>hints</b></b><!-- kept -->, <math></math>."
        );
        assert_eq!(
            finish().fill(&html, true),
            "<p>1</p><b>panel </b><!-- kept -->, <math></math>."
        );
    }

    #[test]
    fn meanings_stand_before_the_script_that_tells_them() {
        let symbol: Symbol = toml::from_str(
            "name = \"weight\"\nlatex = [\"w\"]\nkind = \"parameter\"\nspoken = \"w\"\nmeaning = \"a factor\"\ndefined = \"learning\"",
        )
        .unwrap();
        let finish = Finish::new(
            Vec::new(),
            BTreeMap::new(),
            Figures::default(),
            &[symbol],
            |text| Ok(text.to_owned()),
        )
        .unwrap();
        let html =
            "<main><i data-sym=\"weight\">w</i></main><script src=\"panels.js\"></script></body>";
        let page = finish.page(html, "a.html", &mut Vec::new());
        let meanings = page.find("id=\"meanings\"").unwrap();
        assert!(meanings < page.find("<script src").unwrap(), "{page}");
    }
}
