//! One case by itself, as `grader try` shows it: what it is called with, what the program prints while it runs, what came of
//! it, and the case as Rust to play with.

use super::human::{self, called, case_alone, command_name};
use super::snippet::Snippet;
use super::text::{harmless, harmless_but_coloured, wrapped};
use super::words;
use crate::catalog::Exercise;
use crate::judge::{Outcome, RecordedCase, Verdict};
use crate::run::{Live, Pipe};

/// Which case it is, and what its functions are called with.
pub fn head(exercise: &Exercise, recorded: &RecordedCase) -> String {
    let tests = exercise
        .definition
        .cases
        .iter()
        .find(|case| case.name == recorded.name);
    let tests = tests.map_or("", |case| &case.tests);
    let bold = anstyle::Style::new().bold();
    let id = exercise.place.id();
    format!(
        "{bold}{id}{bold:#}: {}\n{}\n",
        recorded.name,
        called(tests, &recorded.named_inputs())
    )
}

/// What a program prints, laid out as it comes: nothing of it is obeyed, and of a flood only the beginning is shown.
#[derive(Debug, Default)]
pub struct Printed {
    live: Live,
    /// The output whose line is begun and not ended.
    open: Option<Pipe>,
    lines: usize,
    /// In the line that is begun.
    characters: usize,
}

const MOST_LINES: usize = 1000;
const LONGEST_LINE: usize = 1000;

impl Printed {
    /// The text to show for what has come.
    pub fn take(&mut self, pipe: Pipe, bytes: &[u8]) -> String {
        let text = self.live.take(pipe, bytes);
        self.laid_out(pipe, &text)
    }

    /// What is still to be shown when nothing more comes.
    pub fn end(&mut self) -> String {
        let mut shown = String::new();
        for pipe in [Pipe::Stdout, Pipe::Stderr] {
            let text = self.live.end(pipe);
            shown += &self.laid_out(pipe, &text);
        }
        if self.open.take().is_some() {
            shown.push('\n');
        }
        shown
    }

    fn laid_out(&mut self, pipe: Pipe, text: &str) -> String {
        let mut shown = String::new();
        for line in harmless(text).split_inclusive('\n') {
            if self.lines > MOST_LINES {
                break;
            }
            if self.open != Some(pipe) {
                shown += &self.begin_line();
                if self.lines > MOST_LINES {
                    break;
                }
            }
            self.open = Some(pipe);
            let (line, ends) = line
                .strip_suffix('\n')
                .map_or((line, false), |line| (line, true));
            for c in line.chars() {
                self.characters += 1;
                match self.characters {
                    ..=LONGEST_LINE => shown.push(c),
                    n if n == LONGEST_LINE + 1 => shown.push('…'),
                    _ => {}
                }
            }
            if ends {
                shown.push('\n');
                self.open = None;
            }
        }
        shown
    }

    /// Ends a line of the other output, and begins one.
    fn begin_line(&mut self) -> String {
        let mut begun = String::new();
        if self.open.take().is_some() {
            begun.push('\n');
        }
        if self.lines == 0 {
            begun += &format!("\n    {}\n", words::prints());
        }
        self.lines += 1;
        self.characters = 0;
        let more = self.lines > MOST_LINES;
        begun += &if more {
            format!("    {}\n", words::prints_more())
        } else {
            "    │ ".to_owned()
        };
        begun
    }
}

/// What came of the case.
pub fn result(verdict: &Verdict, recorded: &RecordedCase) -> String {
    let (sign, style) = human::sign(verdict.outcome);
    let (_, word) = words::outcome(verdict.outcome);
    let mut text = format!("\n{style}{sign} {}{style:#}: {word}\n", recorded.name);
    let below = match (verdict.outcome, &verdict.compile) {
        (Outcome::Passed, _) => came_out(recorded),
        (Outcome::Todo, _) => wrapped(&words::todo(&verdict.file), 2),
        (Outcome::DoesNotCompile, Some(report)) => human::rejected(report),
        _ => failed(verdict),
    };
    if !below.is_empty() {
        text += &format!("\n{}\n", below.trim_matches('\n'));
    }
    harmless_but_coloured(&text)
}

