//! What rustc finds around it: an environment of three variables, and the files that it needs.

use super::Compiler;
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

/// The toolchain, the libraries, the exercise's probe and, to be written, the folders it works in.
pub fn reach(compiler: &Compiler, exercise: &Exercise, work: &Path, temporary: &Path) -> Reach {
    let mut readable = vec![
        compiler.toolchain.sysroot.clone(),
        compiler.libraries.dependencies.clone(),
        exercise.place.probe(),
    ];
    readable.extend(
        compiler
            .libraries
            .externs
            .iter()
            .map(|(_, file)| file.clone()),
    );
    readable.extend(linker_elsewhere());
    Reach {
        readable,
        writable: vec![work.to_path_buf(), temporary.to_path_buf()],
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
