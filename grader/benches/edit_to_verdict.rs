//! From an edit to a verdict: how long a reader waits for the grader, beside how long for `cargo test`, for cargo with
//! nothing to do, and for the bare compiler. All in one run, so that each ratio is of times from the same minutes.
//!
//! ```text
//! cargo bench -p grader                                            a minute, once all that is compared has been built
//! cargo bench -p grader --bench edit_to_verdict -- --quick         fewer runs
//! cargo bench -p grader --bench edit_to_verdict -- --failing       instead: what the search for a cause among mutants costs
//! cargo bench -p grader --bench edit_to_verdict -- --first-run     instead: what a first `cargo grader check` compiles
//! ```
//!
//! Times are medians of interleaved runs. Nothing fails here: what is wanted stands beside what was measured.
//!
//! `bench` is the copy of the workspace that all of it happens in, `edit` changes one function, `peer` is the same
//! exercises as a plain package with tests, `assertions` writes those tests, `whole` all of them as one crate, `floor` is the compiler alone, `confinement`
//! what it costs to confine, `failing` what it costs to look for a cause, `measure` times and sums up, `memory` watches one process, `table` prints, `first_run` builds in a clone.

#[path = "edit_to_verdict/assertions.rs"]
mod assertions;
#[path = "edit_to_verdict/bench.rs"]
mod bench;
#[path = "edit_to_verdict/confinement.rs"]
mod confinement;
#[path = "edit_to_verdict/edit.rs"]
mod edit;
#[path = "edit_to_verdict/failing.rs"]
mod failing;
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
#[path = "edit_to_verdict/table.rs"]
mod table;
#[path = "edit_to_verdict/whole.rs"]
mod whole;

// `floor` compiles a file of the grader's, which looks for it here.
use grader::{catalog, scratch};

use bench::Bench;
use edit::Edited;
use floor::Floor;
use measure::{interleaved, timed};
use peer::{Layout, Peer};
use std::error::Error;
use std::process::ExitCode;
use std::time::Duration;
use table::Table;
use whole::Whole;

type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// The exercise that is edited.
const EXERCISE: &str = "gd_linear_regression";

/// How often each thing is measured.
struct Rounds {
    /// What takes less than a second.
    fast: usize,
    /// All exercises from cold verdicts.
    slow: usize,
}

fn main() -> ExitCode {
    grader::run::launcher::become_program_if_asked();
    let asked = |option| std::env::args().any(|argument| argument == option);
    if !asked("--bench") {
        // `cargo test --all-targets` starts benchmarks too.
        println!("Nothing is measured: this is for `cargo bench -p grader`.");
        return ExitCode::SUCCESS;
    }
    let rounds = match asked("--quick") {
        true => Rounds { fast: 5, slow: 1 },
        false => Rounds { fast: 15, slow: 5 },
    };
    let done = match asked("--first-run") {
        true => first_run::report(),
        false if asked("--failing") => failing(&rounds),
        false => compare(&rounds),
    };
    if let Err(why) = done {
        eprintln!("The measurement ended early: {why}");
    }
    ExitCode::SUCCESS
}

fn compare(rounds: &Rounds) -> Result<()> {
    let bench = Bench::set_up()?;
    let peers = Peers {
        library: Peer::set_up(&bench, Layout::Library)?,
        one_crate: Peer::set_up(&bench, Layout::OneCrate)?,
        whole: Whole::set_up(&bench)?,
    };
    let mut table = Table::new();
    let floor = Floor::set_up(&bench, EXERCISE)?;
    let verdict = one_function_edited(rounds, &bench, &peers, &floor, &mut table)?;
    confinement(rounds, &floor, verdict, &mut table)?;
    nothing_changed(rounds, &bench, &peers.library, &mut table)?;
    verdicts_cold(rounds, &bench, &peers, &mut table)?;
    peak_memory(&bench, &mut table)?;
    failing::measure(rounds.fast, &bench, &mut table)?;
    print!("{table}");
    Ok(())
}

fn failing(rounds: &Rounds) -> Result<()> {
    let bench = Bench::set_up()?;
    let mut table = Table::new();
    failing::measure(rounds.fast * 2, &bench, &mut table)?;
    print!("{table}");
    Ok(())
}

/// The packages to compare with.
struct Peers {
    library: Peer,
    one_crate: Peer,
    whole: Whole,
}

