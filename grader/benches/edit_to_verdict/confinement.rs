//! What confinement costs: a program that does nothing, started as the grader starts a program and as it starts rustc, beside
//! the same program started plainly. The difference is the set-up: a second exec, the limits, and the threads that read.

use crate::Result;
use crate::floor::Floor;
use crate::measure::interleaved;
use grader::run::{Cancel, Command, Confinement, Reach, Role, Stopped, confined};
use std::path::{Path, PathBuf};
use std::process::{Command as Process, Stdio};
use std::time::{Duration, Instant};

/// Set-up times.
pub struct Costs {
    pub program: Duration,
    pub rustc: Duration,
}

const NOTHING: &str = "/bin/true";

/// Nothing where this system has no such program.
pub fn costs(rounds: usize, floor: &Floor) -> Result<Option<Costs>> {
    if !Path::new(NOTHING).exists() {
        return Ok(None);
    }
    // As the grader makes it for each program.
    let own = floor.folder.join("own");
    std::fs::create_dir_all(&own)?;
    let program_reach = Reach {
        readable: floor.loader_path(),
        writable: vec![own.clone()],
    };
    let rustc_reach = Reach {
        readable: floor.read_by_rustc(),
        writable: vec![floor.folder.clone(), floor.folder.clone()],
    };
    let [plain, program, rustc] = interleaved(
        rounds,
        [
            &|| plainly(&floor.folder),
            &|| within_limits(&own, Role::Program, &program_reach),
            &|| within_limits(&floor.folder, Role::Compiler, &rustc_reach),
        ],
    )?;
    Ok(Some(Costs {
        program: program.saturating_sub(plain),
        rustc: rustc.saturating_sub(plain),
    }))
}

fn plainly(folder: &PathBuf) -> Result<Duration> {
    let started = Instant::now();
    let mut command = Process::new(NOTHING);
    command.current_dir(folder).env_clear().stdin(Stdio::null());
    let output = command.output()?;
    let took = started.elapsed();
    if output.status.success() {
        Ok(took)
    } else {
        Err(format!("{NOTHING} ended with {}", output.status).into())
    }
}

fn within_limits(folder: &Path, role: Role, reach: &Reach) -> Result<Duration> {
    let started = Instant::now();
    let finished = confined(&Command {
        program: Path::new(NOTHING),
        arguments: &[],
        folder,
        environment: &[],
        confinement: &Confinement {
            role,
            cpu_seconds: 20,
            wall_seconds: 120,
            memory_mib: 2048,
            file_mib: 256,
            folder_mib: 512,
            output_bytes: 1 << 20,
        },
        reach,
        cancel: &Cancel::default(),
    })?;
    let took = started.elapsed();
    match finished.stopped {
        Stopped::Exit(0) => Ok(took),
        stopped => Err(format!("{NOTHING} ended with {stopped:?}").into()),
    }
}
