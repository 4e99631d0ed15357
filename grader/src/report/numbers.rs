//! Values in a report: what a case was called with, what was expected and what came out, cut to where they differ.

use super::text::{cut, wrapped};
use super::words;
use crate::catalog::DEFAULT_TOLERANCE;
use crate::judge::{Diagnosis, Difference, FirstDifference, first_difference};
use crate::value::{Value, number_text};

/// What the case was called with: numbers together on one line, arrays each on their own.
pub fn inputs(inputs: &[(String, Value)]) -> Vec<String> {
    let (numbers, arrays): (Vec<_>, Vec<_>) = inputs
        .iter()
        .partition(|(_, value)| matches!(value, Value::Number(_)));
    let numbers: Vec<String> = numbers
        .iter()
        .map(|(name, value)| format!("{name} = {value}"))
        .collect();
    let array = |(name, value): &&(String, Value)| {
        let label = format!("{name} = ");
        let body = wrapped(&shortened(value), 4 + label.chars().count());
        format!("    {label}{}", body.trim_start())
    };
    let first = (!numbers.is_empty()).then(|| wrapped(&numbers.join(", "), 4));
    first.into_iter().chain(arrays.iter().map(array)).collect()
}

/// Expected and observed, or, where the case is hidden, what may be said of them.
pub fn numbers(difference: &Difference, diagnoses: &[Diagnosis]) -> String {
    if let Some(with) = &difference.agrees_with {
        return wrapped(&words::disagrees(difference, with), 4);
    }
    let Some(shown) = &difference.shown else {
        // A relation that the diagnosis has just said is not said again.
        let said = diagnoses
            .iter()
            .any(|d| d.relation.is_some() && d.relation == difference.relation);
        return if said {
            String::new()
        } else {
            wrapped(&words::hidden_difference(difference), 4)
        };
    };
    let name = named(&difference.observation, difference.words.as_deref());
    let (expected, observed) = around(&shown.expected, &shown.observed, Some(&shown.first));
    let at = match shown.first.index.as_slice() {
        [] => String::new(),
        index => {
            let index: Vec<String> = index.iter().map(usize::to_string).collect();
            format!(
                "\n      first difference at [{}]: {} where {} is expected",
                index.join(", "),
                shown.first.observed,
                shown.first.expected
            )
        }
    };
    let returned = shown.raw.as_ref().map_or_else(String::new, |raw| {
        let raw = wrapped(&shortened(raw), 16);
        format!("\n      returned: {}", raw.trim_start())
    });
    format!("    {name}\n      expected: {expected}\n      yours:    {observed}{at}{returned}")
}

/// The right value of an observation, and what comes out of a mistake: nothing where that panics before.
pub fn side_by_side(
    observation: &str,
    words: Option<&str>,
    right: &Value,
    with_it: Option<&Value>,
) -> String {
    let name = named(observation, words);
    let Some(with_it) = with_it else {
        return format!(
            "    {name}\n      right:   {}\n      with it: {}",
            cut(&right.to_string(), 64),
            words::a_panic()
        );
    };
    // Any tolerance will do to find where two values begin to differ that lie far apart.
    let first = first_difference(right, with_it, DEFAULT_TOLERANCE);
    let (right, with_it) = around(right, with_it, first.as_ref());
    format!("    {name}\n      right:   {right}\n      with it: {with_it}")
}

/// An observation with what it is in words, where those say more than its name.
pub fn named(observation: &str, words: Option<&str>) -> String {
    match words {
        Some(words) if words.trim_start_matches("the ") != observation => {
            format!("{observation} ({words})")
        }
        _ => observation.to_owned(),
    }
}

/// Both values, cut to the part around their first difference where they are long.
fn around(expected: &Value, observed: &Value, first: Option<&FirstDifference>) -> (String, String) {
    let (whole, other) = (expected.to_string(), observed.to_string());
    if whole.chars().count().max(other.chars().count()) <= 64 {
        return (whole, other);
    }
    let position = first.and_then(|first| first.position).unwrap_or(0);
    let item = first.and_then(|first| first.index.first().copied());
    let part = |value: &Value| match value {
        Value::List(items) => items_around(items, item.unwrap_or(0)),
        value => window(value, position),
    };
    (part(expected), part(observed))
}

/// Three items of a list, the one before that which differs and the one after it.
fn items_around(items: &[Value], item: usize) -> String {
    let start = item.saturating_sub(1).min(items.len());
    let end = (item + 2).min(items.len());
    let shown: Vec<String> = items[start..end]
        .iter()
        .map(|item| cut(&item.to_string(), LONGEST_ITEM))
        .collect();
    let before = if start > 0 { "…, " } else { "" };
    let after = if end < items.len() { ", …" } else { "" };
    let kind = Value::List(items.to_vec()).kind();
    format!("[{before}{}{after}]  ({kind})", shown.join(", "))
}

const LONGEST_ITEM: usize = 24;

/// Five entries around `position`, with what they belong to.
fn window(value: &Value, position: usize) -> String {
    let (Value::Array { shape, data }, true) = (value, value.numbers().len() > 4) else {
        return cut(&value.to_string(), 64);
    };
    let row = shape.last().copied().unwrap_or(1).max(1);
    let (row_start, row_end) = (
        position / row * row,
        (position / row * row + row).min(data.len()),
    );
    let start = position.saturating_sub(2).max(row_start);
    let end = (start + 5).min(row_end);
    let entries: Vec<String> = data[start..end].iter().map(|x| number_text(*x)).collect();
    let before = if start > row_start { "…, " } else { "" };
    let after = if end < row_end { ", …" } else { "" };
    let place = if shape.len() > 1 {
        format!(", row {}", position / row)
    } else {
        String::new()
    };
    format!(
        "[{before}{}{after}]  ({}{place})",
        entries.join(", "),
        value.kind()
    )
}

/// A value whole where it has few numbers, else how it begins and what it is.
pub fn shortened(value: &Value) -> String {
    match value {
        Value::Array { shape, data } if data.len() > MOST_NUMBERS => {
            let row = shape.last().copied().unwrap_or(1).max(1);
            let rows = (FIRST_NUMBERS / row).max(1);
            let begin: Vec<String> = match shape.len() {
                1 => data
                    .iter()
                    .take(FIRST_NUMBERS)
                    .map(|x| number_text(*x))
                    .collect(),
                _ => data
                    .chunks(row)
                    .take(rows)
                    .map(|r| {
                        Value::Array {
                            shape: vec![r.len()],
                            data: r.to_vec(),
                        }
                        .to_string()
                    })
                    .collect(),
            };
            format!("[{}, …] ({})", begin.join(", "), value.kind())
        }
        other => cut(&other.to_string(), 400),
    }
}

const MOST_NUMBERS: usize = 40;
const FIRST_NUMBERS: usize = 6;
