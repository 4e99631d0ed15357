//! A user with few rights: files that may not be read are named with the way out, and limits that root is exempt from hold.

#![cfg(target_os = "linux")]

#[allow(dead_code)]
mod slow_support;
#[allow(dead_code)]
mod support;

use slow_support::{EXERCISE, Submission, ends_within, needs_root, processes_of};
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::time::{Duration, Instant};
use support::Copy;
use testing::flat;

const NOBODY: &str = "65534";
const FILE: &str = "exercises/src/gradient_descent/gradient_by_hand.rs";

/// A copy that belongs to the user `nobody`, and what that one needs to work in it.
struct Nobody {
    copy: Copy,
    home: tempfile::TempDir,
    sysroot: PathBuf,
    /// Folders that the grader reads, which may lie where only root may go.
    used: Vec<PathBuf>,
}

impl Nobody {
    fn new() -> Self {
        needs_root();
        let copy = Copy::new();
        let home = tempfile::tempdir().expect("a temporary folder");
        let rustc = Command::new("rustc")
            .args(["--print", "sysroot"])
            .current_dir(copy.root())
            .output()
            .expect("rustc is installed");
        let sysroot = PathBuf::from(String::from_utf8_lossy(&rustc.stdout).trim());
        let index = copy.read("target/grader-cache/libraries.json");
        let index: serde_json::Value = serde_json::from_str(&index).expect("an index");
        let dependencies = Path::new(index["dependencies"].as_str().expect("a folder"));
        let libraries = dependencies
            .ancestors()
            .nth(2)
            .expect("a folder of cargo's");
        let programs = assert_cmd::cargo::cargo_bin!("grader").parent();
        let used = vec![
            sysroot.clone(),
            libraries.to_owned(),
            programs.expect("a folder").to_owned(),
        ];
        let folder = copy.root().parent().expect("it lies in a folder");
        let owned = Command::new("chown")
            .args(["-R", &format!("{NOBODY}:{NOBODY}")])
            .args([folder, home.path()])
            .status();
        assert!(owned.is_ok_and(|status| status.success()));
        Self {
            copy,
            home,
            sysroot,
            used,
        }
    }

    /// What nobody gets from a command in the copy.
    fn runs(&self, program: &Path, arguments: &[&str]) -> Output {
        let output = Command::new("unshare")
            .args(["--mount", "sh", "-euc", &self.script(), "sh"])
            .arg(program)
            .args(arguments)
            .current_dir(self.copy.root())
            .env_clear()
            .env("PATH", "/usr/local/bin:/usr/bin:/bin")
            .env("HOME", self.home.path())
            .env("RUSTC", self.sysroot.join("bin/rustc"))
            .env("CARGO_PKG_NAME", "grader")
            .output();
        output.expect("`unshare` is installed")
    }

    /// Becomes nobody, in a name space of its own in which what is used can be reached: where only root may go on the way
    /// there, an empty folder takes that place.
    fn script(&self) -> String {
        let quoted =
            |path: &Path| format!("'{}'", path.display().to_string().replace('\'', r"'\''"));
        let mut closed = Vec::new();
        let (mut hold, mut show) = (String::new(), String::new());
        for (number, folder) in self.used.iter().enumerate() {
            let Some(first_closed) = first_closed(folder) else {
                continue;
            };
            let held = quoted(&self.home.path().join(number.to_string()));
            let folder = quoted(folder);
            hold += &format!("mkdir -p {held}; mount --bind {folder} {held}\n");
            show += &format!("mkdir -p {folder}; mount --bind {held} {folder}\n");
            closed.push(quoted(&first_closed));
        }
        closed.sort();
        closed.dedup();
        let cover: String = closed
            .iter()
            .map(|folder| format!("mount -t tmpfs -o mode=755 tmpfs {folder}\n"))
            .collect();
        format!(
            "{hold}{cover}{show}cd \"$PWD\"\n\
             exec setpriv --reuid {NOBODY} --regid {NOBODY} --clear-groups \"$@\"\n"
        )
    }

    /// What `grader check EXERCISE` prints, and its exit code.
    fn checks(&self) -> (String, i32) {
        let grader = assert_cmd::cargo::cargo_bin!("grader");
        let output = self.runs(grader, &["check", EXERCISE]);
        let err = String::from_utf8_lossy(&output.stderr);
        assert_eq!(err, "");
        let out = String::from_utf8_lossy(&output.stdout).into_owned();
        (out, output.status.code().unwrap_or(-1))
    }

    fn closes(&self, relative: &str) {
        let closed = fs::Permissions::from_mode(0o000);
        fs::set_permissions(self.copy.path(relative), closed).expect("it is there");
    }
}

/// The first folder on the way to `folder` that only its owner may go through.
fn first_closed(folder: &Path) -> Option<PathBuf> {
    let mut way: Vec<&Path> = folder.ancestors().collect();
    way.reverse();
    let is_closed = |path: &&&Path| {
        fs::metadata(path).is_ok_and(|metadata| metadata.permissions().mode() & 0o001 == 0)
    };
    way.iter().find(is_closed).map(|path| path.to_path_buf())
}

