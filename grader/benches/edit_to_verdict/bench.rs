//! The copy of the workspace that everything is measured in: the solutions stand in the place of the reader's files.
//!
//! It lies in cargo's folder for benchmarks' files and stays there, so that a later run finds it built.

use crate::Result;
use crate::catalog::{Catalog, Place};
use grader::workspace::Workspace;
use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

pub struct Bench {
    /// Where this benchmark keeps things.
    pub folder: PathBuf,
    /// The copy.
    pub workspace: Workspace,
    pub places: Vec<Place>,
}

/// The grader as `cargo install` would build it: in the release profile, from these sources.
pub const GRADER: &str = env!("CARGO_BIN_EXE_grader");

/// The workspace that this benchmark belongs to.
pub fn original() -> PathBuf {
    let grader = Path::new(env!("CARGO_MANIFEST_DIR"));
    grader.parent().unwrap_or(grader).to_path_buf()
}

impl Bench {
    pub fn set_up() -> Result<Self> {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("edit_to_verdict");
        let root = folder.join("workspace");
        eprintln!("Copying the workspace …");
        copy_workspace(&original(), &root)?;
        let workspace = Workspace { root };
        let catalog = Catalog::load(&workspace)?;
        let bench = Self {
            folder,
            workspace,
            places: catalog
                .entries
                .into_iter()
                .map(|entry| entry.place)
                .collect(),
        };
        bench.solve()?;
        bench.lend_libraries()?;
        bench.forget_verdicts()?;
        eprintln!("Building what `cargo grader check` needs …");
        match bench.alias(&["check"]).status()?.success() {
            true => Ok(bench),
            false => Err("the solutions do not all pass".into()),
        }
    }

    /// The installed grader, in the copy.
    pub fn grader(&self, arguments: &[&str]) -> Command {
        let mut command = clean(GRADER);
        command.args(arguments).current_dir(&self.workspace.root);
        command
    }

    /// The same through cargo's alias.
    pub fn alias(&self, arguments: &[&str]) -> Command {
        let mut command = clean("cargo");
        command
            .arg("grader")
            .args(arguments)
            .current_dir(&self.workspace.root);
        command
    }

    pub fn place(&self, exercise: &str) -> Result<&Place> {
        let mut places = self.places.iter();
        let found = places.find(|place| place.name == exercise);
        found.ok_or_else(|| format!("there is no exercise {exercise}").into())
    }

    pub fn reader_file(&self, exercise: &str) -> Result<PathBuf> {
        Ok(self.place(exercise)?.file())
    }

    /// The grader's cache in the copy; the variable that would move it is kept from every child.
    pub fn cache(&self) -> PathBuf {
        self.workspace.root.join("target/grader-cache")
    }

    /// Afterwards no verdict is known and nothing can be reused of compiled exercises; the libraries stay.
    pub fn forget_verdicts(&self) -> Result<()> {
        for folder in ["verdicts", "work"].map(|name| self.cache().join(name)) {
            if folder.exists() {
                fs::remove_dir_all(folder)?;
            }
        }
        Ok(())
    }

    fn solve(&self) -> Result<()> {
        for place in &self.places {
            if place.solution().exists() {
                write_if_changed(&place.file(), &fs::read(place.solution())?)?;
            }
        }
        Ok(())
    }

    /// Libraries that are built already need not be built again.
    fn lend_libraries(&self) -> Result<()> {
        let index = Workspace { root: original() }
            .cache()
            .join("libraries.json");
        if index.exists() {
            fs::create_dir_all(self.cache())?;
            fs::copy(index, self.cache().join("libraries.json"))?;
        }
        Ok(())
    }
}

/// A command in the environment of a reader's shell, without what cargo sets for a benchmark and what changes a build.
pub fn clean(program: &str) -> Command {
    const KEPT: [&str; 4] = ["CARGO_HOME", "CARGO_HTTP_", "CARGO_NET_", "CARGO_REGISTR"];
    const DROPPED: [&str; 5] = ["CARGO", "RUSTFLAGS", "RUSTC_", "LD_LIBRARY_PATH", "DYLD_"];
    let mut command = Command::new(program);
    for (name, _) in std::env::vars_os() {
        let text = name.to_string_lossy();
        let begins_with = |beginnings: &[&str]| beginnings.iter().any(|b| text.starts_with(b));
        if begins_with(&DROPPED) && !begins_with(&KEPT) {
            command.env_remove(&name);
        }
    }
    command
}

/// Makes `to` hold the files that git knows or would know in `from`, beside what was built there. Files that are alike
/// are left as they are, so that cargo need not build them again.
pub fn copy_workspace(from: &Path, to: &Path) -> Result<()> {
    let listed = Command::new("git")
        .args([
            "ls-files",
            "-z",
            "--cached",
            "--others",
            "--exclude-standard",
        ])
        .current_dir(from)
        .output()?;
    if !listed.status.success() {
        return Err("`git ls-files` does not list the workspace's files".into());
    }
    let listed = String::from_utf8(listed.stdout)?;
    let mut wanted = HashSet::new();
    for name in listed
        .split_terminator('\0')
        .filter(|name| from.join(name).is_file())
    {
        write_if_changed(&to.join(name), &fs::read(from.join(name))?)?;
        wanted.insert(to.join(name));
    }
    remove_others(to, &wanted, &to.join("target"))
}

/// Removes the files below `folder` that are not `wanted`, except in `kept`.
fn remove_others(folder: &Path, wanted: &HashSet<PathBuf>, kept: &Path) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() && path != kept {
            remove_others(&path, wanted, kept)?;
        } else if path.is_file() && !wanted.contains(&path) {
            fs::remove_file(path)?;
        }
    }
    // Succeeds for empty folders only: a chapter that is gone must not look like one.
    let _ = fs::remove_dir(folder);
    Ok(())
}

pub fn write_if_changed(path: &Path, bytes: &[u8]) -> Result<()> {
    if fs::read(path).is_ok_and(|old| old == bytes) {
        return Ok(());
    }
    fs::create_dir_all(path.parent().unwrap_or(path))?;
    Ok(fs::write(path, bytes)?)
}
