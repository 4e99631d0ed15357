//! A base: a program of an exercise, all its mutants compiled into one.

use super::MutantsOf;
use super::context::lets;
use super::mark::mark;
use super::mutant::{Mutant, all_alternatives, mutants};
use super::rejected::rejected;
use super::schema::{Arm, Schema};
use crate::files;
use grader::catalog::Exercise;
use grader::check::Built;
use grader::error::{Error, Result};
use grader::judge::{Change, RecordedCase};
use grader::workspace::Workspace;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// What a base is.
#[derive(Clone, Debug, PartialEq)]
pub enum Of {
    Solution,
    Variant,
    /// The known mistake of that name.
    Mistake(String),
}

/// All mutants of one program that rustc accepts.
pub struct Base {
    pub file: PathBuf,
    pub of: Of,
    pub built: Built,
    /// The mutant of number 1 and those after it, pairs last.
    pub mutants: Vec<Mutant>,
    /// How many of one change rustc does not accept.
    pub rejected: usize,
}

impl Base {
    /// How many of its mutants are one change.
    pub fn alone(&self) -> usize {
        alone(&self.mutants)
    }

    /// The name of the right variant that it is.
    pub fn variant(&self) -> Option<String> {
        let name = self.file.file_stem()?.to_string_lossy().into_owned();
        (self.of == Of::Variant).then_some(name)
    }

    /// What a mutant of it changes of a right program.
    pub fn change(&self, mutant: &Mutant) -> Change {
        let besides = match &self.of {
            Of::Mistake(name) => Some(name.clone()),
            Of::Solution | Of::Variant => None,
        };
        Change {
            besides,
            ..mutant.change.clone()
        }
    }
}

/// What is kept of a schema, so that rustc is asked once the next time.
#[derive(Default, Serialize, Deserialize)]
struct Kept {
    key: String,
    dropped: BTreeSet<Arm>,
}

/// rustc tells the errors of one stage before those of the next, and those behind an error not at all.
const MOST_ROUNDS: usize = 40;

/// Compiles all mutants of a program into one.
pub fn build(
    within: MutantsOf,
    (file, of): &(PathBuf, Of),
    cases: &[RecordedCase],
) -> Result<Base> {
    let MutantsOf {
        exercise, checker, ..
    } = within;
    let broken = |why: String| Error::Broken {
        file: file.clone(),
        line: None,
        why,
        way_out: "Its mutants cannot be made.".to_owned(),
    };
    let text = files::read(file)?;
    let parsed = syn::parse_file(&text).map_err(|e| broken(e.to_string()))?;
    let marked = mark(parsed);
    let glossary = &exercise.definition.glossary;
    let solution = files::read(&exercise.place.solution())?;
    let solution = syn::parse_file(&solution).map_err(|e| broken(e.to_string()))?;
    let with_pairs = *of == Of::Solution;
    let alternatives = all_alternatives(&marked, &lets(&solution), glossary, cases, with_pairs);
    let mut all = mutants(&marked, &alternatives, glossary, with_pairs);
    if let Of::Mistake(_) = of {
        // Beside another mistake: only of those that learners make most.
        all.retain(|mutant| mutant.change.operator.is_common());
    }
    let mut schema = Schema {
        marked: &marked,
        alternatives: &alternatives,
        dropped: BTreeSet::new(),
    };
    let kept_in = kept_file(within.workspace, exercise, file);
    let version = checker.compiler.toolchain.version.as_bytes();
    let key = grader::files::hash(&[schema.source().as_bytes(), version]);
    schema.dropped = read_kept(&kept_in, &key);
    // With the source, since what rustc says of it is mapped back to that.
    let compile = |schema: &Schema| -> Result<(String, std::result::Result<Built, String>)> {
        let source = schema.source();
        let table = schema.table(&living(&all, schema));
        let built = checker.build_written(exercise, &crate_files(exercise, &source, &table)?)?;
        Ok((source, built))
    };
    for _ in 0..MOST_ROUNDS {
        let (source, built) = compile(&schema)?;
        let said = match built {
            Ok(built) => {
                let mutants: Vec<Mutant> = living(&all, &schema).into_iter().cloned().collect();
                let dropped = schema.dropped;
                keep(&kept_in, &Kept { key, dropped })?;
                return Ok(Base {
                    file: file.clone(),
                    of: of.clone(),
                    built,
                    rejected: alone(&all) - alone(&mutants),
                    mutants,
                });
            }
            Err(said) => said,
        };
        let more = rejected(&source, &said, &marked).map_err(broken)?;
        if !more.is_empty() {
            schema.dropped.extend(more);
            continue;
        }
        // Nothing that is changed is mentioned: the change is somewhere else, and found by trying.
        let accepted = |dropped: BTreeSet<Arm>| -> Result<bool> {
            let tried = Schema { dropped, ..schema };
            Ok(compile(&tried)?.1.is_ok())
        };
        let culprit = culprit(&schema, accepted)?;
        schema.dropped.insert(culprit.ok_or_else(|| broken(said))?);
    }
    Err(broken(format!(
        "rustc still finds errors after {MOST_ROUNDS} rounds"
    )))
}

