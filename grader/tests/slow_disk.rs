//! A disk that is full, or fills up at some moment: the right verdict or, through no fault of the reader's, none.

#![cfg(target_os = "linux")]

#[allow(dead_code)]
mod slow_support;
#[allow(dead_code)]
mod support;

use slow_support::disk::Disk;
use slow_support::{Checked, EXERCISE, Sequence, Submission};
use std::collections::BTreeMap;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread;
use std::time::{Duration, Instant};
use support::{Copy, grader_in, output};
use testing::flat;

const NO_ROOM: &str = "There was no room left on the disk to compile your file or to write what your program did, \
                       through no fault of yours. No points are lost. Make room and check again.";
const NOT_WRITTEN: &str = "could not be written: no space left on device. Make room or make it writable, or set \
                           CARGO_TARGET_DIR to a folder that is, and run this again.";

/// What may be seen on a full disk, in the counts that are printed.
const RIGHT_SEEN: &str = "the right verdict";
const NO_ROOM_SEEN: &str = "no room to compile or run";
const NOT_WRITTEN_SEEN: &str = "a file not written";
const NO_FOLDER_SEEN: &str = "no folder to work in";

/// A first compile takes less.
const ENOUGH_KIB: u64 = 200;

/// A copy whose graders have only a small disk to write on.
struct Bench {
    // First, so that it is unmounted before the copy is removed.
    disk: Disk,
    cache: PathBuf,
    /// What the grader's environment says of it; nothing where the disk lies at the copy's own cache.
    variables: Vec<(&'static str, PathBuf)>,
    copy: Copy,
    number: usize,
    seen: BTreeMap<&'static str, usize>,
}

impl Bench {
    /// The disk holds the copy's own cache.
    fn below_the_copy() -> Self {
        let copy = Copy::new();
        let cache = copy.path("target/grader-cache");
        let libraries = copy.read("target/grader-cache/libraries.json");
        let disk = Disk::mounted(&cache);
        Self::new(copy, disk, cache, Vec::new(), &libraries)
    }

    /// The disk holds the target folder and the temporary one, and nothing else can be written.
    fn with_everything_on_it() -> Self {
        let copy = Copy::new();
        let libraries = copy.read("target/grader-cache/libraries.json");
        let at = copy.path("disk");
        let disk = Disk::mounted(&at);
        let (target, temporary) = (at.join("target"), at.join("temporary"));
        fs::create_dir(&temporary).expect("a temporary folder");
        let cache = target.join("grader-cache");
        let variables = vec![("CARGO_TARGET_DIR", target), ("TMPDIR", temporary)];
        Self::new(copy, disk, cache, variables, &libraries)
    }

    fn new(
        copy: Copy,
        disk: Disk,
        cache: PathBuf,
        variables: Vec<(&'static str, PathBuf)>,
        libraries: &str,
    ) -> Self {
        fs::create_dir_all(&cache).expect("a cache");
        fs::write(cache.join("libraries.json"), libraries).expect("the libraries are lent");
        Self {
            disk,
            cache,
            variables,
            copy,
            number: 0,
            seen: BTreeMap::new(),
        }
    }

    fn variables(&self) -> Vec<(&str, &Path)> {
        let pairs = self.variables.iter();
        pairs.map(|(name, path)| (*name, path.as_path())).collect()
    }

    /// The next submission, right and wrong by turns.
    fn next(&mut self) -> Submission {
        self.number += 1;
        Submission::new(&self.copy, self.number.is_multiple_of(2), self.number)
    }

    /// Asserts that the check came to the right verdict or to none, and counts which.
    fn takes(&mut self, submission: &Submission, checked: &Checked) -> &'static str {
        let Checked { out, err, code, .. } = checked;
        let said = flat(&format!("{out}{err}"));
        let not_graded = out.starts_with(&format!("? {EXERCISE}: not graded\n")) && err.is_empty();
        let what = if submission.is_right(checked) {
            RIGHT_SEEN
        } else if *code == 2 && not_graded && said.contains(NO_ROOM) {
            NO_ROOM_SEEN
        } else if *code == 2 && not_graded && said.contains(NOT_WRITTEN) {
            NOT_WRITTEN_SEEN
        } else if *code == 2 && out.is_empty() && said.contains(NOT_WRITTEN) {
            NO_FOLDER_SEEN
        } else {
            let free = self.disk.free_bytes() >> 10;
            panic!(
                "of a file that is right ({}), with {free} KiB free: {code}\n{out}{err}",
                submission.right
            )
        };
        *self.seen.entry(what).or_default() += 1;
        what
    }

    fn check(&mut self) -> &'static str {
        let submission = self.next();
        let checked = submission.check(&self.copy, &self.variables());
        self.takes(&submission, &checked)
    }

