//! The libraries that every exercise is linked with: `probe` and what it stands on, built by cargo once and kept until the
//! lock file, the probe crate or the toolchain changes.

use super::toolchain::Toolchain;
use crate::error::{Error, Result};
use crate::files;
use crate::report::words;
use crate::scratch::Scratch;
use crate::workspace::Workspace;
use serde::{Deserialize, Serialize};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Built libraries.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Libraries {
    /// Hash of all that they depend on.
    pub key: String,
    /// Name and file of each crate that an exercise may use.
    pub externs: Vec<(String, PathBuf)>,
    /// Where rustc finds what those stand on.
    pub dependencies: PathBuf,
}

/// The crates that an exercise or a probe may name, by their names in code: what the probe crate stands on, and itself. Its
/// manifest is the list; a reader's own may hold more.
fn crates_of_exercises(workspace: &Workspace) -> Result<Vec<String>> {
    let mut crates = crates_of(&workspace.root.join("grader/probe/Cargo.toml"))?;
    crates.push("probe".to_owned());
    Ok(crates)
}

/// The dependencies of a manifest, by their names in code.
pub fn crates_of(manifest: &Path) -> Result<Vec<String>> {
    #[derive(Deserialize)]
    struct Manifest {
        dependencies: toml::Table,
    }
    let text = fs::read_to_string(manifest).map_err(|e| Error::read(manifest, &e))?;
    let read: Manifest = toml::from_str(&text).map_err(|e| Error::LibrariesFailed {
        why: format!("{}: {}", manifest.display(), e.message()),
    })?;
    let names = read.dependencies.keys();
    Ok(names.map(|name| name.replace('-', "_")).collect())
}

impl Libraries {
    /// The libraries, built if they are missing or no longer fit.
    pub fn ensure(workspace: &Workspace, toolchain: &Toolchain, scratch: &Scratch) -> Result<Self> {
        let key = key(workspace, toolchain)?;
        let index = workspace.cache().join("libraries.json");
        if let Some(kept) = Self::kept(&index, &key) {
            return Ok(kept);
        }
        let built = Self::build(workspace, toolchain, key)?;
        let json = serde_json::to_vec(&built).unwrap_or_default();
        scratch
            .replace(&index, &json)
            .map_err(|e| Error::write(&index, &e))?;
        Ok(built)
    }

    /// The libraries as they were kept; nothing where they would have to be built.
    pub fn if_built(workspace: &Workspace, toolchain: &Toolchain) -> Result<Option<Self>> {
        let key = key(workspace, toolchain)?;
        Ok(Self::kept(&workspace.cache().join("libraries.json"), &key))
    }

    fn kept(index: &Path, key: &str) -> Option<Self> {
        let kept: Self = serde_json::from_slice(&fs::read(index).ok()?).ok()?;
        (kept.key == key && kept.externs.iter().all(|(_, file)| file.is_file())).then_some(kept)
    }

    /// One cargo call with its own target folder, so that it neither waits for an editor's build nor makes it wait.
    fn build(workspace: &Workspace, toolchain: &Toolchain, key: String) -> Result<Self> {
        let target = workspace.cache().join("libraries");
        fs::create_dir_all(&target).map_err(|e| Error::write(&target, &e))?;
        eprintln!("{}", words::building_libraries());
        let output = Command::new(toolchain.cargo())
            .args([
                "rustc",
                "--package",
                "probe",
                "--lib",
                "--profile",
                "libraries",
                "--crate-type",
                "dylib",
            ])
            .args([
                "--locked",
                "--message-format",
                "json-render-diagnostics",
                "--target-dir",
            ])
            .arg(&target)
            .current_dir(&workspace.root)
            .envs([
                ("RUSTFLAGS", "-Cprefer-dynamic"),
                ("CARGO_TERM_PROGRESS_WHEN", "auto"),
            ])
            .env("RUSTC", &toolchain.rustc)
            .env_remove("CARGO_ENCODED_RUSTFLAGS")
            .env_remove("CARGO_BUILD_TARGET")
            .stdin(Stdio::null())
            .stderr(Stdio::inherit())
            .output()
            .map_err(|e| Error::LibrariesFailed {
                why: format!("cargo did not start ({})", crate::error::plain(&e)),
            })?;
        if !output.status.success() {
            return Err(Error::LibrariesFailed {
                why: format!("cargo ended with {}", output.status),
            });
        }
        let messages = String::from_utf8_lossy(&output.stdout);
        let artifacts: Vec<Artifact> = messages
            .lines()
            .filter_map(|line| serde_json::from_str(line).ok())
            .collect();
        let file_of = |name: String| match artifacts.iter().find_map(|a| a.library(&name)) {
            Some(file) => Ok((name, file)),
            None => Err(Error::LibrariesFailed {
                why: format!("cargo did not say where it put `{name}`"),
            }),
        };
        let externs = crates_of_exercises(workspace)?.into_iter().map(file_of);
        let externs: Vec<(String, PathBuf)> = externs.collect::<Result<_>>()?;
        Ok(Self {
            key,
            externs,
            dependencies: target.join("libraries/deps"),
        })
    }

    /// Folders that a program's loader must search.
    pub fn loader_path(&self, toolchain: &Toolchain) -> Vec<PathBuf> {
        let probe = self.externs.iter().find(|(name, _)| name == "probe");
        let probe = probe
            .and_then(|(_, file)| file.parent())
            .map(Path::to_path_buf);
        probe
            .into_iter()
            .chain([self.dependencies.clone()])
            .chain(toolchain.std_library())
            .collect()
    }
}

/// What cargo says of one crate that it built.
#[derive(Deserialize)]
struct Artifact {
    target: ArtifactTarget,
    filenames: Vec<PathBuf>,
}

#[derive(Deserialize)]
struct ArtifactTarget {
    name: String,
}

impl Artifact {
    /// The file to link with: the shared library where there is one.
    fn library(&self, name: &str) -> Option<PathBuf> {
        if self.target.name != name {
            return None;
        }
        let shared = std::env::consts::DLL_EXTENSION;
        let wanted = |extension: &str| {
            self.filenames
                .iter()
                .find(|f| f.extension().is_some_and(|e| e == extension))
        };
        wanted(shared).or_else(|| wanted("rlib")).cloned()
    }
}

fn key(workspace: &Workspace, toolchain: &Toolchain) -> Result<String> {
    let mut files = vec![
        workspace.root.join("Cargo.lock"),
        workspace.root.join("Cargo.toml"),
    ];
    let probe = workspace.root.join("grader/probe");
    files.push(probe.join("Cargo.toml"));
    let sources = probe.join("src");
    files.extend(files::files_below(&sources).map_err(|e| Error::read(&sources, &e))?);
    let mut parts = vec![
        toolchain.version.clone().into_bytes(),
        toolchain.sysroot.as_os_str().as_encoded_bytes().to_vec(),
    ];
    for file in &files {
        parts.push(fs::read(file).map_err(|e| Error::read(file, &e))?);
    }
    let parts: Vec<&[u8]> = parts.iter().map(Vec::as_slice).collect();
    Ok(files::hash(&parts))
}
