//! The files of a new exercise, from templates: a small function, halves, with everything that an exercise has.

use crate::files;
use grader::catalog::{Definition, Place, book_pages};
use grader::error::{Error, Result};
use grader::workspace::Workspace;
use std::path::PathBuf;
use tera::{Context, Tera};

/// What is written.
pub struct Scaffold {
    /// Files that are new.
    pub files: Vec<(PathBuf, String)>,
    /// Files of the book with what they will hold.
    pub changes: Vec<(PathBuf, String)>,
}

impl Scaffold {
    pub fn of(workspace: &Workspace, place: &Place, title: &str) -> Result<Self> {
        let text = |template: &str| rendered(template, place, title);
        let hidden = |name: &str| place.hidden().join(name);
        let skeleton = text(include_str!("../../templates/skeleton.rs.tera"))?;
        let mut files = vec![
            (place.skeleton(), skeleton.clone()),
            (place.file(), skeleton),
        ];
        for (file, template) in [
            (
                place.solution(),
                include_str!("../../templates/solution.rs.tera"),
            ),
            (place.probe(), include_str!("../../templates/probe.rs.tera")),
            (
                hidden("exercise.toml"),
                include_str!("../../templates/exercise.toml.tera"),
            ),
            (
                hidden("correct/another_way.rs"),
                include_str!("../../templates/correct.rs.tera"),
            ),
            (
                hidden("mistakes/first_mistake.rs"),
                include_str!("../../templates/mistake.rs.tera"),
            ),
        ] {
            files.push((file, text(template)?));
        }
        let changes = book(workspace, place, title)?;
        Ok(Self { files, changes })
    }
}

fn rendered(template: &str, place: &Place, title: &str) -> Result<String> {
    let mut context = Context::new();
    context.insert("chapter", &place.chapter);
    context.insert("name", &place.name);
    context.insert("title", title);
    // A string of JSON is one of TOML.
    context.insert("quoted_title", &serde_json::Value::from(title).to_string());
    context.insert("seed", &seed(&place.name));
    context.insert("directive", &directive(place));
    Tera::default()
        .render_str(template, &context, false)
        .map_err(|cause| Error::Broken {
            file: place.hidden(),
            line: None,
            why: format!("a template of the author's tools is broken: {cause}"),
            way_out: "Mend it below grader/author/templates.".to_owned(),
        })
}

/// The line that shows an exercise on a page.
fn directive(place: &Place) -> String {
    format!("{{{{#exercise {}}}}}", place.id())
}

/// Another for each name, and the same each time.
fn seed(name: &str) -> u32 {
    let mixed = name.bytes().fold(7_u32, |seed, byte| {
        seed.wrapping_mul(31).wrapping_add(u32::from(byte))
    });
    mixed % 9000 + 1000
}

/// What the book has of a new exercise.
struct Written {
    page: PathBuf,
    /// The part of the page that shows the exercise.
    section: String,
    /// How the page of a new chapter begins, and its line in the summary.
    head: String,
    line: String,
}

impl Written {
    fn of(workspace: &Workspace, place: &Place, title: &str) -> Result<Self> {
        let section = include_str!("../../templates/section.md.tera");
        let head = include_str!("../../templates/page.md.tera");
        let chapter = spoken(&place.chapter);
        Ok(Self {
            page: workspace.root.join(place.shown_page()),
            section: rendered(section, place, title)?,
            head: rendered(head, place, &chapter)?,
            line: format!("- [{chapter}]({}.md)\n", place.chapter),
        })
    }

    /// The page of a chapter that has no other exercise.
    fn whole_page(&self) -> String {
        format!("{}\n{}", self.head, self.section)
    }
}

/// The chapter's page with the exercise on it, and, where the page is new, the summary with its line.
fn book(workspace: &Workspace, place: &Place, title: &str) -> Result<Vec<(PathBuf, String)>> {
    let written = Written::of(workspace, place, title)?;
    if written.page.is_file() {
        let text = files::read(&written.page)?;
        let page = with_section(&text, &written.section);
        return Ok(vec![(written.page, page)]);
    }
    let summary = workspace.root.join(SUMMARY);
    let with_line = with_chapter(
        &files::read(&summary)?,
        &pages_with_exercises(workspace),
        &written.line,
    );
    Ok(vec![
        (written.page.clone(), written.whole_page()),
        (summary, with_line),
    ])
}

/// The files of the pages that show an exercise, as the summary links to them.
fn pages_with_exercises(workspace: &Workspace) -> Vec<String> {
    let pages = book_pages(workspace).into_iter();
    let shown = pages.filter(|page| !page.exercises.is_empty());
    shown.map(|page| page.link).collect()
}

/// The summary with a line after the last chapter that shows an exercise, since parts of other pages may follow; where none
/// does, after the last numbered one: no list may come after pages without a number.
fn with_chapter(summary: &str, chapters: &[String], line: &str) -> String {
    let is_numbered = |line: &str| line.trim_start().starts_with("- [");
    let shows = |line: &str| {
        is_numbered(line)
            && chapters
                .iter()
                .any(|file| line.contains(&format!("({file})")))
    };
    if summary.lines().any(shows) {
        return after_last(summary, shows, line);
    }
    // The pages behind a line have no numbers, and no list may follow them.
    match summary.find("\n---") {
        Some(at) if !summary.lines().any(is_numbered) => {
            format!("{}\n{line}{}", &summary[..at], &summary[at..])
        }
        _ => after_last(summary, is_numbered, line),
    }
}

