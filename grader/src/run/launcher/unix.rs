//! macOS and other systems with POSIX limits: processor time, file size and processes are limited, the process group is
//! ended whole; what only Linux's own means can forbid is not.
//!
//! - Processor time: a program that ignores the signal for it may go on until the wall clock ends it.
//! - Memory: older versions of macOS take a limit and ignore it. Newer ones count all of the address space, of which a program
//!   has many GiB from the start, so that a limit would say nothing of what it uses.
//! - Processes: root is exempt.
//! - Descriptors: to mark those that the grader was started with takes calls that no safe function offers.

use crate::run::guard::Guard;
pub use crate::run::launcher::resources::Group;
use crate::run::launcher::resources::{
    Numbers, become_program, limit, limit_resources, refuse_orphan,
};
use crate::run::process::{Command, Role};
use rustix::process::Resource;
use std::os::unix::process::CommandExt;
use std::process::Command as Process;

/// What does not hold here.
pub fn not_enforced() -> Vec<Guard> {
    let mut missing = vec![
        Guard::Memory,
        Guard::Reading,
        Guard::Writing,
        Guard::Network,
        Guard::Signals,
        Guard::Tracing,
        Guard::Descriptors,
    ];
    if rustix::process::geteuid().is_root() {
        missing.push(Guard::Processes);
    }
    missing
}

/// What enforces the rest, in words.
pub fn describe() -> String {
    "POSIX resource limits".to_owned()
}

/// The process that will become `command`'s program, in a process group of its own.
pub fn command(command: &Command) -> Process {
    let this_program = std::env::current_exe().unwrap_or_else(|_| "grader".into());
    let mut process = Process::new(this_program);
    process.args(Numbers::arguments(command));
    process.arg(command.program).args(command.arguments);
    process.process_group(0);
    process
}

/// If this process was started as a launcher: limits itself, becomes the program, and does not return.
pub fn become_program_if_asked() {
    let mut arguments = std::env::args_os().skip(1);
    let Some(numbers) = Numbers::read(&mut arguments) else {
        return;
    };
    refuse_orphan(numbers.parent);
    limit_resources(&numbers);
    if numbers.role == Role::Program {
        limit(Resource::Nproc, 0, 0);
    }
    become_program(arguments)
}
