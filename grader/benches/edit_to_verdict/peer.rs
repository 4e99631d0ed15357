//! The peer: the same exercises as a plain package, one test target each, under `cargo test`.
//!
//! Its manifest, lock file and `calls.toml` lie in `benches/peer`; the rest is written here, from the solutions and from
//! what was recorded of them, into a folder beside the copy of the workspace. An exercise that `calls.toml` does not know has
//! its probe for a test, which then compares nothing.

use crate::Result;
use crate::assertions::{Calls, test_file};
use crate::bench::{Bench, clean, write_if_changed};
use crate::whole::module;
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
    /// In the order of the book.
    pub exercises: Vec<String>,
}

impl Peer {
    pub fn set_up(bench: &Bench, layout: Layout) -> Result<Self> {
        let committed = bench.workspace.root.join("grader/benches/peer");
        let mut peer = Self {
            root: bench.folder.join(layout.folder()),
            exercises: Vec::new(),
        };
        for file in ["Cargo.toml", "Cargo.lock"] {
            write_if_changed(&peer.root.join(file), &fs::read(committed.join(file))?)?;
        }
        let calls = calls(&committed)?;
        for place in &bench.places {
            peer.add(place, calls.get(&place.name), layout)?;
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

    fn add(&mut self, place: &Place, calls: Option<&Calls>, layout: Layout) -> Result<()> {
        let name = &place.name;
        let recording = Recording::read(&place.recording())?;
        let tests = match calls {
            Some(calls) => test_file(&layout.import(name), name, calls, &recording)?,
            None => layout.probe_as_test(place, &self.source(name)),
        };
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

    /// Which those are, for people.
    pub fn all(&self) -> String {
        format!("{} exercises", self.exercises.len())
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

    /// A test that runs an exercise's probe and compares nothing: less than a check does, and than a test would.
    fn probe_as_test(self, place: &Place, source: &Path) -> String {
        let (chapter, name) = (&place.chapter, &place.name);
        let exercise = match self {
            Self::Library => format!("pub use peer::{name};"),
            Self::OneCrate => module(name, source),
        };
        let probe = module("the_probe", &place.probe());
        format!(
            "#![allow(unused)]\nmod {chapter} {{ {exercise} }}\n{probe}\n\n#[test]\nfn observed() {{\n    ::probe::main(&[(\"{name}\", the_probe::probe)]);\n}}\n"
        )
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
