//! The files in the work tree: what stands there, and putting new ones in their place.
//!
//! A file is replaced as one step by a whole one, and only if it is still the one that was looked at. Nothing is written or
//! removed through a link.

use super::Obstacle;
use super::git::Git;
use super::objects::is_in_work_tree;
use super::plan::{Changes, Kind, Tree, Version, differing};
use super::repository::{Repository, cannot};
use crate::error::{Error, Result};
use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, Metadata};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// What was found at some paths of a work tree.
#[derive(Debug, Default)]
pub struct Found {
    /// Files and links, through git's filters.
    pub tree: Tree,
    seen: BTreeMap<String, Seen>,
}

/// What changes when a file is saved.
#[derive(Debug, PartialEq, Eq)]
struct Seen {
    length: u64,
    modified: Option<SystemTime>,
}

impl Seen {
    fn of(metadata: &Metadata) -> Self {
        Self {
            length: metadata.len(),
            modified: metadata.modified().ok(),
        }
    }
}

/// What is in the way of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hindrance {
    Folder,
    /// Neither file nor folder nor link.
    Special,
    /// A file or a link stands where a folder on the way should be.
    OnTheWay,
}

impl Repository {
    /// Looks at `paths`. Behind a link there is nothing of the workbook's.
    pub fn look<'a>(
        &self,
        root: &Path,
        paths: impl IntoIterator<Item = &'a String>,
        staged: &Tree,
    ) -> Result<Found> {
        let modes = self.is_on("core.fileMode")?;
        let links = self.is_on("core.symlinks")?;
        let mut found = Found::default();
        let mut files: Vec<(&String, Kind)> = Vec::new();
        for path in paths {
            let Some(metadata) = metadata(root, path)? else {
                continue;
            };
            let known = staged.get(path).map(|version| version.kind);
            let stands_for_link = !links && known == Some(Kind::Link);
            if metadata.is_symlink() || (stands_for_link && metadata.is_file()) {
                let object = self.keep(&bytes(root, path)?)?;
                let kind = Kind::Link;
                found.tree.insert(path.clone(), Version { kind, object });
            } else if metadata.is_file() {
                let kind = match known {
                    _ if modes && is_executable(&metadata) => Kind::Executable,
                    Some(Kind::Executable) if !modes => Kind::Executable,
                    _ => Kind::File,
                };
                files.push((path, kind));
            } else {
                continue;
            }
            found.seen.insert(path.clone(), Seen::of(&metadata));
        }
        let filtered = self.hashed(&["-w"], files.iter().map(|(path, _)| *path))?;
        for ((path, kind), object) in files.into_iter().zip(filtered) {
            found.tree.insert(path.clone(), Version { kind, object });
        }
        // Line ends that were committed as they are would be converted now; who has those very bytes has changed nothing.
        let paths: Vec<&String> = differing(&found.tree, staged)
            .into_iter()
            .filter(|path| found.tree.contains_key(*path) && staged.contains_key(*path))
            .collect();
        let bare = self.hashed(&["--no-filters"], paths.iter().copied())?;
        let same = paths.into_iter().zip(bare).filter_map(|(path, object)| {
            let staged = staged.get(path)?;
            (staged.object == object).then(|| (path.clone(), object))
        });
        for (path, object) in same.collect::<Vec<_>>() {
            if let Some(version) = found.tree.get_mut(&path) {
                version.object = object;
            }
        }
        Ok(found)
    }

    /// Git's names of the contents of files.
    fn hashed<'a>(
        &self,
        options: &[&str],
        paths: impl Iterator<Item = &'a String>,
    ) -> Result<Vec<String>> {
        let listed: String = paths.map(|path| format!("{path}\n")).collect();
        let arguments = [&["hash-object", "--stdin-paths"], options].concat();
        let named = self.git.feed(&arguments, listed.as_bytes())?;
        let named = String::from_utf8_lossy(&named).into_owned();
        Ok(named.lines().map(str::to_owned).collect())
    }
}

/// The bytes at `path` as the reader has them; those of a link are where it leads.
pub fn bytes(root: &Path, path: &str) -> Result<Vec<u8>> {
    let file = root.join(path);
    let read = match fs::read_link(&file) {
        Ok(target) => Ok(target.into_os_string().into_encoded_bytes()),
        Err(_) => fs::read(&file),
    };
    read.map_err(|e| Error::read(path.as_ref(), &e))
}

/// Of what stands at `path`, unless it lies behind a link or a file.
fn metadata(root: &Path, path: &str) -> Result<Option<Metadata>> {
    if obstructed(root, path).is_some() {
        return Ok(None);
    }
    match fs::symlink_metadata(root.join(path)) {
        Ok(metadata) => Ok(Some(metadata)),
        Err(e) if e.kind() == ErrorKind::NotFound => Ok(None),
        Err(e) => Err(Error::read(path.as_ref(), &e)),
    }
}

/// The first part of the way to `path` that is there and no folder.
fn obstructed(root: &Path, path: &str) -> Option<String> {
    path.match_indices('/')
        .map(|(end, _)| &path[..end])
        .find(|part| fs::symlink_metadata(root.join(part)).is_ok_and(|m| !m.is_dir()))
        .map(str::to_owned)
}

