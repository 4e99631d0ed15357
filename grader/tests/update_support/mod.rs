//! A workbook with a bare repository, an author who pushes to it and a reader who cloned it.

use crate::support::{grader_in, output};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use tempfile::TempDir;
use testing::{flat, temporary_folder};

pub const UNTOUCHED: &str = "backpropagation/backprop";
pub const COMMITTED: &str = "gradient_descent/gradient_by_hand";
pub const UNCOMMITTED: &str = "losses/mse_gradient";
pub const STAGED: &str = "linear_regression/gd_linear_regression";
pub const ALL: [&str; 4] = [UNTOUCHED, COMMITTED, UNCOMMITTED, STAGED];

/// The exercise that the new version adds.
pub const NEW: &str = "losses/huber";

/// What the new version adds to each skeleton.
pub const ADDED: &str = "// The new version has this line.\n";

/// What is copied of the workspace, where it is there: an update looks at nothing else, and tests of few files are quick.
const PARTS: [&str; 5] = [
    "Cargo.toml",
    "README.md",
    "book/chapters/losses.md",
    "exercises/src/lib.rs",
    "grader/Cargo.toml",
];

pub struct World {
    folder: TempDir,
    pub author: Author,
}

/// A clone whose changes are pushed.
pub struct Author {
    root: PathBuf,
}

impl Author {
    fn new(root: PathBuf) -> Self {
        let author = Self { root };
        let parts = PARTS.iter().map(|part| (*part).to_owned());
        let exercises = ALL.iter().flat_map(|exercise| {
            [
                skeleton(exercise),
                format!("grader/hidden/{exercise}/exercise.toml"),
                format!("solutions/src/{exercise}.rs"),
            ]
        });
        let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        for part in parts.chain(exercises) {
            let text = fs::read_to_string(workspace.join(&part));
            author.write(&part, &text.unwrap_or_else(|e| panic!("{part}: {e}")));
        }
        for exercise in ALL {
            author.write(&file(exercise), &author.read(&skeleton(exercise)));
        }
        author.write(".gitignore", "/target\n/.grader\n");
        author.write("check.sh", "echo one\n");
        author.write("outdated.md", "This page goes.\n");
        author
    }

    pub fn root(&self) -> &Path {
        &self.root
    }

    pub fn path(&self, relative: &str) -> PathBuf {
        self.root.join(relative)
    }

    pub fn read(&self, relative: &str) -> String {
        fs::read_to_string(self.path(relative)).unwrap_or_else(|e| panic!("{relative}: {e}"))
    }

    pub fn write(&self, relative: &str, text: &str) {
        let path = self.path(relative);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("the author's file can be written");
    }

    pub fn solution(&self, exercise: &str) -> String {
        self.read(&format!("solutions/src/{exercise}.rs"))
    }

    fn edit(&self, relative: &str, from: &str, to: &str) {
        let text = self.read(relative);
        assert!(text.contains(from), "{relative} does not contain {from:?}");
        self.write(relative, &text.replacen(from, to, 1));
    }

    /// Commits everything, and pushes it.
    pub fn publish(&self, subject: &str) {
        git(&self.root, &["add", "--all"]);
        git(&self.root, &["commit", "--quiet", "-m", subject]);
        git(&self.root, &["push", "--quiet", "origin", "main"]);
    }
}

impl World {
    pub fn new() -> Self {
        let folder = temporary_folder();
        let author = Author::new(folder.path().join("an author"));
        let world = Self { folder, author };
        let root = world.author.root();
        git(root, &["init", "--quiet", "--initial-branch=main"]);
        // What is executable is said to git alone, as on any system.
        git(root, &["config", "core.fileMode", "false"]);
        let bare = world.bare().display().to_string();
        git(
            root,
            &["init", "--quiet", "--bare", "--initial-branch=main", &bare],
        );
        git(root, &["remote", "add", "origin", &bare]);
        world.author.publish("The workbook");
        let reader = world.reader().display().to_string();
        git(world.folder.path(), &["clone", "--quiet", &bare, &reader]);
        world
    }

    pub fn bare(&self) -> PathBuf {
        self.folder.path().join("the workbook.git")
    }

    pub fn reader(&self) -> PathBuf {
        self.folder.path().join("a reader")
    }

    pub fn path(&self, relative: &str) -> PathBuf {
        self.reader().join(relative)
    }

    pub fn git(&self, arguments: &[&str]) -> String {
        git(&self.reader(), arguments)
    }

    pub fn read(&self, relative: &str) -> String {
        String::from_utf8(self.bytes(relative)).expect("text")
    }

    pub fn bytes(&self, relative: &str) -> Vec<u8> {
        fs::read(self.path(relative)).unwrap_or_else(|e| panic!("{relative}: {e}"))
    }

    pub fn write(&self, relative: &str, bytes: impl AsRef<[u8]>) {
        let path = self.path(relative);
        let folder = path.parent().expect("a folder");
        fs::create_dir_all(folder).expect("a folder");
        fs::write(path, bytes).expect("the reader's file can be written");
    }

    /// The reader's solution of `exercise`, which ends in a line of their own.
    pub fn solve(&self, exercise: &str) -> String {
        let solution = self.author.solution(exercise) + "// Solved.\n";
        self.write(&file(exercise), &solution);
        solution
    }

