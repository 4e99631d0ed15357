//! Kill −9 at any moment of a command that writes: the reader's files, copies of them, hints and attempts are whole, and the
//! same command run again completes.
//!
//! Half of the kills come at any moment of the command, the other half at any moment from its first write on. What a kill has
//! left behind says whether it hit one.

#![cfg(target_os = "linux")]

#[allow(dead_code)]
mod slow_support;
#[allow(dead_code)]
mod support;
#[allow(dead_code)]
mod update_support;
mod whole_support;

use slow_support::{EXERCISE, Submission, ends_within};
use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;
use std::time::Instant;
use support::{Copy, run};
use testing::flat;
use update_support::*;
use whole_support::{Killer, begin, begin_in, files_below, lock_of_git, unfinished};

const KILLS: usize = 200;

#[test]
#[ignore = "slow tier: needs root, or takes long"]
fn killed_at_any_moment_of_a_reset() {
    const RESET: [&str; 3] = ["reset", EXERCISE, "--yes"];
    let copy = Copy::new();
    let skeleton = copy.read(&format!("grader/hidden/{EXERCISE}/skeleton.rs"));
    // Large, so that keeping it takes a while.
    let mine = |number: usize| format!("// {number}\n").repeat(300_000).into_bytes();
    let backups = copy.path(".grader/backups");
    let begun = || copy.path(".grader/dated.unfinished").exists();
    let mut killer = Killer::new("killed_at_any_moment_of_a_reset", 1);
    copy.write(EXERCISE, mine(0));
    killer.measure(|| begin(&copy, &RESET), &begun);
    while killer.kills < KILLS {
        let number = killer.kills + 1;
        let mine = mine(number);
        copy.write(EXERCISE, &mine);
        fs::remove_dir_all(&backups).ok();
        if !killer.kill(begin(&copy, &RESET), &begun, false) {
            continue;
        }
        let kept = files_below(&backups);
        for backup in &kept {
            assert!(
                fs::read(backup).expect("a backup") == mine,
                "{} is not whole",
                backup.display()
            );
        }
        let now = fs::read(copy.file(EXERCISE)).expect("the reader's file is there");
        let is_mine = now == mine;
        assert!(
            is_mine || (now == skeleton.as_bytes() && kept.len() == 1),
            "the file is neither"
        );
        killer.hit("a copy", unfinished(&copy.path(".grader")) > 0);
        killer.hit(
            "the skeleton",
            unfinished(copy.file(EXERCISE).parent().expect("a folder")) > 0,
        );
        killer.hit("between both", is_mine && kept.len() == 1);

        let (out, err, code) = run(&copy, &RESET);
        assert_eq!((code, err.as_str()), (0, ""), "{out}");
        assert_eq!(copy.read(&file(EXERCISE)), skeleton);
        let kept = files_below(&backups);
        assert!(
            !kept.is_empty()
                && kept
                    .iter()
                    .all(|path| fs::read(path).expect("a backup") == mine)
        );
        if is_mine {
            assert_eq!(
                unfinished(copy.file(EXERCISE).parent().expect("a folder")),
                0
            );
            assert_eq!(unfinished(&copy.path(".grader")), 0);
        }
    }
    killer.print();
}

#[test]
#[ignore = "slow tier: needs root, or takes long"]
fn killed_at_any_moment_of_a_check_that_is_remembered() {
    const CHECK: [&str; 2] = ["check", EXERCISE];
    let copy = Copy::new();
    let log = copy.path(".grader/attempts.jsonl");
    let lines = || fs::read_to_string(&log).unwrap_or_default().lines().count();
    let mut killer = Killer::new("killed_at_any_moment_of_a_check_that_is_remembered", 2);
    for number in 0..3 {
        Submission::new(&copy, true, number).is_judged_rightly(&copy, &[]);
    }
    // The log's folder is locked just before a line is added.
    let lock = copy.path(".grader/lock");
    let begun = || lock.exists();
    Submission::new(&copy, false, 3).save(&copy);
    fs::remove_file(&lock).expect("a lock");
    killer.measure(|| begin(&copy, &CHECK), &begun);
    while killer.kills < KILLS {
        let killed = Submission::new(&copy, killer.kills.is_multiple_of(2), 10 + killer.tries);
        killed.save(&copy);
        fs::remove_file(&lock).ok();
        let before = fs::read(&log).expect("a log");
        if !killer.kill(begin(&copy, &CHECK), &begun, false) {
            continue;
        }
        ends_within(5, copy.root());
        killed.is_untouched(&copy);
        let now = fs::read(&log).expect("a log");
        assert!(now.starts_with(&before), "what was logged is gone");
        killer.hit("a line begun", now.last() != Some(&b'\n'));
        killer.hit("a line written", now.len() > before.len());
        killer.hit(
            "the lock held, no line yet",
            lock.exists() && now.len() == before.len(),
        );

        let written = lines();
        let checked = killed.check_saved(&copy, &[]);
        killed.must_be_right(&checked);
        assert!(lines() <= written + 1);
        for line in fs::read_to_string(&log).expect("a log").lines() {
            let attempt: serde_json::Value = serde_json::from_str(line).expect("a whole line");
            assert_eq!(attempt["exercise"], EXERCISE);
        }
    }
    // Each file that was saved is there once: those that were killed too early, by the check after them.
    assert_eq!(lines(), 4 + killer.tries);
    killer.print();
}

