//! `grader watch` on a terminal: a pseudo-terminal at one end, what a person would see at the other.
#![cfg(unix)]

#[allow(dead_code)]
mod watch_support;

use pty_process::Size;
use pty_process::blocking::{Command, Pty, open};
use rustix::termios::{LocalModes, OutputModes, Termios, tcgetattr};
use std::io::{Read, Write};
use std::num::NonZero;
use std::process::{Child, ExitStatus};
use std::sync::{Arc, Condvar, Mutex, MutexGuard};
use std::thread;
use std::time::Duration;
use testing::Copy;
use watch_support::{PATIENCE, endless, hours_for, rename_into, running_in, watch_in};

const FIRST: &str = "gradient_descent/gradient_by_hand";
const MSE: &str = "losses/mse_gradient";
const ROWS: u16 = 40;
const COLUMNS: u16 = 90;
const SCROLLBACK: usize = 1000;

fn parser() -> vt100::Parser {
    let (rows, columns) = (NonZero::new(ROWS).unwrap(), NonZero::new(COLUMNS).unwrap());
    vt100::Parser::new(rows, columns, SCROLLBACK)
}

/// A watch in a pseudo-terminal; killed when dropped.
struct Terminal {
    child: Child,
    pty: Arc<Pty>,
    seen: Arc<Seen>,
    /// How the terminal was before.
    before: Termios,
}

/// The screen, and whoever waits for it to change.
struct Seen {
    screen: Mutex<(vt100::Parser, Vec<u8>)>,
    changed: Condvar,
}

impl Terminal {
    fn begin(copy: &Copy, arguments: &[&str], environment: &[(&str, &str)]) -> Self {
        let (pty, pts) = open().expect("a pseudo-terminal");
        pty.resize(Size::new(ROWS, COLUMNS)).expect("a size");
        let before = tcgetattr(&pty).expect("settings");
        let command = Command::from(watch_in(copy, arguments))
            .env("TERM", "xterm-256color")
            .env_remove("NO_COLOR");
        let command = environment
            .iter()
            .fold(command, |command, (name, value)| command.env(name, value));
        let child = command.spawn(pts).expect("the grader starts");
        let pty = Arc::new(pty);
        let seen = Arc::new(Seen {
            screen: Mutex::new((parser(), Vec::new())),
            changed: Condvar::new(),
        });
        let (from, to) = (pty.clone(), seen.clone());
        thread::spawn(move || {
            let mut buffer = [0; 4096];
            while let Ok(read @ 1..) = (&*from).read(&mut buffer) {
                let mut screen = to.screen.lock().unwrap();
                screen.0.process(&buffer[..read]);
                screen.1.extend(&buffer[..read]);
                to.changed.notify_all();
            }
        });
        Self {
            child,
            pty,
            seen,
            before,
        }
    }

    /// Waits until the screen is as wanted.
    fn until(&self, what: &str, wanted: impl Fn(&str) -> bool) -> String {
        let screen = self.seen.screen.lock().unwrap();
        let (screen, waited) = self
            .seen
            .changed
            .wait_timeout_while(screen, PATIENCE, |(parser, _)| {
                !wanted(&parser.screen().contents())
            })
            .unwrap();
        let contents = screen.0.screen().contents();
        assert!(!waited.timed_out(), "no {what} on:\n{contents}");
        self.settled(screen)
    }

    /// What is on the screen once nothing more comes: what is drawn at once may arrive in pieces.
    fn settled(&self, mut screen: MutexGuard<(vt100::Parser, Vec<u8>)>) -> String {
        const QUIET: Duration = Duration::from_millis(100);
        loop {
            let waited = self.seen.changed.wait_timeout(screen, QUIET).unwrap();
            screen = waited.0;
            if waited.1.timed_out() {
                return screen.0.screen().contents();
            }
        }
    }

    fn until_shows(&self, piece: &str) -> String {
        self.until(piece, |screen| screen.contains(piece))
    }

    /// Everything that was written to the terminal, its sequences included.
    fn written(&self) -> String {
        let screen = self.seen.screen.lock().unwrap();
        String::from_utf8_lossy(&screen.1).into_owned()
    }

    fn press(&self, keys: &str) {
        (&*self.pty)
            .write_all(keys.as_bytes())
            .expect("keys are read");
    }

    fn end(&mut self) -> ExitStatus {
        self.child.wait().expect("a child")
    }

    fn settings(&self) -> Termios {
        tcgetattr(&*self.pty).expect("settings")
    }

