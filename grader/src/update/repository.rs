//! The reader's clone: whether it can be updated, where new versions come from, and what stands in them.

use super::Obstacle;
use super::git::Git;
use super::plan::{Kind, Tree, Version};
use crate::error::{Error, Result};
use std::path::{Path, PathBuf};

/// A clone with a branch checked out and nothing begun in it.
#[derive(Debug)]
pub struct Repository {
    pub git: Git,
    /// Git's own folder, that of this work tree.
    pub folder: PathBuf,
    /// `refs/heads/main`.
    pub branch: String,
}

/// Where new versions come from.
#[derive(Clone, Debug, PartialEq)]
pub struct Source {
    pub remote: String,
    /// The branch as this clone names it, `refs/remotes/origin/main`.
    pub reference: String,
    /// The reader's branch follows none: this is the default branch of the only remote.
    pub assumed: bool,
}

/// What git leaves where something has been begun: its file, its name, and how it is given up.
const BEGUN: [(&str, &str, &str); 5] = [
    ("MERGE_HEAD", "merge", "git merge --abort"),
    ("rebase-merge", "rebase", "git rebase --abort"),
    ("rebase-apply", "rebase", "git rebase --abort"),
    ("CHERRY_PICK_HEAD", "cherry-pick", "git cherry-pick --abort"),
    ("REVERT_HEAD", "revert", "git revert --abort"),
];

impl Repository {
    /// The clone whose work tree is `root`, if it can be updated as it is.
    pub fn open(root: &Path) -> Result<Self> {
        let git = Git::new(root);
        let inside = git.output(&["rev-parse", "--show-prefix"], &[], &[])?;
        let said = String::from_utf8_lossy(&inside.stderr).trim().to_owned();
        if !inside.status.success() {
            let command = "rev-parse".to_owned();
            return Err(cannot(if said.contains("not a git repository") {
                Obstacle::NoClone
            } else {
                Obstacle::Git { command, said }
            }));
        }
        if !inside.stdout.trim_ascii().is_empty() {
            return Err(cannot(Obstacle::PartOfAnother));
        }
        let folder = PathBuf::from(git.line(&["rev-parse", "--absolute-git-dir"])?);
        for (file, what, way_out) in BEGUN {
            if folder.join(file).exists() {
                return Err(cannot(Obstacle::Unfinished { what, way_out }));
            }
        }
        let branch = git
            .ask(&["symbolic-ref", "--quiet", "HEAD"])?
            .ok_or(cannot(Obstacle::Detached))?;
        Ok(Self {
            git,
            folder,
            branch,
        })
    }

    /// The commit that `name` stands for.
    pub fn commit(&self, name: &str) -> Result<Option<String>> {
        let name = format!("{name}^{{commit}}");
        self.git.ask(&["rev-parse", "--quiet", "--verify", &name])
    }

    pub fn head(&self) -> Result<String> {
        self.commit("HEAD")?.ok_or(cannot(Obstacle::NoCommit))
    }

    /// What the branch follows, or the default branch of the only remote.
    pub fn source(&self) -> Result<Source> {
        let branch = self.branch.trim_start_matches("refs/heads/");
        let format = "--format=%(upstream:remotename)%00%(upstream)";
        let followed = self.git.line(&["for-each-ref", format, &self.branch])?;
        if let Some((remote, reference)) = followed.split_once('\0')
            && !remote.is_empty()
        {
            return Ok(Source {
                remote: remote.to_owned(),
                reference: reference.to_owned(),
                assumed: false,
            });
        }
        let remotes = self.git.line(&["remote"])?;
        let remotes: Vec<String> = remotes.lines().map(str::to_owned).collect();
        let [remote] = remotes.as_slice() else {
            return Err(cannot(Obstacle::NothingToFollow {
                branch: branch.to_owned(),
                remotes,
            }));
        };
        Ok(Source {
            remote: remote.clone(),
            reference: self.default_branch(remote)?,
            assumed: true,
        })
    }

    /// As remembered from cloning, or as the remote says now.
    fn default_branch(&self, remote: &str) -> Result<String> {
        let known = format!("refs/remotes/{remote}/HEAD");
        if let Some(reference) = self.git.ask(&["symbolic-ref", "--quiet", &known])? {
            return Ok(reference);
        }
        let told = self.git.ask(&["ls-remote", "--symref", remote, "HEAD"])?;
        let branch = told.as_deref().and_then(|told| {
            let reference = told.lines().next()?.strip_prefix("ref: refs/heads/")?;
            reference.split('\t').next()
        });
        match branch {
            Some(branch) => Ok(format!("refs/remotes/{remote}/{branch}")),
            None => Err(cannot(Obstacle::NotFetched {
                remote: remote.to_owned(),
            })),
        }
    }