#[test]
#[ignore = "slow tier: needs root, or takes long"]
fn killed_at_any_moment_of_a_hint() {
    const HINT: [&str; 2] = ["hint", EXERCISE];
    const EXERCISES: usize = 50;
    let copy = Copy::new();
    let folder = copy.path(".grader");
    let file = folder.join("hints.json");
    // Long names, so that writing them takes a while.
    let others = (0..EXERCISES).map(|number| {
        let mistake = "forgot".repeat(1_500);
        format!("\"chapter/exercise_{number}\": {{\"staged\": 1, \"mistakes\": [\"{mistake}\"]}}")
    });
    let others = others.collect::<Vec<_>>().join(",\n");
    let others = format!("{{\"schema\": 1, \"revealed\": {{{others}}}}}");
    fs::create_dir_all(&folder).expect("a folder");
    let mut killer = Killer::new("killed_at_any_moment_of_a_hint", 3);
    let lock = folder.join("lock");
    let begun = || lock.exists();
    let staged = || -> Option<u64> {
        let hints: serde_json::Value = serde_json::from_slice(&fs::read(&file).ok()?).ok()?;
        let revealed = hints["revealed"].as_object()?;
        assert!(
            revealed.len() >= EXERCISES,
            "hints of other exercises are gone"
        );
        Some(
            revealed
                .get(EXERCISE)
                .map_or(0, |hints| hints["staged"].as_u64().unwrap_or(0)),
        )
    };
    fs::write(&file, &others).expect("hints");
    killer.measure(|| begin(&copy, &HINT), &begun);
    while killer.kills < KILLS {
        fs::write(&file, &others).expect("hints");
        fs::remove_file(&lock).ok();
        if !killer.kill(begin(&copy, &HINT), &begun, false) {
            continue;
        }
        let now = staged().expect("the hints are whole");
        assert!(now <= 1);
        killer.hit("the hints", unfinished(&folder) > 0);
        killer.hit("written, not yet told", now == 1);
        killer.hit("the lock held, not yet written", lock.exists() && now == 0);
        let (out, err, code) = run(&copy, &HINT);
        assert_eq!((code, err.as_str()), (0, ""), "{out}");
        assert_eq!(staged(), Some(now + 1));
        assert_eq!(unfinished(&folder), 0);
    }
    killer.print();
}

/// So many that putting them in their places takes a while.
const PAGES: usize = 40;

/// A workbook whose new version conflicts with the reader's own, in files that take a while to write.
struct Update {
    world: World,
    mine: [String; 4],
    conflicting: String,
    head: String,
    saved: PathBuf,
}

impl Update {
    fn new() -> Self {
        let world = World::new();
        let long = |word: &str| format!("{}\n", word.repeat(1 << 15)).repeat(4);
        world.author.write("data.md", &long("old "));
        world.author.publish("Data");
        world.git(&["pull", "--quiet"]);
        let mine = world.work();
        let conflicting = long("mine ");
        world.write("data.md", &conflicting);
        let head = world.git(&["rev-parse", "HEAD"]);
        world.author.write("data.md", &long("new "));
        for page in 0..PAGES {
            world
                .author
                .write(&format!("pages/{page}.md"), "A new page.\n");
        }
        world.release();
        let saved = world.bare().with_file_name("saved");
        copy_whole(&world.reader(), &saved);
        Self {
            world,
            mine,
            conflicting,
            head,
            saved,
        }
    }

    /// The reader's clone as it was before.
    fn begin_again(&self) {
        fs::remove_dir_all(self.world.reader()).expect("a clone");
        copy_whole(&self.saved, &self.world.reader());
    }

    /// Asserts that each file of the reader's has each of its bytes, and everything else is old or new.
    fn is_whole(&self) {
        let world = &self.world;
        let [committed, uncommitted, staged, further] = &self.mine;
        assert_eq!(&world.read(&file(COMMITTED)), committed);
        assert_eq!(&world.read(&file(UNCOMMITTED)), uncommitted);
        assert_eq!(&world.read(&file(STAGED)), further);
        assert_eq!(&world.git(&["show", &format!(":{}", file(STAGED))]), staged);
        let ours = world.git(&["show", &format!("{}:{}", self.head.trim(), file(COMMITTED))]);
        assert_eq!(&ours, committed);
        let backups = world.backups("data.md");
        for backup in &backups {
            assert!(
                world.read(backup) == self.conflicting,
                "{backup} is not whole"
            );
        }
        let data = world.read("data.md");
        let is_new = data == world.author.read("data.md");
        assert!(
            data == self.conflicting || (is_new && !backups.is_empty()),
            "data.md is neither"
        );
        for path in [file(UNTOUCHED), skeleton(UNTOUCHED), "README.md".to_owned()] {
            let (now, old) = (
                world.bytes(&path),
                fs::read(self.saved.join(&path)).expect("a file"),
            );
            assert!(
                now == old || now == world.author.read(&path).as_bytes(),
                "{path} is neither"
            );
        }
        world.git_is_sound();
    }

