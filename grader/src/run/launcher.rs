//! The launcher: the grader starts itself again, and that child takes the limits upon itself and then becomes the program.
//!
//! So no code runs between fork and exec in a process full of threads, and the same way serves rustc and the reader's
//! program. Every binary that runs exercises calls [`become_program_if_asked`] first thing in `main`.

#[cfg(unix)]
#[path = "launcher/unix.rs"]
mod platform;
#[cfg(not(unix))]
#[path = "launcher/other.rs"]
mod platform;

/// Compiled here too, so that a change which breaks it is seen on Linux.
#[cfg(all(test, unix))]
#[allow(dead_code)]
#[path = "launcher/other.rs"]
mod other;

pub use platform::{become_program_if_asked, command, end_group};

/// The first argument that turns a grader into a launcher.
#[cfg(unix)]
const LAUNCH: &str = "__launch";

/// The limits that this platform does not enforce, in words; empty where all hold.
pub const NOT_ENFORCED: &[&str] = platform::NOT_ENFORCED;
