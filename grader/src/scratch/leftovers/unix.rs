//! POSIX: both walks go from descriptor to descriptor, and open a folder only as a folder, never through a link.
//!
//! Removing holds the descriptor of one folder at a time and comes back up by `..`, after making sure that this still is the
//! folder it came from. So depth costs a little memory, no descriptors, no stack and, unlike moving folders up before they
//! are removed, no room on a disk that is full.

use super::{DEEPEST, Usage};
use rustix::fs::{
    AtFlags, CWD, Dir, DirEntry, FileType, Mode, OFlags, Stat, fchmod, fstat, openat, statat,
    unlinkat,
};
use rustix::io::Errno;
use std::ffi::{CStr, CString};
use std::io;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::os::unix::ffi::OsStrExt;
use std::path::Path;

const FOLDER: OFlags = OFlags::DIRECTORY
    .union(OFlags::NOFOLLOW)
    .union(OFlags::CLOEXEC);

pub fn remove_whole(folder: &Path) -> io::Result<()> {
    let Some(name) = folder.file_name() else {
        return Err(io::ErrorKind::InvalidInput.into());
    };
    let name = CString::new(name.as_bytes())?;
    let parent = match folder.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    };
    // The way to the folder is ours, and may lead through links.
    let parent = openat(CWD, parent, FOLDER - OFlags::NOFOLLOW, Mode::empty())?;
    Removal::from(parent, name)?.finish()
}

/// A walk that removes.
struct Removal {
    /// From the folder that holds what is to be removed down to where the walk is. Never empty.
    way: Vec<Level>,
    /// The last of them.
    here: OwnedFd,
    first_error: Option<Errno>,
}

/// A folder on the way.
struct Level {
    /// In the folder above.
    name: CString,
    identity: Identity,
    /// Folders in it that are still to be entered.
    waiting: Vec<CString>,
}

/// Tells a folder from every other that exists.
#[derive(PartialEq, Eq)]
struct Identity {
    device: u64,
    inode: u64,
}

impl Removal {
    fn from(parent: OwnedFd, name: CString) -> io::Result<Self> {
        let top = Level {
            name: CString::default(),
            identity: Identity::of(&fstat(&parent)?),
            waiting: vec![name],
        };
        Ok(Self {
            way: vec![top],
            here: parent,
            first_error: None,
        })
    }

    fn finish(mut self) -> io::Result<()> {
        loop {
            match self.way.last_mut().and_then(|level| level.waiting.pop()) {
                Some(name) => self.go_down(name),
                None if self.way.len() <= 1 => break,
                None => self.go_up()?,
            }
        }
        self.first_error
            .map_or(Ok(()), |error| Err(io::Error::from(error)))
    }

    /// Enters a folder and removes what is no folder in it.
    fn go_down(&mut self, name: CString) {
        let entered =
            enter(self.here.as_fd(), &name).and_then(|folder| Ok((fstat(&folder)?, folder)));
        match entered {
            Ok((stat, folder)) => {
                if stat.st_mode & Mode::RWXU.bits() != Mode::RWXU.bits() {
                    // Where this fails, so does what follows, and that is told.
                    let _ = fchmod(&folder, Mode::RWXU);
                }
                let waiting = self.sweep(&folder);
                self.here = folder;
                self.way.push(Level {
                    name,
                    identity: Identity::of(&stat),
                    waiting,
                });
            }
            // A file or a link in the place of a folder.
            Err(Errno::NOTDIR | Errno::LOOP) => {
                let removed = unlinkat(&self.here, &name, AtFlags::empty());
                self.note(removed);
            }
            // One that cannot be entered can still be removed if it is empty.
            Err(error) => {
                let removed = unlinkat(&self.here, &name, AtFlags::REMOVEDIR);
                self.note(removed.map_err(|_| error));
            }
        }
    }

    /// Leaves a folder, which should be empty by now, and removes it.
    fn go_up(&mut self) -> io::Result<()> {
        let above = openat(&self.here, c"..", FOLDER, Mode::empty())?;
        let (left, expected) = (self.way.pop(), self.way.last());
        let identity = Identity::of(&fstat(&above)?);
        if expected.is_none_or(|expected| expected.identity != identity) {
            // Wherever this is, nothing is to be removed here.
            return Err(io::Error::other("a folder was moved while it was removed"));
        }
        self.here = above;
        if let Some(left) = left {
            let removed = unlinkat(&self.here, &left.name, AtFlags::REMOVEDIR);
            self.note(removed);
        }
        Ok(())
    }

    /// Removes what is no folder in `folder`, and names the folders. Reading goes on until nothing more was removed, since
    /// some file systems pass over names while others are removed.
    fn sweep(&mut self, folder: &OwnedFd) -> Vec<CString> {
        loop {
            let mut folders = Vec::new();
            let mut removed_any = false;
            let entries = match Dir::read_from(folder) {
                Ok(entries) => entries,
                Err(error) => {
                    self.note(Err(error));
                    return folders;
                }
            };
            for entry in entries {
                let Ok(entry) = entry.map_err(|error| self.note(Err(error))) else {
                    break;
                };
                let name = entry.file_name();
                if is_dots(name) {
                    continue;
                }
                if is_folder(folder.as_fd(), &entry) {
                    folders.push(name.to_owned());
                    continue;
                }
                let removed = unlinkat(folder, name, AtFlags::empty());
                removed_any |= removed.is_ok();
                self.note(removed);
            }
            if !removed_any {
                return folders;
            }
        }
    }

