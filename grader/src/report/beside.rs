//! The reader's values beside others: what was learned beside what is true.

use super::numbers::shortened;
use super::plot;
use super::text::{harmless, indented, wrapped};
use crate::judge::{BesideOthers, CaseVerdict};
use crate::value::Value;

/// For a report on everything that passed: each such case with its numbers and its picture.
pub fn on_a_pass(cases: &[CaseVerdict]) -> Vec<String> {
    let cases = cases.iter();
    let shown = cases.filter_map(|case| Some((case, case.beside.as_ref()?)));
    shown
        .map(|(case, beside)| {
            let mut text = format!("    {}\n{}", case.name, rows(beside));
            if let Some((plot, sentence)) = beside
                .drawing
                .as_ref()
                .and_then(|(name, drawing)| plot::drawing(name, drawing))
            {
                text += &format!("\n\n{}\n{}", indented(&plot, 4), wrapped(&sentence, 4));
            }
            text
        })
        .collect()
}

/// Both rows of numbers, one above the other.
pub fn rows(beside: &BesideOthers) -> String {
    let width = beside.own.chars().count().max(beside.other.chars().count()) + 1;
    let row = |name: &str, value: &dyn Fn(&(String, Value, Value)) -> Value| {
        let values = beside.values.iter();
        let values = values.map(|of| format!("{} = {}", of.0, shortened(&alone(value(of)))));
        let label = format!("{:<width$}", format!("{name}:"));
        let text = values.collect::<Vec<_>>().join(", ");
        format!("      {label} {}", harmless(&text))
    };
    let own = row(&beside.own, &|of| of.1.clone());
    let other = row(&beside.other, &|of| of.2.clone());
    format!("{own}\n{other}")
}

/// A list of one number reads as that number.
fn alone(value: Value) -> Value {
    match value.numbers().as_slice() {
        [only] => Value::Number(*only),
        _ => value,
    }
}