    /// The reader's state that all files can be lost from: one solved and committed, one solved, one staged and then further
    /// edited, one untouched. What stands in each file.
    pub fn work(&self) -> [String; 4] {
        let committed = self.solve(COMMITTED);
        self.git(&["commit", "--quiet", "--all", "-m", "Solved by the reader"]);
        let uncommitted = self.solve(UNCOMMITTED);
        let staged = self.solve(STAGED);
        self.git(&["add", &file(STAGED)]);
        let further = format!("{staged}// Edited further.\n");
        self.write(&file(STAGED), &further);
        [committed, uncommitted, staged, further]
    }

    /// The author's new version: every skeleton changed, an exercise added, a page changed, one removed, a file made
    /// executable.
    pub fn release(&self) {
        for exercise in ALL {
            for path in [file(exercise), skeleton(exercise)] {
                let text = self.author.read(&path) + ADDED;
                self.author.write(&path, &text);
            }
        }
        for path in [file(NEW), skeleton(NEW)] {
            self.author.write(&path, "//! A new exercise.\n");
        }
        self.author.edit(
            "exercises/src/lib.rs",
            "pub mod losses {\n",
            "pub mod losses {\n    pub mod huber;\n",
        );
        self.author.edit(
            "README.md",
            "# Downhill\n",
            "# Downhill, the second edition\n",
        );
        self.author.write("check.sh", "echo two\n");
        fs::remove_file(self.author.path("outdated.md")).expect("it is there");
        let author = self.author.root();
        git(author, &["add", "--all"]);
        git(author, &["update-index", "--chmod=+x", "check.sh"]);
        self.author.publish("Every skeleton has a new line");
    }

    pub fn grader(&self, arguments: &[&str]) -> assert_cmd::Command {
        let mut grader = grader_in(&self.reader());
        grader.args(arguments).envs(GIT_ENVIRONMENT);
        grader
    }

    /// What `grader ARGUMENTS` prints and its exit code.
    pub fn runs(&self, arguments: &[&str]) -> (String, String, i32) {
        output(&mut self.grader(arguments))
    }

    /// What an update that goes well prints.
    pub fn update(&self) -> String {
        let (out, err, code) = self.runs(&["update"]);
        assert_eq!(
            (code, without_warning(&err).as_str()),
            (0, ""),
            "{out}{err}"
        );
        out
    }

    /// What an update that cannot be says, on one line.
    pub fn refusal(&self) -> String {
        let (out, err, code) = self.runs(&["update"]);
        assert_eq!((code, out.as_str()), (2, ""), "{err}");
        flat(&without_warning(&err))
    }

    /// Each file that `git status` names, after its letters.
    pub fn status(&self) -> Vec<String> {
        let status = self.git(&["status", "--porcelain", "--untracked-files=all"]);
        status.lines().map(str::to_owned).collect()
    }

    /// The only backup of the file at `relative`: its path in the workspace.
    pub fn backup(&self, relative: &str) -> String {
        let backups = self.backups(relative);
        assert_eq!(backups.len(), 1, "{relative}: {backups:?}");
        backups[0].clone()
    }

    pub fn backups(&self, relative: &str) -> Vec<String> {
        let path = Path::new(relative);
        let folder = Path::new(".grader/backups").join(path.parent().expect("a folder"));
        let stem = path
            .file_stem()
            .expect("a name")
            .to_string_lossy()
            .into_owned();
        let entries = fs::read_dir(self.path(&folder.to_string_lossy()));
        let entries = entries.into_iter().flatten().flatten();
        let names = entries.map(|entry| entry.file_name().to_string_lossy().into_owned());
        let mut found: Vec<String> = names
            .filter(|name| name.starts_with(&format!("{stem}.")))
            .map(|name| folder.join(name).display().to_string().replace('\\', "/"))
            .collect();
        found.sort();
        found
    }

    /// Asserts that git finds nothing wrong.
    pub fn git_is_sound(&self) {
        self.git(&["fsck", "--strict", "--no-dangling"]);
    }
}

pub fn file(exercise: &str) -> String {
    format!("exercises/src/{exercise}.rs")
}

pub fn skeleton(exercise: &str) -> String {
    format!("grader/hidden/{exercise}/skeleton.rs")
}

/// Git as it is where nobody has configured it, and who commits.
const GIT_ENVIRONMENT: [(&str, &str); 9] = [
    // Nothing of it outlives the test, so nothing waits for the disk.
    ("GIT_CONFIG_COUNT", "1"),
    ("GIT_CONFIG_KEY_0", "core.fsync"),
    ("GIT_CONFIG_VALUE_0", "none"),
    ("GIT_CONFIG_GLOBAL", "/dev/null"),
    ("GIT_CONFIG_NOSYSTEM", "1"),
    ("GIT_AUTHOR_NAME", "Somebody"),
    ("GIT_AUTHOR_EMAIL", "somebody@example.org"),
    ("GIT_COMMITTER_NAME", "Somebody"),
    ("GIT_COMMITTER_EMAIL", "somebody@example.org"),
];

/// What `git ARGUMENTS` prints, which must go well.
pub fn git(folder: &Path, arguments: &[&str]) -> String {
    let output = tries_git(folder, arguments);
    let err = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "git {arguments:?}: {err}");
    String::from_utf8(output.stdout).expect("text")
}

pub fn tries_git(folder: &Path, arguments: &[&str]) -> Output {
    let mut git = Command::new("git");
    git.args(arguments)
        .current_dir(folder)
        .envs(GIT_ENVIRONMENT);
    git.output().expect("git is installed")
}

/// Without what is said of a grader that other sources than the workspace's were built to, as in a clone that was updated.
pub fn without_warning(err: &str) -> String {
    let warning = grader::report::words::other_grader();
    err.replace(warning, "").trim_start().to_owned()
}
