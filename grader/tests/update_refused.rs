//! `grader update` where something stands against it: it says what, names the way out, and has changed nothing.

mod support;
#[allow(dead_code)]
mod update_support;

use std::fs;
use support::{Copy, grader_in, output};
use testing::flat;
use update_support::*;

#[test]
fn what_is_no_clone_is_not_updated() {
    let copy = Copy::new();
    let mut grader = grader_in(copy.root());
    grader
        .arg("update")
        .env("GIT_CEILING_DIRECTORIES", std::env::temp_dir());
    let (out, err, code) = output(&mut grader);
    assert_eq!((code, out.as_str()), (2, ""), "{err}");
    let said = "This workbook is no git clone, so it cannot be updated in place. It was probably downloaded as an archive. \
                Clone the workbook into another folder, and copy your `exercises/src` and `.grader` into it.";
    assert_eq!(flat(&err), said);

    let parent = copy.root().parent().expect("a folder");
    git(parent, &["init", "--quiet"]);
    let (_, err, code) = output(&mut grader);
    assert_eq!(code, 2);
    assert!(
        flat(&err).starts_with("This workbook lies inside another git repository"),
        "{err}"
    );
}

#[test]
fn without_git_it_says_so() {
    let copy = Copy::new();
    let mut grader = grader_in(copy.root());
    let (_, err, code) = output(
        grader
            .arg("update")
            .env("PATH", copy.path("no such folder")),
    );
    assert_eq!(code, 2);
    assert!(err.starts_with("`git` could not be run: "), "{err}");
    assert!(
        flat(&err).contains("Install git (https://git-scm.com)"),
        "{err}"
    );
}

#[test]
fn what_is_begun_is_finished_first() {
    let world = World::new();
    world.git(&["switch", "--quiet", "--create", "other"]);
    let base = world.read("README.md");
    for (branch, title) in [("other", "# One\n"), ("main", "# Two\n")] {
        world.git(&["switch", "--quiet", branch]);
        world.write("README.md", base.replace("# Downhill\n", title));
        world.git(&["commit", "--quiet", "--all", "-m", branch]);
    }
    world.release();
    tries_git(&world.reader(), &["merge", "other"]);
    assert!(world.refusal().starts_with(
        "A merge has been begun here and is not finished. Nothing was changed. Finish it, or give it up: git merge --abort."
    ));
    world.git(&["merge", "--abort"]);
    tries_git(&world.reader(), &["rebase", "other"]);
    assert!(world.refusal().contains("give it up: git rebase --abort."));
    world.git(&["rebase", "--abort"]);
    tries_git(&world.reader(), &["cherry-pick", "other"]);
    assert!(
        world
            .refusal()
            .contains("give it up: git cherry-pick --abort.")
    );
    // Forgotten, but for the conflict.
    world.git(&["cherry-pick", "--quit"]);
    fs::remove_file(world.path(".git/CHERRY_PICK_HEAD")).ok();
    assert!(
        world
            .refusal()
            .starts_with("Git holds unresolved conflicts in README.md.")
    );
    world.git(&["reset", "--quiet", "--hard"]);

    world.git(&["switch", "--quiet", "--detach"]);
    let said = world.refusal();
    assert!(
        said.contains("no branch") && said.contains("git switch main"),
        "{said}"
    );
}

#[test]
fn a_branch_that_follows_none_is_given_the_default_branch_of_the_only_remote() {
    let world = World::new();
    world.git(&["switch", "--quiet", "--no-track", "--create", "mine"]);
    world.release();
    for remembered in [true, false] {
        if !remembered {
            world.git(&["remote", "set-head", "origin", "--delete"]);
        }
        let (out, err, code) = world.runs(&["update", "--dry-run"]);
        assert_eq!((code, without_warning(&err).as_str()), (0, ""), "{out}");
        let said = "Your branch follows no other, so the new version is taken from origin/main, the default branch of your \
                    only remote.";
        assert!(flat(&out).starts_with(said), "{out}");
    }
    world.update();
    assert_eq!(
        world.git(&["rev-parse", "mine"]),
        world.git(&["rev-parse", "origin/main"])
    );

    world.git(&["remote", "add", "fork", "../the workbook.git"]);
    let said = world.refusal();
    assert!(said.contains("several remotes: fork, origin."), "{said}");
    assert!(
        said.ends_with("git branch --set-upstream-to=fork/main"),
        "{said}"
    );
    for remote in ["fork", "origin"] {
        world.git(&["remote", "remove", remote]);
    }
    assert!(world.refusal().contains("no remote is known"));
}

