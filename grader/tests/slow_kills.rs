//! A grader that is killed at any moment: the next one gives the right verdict, and nothing of the first is left.

#![cfg(target_os = "linux")]

#[allow(dead_code)]
mod slow_support;
#[allow(dead_code)]
mod support;

use slow_support::{EXERCISE, Sequence, Submission, ends_within, processes_of};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::os::unix::process::{CommandExt, ExitStatusExt};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};
use support::{Copy, run};

fn begin(copy: &Copy, arguments: &[&str]) -> Child {
    Command::new(assert_cmd::cargo::cargo_bin!("grader"))
        .args(arguments)
        .current_dir(copy.root())
        .env_remove("CARGO_TARGET_DIR")
        .process_group(0)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("the grader starts")
}

/// Kills the grader alone, as the system does that is short of memory. Whether it was still there to be killed.
fn kill(mut grader: Child) -> bool {
    grader.kill().expect("it can be killed");
    grader.wait().expect("it has ended").signal() == Some(9)
}

fn cache(copy: &Copy) -> PathBuf {
    copy.path("target/grader-cache")
}

fn work(copy: &Copy) -> PathBuf {
    cache(copy).join("work").join(EXERCISE)
}

fn paths_in(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries.map(|entry| entry.path()).collect()
}

fn begins(path: &Path, with: &str) -> bool {
    path.file_name()
        .is_some_and(|name| name.to_string_lossy().starts_with(with))
}

/// The folders that graders have in `run`.
fn run_folders(copy: &Copy) -> Vec<PathBuf> {
    let mut folders = paths_in(&cache(copy).join("run"));
    folders.retain(|path| path.is_dir());
    folders
}

/// What the compiler makes in the lasting folder and does not keep: for one, a session that is not complete.
fn passing_files(copy: &Copy) -> BTreeSet<PathBuf> {
    let work = work(copy);
    let mut found: BTreeSet<PathBuf> = paths_in(&work).into_iter().collect();
    for known in ["src", "incremental", "lock"] {
        found.remove(&work.join(known));
    }
    let sessions = paths_in(&work.join("incremental"));
    let sessions = sessions.iter().flat_map(|folder| paths_in(folder));
    found.extend(sessions.filter(|path| path.to_string_lossy().ends_with("-working")));
    found
}

/// Which files a killed grader has left unfinished.
fn unfinished(copy: &Copy, killed: &Submission, before: &BTreeSet<PathBuf>) -> Vec<&'static str> {
    let mut found = Vec::new();
    let size = |path: PathBuf| fs::metadata(path).map_or(0, |metadata| metadata.len());
    let src = work(copy).join("src");
    let source = fs::read_to_string(src.join(format!("{EXERCISE}.rs"))).unwrap_or_default();
    let is_cut = source.len() < killed.source.len() && killed.source.starts_with(&source);
    if work(copy).exists() && (is_cut || size(src.join("main.rs")) == 0) {
        found.push("source");
    }
    let mut compiling = passing_files(copy).difference(before).next().is_some();
    for folder in run_folders(copy) {
        let files = paths_in(&folder);
        if files.iter().any(|path| begins(path, "unfinished-")) {
            found.push("verdict");
        }
        for path in files.iter().flat_map(|folder| paths_in(folder)) {
            let is_whole = path.ends_with("program") || path.ends_with("own");
            compiling |= !is_whole && !path.ends_with("work");
            for path in paths_in(&path) {
                let stream = fs::read_to_string(&path).unwrap_or_default();
                if begins(&path, "observations-") && !stream.ends_with("{\"done\":{}}\n") {
                    found.push("observations");
                }
            }
        }
    }
    if compiling {
        found.push("compiled code");
    }
    found
}

/// Asserts that each cache is whole, or not there.
fn caches_are_whole(copy: &Copy) {
    for path in paths_in(&cache(copy))
        .into_iter()
        .chain(paths_in(&cache(copy).join("verdicts")))
        .filter(|path| path.extension().is_some_and(|e| e == "json"))
    {
        let bytes = fs::read(&path).expect("a cache can be read");
        let parsed = serde_json::from_slice::<serde_json::Value>(&bytes);
        assert!(parsed.is_ok(), "{}: {parsed:?}", path.display());
    }
}

