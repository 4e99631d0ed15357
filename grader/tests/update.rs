//! `grader update`: a new version of the workbook, and every byte of the reader's where it was.

mod support;
#[allow(dead_code)]
mod update_support;

use std::fs;
use testing::flat;
use update_support::*;

#[test]
fn a_plain_pull_aborts_where_an_update_does_not() {
    let world = World::new();
    world.solve(UNCOMMITTED);
    world.release();
    let pull = tries_git(&world.reader(), &["pull", "--no-rebase"]);
    let said = String::from_utf8_lossy(&pull.stderr).into_owned();
    assert!(!pull.status.success(), "it did not abort");
    assert!(said.contains("would be overwritten by merge"), "{said}");
    assert!(!world.read("README.md").contains("second edition"));
    world.update();
    assert!(world.read("README.md").contains("second edition"));
}

#[test]
fn every_byte_of_the_readers_is_kept_and_the_skeletons_are_listed() {
    let world = World::new();
    let [committed, uncommitted, staged, further] = world.work();
    let head = world.git(&["rev-parse", "HEAD"]);
    world.release();
    let out = world.update();

    assert_eq!(world.read(&file(COMMITTED)), committed);
    assert_eq!(world.read(&file(UNCOMMITTED)), uncommitted);
    assert_eq!(world.read(&file(STAGED)), further);
    assert_eq!(world.git(&["show", &format!(":{}", file(STAGED))]), staged);
    assert_eq!(
        world.git(&["show", &format!("HEAD:{}", file(COMMITTED))]),
        committed
    );
    // All else is the new version.
    for path in [
        file(UNTOUCHED),
        file(NEW),
        "check.sh".to_owned(),
        "README.md".to_owned(),
    ] {
        assert_eq!(world.read(&path), world.author.read(&path), "{path}");
    }
    for exercise in ALL {
        assert!(
            world.read(&skeleton(exercise)).ends_with(ADDED),
            "{exercise}"
        );
    }
    assert!(!world.path("outdated.md").exists());
    let [s, u] = [file(STAGED), file(UNCOMMITTED)];
    assert_eq!(world.status(), [format!("MM {s}"), format!(" M {u}")]);
    let log = world.git(&["log", "--format=%s"]);
    assert!(
        log.contains("Solved by the reader") && log.contains("Every skeleton"),
        "{log}"
    );
    assert_eq!(world.git(&["rev-parse", "HEAD^1"]), head);
    assert_eq!(
        world.git(&["rev-parse", "HEAD^2"]),
        world.git(&["rev-parse", "origin/main"])
    );
    assert!(world.backups("README.md").is_empty());

    let versions = regex_free(&out);
    insta::assert_snapshot!("the_report", versions);
    world.git_is_sound();

    let again = world.update();
    assert!(again.starts_with("The workbook is up to date ("), "{again}");
}

/// The report with the names of the commits, which differ from run to run, replaced.
fn regex_free(out: &str) -> String {
    let line = out.lines().next().expect("a line");
    let names = line
        .strip_prefix("Updated: ")
        .expect("the versions")
        .split(',')
        .next();
    let (from, to) = names
        .expect("two versions")
        .split_once(" → ")
        .expect("two versions");
    out.replace(from, "OLD").replace(to, "NEW")
}

#[test]
fn without_commits_of_ones_own_the_branch_moves_forward() {
    let world = World::new();
    let solved = world.solve(UNCOMMITTED);
    world.release();
    world.update();
    let (head, new) = (
        world.git(&["rev-parse", "HEAD"]),
        world.git(&["rev-parse", "origin/main"]),
    );
    assert_eq!(head, new);
    assert_eq!(world.read(&file(UNCOMMITTED)), solved);
    assert_eq!(
        world.git(&["symbolic-ref", "HEAD"]).trim(),
        "refs/heads/main"
    );
    let log = world.git(&["reflog", "-1", "--format=%gs"]);
    assert_eq!(log.trim(), "grader update");
    assert!(!world.path(".git/downhill/going-to").exists());
    assert_eq!(world.status(), [format!(" M {}", file(UNCOMMITTED))]);
}

#[test]
fn changes_that_go_together_are_merged_and_conflicting_ones_are_kept_aside() {
    let world = World::new();
    // At the end of one file, where the new version changes its beginning, and on the same line of another.
    let together = world.read("exercises/src/lib.rs") + "\npub mod mine {}\n";
    world.write("exercises/src/lib.rs", &together);
    let conflicting = world
        .read("README.md")
        .replace("# Downhill\n", "# My Downhill\n");
    world.write("README.md", &conflicting);
    world.write("notes.md", "Notes of my own.\n");
    world.git(&["add", "notes.md"]);
    world.release();
    let out = world.update();

    let modules = world.read("exercises/src/lib.rs");
    assert!(modules.contains("pub mod huber;") && modules.ends_with("pub mod mine {}\n"));
    assert_eq!(world.read("README.md"), world.author.read("README.md"));
    let backup = world.backup("README.md");
    assert_eq!(world.read(&backup), conflicting);
    assert!(
        out.contains(&format!("  README.md\n    yours: {backup}\n")),
        "{out}"
    );
    assert!(
        flat(&out).contains("exercises/src/lib.rs holds your changes and the new ones."),
        "{out}"
    );
    assert_eq!(world.status(), [" M exercises/src/lib.rs", "A  notes.md"]);
}