#[test]
fn where_nothing_can_be_fetched_gits_own_words_are_shown() {
    let world = World::new();
    world.solve(UNCOMMITTED);
    let status = world.status();
    fs::rename(world.bare(), world.bare().with_extension("gone")).expect("it can be moved");
    let said = world.refusal();
    assert!(
        said.contains("does not appear to be a git repository"),
        "{said}"
    );
    assert!(
        said.contains(
            "The new version could not be fetched from `origin`. What git said stands above."
        ),
        "{said}"
    );
    assert_eq!(world.status(), status);
}

#[test]
fn a_branch_that_is_gone_and_one_with_another_history_are_told_apart() {
    let world = World::new();
    world.git(&["config", "branch.main.merge", "refs/heads/gone"]);
    assert!(
        world
            .refusal()
            .starts_with("The branch that this one follows, origin/gone, is not there any more.")
    );
    world.git(&["config", "branch.main.merge", "refs/heads/main"]);

    let author = world.author.root();
    git(author, &["checkout", "--quiet", "--orphan", "anew"]);
    git(author, &["commit", "--quiet", "-m", "Another history"]);
    git(
        author,
        &["push", "--quiet", "--force", "origin", "anew:main"],
    );
    assert!(
        world
            .refusal()
            .starts_with("Your branch and origin/main have no commit in common")
    );
}

#[test]
fn a_shallow_clone_is_updated() {
    let world = World::new();
    world.release();
    world.author.write("more.md", "More.\n");
    world.author.publish("More");
    fs::remove_dir_all(world.reader()).expect("a clone");
    let address = format!("file://{}", world.bare().display());
    let reader = world.reader().display().to_string();
    let folder = world.bare().parent().expect("a folder").to_path_buf();
    git(
        &folder,
        &["clone", "--quiet", "--depth=1", &address, &reader],
    );
    let solved = world.solve(UNCOMMITTED);
    world.git(&["commit", "--quiet", "--all", "-m", "Solved"]);
    // What is fetched does not reach back to what was cloned.
    world.author.write("more.md", "Still more.\n");
    world.author.publish("Still more");
    world.git(&["fetch", "--quiet", "--depth=1"]);
    let out = world.update();
    assert!(out.starts_with("Updated: "), "{out}");
    assert_eq!(world.read("more.md"), "Still more.\n");
    assert_eq!(world.read(&file(UNCOMMITTED)), solved);
    assert!(world.status().is_empty());
}

#[test]
fn what_is_in_the_way_is_named_before_anything_is_changed() {
    let world = World::new();
    world.solve(UNCOMMITTED);
    world.write("guide.md/mine.md", "Mine.\n");
    world.author.write("guide.md", "The author's.\n");
    world.release();
    let (head, status) = (world.git(&["rev-parse", "HEAD"]), world.status());
    let said = world.refusal();
    assert!(
        said.starts_with(
            "The new version has a file guide.md, and a folder of yours is in its place."
        ),
        "{said}"
    );
    assert_eq!(world.git(&["rev-parse", "HEAD"]), head);
    assert_eq!(world.status(), status);
    fs::rename(world.path("guide.md"), world.path("my guide")).expect("it can be moved away");
    world.update();
    assert_eq!(world.read("my guide/mine.md"), "Mine.\n");
}

#[test]
fn a_folder_takes_the_place_of_a_file_and_a_file_that_of_a_folder() {
    let world = World::new();
    fs::remove_file(world.author.path("outdated.md")).expect("it is there");
    world
        .author
        .write("outdated.md/index.md", "A folder now.\n");
    world.author.publish("A folder");
    world.update();
    assert_eq!(world.read("outdated.md/index.md"), "A folder now.\n");
    fs::remove_dir_all(world.author.path("outdated.md")).expect("it is there");
    world.author.write("outdated.md", "A file again.\n");
    world.author.publish("A file");
    world.update();
    assert_eq!(world.read("outdated.md"), "A file again.\n");
    assert!(world.status().is_empty());
}

