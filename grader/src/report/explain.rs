//! A known mistake as a person reads it: what people do, what the numbers then show, why it is wrong, how to see it oneself,
//! and where else the same idea is met.

use super::human::command_name;
use super::numbers::{inputs, side_by_side};
use super::text::wrapped;
use super::words;
use crate::catalog::{Definition, Kind, KnownMistake, MistakeHeader};
use crate::judge::{RecordedCase, RecordedMistake, Recording};
use anstyle::Style;

/// A mistake's kind, and the names of the other exercises that have one of it.
pub struct OfKind<'a> {
    pub kind: &'a Kind,
    pub elsewhere: Vec<&'a str>,
}

/// The whole text, ending in a line end.
pub fn mistake(
    mistake: &KnownMistake,
    header: &MistakeHeader,
    definition: Option<&Definition>,
    recording: &Recording,
    of_kind: Option<&OfKind>,
) -> String {
    let bold = Style::new().bold();
    let mut text = format!(
        "{bold}{}{bold:#}\n{}\n",
        wrapped(&format!("{}.", header.title), 0),
        mistake.id()
    );
    let recorded = recording.mistakes.iter().find(|m| m.name == mistake.name);
    let shown = definition
        .zip(recorded)
        .and_then(|(definition, recorded)| smallest_case(definition, recording, recorded));
    let sections = [
        (words::what_people_do(), wrapped(&header.people, 2)),
        (words::what_numbers_show(), shown.unwrap_or_default()),
        (words::why_wrong(), wrapped(&header.why, 2)),
        (words::how_to_see(), wrapped(&header.see, 2)),
        (words::which_kind(), of_kind.map(kind).unwrap_or_default()),
    ];
    for (heading, body) in sections.iter().filter(|(_, body)| !body.is_empty()) {
        text.push_str(&format!("\n{bold}{heading}{bold:#}\n{body}\n"));
    }
    text.push_str(&format!(
        "\nRead:  {}\n{}Check: {} check {}\n",
        mistake.place.shown_page(),
        of_kind.map_or_else(String::new, |of| format!(
            "Kind:  {}\n",
            of.kind.shown_page()
        )),
        command_name(),
        mistake.place.name
    ));
    text
}

fn kind(of_kind: &OfKind) -> String {
    let met = words::kind_met(&of_kind.kind.title, &of_kind.elsewhere);
    wrapped(&format!("{met} {}", words::kind_in_the_book()), 2)
}

/// The first case whose numbers may be seen and in which the mistake shows: its inputs, the right values and the mistake's.
fn smallest_case(
    definition: &Definition,
    recording: &Recording,
    recorded: &RecordedMistake,
) -> Option<String> {
    let visible = definition.cases.iter().filter(|case| case.visible);
    let shows = |case: &&RecordedCase| recorded.cells.iter().any(|cell| cell.case == case.name);
    let case = visible
        .filter_map(|case| recording.case(&case.name))
        .find(shows)?;
    let mut lines = vec![wrapped(&words::in_the_case(&case.name), 2)];
    lines.extend(inputs(&case.named_inputs()));
    for cell in recorded.cells.iter().filter(|cell| cell.case == case.name) {
        let Some(right) = case.observation(&cell.observation) else {
            continue;
        };
        let words = definition
            .observation(&cell.observation)
            .and_then(|o| o.words.as_deref());
        lines.push(side_by_side(
            &cell.observation,
            words,
            right,
            cell.value.as_ref(),
        ));
    }
    Some(lines.join("\n"))
}
