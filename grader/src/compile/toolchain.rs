//! Which `rustc` compiles exercises: the one that the workspace's cargo would use, called directly.
//!
//! Asking costs two starts of a rustup proxy, so the answer is kept, under a fingerprint of all that decides it.

use crate::error::{Error, Result};
use crate::files;
use crate::scratch::Scratch;
use crate::workspace::Workspace;
use serde::{Deserialize, Serialize};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// An installed Rust.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Toolchain {
    pub rustc: PathBuf,
    pub sysroot: PathBuf,
    /// All of `rustc -vV`.
    pub version: String,
}

#[derive(Serialize, Deserialize)]
struct Kept {
    fingerprint: String,
    toolchain: Toolchain,
    rustc_stamp: String,
}

impl Toolchain {
    /// The toolchain for `workspace`: as kept, or asked anew where anything that decides it has changed.
    pub fn find(workspace: &Workspace, scratch: &Scratch) -> Result<Self> {
        let name = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
        let fingerprint = fingerprint(workspace, &name);
        let kept_in = workspace
            .cache()
            .join(format!("toolchain-{}.json", &fingerprint[..16]));
        if let Some(toolchain) = kept(&kept_in, &fingerprint) {
            return Ok(toolchain);
        }
        let toolchain = Self::ask(workspace, &name)?;
        let rustc_stamp = stamp(&toolchain.rustc);
        let kept = Kept {
            fingerprint,
            toolchain,
            rustc_stamp,
        };
        if let Ok(json) = serde_json::to_vec(&kept) {
            let _ = scratch.replace(&kept_in, &json);
        }
        Ok(kept.toolchain)
    }

    fn ask(workspace: &Workspace, name: &std::ffi::OsStr) -> Result<Self> {
        let ask = |argument: &[&str]| {
            let no_rustc = |cause: String| Error::NoRustc {
                tried: name.to_string_lossy().into_owned(),
                cause,
            };
            let output = Command::new(name)
                .args(argument)
                .current_dir(&workspace.root)
                .output()
                .map_err(|e| no_rustc(crate::error::plain(&e)))?;
            if output.status.success() {
                Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
            } else {
                Err(no_rustc(
                    String::from_utf8_lossy(&output.stderr).trim().to_owned(),
                ))
            }
        };
        let sysroot = PathBuf::from(ask(&["--print", "sysroot"])?);
        let version = ask(&["-vV"])?;
        let direct = sysroot
            .join("bin")
            .join(format!("rustc{}", std::env::consts::EXE_SUFFIX));
        let rustc = if direct.is_file() {
            direct
        } else {
            PathBuf::from(name)
        };
        Ok(Self {
            rustc,
            sysroot,
            version,
        })
    }

    /// The cargo beside this rustc.
    pub fn cargo(&self) -> PathBuf {
        let beside = self
            .rustc
            .with_file_name(format!("cargo{}", std::env::consts::EXE_SUFFIX));
        if beside.is_file() {
            beside
        } else {
            PathBuf::from("cargo")
        }
    }

    /// The folders in which the shared standard library may lie.
    pub fn std_library(&self) -> [PathBuf; 2] {
        let host = self
            .version
            .lines()
            .find_map(|line| line.strip_prefix("host: "))
            .unwrap_or_default();
        let target = self.sysroot.join("lib/rustlib").join(host).join("lib");
        [
            target,
            self.sysroot.join(if cfg!(windows) { "bin" } else { "lib" }),
        ]
    }
}

fn kept(path: &Path, fingerprint: &str) -> Option<Toolchain> {
    let kept: Kept = serde_json::from_slice(&fs::read(path).ok()?).ok()?;
    let current =
        kept.fingerprint == fingerprint && kept.rustc_stamp == stamp(&kept.toolchain.rustc);
    current.then_some(kept.toolchain)
}

/// Changes when the file behind `path` is another one.
fn stamp(path: &Path) -> String {
    match fs::metadata(path) {
        Ok(metadata) => format!("{:?} {}", metadata.modified().ok(), metadata.len()),
        Err(_) => "missing".to_owned(),
    }
}

/// All that decides which toolchain `name` means in the workspace: the environment, the executable that is found, rustup's
/// settings and toolchain files on the way up.
fn fingerprint(workspace: &Workspace, name: &std::ffi::OsStr) -> String {
    let mut parts: Vec<Vec<u8>> = vec![name.as_encoded_bytes().to_vec()];
    for variable in ["RUSTUP_TOOLCHAIN", "RUSTUP_HOME"] {
        parts.push(
            std::env::var_os(variable)
                .unwrap_or_default()
                .into_encoded_bytes(),
        );
    }
    let path = std::env::var_os("PATH").unwrap_or_default();
    let executable = format!("{}{}", name.to_string_lossy(), std::env::consts::EXE_SUFFIX);
    let found = std::env::split_paths(&path)
        .map(|dir| dir.join(&executable))
        .find(|file| file.is_file());
    if let Some(found) = found {
        parts.push(format!("{} {}", found.display(), stamp(&found)).into_bytes());
    }
    parts.push(fs::read(rustup_settings()).unwrap_or_default());
    for folder in workspace.root.ancestors() {
        for file in ["rust-toolchain.toml", "rust-toolchain"] {
            parts.push(fs::read(folder.join(file)).unwrap_or_default());
        }
    }
    let parts: Vec<&[u8]> = parts.iter().map(Vec::as_slice).collect();
    files::hash(&parts)
}

fn rustup_settings() -> PathBuf {
    let home = std::env::var_os("RUSTUP_HOME").map(PathBuf::from);
    let home = home.or_else(|| std::env::home_dir().map(|home| home.join(".rustup")));
    home.unwrap_or_default().join("settings.toml")
}
