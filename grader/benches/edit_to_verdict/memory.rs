//! The largest memory that one process had, without that of the processes it started.

use crate::Result;
use std::fs;
use std::process::{Command, Stdio};
use std::thread;
use std::time::Duration;

/// In MiB; nothing where the system does not tell it as Linux does.
///
/// The system keeps the peak, so asking often is only for the last moments before the end.
pub fn peak_mib(command: &mut Command) -> Result<Option<f64>> {
    if !cfg!(target_os = "linux") {
        return Ok(None);
    }
    let mut child = command
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()?;
    let status = format!("/proc/{}/status", child.id());
    let mut peak = None;
    while child.try_wait()?.is_none() {
        let text = fs::read_to_string(&status).unwrap_or_default();
        peak = peak_kib(&text).max(peak);
        thread::sleep(Duration::from_millis(1));
    }
    Ok(peak.map(|kib| kib as f64 / 1024.0))
}

fn peak_kib(status: &str) -> Option<u64> {
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().strip_suffix(" kB")?.parse().ok()
}