#[test]
fn the_lock_of_another_git_is_respected_and_the_update_can_be_completed() {
    let world = World::new();
    let mine = world.solve(UNCOMMITTED);
    world.write(
        "README.md",
        world.read("README.md").replace("# Downhill\n", "# Mine\n"),
    );
    world.release();
    world.write(".git/index.lock", "");
    assert!(
        world
            .refusal()
            .starts_with("Another git command is working in this folder")
    );
    assert!(world.path(".git/index.lock").exists());
    let head = world.git(&["rev-parse", "HEAD"]);
    assert_ne!(head, world.git(&["rev-parse", "origin/main"]));
    fs::remove_file(world.path(".git/index.lock")).expect("a lock");

    // As if it had been killed there: with its own lock held, and while the author went on.
    world.write(".git/index.lock", "held by grader update\n");
    let once = world.author.read(&file(UNTOUCHED));
    assert_eq!(world.read(&file(UNTOUCHED)), once);
    let twice = format!("{once}{ADDED}");
    for path in [file(UNTOUCHED), skeleton(UNTOUCHED)] {
        world.author.write(&path, &twice);
    }
    world.author.publish("Once more");
    let out = world.update();
    assert!(
        out.starts_with("An update had been interrupted and was completed first."),
        "{out}"
    );
    assert!(out.contains("2 commits"), "{out}");
    assert_eq!(world.read(&file(UNTOUCHED)), twice);
    assert_eq!(world.read(&file(UNCOMMITTED)), mine);
    assert_eq!(world.backups("README.md").len(), 1);
    assert_eq!(world.status(), [format!(" M {}", file(UNCOMMITTED))]);
    assert!(!world.path(".git/index.lock").exists());
    assert!(!world.path(".git/downhill/going-to").exists());
}

#[test]
fn without_a_place_for_backups_nothing_is_changed() {
    let world = World::new();
    world.write(".grader", "a file stands where the folder should");
    world.write(
        "README.md",
        world.read("README.md").replace("# Downhill\n", "# Mine\n"),
    );
    let mine = world.read("README.md");
    world.release();
    let said = world.refusal();
    assert!(said.contains("could not be written"), "{said}");
    assert_eq!(world.read("README.md"), mine);
    assert_eq!(world.status(), [" M README.md"]);
}

#[test]
fn whoever_has_told_git_no_name_gets_the_update_all_the_same() {
    let world = World::new();
    world.work();
    world.release();
    let mut grader = world.grader(&["update"]);
    for name in [
        "AUTHOR_NAME",
        "AUTHOR_EMAIL",
        "COMMITTER_NAME",
        "COMMITTER_EMAIL",
    ] {
        grader.env_remove(format!("GIT_{name}"));
    }
    world.git(&["config", "user.useConfigOnly", "true"]);
    let (out, err, code) = output(&mut grader);
    assert_eq!(code, 0, "{out}{err}");
    let author = world.git(&["log", "-1", "--format=%an, %s"]);
    assert!(
        author.starts_with("A reader, Update of the workbook to "),
        "{author}"
    );
}

#[cfg(unix)]
#[test]
fn links_and_modes_are_kept_and_nothing_is_written_through_a_link() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let world = World::new();
    let outside = world.bare().with_file_name("outside");
    fs::create_dir(&outside).expect("a folder");
    fs::write(outside.join("losses.md"), "Outside.\n").expect("a file");

    // A link of the author's, and a file that becomes executable.
    symlink("README.md", world.author.path("first.md")).expect("a link");
    world.release();
    world.update();
    assert_eq!(
        fs::read_link(world.path("first.md"))
            .expect("a link")
            .to_str(),
        Some("README.md")
    );
    let mode = fs::metadata(world.path("check.sh"))
        .expect("a file")
        .permissions()
        .mode();
    assert_eq!(mode & 0o111, 0o111);

    // The reader's own link in the place of a folder.
    let chapters = world.path("book/chapters");
    fs::rename(&chapters, world.path("book/my chapters")).expect("it can be moved");
    symlink(&outside, &chapters).expect("a link");
    world.author.write("book/chapters/losses.md", "# Losses\n");
    world.author.publish("A page");
    let said = world.refusal();
    assert!(
        said.contains(
            "book/chapters/losses.md, and a file or a link of yours is in the place of a folder"
        ),
        "{said}"
    );
    assert_eq!(
        fs::read_to_string(outside.join("losses.md")).expect("a file"),
        "Outside.\n"
    );

    // And in the place of a file.
    fs::remove_file(&chapters).expect("a link");
    fs::rename(world.path("book/my chapters"), &chapters).expect("it can be moved");
    fs::remove_file(chapters.join("losses.md")).expect("a page");
    symlink(outside.join("losses.md"), chapters.join("losses.md")).expect("a link");
    world.update();
    assert_eq!(world.read("book/chapters/losses.md"), "# Losses\n");
    assert_eq!(
        fs::read_to_string(outside.join("losses.md")).expect("a file"),
        "Outside.\n"
    );
    let kept = world.read(&world.backup("book/chapters/losses.md"));
    assert_eq!(kept, outside.join("losses.md").to_str().expect("a path"));
}
