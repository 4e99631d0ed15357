//! The book, built once for the tests of a file, with the program that readers build it with.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::{Arc, OnceLock};

use anyhow::{Context, Result, bail, ensure};

use crate::chromium::{Chromium, chromium};

/// A built book.
pub struct Site {
    pub folder: PathBuf,
}

static SITE: OnceLock<Result<Site, String>> = OnceLock::new();

/// The book of this workspace. It is built when the first test asks for it.
pub fn site() -> Result<&'static Site> {
    let built = || {
        let folder = scratch()?.join("site/book");
        build(&workspace(), &folder)
    };
    match SITE.get_or_init(|| built().map_err(|error| format!("{error:#}"))) {
        Ok(site) => Ok(site),
        Err(why) => bail!("{why}"),
    }
}

/// Builds the book of `workspace` into `folder`. Not while a page is open: see [`Chromium`].
pub fn build(workspace: &Path, folder: &Path) -> Result<Site> {
    let output = Command::new(program()?)
        .args(["build", "-d"])
        .arg(folder)
        .current_dir(workspace)
        .output()
        .context("cannot run the book program")?;
    ensure!(
        output.status.success(),
        "the book is not built: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    Ok(Site {
        folder: folder.to_owned(),
    })
}

impl Site {
    /// The names of all pages, in the order of the alphabet. The table of contents is a frame of the others.
    pub fn pages(&self) -> Result<Vec<String>> {
        let mut names = Vec::new();
        for entry in fs::read_dir(&self.folder).context("cannot read the built book")? {
            let name = entry?.file_name().to_string_lossy().into_owned();
            if name.ends_with(".html") && name != "toc.html" {
                names.push(name);
            }
        }
        names.sort();
        Ok(names)
    }

    /// The pages that a reader turns: neither the one for printing nor the one that is shown for a page that is not there.
    pub fn chapters(&self) -> Result<Vec<String>> {
        let mut names = self.pages()?;
        names.retain(|name| name != "print.html" && name != "404.html");
        Ok(names)
    }

    /// Where the page is when it is opened from the folder.
    pub fn url(&self, page: &str) -> String {
        format!("file://{}", self.folder.join(page).display())
    }

    pub fn read(&self, file: &str) -> Result<String> {
        fs::read_to_string(self.folder.join(file)).with_context(|| format!("cannot read {file}"))
    }
}

/// The folder of the whole workspace.
pub fn workspace() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).unwrap_or(here).to_owned()
}

/// A folder that the tests of this file may write into, below Cargo's target folder.
pub fn scratch() -> Result<PathBuf> {
    let program = std::env::current_exe().context("this program has no path")?;
    let name = program.file_stem().unwrap_or_default();
    let target = program
        .ancestors()
        .nth(3)
        .context("this program stands in no target folder")?;
    Ok(target.join("tmp/browser").join(name))
}

/// The book program: that of the variable DOWNHILL_BOOK, or the one that Cargo builds now.
pub fn program() -> Result<&'static Path> {
    static PROGRAM: OnceLock<Result<PathBuf, String>> = OnceLock::new();
    match PROGRAM.get_or_init(|| find_program().map_err(|error| format!("{error:#}"))) {
        Ok(path) => Ok(path),
        Err(why) => bail!("{why}"),
    }
}

fn find_program() -> Result<PathBuf> {
    if let Some(path) = std::env::var_os("DOWNHILL_BOOK") {
        let path = PathBuf::from(path);
        ensure!(
            path.is_file(),
            "DOWNHILL_BOOK names {}, and there is no such file",
            path.display()
        );
        return path.canonicalize().context("DOWNHILL_BOOK names no path");
    }
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args([
            "build",
            "--profile",
            "press",
            "-p",
            "book",
            "--message-format",
            "json",
        ])
        .current_dir(workspace())
        .stderr(Stdio::inherit())
        .output()
        .context("cannot run Cargo, and DOWNHILL_BOOK names no book program")?;
    ensure!(
        output.status.success(),
        "Cargo does not build the book program: cargo build --profile press -p book"
    );
    let messages = String::from_utf8_lossy(&output.stdout);
    let mut executables = messages.lines().filter_map(|line| {
        let message: serde_json::Value = serde_json::from_str(line).ok()?;
        let name = message["target"]["name"].as_str()?;
        let path = message["executable"].as_str()?;
        (name == "book").then(|| PathBuf::from(path))
    });
    executables
        .next()
        .context("Cargo does not say where the book program is")
}

/// The book as `book serve` shows it, as long as Chromium runs.
pub struct Served {
    pub address: String,
    _chromium: Arc<Chromium>,
}

/// Runs `book serve` on a free port.
pub fn served() -> Result<Served> {
    let program = program()?;
    let chromium = chromium()?;
    let mut process = Command::new(program)
        .args(["serve", "--port", "0"])
        .current_dir(workspace())
        .stdout(Stdio::piped())
        .spawn()
        .context("cannot run the book program")?;
    // The pipe stays with the process, which may say more.
    let output = process
        .stdout
        .as_mut()
        .context("the program has no output")?;
    let mut lines = BufReader::new(output).lines();
    let address = lines.by_ref().map_while(Result::ok).find_map(|line| {
        let at = line.find("http://")?;
        let address = line[at..].split(' ').next()?;
        Some(address.trim_end_matches('/').to_owned())
    });
    chromium.end_with_it(process);
    Ok(Served {
        address: address.context("`book serve` ends without saying where the book is")?,
        _chromium: chromium,
    })
}
