//! What the slow tests need of the system: root, mounts that end with their guard, and a look at the processes.

pub mod disk;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread;
use std::time::{Duration, Instant};
use testing::{Copy, flat};

/// The exercise that is checked.
pub const EXERCISE: &str = "gradient_descent/gradient_by_hand";
const MISTAKE: &str = "forgot_the_two";
const CAUSE: &str = "The 2 that the square leaves behind is missing.";

/// Ends a test that could show nothing.
pub fn needs_root() {
    assert!(
        rustix::process::geteuid().is_root(),
        "this test mounts file systems or becomes another user: run it as root"
    );
}

/// A mount that ends when this is dropped.
pub struct Mount {
    at: PathBuf,
}

impl Mount {
    /// An empty file system in memory at `at`, with `options` such as `size=3m`.
    pub fn memory(at: &Path, options: &str) -> Self {
        mount(&["-t", "tmpfs", "-o", options, "tmpfs"], at);
        Self { at: at.to_owned() }
    }

    /// `folder`, with all that it holds, at `at` as well.
    pub fn again(folder: &Path, at: &Path) -> Self {
        mount(&["--bind", &folder.display().to_string()], at);
        Self { at: at.to_owned() }
    }

    /// `folder` itself, with all that it holds, as one that cannot be written.
    pub fn read_only(folder: &Path) -> Self {
        let mount_point = Self::again(folder, folder);
        mount(&["-o", "remount,bind,ro"], folder);
        mount_point
    }
}

fn mount(arguments: &[&str], at: &Path) {
    let mut command = Command::new("mount");
    command.args(arguments).arg(at);
    let status = command.status().expect("`mount` is installed");
    assert!(status.success(), "{command:?}: {status}");
}

impl Drop for Mount {
    fn drop(&mut self) {
        let ended = |lazily: &[&str]| {
            let status = Command::new("umount").args(lazily).arg(&self.at).status();
            status.is_ok_and(|status| status.success())
        };
        // A test that fails may leave a process behind that holds it.
        let ended = ended(&[]) || ended(&["--lazy"]);
        assert!(
            ended || thread::panicking(),
            "{} is still mounted",
            self.at.display()
        );
    }
}

/// The processes that have `folder` in their command line, run a program that lies in it, or work in it.
pub fn processes_of(folder: &Path) -> Vec<String> {
    let name = folder.display().to_string();
    let own = std::process::id().to_string();
    let mut found = Vec::new();
    for process in fs::read_dir("/proc").expect("/proc is there").flatten() {
        let id = process.file_name().to_string_lossy().into_owned();
        if id == own || !id.bytes().all(|b| b.is_ascii_digit()) {
            continue;
        }
        let command = fs::read(process.path().join("cmdline")).unwrap_or_default();
        let command = String::from_utf8_lossy(&command).replace('\0', " ");
        let inside = |link: &str| {
            fs::read_link(process.path().join(link)).is_ok_and(|target| target.starts_with(folder))
        };
        if command.contains(&name) || inside("exe") || inside("cwd") {
            found.push(format!("{id} {command}"));
        }
    }
    found
}

/// Waits until no process of `folder` is left.
pub fn ends_within(seconds: u64, folder: &Path) {
    let deadline = Instant::now() + Duration::from_secs(seconds);
    loop {
        let left = processes_of(folder);
        if left.is_empty() {
            return;
        }
        assert!(
            Instant::now() < deadline,
            "still running after {seconds} s: {left:#?}"
        );
        thread::sleep(Duration::from_millis(10));
    }
}

/// What the system's random numbers are to a program, but the same at every run.
pub struct Sequence(pub u64);

impl Sequence {
    /// The next number in 0..1 (SplitMix64).
    pub fn next(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) >> 11) as f64 / (1u64 << 53) as f64
    }
}

/// A reader's file that no cache knows: the solution or a known mistake, numbered.
pub struct Submission {
    pub right: bool,
    pub source: String,
}

/// What came of a check.
pub struct Checked {
    pub out: String,
    pub err: String,
    pub code: i32,
    pub took: Duration,
}

impl Submission {
    pub fn new(copy: &Copy, right: bool, number: usize) -> Self {
        let source = match right {
            true => copy.solution(EXERCISE),
            false => copy.mistake(EXERCISE, MISTAKE),
        };
        let source = format!("{source}// number {number}, and a line end\n");
        Self { right, source }
    }

    /// The solution, with `statement` run whenever `gradient` is called.
    pub fn doing(copy: &Copy, statement: &str, number: usize) -> Self {
        let plain = Self::new(copy, true, number);
        let error = "    let error = ";
        let source = plain
            .source
            .replacen(error, &format!("    {statement}\n{error}"), 1);
        assert_ne!(source, plain.source);
        Self { source, ..plain }
    }

    /// Saves and checks it, in a grader with `variables` in its environment.
    pub fn check(&self, copy: &Copy, variables: &[(&str, &Path)]) -> Checked {
        self.save(copy);
        self.check_saved(copy, variables)
    }

    pub fn save(&self, copy: &Copy) {
        copy.write(EXERCISE, &self.source);
    }

    pub fn check_saved(&self, copy: &Copy, variables: &[(&str, &Path)]) -> Checked {
        let mut grader = crate::support::grader_in(copy.root());
        grader.args(["check", EXERCISE]);
        grader.envs(variables.iter().map(|(name, value)| (name, value)));
        let started = Instant::now();
        let (out, err, code) = crate::support::output(&mut grader);
        let took = started.elapsed();
        self.is_untouched(copy);
        Checked {
            out,
            err,
            code,
            took,
        }
    }

    /// Whether that is the verdict on this one, with all its points, or the cause named.
    pub fn is_right(&self, checked: &Checked) -> bool {
        let Checked { out, err, code, .. } = checked;
        let (expected, headline) = match self.right {
            true => (0, format!("✓ {EXERCISE}: passed, 5 of 5 points")),
            false => (1, format!("✗ {EXERCISE}: failed, 1 of 5 points")),
        };
        err.is_empty()
            && *code == expected
            && out.starts_with(&headline)
            && flat(out).contains(CAUSE) != self.right
    }

    /// Checks it, and asserts that the verdict is the right one. The time that this takes.
    pub fn is_judged_rightly(&self, copy: &Copy, variables: &[(&str, &Path)]) -> Duration {
        let checked = self.check(copy, variables);
        self.must_be_right(&checked);
        checked.took
    }

    pub fn must_be_right(&self, checked: &Checked) {
        assert!(
            self.is_right(checked),
            "not the verdict on a file that is right ({}): {} {}{}",
            self.right,
            checked.code,
            checked.out,
            checked.err
        );
    }

    pub fn is_untouched(&self, copy: &Copy) {
        let now = fs::read(copy.file(EXERCISE)).expect("the reader's file is there");
        assert!(now == self.source.as_bytes(), "the reader's file changed");
    }
}
