//! Contents that git keeps: read, written, merged; and trees and commits made of them, in an index of our own.

use super::Obstacle;
use super::git::Git;
use super::plan::{Changes, Kind, Version};
use super::repository::{Repository, cannot};
use crate::error::{Error, Result};
use std::fs;
use std::path::Path;

/// Who is said to have made the commit that joins both sides, where the reader has not told git their name.
const NOBODY: [(&str, &str); 4] = [
    ("GIT_AUTHOR_NAME", "A reader"),
    ("GIT_AUTHOR_EMAIL", "reader@localhost"),
    ("GIT_COMMITTER_NAME", "A reader"),
    ("GIT_COMMITTER_EMAIL", "reader@localhost"),
];

impl Repository {
    /// The content of `version`, as git keeps it.
    pub fn content(&self, version: &Version) -> Result<Vec<u8>> {
        self.git.run(&["cat-file", "blob", &version.object])
    }

    /// Both changes in one file, or none where they touch the same lines. `folder` is for the three files that git compares.
    pub fn merge(
        &self,
        folder: &Path,
        base: &Version,
        ours: &Version,
        theirs: &Version,
    ) -> Result<Option<Version>> {
        let mut files = Vec::new();
        for (name, version) in [("ours", ours), ("base", base), ("theirs", theirs)] {
            let file = folder.join(name);
            fs::write(&file, self.content(version)?).map_err(|e| Error::write(&file, &e))?;
            files.push(file.display().to_string());
        }
        let mut arguments = vec!["merge-file", "-p"];
        arguments.extend(files.iter().map(String::as_str));
        let merged = self.git.output(&arguments, &[], &[])?;
        match merged.status.code() {
            Some(0) => {}
            // The number of conflicts, or, as 255, that these are no texts.
            Some(1..) => return Ok(None),
            _ => {
                return Err(cannot(Obstacle::Git {
                    command: "merge-file".to_owned(),
                    said: String::from_utf8_lossy(&merged.stderr).trim().to_owned(),
                }));
            }
        }
        let kind = if ours.kind == base.kind {
            theirs.kind
        } else {
            ours.kind
        };
        let object = self.keep(&merged.stdout)?;
        Ok(Some(Version { kind, object }))
    }

    /// Has git keep `bytes` as they are.
    pub fn keep(&self, bytes: &[u8]) -> Result<String> {
        let named = self.git.feed(&["hash-object", "-w", "--stdin"], bytes)?;
        Ok(String::from_utf8_lossy(&named).trim().to_owned())
    }

    /// The commit that follows `head` and `new`: their trees joined, which is `head`'s with `changes`.
    pub fn join(&self, index: &Path, head: &str, new: &str, changes: &Changes) -> Result<String> {
        let git = self.git.with_index(index);
        git.run(&["read-tree", head])?;
        change_index(&git, changes)?;
        let tree = git.line(&["write-tree"])?;
        let short = self.git.line(&["rev-parse", "--short", new])?;
        let message = format!(
            "Update of the workbook to {short}\n\n\
             Your exercises are as they were. What both sides changed elsewhere is merged, or is the new version.\n"
        );
        let known = self.git.ask(&["var", "GIT_COMMITTER_IDENT"])?.is_some();
        let variables = if known { &[][..] } else { &NOBODY[..] };
        let arguments = ["commit-tree", &tree, "-p", head, "-p", new];
        let commit = git.feed_with(&arguments, message.as_bytes(), variables)?;
        Ok(String::from_utf8_lossy(&commit).trim().to_owned())
    }
}

/// Makes `changes` to an index, what goes first: a file may give way to a folder.
pub fn change_index(git: &Git, changes: &Changes) -> Result<()> {
    const NOTHING: &str = "0000000000000000000000000000000000000000";
    let mut lines = Vec::new();
    for (path, _) in changes.iter().filter(|(_, version)| version.is_none()) {
        lines.extend_from_slice(format!("0 {NOTHING}\t{path}\0").as_bytes());
    }
    for (path, version) in changes {
        if let Some(version) = version {
            let line = format!("{} {}\t{path}\0", version.mode(), version.object);
            lines.extend_from_slice(line.as_bytes());
        }
    }
    git.feed(&["update-index", "-z", "--index-info"], &lines)?;
    Ok(())
}

/// Whether git is the one who writes its content.
pub fn is_in_work_tree(version: &Version) -> bool {
    version.kind != Kind::Module
}
