//! The floor: the compiler alone, and the program that it makes. What the grader takes longer is the grader's own.
//!
//! The call is the grader's: the same crate root and the same arguments, by the same source file. No launcher, no limits,
//! nothing judged.

use crate::Result;
use crate::bench::{Bench, clean};
use crate::catalog::{Catalog, Exercise};
use crate::edit::Edited;
use crate::measure::timed;
use grader::compile::{Libraries, Snapshot, Toolchain};
use grader::run::LOADER_VARIABLE;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

#[path = "../../src/compile/wrapper.rs"]
mod wrapper;

/// What `wrapper` asks of the grader's own type of this name.
struct Compiler {
    libraries: Libraries,
}

pub struct Floor {
    pub folder: PathBuf,
    libraries: Libraries,
    sysroot: PathBuf,
    rustc: PathBuf,
    arguments: Vec<String>,
    program: PathBuf,
    loader_path: OsString,
    seed: String,
    pub edited: Edited,
}

impl Floor {
    pub fn set_up(bench: &Bench, name: &str) -> Result<Self> {
        let exercise = exercise(bench, name)?;
        let toolchain = toolchain(&bench.workspace.root)?;
        let compiler = Compiler {
            libraries: serde_json::from_slice(&fs::read(bench.cache().join("libraries.json"))?)?,
        };
        let folder = bench.folder.join("floor");
        fs::create_dir_all(&folder)?;
        let snapshot = Snapshot::new(fs::read_to_string(exercise.place.solution())?, Vec::new());
        let parts = [wrapper::Part {
            exercise: &exercise,
            snapshot: &snapshot,
        }];
        wrapper::write(&parts, &folder)?;
        let program = folder.join(format!("program{}", std::env::consts::EXE_SUFFIX));
        let mut arguments = wrapper::rustc_arguments(&compiler, &parts, &folder, &program);
        arguments.extend(wrapper::incremental_arguments(&folder.join("incremental")));
        Ok(Self {
            arguments,
            program,
            loader_path: std::env::join_paths(compiler.libraries.loader_path(&toolchain))?,
            libraries: compiler.libraries,
            rustc: toolchain.rustc,
            sysroot: toolchain.sysroot,
            seed: exercise.definition.seed.to_string(),
            edited: Edited::new(&folder.join("src").join(exercise.place.module_path()))?,
            folder,
        })
    }

    /// The folders that a program reads.
    pub fn loader_path(&self) -> Vec<PathBuf> {
        std::env::split_paths(&self.loader_path).collect()
    }

    /// The files and folders that rustc reads.
    pub fn read_by_rustc(&self) -> Vec<PathBuf> {
        let libraries = self.libraries.externs.iter().map(|(_, file)| file.clone());
        libraries
            .chain([self.sysroot.clone(), self.libraries.dependencies.clone()])
            .collect()
    }

    pub fn compile_and_run(&self) -> Result<Duration> {
        Ok(self.compile()? + self.run()?)
    }

    pub fn compile(&self) -> Result<Duration> {
        let mut compile = Command::new(&self.rustc);
        compile
            .args(&self.arguments)
            .current_dir(&self.folder)
            .env_clear()
            .env("PATH", std::env::var_os("PATH").unwrap_or_default());
        timed(&mut compile)
    }

    fn run(&self) -> Result<Duration> {
        let mut run = Command::new(&self.program);
        run.args(["observations", &self.seed, "0", "0"])
            .current_dir(&self.folder)
            .env_clear()
            .env(LOADER_VARIABLE, &self.loader_path);
        timed(&mut run)
    }
}

fn exercise(bench: &Bench, name: &str) -> Result<Exercise> {
    let catalog = Catalog::load(&bench.workspace)?;
    let entry = catalog
        .entries
        .iter()
        .find(|entry| entry.place.name == name);
    Ok(entry.ok_or("the exercise is gone")?.exercise()?)
}

fn toolchain(root: &Path) -> Result<Toolchain> {
    let ask = |arguments: &[&str]| -> Result<String> {
        let output = clean("rustc").args(arguments).current_dir(root).output()?;
        Ok(String::from_utf8(output.stdout)?.trim().to_owned())
    };
    let sysroot = PathBuf::from(ask(&["--print", "sysroot"])?);
    Ok(Toolchain {
        rustc: sysroot
            .join("bin")
            .join(format!("rustc{}", std::env::consts::EXE_SUFFIX)),
        version: ask(&["-vV"])?,
        sysroot,
    })
}
