//! What is done to the pages after mdBook has rendered them: later parts are put in, and what mdBook's own template gets
//! wrong is mended.

mod kept;
mod lean;
mod mend;
mod names;
mod plain;
mod symbols;

use std::collections::HashMap;
use std::fs;
use std::ops::Range;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use grader::parallel::in_parallel;

use crate::panel::{Later, PLACE_BEGIN, PLACE_END, TEXT_BEGIN, TEXT_END};
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
        let finish = |file: &PathBuf| -> Result<Vec<String>> {
            let html = fs::read_to_string(file)
                .with_context(|| format!("cannot read {}", file.display()))?;
            let name = file.file_name().unwrap_or_default().to_string_lossy();
            let mut missed = Vec::new();
            let finished = self.page(&html, &name, &mut missed);
            fs::write(file, finished)
                .with_context(|| format!("cannot write {}", file.display()))?;
            Ok(missed)
        };
        // The page of all pages takes as long as the others together, so it comes first.
        let mut files = pages(folder)?;
        files.sort_by_key(|file| !file.ends_with(PRINTED));
        let mut missed = Vec::new();
        for of_page in in_parallel(&files, finish) {
            missed.extend(of_page?);
        }
        missed.sort();
        missed.dedup();
        make_lean(folder)?;
        Ok(missed)
    }

    /// One page by its file's name.
    fn page(&self, html: &str, name: &str, missed: &mut Vec<String>) -> String {
        if name == CONTENTS {
            return mend::contents(html);
        }
        let filled = self.fill(html, name == PRINTED);
        let plain = plain::plain(&filled);
        let mut page = kept::together(&mend::page(&plain, name, missed));
        // Before the scripts of the page, which read them.
        let meanings = self.meanings.script(&page);
        insert_before(&mut page, "</main>", &meanings);
        insert_before(&mut page, "</body>", self.script.unwrap_or_default());
        if name == PRINTED {
            return mend::printed(&page);
        }
        page
    }

    /// Puts each later part in its place, with those in it; what is not printed leaves its place empty on the print page.
    fn fill(&self, html: &str, printed: bool) -> String {
        let mut filled = String::with_capacity(html.len() * 2);
        self.fill_into(html, printed, &mut filled);
        filled
    }

    fn fill_into(&self, html: &str, printed: bool, filled: &mut String) {
        let mut rest = html;
        while let Some(place) = next_place(rest) {
            filled.push_str(&rest[..place.range.start]);
            match self.later.get(place.key) {
                Some(later) if later.printed || !printed => {
                    self.fill_into(&later.html, printed, filled);
                }
                _ => {}
            }
            rest = &rest[place.range.end..];
        }
        filled.push_str(rest);
    }
}

/// Where a later part is put in.
struct Place<'a> {
    range: Range<usize>,
    key: &'a str,
}

/// The first place in `html`.
fn next_place(html: &str) -> Option<Place<'_>> {
    let marks = [(PLACE_BEGIN, "", PLACE_END), (TEXT_BEGIN, "\">", TEXT_END)];
    let mut from = 0;
    loop {
        let at = from + html[from..].find(['<'])?;
        let tag = &html[at..];
        for (begin, middle, end) in marks {
            let Some(inside) = tag.strip_prefix(begin) else {
                continue;
            };
            let length = inside.find(end)?;
            let key = match middle {
                "" => &inside[..length],
                middle => inside[..length].split(middle).next().unwrap_or_default(),
            };
            let range = at..at + begin.len() + length + end.len();
            return Some(Place { range, key });
        }
        from = at + 1;
    }
}

/// Puts `text` before the last `tag` of the page.
fn insert_before(page: &mut String, tag: &str, text: &str) {
    if let Some(at) = page.rfind(tag) {
        page.insert_str(at, text);
    }
}

/// Takes out of style sheets and scripts what browsers have no use for. mdBook has done so to those that are called `min`.
fn make_lean(folder: &Path) -> Result<()> {
    for file in files(folder)? {
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        let lean: fn(&str) -> String = match name.rsplit('.').next() {
            Some("css") => lean::style_sheet,
            Some("js") if !name.contains(".min.") && !name.starts_with("searchindex") => {
                lean::script
            }
            _ => continue,
        };
        let text =
            fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))?;
        fs::write(&file, lean(&text))
            .with_context(|| format!("cannot write {}", file.display()))?;
    }
    Ok(())
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
        let finish = Finish::new(Vec::new(), &[symbol], |text| Ok(text.to_owned())).unwrap();
        let html =
            "<main><i data-sym=\"weight\">w</i></main><script src=\"panels.js\"></script></body>";
        let page = finish.page(html, "a.html", &mut Vec::new());
        let meanings = page.find("id=\"meanings\"").unwrap();
        assert!(meanings < page.find("<script src").unwrap(), "{page}");
    }
}
