//! Many exercises on all cores: what is known already first, then the rest, several to a call of the compiler.

use super::{Begun, Checker, Open, told, unreadable};
use crate::catalog::Entry;
use crate::compile::{Compiled, Part, Snapshot};
use crate::error::Result;
use crate::judge::Verdict;
use crate::parallel::{in_parallel, workers};
use crate::run::Cancel;
use std::sync::mpsc::{Sender, channel};
use std::thread;
use std::time::Instant;

/// As many exercises are compiled by one call at most. More save less and less of the compiler's start, and a reader sees
/// none of them before all are compiled.
const TOGETHER: usize = 8;

/// An entry that is to be judged, and when its check began.
struct Waiting<'a> {
    entry: &'a Entry,
    started: Instant,
    open: Box<Open>,
}

impl Checker {
    /// Checks `entries` on all cores and hands over each verdict in their order, as soon as it and those before it are known.
    pub fn check_all(&self, entries: &[&Entry], tell: impl FnMut(Verdict)) {
        self.check_all_unless(entries, &Cancel::default(), tell);
    }

    /// The same, until it is cancelled.
    pub fn check_all_unless(
        &self,
        entries: &[&Entry],
        cancel: &Cancel,
        mut tell: impl FnMut(Verdict),
    ) {
        let (sender, receiver) = channel();
        thread::scope(|scope| {
            scope.spawn(move || self.check_in_parallel(entries, cancel, &sender));
            let mut early = Vec::new();
            let mut waiting = entries.iter().map(|entry| entry.place.id()).peekable();
            for known in receiver {
                early.push(known);
                while let Some(i) = early.iter().position(|(id, _)| waiting.peek() == Some(id)) {
                    tell(early.swap_remove(i).1);
                    waiting.next();
                }
            }
        });
    }

    fn check_in_parallel(&self, entries: &[&Entry], cancel: &Cancel, sender: &Verdicts) {
        let begun = in_parallel(entries, |entry| self.known_or_waiting(entry, sender));
        let mut waiting: Vec<Waiting> = begun.into_iter().flatten().collect();
        // The longest first, so that no core waits for one that began last; recordings grow with what a probe does.
        let length = |of: &Waiting| {
            let recording = std::fs::metadata(of.entry.place.recording());
            recording.map_or(0, |m| m.len())
        };
        waiting.sort_by_key(|of| std::cmp::Reverse(length(of)));
        let groups = groups(waiting);
        in_parallel(&groups, |group| {
            // Whoever no longer listens has what they wanted.
            let _ = self.check_group(group, cancel, sender);
        });
    }

    /// Hands over the verdict of `entry` where no program has to run for it.
    fn known_or_waiting<'a>(&self, entry: &'a Entry, sender: &Verdicts) -> Option<Waiting<'a>> {
        let started = Instant::now();
        let verdict = match (entry.exercise(), Snapshot::take(&entry.place.file())) {
            (Err(error), _) => Err(error),
            (Ok(exercise), Err(why)) => Ok(unreadable(&exercise, &why)),
            (Ok(exercise), Ok(snapshot)) => match self.begin(exercise, snapshot) {
                Begun::Known(verdict) => Ok(*verdict),
                Begun::Open(open) => {
                    return Some(Waiting {
                        entry,
                        started,
                        open,
                    });
                }
            },
        };
        let verdict = told(entry, verdict, started)?;
        let _ = sender.send((entry.place.id(), verdict));
        None
    }

    /// Compiles a group by one call where that can be, and each of it alone where not. Nothing where it was cancelled.
    fn check_group(&self, group: &[Waiting], cancel: &Cancel, sender: &Verdicts) -> Option<()> {
        let parts = group.iter().map(|of| Part {
            exercise: &of.open.exercise,
            snapshot: &of.open.snapshot,
        });
        let parts: Vec<Part> = parts.collect();
        let together = self
            .compiler
            .compile_together(&parts, &self.scratch, cancel);
        let mut compiled: Vec<Option<Compiled>> = match together {
            Ok(Some(programs)) => programs.into_iter().map(Some).collect(),
            // What keeps them from being compiled together is found, and said, where one is compiled alone.
            _ => group.iter().map(|_| None).collect(),
        };
        for (of, compiled) in group.iter().zip(&mut compiled) {
            let verdict: Result<Verdict> = self.finish(&of.open, compiled.take(), cancel);
            let verdict = told(of.entry, verdict, of.started)?;
            sender.send((of.entry.place.id(), verdict)).ok()?;
        }
        Some(())
    }
}

/// Where verdicts go, each with its exercise.
type Verdicts = Sender<(String, Verdict)>;

/// At least one group for each core, none too large, dealt out in turns so that all of them take about as long.
fn groups(waiting: Vec<Waiting>) -> Vec<Vec<Waiting>> {
    let smallest = waiting.len().div_ceil(TOGETHER);
    let number = smallest.next_multiple_of(workers()).min(waiting.len());
    let mut groups: Vec<Vec<Waiting>> = (0..number).map(|_| Vec::new()).collect();
    for (i, of) in waiting.into_iter().enumerate() {
        groups[i % number].push(of);
    }
    groups
}