/// How many of them are one change.
fn alone(mutants: &[Mutant]) -> usize {
    mutants.iter().filter(|mutant| !mutant.is_pair()).count()
}

/// The mutants that are left.
fn living<'a>(all: &'a [Mutant], schema: &Schema) -> Vec<&'a Mutant> {
    let lives = |mutant: &&Mutant| mutant.arms.iter().all(|arm| schema.lives(*arm));
    all.iter().filter(lives).collect()
}

/// The first arm with which rustc no longer accepts what it accepts with those before it.
fn culprit(
    schema: &Schema,
    accepted: impl Fn(BTreeSet<Arm>) -> Result<bool>,
) -> Result<Option<Arm>> {
    let arms = schema.alternatives.iter().enumerate();
    let arms = arms.flat_map(|(host, all)| (1..=all.len()).map(move |arm| (host, arm)));
    let arms: Vec<Arm> = arms.filter(|arm| schema.lives(*arm)).collect();
    let without = |from: usize| {
        let mut dropped = schema.dropped.clone();
        dropped.extend(&arms[from..]);
        dropped
    };
    if !accepted(without(0))? {
        return Ok(None);
    }
    // With `good` arms it is accepted, with `bad` arms it is not.
    let (mut good, mut bad) = (0, arms.len());
    while bad - good > 1 {
        let middle = usize::midpoint(good, bad);
        if accepted(without(middle))? {
            good = middle;
        } else {
            bad = middle;
        }
    }
    Ok(Some(arms[good]))
}

fn keep(file: &Path, kept: &Kept) -> Result<()> {
    if let Some(folder) = file.parent() {
        std::fs::create_dir_all(folder).map_err(|e| Error::write(folder, &e))?;
    }
    files::write(file, &serde_json::to_string(kept).unwrap_or_default())
}

fn crate_files(exercise: &Exercise, source: &str, table: &str) -> Result<Vec<(PathBuf, String)>> {
    let place = &exercise.place;
    let main = format!(
        "#![allow(warnings)]\nmod mutant;\nmod {} {{ pub mod {}; }}\nmod hidden_probe;\n{table}\
         fn main() {{ mutant::main(hidden_probe::probe, MUTANTS) }}\n",
        place.chapter, place.name
    );
    Ok(vec![
        (PathBuf::from("main.rs"), main),
        (
            PathBuf::from("mutant.rs"),
            include_str!("runtime.rs").to_owned(),
        ),
        (
            PathBuf::from("hidden_probe.rs"),
            files::read(&place.probe())?,
        ),
        (place.module_path(), source.to_owned()),
    ])
}

fn kept_file(workspace: &Workspace, exercise: &Exercise, file: &Path) -> PathBuf {
    let folder = file.parent().and_then(Path::file_name).unwrap_or_default();
    let name = file.file_stem().unwrap_or_default().to_string_lossy();
    let name = format!("{}-{name}.json", folder.to_string_lossy());
    workspace
        .cache()
        .join("mutants")
        .join(exercise.place.id())
        .join(name)
}

fn read_kept(file: &Path, key: &str) -> BTreeSet<Arm> {
    let kept: Option<Kept> = std::fs::read(file)
        .ok()
        .and_then(|text| serde_json::from_slice(&text).ok());
    kept.filter(|kept| kept.key == key)
        .map(|kept| kept.dropped)
        .unwrap_or_default()
}
