//! What a new reader waits for: everything that a first `cargo grader check` compiles, in a fresh clone of the last commit.

use crate::Result;
use crate::bench::{clean, original};
use serde::Deserialize;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

/// One unit of work in cargo's own account of a build.
#[derive(Deserialize)]
struct Unit {
    name: String,
    version: String,
    duration: f64,
}

/// Builds twice, once per profile, and prints what each took.
pub fn report() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let clone = folder.path().join("clone");
    eprintln!("Cloning …");
    succeed(
        clean("git")
            .args(["clone", "--quiet"])
            .args([&original(), &clone]),
    )?;
    eprintln!("Fetching crates, which does not count …");
    succeed(cargo(&clone, "fetch --locked --quiet").stderr(Stdio::inherit()))?;
    eprintln!("Building the grader …");
    let started = Instant::now();
    succeed(&mut cargo(
        &clone,
        "build --profile grader -p grader --timings",
    ))?;
    let grader = started.elapsed().as_secs_f64();
    let units = units(&clone.join("target/cargo-timings"))?;
    eprintln!("Building the libraries and checking …");
    let started = Instant::now();
    let compiled = first_check(&clone)?;
    let libraries = started.elapsed().as_secs_f64();

    let work: f64 = units.iter().map(|unit| unit.duration).sum();
    let crates = crates(&units);
    println!("a first `cargo grader check`, from a fresh clone");
    println!("  the grader              {grader:6.1} s, {crates} crates, {work:.1} s of work");
    println!("  libraries and verdicts  {libraries:6.1} s, {compiled} crates");
    println!("  together                {:6.1} s", grader + libraries);
    println!("the grader's slowest");
    for unit in slowest(units).iter().take(8) {
        println!("  {:<22}{:8.1} s", unit.name, unit.duration);
    }
    Ok(())
}

fn cargo(clone: &Path, arguments: &str) -> Command {
    let mut command = clean("cargo");
    command.args(arguments.split(' ')).current_dir(clone);
    command
}

/// Checks everything, and says how many crates cargo compiled for it.
fn first_check(clone: &Path) -> Result<usize> {
    let checked = cargo(clone, "grader check").output()?;
    let stderr = String::from_utf8_lossy(&checked.stderr);
    match checked.status.code() {
        // 1: nothing is solved yet.
        Some(0 | 1) => {
            let lines = stderr.lines().map(str::trim_start);
            Ok(lines.filter(|line| line.starts_with("Compiling ")).count())
        }
        _ => Err(stderr.into()),
    }
}

fn succeed(command: &mut Command) -> Result<()> {
    let output = command.output()?;
    match output.status.success() {
        true => Ok(()),
        false => Err(format!("{command:?}: {}", String::from_utf8_lossy(&output.stderr)).into()),
    }
}

/// The units of the one page that cargo left in `folder`.
fn units(folder: &Path) -> Result<Vec<Unit>> {
    let pages: Vec<PathBuf> = fs::read_dir(folder)?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .collect();
    let page = pages.first().ok_or("cargo wrote no timings")?;
    let page = fs::read_to_string(page)?;
    let data = page.split_once("const UNIT_DATA = ");
    let (_, data) = data.ok_or("cargo's timings have another form")?;
    let mut data = serde_json::Deserializer::from_str(data).into_iter();
    Ok(data.next().ok_or("cargo's timings are empty")??)
}

fn crates(units: &[Unit]) -> usize {
    let crates: BTreeSet<_> = units
        .iter()
        .map(|unit| (&unit.name, &unit.version))
        .collect();
    crates.len()
}

fn slowest(mut units: Vec<Unit>) -> Vec<Unit> {
    units.sort_by(|a, b| b.duration.total_cmp(&a.duration));
    units
}