    /// Asserts that the update is complete, and that nothing of those that were killed is left.
    fn is_complete(&self) {
        let world = &self.world;
        self.is_whole();
        for path in [
            file(UNTOUCHED),
            skeleton(STAGED),
            file(NEW),
            "data.md".into(),
            "pages/0.md".into(),
        ] {
            assert!(
                world.read(&path) == world.author.read(&path),
                "{path} is not new"
            );
        }
        let [s, u] = [file(STAGED), file(UNCOMMITTED)];
        assert_eq!(world.status(), [format!("MM {s}"), format!(" M {u}")]);
        assert_eq!(world.git(&["rev-parse", "HEAD^1"]), self.head);
        assert_eq!(self.workshop(), ["lock"]);
        assert!(!world.path(".git/index.lock").exists());
        assert_eq!(unfinished(&world.path(".grader")), 0);
    }

    /// What lies in the update's folder in git's own.
    fn workshop(&self) -> Vec<String> {
        let entries = fs::read_dir(self.world.path(".git/downhill"));
        let entries = entries.into_iter().flatten().flatten();
        let names = entries.map(|entry| entry.file_name().to_string_lossy().into_owned());
        names.collect()
    }

    fn count(&self, killer: &mut Killer) {
        let world = &self.world;
        let is_new =
            |path: &str| world.path(path).exists() && world.read(path) == world.author.read(path);
        let files = [
            "data.md".to_owned(),
            "pages/0.md".to_owned(),
            file(UNTOUCHED),
            skeleton(STAGED),
        ];
        let new = files.iter().filter(|path| is_new(path)).count();
        let moved = world.git(&["rev-parse", "HEAD"]) != self.head;
        let lock = fs::read_to_string(world.path(".git/index.lock")).unwrap_or_default();
        killer.hit("a copy", unfinished(&world.path(".grader")) > 0);
        killer.hit(
            "files on their way",
            self.workshop()
                .iter()
                .any(|name| name.starts_with("passing")),
        );
        killer.hit("some files new, some old", 0 < new && new < files.len());
        killer.hit(
            "all files new, not the branch",
            new == files.len() && !moved,
        );
        killer.hit("the index", lock.starts_with("held by grader"));
        killer.hit(
            "an update under way",
            world.path(".git/downhill/going-to").exists(),
        );
    }
}

fn copy_whole(from: &PathBuf, to: &PathBuf) {
    let status = std::process::Command::new("cp")
        .arg("-a")
        .args([from, to])
        .status();
    assert!(status.is_ok_and(|status| status.success()));
}

/// By turns of the grader alone, whose git goes on, and of both, as when the machine stops.
#[test]
#[ignore = "slow tier: needs root, or takes long"]
fn killed_at_any_moment_of_an_update() {
    let update = Update::new();
    let reader = update.world.reader();
    let begun = || reader.join(".git/downhill/going-to").exists();
    let mut killer = Killer::new("killed_at_any_moment_of_an_update", 4);
    let mut locks_of_git = 0;
    killer.measure(|| begin_in(&update.world.grader(&["update"])), &begun);
    update.is_complete();
    let started = Instant::now();
    while killer.kills < KILLS {
        update.begin_again();
        let whole_group = killer.kills % 4 > 1;
        if !killer.kill(
            begin_in(&update.world.grader(&["update"])),
            &begun,
            whole_group,
        ) {
            continue;
        }
        ends_within(10, &reader);
        update.count(&mut killer);
        update.is_whole();
        let (mut out, mut err, mut code) = update.world.runs(&["update"]);
        // Git itself was killed, and asks for its own locks to be removed: moving a branch takes one of HEAD and one of the
        // branch. Each is named once, or removing what is named leads nowhere.
        let mut locks = BTreeSet::new();
        while let Some(lock) = lock_of_git(&flat(&err)) {
            assert_eq!(code, 2, "{err}");
            fs::remove_file(&lock).expect("a lock");
            assert!(locks.insert(lock), "{err}");
            update.is_whole();
            (out, err, code) = update.world.runs(&["update"]);
        }
        locks_of_git += locks.len();
        assert_eq!((code, without_warning(&err).as_str()), (0, ""), "{out}");
        update.is_complete();
    }
    killer.print();
    println!(
        "  {locks_of_git} locks of git's own were left; {} s",
        started.elapsed().as_secs()
    );
}
