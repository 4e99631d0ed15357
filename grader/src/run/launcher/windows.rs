//! Windows: a job object holds the program and whatever it starts. It limits their memory and ends with the grader, even
//! one that is killed, since nothing else has a handle to it. Computing and single files are watched by the grader.
//!
//! Windows has no exec: a launcher would have to stay beside the program, pass on how it ended, and be told when it is inside
//! the job. So the grader starts the program itself and puts it into the job at once. The program may run for a moment before;
//! memory that it takes then counts as well, and only a process that it starts so early stays outside. That is no way around
//! anything: nothing here forbids to start processes, and the system has services that start them.
//!
//! The crates in use offer a job's memory and its end. Its number of processes they do not.

use crate::run::guard::Guard;
use crate::run::process::{Command, Confinement};
use process_control::{ChildExt, Control};
use std::io;
use std::os::windows::io::AsRawHandle;
use std::process::{Child, Command as Process};
use std::time::Duration;
use win32job::{ExtendedLimitInfo, Job};
use winsafe::HPROCESS;
use winsafe::co::PROCESS;

/// What does not hold here.
pub fn not_enforced() -> Vec<Guard> {
    vec![
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
    "a job object and the grader's own clock".to_owned()
}

/// The process of `command`'s program.
pub fn command(command: &Command) -> Process {
    let mut process = Process::new(command.program);
    process.args(command.arguments);
    process
}

/// No launcher is needed here.
pub fn become_program_if_asked() {}

/// A program's job object. It ends all its processes when its only handle is closed.
pub struct Group {
    _job: Job,
}

impl Group {
    /// Puts a program that was just started into a job of its own.
    pub fn hold(child: &mut Child, limits: &Confinement) -> Result<Self, String> {
        let mut ending = ExtendedLimitInfo::new();
        ending.limit_kill_on_job_close();
        let job = Job::create_with_limit_info(&ending)
            .map_err(|cause| format!("no job object could be made ({})", io::Error::from(cause)))?;
        let held = job
            .assign_process(child.as_raw_handle() as isize)
            .map_err(io::Error::from)
            .and_then(|()| limit_memory(child, limits.memory_mib));
        match held {
            // Nothing can be held that has ended already.
            Err(cause) if !matches!(child.try_wait(), Ok(Some(_))) => {
                Err(format!("the job object could not hold it ({cause})"))
            }
            _ => Ok(Self { _job: job }),
        }
    }

    /// Ends it whole.
    pub fn end(self) {}
}

/// Puts the program into a second job, inside the first, which limits the memory of all in it together. It lasts as long as
/// they do.
fn limit_memory(child: &mut Child, mib: u64) -> io::Result<()> {
    let bytes = usize::try_from(mib << 20).unwrap_or(usize::MAX);
    // Limits are set by waiting, so it is waited for no time.
    let waiting = child.controlled().memory_limit(bytes);
    waiting.time_limit(Duration::ZERO).wait().map(drop)
}

/// Processor time that a process has used so far, which is not waited for yet: its number is its own until then.
pub fn cpu_seconds(process: u32) -> f64 {
    /// What Windows counts in.
    const TICKS_PER_SECOND: f64 = 10_000_000.0;
    let times = HPROCESS::OpenProcess(PROCESS::QUERY_LIMITED_INFORMATION, false, process)
        .and_then(|process| process.GetProcessTimes());
    times.map_or(0.0, |(_, _, kernel, user)| {
        (u64::from(kernel) + u64::from(user)) as f64 / TICKS_PER_SECOND
    })
}