    fn assert_as_before(&self) {
        let (before, now) = (&self.before, self.settings());
        assert_eq!(before.local_modes, now.local_modes);
        assert_eq!(before.input_modes, now.input_modes);
        assert_eq!(before.output_modes, now.output_modes);
        assert_eq!(before.control_modes, now.control_modes);
        let screen = self.seen.screen.lock().unwrap();
        let screen = screen.0.screen();
        assert!(!screen.hide_cursor() && !screen.alternate_screen());
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

const KEYS: &str = "n next   h hint   r report   l list   a check all   ? keys   q quit";

#[test]
fn a_session_from_the_first_save_to_leaving() {
    let copy = Copy::new();
    let mut terminal = Terminal::begin(&copy, &[], &[]);
    let begin = terminal.until_shows("Checked in");
    assert!(begin.starts_with(&format!("○ {FIRST}: to do")), "{begin}");
    assert!(begin.trim_end().ends_with(KEYS), "{begin}");
    assert!(!terminal.settings().local_modes.contains(LocalModes::ICANON));
    assert!(
        !terminal
            .settings()
            .output_modes
            .contains(OutputModes::OPOST)
    );

    // Save, fail.
    rename_into(&copy, FIRST, &copy.mistake(FIRST, "forgot_the_two"));
    let failed = terminal.until_shows("Save 1 checked in");
    assert!(
        failed.starts_with(&format!("✗ {FIRST}: failed")),
        "{failed}"
    );
    let title = "The 2 that the square leaves behind is missing.";
    assert!(failed.contains(title), "{failed}");
    assert!(
        failed.contains("The report goes on: r shows all of it."),
        "{failed}"
    );
    terminal.press("r");
    let end = terminal.until_shows("This begins above the window: scroll up.");
    assert!(end.contains("✓ at the minimum: passed"), "{end}");

    // Hint: it belongs to that mistake.
    terminal.press("h");
    let hint = terminal.until_shows("explain gradient_by_hand/forgot-the-two");
    assert!(
        hint.contains("✓ at the minimum: passed"),
        "the report stays:\n{hint}"
    );

    // Mend, pass; it stays until told.
    copy.solve(FIRST);
    let passed = terminal.until_shows(&format!("It passes. n goes on to {MSE}."));
    assert!(
        passed.starts_with(&format!("✓ {FIRST}: passed")),
        "{passed}"
    );
    let chapter = "gradient_descent  ████████████  1 of 1 passed, 5 of 5 points";
    assert!(passed.contains(chapter), "{passed}");
    let all = "all chapters      ███░░░░░░░░░  1 of 4 passed, 5 of 37 points";
    assert!(passed.contains(all), "{passed}");
    assert!(!passed.contains("forgot-the-two"), "{passed}");

    // Next, quit.
    terminal.press("n");
    terminal.until("the next exercise", |screen| {
        screen.starts_with(&format!("○ {MSE}: to do")) && screen.contains("Checked in")
    });
    terminal.press("q");
    assert_eq!(terminal.end().code(), Some(0));
    terminal.assert_as_before();

    let written = terminal.written();
    for forbidden in ["\u{1b}[3J", "\u{1b}c", "\u{1b}[?1049h", "\u{1b}[?25l"] {
        assert!(!written.contains(forbidden), "{forbidden:?}");
    }
    assert!(written.contains("\u{1b}[1;32m") || written.contains("\u{1b}[32m"));
}

#[test]
fn ctrl_c_leaves_the_terminal_as_it_was_and_nothing_running() {
    for (key, code) in [("\u{3}", 130), ("\u{4}", 0)] {
        let copy = Copy::new();
        hours_for(&copy, MSE);
        let mut terminal = Terminal::begin(&copy, &[MSE], &[]);
        terminal.until_shows("Checked in");
        copy.write(MSE, endless(&copy, MSE));
        terminal.until_shows(&format!("… checking {MSE}"));
        terminal.press(key);
        assert_eq!(terminal.end().code(), Some(code));
        terminal.assert_as_before();
        #[cfg(target_os = "linux")]
        assert_eq!(running_in(copy.root()), Vec::<u32>::new());
    }
}

#[test]
fn a_signal_leaves_the_terminal_as_it_was() {
    use rustix::process::{Pid, Signal, kill_process};
    let copy = Copy::new();
    let mut terminal = Terminal::begin(&copy, &[], &[]);
    terminal.until_shows("Checked in");
    let id = Pid::from_raw(terminal.child.id().try_into().unwrap()).unwrap();
    kill_process(id, Signal::TERM).unwrap();
    assert_eq!(terminal.end().code(), Some(143));
    terminal.assert_as_before();
}

#[test]
fn keys_answer_during_a_check_and_unknown_ones_do_no_harm() {
    let copy = Copy::new();
    hours_for(&copy, MSE);
    let mut terminal = Terminal::begin(&copy, &[MSE], &[]);
    terminal.until_shows("Checked in");
    copy.write(MSE, endless(&copy, MSE));
    let checking = format!("… checking {MSE}");
    terminal.until_shows(&checking);
    // Among them arrows, which end in letters, and a Ctrl-Z.
    terminal.press("xyz7\u{1b}[A\u{1b}[B\t\u{1a} ");
    terminal.press("?");
    let keys = terminal.until_shows("reveal the next hint for this exercise");
    assert!(keys.contains(&checking), "{keys}");
    terminal.press("l");
    let list = terminal.until_shows("difficulty");
    assert!(list.contains(&checking), "{list}");
    terminal.press("h");
    let hint = terminal.until_shows("Hint 1 of");
    assert!(hint.contains(&checking), "{hint}");
    copy.solve(MSE);
    terminal.until_shows("It passes.");
    terminal.press("q");
    assert_eq!(terminal.end().code(), Some(0));
}

#[test]
fn a_window_may_change_and_be_small() {
    let copy = Copy::new();
    let terminal = Terminal::begin(&copy, &[], &[]);
    terminal.until_shows("Checked in");
    let resized = |rows: u16, columns: u16| {
        let (high, wide) = (NonZero::new(rows).unwrap(), NonZero::new(columns).unwrap());
        let mut screen = terminal.seen.screen.lock().unwrap();
        screen.0.set_size(high, wide);
        drop(screen);
        terminal.pty.resize(Size::new(rows, columns)).unwrap();
    };
    resized(30, 40);
    let narrow = terminal.until("the keys in two lines", |screen| {
        screen.contains("n next   h hint   r report   l list\n") && screen.contains("q quit")
    });
    // The report is as wide as ever; what is below it is made for the window.
    let below = narrow
        .lines()
        .skip_while(|line| !line.starts_with("  gradient_descent:"));
    assert!(
        below.clone().all(|line| line.chars().count() < 40),
        "{narrow}"
    );
    assert!(below.count() > 5, "{narrow}");
    resized(8, 60);
    let low = terminal.until("the top of the report and the keys", |screen| {
        screen.starts_with(&format!("○ {FIRST}: to do"))
            && screen.contains("r shows all of it")
            && screen.contains("q quit")
    });
    assert!(!low.contains("all chapters"), "{low}");
    resized(40, 90);
    terminal.until("everything again", |screen| {
        screen.starts_with(&format!("○ {FIRST}: to do")) && screen.contains(KEYS)
    });
}

#[test]
fn what_was_on_the_terminal_can_be_scrolled_back_to() {
    let copy = Copy::new();
    let terminal = Terminal::begin(&copy, &[], &[]);
    let mark = "what was printed before";
    // As if a shell had printed it: what a terminal shows is what was written to it.
    terminal.until_shows("Checked in");
    let mut other = parser();
    other.process(format!("{mark}\r\n").as_bytes());
    other.process(terminal.written().as_bytes());
    let screen = other.screen_mut();
    assert!(!screen.contents().contains(mark));
    screen.set_scrollback(usize::MAX);
    assert!(screen.contents().contains(mark), "{}", screen.contents());
}

#[test]
fn without_colours_the_screen_is_redrawn_all_the_same() {
    let copy = Copy::new();
    let terminal = Terminal::begin(&copy, &[], &[("NO_COLOR", "1")]);
    terminal.until_shows("Checked in");
    copy.solve(FIRST);
    let passed = terminal.until_shows("It passes.");
    assert!(passed.starts_with(&format!("✓ {FIRST}")), "{passed}");
    let written = terminal.written();
    assert!(written.contains("\u{1b}[2J"), "{written:?}");
    assert!(
        !written.contains("m✓") && !written.contains("[0m"),
        "{written:?}"
    );
}

#[test]
fn plain_and_dumb_terminals_are_never_redrawn() {
    for (arguments, environment) in [(&["--plain"][..], &[][..]), (&[], &[("TERM", "dumb")])] {
        let copy = Copy::new();
        let mut terminal = Terminal::begin(&copy, arguments, environment);
        terminal.until_shows("Checked in");
        assert!(terminal.settings().local_modes.contains(LocalModes::ICANON));
        copy.solve(FIRST);
        terminal.until_shows("It passes.");
        for sequence in terminal.written().split('\u{1b}').skip(1) {
            let end = sequence.find(|c: char| c.is_ascii_alphabetic());
            assert_eq!(end.map(|at| &sequence[at..=at]), Some("m"), "{sequence:?}");
        }
        terminal.press("n\n");
        terminal.until_shows(&format!("○ {MSE}: to do"));
        // Here it is the terminal that makes a signal of it.
        terminal.press("\u{3}");
        assert_eq!(terminal.end().code(), Some(130));
        terminal.assert_as_before();
    }
}
