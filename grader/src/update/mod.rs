//! A new version of the workbook in the reader's clone, with every byte of the reader's kept where it is.
//!
//! `repository` asks whether the clone can be updated and from where, `plan` has the one rule by which it is decided what
//! becomes of each path, `work` looks at the files and replaces them, `finish` lets git's index and the branch follow. `git`
//! is how git is called, `objects` what it keeps, `told` what comes of it all.
//!
//! The order is what makes it safe to be killed: backups, files, index, branch. A file of the reader's is never out of its
//! place, and whoever runs the update again completes it.

mod finish;
mod git;
mod objects;
mod plan;
mod repository;
mod told;
mod work;

pub use told::{Change, Skeleton, Told, Yours};
pub use work::Hindrance;

use crate::error::Result;
use crate::state::State;
use crate::workspace::Workspace;
use finish::Workshop;
use plan::{Layer, Tree, Version, differing, settle};
use repository::{Repository, Source, cannot, shown_reference};
use std::collections::BTreeSet;
use std::path::Path;
use work::Found;

/// Why there can be no update. In every case the reader's files are in place.
#[derive(Clone, Debug, PartialEq)]
pub enum Obstacle {
    NoGit {
        why: String,
    },
    NoClone,
    PartOfAnother,
    Unfinished {
        what: &'static str,
        way_out: &'static str,
    },
    Conflicts {
        files: Vec<String>,
    },
    Detached,
    NoCommit,
    NothingToFollow {
        branch: String,
        remotes: Vec<String>,
    },
    NotFetched {
        remote: String,
    },
    NoSuchBranch {
        reference: String,
    },
    NothingInCommon {
        reference: String,
    },
    InTheWay {
        path: String,
        what: Hindrance,
    },
    /// The new files, before any of them went to its place.
    NotWritten {
        said: String,
    },
    Busy,
    AnotherUpdate,
    Moving {
        path: String,
    },
    Git {
        command: String,
        said: String,
    },
}

/// What is to be done, or was.
#[derive(Debug)]
struct Plan {
    head: String,
    new: String,
    /// What the reader has staged, before anything is changed.
    staged: Tree,
    committed: Layer,
    index: Layer,
    files: Layer,
    found: Found,
    told: Told,
}

/// Fetches, and brings the clone to the newest version; `only_tell` leaves everything but what was fetched as it is.
pub fn update(workspace: &Workspace, only_tell: bool) -> Result<Told> {
    let repository = Repository::open(&workspace.root)?;
    // What stands against an update is said before anything is fetched.
    repository.staged()?;
    repository.head()?;
    let workshop = Workshop::open(&repository)?;
    let source = repository.source()?;
    let newest = repository.fetch(&source)?;
    let update = Update {
        workspace,
        repository,
        workshop,
        source,
    };
    if only_tell {
        return Ok(update.plan(&newest)?.told);
    }
    match update.left_undone(&newest)? {
        None => update.carry_out(&newest),
        Some(first) => {
            let told = update.carry_out(&first)?;
            let told = told.and_then(update.carry_out(&newest)?);
            Ok(Told {
                completed: true,
                ..told
            })
        }
    }
}

struct Update<'a> {
    workspace: &'a Workspace,
    repository: Repository,
    workshop: Workshop,
    source: Source,
}

