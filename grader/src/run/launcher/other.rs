//! Platforms without POSIX limits: the program is started as it is, and the wall clock and the output cap hold.

use crate::run::process::Command;
use std::process::{Child, Command as Process};

pub const NOT_ENFORCED: &[&str] = &["processor time", "memory", "file size", "processes"];

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
