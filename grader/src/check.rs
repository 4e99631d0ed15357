//! One exercise along the line: snapshot, verdict cache, compile, run, judge. `all` takes many along it, `built` other sources
//! as far as run, for authors.

mod all;
mod built;

pub use built::{Built, Tried};

use crate::cache::Cache;
use crate::catalog::{Definition, Entry, Exercise};
use crate::compile::{Compiled, Compiler, Reuse, Snapshot, Unreadable};
use crate::error::{Error, Result};
use crate::judge::{Alone, Outcome, Recording, Verdict, add_views, judge};
use crate::report::words;
use crate::run::{self, Cancel, Ending, Job, Ran, Sink};
use crate::scratch::Scratch;
use crate::workspace::Workspace;
use std::path::{Path, PathBuf};
use std::sync::RwLock;
use std::time::Instant;

/// Runs a program in a folder, and judges what it did.
type RunAndJudge<'a> = &'a mut dyn FnMut(&Path, &Path) -> Result<(Ran, Verdict)>;

/// Checks exercises of one workspace; shared by threads.
#[derive(Debug)]
pub struct Checker {
    pub compiler: Compiler,
    scratch: Scratch,
    cache: Cache,
    /// Read while programs run side by side, written while one runs alone.
    machine: RwLock<()>,
}

impl Checker {
    /// Finds what compiling needs, and builds it on the first call.
    pub fn new(workspace: &Workspace) -> Result<Self> {
        let scratch = Scratch::new(workspace)?;
        let compiler = Compiler::prepare(workspace, &scratch)?;
        Ok(Self {
            compiler,
            scratch,
            cache: Cache::new(workspace),
            machine: RwLock::new(()),
        })
    }

    /// The verdict on an entry's file. What keeps us from judging is a verdict too: not graded, with the reason.
    pub fn check(&self, entry: &Entry) -> Verdict {
        let verdict = self.check_unless(entry, &Cancel::default());
        verdict.unwrap_or_else(|| not_graded(entry, Error::Cancelled))
    }

    /// The same, or nothing where it was cancelled meanwhile. A cancelled check leaves nothing behind.
    pub fn check_unless(&self, entry: &Entry, cancel: &Cancel) -> Option<Verdict> {
        self.check_content(entry, &Snapshot::take(&entry.place.file()), cancel)
    }

    /// The same for what was read from the file before.
    pub fn check_content(
        &self,
        entry: &Entry,
        content: &std::result::Result<Snapshot, Unreadable>,
        cancel: &Cancel,
    ) -> Option<Verdict> {
        let started = Instant::now();
        let verdict = entry.exercise().and_then(|exercise| match content {
            Ok(snapshot) => match self.begin(exercise, snapshot.clone()) {
                Begun::Known(verdict) => Ok(*verdict),
                Begun::Open(open) => self.finish(&open, None, cancel),
            },
            Err(why) => Ok(unreadable(&exercise, why)),
        });
        told(entry, verdict, started)
    }

    /// The verdict on `snapshot` as it is known already, or what is to be judged.
    fn begin(&self, exercise: Exercise, snapshot: Snapshot) -> Begun {
        let key = Cache::key(&exercise, &snapshot, &self.compiler.libraries);
        match self.cache.load(&exercise, &key) {
            Some(verdict) => Begun::Known(Box::new(verdict)),
            None => Begun::Open(Box::new(Open {
                exercise,
                snapshot,
                key,
            })),
        }
    }

    /// Runs and judges what has been compiled, or compiles it first.
    fn finish(&self, open: &Open, compiled: Option<Compiled>, cancel: &Cancel) -> Result<Verdict> {
        let Open {
            exercise,
            snapshot,
            key,
        } = open;
        let recording = Recording::read(&exercise.place.recording())?;
        let compiled = match compiled {
            Some(compiled) => compiled,
            None => self.compile(exercise, snapshot, cancel)?,
        };
        let verdict = self.judge_anew(exercise, snapshot, compiled, &mut |program, folder| {
            let loader_path = self.loader_path();
            let job = self.job(exercise, program, folder, &loader_path, cancel);
            let ran = self.run(exercise, &job)?;
            let verdict = judge(exercise, &recording, &ran);
            Ok((ran, verdict))
        })?;
        let verdict = Verdict {
            snapshot: snapshot.hash.clone(),
            ..verdict
        };
        self.cache.store(exercise, key, &verdict, &self.scratch);
        Ok(verdict)
    }

    /// A reader's file, alone.
    fn compile(
        &self,
        exercise: &Exercise,
        snapshot: &Snapshot,
        cancel: &Cancel,
    ) -> Result<Compiled> {
        let (reuse, scratch) = (Reuse::Expected, &self.scratch);
        self.compiler
            .compile(exercise, snapshot, reuse, scratch, cancel)
    }

