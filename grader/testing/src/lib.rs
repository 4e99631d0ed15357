//! Copies of the workspace for tests to break: pristine whatever state the reader's files are in, and with the libraries
//! already built, so that a test waits for its own exercise only.

mod small;

use grader::compile::Compiler;
use grader::scratch::Scratch;
use grader::workspace::Workspace;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use tempfile::TempDir;

/// A copy of the workspace, removed when dropped.
pub struct Copy {
    _folder: TempDir,
    root: PathBuf,
}

/// The exercises of a small course, in the order of the book.
pub const SMALL_COURSE: [&str; 4] = [
    "gradient_descent/gradient_by_hand",
    "losses/mse_gradient",
    "linear_regression/gd_linear_regression",
    "backpropagation/backprop",
];

/// What a copy is made of.
const PARTS: [&str; 8] = [
    "Cargo.toml",
    "Cargo.lock",
    ".cargo",
    "book",
    "exercises",
    "solutions",
    "grader",
    "README.md",
];

/// What no copy needs: most of the files of the workspace, and none that a program or a build reads.
const LEFT_OUT: [&str; 4] = [
    "grader/tests",
    "grader/author/tests",
    "grader/fuzz",
    "book/tests",
];

impl Copy {
    /// A pristine copy, in a folder whose name has a space in it, of a small course: four exercises in four chapters. So
    /// tests are quick, and what they expect of a list or of what is next stays true whatever is added.
    ///
    /// # Panics
    /// When it cannot be made: no test could go on.
    pub fn new() -> Self {
        let copy = Self::of(&|id| SMALL_COURSE.contains(&id));
        small::forget_others(copy.root(), &SMALL_COURSE);
        copy.finished()
    }

    /// The same with every exercise.
    ///
    /// # Panics
    /// When it cannot be made: no test could go on.
    pub fn whole() -> Self {
        Self::of(&|_| true).finished()
    }

    /// A copy with those exercises of which `wanted` holds.
    fn of(wanted: &dyn Fn(&str) -> bool) -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let root = folder.path().join("a copy");
        fs::create_dir(&root).expect("a folder for the copy");
        for part in PARTS {
            let from = original().root.join(part);
            if from.exists() {
                copy(&from, &root.join(part), wanted);
            }
        }
        Self {
            _folder: folder,
            root,
        }
    }

    fn finished(self) -> Self {
        self.make_pristine();
        self.lend_libraries();
        self
    }

    pub fn root(&self) -> &Path {
        &self.root
    }

    pub fn path(&self, relative: &str) -> PathBuf {
        self.root.join(relative)
    }

    /// The reader's file of `chapter/name`.
    pub fn file(&self, exercise: &str) -> PathBuf {
        self.path(&format!("exercises/src/{exercise}.rs"))
    }

    pub fn hidden(&self, exercise: &str) -> PathBuf {
        self.path(&format!("grader/hidden/{exercise}"))
    }

    /// Replaces the reader's file.
    pub fn write(&self, exercise: &str, source: impl AsRef<[u8]>) {
        fs::write(self.file(exercise), source).expect("the reader's file can be written");
    }

    pub fn solution(&self, exercise: &str) -> String {
        self.read(&format!("solutions/src/{exercise}.rs"))
    }

    pub fn mistake(&self, exercise: &str, name: &str) -> String {
        self.read(&format!("grader/hidden/{exercise}/mistakes/{name}.rs"))
    }

    /// Replaces the reader's file by the solution.
    pub fn solve(&self, exercise: &str) {
        self.write(exercise, self.solution(exercise));
    }

    pub fn read(&self, relative: &str) -> String {
        fs::read_to_string(self.path(relative)).unwrap_or_else(|e| panic!("{relative}: {e}"))
    }

    /// Replaces `from`, which must be there, by `to` in a file.
    pub fn edit(&self, relative: &str, from: &str, to: &str) {
        let text = self.read(relative);
        assert!(text.contains(from), "{relative} does not contain {from:?}");
        fs::write(self.path(relative), text.replace(from, to)).expect("the file can be written");
    }

    /// The exercises' ids, sorted.
    pub fn exercises(&self) -> Vec<String> {
        let mut ids = Vec::new();
        let hidden = self.path("grader/hidden");
        let chapters = names(&hidden).into_iter();
        for chapter in chapters.filter(|name| hidden.join(name).is_dir()) {
            ids.extend(
                names(&self.path(&format!("grader/hidden/{chapter}")))
                    .iter()
                    .map(|name| format!("{chapter}/{name}")),
            );
        }
        ids
    }

    /// The names of an exercise's known mistakes.
    pub fn mistakes(&self, exercise: &str) -> Vec<String> {
        let files = names(&self.hidden(exercise).join("mistakes"));
        files
            .iter()
            .filter_map(|file| Some(file.strip_suffix(".rs")?.to_owned()))
            .collect()
    }

    fn make_pristine(&self) {
        for exercise in self.exercises() {
            self.write(
                &exercise,
                self.read(&format!("grader/hidden/{exercise}/skeleton.rs")),
            );
        }
    }

    /// The original's libraries fit the copy too: they depend on the lock file, the probe crate and the toolchain alone.
    fn lend_libraries(&self) {
        let cache = self.path("target/grader-cache");
        fs::create_dir_all(&cache).expect("a cache for the copy");
        fs::copy(
            original().cache().join("libraries.json"),
            cache.join("libraries.json"),
        )
        .expect("built libraries");
    }
}

