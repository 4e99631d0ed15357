//! What rustc finds around it: an environment of three variables, and the files that it needs.

use super::wrapper::Part;
use super::{Compiler, Toolchain};
use crate::run::{self, Reach};
use std::ffi::OsString;
use std::path::{Path, PathBuf};

/// rustc needs its linker, found through PATH, and a temporary folder; nothing else of the reader's environment. Of PATH
/// it is given the folders that it may read, since a source can ask for the variable.
pub fn environment(temporary: &Path) -> Vec<(String, OsString)> {
    let mut environment = run::platform_environment();
    environment.push(("PATH".to_owned(), path()));
    for variable in ["TMPDIR", "TEMP", "TMP"] {
        environment.push((variable.to_owned(), temporary.into()));
    }
    environment
}

/// For exercises: what every compile needs, the libraries and the exercises' probes. The folder it works in may be written.
pub fn reach(compiler: &Compiler, parts: &[Part], work: &Path, temporary: &Path) -> Reach {
    let mut reach = reach_of(&compiler.toolchain, temporary);
    reach.readable.push(compiler.libraries.dependencies.clone());
    let probes = parts.iter().map(|part| part.exercise.place.probe());
    reach.readable.extend(probes);
    let libraries = &compiler.libraries.externs;
    reach
        .readable
        .extend(libraries.iter().map(|(_, file)| file.clone()));
    reach.writable.push(work.to_path_buf());
    reach
}

/// What every compile needs: the toolchain, its linker, and a temporary folder.
pub fn reach_of(toolchain: &Toolchain, temporary: &Path) -> Reach {
    Reach {
        readable: [toolchain.sysroot.clone()]
            .into_iter()
            .chain(linker_elsewhere())
            .collect(),
        writable: vec![temporary.to_path_buf()],
    }
}

/// Where systems keep programs for everyone, links followed.
const SYSTEM: [&str; 4] = ["/usr", "/bin", "/nix/store", "/gnu/store"];

fn is_systems(folder: &Path) -> bool {
    let real = folder.canonicalize();
    real.is_ok_and(|real| SYSTEM.iter().any(|system| real.starts_with(system)))
}

/// Of the reader's PATH the folders of the system, and the one with the linker.
fn path() -> OsString {
    let all = std::env::var_os("PATH").unwrap_or_default();
    if !cfg!(unix) {
        return all;
    }
    let linker = linker_folder();
    let kept = std::env::split_paths(&all)
        .filter(|folder| is_systems(folder) || linker.as_ref() == Some(folder));
    std::env::join_paths(kept).unwrap_or_default()
}

/// The folder of PATH in which rustc finds its linker.
fn linker_folder() -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).find(|folder| folder.join("cc").is_file())
}

/// A linker that is not where systems keep programs: its folder, and those beside it with its tools and libraries.
fn linker_elsewhere() -> Vec<PathBuf> {
    let real = linker_folder().and_then(|folder| folder.join("cc").canonicalize().ok());
    let folder = real.as_deref().and_then(Path::parent);
    let Some(folder) = folder.filter(|folder| !is_systems(folder)) else {
        return Vec::new();
    };
    let beside = ["lib", "lib64", "libexec"].map(|name| folder.with_file_name(name));
    [folder.to_path_buf()].into_iter().chain(beside).collect()
}
