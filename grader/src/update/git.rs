//! The `git` command line, called so that what it answers can be read by a program whatever the reader has configured.

use super::Obstacle;
use crate::error::{Error, Result};
use std::io::{IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// `git` in one work tree, with one index.
#[derive(Clone, Debug)]
pub struct Git {
    pub root: PathBuf,
    index: Option<PathBuf>,
}

/// What would lead git to another repository, or make it read arguments otherwise.
const NOT_FOR_GIT: [&str; 9] = [
    "GIT_DIR",
    "GIT_WORK_TREE",
    "GIT_INDEX_FILE",
    "GIT_OBJECT_DIRECTORY",
    "GIT_COMMON_DIR",
    "GIT_NAMESPACE",
    "GIT_PREFIX",
    "GIT_GLOB_PATHSPECS",
    "GIT_ICASE_PATHSPECS",
];

/// No names quoted, no work in the background, no refusal to store bytes that are only stored to be compared.
const SETTINGS: [&str; 4] = [
    "core.quotePath=false",
    "core.safecrlf=false",
    "gc.auto=0",
    "maintenance.auto=false",
];

impl Git {
    pub fn new(root: &Path) -> Self {
        Self {
            root: root.to_path_buf(),
            index: None,
        }
    }

    /// The same, with the index that stands in `file`.
    pub fn with_index(&self, file: &Path) -> Self {
        Self {
            root: self.root.clone(),
            index: Some(file.to_path_buf()),
        }
    }

    /// What `git ARGUMENTS` prints.
    pub fn run(&self, arguments: &[&str]) -> Result<Vec<u8>> {
        self.feed(arguments, &[])
    }

    /// What `git ARGUMENTS` prints when it reads `input`.
    pub fn feed(&self, arguments: &[&str], input: &[u8]) -> Result<Vec<u8>> {
        let output = self.output(arguments, input, &[])?;
        succeeded(arguments, output)
    }

    /// As `feed`, with variables added to the environment.
    pub fn feed_with(
        &self,
        arguments: &[&str],
        input: &[u8],
        variables: &[(&str, &str)],
    ) -> Result<Vec<u8>> {
        let output = self.output(arguments, input, variables)?;
        succeeded(arguments, output)
    }

    /// The only line that `git ARGUMENTS` prints.
    pub fn line(&self, arguments: &[&str]) -> Result<String> {
        Ok(one_line(&self.run(arguments)?))
    }

    /// The same, where failing is an answer: none.
    pub fn ask(&self, arguments: &[&str]) -> Result<Option<String>> {
        let output = self.output(arguments, &[], &[])?;
        Ok(output.status.success().then(|| one_line(&output.stdout)))
    }

    /// What it prints and how it ends, which is for the caller to understand.
    pub fn output(
        &self,
        arguments: &[&str],
        input: &[u8],
        variables: &[(&str, &str)],
    ) -> Result<Output> {
        let mut command = self.command(arguments);
        command.envs(variables.iter().copied());
        command.stdin(Stdio::piped());
        command.stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().map_err(|e| not_started(&e))?;
        let stdin = child.stdin.take();
        std::thread::scope(|scope| {
            // Beside reading: git may answer before it has read everything.
            scope.spawn(move || stdin.map(|mut stdin| stdin.write_all(input)));
            child.wait_with_output().map_err(|e| not_started(&e))
        })
    }

    /// Runs it before the reader's eyes: progress and what goes wrong are seen as git says them. Whether it succeeded.
    pub fn show(&self, arguments: &[&str]) -> Result<bool> {
        let mut command = self.command(arguments);
        if !std::io::stderr().is_terminal() {
            command.arg("--quiet");
        }
        let status = command.stdout(Stdio::null()).status();
        Ok(status.map_err(|e| not_started(&e))?.success())
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new("git");
        for name in NOT_FOR_GIT {
            command.env_remove(name);
        }
        // What only looks takes no lock.
        command
            .env("LC_ALL", "C")
            .env("GIT_OPTIONAL_LOCKS", "0")
            .env("GIT_LITERAL_PATHSPECS", "1");
        if let Some(index) = &self.index {
            command.env("GIT_INDEX_FILE", index);
        }
        for setting in SETTINGS {
            command.args(["-c", setting]);
        }
        command.current_dir(&self.root).args(arguments);
        command
    }
}

/// What it printed, unless it failed. Git before 2.30 ends well though it could not write a file, and only says so.
fn succeeded(arguments: &[&str], output: Output) -> Result<Vec<u8>> {
    let said_otherwise = output.stderr.starts_with(b"error: ");
    if output.status.success() && !said_otherwise {
        return Ok(output.stdout);
    }
    Err(Error::CannotUpdate(Obstacle::Git {
        command: arguments.first().copied().unwrap_or_default().to_owned(),
        said: String::from_utf8_lossy(&output.stderr).trim().to_owned(),
    }))
}

fn not_started(cause: &std::io::Error) -> Error {
    Error::CannotUpdate(Obstacle::NoGit {
        why: crate::error::plain(cause),
    })
}

fn one_line(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).trim_end().to_owned()
}
