//! Platforms without POSIX limits, Windows among them: the program is started as it is, with an environment of its own;
//! the wall clock and the caps on output and files hold, since the grader itself watches them.

use crate::run::guard::Guard;
use crate::run::process::Command;
use std::process::{Child, Command as Process};

/// What does not hold here.
pub fn not_enforced() -> Vec<Guard> {
    vec![
        Guard::CpuTime,
        Guard::Memory,
        Guard::FileSize,
        Guard::Processes,
        Guard::Reading,
        Guard::Writing,
        Guard::Network,
        Guard::Signals,
        Guard::Tracing,
        Guard::Descriptors,
    ]
}

/// What enforces the rest, in words.
pub fn describe() -> String {
    "the grader's own clock".to_owned()
}

/// The process of `command`'s program.
pub fn command(command: &Command) -> Process {
    let mut process = Process::new(command.program);
    process.args(command.arguments);
    process
}

/// There are no process groups to end; the child itself is killed by the caller.
pub fn end_group(_child: &Child) {}

/// No launcher is needed here.
pub fn become_program_if_asked() {}
