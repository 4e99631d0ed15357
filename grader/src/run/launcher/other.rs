//! Platforms that are neither Unix nor Windows: the program is started as it is, with an environment of its own; the wall
//! clock and the caps on output and files hold, since the grader itself watches them.

use crate::run::guard::Guard;
use crate::run::process::{Command, Confinement};
use std::process::{Child, Command as Process};

/// What does not hold here.
pub fn not_enforced() -> Vec<Guard> {
    vec![
        Guard::CpuTime,
        Guard::Memory,
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

/// There are no groups of processes; the child itself is killed by the caller.
pub struct Group;

impl Group {
    pub fn hold(_child: &mut Child, _limits: &Confinement) -> Result<Self, String> {
        Ok(Self)
    }

    pub fn end(self) {}
}

/// No launcher is needed here.
pub fn become_program_if_asked() {}
