//! Leftovers that need a certain user to be made or to be in the way: a user with few rights, files that even root may not
//! remove, mounts.

#![cfg(target_os = "linux")]

#[allow(dead_code)]
mod leftovers_support;
#[allow(dead_code)]
mod slow_support;
#[allow(dead_code)]
mod support;

use grader::scratch::{remove_whole, usage};
use leftovers_support::{Outside, leave_deep, leave_everything, names_in, set_mode};
use slow_support::{Mount, needs_root};
use std::fs;
use std::io::ErrorKind;
use std::os::unix::fs::symlink;
use std::process::Command;
use testing::temporary_folder;

const NOBODY: &str = "65534";

/// Run as it is, and by the next test as another user.
#[test]
#[ignore = "slow tier: needs root, or takes long"]
fn everything_goes_whoever_it_belongs_to() {
    let outside = Outside::new();
    let holder = temporary_folder();
    let left = holder.path().join("left");
    leave_everything(&left, &outside);
    let found = usage(&left, 1000);
    if rustix::process::geteuid().is_root() {
        assert!(found.entries > 50 && found.unreadable == 0, "{found:?}");
    } else {
        assert_eq!((found.entries, found.unreadable), (0, 1));
        set_mode(&left, 0o700);
        let found = usage(&left, 1000);
        assert!(found.entries > 30 && found.unreadable >= 4, "{found:?}");
        set_mode(&left, 0o000);
        assert!(fs::remove_dir_all(&left).is_err());
    }
    remove_whole(&left).unwrap();

    // Closed folders inside closed folders, further down than a path can name.
    leave_deep(&left, 2000).unwrap();
    set_mode(&left.join("down/down"), 0o000);
    set_mode(&left.join("down"), 0o300);
    remove_whole(&left).unwrap();
    assert_eq!(names_in(holder.path()), [""; 0]);
    outside.is_untouched();
}

#[test]
#[ignore = "slow tier: needs root, or takes long"]
fn a_user_with_few_rights_removes_everything_too() {
    needs_root();
    // Where programs may be started.
    let holder = tempfile::tempdir().unwrap();
    set_mode(holder.path(), 0o755);
    let program = holder.path().join("program");
    fs::copy(std::env::current_exe().unwrap(), &program).unwrap();
    let output = Command::new("setpriv")
        .args(["--reuid", NOBODY, "--regid", NOBODY, "--clear-groups"])
        .arg(program)
        .args([
            "--ignored",
            "--exact",
            "everything_goes_whoever_it_belongs_to",
        ])
        .current_dir(holder.path())
        .output()
        .expect("`setpriv` is installed");
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(said.contains("1 passed"), "{said}");
    println!("a_user_with_few_rights_removes_everything_too: done as user {NOBODY}");
}

#[test]
#[ignore = "slow tier: needs root, or takes long"]
fn what_cannot_be_removed_does_not_keep_the_rest() {
    needs_root();
    let holder = temporary_folder();
    let left = holder.path().join("left");
    for number in 0..20 {
        let folder = left.join(format!("{number}/below"));
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("file"), "").unwrap();
    }
    let stays = left.join("7/below/file");
    let attribute = |change: &str| {
        let status = Command::new("chattr").arg(change).arg(&stays).status();
        assert!(status.is_ok_and(|status| status.success()));
    };
    attribute("+i");
    let error = remove_whole(&left).unwrap_err();
    attribute("-i");
    assert_eq!(error.kind(), ErrorKind::PermissionDenied);
    assert_eq!(names_in(&left), ["7"]);
    assert_eq!(names_in(&left.join("7/below")), ["file"]);
    remove_whole(&left).unwrap();
    println!("what_cannot_be_removed_does_not_keep_the_rest: 1 of 20 stayed");
}

#[test]
#[ignore = "slow tier: needs root, or takes long"]
fn what_is_mounted_inside_is_not_emptied() {
    needs_root();
    let outside = Outside::new();
    let holder = temporary_folder();
    let left = holder.path().join("left");
    let (bound, memory) = (left.join("bound"), left.join("memory"));
    fs::create_dir_all(&bound).unwrap();
    fs::create_dir_all(&memory).unwrap();
    fs::write(left.join("file"), "").unwrap();
    symlink(outside.folder(), left.join("link")).unwrap();
    let _bound = Mount::again(&outside.folder(), &bound);
    let _memory = Mount::memory(&memory, "size=1m");
    fs::write(memory.join("file"), "").unwrap();
    assert!(remove_whole(&left).is_err());
    assert_eq!(names_in(&left), ["bound", "memory"]);
    assert_eq!(names_in(&memory), ["file"]);
    outside.is_untouched();
    println!("what_is_mounted_inside_is_not_emptied: 2 mounts left alone");
}
