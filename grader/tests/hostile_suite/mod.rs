//! The hostile suite: submissions that attack the grader, and what must not come of them.
//!
//! `submission` reads the files of `tests/hostile`, `canary` names what must not have happened, `surroundings` are what
//! could be touched, with `guarded` folders and a `victim`; `naive` is a harness that lets everything happen, `graded` the
//! grader; both run under `watched`, which looks at `processes`.

pub mod canary;
mod graded;
mod guarded;
mod naive;
mod processes;
mod submission;
mod surroundings;
mod victim;
mod watched;

pub use canary::Canary;
pub use graded::doctor;
pub use submission::{Submission, Unconfined, all};

use std::collections::VecDeque;
use std::sync::Mutex;
use std::thread;
use std::time::Instant;
use surroundings::Surroundings;

/// Each submission is tried out by one of so many workers, in surroundings of its own.
const WORKERS: usize = 3;

/// Tries out all that the submissions chosen by `of` do, prints a line for each, and fails with all that was wrong.
pub fn on_each(
    chosen: Vec<Submission>,
    try_out: impl Fn(&Submission, &mut Surroundings) -> Result<String, String> + Sync,
) {
    let started = Instant::now();
    let waiting: Mutex<VecDeque<Submission>> = Mutex::new(chosen.into());
    let failures = Mutex::new(Vec::new());
    thread::scope(|scope| {
        for _ in 0..WORKERS {
            scope.spawn(|| {
                let mut surroundings = Surroundings::new();
                loop {
                    let next = waiting.lock().expect("no worker panics").pop_front();
                    let Some(submission) = next else { break };
                    let from = Instant::now();
                    let came = try_out(&submission, &mut surroundings);
                    surroundings.restore();
                    let took = from.elapsed().as_secs_f64();
                    let id = &submission.id;
                    match came {
                        Ok(line) => println!("  {id} … {line} ({took:.1} s)"),
                        Err(fault) => {
                            println!("  {id} … FAILED: {fault} ({took:.1} s)");
                            let mut failures = failures.lock().expect("no worker panics");
                            failures.push(format!("{id}: {fault}"));
                        }
                    }
                }
            });
        }
    });
    println!("  in {:.0} s", started.elapsed().as_secs_f64());
    let failures = failures.into_inner().expect("no worker panics");
    assert!(
        failures.is_empty(),
        "{} failed:\n  {}\n",
        failures.len(),
        failures.join("\n  ")
    );
}

/// Whether the canary of `submission` is seen where nothing stops it.
pub fn is_seen_unconfined(
    submission: &Submission,
    surroundings: &mut Surroundings,
) -> Result<String, String> {
    let canary = submission.canary;
    let (place, seen) = match &submission.unconfined {
        Unconfined::NotRun(why) => return Ok(format!("{} not tried: {why}", canary.name())),
        Unconfined::Naive => ("naively", naive::try_out(submission, surroundings)),
        Unconfined::Grader => {
            let graded = graded::unconfined(submission, surroundings);
            let mut seen = graded.seen;
            if canary == Canary::Survivor
                && let Some(left) = graded::survivors(surroundings)
            {
                seen.add(canary, left);
            }
            ("unconfined", seen)
        }
    };
    match seen.has(canary) {
        true => Ok(format!("{} seen {place}", canary.name())),
        false => Err(format!(
            "{} was not seen {place}, only {}",
            canary.name(),
            {
                let mut seen = seen.sentences();
                seen.iter_mut().for_each(shorten);
                seen.join("; ")
            }
        )),
    }
}

/// Leaves of a long text what shows the cause: its beginning and its end.
fn shorten(text: &mut String) {
    let words: Vec<&str> = text.split_whitespace().collect();
    let one_line: Vec<char> = words.join(" ").chars().collect();
    if one_line.len() > 600 {
        let begin: String = one_line[..300].iter().collect();
        let end: String = one_line[one_line.len() - 300..].iter().collect();
        *text = format!("{begin} … {end}");
    } else {
        *text = one_line.into_iter().collect();
    }
}

/// Whether the confinement holds against `submission`.
pub fn is_not_seen_confined(
    submission: &Submission,
    surroundings: &mut Surroundings,
    switch: Option<&str>,
) -> Result<String, String> {
    let graded = graded::confined(submission, surroundings, switch);
    let mut wrong = graded.faults;
    wrong.extend(graded.seen.sentences());
    wrong.iter_mut().for_each(shorten);
    match wrong.is_empty() {
        true => {
            let name = submission.canary.name();
            Ok(format!("{}, {name} not seen", graded.verdict))
        }
        false => Err(wrong.join("; ")),
    }
}