#[cfg(unix)]
fn is_executable(metadata: &Metadata) -> bool {
    use std::os::unix::fs::PermissionsExt;
    metadata.permissions().mode() & 0o100 != 0
}

#[cfg(not(unix))]
fn is_executable(_: &Metadata) -> bool {
    false
}

/// Refuses `changes` where something would have to go that nobody has looked at.
pub fn nothing_is_in_the_way(root: &Path, changes: &Changes) -> Result<()> {
    let going: BTreeSet<&str> = changes
        .iter()
        .filter(|(_, version)| version.is_none())
        .map(|(path, _)| path.as_str())
        .collect();
    for (path, _) in changes.iter().filter(|(_, version)| version.is_some()) {
        let in_the_way = match fs::symlink_metadata(root.join(path)) {
            _ if obstructed(root, path).is_some_and(|part| !going.contains(part.as_str())) => {
                Some(Hindrance::OnTheWay)
            }
            Ok(metadata) if metadata.is_dir() => {
                let goes = only_holds(root, &root.join(path), &going)?;
                (!goes).then_some(Hindrance::Folder)
            }
            Ok(metadata) if !metadata.is_file() && !metadata.is_symlink() => {
                Some(Hindrance::Special)
            }
            _ => None,
        };
        if let Some(what) = in_the_way {
            let path = path.clone();
            return Err(cannot(Obstacle::InTheWay { path, what }));
        }
    }
    Ok(())
}

/// Whether nothing but paths of `going` lies in `folder`.
fn only_holds(root: &Path, folder: &Path, going: &BTreeSet<&str>) -> Result<bool> {
    let failed = |e| Error::read(folder, &e);
    for entry in fs::read_dir(folder).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        let path = entry.path();
        let inside = path.strip_prefix(root).unwrap_or(&path);
        let inside = inside.display().to_string().replace('\\', "/");
        let goes = match entry.file_type() {
            Ok(kind) if kind.is_dir() => only_holds(root, &path, going)?,
            _ => going.contains(inside.as_str()),
        };
        if !goes {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Makes `changes` to the work tree. `index` has the new versions, `folder` is not there yet, and on the same disk.
pub fn change_files(
    root: &Path,
    index: &Git,
    folder: &Path,
    changes: &Changes,
    found: &Found,
) -> Result<()> {
    let in_work_tree = |version: &Option<Version>| version.as_ref().is_none_or(is_in_work_tree);
    let changes: Vec<(&String, &Option<Version>)> = changes
        .iter()
        .filter(|(_, version)| in_work_tree(version))
        .collect();
    let new: Vec<&String> = changes
        .iter()
        .filter(|(_, version)| version.is_some())
        .map(|(path, _)| *path)
        .collect();
    let prefix = format!("--prefix={}/", folder.display());
    let listed: String = new.iter().map(|path| format!("{path}\0")).collect();
    let arguments = ["checkout-index", "-z", "--stdin", &prefix];
    index
        .feed(&arguments, listed.as_bytes())
        .map_err(not_written)?;
    // What goes first: a file may give way to a folder, and a folder to a file.
    for (path, _) in changes.iter().filter(|(_, version)| version.is_none()) {
        if found.tree.contains_key(*path) {
            still_as_seen(root, path, found)?;
            remove(root, path).map_err(|e| Error::write(path.as_ref(), &e))?;
        }
    }
    for path in new {
        still_as_seen(root, path, found)?;
        put(&folder.join(path), &root.join(path)).map_err(|e| Error::write(path.as_ref(), &e))?;
    }
    Ok(())
}

/// Git names each file that it could not write; the first says enough.
fn not_written(error: Error) -> Error {
    match error {
        Error::CannotUpdate(Obstacle::Git { said, .. }) => cannot(Obstacle::NotWritten {
            said: said.lines().next().unwrap_or_default().to_owned(),
        }),
        other => other,
    }
}

/// Refuses to go on where a file was saved since it was looked at.
fn still_as_seen(root: &Path, path: &str, found: &Found) -> Result<()> {
    let now = metadata(root, path)?.filter(|metadata| !metadata.is_dir());
    if now.as_ref().map(Seen::of).as_ref() == found.seen.get(path) {
        return Ok(());
    }
    let path = path.to_owned();
    Err(cannot(Obstacle::Moving { path }))
}

/// Removes a file, and the folders that it leaves empty.
fn remove(root: &Path, path: &str) -> std::io::Result<()> {
    fs::remove_file(root.join(path))?;
    let folders = Path::new(path).ancestors().skip(1);
    for folder in folders.filter(|folder| !folder.as_os_str().is_empty()) {
        if fs::remove_dir(root.join(folder)).is_err() {
            break;
        }
    }
    Ok(())
}

/// Moves a file to its place, whatever file is there.
fn put(new: &Path, place: &Path) -> std::io::Result<()> {
    let parent: PathBuf = place.parent().map(Path::to_path_buf).unwrap_or_default();
    fs::create_dir_all(parent)?;
    fs::rename(new, place)
}
