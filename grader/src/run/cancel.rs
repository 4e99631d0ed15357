//! Ending a run that nobody waits for any more, such as the check of a file that was saved again meanwhile.
//!
//! Who started the run keeps one handle, the run another. Nothing polls for it: cancelling wakes what waits for output.

use super::output::Message;
use std::sync::mpsc::Sender;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// A handle on something that may be cancelled. Clones are handles on the same; a fresh one is cancelled by nobody else.
#[derive(Clone, Debug, Default)]
pub struct Cancel(Arc<Mutex<State>>);

#[derive(Debug, Default)]
struct State {
    cancelled: bool,
    /// Who is woken, each with a number of its own.
    waiting: Vec<(u64, Sender<Message>)>,
    next: u64,
}

impl Cancel {
    /// Cancels it, for good.
    pub fn cancel(&self) {
        let mut state = self.state();
        state.cancelled = true;
        for (_, to) in &state.waiting {
            // Who has gone waits no longer.
            let _ = to.send(Message::Cancelled);
        }
    }

    pub fn is_cancelled(&self) -> bool {
        self.state().cancelled
    }

    /// Wakes who receives from `to` when this is cancelled, at once if it is already, as long as the guard lives.
    pub(super) fn wakes(&self, to: Sender<Message>) -> Waiting {
        let mut state = self.state();
        if state.cancelled {
            let _ = to.send(Message::Cancelled);
        }
        let number = state.next;
        state.next += 1;
        state.waiting.push((number, to));
        Waiting {
            of: self.clone(),
            number,
        }
    }

    /// Whoever panicked with the lock held has left nothing half done.
    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// One who waits, until it is dropped.
pub(super) struct Waiting {
    of: Cancel,
    number: u64,
}

impl Drop for Waiting {
    fn drop(&mut self) {
        let mut state = self.of.state();
        state.waiting.retain(|(number, _)| *number != self.number);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::mpsc::channel;

    #[test]
    fn who_waits_is_woken_and_who_comes_later_is_too() {
        let (to, from) = channel();
        let (gone, from_gone) = channel();
        let cancel = Cancel::default();
        let early = cancel.wakes(to.clone());
        drop(cancel.wakes(gone));
        assert!(!cancel.is_cancelled() && from.try_recv().is_err());
        cancel.clone().cancel();
        let late = cancel.wakes(to);
        assert!(cancel.is_cancelled() && from_gone.try_recv().is_err());
        drop((early, late));
        assert_eq!(from.iter().count(), 2);
    }
}
