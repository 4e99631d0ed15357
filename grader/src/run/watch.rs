//! What no resource limit counts, looked at now and then while a process runs: all its files together, and its threads.

use super::process::{Confinement, Role, Stopped};
use crate::scratch::usage;
use std::path::PathBuf;
use std::process::Child;

/// A process to be looked at.
pub struct Watch<'a> {
    pid: u32,
    limits: &'a Confinement,
    folders: &'a [PathBuf],
}

/// No exercise writes files, and rustc keeps some hundreds for the largest of them.
const MOST_FILES: usize = 5_000;
const MOST_THREADS: usize = 256;

impl<'a> Watch<'a> {
    pub fn new(child: &Child, limits: &'a Confinement, folders: &'a [PathBuf]) -> Self {
        Self {
            pid: child.id(),
            limits,
            folders,
        }
    }

    /// What there is too much of, if anything, while it runs.
    pub fn too_much(&self) -> Option<Stopped> {
        let is_program = self.limits.role == Role::Program;
        let too_many = || (is_program && self.threads() > MOST_THREADS).then_some(Stopped::Threads);
        self.too_much_written().or_else(too_many)
    }

    /// What a program has left too much of, now that it has ended. A compiler's files are our own, and counted as it runs.
    pub fn left_too_much(&self) -> Option<Stopped> {
        match self.limits.role {
            Role::Program => self.too_much_written(),
            Role::Compiler => None,
        }
    }

    fn too_much_written(&self) -> Option<Stopped> {
        let mut bytes = 0;
        let mut entries = 0;
        for folder in self.folders {
            let used = usage(folder, MOST_FILES);
            bytes += used.bytes;
            entries += used.entries;
        }
        if entries > MOST_FILES {
            return Some(Stopped::Files);
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
