//! What a stranger's program can leave in its folder, and what lies outside and must stay as it is.

use rustix::fs::{CWD, Mode, OFlags, mkdirat, openat};
use std::fs::{self, File, Permissions};
use std::io;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};
use std::os::unix::net::UnixListener;
use std::path::{Path, PathBuf};
use std::process::Command;
use testing::temporary_folder;

/// A folder with a file in it, both of which nobody may change.
pub struct Outside {
    holder: tempfile::TempDir,
}

const FOLDER_MODE: u32 = 0o750;
const FILE_MODE: u32 = 0o640;

impl Outside {
    pub fn new() -> Self {
        let outside = Self {
            holder: temporary_folder(),
        };
        fs::create_dir(outside.folder()).unwrap();
        fs::write(outside.file(), "keep me").unwrap();
        set_mode(&outside.file(), FILE_MODE);
        set_mode(&outside.folder(), FOLDER_MODE);
        outside
    }

    pub fn folder(&self) -> PathBuf {
        self.holder.path().join("outside")
    }

    pub fn file(&self) -> PathBuf {
        self.folder().join("precious")
    }

    pub fn is_untouched(&self) {
        assert!(fs::read(self.file()).unwrap() == b"keep me");
        assert_eq!(names_in(&self.folder()), ["precious"]);
        let mode = |path: PathBuf| fs::metadata(path).unwrap().mode() & 0o7777;
        assert_eq!(mode(self.file()), FILE_MODE);
        assert_eq!(mode(self.folder()), FOLDER_MODE);
        assert_eq!(fs::metadata(self.file()).unwrap().nlink(), 1);
    }
}

pub fn names_in(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<String> = entries
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

pub fn set_mode(path: &Path, mode: u32) {
    fs::set_permissions(path, Permissions::from_mode(mode)).unwrap();
}

/// Makes `folder` and leaves everything in it that is known to make trouble.
pub fn leave_everything(folder: &Path, outside: &Outside) {
    fs::create_dir(folder).unwrap();
    links(folder, outside);
    strange_names(folder);
    special_files(folder);
    File::create(folder.join("sparse"))
        .and_then(|file| file.set_len(1 << 33))
        .unwrap();
    // Last, since nothing can be put into them any more.
    closed_folders(folder, outside);
    set_mode(folder, 0o000);
}

fn links(folder: &Path, outside: &Outside) {
    for (name, to) in [
        ("to a file", outside.file()),
        ("to a folder", outside.folder()),
        ("to nothing", PathBuf::from("/nonexistent/thing")),
        ("to itself", PathBuf::from("to itself")),
        ("to the folder above", PathBuf::from("..")),
        ("to the root", PathBuf::from("/")),
    ] {
        symlink(to, folder.join(name)).unwrap();
    }
    fs::hard_link(outside.file(), folder.join("hard link")).unwrap();
}

fn strange_names(folder: &Path) {
    let long = "n".repeat(255);
    let names = [
        "..-ish",
        "...",
        ". ",
        "-rf",
        " ",
        "a\nb",
        "\u{1b}[8m",
        "\u{202e}",
        "*",
        &long,
    ];
    for name in names {
        fs::create_dir(folder.join(name)).unwrap();
        fs::write(folder.join(name).join(name), "").unwrap();
    }
    if cfg!(target_os = "linux") {
        let name = std::ffi::OsStr::from_bytes(b"\xff\xfe no text");
        fs::create_dir(folder.join(name)).unwrap();
        fs::write(folder.join(name).join(name), "").unwrap();
    }
}

fn special_files(folder: &Path) {
    drop(UnixListener::bind(folder.join("socket")).unwrap());
    let made = Command::new("mkfifo").arg(folder.join("fifo")).status();
    assert!(made.is_ok_and(|status| status.success()));
    for mode in [0o000, 0o444, 0o7777] {
        let file = folder.join(format!("mode {mode:o}"));
        fs::write(&file, "").unwrap();
        set_mode(&file, mode);
    }
}

/// Folders with something in them that cannot be read, not be written, not be entered, or none of the three; nested, too.
fn closed_folders(folder: &Path, outside: &Outside) {
    for mode in [0o000, 0o100, 0o200, 0o300, 0o400, 0o500, 0o600] {
        let closed = folder.join(format!("closed {mode:o}"));
        let inner = closed.join("inner");
        fs::create_dir_all(&inner).unwrap();
        fs::write(inner.join("file"), "").unwrap();
        fs::write(closed.join("file"), "").unwrap();
        symlink(outside.folder(), inner.join("link")).unwrap();
        set_mode(&inner, mode);
        set_mode(&closed, mode);
    }
}

/// Makes `folder`, and `levels` folders below it, one in the other, a file beside each.
pub fn leave_deep(folder: &Path, levels: usize) -> io::Result<()> {
    fs::create_dir(folder)?;
    let how = OFlags::DIRECTORY | OFlags::NOFOLLOW | OFlags::CLOEXEC;
    let mut here = openat(CWD, folder, how, Mode::empty())?;
    for _ in 0..levels {
        mkdirat(&here, "down", Mode::RWXU)?;
        let flags = OFlags::CREATE | OFlags::WRONLY | OFlags::CLOEXEC;
        openat(&here, "file", flags, Mode::RUSR)?;
        here = openat(&here, "down", how, Mode::empty())?;
    }
    Ok(())
}
