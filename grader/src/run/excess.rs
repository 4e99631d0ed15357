//! What no resource limit counts, looked at now and then while a process runs: all its files together, and its threads. Where
//! the system has no such limits, its computing and its largest file too.

use super::ended::cpu_seconds;
use super::process::{Confinement, Role, Stopped};
use crate::scratch::usage;
use std::path::PathBuf;
use std::process::Child;

/// What a process may have too much of.
pub struct Excess<'a> {
    pid: u32,
    limits: &'a Confinement,
    folders: &'a [PathBuf],
    /// Whether the system itself limits computing and the size of a file.
    system_limits: bool,
}

/// No exercise writes files, and rustc keeps some hundreds for the largest of them.
const MOST_FILES: usize = 5_000;
const MOST_THREADS: usize = 256;

impl<'a> Excess<'a> {
    pub fn new(child: &Child, limits: &'a Confinement, folders: &'a [PathBuf]) -> Self {
        Self {
            pid: child.id(),
            limits,
            folders,
            system_limits: cfg!(unix),
        }
    }

    /// What there is too much of, if anything, while it runs.
    pub fn too_much(&self) -> Option<Stopped> {
        let is_program = self.limits.role == Role::Program;
        let too_many = || (is_program && self.threads() > MOST_THREADS).then_some(Stopped::Threads);
        self.too_much_written()
            .or_else(|| self.too_much_computed())
            .or_else(too_many)
    }

    /// What a program has left too much of, now that it has ended. A compiler's files are our own, and counted as it runs.
    pub fn left_too_much(&self) -> Option<Stopped> {
        match self.limits.role {
            Role::Program => self.too_much_written(),
            Role::Compiler => None,
        }
    }

    fn too_much_computed(&self) -> Option<Stopped> {
        let over = || cpu_seconds(self.pid) >= self.limits.cpu_seconds as f64;
        (!self.system_limits && over()).then_some(Stopped::CpuTime)
    }

    fn too_much_written(&self) -> Option<Stopped> {
        let mut bytes = 0;
        let mut largest = 0;
        let mut entries = 0;
        for folder in self.folders {
            let used = usage(folder, MOST_FILES);
            bytes += used.bytes;
            largest = used.largest.max(largest);
            entries += used.entries;
        }
        if entries > MOST_FILES {
            return Some(Stopped::Files);
        }
        if !self.system_limits && largest > self.limits.file_mib << 20 {
            return Some(Stopped::FileSize);
        }
        (bytes > self.limits.folder_mib << 20).then_some(Stopped::FolderSize)
    }

    /// How many threads it has; 0 where the system does not say.
    fn threads(&self) -> usize {
        let stat = std::fs::read_to_string(format!("/proc/{}/stat", self.pid));
        let count = |stat: String| super::ended::field(&stat, THREADS)?.parse().ok();
        stat.ok().and_then(count).unwrap_or(0)
    }
}

/// Which field of `/proc/PID/stat` counts threads, from 1.
const THREADS: usize = 20;

#[cfg(test)]
mod tests {
    #[test]
    #[cfg(target_os = "linux")]
    fn where_the_system_limits_nothing_computing_and_large_files_are_seen() {
        use super::*;
        let limits = Confinement {
            role: Role::Program,
            cpu_seconds: 1,
            wall_seconds: 60,
            memory_mib: 64,
            file_mib: 1,
            folder_mib: 64,
            output_bytes: 0,
        };
        let folder = tempfile::tempdir().unwrap();
        let folders = [folder.path().to_path_buf()];
        let mut endless = std::process::Command::new("sh");
        let mut child = endless.args(["-c", "while :; do :; done"]).spawn().unwrap();
        let mut excess = Excess::new(&child, &limits, &folders);
        excess.system_limits = false;
        let mut seen = excess.too_much();
        while seen.is_none() && cpu_seconds(child.id()) < 2.0 {
            std::thread::sleep(std::time::Duration::from_millis(20));
            seen = excess.too_much();
        }
        child.kill().unwrap();
        child.wait().unwrap();
        assert_eq!(seen, Some(Stopped::CpuTime));

        let file = folder.path().join("file");
        std::fs::write(&file, vec![1; 1 << 20]).unwrap();
        assert_eq!(excess.left_too_much(), None);
        std::fs::write(&file, vec![1; (1 << 20) + 1]).unwrap();
        assert_eq!(excess.left_too_much(), Some(Stopped::FileSize));
        excess.system_limits = true;
        assert_eq!(excess.left_too_much(), None);
    }
}
