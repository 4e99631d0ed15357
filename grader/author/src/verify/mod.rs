//! `author verify`: an exercise held against the rules, one module per rule. Each fault has its file and line.

mod anchors;
mod api;
mod behaviour;
mod crates;
mod edges;
mod glossary;
mod hints;
mod kinds;
mod mistakes;
mod mounted;
mod mutants;
mod page;
pub mod placeholders;
mod recording;
mod separation;
mod skeleton;
mod visible;

use crate::files;
use crate::sources::{Observed, Sources, build};
use grader::catalog::Exercise;
use grader::check::Checker;
use grader::error::Result;
use grader::judge::{Recording, judge};
use grader::parallel::in_parallel;
use grader::report::human::{self, Detail};
use grader::report::text::harmless_but_coloured;
use grader::workspace::Workspace;
use std::panic::resume_unwind;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Instant;

/// Something that breaks a rule.
#[derive(Clone, Debug, PartialEq)]
pub struct Fault {
    pub file: PathBuf,
    pub line: Option<usize>,
    pub why: String,
}

impl Fault {
    fn in_file(file: &Path, why: impl Into<String>) -> Self {
        Self {
            file: file.to_path_buf(),
            line: None,
            why: why.into(),
        }
    }

    /// At the line on which `quoted` stands in `file`.
    fn at(file: &Path, quoted: &str, why: impl Into<String>) -> Self {
        let text = files::read(file).unwrap_or_default();
        let line = text
            .find(quoted)
            .map(|at| text[..at].matches('\n').count() + 1);
        Self {
            line,
            ..Self::in_file(file, why)
        }
    }
}

/// What the rules look at: everything of one exercise, compiled and recorded.
struct Subject<'a> {
    exercise: &'a Exercise,
    checker: &'a Checker,
    sources: Sources,
    /// What they do with the exercise's own seed.
    observed: Observed,
    /// As it is in the repository.
    recording: Recording,
}

/// Verifies `exercises` and prints what is wrong. Whether nothing is.
pub fn run(
    workspace: &Workspace,
    exercises: &[Exercise],
    checker: &Checker,
    pristine: bool,
) -> Result<bool> {
    let mut sound = true;
    let mut of_all = crates::faults(workspace)?;
    of_all.extend(page::unknown(workspace)?);
    of_all.extend(kinds::faults(workspace)?);
    sound &= of_all.is_empty();
    tell(workspace, &of_all);
    for exercise in exercises {
        let started = Instant::now();
        anstream::println!("{}", exercise.place.id());
        let (mut faults, remarks) = verify(workspace, exercise, checker)?;
        if pristine {
            faults.extend(skeleton::not_pristine(exercise));
        }
        for remark in remarks {
            anstream::println!("  {remark}");
        }
        tell(workspace, &faults);
        let seconds = started.elapsed().as_secs_f64();
        if faults.is_empty() {
            anstream::println!("  ✓ sound, verified in {seconds:.1} s");
        }
        sound &= faults.is_empty();
    }
    Ok(sound)
}

fn tell(workspace: &Workspace, faults: &[Fault]) {
    for fault in faults {
        let line = fault.line.map_or(String::new(), |line| format!(":{line}"));
        let why = harmless_but_coloured(&fault.why);
        anstream::println!("  ✗ {}{line}: {why}", workspace.shown(&fault.file));
    }
}

/// The faults of one exercise, and what was measured on the way.
fn verify(
    workspace: &Workspace,
    exercise: &Exercise,
    checker: &Checker,
) -> Result<(Vec<Fault>, Vec<String>)> {
    let mut faults = placeholders::faults(exercise)?;
    faults.extend(mounted::faults(workspace, exercise)?);
    faults.extend(page::faults(workspace, exercise));
    faults.extend(hints::faults(exercise)?);
    faults.extend(api::faults(exercise)?);
    faults.extend(edges::faults(exercise)?);
    faults.extend(glossary::faults(exercise)?);
    let (skeleton, sources) = side_by_side(
        || skeleton::faults(exercise, checker),
        || Sources::build(exercise, checker),
    );
    faults.extend(skeleton?);
    let sources = sources?;
    let observed = sources.observe(exercise, checker, exercise.definition.seed, 0)?;
    if let Some(fault) = recording::not_current(exercise, &observed) {
        faults.push(fault);
        return Ok((faults, Vec::new()));
    }
    let recording = Recording::read(&exercise.place.recording())?;
    let subject = Subject {
        exercise,
        checker,
        sources,
        observed,
        recording,
    };
    faults.extend(mutants::faults(workspace, exercise)?);
    let wrong = anchors::faults(&subject);
    if !wrong.is_empty() {
        // Whatever else is found follows from a solution that is wrong.
        faults.extend(wrong);
        return Ok((faults, Vec::new()));
    }
    let (visible, others) = side_by_side(
        || visible::faults(&subject),
        || Ok((recording::faults(&subject)?, behaviour::faults(&subject)?)),
    );
    let (recorded, (behaviour, seconds)) = others?;
    let (mistakes, distances) = mistakes::faults(&subject);
    faults.extend([recorded, visible?, mistakes, behaviour].concat());
    let mut remarks = distances;
    remarks.extend(separation::remarks(&subject));
    remarks.push(format!(
        "all cases together: {:.0} ms of {} s",
        seconds * 1e3,
        exercise.definition.limits.cpu_seconds
    ));
    Ok((faults, remarks))
}

/// Two things that wait for the compiler, neither for the other.
fn side_by_side<A: Send, B>(one: impl FnOnce() -> A + Send, other: impl FnOnce() -> B) -> (A, B) {
    thread::scope(|scope| {
        let one = scope.spawn(one);
        let other = other();
        let one = one.join().unwrap_or_else(|panic| resume_unwind(panic));
        (one, other)
    })
}

/// Prints what a learner sees for every known mistake. Each is compiled alone, as a learner's file is.
pub fn gallery(exercises: &[Exercise], checker: &Checker) -> Result<bool> {
    for exercise in exercises {
        let recording = Recording::read(&exercise.place.recording())?;
        let mistakes = files::mistakes(exercise)?;
        let verdicts = in_parallel(&mistakes, |mistake| {
            let built = build(exercise, checker, &mistake.file)?;
            let ran = checker.observe(exercise, &built, exercise.definition.seed, 0)?;
            Ok(judge(exercise, &recording, &ran))
        });
        for (mistake, verdict) in mistakes.iter().zip(verdicts) {
            let report = human::verdict(&verdict?, Detail::Brief);
            anstream::println!("━━ {}/{}\n\n{report}", exercise.place.id(), mistake.name);
        }
    }
    Ok(true)
}
