//! What becomes of each path: one rule, and no file read.
//!
//! The rule is applied three times, each time on top of what came out before: to what is committed, to what is staged, and
//! to the files themselves. Each time there is a version that the reader began from, the reader's, and a new one.

use crate::error::Result;
use std::collections::{BTreeMap, BTreeSet};

/// What stands at a path.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version {
    pub kind: Kind,
    /// Git's name of the content.
    pub object: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    File,
    Executable,
    Link,
    /// A commit of another repository. Its folder is never touched.
    Module,
}

/// Paths from the workspace's folder on, with forward slashes.
pub type Tree = BTreeMap<String, Version>;

/// What stands at a path afterwards, of each path where that is another than before.
pub type Changes = BTreeMap<String, Option<Version>>;

/// What to do to one side of a layer.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Layer {
    pub changes: Changes,
    /// What the reader had where neither side could give way: to be backed up.
    pub displaced: Tree,
    /// Paths that hold both the reader's changes and the new ones.
    pub merged: BTreeSet<String>,
}

/// Gives one version with both changes, or none where they conflict.
pub type Merge<'a> = dyn FnMut(&Version, &Version, &Version) -> Result<Option<Version>> + 'a;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Choice {
    Ours,
    Theirs,
    Both,
}

/// The rule. An exercise's file that both sides changed stays the reader's.
fn choose(
    path: &str,
    base: Option<&Version>,
    ours: Option<&Version>,
    theirs: Option<&Version>,
) -> Choice {
    if ours == theirs || base == theirs {
        Choice::Ours
    } else if ours == base {
        Choice::Theirs
    } else if is_exercise(path) {
        Choice::Ours
    } else {
        Choice::Both
    }
}

/// Whether the reader fills in the file at `path`, or wrote it beside one: `exercises/src/CHAPTER/…`. The list of modules
/// beside the chapters is not theirs.
pub fn is_exercise(path: &str) -> bool {
    path.strip_prefix(EXERCISES)
        .is_some_and(|inside| inside.contains('/'))
}

pub const EXERCISES: &str = "exercises/src/";

/// Applies the rule to `paths`.
pub fn settle<'a>(
    paths: impl IntoIterator<Item = &'a String>,
    base: &Tree,
    ours: &Tree,
    theirs: &Tree,
    merge: &mut Merge,
) -> Result<Layer> {
    let mut layer = Layer::default();
    for path in paths {
        let (base, ours, theirs) = (base.get(path), ours.get(path), theirs.get(path));
        match choose(path, base, ours, theirs) {
            Choice::Ours => {}
            Choice::Theirs => {
                layer.changes.insert(path.clone(), theirs.cloned());
            }
            Choice::Both => {
                let both = match (base, ours, theirs) {
                    (Some(base), Some(ours), Some(theirs)) if can_merge([base, ours, theirs]) => {
                        merge(base, ours, theirs)?
                    }
                    _ => None,
                };
                if both.is_some() {
                    layer.merged.insert(path.clone());
                } else if let Some(ours) = ours {
                    layer.displaced.insert(path.clone(), ours.clone());
                }
                let after = both.or_else(|| theirs.cloned());
                if after.as_ref() != ours {
                    layer.changes.insert(path.clone(), after);
                }
            }
        }
    }
    Ok(layer)
}

fn can_merge(versions: [&Version; 3]) -> bool {
    let is_file = |kind| matches!(kind, Kind::File | Kind::Executable);
    versions.iter().all(|version| is_file(version.kind))
}

impl Layer {
    /// `ours` after it.
    pub fn applied_to(&self, ours: &Tree) -> Tree {
        let mut after = ours.clone();
        for (path, version) in &self.changes {
            match version {
                Some(version) => after.insert(path.clone(), version.clone()),
                None => after.remove(path),
            };
        }
        after
    }
}