fn one_function_edited(
    rounds: &Rounds,
    bench: &Bench,
    peers: &Peers,
    floor: &Floor,
    table: &mut Table,
) -> Result<Duration> {
    let ours = Edited::new(&bench.reader_file(EXERCISE)?)?;
    let theirs = Edited::new(&peers.library.file(EXERCISE)?)?;
    let alone = Edited::new(&peers.one_crate.file(EXERCISE)?)?;
    let (check, test) = (["check", EXERCISE], ["test", "--test", EXERCISE]);
    eprintln!("Measuring one edited function, {} times …", rounds.fast);
    let [grader, alias, library, one_crate, bare] = interleaved(
        rounds.fast,
        [
            &|| ours.edit_and(|| timed(&mut bench.grader(&check))),
            &|| ours.edit_and(|| timed(&mut bench.alias(&check))),
            &|| theirs.edit_and(|| timed(&mut peers.library.cargo(&test))),
            &|| alone.edit_and(|| timed(&mut peers.one_crate.cargo(&test))),
            &|| floor.edited.edit_and(|| floor.compile_and_run()),
        ],
    )?;
    table.heading(&format!(
        "one function of {EXERCISE} edited, to the verdict"
    ));
    table.times("grader check : cargo test", grader, library, Some(0.4));
    table.times("cargo grader check : cargo test", alias, library, None);
    table.times(
        "grader check : cargo test, one crate",
        grader,
        one_crate,
        None,
    );
    table.times(
        "grader check : rustc and the program",
        grader,
        bare,
        Some(1.25),
    );
    Ok(grader)
}

/// What confinement adds to one program and to one rustc, beside the whole from an edit to its verdict.
fn confinement(rounds: &Rounds, floor: &Floor, verdict: Duration, table: &mut Table) -> Result<()> {
    let rounds = rounds.fast * 10;
    eprintln!("Measuring confinement, {rounds} times …");
    let Some(costs) = confinement::costs(rounds, floor)? else {
        return Ok(());
    };
    let wanted = (Duration::from_millis(2), 0.03);
    table.heading("set-up of the confinement, beside edit to verdict");
    table.cost("per program : grader check", costs.program, verdict, wanted);
    table.cost("per rustc : grader check", costs.rustc, verdict, wanted);
    Ok(())
}

fn nothing_changed(rounds: &Rounds, bench: &Bench, peer: &Peer, table: &mut Table) -> Result<()> {
    let check = ["check"];
    eprintln!("Measuring unchanged exercises, {} times …", rounds.fast);
    let [grader, alias, build] = interleaved(
        rounds.fast,
        [
            &|| timed(&mut bench.grader(&check)),
            &|| timed(&mut bench.alias(&check)),
            &|| timed(&mut peer.cargo(&["build"])),
        ],
    )?;
    table.heading(&format!("{}, unchanged", peer.all()));
    table.times("grader check : cargo build", grader, build, Some(0.5));
    table.times("cargo grader check : cargo build", alias, build, None);
    Ok(())
}

fn verdicts_cold(rounds: &Rounds, bench: &Bench, peers: &Peers, table: &mut Table) -> Result<()> {
    let check = ["check"];
    let cold = || {
        bench.forget_verdicts()?;
        timed(&mut bench.grader(&check))
    };
    let library = || test_each(&peers.library);
    let one_crate = || test_each(&peers.one_crate);
    let whole = || {
        peers.whole.forget()?;
        timed(&mut peers.whole.build())
    };
    eprintln!("Measuring cold verdicts, {} times …", rounds.slow);
    let [grader, library, one_crate, whole] =
        interleaved(rounds.slow, [&cold, &library, &one_crate, &whole])?;
    table.heading(&format!("{}, no verdict known", peers.library.all()));
    table.times(
        "grader check : cargo test of each",
        grader,
        library,
        Some(0.25),
    );
    table.times(
        "grader check : cargo test, one crate each",
        grader,
        one_crate,
        None,
    );
    table.times(
        "grader check : cargo build, one crate",
        grader,
        whole,
        Some(1.2),
    );
    Ok(())
}

/// One `cargo test` per exercise, each after an edit; together.
fn test_each(peer: &Peer) -> Result<Duration> {
    peer.exercises.iter().try_fold(Duration::ZERO, |sum, name| {
        let file = Edited::new(&peer.file(name)?)?;
        let took = file.edit_and(|| timed(&mut peer.cargo(&["test", "--test", name])))?;
        Ok(sum + took)
    })
}

fn peak_memory(bench: &Bench, table: &mut Table) -> Result<()> {
    eprintln!("Measuring memory …");
    bench.forget_verdicts()?;
    let peak = memory::peak_mib(&mut bench.grader(&["check"]))?;
    table.memory("peak memory of the grader meanwhile", peak, 64.0);
    Ok(())
}
