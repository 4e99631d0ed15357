//! Linux: resource limits, Landlock for files, seccomp for system calls. No root, no user namespace.
//!
//! In the order in which a launcher takes them upon itself: `resources` (beside this folder), `descriptors`, `files`, `calls`.
//! Before that, the grader asks `support` what this kernel has and tells the launcher, which refuses to start anything where
//! it cannot keep that promise.

mod calls;
mod descriptors;
mod files;
mod support;

use crate::run::guard::Guard;
pub use crate::run::launcher::resources::Group;
use crate::run::launcher::resources::{
    Numbers, become_program, limit, limit_resources, refuse, refuse_orphan,
};
use crate::run::process::{Command, Reach, Role};
use rustix::process::{Resource, Signal};
use std::ffi::{OsStr, OsString};
use std::os::unix::process::CommandExt;
use std::process::Command as Process;
use support::{Support, support};

/// What does not hold on this machine.
pub fn not_enforced() -> Vec<Guard> {
    let Support { landlock, seccomp } = support();
    let mut missing = Vec::new();
    if landlock.is_none() {
        missing.extend([Guard::Reading, Guard::Writing]);
    }
    if !seccomp {
        missing.extend([Guard::Network, Guard::Signals]);
        if rustix::process::geteuid().is_root() {
            missing.push(Guard::Processes);
        }
    }
    // Landlock keeps a process from the files in which Linux shows another's memory, seccomp from the calls.
    if landlock.is_none() || !seccomp {
        missing.push(Guard::Tracing);
    }
    missing
}

/// What enforces the rest, in words.
pub fn describe() -> String {
    let Support { landlock, seccomp } = support();
    let landlock = landlock.map_or("no Landlock".to_owned(), |abi| {
        format!("Landlock ABI {abi}")
    });
    let seccomp = if seccomp { "seccomp" } else { "no seccomp" };
    format!("{landlock}, {seccomp}, resource limits")
}

/// The process that will become `command`'s program, in a process group of its own.
pub fn command(command: &Command) -> Process {
    let support = support();
    // The running executable, also where its file has been replaced since.
    let mut process = Process::new("/proc/self/exe");
    process.args(Numbers::arguments(command));
    process.arg(support.landlock.unwrap_or(0).to_string());
    process.arg(u8::from(support.seccomp).to_string());
    for readable in &command.reach.readable {
        process.args([OsStr::new(READABLE), readable.as_os_str()]);
    }
    for writable in &command.reach.writable {
        process.args([OsStr::new(WRITABLE), writable.as_os_str()]);
    }
    process.arg(PROGRAM);
    process.arg(command.program).args(command.arguments);
    process.process_group(0);
    process
}

const READABLE: &str = "--readable";
const WRITABLE: &str = "--writable";
const PROGRAM: &str = "--";

/// If this process was started as a launcher: limits itself, becomes the program, and does not return.
pub fn become_program_if_asked() {
    let mut arguments = std::env::args_os().skip(1);
    let Some(numbers) = Numbers::read(&mut arguments) else {
        return;
    };
    // A grader that is killed takes the program with it.
    let _ = rustix::process::set_parent_process_death_signal(Some(Signal::KILL));
    refuse_orphan(numbers.parent);
    let mut number = || arguments.next()?.to_str()?.parse().ok();
    let (Some(landlock), Some(seccomp)) = (number(), number()) else {
        refuse("a launcher is started by the grader alone")
    };
    let reach = read_reach(&mut arguments);
    let mut arguments = arguments.peekable();
    descriptors::keep_standard_streams().unwrap_or_else(|why| refuse(&why));
    limit_resources(&numbers);
    if landlock > 0 {
        let program = arguments.peek().map(OsString::as_os_str);
        files::restrict(landlock, &reach, numbers.role, program).unwrap_or_else(|why| refuse(&why));
    }
    if seccomp > 0 {
        calls::restrict(numbers.role).unwrap_or_else(|why| refuse(&why));
    } else if numbers.role == Role::Program {
        // Threads count too, so that this is only the second best; and it does nothing for root.
        limit(Resource::Nproc, 0, 0);
    }
    become_program(arguments)
}

fn read_reach(arguments: &mut dyn Iterator<Item = OsString>) -> Reach {
    let mut reach = Reach::default();
    while let Some(kind) = arguments.next().filter(|kind| kind != PROGRAM) {
        let path = arguments.next().unwrap_or_default().into();
        match kind.to_str() {
            Some(READABLE) => reach.readable.push(path),
            Some(WRITABLE) => reach.writable.push(path),
            _ => refuse("a launcher is started by the grader alone"),
        }
    }
    reach
}
