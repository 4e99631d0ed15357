//! A disk of a test's own, to be filled up.

use super::{Mount, needs_root};
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

/// A small file system in memory.
pub struct Disk {
    pub at: PathBuf,
    _mount: Mount,
}

impl Disk {
    /// One of 16 MiB and 500 files at `at`.
    pub fn mounted(at: &Path) -> Self {
        needs_root();
        fs::create_dir_all(at).expect("a folder to mount at");
        let mount = Mount::memory(at, "size=16m,nr_inodes=500");
        Self {
            at: at.to_owned(),
            _mount: mount,
        }
    }

    /// Fills it until `kib` KiB are left.
    pub fn leave(&self, kib: u64) {
        self.make_room();
        let file = File::create(self.at.join("filler")).expect("a file that fills the disk");
        let free = self.free_bytes().saturating_sub(kib << 10);
        if free > 0 {
            rustix::fs::fallocate(&file, rustix::fs::FallocateFlags::empty(), 0, free)
                .expect("what is free can be filled");
        }
    }

    /// Fills it with empty files until `files` more can be made.
    pub fn leave_files(&self, files: u64) {
        self.make_room();
        let folder = self.at.join("fillers");
        fs::create_dir(&folder).expect("a folder for files");
        // Linux lets go of the folders that a confined program was restricted to a moment after it has ended.
        thread::sleep(Duration::from_millis(100));
        for number in files..self.statistics().f_ffree {
            File::create(folder.join(number.to_string())).expect("a file that is still free");
        }
        assert_eq!(self.statistics().f_ffree, files);
    }

    pub fn make_room(&self) {
        let _ = fs::remove_file(self.at.join("filler"));
        let _ = fs::remove_dir_all(self.at.join("fillers"));
    }

    pub fn free_bytes(&self) -> u64 {
        let statistics = self.statistics();
        statistics.f_bavail * statistics.f_frsize
    }

    fn statistics(&self) -> rustix::fs::StatVfs {
        rustix::fs::statvfs(&self.at).expect("it is mounted")
    }
}