#[test]
fn conflicting_changes_in_every_place_are_all_kept() {
    let world = World::new();
    let base = world.read("README.md");
    let version = |title: &str| base.replace("# Downhill\n", &format!("# {title}\n"));
    world.write("README.md", version("Committed"));
    world.git(&["commit", "--quiet", "--all", "-m", "My title"]);
    world.write("README.md", version("Staged"));
    world.git(&["add", "README.md"]);
    world.write("README.md", version("In the file"));
    world.release();
    world.update();
    let mut kept: Vec<String> = world
        .backups("README.md")
        .iter()
        .map(|b| world.read(b))
        .collect();
    kept.sort();
    assert_eq!(kept, ["Committed", "In the file", "Staged"].map(version));
    assert_eq!(world.read("README.md"), world.author.read("README.md"));
    assert!(world.status().is_empty());
}

#[test]
fn what_is_staged_stays_staged_beside_the_new_version() {
    let world = World::new();
    let mine = world.read("README.md") + "\nA line at the end.\n";
    world.write("README.md", &mine);
    world.git(&["add", "README.md"]);
    let further = format!("{mine}And one more.\n");
    world.write("README.md", &further);
    world.release();
    world.update();
    assert_eq!(world.status(), ["MM README.md"]);
    let new = |text: &str| text.replace("# Downhill\n", "# Downhill, the second edition\n");
    assert_eq!(world.git(&["show", ":README.md"]), new(&mine));
    assert_eq!(world.read("README.md"), new(&further));
}

#[test]
fn files_that_git_did_not_know_are_kept() {
    let world = World::new();
    world.write(&file(NEW), "// Mine.\n");
    world.write("guide.md", "Mine too.\n");
    world.write("same.md", "The same.\n");
    world.author.write("guide.md", "The author's.\n");
    world.author.write("same.md", "The same.\n");
    world.release();
    let out = world.update();
    assert_eq!(world.read(&file(NEW)), "// Mine.\n");
    assert!(
        flat(&out).contains("losses/huber: a new exercise. You already have a file"),
        "{out}"
    );
    assert_eq!(world.read("guide.md"), "The author's.\n");
    assert_eq!(world.read(&world.backup("guide.md")), "Mine too.\n");
    assert!(world.backups("same.md").is_empty());
    assert_eq!(world.status(), [format!(" M {}", file(NEW))]);
}

#[test]
fn an_exercise_that_is_gone_stays_where_it_was_solved() {
    let world = World::new();
    let solved = world.solve(UNCOMMITTED);
    for exercise in [UNCOMMITTED, UNTOUCHED] {
        for path in [file(exercise), skeleton(exercise)] {
            fs::remove_file(world.author.path(&path)).expect("it is there");
        }
    }
    world.author.publish("Two exercises less");
    let out = flat(&world.update());
    assert_eq!(world.read(&file(UNCOMMITTED)), solved);
    assert!(!world.path(&file(UNTOUCHED)).exists());
    assert!(!world.path("exercises/src/backpropagation").exists());
    for said in [
        "losses/mse_gradient: is no longer part of the workbook. Your exercises/src/losses/mse_gradient.rs was kept as it is.",
        "backpropagation/backprop: is no longer part of the workbook. You had not edited it.",
    ] {
        assert!(out.contains(said), "{out}");
    }
}

#[test]
fn a_dry_run_says_the_same_and_changes_nothing() {
    let world = World::new();
    let before = [
        world.work().to_vec(),
        vec![world.git(&["rev-parse", "HEAD"])],
    ]
    .concat();
    let status = world.status();
    world.write(
        "README.md",
        world.read("README.md").replace("# Downhill\n", "# Mine\n"),
    );
    let index = world.bytes(".git/index");
    world.release();
    let (out, err, code) = world.runs(&["update", "--dry-run"]);
    assert_eq!((code, without_warning(&err).as_str()), (0, ""), "{out}");
    assert!(out.starts_with("There is a new version: "), "{out}");
    assert!(out.ends_with("Do it: cargo grader update\n"), "{out}");
    let now = [COMMITTED, UNCOMMITTED].map(|exercise| world.read(&file(exercise)));
    assert_eq!(now[..], before[..2]);
    assert_eq!(world.read(&file(STAGED)), before[3]);
    assert_eq!(world.git(&["rev-parse", "HEAD"]), before[4]);
    assert_eq!(world.bytes(".git/index"), index);
    assert_eq!(world.status().len(), status.len() + 1);
    assert!(!world.path(".grader").exists());

    let done = world.update();
    for exercise in ALL.iter().chain([&NEW]) {
        assert!(
            out.contains(&format!("  {exercise}: ")) && done.contains(&format!("  {exercise}: "))
        );
    }
    assert!(
        out.contains("  README.md") && done.contains("  README.md"),
        "{out}{done}"
    );
}

#[test]
fn line_ends_that_git_converts_are_no_change() {
    let world = World::new();
    world.git(&["config", "core.autocrlf", "true"]);
    for path in [file(UNTOUCHED), "README.md".to_owned()] {
        let text = world.read(&path).replace('\n', "\r\n");
        world.write(&path, text);
    }
    world.git(&["add", "README.md", &file(UNTOUCHED)]);
    assert!(world.status().is_empty());
    let mine = format!(
        "{}// Mine.\r\n",
        world.read(&file(UNCOMMITTED)).replace('\n', "\r\n")
    );
    world.write(&file(UNCOMMITTED), &mine);
    world.release();
    world.update();
    for path in [file(UNTOUCHED), "README.md".to_owned()] {
        let new = world.author.read(&path).replace('\n', "\r\n");
        assert_eq!(world.read(&path), new, "{path}");
    }
    assert_eq!(world.read(&file(UNCOMMITTED)), mine);
    assert_eq!(world.status(), [format!(" M {}", file(UNCOMMITTED))]);
}
