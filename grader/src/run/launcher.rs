//! The launcher: the grader starts itself again, and that child takes the limits upon itself and then becomes the program.
//!
//! So no code runs between fork and exec in a process full of threads, and the same way serves rustc and the reader's
//! program. Every binary that runs exercises calls [`become_program_if_asked`] first thing in `main`. What platforms can
//! enforce differs; each has a module of its own, side by side, and where there is no exec, it does without a launcher. What a
//! program starts belongs to its `Group`, which is ended with it.

#[cfg(target_os = "linux")]
#[path = "launcher/linux/mod.rs"]
mod platform;
#[cfg(all(unix, not(target_os = "linux")))]
#[path = "launcher/unix.rs"]
mod platform;
#[cfg(windows)]
#[path = "launcher/windows.rs"]
mod platform;
#[cfg(not(any(unix, windows)))]
#[path = "launcher/other.rs"]
mod platform;

#[cfg(unix)]
pub(super) mod resources;

/// Compiled here too, so that a change which breaks it is seen on Linux.
#[cfg(all(test, target_os = "linux"))]
#[allow(dead_code, unused_imports)]
#[path = "launcher/other.rs"]
mod other;
/// Likewise.
#[cfg(all(test, target_os = "linux"))]
#[allow(dead_code, unused_imports)]
#[path = "launcher/unix.rs"]
mod unix;

pub(super) use platform::Group;
#[cfg(windows)]
pub(super) use platform::cpu_seconds;
pub use platform::{become_program_if_asked, command, describe, not_enforced};

/// The first argument that turns a grader into a launcher.
#[cfg(unix)]
const LAUNCH: &str = "__launch";

/// What a launcher exits with when it cannot start the program, as shells do.
#[cfg(unix)]
pub(super) const CANNOT_START: i32 = 126;