/// The text with `more` after the last line of which `is_it` holds, or at its end; all else as it is.
fn after_last(text: &str, is_it: impl Fn(&str) -> bool, more: &str) -> String {
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    let last = lines.iter().rposition(|line| is_it(line));
    let at = last.map_or(lines.len(), |last| last + 1);
    let (before, rest) = (lines[..at].concat(), lines[at..].concat());
    let end = if before.ends_with('\n') { "" } else { "\n" };
    format!("{before}{end}{more}{rest}")
}

const SUMMARY: &str = "book/chapters/SUMMARY.md";

/// `a_new_chapter` as a title.
fn spoken(chapter: &str) -> String {
    let words = chapter.replace('_', " ");
    let mut letters = words.chars();
    let first = letters.next().map(|c| c.to_ascii_uppercase());
    first.into_iter().chain(letters).collect()
}

/// The page with a section after the last exercise that it shows, or at its end.
fn with_section(page: &str, section: &str) -> String {
    let shows = |line: &str| line.trim().starts_with("{{#exercise ");
    after_last(page, shows, &inserted(section))
}

/// What an insertion adds to a page.
fn inserted(section: &str) -> String {
    format!("\n{section}")
}

/// The title that an exercise has now.
pub fn written_title(place: &Place) -> Option<String> {
    let definition = Definition::read(&place.hidden().join("exercise.toml"));
    definition.ok().map(|definition| definition.title)
}

/// Takes the exercise from its chapter's page. The files that are to be removed with it: the page, where it was made for
/// this exercise alone.
pub fn pages_without(workspace: &Workspace, place: &Place) -> Result<Vec<PathBuf>> {
    let title = written_title(place).unwrap_or_default();
    let written = Written::of(workspace, place, &title)?;
    let Ok(text) = files::read(&written.page) else {
        return Ok(Vec::new());
    };
    if text == written.whole_page() {
        let summary = workspace.root.join(SUMMARY);
        files::write(&summary, &files::read(&summary)?.replace(&written.line, ""))?;
        return Ok(vec![written.page]);
    }
    let section = inserted(&written.section);
    let without = match text.contains(&section) {
        true => text.replacen(&section, "", 1),
        // Someone has written about it: only the line goes that would not build.
        false => text.replace(&format!("{}\n", directive(place)), ""),
    };
    files::write(&written.page, &without)?;
    Ok(Vec::new())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_chapter_comes_after_the_last_one_with_exercises() {
        let summary =
            "# One\n\n- [A](a.md)\n- [B](b.md)\n\n# For authors\n\n- [C](c.md)\n\n[D](d.md)\n";
        let files = ["a.md", "b.md"].map(str::to_owned);
        let with_line = with_chapter(summary, &files, "- [New](new.md)\n");
        assert!(with_line.contains("(b.md)\n- [New](new.md)\n\n# For authors"));
        let with_line = with_chapter(summary, &[], "- [New](new.md)\n");
        assert!(with_line.contains("(c.md)\n- [New](new.md)\n\n[D]"));
        let without = "# Summary\n\n[How](how.md)\n\n---\n\n[Z](z.md)\n";
        assert_eq!(
            with_chapter(without, &[], "- [New](new.md)\n"),
            "# Summary\n\n[How](how.md)\n\n- [New](new.md)\n\n---\n\n[Z](z.md)\n"
        );
    }

    #[test]
    fn a_section_comes_after_the_last_exercise() {
        let page = "# T\n\nText.\n\n{{#exercise c/one}}\n\n## In short\n\nEnd.\n";
        let section = "## New\n\n{{#exercise c/two}}\n";
        let expected = "# T\n\nText.\n\n{{#exercise c/one}}\n\n## New\n\n{{#exercise c/two}}\n\n## In short\n\nEnd.\n";
        assert_eq!(with_section(page, section), expected);
        assert_eq!(
            with_section("# T\n", section),
            "# T\n\n## New\n\n{{#exercise c/two}}\n"
        );
    }

    #[test]
    fn a_chapter_comes_after_the_last_with_a_number() {
        let summary = "# Summary\n\n[How](how.md)\n\n- [A](a.md)\n\n---\n\n[Z](z.md)\n";
        let expected =
            "# Summary\n\n[How](how.md)\n\n- [A](a.md)\n- [B](b.md)\n\n---\n\n[Z](z.md)\n";
        assert_eq!(with_chapter(summary, &[], "- [B](b.md)\n"), expected);
        assert_eq!(
            with_chapter("# Summary\n", &[], "- [B](b.md)\n"),
            "# Summary\n- [B](b.md)\n"
        );
    }

    #[test]
    fn a_chapter_is_spoken_as_a_title() {
        assert_eq!(spoken("computing_gradients"), "Computing gradients");
    }
}
