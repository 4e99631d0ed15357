//! The `book` program: an mdBook preprocessor that puts the exercises on the book's pages.
//!
//! mdBook starts it twice: once as `book supports RENDERER`, and once without arguments, with the whole book as JSON on
//! standard input and the changed book expected on standard output.

mod directive;
mod exercises;
#[allow(dead_code)]
mod figure;
mod nearest;
mod panel;
mod preprocess;

use std::io::{self, IsTerminal, Read, Write};
use std::process::ExitCode;

use anyhow::{Context, Result, ensure};
use mdbook_preprocessor::{MDBOOK_VERSION, Preprocessor, parse_input};

use preprocess::Panels;

const USAGE: &str = "\
book: puts the exercises of the Downhill workbook on the pages of its book

mdBook starts this program by itself. To read the book, run in the workspace's folder:

    mdbook build book           then open target/book/index.html
    mdbook serve book --open    shows it in a browser and follows your edits

If there is no mdbook yet: cargo install mdbook --version 0.5.4 --locked

What mdBook calls:

    book supports RENDERER      exits with 0: every renderer is supported
    book                        reads a book as JSON from standard input and writes it,
                                with a panel for each {{#exercise chapter/name}},
                                to standard output
";

/// What the exit code is when the arguments make no sense.
const MISUSED: u8 = 2;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args_os()
        .skip(1)
        .map(|argument| argument.to_string_lossy().into_owned())
        .collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();

    match arguments[..] {
        [] if io::stdin().is_terminal() => {
            misused("book reads the book from mdBook, not from a keyboard")
        }
        [] => finish(preprocess(io::stdin().lock())),
        // Panels are Markdown with a few HTML tags, which every renderer takes.
        ["supports", _] => ExitCode::SUCCESS,
        ["supports", ..] => misused("`book supports` takes the name of one renderer, such as html"),
        ["help" | "-h" | "--help"] => finish(print(USAGE)),
        ["-V" | "--version"] => finish(print(concat!("book ", env!("CARGO_PKG_VERSION"), "\n"))),
        [first, ..] => misused(&format!("book does not know `{first}`")),
    }
}

/// Reads a book from `input` and writes it to standard output with the panels in it.
fn preprocess(mut input: impl Read) -> Result<()> {
    let mut json = String::new();
    input
        .read_to_string(&mut json)
        .context("cannot read the book from standard input")?;
    ensure!(
        !json.trim().is_empty(),
        "standard input is empty, and mdBook sends the book there; `book --help` says how to build it"
    );
    let (context, book) = parse_input(json.as_bytes()).with_context(|| {
        format!("standard input is not a book as mdBook {MDBOOK_VERSION} sends it")
    })?;
    let book = Panels.run(&context, book)?;
    let json = serde_json::to_string(&book).context("cannot write the book as JSON")?;
    print(&json)
}

fn print(text: &str) -> Result<()> {
    let mut out = io::stdout().lock();
    out.write_all(text.as_bytes())
        .and_then(|()| out.flush())
        .context("cannot write to standard output")
}

fn finish(result: Result<()>) -> ExitCode {
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn misused(why: &str) -> ExitCode {
    eprintln!("error: {why}\n\n{USAGE}");
    ExitCode::from(MISUSED)
}