fn failed(verdict: &Verdict) -> String {
    let mut parts = human::of_no_case(verdict);
    if verdict.reason.is_none() {
        parts.extend(verdict.cases.iter().map(case_alone));
    }
    parts.extend(human::also_noticed(verdict));
    parts.retain(|part| !part.is_empty());
    parts.join("\n\n")
}

/// What a case returned that passed: the right values.
fn came_out(recorded: &RecordedCase) -> String {
    let lines = recorded.observations.iter().map(|(name, value)| {
        let label = format!("{name} = ");
        let value = super::numbers::shortened(value);
        let body = wrapped(&value, 4 + label.chars().count());
        format!("    {label}{}", body.trim_start())
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// The case as Rust, where to put it, and the command that runs it. Its lines stand at the margin, to be copied.
pub fn to_play_with(exercise: &Exercise, snippet: &Snippet) -> String {
    let place = &exercise.place;
    let how = wrapped(&words::play(&place.shown_file()), 2);
    let command = format!(
        "cargo test -p exercises {}::play -- --nocapture",
        place.name
    );
    let note = wrapped(words::play_needs(), 2);
    format!(
        "\n{how}\n\n{}\n{note}\n\n  Play:  {command}\n",
        snippet.as_test()
    )
}

/// What can be done next; `cases` lists them all, with a number for each.
pub fn next(exercise: &Exercise, case: usize, outcome: Outcome, cases: bool) -> String {
    let visible = exercise.definition.visible_cases();
    let mut text = String::new();
    let mut number = 1;
    for (i, (of, definition)) in visible.iter().enumerate() {
        let this = *of == case;
        if this {
            number = i + 1;
        }
        if cases {
            let (label, note) = (
                if i == 0 { "Cases:" } else { "" },
                if this { words::this_case() } else { "" },
            );
            text += &format!("  {label:<7}{} {}{note}\n", i + 1, definition.name);
        }
    }
    let (call, name) = (command_name(), &exercise.place.name);
    text += &format!("  All:   {call} check {name}\n");
    if outcome != Outcome::Passed {
        text += &format!(
            "  Edit:  {}\n  Again: {call} try {name} {number}\n",
            exercise.place.shown_file()
        );
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(pieces: &[(Pipe, &str)]) -> String {
        let mut printed = Printed::default();
        let text: String = pieces
            .iter()
            .map(|(pipe, text)| printed.take(*pipe, text.as_bytes()))
            .collect();
        text + &printed.end()
    }

    #[test]
    fn lines_of_two_outputs_stay_apart() {
        let pieces = [
            (Pipe::Stdout, "one\ntw"),
            (Pipe::Stderr, "three"),
            (Pipe::Stdout, "o\n"),
        ];
        let lines = "    │ one\n    │ tw\n    │ three\n    │ o\n";
        assert_eq!(
            shown(&pieces),
            format!("\n    {}\n{lines}", words::prints())
        );
        assert_eq!(shown(&[(Pipe::Stdout, "")]), "");
    }

    #[test]
    fn of_a_flood_the_beginning_is_shown() {
        let many = "line\n".repeat(3 * MOST_LINES);
        let text = shown(&[(Pipe::Stdout, &many), (Pipe::Stderr, "more\n")]);
        assert_eq!(text.matches("│ line").count(), MOST_LINES);
        assert!(
            text.ends_with(&format!("{}\n", words::prints_more())),
            "{text}"
        );
        let long = "x".repeat(3 * LONGEST_LINE);
        let text = shown(&[(Pipe::Stdout, &long), (Pipe::Stdout, &long)]);
        assert!(
            text.ends_with("x…\n") && text.matches('x').count() == LONGEST_LINE,
            "{text}"
        );
    }

    #[test]
    fn nothing_that_is_printed_is_obeyed() {
        let text = shown(&[(Pipe::Stdout, "\u{1b}"), (Pipe::Stdout, "[2J\u{202e}\r")]);
        assert!(text.contains("│ \\u{1b}[2J\\u{202e}\\u{d}"), "{text}");
    }
}
