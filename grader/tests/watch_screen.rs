//! What `grader watch` shows: screens and lines as they are made of a session.

use grader::judge::{CaseVerdict, Outcome, Verdict};
use grader::report::text::without_colours;
use grader::watch::screen::{Screen, lines, screen};
use grader::watch::session::{Action, Event, Key, Known, News, Session};

const A: &str = "losses/mse_gradient";

fn session() -> Session {
    let known = |chapter: &str, name: &str, points| Known {
        chapter: chapter.to_owned(),
        name: name.to_owned(),
        max_points: 8,
        points,
        outcome: (points == 8).then_some(Outcome::Passed),
    };
    Session::new(vec![
        known("gradient_descent", "gradient_by_hand", 8),
        known("losses", "mse_gradient", 0),
        known("losses", "huber", 0),
    ])
}

/// Lets the check that `actions` ask for find that so many of five cases fail.
fn checked(session: &mut Session, actions: &[Action], failed: usize) {
    let number = actions.iter().find_map(|action| match action {
        Action::Check { number, .. } => Some(*number),
        _ => None,
    });
    let number = number.expect("a check");
    let case = |i: usize| CaseVerdict {
        name: format!("case {i}"),
        tests: "what it returns".to_owned(),
        outcome: if i < failed {
            Outcome::Failed
        } else {
            Outcome::Passed
        },
        ..CaseVerdict::default()
    };
    let verdict = Verdict {
        exercise: A.to_owned(),
        file: format!("exercises/src/{A}.rs"),
        outcome: if failed > 0 {
            Outcome::Failed
        } else {
            Outcome::Passed
        },
        points: if failed > 0 { 3 } else { 8 },
        max_points: 8,
        cases: (0..5).map(case).collect(),
        seconds: 0.08,
        ..Verdict::default()
    };
    let verdict = Box::new(verdict);
    session.handle(Event::Checked { number, verdict });
    session.handle(Event::Ended { number });
}

fn shown(session: &Session, columns: usize, rows: usize) -> String {
    let Screen { body, footer } = screen(session, columns, rows);
    without_colours(&format!("{body}{footer}"))
}

#[test]
fn while_it_checks() {
    let mut session = session();
    session.go_to(A);
    insta::assert_snapshot!(shown(&session, 80, 24));
}

#[test]
fn after_a_pass() {
    let mut session = session();
    let actions = session.go_to(A);
    checked(&mut session, &actions, 0);
    insta::assert_snapshot!(shown(&session, 80, 24));
}

#[test]
fn a_report_that_is_too_long_for_the_window_begins_at_its_top() {
    let mut session = session();
    let actions = session.go_to(A);
    checked(&mut session, &actions, 4);
    let why = "No file events come from this folder.".to_owned();
    session.handle(Event::Lasting(why));
    insta::assert_snapshot!(shown(&session, 80, 24));
}

#[test]
fn all_of_a_long_report_with_a_hint() {
    let mut session = session();
    let actions = session.go_to(A);
    checked(&mut session, &actions, 4);
    session.handle(Event::Hint("Hint 1 of 4\n\n  Look at m.\n".to_owned()));
    insta::assert_snapshot!(shown(&session, 80, 24));
}

#[test]
fn in_a_narrow_window() {
    let mut session = session();
    let actions = session.go_to(A);
    checked(&mut session, &actions, 0);
    insta::assert_snapshot!(shown(&session, 44, 24));
}

#[test]
fn while_all_are_checked_and_the_keys_are_shown() {
    let mut session = session();
    session.handle(Event::Key(Key::All));
    session.handle(Event::Key(Key::Help));
    insta::assert_snapshot!(shown(&session, 80, 24));
}

#[test]
fn as_lines() {
    let mut session = session();
    let actions = session.go_to(A);
    let mut log = lines(&session, &News::Checking);
    checked(&mut session, &actions, 0);
    log.push_str(&lines(&session, &News::Verdict));
    session.handle(Event::Passing("notes.rs was saved.".to_owned()));
    log.push_str(&lines(&session, &News::Passing));
    session.handle(Event::Key(Key::All));
    log.push_str(&lines(&session, &News::Checking));
    log.push_str(&lines(&session, &News::Counted(A.to_owned())));
    insta::assert_snapshot!(without_colours(&log));
}

#[test]
fn no_window_is_too_small() {
    let mut session = session();
    let actions = session.go_to(A);
    checked(&mut session, &actions, 4);
    for columns in 0..100 {
        for rows in 0..50 {
            let Screen { body, footer } = screen(&session, columns, rows);
            assert!(footer.contains("quit"), "{columns} {rows}");
            let wide = columns >= 22;
            let fits = |line: &str| without_colours(line).chars().count() < columns;
            assert!(!wide || footer.lines().all(fits), "{columns}:\n{footer}");
            assert!(body.is_empty() || body.ends_with('\n'));
        }
    }
}
