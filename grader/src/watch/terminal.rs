//! A watch on a terminal: one screen that is redrawn, keys without Enter, and the terminal left as it was.
//!
//! Only what is visible is cleared, and not even that at first: what stood there is scrolled up. What was printed before can
//! be scrolled back to. While the report stays, only the lines below it are written anew.

use super::Display;
use super::screen::{self, Screen};
use super::session::{Event, Key, News, Session};
use crate::error::{Error, Result};
use crate::report::text;
use anstream::ColorChoice;
use crossterm::event::{self, KeyCode, KeyEvent, KeyEventKind, KeyModifiers};
use crossterm::terminal::{disable_raw_mode, enable_raw_mode, size};
use std::io::{self, IsTerminal, Write};
use std::path::Path;
use std::sync::mpsc::Sender;
use std::thread;

/// Clears what is visible, and what was printed before stays.
const CLEAR: &str = "\u{1b}[2J\u{1b}[H";
const CLEAR_BELOW: &str = "\u{1b}[J";

/// The terminal in raw mode, until dropped.
pub struct Terminal {
    coloured: bool,
    /// What is on it, and the size of the window that it was made for.
    drawn: Option<(Screen, Window)>,
}

/// Columns and rows.
type Window = (usize, usize);

/// Whether there is a terminal at both ends that can be redrawn.
pub fn is_there() -> bool {
    let dumb = std::env::var_os("TERM").is_some_and(|term| term == "dumb");
    io::stdin().is_terminal() && io::stdout().is_terminal() && !dumb
}

impl Terminal {
    pub fn begin() -> Result<Self> {
        #[cfg(windows)]
        let _ = crossterm::ansi_support::supports_ansi();
        enable_raw_mode().map_err(|e| Error::read(Path::new("the terminal"), &e))?;
        Ok(Self {
            coloured: anstream::stdout().current_choice() != ColorChoice::Never,
            drawn: None,
        })
    }

    fn draw(&mut self, session: &Session) -> io::Result<()> {
        let window = window();
        let screen = screen::screen(session, window.0, window.1);
        let whole = || format!("{}{}", screen.body, screen.footer);
        let out = match &self.drawn {
            Some((before, of)) if *of == window && *before == screen => return Ok(()),
            Some((before, of)) if *of == window && only_footer(before, &screen, window) => {
                let up = before.footer.matches('\n').count();
                format!("\u{1b}[{up}A\r{CLEAR_BELOW}{}", screen.footer)
            }
            Some(_) => format!("{CLEAR}{}", whole()),
            None => format!("{}{CLEAR}{}", "\n".repeat(window.1), whole()),
        };
        self.drawn = Some((screen, window));
        self.write(&out)
    }

    /// In raw mode a line end does not lead back to the first column.
    fn write(&self, text: &str) -> io::Result<()> {
        let text = text.replace('\n', "\r\n");
        let text = if self.coloured {
            text
        } else {
            text::without_colours(&text)
        };
        let mut out = io::stdout().lock();
        out.write_all(text.as_bytes())?;
        out.flush()
    }
}

/// Whether only the footer differs, and both are in the window from their first line on.
fn only_footer(before: &Screen, now: &Screen, (columns, rows): Window) -> bool {
    let fits = |screen: &Screen| text::height(&screen.footer, columns) < rows;
    before.body == now.body && fits(before) && fits(now)
}

impl Display for Terminal {
    fn tell(&mut self, session: &Session, news: &News) -> io::Result<()> {
        if let (News::Size, Some((_, window))) = (news, &mut self.drawn) {
            // What was on it has been moved about.
            *window = (0, 0);
        }
        self.draw(session)
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        // Whoever comes next begins on a line of their own.
        let _ = self.write("\n");
        let _ = disable_raw_mode();
    }
}

fn window() -> Window {
    match size() {
        Ok((columns, rows)) if columns > 0 && rows > 0 => (columns.into(), rows.into()),
        _ => (80, 24),
    }
}

/// Sends keys, and changes of the window's size.
pub fn read_keys(to: Sender<Event>) {
    thread::spawn(move || {
        loop {
            let event = match event::read() {
                Ok(event::Event::Key(pressed)) if pressed.kind != KeyEventKind::Release => {
                    Event::Key(key(&pressed))
                }
                Ok(event::Event::Resize(..)) => Event::Resized,
                Ok(_) => continue,
                // The terminal is gone.
                Err(_) => Event::Key(Key::Quit),
            };
            let gone = matches!(event, Event::Key(Key::Quit | Key::Interrupt));
            if to.send(event).is_err() || gone {
                break;
            }
        }
    });
}

fn key(pressed: &KeyEvent) -> Key {
    let control = pressed.modifiers.contains(KeyModifiers::CONTROL);
    match pressed.code {
        KeyCode::Char('c') if control => Key::Interrupt,
        KeyCode::Char('d') if control => Key::Quit,
        KeyCode::Char(_) if control || pressed.modifiers.contains(KeyModifiers::ALT) => {
            Key::Unknown
        }
        KeyCode::Char(c) => Key::of(c.to_ascii_lowercase()).unwrap_or(Key::Unknown),
        KeyCode::Enter | KeyCode::Esc => Key::Report,
        _ => Key::Unknown,
    }
}