    /// The verdict on one case, by its number from 0; what the program prints is handed to `sink` as it comes. Nothing is
    /// taken from the cache, and nothing kept there.
    pub fn try_case(
        &self,
        exercise: &Exercise,
        recording: Recording,
        case: usize,
        sink: Sink,
    ) -> Result<Verdict> {
        let alone = Alone::of(exercise, recording, case);
        let snapshot = match Snapshot::take(&exercise.place.file()) {
            Ok(snapshot) => snapshot,
            Err(why) => return Ok(unreadable(exercise, &why)),
        };
        let never = Cancel::default();
        let compiled = self.compile(exercise, &snapshot, &never)?;
        self.judge_anew(exercise, &snapshot, compiled, &mut |program, folder| {
            let loader_path = self.loader_path();
            let job = Job {
                only: Some(case),
                ..self.job(exercise, program, folder, &loader_path, &never)
            };
            let mut ran = run::run_live(&job, sink)?;
            add_views(&exercise.definition, &mut ran);
            let verdict = alone.judge(&ran);
            Ok((ran, verdict))
        })
    }

    /// Has what was compiled run and judged.
    fn judge_anew(
        &self,
        exercise: &Exercise,
        snapshot: &Snapshot,
        compiled: Compiled,
        run_and_judge: RunAndJudge,
    ) -> Result<Verdict> {
        let reason =
            |outcome, reason: String| Ok(Verdict::without_cases(exercise, outcome, Some(reason)));
        match compiled {
            Compiled::Rejected(report) => Ok(Verdict {
                compile: Some(report),
                ..Verdict::without_cases(exercise, Outcome::DoesNotCompile, None)
            }),
            Compiled::Stopped { limit } => {
                reason(Outcome::DoesNotCompile, words::compiler_stopped(limit))
            }
            Compiled::Broken { why } => reason(Outcome::NotGraded, words::compiler_broken(&why)),
            Compiled::NoRoom => reason(Outcome::NotGraded, words::no_room().to_owned()),
            Compiled::Program {
                folder,
                program,
                report,
            } => {
                let (ran, mut verdict) = run_and_judge(&program, folder.path())?;
                if stream_was_lost(&ran) && !folder.has_room(1 << 16) {
                    return reason(Outcome::NotGraded, words::no_room().to_owned());
                }
                if verdict.outcome == Outcome::Failed
                    && !snapshot.source.contains("todo!(")
                    && !report.warnings.is_empty()
                {
                    verdict.compile = Some(report);
                }
                Ok(verdict)
            }
        }
    }

    /// Runs a compiled exercise. A wait that ran out while other programs were running is tried again alone before it counts.
    fn run(&self, exercise: &Exercise, job: &Job) -> Result<Ran> {
        let together = self.machine.read();
        let mut ran = run::run(job)?;
        drop(together);
        let waited =
            |case: &run::RanCase| matches!(case.ending, Ending::TimedOut { cpu: false, .. });
        if ran.cases.iter().any(waited) {
            let _alone = self.machine.write();
            ran = run::run(job)?;
        }
        add_views(&exercise.definition, &mut ran);
        Ok(ran)
    }

    /// All cases of `exercise`, on the inputs that were recorded.
    fn job<'a>(
        &self,
        exercise: &'a Exercise,
        program: &'a Path,
        folder: &'a Path,
        loader_path: &'a [PathBuf],
        cancel: &'a Cancel,
    ) -> Job<'a> {
        Job {
            program,
            exercise: exercise.place.id(),
            folder,
            loader_path,
            limits: &exercise.definition.limits,
            seed: exercise.definition.seed,
            jitter: 0,
            cases: exercise.definition.cases.len(),
            only: None,
            cancel,
        }
    }

    fn loader_path(&self) -> Vec<PathBuf> {
        let libraries = &self.compiler.libraries;
        libraries.loader_path(&self.compiler.toolchain)
    }
}

/// What stands at the beginning of a check.
enum Begun {
    Known(Box<Verdict>),
    Open(Box<Open>),
}

/// What is to be judged, and the key of its verdict.
struct Open {
    exercise: Exercise,
    snapshot: Snapshot,
    key: String,
}

/// The verdict as it is handed on; nothing where the check was cancelled.
fn told(entry: &Entry, verdict: Result<Verdict>, started: Instant) -> Option<Verdict> {
    let verdict = match verdict {
        Err(Error::Cancelled) => return None,
        Err(error) => not_graded(entry, error),
        Ok(verdict) => verdict,
    };
    Some(Verdict {
        seconds: started.elapsed().as_secs_f64(),
        ..verdict
    })
}

fn not_graded(entry: &Entry, why: Error) -> Verdict {
    Verdict {
        exercise: entry.place.id(),
        file: entry.place.shown_file(),
        outcome: Outcome::NotGraded,
        max_points: entry.definition.as_ref().map_or(0, Definition::max_points),
        reason: Some(why.seen_from(entry.place.root()).to_string()),
        ..Verdict::default()
    }
}

fn unreadable(exercise: &Exercise, why: &Unreadable) -> Verdict {
    let outcome = match why {
        Unreadable::Conflict { .. } => Outcome::DoesNotCompile,
        _ => Outcome::Unreadable,
    };
    let reason = words::unreadable(why, &exercise.place.shown_file(), &exercise.place);
    Verdict::without_cases(exercise, outcome, Some(reason))
}

/// Whether a probe says that it could not write what it observed. The program may say so too; so it is only asked further.
fn stream_was_lost(ran: &Ran) -> bool {
    ran.fault.is_some()
        || ran.ended_outside.is_some()
        || ran
            .cases
            .iter()
            .any(|case| matches!(case.ending, Ending::EndedEarly { .. }))
}
