//! Replaces the directives of all chapters by the panels of their exercises.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use mdbook_preprocessor::book::{Book, Chapter};
use mdbook_preprocessor::{Preprocessor, PreprocessorContext};

use crate::markdown::Text;
use crate::markdown::directive::{self, Directive, Fault};
use crate::math::Math;
use crate::nearest::nearest;
use crate::panel;
use crate::sources::{Exercise, Exercises};

/// The preprocessor, for the stock `mdbook` program and for any other caller of mdBook.
pub struct Panels;

impl Preprocessor for Panels {
    fn name(&self) -> &str {
        "downhill"
    }

    fn run(&self, context: &PreprocessorContext, mut book: Book) -> Result<Book> {
        let workspace = workspace_of(&context.root)?;
        let exercises = Exercises::find(&workspace)?;
        let chapters = Path::new("book").join(&context.config.book.src);

        let mut problems = Vec::new();
        book.for_each_chapter_mut(|chapter| {
            let file = chapters.join(file_of(chapter));
            // Written with `/` everywhere, as the directives are.
            let file = file.display().to_string().replace('\\', "/");
            chapter.content = fill(&chapter.content, &file, &exercises, &mut problems);
        });
        match problems.len() {
            0 => Ok(book),
            1 => bail!("{}", problems[0]),
            many => bail!("{many} exercises cannot be shown:\n{}", problems.join("\n")),
        }
    }
}

/// The folder that the book's folder stands in.
fn workspace_of(book_root: &Path) -> Result<PathBuf> {
    let root = book_root
        .canonicalize()
        .with_context(|| format!("cannot find the book's folder {}", book_root.display()))?;
    let workspace = root.parent().with_context(|| {
        format!(
            "the book's folder {} has no workspace around it",
            root.display()
        )
    })?;
    Ok(workspace.to_owned())
}

/// The chapter's file below the folder of chapters.
fn file_of(chapter: &Chapter) -> &Path {
    let path = chapter.source_path.as_ref().or(chapter.path.as_ref());
    path.map_or(Path::new(&chapter.name), PathBuf::as_path)
}

/// `content` with its panels; what cannot be shown becomes a line of `problems`.
fn fill(content: &str, file: &str, exercises: &Exercises, problems: &mut Vec<String>) -> String {
    let mut filled = String::with_capacity(content.len());
    let mut copied = 0;
    for directive in directive::find(content) {
        filled.push_str(&content[copied..directive.range.start]);
        copied = directive.range.end;
        match show(&directive, exercises) {
            // Blank lines keep the panel apart from a paragraph that touches the directive.
            Ok(panel) => filled.push_str(&format!("\n{panel}\n")),
            Err(why) => problems.push(format!("{file}:{}: {why}", directive.line)),
        }
    }
    filled.push_str(&content[copied..]);
    filled
}

/// The panel that a directive asks for, or what is wrong with it, in words.
fn show(directive: &Directive<'_>, exercises: &Exercises) -> Result<String, String> {
    let name = match &directive.name {
        Ok(name) => name,
        Err(fault @ Fault::BadName(wanted)) => {
            return Err(format!("{fault}. {}", suggestion(wanted, exercises)));
        }
        Err(fault) => return Err(format!("{fault}.")),
    };
    match exercises.read(name) {
        Some(Ok(exercise)) => {
            whole(&exercise).map_err(|why| format!("the exercise `{name}` cannot be shown: {why}."))
        }
        Some(Err(error)) => Err(format!("the exercise `{name}` cannot be shown: {error:#}")),
        None => Err(format!(
            "there is no exercise `{name}`. {}",
            suggestion(name, exercises)
        )),
    }
}

/// The panel with its later parts in their places.
fn whole(exercise: &Exercise) -> Result<String, String> {
    let math = Math::new(&[]).map_err(|error| error.to_string())?;
    let panel = panel::exercise::render(exercise, "", Text { math: &math })?;
    let mut html = panel.now;
    for later in panel.later {
        html = html.replace(&panel::place_of(&later.key), &panel::unbroken(&later.html));
    }
    Ok(html)
}

fn suggestion(wanted: &str, exercises: &Exercises) -> String {
    match nearest(wanted, exercises.names())[..] {
        [] => "There is no exercise at all in grader/hidden yet.".to_owned(),
        [only] => format!("The only exercise there is: {only}."),
        ref near => format!("The nearest that exist: {}.", near.join(", ")),
    }
}
