//! The crate root around snapshots and their probes, usually one of each, and the call that compiles it.
//!
//! The snapshot stands at its own module path, so that `crate::losses::…` means what it means in the library, and inner
//! attributes, doc comments, a BOM, a `main` or a `mod probe` of the reader's behave as they do there.

use super::{Compiler, Snapshot};
use crate::catalog::Exercise;
use crate::scratch::remove_whole;
use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;

/// A source, and the exercise that it is compiled as.
#[derive(Clone, Copy, Debug)]
pub struct Part<'a> {
    pub exercise: &'a Exercise,
    pub snapshot: &'a Snapshot,
}

/// Writes the crate into `work`: `src/main.rs` and the snapshots below it.
pub fn write(parts: &[Part], work: &Path) -> io::Result<()> {
    let sources = work.join("src");
    match remove_whole(&sources) {
        Err(e) if e.kind() != io::ErrorKind::NotFound => return Err(e),
        _ => {}
    }
    for part in parts {
        let (place, snapshot) = (&part.exercise.place, part.snapshot);
        let module = sources.join(place.module_path());
        let folder = module.parent().unwrap_or(&sources);
        fs::create_dir_all(folder)?;
        fs::write(&module, &snapshot.source)?;
        for (path, bytes) in &snapshot.helpers {
            let path = folder.join(path);
            fs::create_dir_all(path.parent().unwrap_or(folder))?;
            fs::write(path, bytes)?;
        }
    }
    fs::write(sources.join("main.rs"), root(parts))
}

fn root(parts: &[Part]) -> String {
    let mut chapters: BTreeMap<&str, String> = BTreeMap::new();
    let (mut probes, mut named) = (String::new(), String::new());
    for (i, part) in parts.iter().enumerate() {
        let place = &part.exercise.place;
        let module = format!("    pub mod {};\n", place.name);
        chapters
            .entry(&place.chapter)
            .or_default()
            .push_str(&module);
        let file = place.probe().display().to_string();
        probes += &format!("#[path = {file:?}]\n#[allow(warnings)]\nmod hidden_probe_{i};\n");
        named += &format!("({:?}, hidden_probe_{i}::probe), ", place.id());
    }
    let chapters: String = chapters
        .iter()
        .map(|(name, modules)| format!("mod {name} {{\n{modules}}}\n"))
        .collect();
    format!(
        "#![allow(dead_code, unreachable_pub, clippy::all)]\n{chapters}{probes}\
         fn main() {{\n    ::probe::main(&[{named}])\n}}\n"
    )
}

/// The arguments of the rustc call. The reader's code is compiled without optimisation, with overflow checks; the
/// libraries are shared ones, so that linking is next to nothing.
pub fn rustc_arguments(
    compiler: &Compiler,
    parts: &[Part],
    work: &Path,
    output: &Path,
) -> Vec<String> {
    let mut arguments: Vec<String> = [
        "--edition=2024",
        "--crate-name=exercise",
        "--crate-type=bin",
        "--cap-lints=warn",
        "--error-format=json",
        "--json=diagnostic-rendered-ansi",
        "-Copt-level=0",
        "-Cdebuginfo=0",
        "-Cstrip=debuginfo",
        "-Coverflow-checks=on",
        "-Cprefer-dynamic",
    ]
    .map(str::to_owned)
    .to_vec();
    let separator = std::path::MAIN_SEPARATOR;
    arguments.push(format!(
        "--remap-path-prefix={}{separator}={}",
        work.join("src").display(),
        "exercises/src/"
    ));
    for part in parts {
        // Each under a name of its own: rustc takes two files of one name for one file.
        let place = &part.exercise.place;
        arguments.push(format!(
            "--remap-path-prefix={}{separator}={HIDDEN}{}/",
            place.hidden().display(),
            place.id()
        ));
    }
    arguments.push(format!(
        "-Ldependency={}",
        compiler.libraries.dependencies.display()
    ));
    for (name, file) in &compiler.libraries.externs {
        arguments.push(format!("--extern={name}={}", file.display()));
    }
    arguments.push("-o".to_owned());
    arguments.push(output.display().to_string());
    arguments.push(work.join("src").join("main.rs").display().to_string());
    arguments
}

/// What keeps the compiler's work in `folder` for the next compile. Eight units are enough for an edit to leave most of them
/// alone; with rustc's own 256 it links dozens of object files, which costs more than it saves.
pub fn incremental_arguments(folder: &Path) -> [String; 2] {
    [
        format!("-Cincremental={}", folder.display()),
        "-Ccodegen-units=8".to_owned(),
    ]
}

/// What the folder of hidden files is called in rustc's messages, so that they can be told apart.
pub const HIDDEN: &str = "hidden:/";