#[test]
#[ignore = "slow tier: needs root, or takes long"]
fn a_file_that_may_not_be_read() {
    let nobody = Nobody::new();
    let submission = Submission::new(&nobody.copy, true, 0);
    submission.save(&nobody.copy);
    nobody.closes(FILE);
    let (out, code) = nobody.checks();
    assert_eq!(code, 1, "{out}");
    let headline = format!("✗ {EXERCISE}: cannot be read, 0 of 5 points\n");
    assert!(out.starts_with(&headline), "{out}");
    let way_out = format!("chmod u+r {FILE}");
    let sentence = format!("{FILE} may not be read. Give yourself permission: {way_out}");
    assert!(flat(&out).contains(&sentence), "{out}");
    submission.is_untouched(&nobody.copy);

    let done = nobody.runs(Path::new("sh"), &["-c", &way_out]);
    assert!(done.status.success(), "{done:?}");
    let (out, code) = nobody.checks();
    assert_eq!(code, 0, "{out}");
    println!("a_file_that_may_not_be_read: refused, then passed by the way out");
}

#[test]
#[ignore = "slow tier: needs root, or takes long"]
fn other_files_that_may_not_be_read() {
    let nobody = Nobody::new();
    let helper = FILE.replace(".rs", "/inside.rs");
    let folder = nobody.copy.path(FILE).with_extension("");
    fs::create_dir(&folder).expect("a folder beside the file");
    fs::write(nobody.copy.path(&helper), "").expect("a file beside the file");
    nobody.closes(&helper);
    let (out, code) = nobody.checks();
    assert_eq!(code, 1, "{out}");
    assert!(
        flat(&out).contains(&format!(
            "{FILE} could not be read: gradient_by_hand/inside.rs beside it: permission denied."
        )),
        "{out}"
    );
    fs::remove_dir_all(folder).expect("it can be removed");

    let recording = format!("grader/hidden/{EXERCISE}/recorded.json");
    nobody.closes(&recording);
    let (out, code) = nobody.checks();
    assert_eq!(code, 2, "{out}");
    assert!(
        out.starts_with(&format!("? {EXERCISE}: not graded\n")),
        "{out}"
    );
    let sentence = format!("{recording} could not be read: permission denied.");
    assert!(flat(&out).contains(&sentence), "{out}");
    println!("other_files_that_may_not_be_read: 2 named");
}

/// Asserts that `begin`, a function that leaves `canary` behind in the copy, works in a program of its own and is refused
/// with `error` in an exercise.
fn is_refused(nobody: &Nobody, begin: &str, error: &str) {
    let canary = nobody.copy.path("canary");
    let begin = begin.replace("CANARY", &format!("{:?}", canary.display().to_string()));
    let submission = Submission::doing(&nobody.copy, "begin();", 0);
    let source = format!("{}\n{begin}", submission.source);
    let submission = Submission {
        source,
        ..submission
    };
    submission.save(&nobody.copy);
    let (out, code) = nobody.checks();
    assert!(!canary.exists(), "it was begun: {out}");
    ends_within(10, nobody.copy.root());
    assert_eq!(code, 1, "{out}");
    let headline = format!("✗ {EXERCISE}: panicked, 1 of 5 points\n");
    assert!(out.starts_with(&headline), "{out}");
    assert!(flat(&out).contains(error), "{out}");
    assert!(out.contains("✓ on paper: passed"), "{out}");
    submission.is_untouched(&nobody.copy);

    let plain = nobody.copy.path("plain.rs");
    fs::write(&plain, format!("fn main() {{ begin(); }}\n{begin}")).expect("a file");
    let program = nobody.copy.path("plain");
    let compiled = Command::new(nobody.sysroot.join("bin/rustc"))
        .arg("-o")
        .args([&program, &plain])
        .status();
    assert!(compiled.is_ok_and(|status| status.success()));
    let ran = nobody.runs(&program, &[]);
    assert!(ran.status.success(), "{ran:?}");
    let deadline = Instant::now() + Duration::from_secs(10);
    while !canary.exists() {
        assert!(Instant::now() < deadline, "it cannot be begun at all");
        std::thread::sleep(Duration::from_millis(10));
    }
}

#[test]
#[ignore = "slow tier: needs root, or takes long"]
fn an_exercise_starts_no_process() {
    let nobody = Nobody::new();
    // The shell makes the file by itself: `touch` would be a second process, still there now and then when they are counted.
    let begin = r#"fn begin() {
    let script = ": > \"$0\"; exec sleep 600";
    let shell = std::process::Command::new("/bin/sh").args(["-c", script, CANARY]).stdout(std::process::Stdio::null()).stderr(std::process::Stdio::null()).spawn();
    shell.expect("a process");
}"#;
    let error =
        "a process: Os { code: 1, kind: PermissionDenied, message: \"Operation not permitted\" }";
    is_refused(&nobody, begin, error);
    let left = processes_of(nobody.copy.root());
    assert_eq!(left.len(), 1, "the program of its own leaves one: {left:?}");
    for process in left {
        let id = process.split(' ').next().and_then(|id| id.parse().ok());
        let id = rustix::process::Pid::from_raw(id.expect("an id")).expect("an id");
        rustix::process::kill_process(id, rustix::process::Signal::KILL).expect("it runs");
    }
    ends_within(10, nobody.copy.root());
    println!("an_exercise_starts_no_process: refused, where a program of its own starts 1");
}

#[test]
#[ignore = "slow tier: needs root, or takes long"]
fn an_exercise_may_start_threads() {
    let nobody = Nobody::new();
    let begin = "let thread = std::thread::Builder::new().spawn(|| 0.0); thread.expect(\"a thread\").join().expect(\"it ends\");";
    let submission = Submission::doing(&nobody.copy, begin, 0);
    submission.save(&nobody.copy);
    let (out, code) = nobody.checks();
    assert_eq!(code, 0, "{out}");
    assert!(out.starts_with(&format!("✓ {EXERCISE}: passed")), "{out}");
}
