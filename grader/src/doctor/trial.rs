//! One trial: what the attempt needs, the limits that it runs within, and what its end means.

use super::Finding;
use super::attempt;
use crate::error::{Error, Result};
use crate::run::{self, Cancel, Command, Confinement, Finished, Guard, Reach, Role, Stopped};
use crate::scratch::{Folder, Scratch};
use std::fs::{self, File};
use std::net::TcpListener;
use std::path::Path;

/// Small, so that running into them takes a moment only. On a busy machine a second of computing may take many; only the
/// trial of waiting itself must not wait for that.
fn limits(guard: Guard) -> Confinement {
    Confinement {
        role: Role::Program,
        cpu_seconds: 1,
        wall_seconds: if guard == Guard::WallTime { 1 } else { 30 },
        memory_mib: attempt::MEMORY_MIB / 2,
        file_mib: attempt::FILE_MIB / 2,
        folder_mib: attempt::FOLDER_MIB / 2,
        output_bytes: (attempt::OUTPUT_MIB << 20) / 2,
    }
}

/// Lets a confined program attempt what `guard` should keep it from.
pub fn run(guard: Guard, scratch: &Scratch) -> Result<Finding> {
    let own = scratch.folder()?;
    let foreign = scratch.folder()?;
    let bait = Bait::lay(&foreign)?;
    let finished = attempt(guard, &own, &bait)?;
    if bait.was_touched() {
        return Ok(Finding::Fails);
    }
    Ok(match (guard, &finished.stopped) {
        (_, Stopped::NotConfined(why)) => Finding::Unclear(why.clone()),
        (Guard::CpuTime, Stopped::CpuTime)
        | (Guard::WallTime, Stopped::WallTime)
        | (Guard::FileSize, Stopped::FileSize)
        | (Guard::FolderSize, Stopped::FolderSize)
        | (Guard::Output, Stopped::Output)
        | (_, Stopped::Exit(attempt::KEPT_FROM_IT)) => Finding::Holds,
        (Guard::CpuTime, Stopped::WallTime) | (_, Stopped::Exit(attempt::DID_IT)) => Finding::Fails,
        (_, stopped) => Finding::Unclear(describe(stopped, &finished)),
    })
}

fn describe(stopped: &Stopped, finished: &Finished) -> String {
    let said = String::from_utf8_lossy(&finished.stderr);
    format!("it ended with {stopped:?} {}", said.trim())
        .trim()
        .to_owned()
}

fn attempt(guard: Guard, own: &Folder, bait: &Bait) -> Result<Finished> {
    let program =
        std::env::current_exe().map_err(|e| Error::read(Path::new("the grader's own file"), &e))?;
    let arguments = [
        attempt::ATTEMPT.to_owned(),
        attempt::name(guard).to_owned(),
        bait.file.display().to_string(),
        bait.port.to_string(),
        std::process::id().to_string(),
    ];
    run::confined(&Command {
        program: &program,
        arguments: &arguments,
        folder: own.path(),
        environment: &run::platform_environment(),
        confinement: &limits(guard),
        reach: &Reach {
            readable: Vec::new(),
            writable: vec![own.path().to_path_buf()],
        },
        cancel: &Cancel::default(),
    })
}

/// What an attempt reaches for: a file that is not its own, held open as a careless program would, and a listening socket.
struct Bait {
    file: std::path::PathBuf,
    port: u16,
    listener: Option<TcpListener>,
    _held_open: File,
}

const CONTENT: &[u8] = b"not yours\n";

impl Bait {
    fn lay(folder: &Folder) -> Result<Self> {
        let file = folder.path().join("bait");
        fs::write(&file, CONTENT).map_err(|e| Error::write(&file, &e))?;
        let held_open = File::open(&file).map_err(|e| Error::read(&file, &e))?;
        inheritable(&held_open);
        // Without a network there is nothing to be kept from, and the attempt's own sockets tell as much.
        let listener = TcpListener::bind("127.0.0.1:0").ok();
        let port = listener.as_ref().and_then(|l| l.local_addr().ok());
        Ok(Self {
            file,
            port: port.map_or(9, |address| address.port()),
            listener,
            _held_open: held_open,
        })
    }

    fn was_touched(&self) -> bool {
        let connected = self.listener.as_ref().is_some_and(|listener| {
            listener.set_nonblocking(true).is_ok() && listener.accept().is_ok()
        });
        connected || fs::read(&self.file).ok().as_deref() != Some(CONTENT)
    }
}

/// As a descriptor is that was opened without a thought about children.
#[cfg(unix)]
fn inheritable(file: &File) {
    let _ = rustix::io::fcntl_setfd(file, rustix::io::FdFlags::empty());
}

#[cfg(not(unix))]
fn inheritable(_file: &File) {}