    /// Asserts that each of `all` was seen: no disk was always full, or never.
    fn has_seen(&self, all: &[&'static str]) {
        let seen = all.iter().all(|what| self.seen.contains_key(what));
        assert!(seen, "{:?} and not {all:?}", self.seen);
    }

    /// Asserts that the disk fails nobody any more once it is empty, nor when it is gone, and that no other was used.
    fn ends_well(mut self, test: &str) {
        self.disk.make_room();
        for _ in 0..2 {
            let submission = self.next();
            submission.is_judged_rightly(&self.copy, &self.variables());
        }
        let run = fs::read_dir(self.cache.join("run")).expect("run is there");
        let left: Vec<_> = run.flatten().map(|entry| entry.file_name()).collect();
        assert_eq!(left, ["doorway"], "left behind");
        if !self.variables.is_empty() {
            let own = fs::read_dir(self.copy.path("target/grader-cache")).expect("a cache");
            let own: Vec<_> = own.flatten().map(|entry| entry.file_name()).collect();
            assert_eq!(own, ["libraries.json"], "something else was written to");
        }
        let submission = self.next();
        drop(self.disk);
        submission.is_judged_rightly(&self.copy, &[]);
        println!("{test}: {:?}", self.seen);
    }
}

/// Leaves a disk with an amount of room, which is a number of KiB or of files.
type Leave = fn(&Disk, u64);

/// Checks with each of `amounts` left: on a first compile, or where so many checks were before that the compiler begins to
/// keep what it can use again, or has it.
fn check_with(bench: &mut Bench, checks_before: usize, leave: Leave, amounts: Vec<u64>) {
    let (work, kept) = (bench.cache.join("work"), bench.copy.path("kept"));
    let begin_anew = |bench: &Bench| {
        bench.disk.make_room();
        for folder in ["work", "verdicts", "run"] {
            let _ = fs::remove_dir_all(bench.cache.join(folder));
        }
    };
    begin_anew(bench);
    fs::create_dir_all(&work).expect("a folder");
    for _ in 0..checks_before {
        let submission = bench.next();
        submission.is_judged_rightly(&bench.copy, &bench.variables());
    }
    let _ = fs::remove_dir_all(&kept);
    copy_all(&work, &kept);
    for amount in amounts {
        begin_anew(bench);
        copy_all(&kept, &work);
        leave(&bench.disk, amount);
        let first = bench.check();
        // What the compiler keeps was too much, and is given up: enough for a first compile is enough.
        if first == NO_ROOM_SEEN && amount >= ENOUGH_KIB {
            assert_eq!(bench.check(), RIGHT_SEEN, "with {amount} KiB");
        }
    }
}

fn with_more_and_more_room(mut bench: Bench, test: &str) {
    let rooms = |to, step| (0..=to).step_by(step).collect();
    check_with(&mut bench, 0, Disk::leave, rooms(ENOUGH_KIB, 4));
    check_with(&mut bench, 1, Disk::leave, rooms(1280, 40));
    check_with(&mut bench, 3, Disk::leave, rooms(240, 20));
    bench.has_seen(&[RIGHT_SEEN, NO_ROOM_SEEN, NOT_WRITTEN_SEEN]);
    bench.ends_well(test);
}

fn copy_all(from: &Path, to: &Path) {
    let status = Command::new("cp").arg("-a").args([from, to]).status();
    assert!(status.is_ok_and(|status| status.success()));
}

#[test]
#[ignore = "slow tier: needs root, or takes long"]
fn no_room_in_the_cache() {
    with_more_and_more_room(Bench::below_the_copy(), "no_room_in_the_cache");
}

#[test]
#[ignore = "slow tier: needs root, or takes long"]
fn no_room_anywhere() {
    with_more_and_more_room(Bench::with_everything_on_it(), "no_room_anywhere");
}

#[test]
#[ignore = "slow tier: needs root, or takes long"]
fn no_more_files_anywhere() {
    let mut bench = Bench::with_everything_on_it();
    check_with(&mut bench, 0, Disk::leave_files, (0..=30).collect());
    check_with(
        &mut bench,
        1,
        Disk::leave_files,
        (0..=100).step_by(4).collect(),
    );
    bench.has_seen(&[RIGHT_SEEN, NO_ROOM_SEEN, NOT_WRITTEN_SEEN, NO_FOLDER_SEEN]);
    bench.ends_well("no_more_files_anywhere");
}

#[test]
#[ignore = "slow tier: needs root, or takes long"]
fn a_disk_that_fills_up_at_any_moment() {
    const TIMES: usize = 60;
    let mut bench = Bench::below_the_copy();
    let first = bench.next();
    let mut takes = first.is_judged_rightly(&bench.copy, &[]);
    let mut random = Sequence(3);
    for time in 0..TIMES {
        bench.disk.make_room();
        let submission = bench.next();
        // Up to a little after the end.
        let moment = 1.2 * ((time * 23 % TIMES) as f64 + random.next()) / TIMES as f64;
        let checked = thread::scope(|scope| {
            let check = scope.spawn(|| submission.check(&bench.copy, &[]));
            thread::sleep(takes.mul_f64(moment));
            // A file that is written meanwhile may take what is to be filled.
            let filler = File::create(bench.disk.at.join("filler"));
            if let Ok(filler) = filler {
                while !check.is_finished() {
                    let end = filler.metadata().map_or(0, |metadata| metadata.len());
                    let free = bench.disk.free_bytes().max(1);
                    let flags = rustix::fs::FallocateFlags::empty();
                    let _ = rustix::fs::fallocate(&filler, flags, end, free);
                }
            }
            check.join().expect("the check ends")
        });
        if bench.takes(&submission, &checked) == RIGHT_SEEN {
            takes = checked.took;
        }
    }
    bench.has_seen(&[RIGHT_SEEN, NO_ROOM_SEEN]);
    bench.ends_well("a_disk_that_fills_up_at_any_moment");
}

/// Waits until a program of this copy has written the beginning of what it observes, and fills the disk.
fn fill_while_the_program_runs(bench: &Bench) {
    let started = Instant::now();
    let run = bench.cache.join("run");
    loop {
        let inside = |folder| fs::read_dir(folder).into_iter().flatten().flatten();
        let folders = inside(run.clone()).flat_map(|own| inside(own.path()));
        let mut streams = folders.map(|folder| folder.path().join("own/observations-0"));
        if streams.any(|stream| fs::metadata(stream).is_ok_and(|metadata| metadata.len() > 0)) {
            break bench.disk.leave(0);
        }
        assert!(started.elapsed().as_secs() < 60, "no program runs");
        thread::sleep(Duration::from_millis(1));
    }
}

#[test]
#[ignore = "slow tier: needs root, or takes long"]
fn no_room_for_the_verdict() {
    let mut bench = Bench::below_the_copy();
    bench.disk.leave(3 << 10);
    // What is printed belongs to the verdict, which becomes larger than what is left.
    let printing = "print!(\"{}\", \"\\u{2}\".repeat(200_000));";
    let submission = Submission::doing(&bench.copy, printing, 0);
    for _ in 0..2 {
        submission.is_judged_rightly(&bench.copy, &[]);
        assert_eq!(verdicts(&bench), 0, "there was room for a verdict");
        *bench.seen.entry("a verdict not kept").or_default() += 1;
    }
    bench.disk.make_room();
    submission.is_judged_rightly(&bench.copy, &[]);
    assert_eq!(verdicts(&bench), 1, "it is not kept");
    bench.ends_well("no_room_for_the_verdict");
}

fn verdicts(bench: &Bench) -> usize {
    let kept = fs::read_dir(bench.cache.join("verdicts"));
    kept.expect("verdicts are kept").count()
}

#[test]
#[ignore = "slow tier: needs root, or takes long"]
fn no_room_for_what_is_observed() {
    const LONG: &str = "linear_regression/gd_linear_regression";
    let mut bench = Bench::below_the_copy();
    let begin = "let m = y.len() as f64;";
    let waiting = format!("std::thread::sleep(std::time::Duration::from_millis(200));\n{begin}");
    let source = bench.copy.solution(LONG).replacen(begin, &waiting, 1);
    assert!(source.contains("sleep"));
    bench.copy.write(LONG, &source);
    let check = || output(grader_in(bench.copy.root()).args(["check", LONG]));
    let (out, err, code) = thread::scope(|scope| {
        let check = scope.spawn(check);
        fill_while_the_program_runs(&bench);
        check.join().expect("the check ends")
    });
    assert_eq!((code, err.as_str()), (2, ""), "{out}");
    assert!(out.starts_with(&format!("? {LONG}: not graded\n")), "{out}");
    assert!(flat(&out).contains(NO_ROOM), "{out}");
    *bench.seen.entry("observations not written").or_default() += 1;
    bench.disk.make_room();
    let (out, err, code) = check();
    assert_eq!((code, err.as_str()), (0, ""), "{out}");
    bench.ends_well("no_room_for_what_is_observed");
}

#[test]
#[ignore = "slow tier: needs root, or takes long"]
fn no_room_for_the_libraries() {
    let mut bench = Bench::with_everything_on_it();
    let lent = bench.cache.join("libraries.json");
    let libraries = fs::read(&lent).expect("they are lent");
    let submission = bench.next();
    for kib in [0, 2048] {
        fs::remove_file(&lent).expect("they are there");
        bench.disk.leave(kib);
        let Checked { out, err, code, .. } = submission.check(&bench.copy, &bench.variables());
        assert_eq!((code, out.as_str()), (2, ""), "{err}");
        assert!(
            err.contains("No space left on device") && !err.contains("panicked"),
            "{err}"
        );
        assert!(
            flat(&err).contains("The libraries that exercises are linked with could not be built:"),
            "{err}"
        );
        bench.disk.make_room();
        let _ = fs::remove_dir_all(bench.cache.join("libraries"));
        fs::write(&lent, &libraries).expect("there is room again");
        *bench.seen.entry("no libraries").or_default() += 1;
    }
    bench.ends_well("no_room_for_the_libraries");
}
