//! A watch as lines that are only ever added: for logs, pipes and screen readers. Keys are read as lines.

use super::Display;
use super::screen;
use super::session::{Event, Key, News, Session};
use crate::report::words::watch as words;
use std::io::{self, BufRead, Write};
use std::sync::mpsc::Sender;
use std::thread;

pub struct Plain<'a> {
    out: &'a mut dyn Write,
}

impl<'a> Plain<'a> {
    pub fn begin(out: &'a mut dyn Write) -> Self {
        // Whoever has closed the pipe already is noticed at the first news.
        let _ = writeln!(out, "{}\n{}", words::reads_lines(), screen::keys_line());
        Self { out }
    }
}

impl Display for Plain<'_> {
    fn tell(&mut self, session: &Session, news: &News) -> io::Result<()> {
        self.out
            .write_all(screen::lines(session, news).as_bytes())?;
        self.out.flush()
    }
}

/// Sends what is typed. The end of input ends nothing: a log is written without anyone who types.
pub fn read_keys(to: Sender<Event>) {
    thread::spawn(move || {
        for line in io::stdin().lock().lines() {
            let Ok(line) = line else { break };
            let Some(key) = key(&line) else { continue };
            if to.send(Event::Key(key)).is_err() {
                break;
            }
        }
    });
}

/// The key that a line means, by its letter or its first word. What means none is answered by the keys there are.
fn key(line: &str) -> Option<Key> {
    let line = line.trim();
    let is_meant = |(key, word, _): &&(char, &str, &str)| line == key.to_string() || line == *word;
    let known = words::KEYS.iter().find(is_meant);
    let key = known.and_then(|(key, ..)| Key::of(*key));
    (!line.is_empty()).then(|| key.unwrap_or(Key::Help))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_a_letter_or_a_word() {
        for (line, expected) in [
            ("n", Some(Key::Next)),
            ("next ", Some(Key::Next)),
            ("q", Some(Key::Quit)),
            ("a", Some(Key::All)),
            ("check all", Some(Key::All)),
            ("nonsense", Some(Key::Help)),
            ("x", Some(Key::Help)),
            (" ", None),
        ] {
            assert_eq!(key(line), expected, "{line}");
        }
    }
}
