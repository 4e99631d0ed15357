//! Checks, one after the other, in a thread of their own, so that whoever waits for a verdict still answers.

use super::session::{Content, Event};
use crate::catalog::Entry;
use crate::check::Checker;
use crate::judge::Verdict;
use crate::run::Cancel;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread::{self, JoinHandle};

/// The thread that checks.
pub struct Checks {
    orders: Sender<Order>,
    thread: JoinHandle<()>,
    /// Of the last order.
    cancel: Cancel,
}

struct Order {
    number: u64,
    what: What,
    cancel: Cancel,
}

pub enum What {
    /// As it was saved, or as it is.
    One(Box<Entry>, Option<Content>),
    All(Vec<Entry>),
}

impl Checks {
    /// Each verdict and each end goes to `to`.
    pub fn begin(checker: Checker, to: Sender<Event>) -> Self {
        let (orders, from) = channel();
        Self {
            orders,
            thread: thread::spawn(move || work(&checker, &from, &to)),
            cancel: Cancel::default(),
        }
    }

    pub fn order(&mut self, number: u64, what: What) {
        self.cancel = Cancel::default();
        let cancel = self.cancel.clone();
        // Whose thread is gone has told of it.
        let _ = self.orders.send(Order {
            number,
            what,
            cancel,
        });
    }

    pub fn cancel(&self) {
        self.cancel.cancel();
    }

    /// Ends what runs, and waits for its end: no process of ours is left behind.
    pub fn end(self) {
        self.cancel();
        drop(self.orders);
        let _ = self.thread.join();
    }
}

fn work(checker: &Checker, orders: &Receiver<Order>, to: &Sender<Event>) {
    let _alarm = Alarm(to);
    for order in orders {
        let number = order.number;
        let tell = |verdict| {
            let verdict = Box::new(verdict);
            let _ = to.send(Event::Checked { number, verdict });
        };
        check(checker, &order.what, &order.cancel, tell);
        let _ = to.send(Event::Ended { number });
    }
}

fn check(checker: &Checker, what: &What, cancel: &Cancel, mut tell: impl FnMut(Verdict)) {
    let verdict = match what {
        What::One(entry, Some(content)) => checker.check_content(entry, content, cancel),
        What::One(entry, None) => checker.check_unless(entry, cancel),
        What::All(entries) => {
            let entries: Vec<&Entry> = entries.iter().collect();
            checker.check_all_unless(&entries, cancel, tell);
            return;
        }
    };
    verdict.into_iter().for_each(&mut tell);
}

/// Ends the watch where the thread panics, which would check nothing any more and say nothing.
struct Alarm<'a>(&'a Sender<Event>);

impl Drop for Alarm<'_> {
    fn drop(&mut self) {
        if thread::panicking() {
            let _ = self.0.send(Event::End(PANICKED));
        }
    }
}

/// What Rust's programs exit with that panicked.
const PANICKED: u8 = 101;
