//! POSIX limits: `setrlimit` on the child itself, then `exec`.

use super::LAUNCH;
use crate::run::process::Command;
use rustix::process::{Pid, Resource, Rlimit, Signal, kill_process_group, setrlimit};
use std::os::unix::process::CommandExt;
use std::path::PathBuf;
use std::process::{Child, Command as Process};

#[cfg(target_os = "linux")]
pub const NOT_ENFORCED: &[&str] = &[];
#[cfg(not(target_os = "linux"))]
pub const NOT_ENFORCED: &[&str] = &["memory"];

/// The process that will become `command`'s program, in a process group of its own.
pub fn command(command: &Command) -> Process {
    let limits = command.confinement;
    let mut process = Process::new(this_program());
    process.arg(LAUNCH);
    process.args([
        limits.cpu_seconds.to_string(),
        limits.memory_mib.to_string(),
        limits.file_mib.to_string(),
        u8::from(limits.may_start_processes).to_string(),
        std::process::id().to_string(),
    ]);
    process.arg(command.program).args(command.arguments);
    process.process_group(0);
    process
}

/// The running executable, also where its file has been replaced since.
fn this_program() -> PathBuf {
    if cfg!(target_os = "linux") {
        return PathBuf::from("/proc/self/exe");
    }
    std::env::current_exe().unwrap_or_else(|_| PathBuf::from("grader"))
}

/// Ends the child's whole process group.
pub fn end_group(child: &Child) {
    if let Some(group) = i32::try_from(child.id()).ok().and_then(Pid::from_raw) {
        let _ = kill_process_group(group, Signal::KILL);
    }
}

/// If this process was started as a launcher: limits itself, becomes the program, and does not return.
pub fn become_program_if_asked() {
    let mut arguments = std::env::args_os().skip(1);
    if arguments.next().is_none_or(|first| first != LAUNCH) {
        return;
    }
    let mut number = || {
        arguments
            .next()
            .and_then(|a| a.to_str()?.parse::<u64>().ok())
            .unwrap_or(0)
    };
    let (cpu, memory_mib, file_mib, processes, parent) =
        (number(), number(), number(), number(), number());
    end_with_parent(parent);
    limit(Resource::Cpu, cpu, cpu + 1);
    limit(Resource::Fsize, file_mib << 20, file_mib << 20);
    limit(Resource::Core, 0, 0);
    if cfg!(target_os = "linux") {
        limit(Resource::As, memory_mib << 20, memory_mib << 20);
    }
    if processes == 0 {
        limit(Resource::Nproc, 0, 0);
    }
    let Some(program) = arguments.next() else {
        std::process::exit(CANNOT_START)
    };
    let cause = Process::new(&program).args(arguments).exec();
    eprintln!("{}: {cause}", program.to_string_lossy());
    std::process::exit(CANNOT_START);
}

/// As shells do for a command that cannot be run.
const CANNOT_START: i32 = 126;

/// A limit that the system does not grant is left as it is: a lower one is in force already.
fn limit(resource: Resource, soft: u64, hard: u64) {
    let _ = setrlimit(
        resource,
        Rlimit {
            current: Some(soft),
            maximum: Some(hard),
        },
    );
}

/// A grader that is killed takes the program with it.
#[cfg(target_os = "linux")]
fn end_with_parent(parent: u64) {
    let _ = rustix::process::set_parent_process_death_signal(Some(Signal::KILL));
    let still_there =
        rustix::process::getppid().is_some_and(|pid| pid.as_raw_nonzero().get() as u64 == parent);
    if !still_there {
        std::process::exit(CANNOT_START);
    }
}

#[cfg(not(target_os = "linux"))]
fn end_with_parent(_parent: u64) {}
