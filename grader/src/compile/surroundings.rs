//! What rustc finds around it: an environment of three variables, and the files that it needs.

use super::{Compiler, Toolchain};
use crate::catalog::Exercise;
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

/// For an exercise: what every compile needs, the libraries and the exercise's probe. The folder it works in may be written.
pub fn reach(compiler: &Compiler, exercise: &Exercise, work: &Path, temporary: &Path) -> Reach {
    let mut reach = reach_of(&compiler.toolchain, temporary);
    reach.readable.push(compiler.libraries.dependencies.clone());
    reach.readable.push(exercise.place.probe());
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

/// Where systems keep programs for everyone.
#[cfg(unix)]
const SYSTEM: [&str; 7] = [
    "/usr",
    "/bin",
    "/sbin",
    "/opt",
    "/nix",
    "/gnu",
    "/run/current-system",
];

#[cfg(unix)]
fn path() -> OsString {
    let all = std::env::var_os("PATH").unwrap_or_default();
    let linker = linker_elsewhere();
    let kept = std::env::split_paths(&all).filter(|folder| {
        let inside = |outer: &Path| folder.starts_with(outer);
        SYSTEM.iter().any(|system| inside(system.as_ref())) || linker.iter().any(|l| inside(l))
    });
    std::env::join_paths(kept).unwrap_or_default()
}

#[cfg(not(unix))]
fn path() -> OsString {
    std::env::var_os("PATH").unwrap_or_default()
}

/// The folder of a linker that is not where systems keep programs, with its own tools and libraries beside it.
fn linker_elsewhere() -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    let linker = std::env::split_paths(&path)
        .map(|folder| folder.join("cc"))
        .find(|file| file.is_file())?;
    let folder = linker.parent()?;
    let is_systems = |folder: &Path| SYSTEM.iter().any(|system| folder.starts_with(system));
    if is_systems(folder) {
        return None;
    }
    let holds_only_tools =
        folder.ends_with("bin") && std::env::home_dir().as_deref() != folder.parent();
    Some(
        if holds_only_tools {
            folder.parent()?
        } else {
            folder
        }
        .to_path_buf(),
    )
}
