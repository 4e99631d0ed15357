//! Which package a saved file belongs to, and the call of cargo that checks it: what `grader editor-check` begins with, and
//! all that is left of it where the grader cannot be built.
//!
//! A package without dependencies, so that a reader's editor shows rustc's errors while the grader is still being built.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// How cargo writes what rustc says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// One JSON object per line, on standard output.
    Json,
    /// One line per message, on standard error.
    Short,
}

/// The workspace that `folder` lies in: the nearest folder upwards that has `grader/hidden` in it.
pub fn workspace_root(folder: &Path) -> Option<&Path> {
    folder
        .ancestors()
        .find(|folder| folder.join("grader/hidden").is_dir())
}

/// `file` as seen from `root`; nothing where it lies elsewhere. Links on the way to either are followed.
pub fn inside(root: &Path, file: &Path) -> Option<PathBuf> {
    let file = root.join(file);
    let real = |path: &Path| path.canonicalize().unwrap_or_else(|_| path.to_path_buf());
    let relative = file.strip_prefix(root).map(Path::to_path_buf);
    relative
        .or_else(|_| real(&file).strip_prefix(real(root)).map(Path::to_path_buf))
        .ok()
}

/// `cargo check` of the package that `saved` belongs to, and of no other: an editor must not build the book. It has a target
/// folder of its own, so that no `cargo test` in a terminal waits for it.
pub fn cargo_check(root: &Path, saved: Option<&Path>, format: Format) -> Command {
    let saved = saved.and_then(|saved| inside(root, saved));
    let package = saved
        .and_then(|saved| package(root, &saved))
        .unwrap_or_else(|| READERS.into());
    let mut command = cargo();
    command
        .current_dir(root)
        .args(["check", "--quiet", "--message-format"])
        .arg(match format {
            Format::Json => "json",
            Format::Short => "short",
        })
        .arg("--manifest-path")
        .arg(root.join(&package).join(MANIFEST))
        .arg("--target-dir")
        .arg(target_folder(root))
        .stdin(Stdio::null());
    // A reader's library has no tests, and whoever edits the rest wants to see its tests too.
    command.arg(if package == Path::new(READERS) {
        "--lib"
    } else {
        "--all-targets"
    });
    command
}

/// The cargo that started this program, else the one in PATH.
pub fn cargo() -> Command {
    Command::new(std::env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo")))
}

/// The package with the reader's files.
const READERS: &str = "exercises";
const MANIFEST: &str = "Cargo.toml";

/// The folder of the package that a file inside the workspace belongs to.
fn package(root: &Path, file: &Path) -> Option<PathBuf> {
    // Hidden files are mounted there, so that editors see them as Rust.
    if file.starts_with("grader/hidden") {
        return Some("solutions".into());
    }
    file.ancestors()
        .skip(1)
        .filter(|folder| *folder != Path::new(""))
        .find(|folder| root.join(folder).join(MANIFEST).is_file())
        .map(Path::to_path_buf)
}

fn target_folder(root: &Path) -> PathBuf {
    let target = std::env::var_os("CARGO_TARGET_DIR").filter(|folder| !folder.is_empty());
    root.join(target.unwrap_or_else(|| OsString::from("target")))
        .join("editor")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn workspace() -> &'static Path {
        workspace_root(Path::new(env!("CARGO_MANIFEST_DIR"))).expect("this package lies in it")
    }

    /// What is checked when `saved` is, and whether with its tests.
    fn checked(saved: Option<&str>) -> (PathBuf, bool) {
        let command = cargo_check(workspace(), saved.map(Path::new), Format::Json);
        let arguments: Vec<_> = command.get_args().collect();
        let manifest = arguments
            .iter()
            .position(|argument| *argument == "--manifest-path")
            .map(|at| PathBuf::from(arguments[at + 1]))
            .expect("a manifest is named");
        let package = manifest.parent().expect("it lies in a folder");
        let package = package.strip_prefix(workspace()).expect("of the workspace");
        (
            package.to_path_buf(),
            arguments.iter().any(|a| *a == "--all-targets"),
        )
    }

    #[test]
    fn a_saved_file_means_its_own_package() {
        for (saved, package, with_tests) in [
            ("exercises/src/losses/mse_gradient.rs", "exercises", false),
            ("solutions/src/lib.rs", "solutions", true),
            ("grader/src/main.rs", "grader", true),
            ("grader/probe/src/lib.rs", "grader/probe", true),
            (
                "grader/hidden/losses/mse_gradient/probe.rs",
                "solutions",
                true,
            ),
            ("book/src/panel.rs", "book", true),
        ] {
            assert_eq!(
                checked(Some(saved)),
                (package.into(), with_tests),
                "{saved}"
            );
            let absolute = workspace().join(saved);
            assert_eq!(checked(absolute.to_str()), (package.into(), with_tests));
        }
    }

    #[test]
    fn whatever_belongs_to_no_package_means_the_readers_files() {
        for saved in [
            None,
            Some(""),
            Some("README.md"),
            Some("/elsewhere/src/lib.rs"),
            Some("no/such.rs"),
        ] {
            assert_eq!(checked(saved), (READERS.into(), false), "{saved:?}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_workspace_behind_a_link_is_the_same() {
        let elsewhere = tempfile::tempdir().expect("a temporary folder");
        let link = elsewhere.path().join("link");
        std::os::unix::fs::symlink(workspace(), &link).expect("a link");
        let saved = link.join("solutions/src/lib.rs");
        assert_eq!(checked(saved.to_str()), ("solutions".into(), true));
        assert_eq!(
            inside(&link, &workspace().join("README.md")),
            Some("README.md".into())
        );
    }
}
