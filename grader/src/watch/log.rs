//! The log of attempts, written in a thread of its own: its lock may be another grader's for a moment, and keys answer
//! meanwhile.

use super::session::Event;
use crate::catalog::Place;
use crate::judge::Verdict;
use crate::report::words;
use crate::state::{Note, State};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread::{self, JoinHandle};

pub struct Log {
    orders: Sender<Order>,
    thread: JoinHandle<()>,
}

enum Order {
    Record(Place, Box<Verdict>),
    /// Say when everything before is written.
    Settle(Sender<()>),
}

impl Log {
    /// What cannot be kept is said once.
    pub fn begin(state: State, to: Sender<Event>) -> Self {
        let (orders, from) = channel();
        let thread = thread::spawn(move || work(&state, &from, &to));
        Self { orders, thread }
    }

    pub fn record(&self, place: Place, verdict: Box<Verdict>) {
        let _ = self.orders.send(Order::Record(place, verdict));
    }

    /// Returns when everything so far is written.
    pub fn settle(&self) {
        let (settled, wait) = channel();
        let _ = self.orders.send(Order::Settle(settled));
        // An error means that the other end is gone, and nothing will be written any more.
        let _ = wait.recv();
    }

    /// Returns when everything is written.
    pub fn end(self) {
        drop(self.orders);
        let _ = self.thread.join();
    }
}

fn work(state: &State, orders: &Receiver<Order>, to: &Sender<Event>) {
    let mut told: Vec<Note> = Vec::new();
    for order in orders {
        match order {
            Order::Settle(settled) => drop(settled.send(())),
            Order::Record(place, verdict) => {
                let note = state.record(&place, &verdict);
                if let Some(note) = note.filter(|note| !told.contains(note)) {
                    let _ = to.send(Event::Passing(words::note(&note)));
                    told.push(note);
                }
            }
        }
    }
}
