//! How a process came to its end, told from what the system says of it: asked before the process is waited for, since
//! afterwards nothing is left to ask.

use super::process::{Confinement, Stopped};
use std::process::{Child, ExitStatus};

/// Whether it has ended. It stays to be waited for.
#[cfg(unix)]
pub fn has_ended(child: &mut Child) -> bool {
    use rustix::process::{Pid, WaitId, WaitIdOptions, waitid};
    let pid = i32::try_from(child.id()).ok().and_then(Pid::from_raw);
    let options = WaitIdOptions::EXITED | WaitIdOptions::NOHANG | WaitIdOptions::NOWAIT;
    pid.is_none_or(|pid| !matches!(waitid(WaitId::Pid(pid), options), Ok(None)))
}

#[cfg(not(unix))]
pub fn has_ended(child: &mut Child) -> bool {
    matches!(child.try_wait(), Ok(Some(_)))
}

#[cfg(windows)]
pub(super) use super::launcher::cpu_seconds;

/// Processor time that a process has used so far; 0 where the system does not say.
#[cfg(not(windows))]
pub fn cpu_seconds(process: u32) -> f64 {
    /// Fields of `/proc/PID/stat`, from 1: time in the program and in the kernel.
    const TIMES: [usize; 2] = [14, 15];
    /// What they are counted in, on every platform that Linux runs Rust on.
    const TICKS_PER_SECOND: f64 = 100.0;
    let stat = std::fs::read_to_string(format!("/proc/{process}/stat")).unwrap_or_default();
    let ticks = TIMES.map(|n| field(&stat, n).and_then(|text| text.parse::<f64>().ok()));
    ticks.iter().flatten().sum::<f64>() / TICKS_PER_SECOND
}

/// Field `number` of a process's `stat` line. The second is a name in brackets, in which anything may stand.
pub fn field(stat: &str, number: usize) -> Option<&str> {
    let after_name = &stat[stat.rfind(')')? + 1..];
    after_name.split_whitespace().nth(number.checked_sub(3)?)
}

/// Why it ended.
#[cfg(unix)]
pub fn how(status: ExitStatus, used_cpu: f64, limits: &Confinement, stderr: &[u8]) -> Stopped {
    use super::launcher::resources::refused_because;
    use rustix::process::Signal;
    use std::os::unix::process::ExitStatusExt;
    // A program that ignores the signal of the soft limit is killed by the hard one.
    let out_of_time = used_cpu >= limits.cpu_seconds as f64;
    match (status.code(), status.signal()) {
        (Some(code), _) => match refused_because(code, stderr) {
            Some(why) => Stopped::NotConfined(why),
            None => Stopped::Exit(code),
        },
        (None, Some(signal)) if signal == Signal::XCPU.as_raw() => Stopped::CpuTime,
        (None, Some(signal)) if signal == Signal::KILL.as_raw() && out_of_time => Stopped::CpuTime,
        (None, Some(signal)) if signal == Signal::XFSZ.as_raw() => Stopped::FileSize,
        (None, signal) => Stopped::Signal(signal.unwrap_or(0)),
    }
}

#[cfg(not(unix))]
pub fn how(status: ExitStatus, _used_cpu: f64, _limits: &Confinement, _stderr: &[u8]) -> Stopped {
    of_code(status.code().unwrap_or(-1))
}

/// On Windows a crash is told by an exit code, the number of its exception. They begin in this way; `exit(-1)` does not.
#[cfg(any(not(unix), test))]
fn of_code(code: i32) -> Stopped {
    match code.cast_unsigned() {
        0xC000_0000..=0xCFFF_FFFF => Stopped::Signal(code),
        _ => Stopped::Exit(code),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_with_brackets_and_spaces_moves_no_field() {
        let stat = "42 (a) b (c) R 1 42 42 0 -1 4194304 105 0 0 0 7 3 0 0 20 0 5 0 100";
        assert_eq!(field(stat, 3), Some("R"));
        assert_eq!(field(stat, 14), Some("7"));
        assert_eq!(field(stat, 20), Some("5"));
        assert_eq!(field("nonsense", 3), None);
    }

    #[test]
    fn exceptions_of_windows_are_told_from_exit_codes() {
        const STACK_OVERFLOW: i32 = 0xC000_00FD_u32.cast_signed();
        assert_eq!(of_code(STACK_OVERFLOW), Stopped::Signal(STACK_OVERFLOW));
        for code in [0, 101, -1, i32::MIN, i32::MAX] {
            assert_eq!(of_code(code), Stopped::Exit(code));
        }
    }
}