/// Asserts that nothing of the killed graders is left: no process, no folder, no half of a file.
fn nothing_is_left(copy: &Copy) {
    ends_within(30, copy.root());
    caches_are_whole(copy);
    let left = paths_in(&cache(copy).join("run"));
    assert_eq!(left, [cache(copy).join("run/doorway")]);
}

/// What the kills of one test have hit.
#[derive(Default)]
struct Count {
    kills: usize,
    folders: usize,
    writes: usize,
    files: BTreeMap<&'static str, usize>,
}

impl Count {
    fn add(&mut self, copy: &Copy, unfinished: &[&'static str]) {
        self.kills += 1;
        self.folders += usize::from(!run_folders(copy).is_empty());
        self.writes += usize::from(!unfinished.is_empty());
        for file in unfinished {
            *self.files.entry(file).or_default() += 1;
        }
    }

    fn print(&self, test: &str) {
        println!(
            "{test}: {} kills, {} left a folder in run, {} left a file unfinished: {:?}",
            self.kills, self.folders, self.writes, self.files
        );
    }
}

#[test]
#[ignore = "slow tier: needs root, or takes long"]
fn killed_at_any_moment_of_a_check() {
    const KILLS: usize = 200;
    let copy = Copy::new();
    let mut number = 0;
    let mut next = |right| {
        number += 1;
        Submission::new(&copy, right, number)
    };
    // The first compiles go without, and then with, what the compiler keeps.
    for _ in 0..3 {
        next(true).is_judged_rightly(&copy, &[]);
    }
    let mut takes = next(true).is_judged_rightly(&copy, &[]);
    let mut random = Sequence(1);
    let mut count = Count::default();
    let mut too_late = 0;
    while count.kills < KILLS {
        let killed = next(random.next() < 0.5);
        killed.save(&copy);
        let before = passing_files(&copy);
        let grader = begin(&copy, &["check", EXERCISE]);
        // One of equal parts of the whole check, in turn, and any moment of it.
        let moment = ((count.kills * 77 % KILLS) as f64 + random.next()) / KILLS as f64;
        thread::sleep(takes.mul_f64(moment));
        if !kill(grader) {
            // The machine has become faster: aim earlier.
            too_late += 1;
            takes = takes.mul_f64(0.95);
            assert!(
                too_late < 10 * KILLS,
                "every check ends before it is killed"
            );
            continue;
        }
        let unfinished = unfinished(&copy, &killed, &before);
        count.add(&copy, &unfinished);
        killed.is_untouched(&copy);
        caches_are_whole(&copy);
        // The reader runs the same again, or has edited meanwhile: what is left behind must not become that verdict.
        let again = random.next() < 0.5;
        takes = match again {
            true => killed.is_judged_rightly(&copy, &[]),
            false => next(!killed.right).is_judged_rightly(&copy, &[]),
        };
    }
    // The compiler clears away what is older than ten seconds, and no one's.
    thread::sleep(Duration::from_secs(11));
    next(true).is_judged_rightly(&copy, &[]);
    nothing_is_left(&copy);
    let passing = passing_files(&copy);
    let number = passing.len();
    assert!(number == 0, "{number} files, such as {:?}", passing.first());
    count.print("killed_at_any_moment_of_a_check");
    assert!(
        count.folders > KILLS / 4 && count.writes > 0,
        "the kills came before or after all the work"
    );
}

#[test]
#[ignore = "slow tier: needs root, or takes long"]
fn killed_while_the_program_waits() {
    const KILLS: usize = 5;
    const WAITING: &str = "std::thread::sleep(std::time::Duration::from_secs(600));";
    let copy = Copy::new();
    for number in 0..KILLS {
        let killed = Submission::doing(&copy, WAITING, number);
        killed.save(&copy);
        let grader = begin(&copy, &["check", EXERCISE]);
        let started = Instant::now();
        let waits =
            |process: &String| process.contains("/observations-") && !process.contains("__launch");
        while !processes_of(copy.root()).iter().any(waits) {
            assert!(started.elapsed().as_secs() < 60, "no program runs");
            thread::sleep(Duration::from_millis(1));
        }
        assert!(kill(grader), "it did not wait for the program");
        ends_within(5, copy.root());
        Submission::new(&copy, true, number).is_judged_rightly(&copy, &[]);
    }
    nothing_is_left(&copy);
    println!("killed_while_the_program_waits: {KILLS} kills, none left a process");
}

#[test]
#[ignore = "slow tier: needs root, or takes long"]
fn killed_while_it_keeps_a_verdict() {
    const KILLS: usize = 5;
    const TRIES: usize = 100;
    // A verdict of some megabytes, which takes a while to write.
    const PRINTING: &str = "print!(\"{}\", \"\\u{2}\".repeat(200_000));";
    let copy = Copy::new();
    let mut count = Count::default();
    for number in 0..TRIES {
        if count.files.get("verdict") == Some(&KILLS) {
            break;
        }
        let killed = Submission::doing(&copy, PRINTING, number);
        killed.save(&copy);
        let before = passing_files(&copy);
        let mut grader = begin(&copy, &["check", EXERCISE]);
        let own = format!("{}-", grader.id());
        while grader.try_wait().expect("it can be asked").is_none() {
            let folders = run_folders(&copy);
            let own = folders.iter().find(|path| begins(path, &own));
            let mut files = own.map_or(Vec::new(), |folder| paths_in(folder));
            files.retain(|path| begins(path, "unfinished-"));
            // Written in part: the kill comes in the middle.
            if files
                .iter()
                .any(|path| fs::metadata(path).is_ok_and(|m| m.len() > 0))
            {
                break;
            }
        }
        if kill(grader) {
            let unfinished = unfinished(&copy, &killed, &before);
            count.add(&copy, &unfinished);
        }
        caches_are_whole(&copy);
        killed.is_judged_rightly(&copy, &[]);
    }
    nothing_is_left(&copy);
    count.print("killed_while_it_keeps_a_verdict");
    assert!(
        count.files.contains_key("verdict"),
        "no kill came while a verdict was written"
    );
}

#[test]
#[ignore = "slow tier: needs root, or takes long"]
fn killed_while_the_libraries_are_built() {
    let copy = Copy::new();
    let submission = Submission::new(&copy, true, 0);
    submission.save(&copy);
    let mut random = Sequence(2);
    let mut takes = Duration::from_secs(6);
    let mut kills = 0;
    for (third, whole_group) in [false, true, true].into_iter().enumerate() {
        for name in ["libraries", "libraries.json"] {
            let path = cache(&copy).join(name);
            let removed = fs::remove_dir_all(&path).or_else(|_| fs::remove_file(&path));
            assert!(removed.is_ok() || !path.exists());
        }
        let mut grader = begin(&copy, &["check", EXERCISE]);
        let started = Instant::now();
        thread::sleep(takes.mul_f64((third as f64 + random.next()) / 3.5));
        if whole_group {
            // As when the machine stops: cargo and the compilers that it has started end too.
            let group = rustix::process::Pid::from_child(&grader);
            rustix::process::kill_process_group(group, rustix::process::Signal::KILL)
                .expect("the group can be killed");
        } else {
            grader.kill().expect("it can be killed");
        }
        let was_there = grader.wait().expect("it has ended").signal() == Some(9);
        kills += usize::from(was_there && !cache(&copy).join("libraries.json").exists());
        caches_are_whole(&copy);
        let (out, err, code) = run(&copy, &["check", EXERCISE]);
        assert_eq!(code, 0, "{out}{err}");
        assert!(out.contains(&format!("✓ {EXERCISE}: passed")), "{out}{err}");
        // Both builds together are one whole and what was done twice.
        takes = started.elapsed().min(takes * 2);
        submission.is_untouched(&copy);
        nothing_is_left(&copy);
    }
    println!("killed_while_the_libraries_are_built: {kills} of 3 kills came before the end");
    assert!(kills > 0, "all builds were faster than the kills");
}
