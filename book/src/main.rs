//! The `book` program: builds and serves the book, checks it, and answers the stock `mdbook` as its preprocessor.

mod check;
mod figure;
mod finish;
mod highlight;
mod html;
mod markdown;
mod math;
mod nearest;
mod page;
mod panel;
mod press;
mod site;
mod sources;

use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result, ensure};
use clap::{Parser, Subcommand};
use mdbook_preprocessor::{MDBOOK_VERSION, parse_input};
use mdbook_renderer::RenderContext;

use check::Counts;
use site::{Address, Destination};

/// Builds the book of the Downhill workbook, shows it in a browser, and checks it.
///
/// Without a command: the same as `serve`.
#[derive(Parser)]
#[command(name = "book", version, max_term_width = 80)]
struct Arguments {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    serve: ServeArguments,
}

#[derive(Subcommand)]
enum Command {
    /// Build the book, serve it on this machine, and build it anew when a file changes
    Serve(ServeArguments),
    /// Build the book into a folder, to be opened from there or put on any web server
    Build {
        /// Where to [default: target/book/html of the workspace]
        #[arg(short, long, value_name = "FOLDER")]
        dest_dir: Option<PathBuf>,
    },
    /// Check the book: links, formulas, samples, terms, and what each chapter promises
    ///
    /// Exit code 0: all is well. 1: something is not.
    Test,
    /// Called by `mdbook`: reads a book as JSON and writes it with its pages put together
    #[command(hide = true)]
    Preprocess {
        /// `supports` and a renderer's name, where mdbook asks for that
        question: Vec<String>,
    },
    /// Called by `mdbook` after its own rendering: puts in what was left out, and mends the pages
    #[command(hide = true)]
    Finish,
}

#[derive(clap::Args)]
struct ServeArguments {
    /// Show the book in your browser
    #[arg(long)]
    open: bool,
    /// Where to listen; 0 picks a free one [default: 3000, or a free one where that is taken]
    #[arg(long, value_name = "PORT")]
    port: Option<u16>,
}

/// A book is many short texts: with the system's allocator a build spends a sixth of its time on them.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let command = arguments.command.unwrap_or(Command::Serve(arguments.serve));
    match run(command) {
        Ok(code) => code,
        Err(error) => {
            // Nobody may be there to read it.
            let _ = writeln!(io::stderr(), "error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> Result<ExitCode> {
    match command {
        Command::Serve(ServeArguments { open, port }) => {
            site::serve(&workspace()?, &Address { port, open })?;
        }
        Command::Build { dest_dir } => build(&workspace()?, dest_dir.as_deref())?,
        Command::Test => return test(&workspace()?),
        Command::Preprocess { question } => return preprocess(&question),
        Command::Finish => finish()?,
    }
    Ok(ExitCode::SUCCESS)
}

/// The workspace around the current folder.
fn workspace() -> Result<PathBuf> {
    let here = std::env::current_dir().context("cannot find the current folder")?;
    Ok(grader::workspace::Workspace::find(&here)?.root)
}

fn build(workspace: &Path, folder: Option<&Path>) -> Result<()> {
    let usual = workspace.join("target/book/html");
    let destination = Destination::new(folder.unwrap_or(&usual))?;
    let built = destination.take(|folder| site::build(workspace, folder, None))?;
    built.warn();
    let index = destination.folder.join("index.html");
    print(&format!("Built the book: open {}\n", index.display()))
}

fn test(workspace: &Path) -> Result<ExitCode> {
    let check::Report { faults, counts } = check::check(workspace)?;
    let rows = counts.iter().map(|counts| format!("{counts}\n"));
    print(&format!("{}\n{}", Counts::head(), rows.collect::<String>()))?;
    if faults.is_empty() {
        print("\n✓ the book: all is well\n")?;
        return Ok(ExitCode::SUCCESS);
    }
    let number = faults.len();
    print(&format!(
        "\n✗ the book: {number} {}\n\n",
        if number == 1 { "fault" } else { "faults" }
    ))?;
    print(&format!("  {}\n", faults.join("\n  ")))?;
    Ok(ExitCode::FAILURE)
}

/// Reads a book from standard input and writes it to standard output with its pages put together.
fn preprocess(question: &[String]) -> Result<ExitCode> {
    if let [word, renderer] = question {
        ensure!(word == "supports", "`book preprocess` knows no `{word}`");
        // The renderer that comes after mdBook's own has use for the chapters as they are.
        let code = if renderer == "pages" {
            ExitCode::FAILURE
        } else {
            ExitCode::SUCCESS
        };
        return Ok(code);
    }
    let json = standard_input()?;
    let (context, mut book) = parse_input(json.as_bytes()).with_context(|| {
        format!("standard input is not a book as mdBook {MDBOOK_VERSION} sends it")
    })?;
    let workspace = press::workspace_of(&context.root)?;
    press::press(&mut book, &workspace, &context.config.book.src)?;
    let json = serde_json::to_string(&book).context("cannot write the book as JSON")?;
    print(&json)?;
    Ok(ExitCode::SUCCESS)
}

fn finish() -> Result<()> {
    let json = standard_input()?;
    let context = RenderContext::from_json(json.as_bytes()).with_context(|| {
        format!("standard input is not a rendered book as mdBook {MDBOOK_VERSION} sends it")
    })?;
    site::finish_rendered(context)?.warn();
    Ok(())
}

fn standard_input() -> Result<String> {
    let mut json = String::new();
    io::stdin()
        .lock()
        .read_to_string(&mut json)
        .context("cannot read the book from standard input")?;
    ensure!(
        !json.trim().is_empty(),
        "standard input is empty, and mdBook sends the book there; `book --help` says how to build it"
    );
    Ok(json)
}

fn print(text: &str) -> Result<()> {
    let mut out = io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        // Whoever reads it has read enough, such as `head`.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        done => done.context("cannot write to standard output"),
    }
}
