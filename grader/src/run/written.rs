//! A program that an author's tool has written: confined as a reader's is, with room for thousands of runs.

use super::cancel::Cancel;
use super::process::{self, Command, Confinement, Reach, Role, Stopped};
use super::resume::environment;
use crate::error::{Error, Result};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

const LARGE: Confinement = Confinement {
    role: Role::Program,
    cpu_seconds: 600,
    wall_seconds: 1800,
    memory_mib: 2048,
    file_mib: 4096,
    folder_mib: 4096,
    output_bytes: 64 << 20,
};

/// Runs `program` with the file that it reports to as its first argument. What stands in that file, and how it ended.
pub fn run_written(
    program: &Path,
    folder: &Path,
    loader_path: &[PathBuf],
    arguments: &[String],
) -> Result<(Vec<u8>, Stopped)> {
    // One program may be run by several at once.
    static NEXT: AtomicUsize = AtomicUsize::new(0);
    let own = folder.join(format!("own-{}", NEXT.fetch_add(1, Ordering::Relaxed)));
    std::fs::create_dir(&own).map_err(|e| Error::write(&own, &e))?;
    let stream = own.join("observations");
    let mut all = vec![stream.display().to_string()];
    all.extend_from_slice(arguments);
    let environment = environment(loader_path, &own);
    let finished = process::confined(&Command {
        program,
        arguments: &all,
        folder: &own,
        environment: &environment,
        confinement: &LARGE,
        reach: &Reach {
            readable: loader_path.to_vec(),
            writable: vec![own.clone()],
        },
        cancel: &Cancel::default(),
    })?;
    let read = std::fs::read(&stream);
    let _ = std::fs::remove_dir_all(&own);
    match read {
        Ok(bytes) => Ok((bytes, finished.stopped)),
        Err(e) if e.kind() == ErrorKind::NotFound => Ok((Vec::new(), finished.stopped)),
        Err(e) => Err(Error::read(&stream, &e)),
    }
}
