//! From a save to the verdict that `grader watch` prints, beside the bare compiler and `cargo check` of the reader's crate.
//! All in one run, so that each ratio is of times from the same minutes.
//!
//! ```text
//! cargo bench -p grader --bench watch                  half a minute, once all that is compared has been built
//! cargo bench -p grader --bench watch -- --quick       fewer runs
//! ```
//!
//! Times are medians of interleaved runs, each after an edit. A save is a rename into place, and the verdict is there when its
//! line has come out of the watch's pipe. `watching` is the watch; the rest is shared with `edit_to_verdict`.

#[path = "edit_to_verdict/bench.rs"]
#[allow(dead_code)]
mod bench;
#[path = "edit_to_verdict/edit.rs"]
mod edit;
#[path = "edit_to_verdict/floor.rs"]
#[allow(dead_code)]
mod floor;
#[path = "edit_to_verdict/measure.rs"]
mod measure;
#[path = "edit_to_verdict/table.rs"]
#[allow(dead_code)]
mod table;
#[path = "watch/watching.rs"]
mod watching;

// `floor` compiles a file of the grader's, which looks for it here.
use grader::{catalog, scratch};

use bench::{Bench, clean, copy_workspace, original};
use edit::Edited;
use floor::Floor;
use measure::{interleaved, timed};
use std::cell::RefCell;
use std::error::Error;
use std::fs;
use std::path::Path;
use std::process::ExitCode;
use std::time::Instant;
use table::Table;
use watching::Watching;

type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// The exercise that is edited.
const EXERCISE: &str = "gd_linear_regression";

fn main() -> ExitCode {
    let asked = |option| std::env::args().any(|argument| argument == option);
    if !asked("--bench") {
        // `cargo test --all-targets` starts benchmarks too.
        println!("Nothing is measured: this is for `cargo bench -p grader`.");
        return ExitCode::SUCCESS;
    }
    let rounds = if asked("--quick") { 7 } else { 31 };
    if let Err(why) = compare(rounds) {
        eprintln!("The measurement ended early: {why}");
    }
    ExitCode::SUCCESS
}

/// Saves an edit as many editors do: written to another file, in `aside`, and renamed into place. When that was.
fn save(edited: &Edited, aside: &Path) -> Result<Instant> {
    let new = aside.join("new.rs");
    fs::write(&new, edited.next())?;
    let saved = Instant::now();
    fs::rename(new, &edited.file)?;
    Ok(saved)
}

fn compare(rounds: usize) -> Result<()> {
    let bench = Bench::set_up()?;
    let floor = Floor::set_up(&bench, EXERCISE)?;
    let watched = Edited::new(&bench.reader_file(EXERCISE)?)?;
    // A copy of its own, since the watch would check what is edited for cargo.
    let checked = bench.folder.join("checked");
    copy_workspace(&original(), &checked)?;
    let reader_file = bench.place(EXERCISE)?.module_path();
    let checked_file = Edited::new(&checked.join("exercises/src").join(reader_file))?;
    let mut check = clean("cargo");
    check.args(["check", "--package", "exercises"]);
    check.current_dir(&checked);
    timed(&mut check)?;

    let watching = Watching::begin(bench.grader(&["watch", "--plain", EXERCISE]))?;
    eprintln!("Measuring saves, {rounds} times …");
    let check = RefCell::new(check);
    let [verdict, rustc, program, cargo] = interleaved(
        rounds,
        [
            &|| watching.verdict_since(save(&watched, &bench.folder)?),
            &|| floor.edited.edit_and(|| floor.compile()),
            &|| floor.edited.edit_and(|| floor.compile_and_run()),
            &|| checked_file.edit_and(|| timed(&mut check.borrow_mut())),
        ],
    )?;
    watching.end()?;
    let mut table = Table::new();
    table.heading(&format!("a save of {EXERCISE}, to the verdict in watch"));
    table.times("watch : rustc alone", verdict, rustc, Some(1.25));
    table.times("watch : rustc and the program", verdict, program, None);
    table.times("watch : cargo check", verdict, cargo, None);
    print!("{table}");
    Ok(())
}
