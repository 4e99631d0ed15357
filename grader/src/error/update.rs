//! Why the workbook could not be updated, and the way out of each.

use crate::update::{Hindrance, Obstacle};
use std::fmt;

impl fmt::Display for Obstacle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoGit { why } => write!(
                f,
                "`git` could not be run: {why}.\n\
                 The workbook is updated with it. Install git (https://git-scm.com), or make sure that it is in PATH, and run this again."
            ),
            Self::NoClone => write!(
                f,
                "This workbook is no git clone, so it cannot be updated in place. It was probably downloaded as an archive.\n\
                 Clone the workbook into another folder, and copy your `exercises/src` and `.grader` into it."
            ),
            Self::PartOfAnother => write!(
                f,
                "This workbook lies inside another git repository and has none of its own, so there is nothing to update it from.\n\
                 Clone the workbook into another folder, and copy your `exercises/src` and `.grader` into it."
            ),
            Self::Unfinished { what, way_out } => write!(
                f,
                "A {what} has been begun here and is not finished. Nothing was changed.\n\
                 Finish it, or give it up: {way_out}. Then run this again."
            ),
            Self::Conflicts { files } => write!(
                f,
                "Git holds unresolved conflicts in {}. Nothing was changed.\n\
                 Edit what conflicts, mark it as done by `git add`, and run this again.",
                files.join(", ")
            ),
            Self::Detached => write!(
                f,
                "You have checked out a single commit and no branch, so there is nothing that could be moved forward. Nothing was changed.\n\
                 Go to your branch (`git switch main`, or `git switch -c mine` for a new one here), and run this again."
            ),
            Self::NoCommit => write!(
                f,
                "This branch has no commit yet, so it holds no version of the workbook that could be updated."
            ),
            Self::NothingToFollow { branch, remotes } => {
                write!(f, "The branch `{branch}` does not say where it comes from")?;
                match remotes.as_slice() {
                    [] => write!(
                        f,
                        ", and no remote is known.\n\
                         Name the repository that you cloned (git remote add origin ADDRESS), and run this again."
                    ),
                    [first, ..] => write!(
                        f,
                        ", and there are several remotes: {}.\n\
                         Say which one has the workbook: git fetch {first} && git branch --set-upstream-to={first}/main",
                        remotes.join(", ")
                    ),
                }
            }
            Self::NotFetched { remote } => write!(
                f,
                "The new version could not be fetched from `{remote}`. What git said stands above. Nothing was changed.\n\
                 It is usually the connection, or an address that is no longer right (`git remote -v` shows it). Run this again when the cause is mended."
            ),
            Self::NoSuchBranch { reference } => write!(
                f,
                "The branch that this one follows, {reference}, is not there any more. Nothing was changed.\n\
                 `git branch -r` lists those that are. Choose one: git branch --set-upstream-to=origin/main"
            ),
            Self::NothingInCommon { reference } => write!(
                f,
                "Your branch and {reference} have no commit in common, so nobody can tell which changes are yours. Nothing was changed.\n\
                 Clone the workbook into another folder, and copy your `exercises/src` and `.grader` into it."
            ),
            Self::InTheWay { path, what } => {
                let what = match what {
                    Hindrance::Folder => "a folder of yours is in its place",
                    Hindrance::Special => "something that is no file is in its place",
                    Hindrance::OnTheWay => {
                        "a file or a link of yours is in the place of a folder on the way there"
                    }
                };
                write!(
                    f,
                    "The new version has a file {path}, and {what}. Nothing was changed.\n\
                     Move it away and run this again."
                )
            }
            Self::NotWritten { said } => write!(
                f,
                "The new files could not be written to .git/downhill, from where they go to their places. None of your files was changed. Git said:\n\
                 {said}\n\
                 The disk is usually full. Make room and run this again."
            ),
            Self::Busy => write!(
                f,
                "Another git command is working in this folder, or was ended and left its lock: .git/index.lock. Your files are untouched, \
                 and the update is not complete.\n\
                 Wait for it. If nothing is running any more, remove the lock. Then run this again."
            ),
            Self::AnotherUpdate => write!(
                f,
                "Another `grader update` is running in this workbook. Wait until it has ended."
            ),
            Self::Moving { path } => write!(
                f,
                "{path} was changed while the workbook was being updated. It is as you saved it, and the update is not complete.\n\
                 Run this again: it goes on from here."
            ),
            Self::Git { command, said } => write!(
                f,
                "`git {command}` failed. It said:\n{said}\nWhat you changed is where it was. Run this again when the cause is mended."
            ),
        }
    }
}