    /// Fetches, and gives the newest commit of `source`.
    pub fn fetch(&self, source: &Source) -> Result<String> {
        let remote = &source.remote;
        // A branch of this very clone has nothing to fetch.
        if remote != "."
            && !self
                .git
                .show(&["fetch", "--no-recurse-submodules", remote])?
        {
            return Err(cannot(Obstacle::NotFetched {
                remote: remote.clone(),
            }));
        }
        self.commit(&source.reference)?
            .ok_or(cannot(Obstacle::NoSuchBranch {
                reference: shown_reference(&source.reference),
            }))
    }

    /// The commit from which both went on. A shallow clone fetches what it lacks to tell.
    pub fn common(&self, head: &str, new: &str, source: &Source) -> Result<String> {
        let ask = || self.git.ask(&["merge-base", head, new]);
        if let Some(base) = ask()? {
            return Ok(base);
        }
        let shallow = self.git.ask(&["rev-parse", "--is-shallow-repository"])?;
        let deepen = ["fetch", "--no-recurse-submodules", "--unshallow"];
        if shallow.as_deref() == Some("true")
            && self.git.show(&[&deepen[..], &[&source.remote]].concat())?
            && let Some(base) = ask()?
        {
            return Ok(base);
        }
        Err(cannot(Obstacle::NothingInCommon {
            reference: shown_reference(&source.reference),
        }))
    }

    pub fn is_ancestor(&self, of: &str, commit: &str) -> Result<bool> {
        let asked = self.git.ask(&["merge-base", "--is-ancestor", of, commit])?;
        Ok(asked.is_some())
    }

    /// What stands in a commit.
    pub fn tree(&self, commit: &str) -> Result<Tree> {
        let listed = self
            .git
            .run(&["ls-tree", "-r", "-z", "--full-tree", commit])?;
        Ok(entries(&listed)
            .filter_map(|(fields, path)| {
                let [mode, _, object] = fields.as_slice() else {
                    return None;
                };
                Some((path.to_owned(), version(mode, object)?))
            })
            .collect())
    }

    /// What the reader has staged, which is what stands in the last commit where they have staged nothing.
    pub fn staged(&self) -> Result<Tree> {
        let listed = self.git.run(&["ls-files", "--stage", "-z"])?;
        let mut staged = Tree::new();
        let mut files = Vec::new();
        for (fields, path) in entries(&listed) {
            match fields.as_slice() {
                [mode, object, "0"] => {
                    staged.extend(version(mode, object).map(|version| (path.to_owned(), version)));
                }
                _ => files.push(path.to_owned()),
            }
        }
        files.dedup();
        if files.is_empty() {
            Ok(staged)
        } else {
            Err(cannot(Obstacle::Conflicts { files }))
        }
    }

    /// The value of a setting that is on unless it says otherwise.
    pub fn is_on(&self, setting: &str) -> Result<bool> {
        let value = self.git.ask(&["config", "--type=bool", setting])?;
        Ok(value.as_deref() != Some("false"))
    }
}

/// `origin/main`.
pub fn shown_reference(reference: &str) -> String {
    let short = reference.strip_prefix("refs/remotes/");
    let short = short.or_else(|| reference.strip_prefix("refs/heads/"));
    short.unwrap_or(reference).to_owned()
}

/// The fields before each path, and the path. A name that is not UTF-8 can only be the reader's, and stays as it is.
fn entries(listed: &[u8]) -> impl Iterator<Item = (Vec<&str>, &str)> {
    listed.split(|byte| *byte == 0).filter_map(|entry| {
        let (fields, path) = std::str::from_utf8(entry).ok()?.split_once('\t')?;
        Some((fields.split(' ').collect(), path))
    })
}

fn version(mode: &str, object: &str) -> Option<Version> {
    let kind = match mode {
        "100644" | "100664" => Kind::File,
        "100755" => Kind::Executable,
        "120000" => Kind::Link,
        "160000" => Kind::Module,
        _ => return None,
    };
    let object = object.to_owned();
    Some(Version { kind, object })
}

impl Version {
    /// As git writes what kind it is.
    pub fn mode(&self) -> &'static str {
        match self.kind {
            Kind::File => "100644",
            Kind::Executable => "100755",
            Kind::Link => "120000",
            Kind::Module => "160000",
        }
    }
}

pub fn cannot(obstacle: Obstacle) -> Error {
    Error::CannotUpdate(obstacle)
}