    /// What cannot be removed must not keep the rest.
    fn note(&mut self, result: rustix::io::Result<()>) {
        self.first_error = self.first_error.or(result.err());
    }
}

impl Identity {
    #[allow(
        clippy::unnecessary_cast,
        reason = "the types differ between platforms"
    )]
    fn of(stat: &Stat) -> Self {
        Self {
            device: stat.st_dev as u64,
            inode: stat.st_ino as u64,
        }
    }
}

/// The names of the folder itself and of the one above it.
fn is_dots(name: &CStr) -> bool {
    [c".", c".."].contains(&name)
}

/// Whether an entry of `folder` is a folder itself, and no link to one.
fn is_folder(folder: BorrowedFd, entry: &DirEntry) -> bool {
    match entry.file_type() {
        FileType::Unknown => statat(folder, entry.file_name(), AtFlags::SYMLINK_NOFOLLOW)
            .is_ok_and(|stat| FileType::from_raw_mode(stat.st_mode) == FileType::Directory),
        known => known == FileType::Directory,
    }
}

/// Opens the folder `name` in `parent`, after giving its owner the right to where that is missing.
fn enter(parent: BorrowedFd, name: &CStr) -> rustix::io::Result<OwnedFd> {
    match open_inside(parent, name, FOLDER) {
        Err(Errno::ACCESS) => {
            make_accessible(parent, name)?;
            open_inside(parent, name, FOLDER)
        }
        other => other,
    }
}

/// Opens the folder `name` in `parent` unless another file system, or another part of this one, is mounted there.
#[cfg(target_os = "linux")]
fn open_inside(parent: BorrowedFd, name: &CStr, how: OFlags) -> rustix::io::Result<OwnedFd> {
    use rustix::fs::{ResolveFlags, openat2};
    match openat2(parent, name, how, Mode::empty(), ResolveFlags::NO_XDEV) {
        // Kernels before 5.6, and filters that do not know the call.
        Err(Errno::NOSYS | Errno::PERM) => openat(parent, name, how, Mode::empty()),
        other => other,
    }
}

#[cfg(not(target_os = "linux"))]
fn open_inside(parent: BorrowedFd, name: &CStr, how: OFlags) -> rustix::io::Result<OwnedFd> {
    openat(parent, name, how, Mode::empty())
}

/// Gives the owner all rights to a folder that nobody may open. Linux has no call for it that both works on such a folder and
/// follows no link; a descriptor that stands for the folder without opening it is changed through its name in `/proc`.
#[cfg(target_os = "linux")]
fn make_accessible(parent: BorrowedFd, name: &CStr) -> rustix::io::Result<()> {
    use std::os::fd::AsRawFd;
    let held = open_inside(parent, name, FOLDER | OFlags::PATH)?;
    rustix::fs::chmod(format!("/proc/self/fd/{}", held.as_raw_fd()), Mode::RWXU)
}

#[cfg(not(target_os = "linux"))]
fn make_accessible(parent: BorrowedFd, name: &CStr) -> rustix::io::Result<()> {
    rustix::fs::chmodat(parent, name, Mode::RWXU, AtFlags::SYMLINK_NOFOLLOW)
}

pub fn usage(folder: &Path, most_entries: usize) -> Usage {
    let mut usage = Usage::default();
    let root = openat(CWD, folder, FOLDER, Mode::empty()).and_then(Dir::new);
    let mut way: Vec<Dir> = root.into_iter().collect();
    usage.unreadable += usize::from(way.is_empty());
    while usage.entries <= most_entries {
        let depth = way.len();
        let Some(here) = way.last_mut() else { break };
        let Some(Ok(entry)) = here.read() else {
            way.pop();
            continue;
        };
        let (name, Ok(folder)) = (entry.file_name(), here.fd()) else {
            continue;
        };
        if is_dots(name) {
            continue;
        }
        usage.entries += 1;
        // What is gone by now counts for no space.
        let Ok(stat) = statat(folder, name, AtFlags::SYMLINK_NOFOLLOW) else {
            continue;
        };
        usage.bytes += share(&stat);
        if FileType::from_raw_mode(stat.st_mode) == FileType::RegularFile {
            usage.largest = usage.largest.max(stat.st_size.try_into().unwrap_or(0));
        }
        if FileType::from_raw_mode(stat.st_mode) != FileType::Directory {
            continue;
        }
        if depth == DEEPEST {
            usage.entries = most_entries + 1;
            break;
        }
        match openat(folder, name, FOLDER, Mode::empty()).and_then(Dir::new) {
            Ok(below) => way.push(below),
            Err(_) => usage.unreadable += 1,
        }
    }
    usage
}

/// The space that an entry takes, shared between its names. The links of a folder are its own entries.
#[allow(
    clippy::unnecessary_cast,
    reason = "the types differ between platforms"
)]
fn share(stat: &Stat) -> u64 {
    let bytes = stat.st_blocks as u64 * 512;
    match FileType::from_raw_mode(stat.st_mode) {
        FileType::Directory => bytes,
        _ => bytes.div_ceil((stat.st_nlink as u64).max(1)),
    }
}