/// The paths at which two trees differ.
pub fn differing<'a>(a: &'a Tree, b: &'a Tree) -> BTreeSet<&'a String> {
    let all = a.keys().chain(b.keys());
    all.filter(|path| a.get(*path) != b.get(*path)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const EXERCISE: &str = "exercises/src/losses/mse_gradient.rs";
    const MODULES: &str = "exercises/src/lib.rs";
    const PAGE: &str = "book/chapters/losses.md";

    fn file(content: &str) -> Option<Version> {
        (content != "-").then(|| Version {
            kind: Kind::File,
            object: content.to_owned(),
        })
    }

    fn tree(path: &str, content: &str) -> Tree {
        let version = file(content);
        version.map(|v| (path.to_owned(), v)).into_iter().collect()
    }

    /// What stands at `path` afterwards, and what was displaced; contents that begin alike can be merged.
    fn settled(path: &str, [base, ours, theirs]: [&str; 3]) -> (String, Option<String>) {
        let mut merge = |_: &Version, ours: &Version, theirs: &Version| {
            let fits = ours.object.as_bytes()[0] == theirs.object.as_bytes()[0];
            Ok(fits.then(|| Version {
                kind: Kind::File,
                object: format!("{}+{}", ours.object, theirs.object),
            }))
        };
        let reader = tree(path, ours);
        let paths = [path.to_owned()];
        let layer = settle(
            &paths,
            &tree(path, base),
            &reader,
            &tree(path, theirs),
            &mut merge,
        )
        .unwrap();
        let after = layer.applied_to(&reader);
        let object = |tree: &Tree| tree.get(path).map(|v| v.object.clone());
        (
            object(&after).unwrap_or_else(|| "-".to_owned()),
            object(&layer.displaced),
        )
    }

    #[test]
    fn the_rule() {
        // Content at the path in each version, `-` for none; what stands there afterwards; what is displaced.
        let table = [
            // One side has changed it.
            (PAGE, ["a", "a", "b"], "b", None),
            (PAGE, ["a", "b", "a"], "b", None),
            (PAGE, ["a", "a", "-"], "-", None),
            (PAGE, ["-", "-", "b"], "b", None),
            (PAGE, ["a", "-", "a"], "-", None),
            // Both have, in the same way.
            (PAGE, ["a", "b", "b"], "b", None),
            (PAGE, ["a", "-", "-"], "-", None),
            // Both have, in ways that go together, and that do not.
            (PAGE, ["a", "b1", "b2"], "b1+b2", None),
            (MODULES, ["a", "b1", "b2"], "b1+b2", None),
            (PAGE, ["a", "b", "c"], "c", Some("b")),
            (MODULES, ["a", "b", "c"], "c", Some("b")),
            (PAGE, ["-", "b", "c"], "c", Some("b")),
            (PAGE, ["a", "b", "-"], "-", Some("b")),
            (PAGE, ["a", "-", "c"], "c", None),
            // An exercise's file is the reader's as soon as they have changed it.
            (EXERCISE, ["a", "a", "b"], "b", None),
            (EXERCISE, ["a", "b", "c"], "b", None),
            (EXERCISE, ["a", "b1", "b2"], "b1", None),
            (EXERCISE, ["a", "b", "-"], "b", None),
            (EXERCISE, ["a", "a", "-"], "-", None),
            (EXERCISE, ["-", "b", "c"], "b", None),
            (EXERCISE, ["a", "-", "c"], "-", None),
            (
                "exercises/src/losses/mse_gradient/helper.rs",
                ["-", "b", "c"],
                "b",
                None,
            ),
        ];
        for (path, versions, after, displaced) in table {
            let expected = (after.to_owned(), displaced.map(str::to_owned));
            assert_eq!(settled(path, versions), expected, "{path} {versions:?}");
        }
    }

    #[test]
    fn what_was_settled_is_settled_for_good() {
        // Whoever was killed after the files were written begins again with them.
        for versions in [["a", "c", "c"], ["a", "b1+b2", "b1+b2"], ["a", "-", "-"]] {
            let [_, ours, _] = versions;
            assert_eq!(settled(PAGE, versions), (ours.to_owned(), None));
        }
    }

    #[test]
    fn a_link_is_not_merged() {
        let link = |object: &str| Version {
            kind: Kind::Link,
            object: object.to_owned(),
        };
        let one = |version| Tree::from([(PAGE.to_owned(), version)]);
        let (base, ours) = (tree(PAGE, "a"), one(link("b")));
        let theirs = tree(PAGE, "c");
        let mut merge = |_: &Version, _: &Version, _: &Version| panic!("it is merged");
        let layer = settle(theirs.keys(), &base, &ours, &theirs, &mut merge).unwrap();
        assert_eq!(layer.displaced, ours);
        assert_eq!(layer.changes[PAGE], file("c"));
    }
}
