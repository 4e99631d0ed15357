//! The reader's state where it cannot be written: on a full disk or a read-only one. Checks and hints work and say what is not
//! remembered; what would take the place of a reader's file is refused, and has changed nothing.

#![cfg(target_os = "linux")]

#[allow(dead_code)]
mod slow_support;
#[allow(dead_code)]
mod support;
#[allow(dead_code)]
mod update_support;

use slow_support::disk::Disk;
use slow_support::{EXERCISE, Mount, Submission, needs_root};
use std::fs;
use support::{Copy, run};
use testing::flat;
use update_support::{World, file};

const FORGETS: &str = "The grader goes on and remembers nothing of this.";
const REFUSED: &str = "was left as it is, since no copy of it could be kept. .grader/";

/// Asserts that a check and a hint work, each with a note on `why`, and that `reset` is refused.
fn goes_without(copy: &Copy, why: &str, number: usize) {
    let submission = Submission::new(copy, true, number);
    submission.save(copy);
    let (out, err, code) = run(copy, &["check", EXERCISE]);
    assert_eq!(code, 0, "{out}{err}");
    assert!(out.starts_with(&format!("✓ {EXERCISE}: passed")), "{out}");
    is_noted(&err, why);

    let (out, err, code) = run(copy, &["hint", EXERCISE]);
    assert_eq!(code, 0, "{out}{err}");
    assert!(!out.is_empty(), "no hint is given");
    is_noted(&err, why);

    let (out, err, code) = run(copy, &["reset", EXERCISE, "--yes"]);
    assert_eq!((code, out.as_str()), (2, ""), "{err}");
    let said = flat(&err);
    assert!(said.contains(REFUSED) && said.contains(why), "{err}");
    submission.is_untouched(copy);
}

fn is_noted(err: &str, why: &str) {
    let said = flat(err);
    let noted =
        said.starts_with(".grader/") && said.contains(&format!("could not be written: {why}."));
    assert!(noted && said.ends_with(FORGETS), "{err}");
}

#[test]
#[ignore = "slow tier: needs root, or takes long"]
fn on_a_full_disk() {
    let copy = Copy::new();
    let disk = Disk::mounted(&copy.path(".grader"));
    // Something is remembered before.
    Submission::new(&copy, false, 0).is_judged_rightly(&copy, &[]);
    let (_, err, code) = run(&copy, &["hint", EXERCISE]);
    assert_eq!((code, err.as_str()), (0, ""));
    let log = || fs::read(copy.path(".grader/attempts.jsonl")).expect("a log");
    let hints = || fs::read(copy.path(".grader/hints.json")).expect("hints");
    // The log's last block is filled, so that nothing fits into it.
    let line = fs::read_to_string(copy.path(".grader/attempts.jsonl")).expect("a log");
    let block = 4096;
    fs::write(copy.path(".grader/attempts.jsonl"), line.repeat(block)).expect("a log");
    let before = (log(), hints());
    assert_eq!(before.0.len() % block, 0);
    disk.leave(0);
    goes_without(&copy, "no space left on device", 1);
    assert!(
        (log(), hints()) == before,
        "what was remembered has changed"
    );
    disk.make_room();
    Submission::new(&copy, true, 2).is_judged_rightly(&copy, &[]);
    let lines = log().iter().filter(|byte| **byte == b'\n').count();
    assert_eq!(lines, block + 1);
    println!("on_a_full_disk: a check and a hint went on, a reset was refused, nothing was lost");
}

#[test]
#[ignore = "slow tier: needs root, or takes long"]
fn in_a_folder_that_cannot_be_written() {
    needs_root();
    let copy = Copy::new();
    Submission::new(&copy, false, 0).is_judged_rightly(&copy, &[]);
    let log = copy.read(".grader/attempts.jsonl");
    let mount = Mount::read_only(&copy.path(".grader"));
    goes_without(&copy, "read-only file system", 1);
    assert_eq!(copy.read(".grader/attempts.jsonl"), log);
    drop(mount);
    Submission::new(&copy, true, 2).is_judged_rightly(&copy, &[]);
    println!("in_a_folder_that_cannot_be_written: a check and a hint went on, a reset was refused");
}

#[test]
#[ignore = "slow tier: needs root, or takes long"]
fn an_update_needs_a_place_for_copies() {
    needs_root();
    let world = World::new();
    let mine = world.read("README.md").replace("# Downhill\n", "# Mine\n");
    world.write("README.md", &mine);
    let solved = world.solve(update_support::UNCOMMITTED);
    world.release();
    let head = world.git(&["rev-parse", "HEAD"]);
    let unchanged = || {
        assert_eq!(world.read("README.md"), mine);
        assert_eq!(world.read(&file(update_support::UNCOMMITTED)), solved);
        assert_eq!(world.git(&["rev-parse", "HEAD"]), head);
        world.git_is_sound();
    };
    fs::create_dir(world.path(".grader")).expect("a folder");
    {
        let _mount = Mount::read_only(&world.path(".grader"));
        let said = world.refusal();
        assert!(
            said.contains("could not be written: read-only file system"),
            "{said}"
        );
        unchanged();
    }
    // Room for none, for some, and in the end for all of the new files and of the copies of the reader's.
    let disk = Disk::mounted(&world.path(".grader"));
    let mut refused = 0;
    for kib in [0, 8, 16, 32, 64, 128, 1024] {
        disk.leave(kib);
        let (_, err, code) = world.runs(&["update"]);
        if code == 0 {
            break;
        }
        let said = flat(&err).to_lowercase();
        assert!(said.contains("readme.md was left as it is"), "{kib}: {err}");
        assert!(said.contains("no space left on device"), "{kib}: {err}");
        unchanged();
        refused += 1;
    }
    assert!(refused > 1, "no disk was full");
    assert_eq!(world.read("README.md"), world.author.read("README.md"));
    assert!(
        world
            .backups("README.md")
            .iter()
            .any(|backup| world.read(backup) == mine)
    );
    assert_eq!(world.read(&file(update_support::UNCOMMITTED)), solved);
    println!(
        "an_update_needs_a_place_for_copies: refused on {refused} full disks and a read-only one"
    );
}
