//! All exercises as one crate: what `cargo build` makes of the same code, solutions and probes, when nothing but the libraries
//! is built.

use crate::Result;
use crate::bench::{Bench, clean, write_if_changed};
use grader::catalog::Place;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

pub struct Whole {
    root: PathBuf,
}

impl Whole {
    pub fn set_up(bench: &Bench) -> Result<Self> {
        let whole = Self {
            root: bench.folder.join("whole"),
        };
        let committed = bench.workspace.root.join("grader/benches/peer");
        for file in ["Cargo.toml", "Cargo.lock"] {
            write_if_changed(&whole.root.join(file), &fs::read(committed.join(file))?)?;
        }
        let main = program(&bench.places)?;
        write_if_changed(&whole.root.join("src/main.rs"), main.as_bytes())?;
        // The manifest has a library, which is empty here.
        write_if_changed(&whole.root.join("src/lib.rs"), b"")?;
        eprintln!("Building all exercises as one crate …");
        let built = whole.build().output()?;
        match built.status.success() {
            true => Ok(whole),
            false => Err(String::from_utf8_lossy(&built.stderr).into()),
        }
    }

    /// `cargo build`, as it is typed.
    pub fn build(&self) -> Command {
        let mut command = clean("cargo");
        command.arg("build").current_dir(&self.root);
        command
    }

    /// Afterwards nothing of the crate is built; its libraries stay.
    pub fn forget(&self) -> Result<()> {
        let mut command = clean("cargo");
        command.args(["clean", "--quiet", "--package", "peer"]);
        match command.current_dir(&self.root).status()?.success() {
            true => Ok(()),
            false => Err("`cargo clean` failed".into()),
        }
    }
}

/// A program of all exercises and their probes.
fn program(places: &[Place]) -> Result<String> {
    let mut text = "#![allow(unused)]\n\n".to_owned();
    let mut chapters: Vec<&str> = Vec::new();
    for place in places {
        if !chapters.contains(&place.chapter.as_str()) {
            chapters.push(&place.chapter);
        }
    }
    for chapter in chapters {
        writeln!(text, "mod {chapter} {{")?;
        for place in places.iter().filter(|place| place.chapter == chapter) {
            writeln!(text, "    {}", module(&place.name, &place.file()))?;
        }
        writeln!(text, "}}\n")?;
    }
    for place in places {
        writeln!(text, "{}", module(&probe(place), &place.probe()))?;
    }
    writeln!(text, "\nfn main() {{\n    ::probe::main(&[")?;
    for place in places {
        writeln!(text, "        ({:?}, {}::probe),", place.name, probe(place))?;
    }
    writeln!(text, "    ]);\n}}")?;
    Ok(text)
}

fn probe(place: &Place) -> String {
    format!("probe_of_{}", place.name)
}

/// A module that lies in `file`.
pub fn module(name: &str, file: &Path) -> String {
    format!("#[path = {file:?}] pub mod {name};")
}
