//! The crate root around a snapshot and its probe, and the call that compiles it.
//!
//! The snapshot stands at its own module path, so that `crate::losses::…` means what it means in the library, and inner
//! attributes, doc comments, a BOM, a `main` or a `mod probe` of the reader's behave as they do there.

use super::{Compiler, Snapshot};
use crate::catalog::Exercise;
use crate::scratch::remove_whole;
use std::fs;
use std::io;
use std::path::Path;

/// Writes the crate into `work`: `src/main.rs` and the snapshot below it.
pub fn write(exercise: &Exercise, snapshot: &Snapshot, work: &Path) -> io::Result<()> {
    let sources = work.join("src");
    match remove_whole(&sources) {
        Err(e) if e.kind() != io::ErrorKind::NotFound => return Err(e),
        _ => {}
    }
    let module = sources.join(exercise.place.module_path());
    let folder = module.parent().unwrap_or(&sources);
    fs::create_dir_all(folder)?;
    fs::write(&module, &snapshot.source)?;
    for (path, bytes) in &snapshot.helpers {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().unwrap_or(folder))?;
        fs::write(path, bytes)?;
    }
    fs::write(sources.join("main.rs"), root(exercise))
}

fn root(exercise: &Exercise) -> String {
    let place = &exercise.place;
    let probe = place.probe().display().to_string();
    format!(
        "#![allow(dead_code, unreachable_pub, clippy::all)]\n\
         mod {chapter} {{\n    pub mod {name};\n}}\n\
         #[path = {probe:?}]\n#[allow(warnings)]\nmod hidden_probe;\n\
         fn main() {{\n    ::probe::main(hidden_probe::probe)\n}}\n",
        chapter = place.chapter,
        name = place.name,
    )
}

/// The arguments of the rustc call. The reader's code is compiled without optimisation, with overflow checks; the
/// libraries are shared ones, so that linking is next to nothing.
pub fn rustc_arguments(
    compiler: &Compiler,
    exercise: &Exercise,
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
    let hidden = exercise.place.hidden();
    arguments.push(format!(
        "--remap-path-prefix={}{separator}={HIDDEN}",
        hidden.display()
    ));
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
