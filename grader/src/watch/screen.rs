//! What a watch shows, as text made of its state: the report, two bars, a line that says what is going on, the keys.
//!
//! Nothing here knows whether a terminal is redrawn or lines are added to a log.

use super::session::{Known, News, Page, Session, Task};
use crate::judge::Outcome;
use crate::report::human::{self, Detail};
use crate::report::text::{self, WIDTH};
use crate::report::words::{self, watch};
use anstyle::Style;

/// A window that is lower has no room for bars.
const ROWS_FOR_BARS: usize = 12;
const BAR: usize = 12;

/// A whole screen: what stands above the bars, and from there on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Screen {
    /// Whole lines.
    pub body: String,
    /// The last line of it has no end.
    pub footer: String,
}

/// The screen for a window. A report that is too long is shown from its top, where the cause is named, unless all of it or
/// what stands at its end is wanted.
pub fn screen(session: &Session, columns: usize, rows: usize) -> Screen {
    let body = body(session);
    let footer = footer(session, None, columns, rows);
    let room = |footer: &str| rows.saturating_sub(text::height(footer, columns));
    if text::height(&body, columns) <= room(&footer) {
        return Screen { body, footer };
    }
    if session.page != Page::Report || session.whole || !session.hints.is_empty() {
        let footer = self::footer(session, Some(watch::begins_above()), columns, rows);
        return Screen { body, footer };
    }
    let footer = self::footer(session, Some(watch::goes_on()), columns, rows);
    let body = text::first_lines(&body, columns, room(&footer));
    Screen { body, footer }
}

/// What stands above the bars, ending in a line end where there is anything.
fn body(session: &Session) -> String {
    match &session.page {
        Page::Report => report(session),
        Page::List(list) => format!("{}\n", list.trim_end()),
        Page::Keys => keys_explained(),
    }
}

/// An empty line and what stands below it, none of it longer than the window.
fn footer(session: &Session, note: Option<&str>, columns: usize, rows: usize) -> String {
    let width = columns.saturating_sub(1).clamp(20, WIDTH);
    let mut parts = Vec::new();
    if rows >= ROWS_FOR_BARS {
        parts.push(format!("{}\n", bars(session, width)));
    }
    let said = [note, session.lasting.as_deref(), session.passing.as_deref()];
    let said = said.into_iter().flatten();
    parts.extend(said.map(|said| text::wrapped_to(width, &text::harmless(said), 0)));
    parts.push(text::wrapped_to(width, &status(session), 0));
    parts.push(keys(width));
    format!("\n{}", parts.join("\n"))
}

/// What `news` adds to a log, in whole lines.
pub fn lines(session: &Session, news: &News) -> String {
    let said = |said: &Option<String>| {
        let said = said.as_deref().unwrap_or_default();
        format!("{}\n", text::wrapped(&text::harmless(said), 0))
    };
    match news {
        News::Checking => format!("{}\n", status(session)),
        News::Verdict => format!(
            "\n{}\n{}\n{}\n\n",
            report(session),
            bars(session, WIDTH),
            text::wrapped(&status(session), 0)
        ),
        News::Counted(exercise) => session.known(exercise).map_or(String::new(), counted),
        News::Hint => format!(
            "\n{}\n",
            session.hints.last().map_or("", |hint| hint.trim_end())
        ),
        News::List => format!("\n{}\n{}\n", body(session), bars(session, WIDTH)),
        News::Keys => keys_explained(),
        News::Lasting => said(&session.lasting),
        News::Passing => said(&session.passing),
        News::Size => String::new(),
    }
}

fn report(session: &Session) -> String {
    let mut text = session.verdict.as_ref().map_or(String::new(), |verdict| {
        human::verdict(verdict, Detail::Full)
    });
    for hint in &session.hints {
        text.push_str(&format!("\n{}\n", hint.trim_end()));
    }
    text
}

fn counted(known: &Known) -> String {
    let outcome = known.outcome.unwrap_or(Outcome::NotGraded);
    let (sign, style) = human::sign(outcome);
    let word = words::outcome(outcome).1;
    format!("  {style}{sign}{style:#} {:<44} {word}\n", known.id())
}

/// The current exercise's chapter and all of them, each with its bar where the window is wide enough.
fn bars(session: &Session, width: usize) -> String {
    let chapter = session.current.as_deref().and_then(|id| session.known(id));
    let chapter = chapter.map(|known| known.chapter.as_str());
    let all = watch::all_chapters();
    let longest = chapter.unwrap_or(all).chars().count();
    let label = longest.max(all.chars().count());
    let line = |name: &str, of: &dyn Fn(&&Known) -> bool| {
        let of: Vec<&Known> = session.exercises.iter().filter(of).collect();
        let passed = of.iter().filter(|known| known.passes()).count();
        let full = (passed * BAR).checked_div(of.len()).unwrap_or(0);
        let bar = format!("{}{}", "█".repeat(full), "░".repeat(BAR - full));
        let points = of.iter().map(|known| known.points).sum();
        let most = of.iter().map(|known| known.max_points).sum();
        let words = watch::progress(passed, of.len(), points, most);
        let line = format!("  {name:<label$}  {bar}  {words}");
        if line.chars().count() <= width {
            line
        } else {
            text::wrapped_to(width, &format!("{name}: {words}"), 2)
        }
    };
    let chapter = chapter.map(|name| line(name, &|known| known.chapter == name));
    let all = line(all, &|_| true);
    let lines: Vec<String> = chapter.into_iter().chain([all]).collect();
    lines.join("\n")
}

/// What is going on, or what a reader can do next.
fn status(session: &Session) -> String {
    if let Some(running) = session.awaited() {
        return match &running.task {
            Task::One(exercise, _) => watch::checking(exercise),
            Task::All => watch::checking_all(running.done, session.exercises.len()),
        };
    }
    let Some(id) = &session.current else {
        return watch::nothing_chosen().to_owned();
    };
    let Some(verdict) = &session.verdict else {
        return watch::save_to_check(&format!("exercises/src/{id}.rs"));
    };
    let checked = watch::checked(session.saved, verdict.seconds);
    let then = match verdict.outcome {
        Outcome::Passed => watch::passed(session.next().map(Known::id).as_deref()),
        _ => watch::save_to_check(&verdict.file),
    };
    let in_one = format!("{checked} {then}");
    if in_one.chars().count() <= WIDTH {
        in_one
    } else {
        format!("{checked}\n{then}")
    }
}

/// Spaces between two keys.
const GAP: usize = 3;

/// The keys in a line, or in several where the window is narrow.
fn keys(width: usize) -> String {
    let mut lines = vec![String::new()];
    let mut used = 0;
    let bold = Style::new().bold();
    for (key, word, _) in watch::KEYS {
        let length = word.chars().count() + 2;
        if used > 0 && used + GAP + length > width {
            lines.push(String::new());
            used = 0;
        }
        let gap = if used == 0 { 0 } else { GAP };
        used += gap + length;
        if let Some(line) = lines.last_mut() {
            line.push_str(&format!("{}{bold}{key}{bold:#} {word}", " ".repeat(gap)));
        }
    }
    lines.join("\n")
}

fn keys_explained() -> String {
    let bold = Style::new().bold();
    let line = |(key, word, what): (char, &str, &str)| {
        let what = text::wrapped(what, 16);
        format!("  {bold}{key}{bold:#} {word:<10}  {}\n", what.trim_start())
    };
    watch::KEYS.into_iter().map(line).collect()
}

/// The keys, as the first line of a log shows them.
pub fn keys_line() -> String {
    keys(WIDTH)
}
