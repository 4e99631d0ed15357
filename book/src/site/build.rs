//! Builds the book: mdBook in process, with our pages before its rendering and our finish after it.

use std::fs;
use std::path::{Path, PathBuf};
use std::thread;

use anyhow::{Context, Result};
use mdbook_driver::MDBook;
use mdbook_driver::config::Config;
use mdbook_renderer::RenderContext;

use crate::press::{self, Press};

/// What a build has to say.
pub struct Built {
    /// What of mdBook's template was expected and not found.
    pub missed: Vec<String>,
}

impl Built {
    /// Says so, where mdBook's template is not as it was expected.
    pub fn warn(&self) {
        if !self.missed.is_empty() {
            eprintln!(
                "warning: mdBook's template is not as expected, so these are not mended:\n  {}",
                self.missed.join("\n  ")
            );
        }
    }
}

/// Builds the book of `workspace` into `folder`, which is emptied. `script` is put at the end of each page.
pub fn build(workspace: &Path, folder: &Path, script: Option<&'static str>) -> Result<Built> {
    let root = workspace.join("book");
    let mut config = in_process(&root.join("book.toml"))?;
    config.build.build_dir = folder.to_owned();
    let mut book = MDBook::load_with_config(&root, config).context("cannot load the book")?;
    let press = Press::default();
    // Takes the place of the command of the same name, so that its order stays.
    book.with_preprocessor(press.clone());
    book.build()?;
    let mut finish = press.finish()?;
    finish.script = script;
    let missed = finish.folder(folder)?;
    // Taking apart what is no longer needed takes milliseconds, which nobody has to wait for.
    let chapters = std::mem::take(&mut book.book);
    thread::spawn(move || drop((chapters, finish)));
    Ok(Built { missed })
}

/// Finishes what the stock `mdbook` has rendered: `context` is what it sends to a renderer that runs after its own.
pub fn finish_rendered(context: RenderContext) -> Result<Built> {
    let workspace = press::workspace_of(&context.root)?;
    let rendered = rendered_beside(&context.destination)?;
    let mut book = context.book;
    let finish = press::press(&mut book, &workspace, &context.config.book.src)?;
    let missed = finish.folder(&rendered)?;
    Ok(Built { missed })
}

/// mdBook gives each renderer a folder of its own, beside that of the pages.
fn rendered_beside(destination: &Path) -> Result<PathBuf> {
    let folder = destination.parent().unwrap_or(destination).join("html");
    fs::metadata(folder.join("index.html")).with_context(|| {
        format!(
            "there are no rendered pages in {}; book.toml needs [output.html] too",
            folder.display()
        )
    })?;
    Ok(folder)
}

/// The book's configuration, without the commands by which the stock `mdbook` calls this program.
fn in_process(file: &Path) -> Result<Config> {
    let text =
        fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))?;
    let mut table: toml::Table = text
        .parse()
        .with_context(|| format!("cannot read {}", file.display()))?;
    if let Some(output) = table.get_mut("output").and_then(toml::Value::as_table_mut) {
        output.retain(|name, _| name == "html");
    }
    let text = toml::to_string(&table).context("cannot write the configuration")?;
    text.parse::<Config>()
        .with_context(|| format!("cannot read {}", file.display()))
}
