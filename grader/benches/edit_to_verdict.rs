//! From an edit to a verdict: how long a reader waits for the grader, beside what waits for `cargo test`, for cargo with
//! nothing to do, and for the bare compiler. All of it in one run, so that each ratio is of times from the same minutes.
//!
//! ```text
//! cargo bench -p grader                    about two minutes, after a first time that builds what is compared
//! cargo bench -p grader -- --quick         fewer runs
//! cargo bench -p grader -- --first-run     instead: what a first `cargo grader check` compiles, in a fresh clone
//! ```
//!
//! Times are medians of interleaved runs. Nothing fails here: what is wanted stands beside what is measured.
//!
//! `place` copies the workspace and starts commands in it, `edit` changes one function, `peer` writes the same exercises
//! as a plain package with tests, `floor` is the compiler alone, `measure` times and sums up, `memory` watches one process,
//! `table` prints, `first_run` builds in a clone.

#[path = "edit_to_verdict/edit.rs"]
mod edit;
#[path = "edit_to_verdict/first_run.rs"]
mod first_run;
#[path = "edit_to_verdict/floor.rs"]
mod floor;
#[path = "edit_to_verdict/measure.rs"]
mod measure;
#[path = "edit_to_verdict/memory.rs"]
mod memory;
#[path = "edit_to_verdict/peer.rs"]
mod peer;
#[path = "edit_to_verdict/place.rs"]
mod place;
#[path = "edit_to_verdict/table.rs"]
mod table;

// Where `floor` expects it, as in the grader itself.
use grader::catalog;

use edit::Edited;
use floor::Floor;
use measure::{Runs, interleaved};
use peer::Peer;
use place::{Bench, cargo};
use std::error::Error;
use std::process::ExitCode;
use table::Table;

type Result<T, E = Box<dyn Error>> = std::result::Result<T, E>;

/// The exercise that is edited.
const EXERCISE: &str = "gd_linear_regression";

/// How often each thing is run.
struct Plan {
    /// What takes less than a second.
    fast: usize,
    /// Everything from cold verdicts.
    slow: usize,
}

fn main() -> ExitCode {
    let asked = |option| std::env::args().any(|argument| argument == option);
    if !asked("--bench") {
        // `cargo test --all-targets` starts benchmarks too.
        println!("Nothing is measured: this runs under `cargo bench -p grader`.");
        return ExitCode::SUCCESS;
    }
    let plan = match asked("--quick") {
        true => Plan { fast: 5, slow: 1 },
        false => Plan { fast: 15, slow: 3 },
    };
    let done = match asked("--first-run") {
        true => first_run::report(),
        false => compare(&plan),
    };
    if let Err(why) = done {
        eprintln!("The measurement ended early: {why}");
    }
    ExitCode::SUCCESS
}

fn compare(plan: &Plan) -> Result<()> {
    let bench = Bench::set_up()?;
    let peer = Peer::set_up(&bench)?;
    let mut table = Table::new("grader", "peer");
    one_edit(plan, &bench, &peer, &mut table)?;
    nothing_changed(plan, &bench, &peer, &mut table)?;
    cold_verdicts(plan, &bench, &peer, &mut table)?;
    peak_memory(&bench, &mut table)?;
    print!("{table}");
    Ok(())
}

/// One function edited: the grader, the same through cargo's alias, `cargo test`, and the compiler alone.
fn one_edit(plan: &Plan, bench: &Bench, peer: &Peer, table: &mut Table) -> Result<()> {
    let mut ours = bench.reader_file(EXERCISE)?;
    let mut theirs = peer.file(EXERCISE)?;
    let mut floor = Floor::set_up(bench, EXERCISE)?;
    eprintln!("Measuring: one function edited, {} runs of each …", plan.fast);
    let times = interleaved(
        plan.fast,
        &mut [
            &mut || edited(&mut ours, || bench.grader(&["check", EXERCISE])),
            &mut || edited(&mut theirs, || peer.test(EXERCISE)),
            &mut || floor.compile_and_run(),
        ],
    )?;
    let [ours_took, peer_took, floor_took] = &times[..] else {
        return Err("three times were asked for".into());
    };
    let aliased = interleaved(
        plan.fast,
        &mut [&mut || edited(&mut ours, || bench.through_alias(&["check", EXERCISE]))],
    )?;
    table.heading("one function edited, to its verdict");
    table.times("cargo test", ours_took, peer_took, Some(0.4));
    table.times("cargo test, grader by cargo's alias", &aliased[0], peer_took, None);
    table.times("incremental rustc and the program", ours_took, floor_took, Some(1.25));
    Ok(())
}
