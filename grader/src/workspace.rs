//! The folder that the grader works in, and where things lie in it.

use crate::error::{Error, Result};
use std::path::{Path, PathBuf};

/// A Downhill workspace: the folder with `exercises`, `solutions`, `grader` and `book`.
#[derive(Clone, Debug)]
pub struct Workspace {
    pub root: PathBuf,
}

impl Workspace {
    /// The workspace that `from` lies in: the nearest folder upwards that looks like one.
    pub fn find(from: &Path) -> Result<Self> {
        from.ancestors()
            .find(|folder| {
                folder.join("grader/hidden").is_dir() && folder.join("Cargo.toml").is_file()
            })
            .map(|root| Self {
                root: root.to_path_buf(),
            })
            .ok_or_else(|| Error::OutsideWorkspace {
                from: from.to_path_buf(),
            })
    }

    /// Where hidden tests live, one folder per chapter and exercise.
    pub fn hidden(&self) -> PathBuf {
        self.root.join("grader/hidden")
    }

    /// Where everything goes that can be made again: libraries, compiled exercises, cached verdicts.
    /// Cargo's target directory is respected, so that a read-only checkout has a way out.
    pub fn cache(&self) -> PathBuf {
        let target = std::env::var_os("CARGO_TARGET_DIR").filter(|dir| !dir.is_empty());
        let target = target.map_or_else(|| self.root.join("target"), |dir| self.root.join(dir));
        target.join("grader-cache")
    }

    /// `path` as people see it: relative to the workspace where it lies inside, with forward slashes.
    pub fn shown(&self, path: &Path) -> String {
        let path = path.strip_prefix(&self.root).unwrap_or(path);
        path.display().to_string().replace('\\', "/")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_folder_inside_finds_the_root_and_none_outside_does() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
        assert_eq!(
            Workspace::find(&root.join("exercises/src")).unwrap().root,
            root
        );
        let outside = tempfile::tempdir().unwrap();
        assert!(matches!(
            Workspace::find(outside.path()),
            Err(Error::OutsideWorkspace { .. })
        ));
    }
}
