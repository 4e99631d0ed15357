//! When to look for saves: at the system's file events, and now and then in case they do not come.
//!
//! On network mounts, and on Windows' drives seen from WSL, a save can go unannounced. What is found without an event shows
//! that, is told once, and from then on files are looked at several times a second.

use super::saves::Saves;
use super::session::Save;
use crate::report::words::watch as words;
use notify::event::{AccessKind, AccessMode};
use notify::{EventKind, RecommendedWatcher, RecursiveMode, Watcher};
use std::path::Path;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::{Duration, Instant};

/// How often files are looked at while events come.
const NOW_AND_THEN: Duration = Duration::from_secs(1);
/// How often where they do not.
const WITHOUT_EVENTS: Duration = Duration::from_millis(200);
/// How far an event may be from the save that it announces, when the machine is busy.
const GRACE: Duration = Duration::from_secs(2);

/// Set to `none`, it makes a system that announces nothing, for tests.
const VARIABLE: &str = "GRADER_FILE_EVENTS";

/// What is noticed.
pub enum Noticed {
    Saved(Save),
    /// From now on files are looked at often, for this reason.
    Blind(String),
}

/// The system's events for one folder, each a sign to look.
struct Source {
    signs: Receiver<()>,
    /// One that is kept here, lest the channel be taken for closed where there is no watcher.
    _sender: Sender<()>,
    /// Why there is none.
    watcher: Result<RecommendedWatcher, String>,
}

/// Tells what is noticed in `folder` until `tell` says that nobody listens.
pub fn notice(folder: &Path, mut saves: Saves, tell: impl Fn(Noticed) -> bool) {
    let source = Source::open(folder);
    let mut events = Events::new(Instant::now());
    if let Err(why) = &source.watcher {
        events.come = false;
        let why = words::no_watcher(why, WITHOUT_EVENTS.as_millis());
        if !tell(Noticed::Blind(why)) {
            return;
        }
    }
    loop {
        // What was saved while the watcher was made is found by the first look.
        for save in saves.look() {
            events.found(Instant::now());
            if !tell(Noticed::Saved(save)) {
                return;
            }
        }
        if events.stay_away(Instant::now()) {
            let why = words::no_events(WITHOUT_EVENTS.as_millis());
            if !tell(Noticed::Blind(why)) {
                return;
            }
        }
        let pause = saves
            .next_look()
            .unwrap_or(Duration::MAX)
            .min(events.pause());
        if source.wait(pause) {
            events.came(Instant::now());
        }
    }
}

impl Source {
    fn open(folder: &Path) -> Self {
        let (sender, signs) = channel();
        let sign = sender.clone();
        let handler = move |event: notify::Result<notify::Event>| {
            if event.is_ok_and(|event| is_change(event.kind)) {
                let _ = sign.send(());
            }
        };
        let none = std::env::var_os(VARIABLE).is_some_and(|value| value == "none");
        let watcher = notify::recommended_watcher(handler).and_then(|mut watcher| {
            if !none {
                // Folders, since editors save by renaming another file into place.
                watcher.watch(folder, RecursiveMode::Recursive)?;
            }
            Ok(watcher)
        });
        Self {
            signs,
            _sender: sender,
            watcher: watcher.map_err(|e| why_not(&e)),
        }
    }

    /// Waits for a sign, which takes with it all others that are there. Whether one came.
    fn wait(&self, most: Duration) -> bool {
        match self.signs.recv_timeout(most) {
            Ok(()) => {
                while self.signs.try_recv().is_ok() {}
                true
            }
            Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => false,
        }
    }
}

/// Whether an event may be a save. Reading, which the grader itself does, is none.
fn is_change(kind: EventKind) -> bool {
    match kind {
        EventKind::Access(AccessKind::Close(AccessMode::Write)) => true,
        EventKind::Access(_) => false,
        _ => true,
    }
}

fn why_not(why: &notify::Error) -> String {
    match &why.kind {
        notify::ErrorKind::MaxFilesWatch => "the system watches as many files as it may".to_owned(),
        notify::ErrorKind::Io(e) => crate::error::plain(e),
        other => format!("{other:?}"),
    }
}

/// Whether events come, told from when they came and when saves were found.
#[derive(Debug)]
struct Events {
    come: bool,
    last: Instant,
    /// When a save was found that no event has announced yet.
    unannounced: Option<Instant>,
}

impl Events {
    fn new(now: Instant) -> Self {
        Self {
            come: true,
            // As if one had come: what was saved a moment ago may have been saved before there was a watcher.
            last: now,
            unannounced: None,
        }
    }

    fn came(&mut self, now: Instant) {
        self.last = now;
        self.unannounced = None;
    }

    fn found(&mut self, now: Instant) {
        if self.come && now.duration_since(self.last) > GRACE {
            self.unannounced.get_or_insert(now);
        }
    }

    /// Whether it has just turned out that they do not come.
    fn stay_away(&mut self, now: Instant) -> bool {
        let late = |since: Instant| now.duration_since(since) >= GRACE;
        let stay_away = self.come && self.unannounced.is_some_and(late);
        if stay_away {
            self.come = false;
        }
        stay_away
    }

    fn pause(&self) -> Duration {
        if self.come {
            NOW_AND_THEN
        } else {
            WITHOUT_EVENTS
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_save_without_an_event_shows_that_none_come_and_a_late_event_that_they_do() {
        let start = Instant::now();
        let at = |ms| start + Duration::from_millis(ms);
        let mut events = Events::new(start);
        events.came(at(1000));
        events.found(at(1001));
        assert!(!events.stay_away(at(5000)));
        events.found(at(6000));
        assert!(!events.stay_away(at(6001)));
        events.came(at(6300));
        assert!(!events.stay_away(at(8600)) && events.come);
        events.found(at(9000));
        assert!(events.stay_away(at(11_000)) && !events.stay_away(at(11_100)));
        assert_eq!(events.pause(), WITHOUT_EVENTS);
    }

    #[test]
    fn reading_is_no_change() {
        assert!(!is_change(EventKind::Access(AccessKind::Open(
            AccessMode::Any
        ))));
        assert!(is_change(EventKind::Access(AccessKind::Close(
            AccessMode::Write
        ))));
        assert!(is_change(EventKind::Any));
    }
}
