//! A look at the system's processes: which of them belong to a folder, and how much they hold.

use rustix::process::{Pid, Signal, kill_process};
use std::fs;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

/// A process that has to do with a folder.
#[derive(Clone, Debug)]
pub struct Process {
    pub id: i32,
    pub words: String,
}

/// The processes that run a program of `folder`, work in it, have a file of it open, or have it or `mark` in their command
/// line.
pub fn of(folder: &Path, mark: &str) -> Vec<Process> {
    let name = folder.display().to_string();
    let mut found = Vec::new();
    for (id, path) in running() {
        let words = words(&path);
        let inside = |link: PathBuf| fs::read_link(link).is_ok_and(|to| to.starts_with(folder));
        if words.contains(&name)
            || words.contains(mark)
            || is_at_home(&path, folder)
            || entries(&path.join("fd")).any(inside)
        {
            found.push(Process { id, words });
        }
    }
    found
}

/// The numbers of all processes but this one, and where the system shows them.
fn running() -> impl Iterator<Item = (i32, PathBuf)> {
    let own = std::process::id() as i32;
    let all = entries(Path::new("/proc")).filter_map(|path| {
        let id = path.file_name()?.to_str()?.parse().ok()?;
        Some((id, path))
    });
    all.filter(move |(id, _)| *id != own)
}

/// Whether a process works in `folder` or runs a program of it.
fn is_at_home(process: &Path, folder: &Path) -> bool {
    ["cwd", "exe"]
        .iter()
        .any(|link| fs::read_link(process.join(link)).is_ok_and(|to| to.starts_with(folder)))
}

fn words(process: &Path) -> String {
    let words = fs::read(process.join("cmdline")).unwrap_or_default();
    String::from_utf8_lossy(&words).replace('\0', " ")
}

/// Ends a process that the suite has started, or that one of them has.
pub fn end(id: i32) {
    if let Some(id) = Pid::from_raw(id) {
        let _ = kill_process(id, Signal::KILL);
    }
}

/// How far down files are counted.
const DEEPEST: u32 = 20;

/// The most that was seen of some processes and a folder.
#[derive(Clone, Debug, Default)]
pub struct Peaks {
    /// Of a submission's program, in MiB of address space.
    pub memory: u64,
    /// Of a compiler or a linker, in MiB of address space.
    pub compiler: u64,
    /// Of a compiler or a linker, in seconds of processor time.
    pub compiling: u64,
    pub threads: u64,
    /// In MiB, what has been deleted and is still open included.
    pub space: u64,
    pub files: u64,
    /// In bytes of output.
    pub printed: u64,
}

impl Peaks {
    /// Looks at the processes of `root`, and at the files below `folder`.
    pub fn look(&mut self, root: &Path, folder: &Path) {
        let mut space = 0;
        let mut files = 0;
        for (_, path) in running().filter(|(_, path)| is_at_home(path, root)) {
            let program = fs::read_link(path.join("exe")).unwrap_or_default();
            let program = program.file_name().unwrap_or_default().to_string_lossy();
            let status = fs::read_to_string(path.join("status")).unwrap_or_default();
            let number = |name: &str| {
                let line = status.lines().find_map(|line| line.strip_prefix(name));
                let words = line.and_then(|line| line.split_whitespace().next());
                words.and_then(|word| word.parse().ok()).unwrap_or(0u64)
            };
            let memory = number("VmPeak:") >> 10;
            if program.starts_with("program") {
                self.memory = self.memory.max(memory);
                self.threads = self.threads.max(number("Threads:"));
            } else if !program.is_empty() && program != "grader" {
                self.compiler = self.compiler.max(memory);
                self.compiling = self.compiling.max(seconds(&path));
            }
            for fd in entries(&path.join("fd")) {
                let to = fs::read_link(&fd).unwrap_or_default();
                if to.starts_with(folder) && to.to_string_lossy().ends_with(" (deleted)") {
                    space += fs::metadata(&fd).map_or(0, |file| file.blocks() * 512);
                }
            }
        }
        let mut folders = vec![(folder.to_owned(), 0)];
        while let Some((folder, depth)) = folders.pop() {
            for path in entries(&folder) {
                files += 1;
                if let Ok(file) = fs::symlink_metadata(&path) {
                    space += file.blocks() * 512;
                    if file.is_dir() && depth < DEEPEST {
                        folders.push((path, depth + 1));
                    }
                }
            }
        }
        self.space = self.space.max(space >> 20);
        self.files = self.files.max(files);
    }
}

/// The paths in a folder; none where it cannot be read.
pub fn entries(folder: &Path) -> impl Iterator<Item = PathBuf> + use<> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries.map(|entry| entry.path())
}

/// The processor time of a process.
fn seconds(process: &Path) -> u64 {
    let stat = fs::read_to_string(process.join("stat")).unwrap_or_default();
    let fields = stat.split_whitespace().skip(13).take(2);
    let ticks: u64 = fields.filter_map(|field| field.parse::<u64>().ok()).sum();
    ticks / 100
}