impl Update<'_> {
    /// The version that a killed update was going to, where it has not arrived there and the way still leads there.
    fn left_undone(&self, newest: &str) -> Result<Option<String>> {
        let repository = &self.repository;
        let Some(going_to) = self.workshop.going_to(repository)? else {
            return Ok(None);
        };
        let arrived = repository.is_ancestor(&going_to, &repository.head()?)?;
        if arrived || !repository.is_ancestor(&going_to, newest)? {
            self.workshop.has_arrived();
            return Ok(None);
        }
        Ok(Some(going_to))
    }

    fn carry_out(&self, new: &str) -> Result<Told> {
        // Whoever stages or commits meanwhile is asked for once more what has become of their files.
        let mut kept = Vec::new();
        for _ in 0..MOST_TRIES {
            let mut plan = self.plan(new)?;
            if plan.told.is_up_to_date() || self.apply(&mut plan)? {
                plan.told.replaced.extend(kept);
                return Ok(plan.told);
            }
            kept.extend(plan.told.replaced);
        }
        Err(cannot(Obstacle::Busy))
    }

    /// What becomes of each path, in three layers: what is committed, what is staged, and the files.
    fn plan(&self, new: &str) -> Result<Plan> {
        let (repository, root) = (&self.repository, self.workspace.root.as_path());
        let head = repository.head()?;
        let base = repository.common(&head, new, &self.source)?;
        let (base, ours) = (repository.tree(&base)?, repository.tree(&head)?);
        let (theirs, staged) = (repository.tree(new)?, repository.staged()?);
        let folder = self.workshop.folder.as_path();
        let mut merge = |base: &Version, ours: &Version, theirs: &Version| {
            repository.merge(folder, base, ours, theirs)
        };

        let committed = settle(differing(&base, &theirs), &base, &ours, &theirs, &mut merge)?;
        let tree = committed.applied_to(&ours);
        let index = settle(committed.changes.keys(), &ours, &staged, &tree, &mut merge)?;
        let next = index.applied_to(&staged);
        let skeletons = told::skeletons(&ours, &tree);
        let fills: BTreeSet<String> = skeletons.iter().map(Skeleton::file).collect();
        let found = repository.look(root, index.changes.keys().chain(&fills), &staged)?;
        let in_work_tree = |path: &&String| [&staged, &next].iter().all(|tree| is_file(tree, path));
        let paths = index.changes.keys().filter(in_work_tree);
        let files = settle(paths, &staged, &found.tree, &next, &mut merge)?;
        work::nothing_is_in_the_way(root, &files.changes)?;

        let mut told = self.versions(&head, new)?;
        told.skeletons = skeletons;
        told.say_whose(&files.applied_to(&found.tree), &theirs);
        told.say_what_became_of([&committed, &index, &files]);
        Ok(Plan {
            head,
            new: new.to_owned(),
            staged,
            committed,
            index,
            files,
            found,
            told,
        })
    }

    /// From which version to which.
    fn versions(&self, head: &str, new: &str) -> Result<Told> {
        let git = &self.repository.git;
        let commits = format!("{head}..{new}");
        let Source {
            assumed, reference, ..
        } = &self.source;
        Ok(Told {
            assumed: assumed.then(|| shown_reference(reference)),
            from: git.line(&["rev-parse", "--short", head])?,
            to: git.line(&["rev-parse", "--short", new])?,
            subject: git.line(&["log", "-1", "--format=%s", new])?,
            commits: git
                .line(&["rev-list", "--count", &commits])?
                .parse()
                .unwrap_or(0),
            ..Told::default()
        })
    }

    /// Backups, files, index, branch. False where the reader has staged or committed something meanwhile.
    fn apply(&self, plan: &mut Plan) -> Result<bool> {
        let (repository, root) = (&self.repository, self.workspace.root.as_path());
        let file = self.workshop.file("index");
        let after = if repository.is_ancestor(&plan.head, &plan.new)? {
            plan.new.clone()
        } else {
            repository.join(&file, &plan.head, &plan.new, &plan.committed.changes)?
        };
        let index = repository.copy_index(&file)?;
        objects::change_index(&index, &plan.index.changes)?;
        self.workshop.goes_to(&plan.new)?;
        self.back_up(plan)?;
        // The index has what the files become, but for those that hold changes which are not staged.
        let to_write = repository.copy_index(&self.workshop.file("files"))?;
        objects::change_index(&to_write, &plan.files.changes)?;
        let changes = &plan.files.changes;
        let passing = self.workshop.file("passing");
        work::change_files(root, &to_write, &passing, changes, &plan.found)?;
        let versions = (plan.head.as_str(), after.as_str());
        repository.finish(&self.workshop, &index, &file, &plan.staged, versions)
    }

    /// Keeps what the new version takes the place of, and notes where.
    fn back_up(&self, plan: &mut Plan) -> Result<()> {
        let state = State::of(self.workspace);
        let mut replaced = Vec::new();
        let mut kept: BTreeSet<(&String, &Version)> = BTreeSet::new();
        for layer in [&plan.files, &plan.index, &plan.committed] {
            for (path, version) in &layer.displaced {
                if !kept.insert((path, version)) {
                    continue;
                }
                let bytes = match plan.found.tree.get(path) {
                    // As it stands there, which may be in other line ends than git keeps.
                    Some(found) if found == version => work::bytes(&self.workspace.root, path)?,
                    _ => self.repository.content(version)?,
                };
                let copy = state.back_up(Path::new(path), &bytes)?;
                replaced.push((path.clone(), Some(self.workspace.shown(&copy))));
            }
        }
        replaced.sort();
        plan.told.replaced = replaced;
        Ok(())
    }
}

/// How often the reader may stage or commit something while the update is under way.
const MOST_TRIES: usize = 3;

fn is_file(tree: &Tree, path: &str) -> bool {
    tree.get(path).is_none_or(objects::is_in_work_tree)
}
