//! The peer: the same exercises as a plain package, one test target each, under `cargo test`.
//!
//! Its manifest, lock file and `calls.toml` lie in `benches/peer`; the rest is written here, from the solutions and from
//! what was recorded of them, into a folder beside the copy of the workspace.

use crate::Result;
use crate::assertions::{Calls, test_file};
use crate::bench::{Bench, clean, write_if_changed};
use grader::catalog::Place;
use grader::judge::Recording;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// How a test gets at an exercise's functions.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Layout {
    /// The exercises are a library, as in this workspace, which the tests use: an edit compiles the library and one test.
    Library,
    /// Each test target has the file of its own exercise as a module, and there is no library to compile: less than a
    /// package would do, and the least that `cargo test` can be asked for.
    OneCrate,
}

pub struct Peer {
    root: PathBuf,
    /// Those that the peer knows how to call, in the order of the book.
    pub exercises: Vec<String>,
    /// How many there are, those included that it does not know.
    of: usize,
}

impl Peer {
    pub fn set_up(bench: &Bench, layout: Layout) -> Result<Self> {
        let committed = bench.workspace.root.join("grader/benches/peer");
        let mut peer = Self {
            root: bench.folder.join(layout.folder()),
            exercises: Vec::new(),
            of: bench.places.len(),
        };
        for file in ["Cargo.toml", "Cargo.lock"] {
            write_if_changed(&peer.root.join(file), &fs::read(committed.join(file))?)?;
        }
        let calls = calls(&committed)?;
        for place in &bench.places {
            if let Some(calls) = calls.get(&place.name) {
                peer.add(place, calls, layout)?;
            }
        }
        let library = layout.library(&peer.exercises);
        write_if_changed(&peer.root.join("src/lib.rs"), library.as_bytes())?;
        eprintln!("Building the {} …", layout.folder());
        let tests = peer.cargo(&["test", "--locked", "--quiet"]).output()?;
        match tests.status.success() {
            true => Ok(peer),
            false => Err(String::from_utf8_lossy(&[tests.stdout, tests.stderr].concat()).into()),
        }
    }

    fn add(&mut self, place: &Place, calls: &Calls, layout: Layout) -> Result<()> {
        let name = &place.name;
        let recording = Recording::read(&place.recording())?;
        let tests = test_file(&layout.import(name), name, calls, &recording)?;
        write_if_changed(&self.source(name), &fs::read(place.solution())?)?;
        write_if_changed(
            &self.root.join(format!("tests/{name}.rs")),
            tests.as_bytes(),
        )?;
        self.exercises.push(name.clone());
        Ok(())
    }

    /// Cargo, as it is typed, in the peer's folder.
    pub fn cargo(&self, arguments: &[&str]) -> Command {
        let mut command = clean("cargo");
        command.args(arguments).current_dir(&self.root);
        command
    }

    /// The file to edit.
    pub fn file(&self, exercise: &str) -> Result<PathBuf> {
        match self.exercises.iter().any(|known| known == exercise) {
            true => Ok(self.source(exercise)),
            false => Err(format!("the peer does not know {exercise}").into()),
        }
    }

    fn source(&self, exercise: &str) -> PathBuf {
        self.root.join(format!("src/{exercise}.rs"))
    }

    /// The grader's arguments for a check of the same exercises.
    pub fn check_all(&self) -> Vec<&str> {
        let knows_all = self.exercises.len() == self.of;
        let named = self.exercises.iter().map(String::as_str);
        let named = named.filter(|_| !knows_all);
        std::iter::once("check").chain(named).collect()
    }

    /// Which those are, for people.
    pub fn all(&self) -> String {
        format!("{} of {} exercises", self.exercises.len(), self.of)
    }
}

impl Layout {
    fn folder(self) -> &'static str {
        match self {
            Self::Library => "peer",
            Self::OneCrate => "peer-in-one-crate",
        }
    }

    /// How a test file begins.
    fn import(self, exercise: &str) -> String {
        match self {
            Self::Library => format!("use peer::{exercise};"),
            Self::OneCrate => format!("#[path = \"../src/{exercise}.rs\"]\nmod {exercise};"),
        }
    }

    fn library(self, exercises: &[String]) -> String {
        match self {
            Self::Library => exercises
                .iter()
                .map(|name| format!("pub mod {name};\n"))
                .collect(),
            Self::OneCrate => String::new(),
        }
    }
}

/// How the exercises are called, by name.
fn calls(committed: &Path) -> Result<BTreeMap<String, Calls>> {
    let text = fs::read_to_string(committed.join("calls.toml"))?;
    Ok(toml::from_str(&text)?)
}