impl Default for Copy {
    fn default() -> Self {
        Self::new()
    }
}

/// The workspace that these tests belong to, its libraries built.
fn original() -> &'static Workspace {
    static ORIGINAL: OnceLock<Workspace> = OnceLock::new();
    ORIGINAL.get_or_init(|| {
        let workspace = Workspace::find(Path::new(env!("CARGO_MANIFEST_DIR")))
            .expect("the crate lies in the workspace");
        let scratch = Scratch::new(&workspace).expect("a scratch folder");
        Compiler::prepare(&workspace, &scratch).expect("libraries that can be built");
        workspace
    })
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap_or_else(|e| panic!("{}: {e}", folder.display()));
    let mut names: Vec<String> = entries
        .flatten()
        .filter_map(|entry| entry.file_name().into_string().ok())
        .collect();
    names.sort();
    names
}

fn copy(from: &Path, to: &Path, wanted: &dyn Fn(&str) -> bool) {
    if from.is_dir() {
        fs::create_dir_all(to).expect("a folder in the copy");
        for name in names(from).iter().filter(|name| *name != "target") {
            let from = from.join(name);
            let inside = from.strip_prefix(&original().root);
            if inside.is_ok_and(|path| LEFT_OUT.iter().any(|out| path == Path::new(out))) {
                continue;
            }
            if exercise_at(&from).is_none_or(|id| wanted(&id)) {
                copy(&from, &to.join(name), wanted);
            }
        }
    } else if from.is_file() {
        fs::copy(from, to).unwrap_or_else(|e| panic!("{}: {e}", from.display()));
    }
}

/// The exercise whose hidden folder, reader's file or solution `path` is.
fn exercise_at(path: &Path) -> Option<String> {
    let inside = path.strip_prefix(&original().root).ok()?;
    let folders = ["grader/hidden", "exercises/src", "solutions/src"];
    let id = folders.iter().find_map(|f| inside.strip_prefix(f).ok())?;
    let id = id.with_extension("");
    (id.components().count() == 2).then(|| id.to_string_lossy().replace('\\', "/"))
}

/// In memory where the system has a place for that: on some disks ten thousand folders take seconds to make.
///
/// # Panics
/// When it cannot be made: no test could go on.
pub fn temporary_folder() -> TempDir {
    let in_memory = tempfile::tempdir_in("/dev/shm");
    in_memory
        .or_else(|_| tempfile::tempdir())
        .expect("a temporary folder")
}

/// `text` on one line, as if it had never been wrapped.
pub fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
