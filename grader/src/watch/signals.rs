//! Signals that ask for the end: the terminal is put right and what runs is ended before it comes.

use super::session::Event;
use std::sync::mpsc::Sender;

/// Sends the end, with the exit code that shells report of a program that the signal ended.
#[cfg(unix)]
pub fn read(to: Sender<Event>) {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
    use signal_hook::iterator::Signals;
    // Where they cannot be had, the system ends this process as it always does.
    let Ok(mut signals) = Signals::new([SIGHUP, SIGINT, SIGTERM]) else {
        return;
    };
    std::thread::spawn(move || {
        for signal in signals.forever() {
            let code = u8::try_from(128 + signal).unwrap_or(u8::MAX);
            if to.send(Event::End(code)).is_err() {
                break;
            }
        }
    });
}

/// Elsewhere the system ends this process, and what it started with it.
#[cfg(not(unix))]
pub fn read(_to: Sender<Event>) {}
