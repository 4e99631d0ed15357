//! Verdicts kept under a hash of everything that they depend on: asking again about unchanged files costs the hashing.

use crate::catalog::Exercise;
use crate::compile::{Libraries, Snapshot};
use crate::files;
use crate::judge::{Mutants, Outcome, Recording, Verdict};
use crate::scratch::Scratch;
use crate::workspace::Workspace;
use serde::{Deserialize, Serialize};
use std::fs;
use std::path::PathBuf;

/// The verdict cache of one workspace. Where it cannot be written, the grader does without.
#[derive(Debug)]
pub struct Cache {
    folder: PathBuf,
}

#[derive(Serialize, Deserialize)]
struct Kept<V> {
    key: String,
    verdict: V,
}

impl Cache {
    pub fn new(workspace: &Workspace) -> Self {
        let folder = workspace.cache().join("verdicts");
        let _ = fs::create_dir_all(&folder);
        Self { folder }
    }

    /// Hash of the snapshot, the hidden files that decide, the libraries, this grader and what confines programs.
    pub fn key(exercise: &Exercise, snapshot: &Snapshot, libraries: &Libraries) -> String {
        let place = &exercise.place;
        let read = |path: PathBuf| fs::read(path).unwrap_or_default();
        let hidden = [
            read(place.hidden().join("exercise.toml")),
            read(place.probe()),
            read(place.recording()),
            Mutants::head(&Recording::mutants_beside(&place.recording())),
            read(place.skeleton()),
        ];
        let mut parts: Vec<&[u8]> = hidden.iter().map(Vec::as_slice).collect();
        let id = place.id();
        let confinement = crate::run::launcher::describe();
        parts.extend([
            id.as_bytes(),
            snapshot.hash.as_bytes(),
            libraries.key.as_bytes(),
            env!("GRADER_SOURCES").as_bytes(),
            confinement.as_bytes(),
        ]);
        files::hash(&parts)
    }

    /// The verdict kept under `key`. One that cannot be read counts as none.
    pub fn load(&self, exercise: &Exercise, key: &str) -> Option<Verdict> {
        let kept: Kept<Verdict> =
            serde_json::from_slice(&fs::read(self.file(exercise)).ok()?).ok()?;
        (kept.key == key).then_some(Verdict {
            cached: true,
            ..kept.verdict
        })
    }

    /// Keeps `verdict`, unless it is one that says nothing about the file.
    pub fn store(&self, exercise: &Exercise, key: &str, verdict: &Verdict, scratch: &Scratch) {
        if verdict.outcome == Outcome::NotGraded {
            return;
        }
        let kept = Kept {
            key: key.to_owned(),
            verdict,
        };
        if let Ok(json) = serde_json::to_vec(&kept) {
            let _ = scratch.replace(&self.file(exercise), &json);
        }
    }

    fn file(&self, exercise: &Exercise) -> PathBuf {
        self.folder.join(format!(
            "{}-{}.json",
            exercise.place.chapter, exercise.place.name
        ))
    }
}
