//! What a relation between an observed and a right value says in words.

use crate::judge::{Lengths, Relation, Sorting, Unit};
use crate::value::number_text;

/// What a relation says of the observation `name`.
pub fn relation(relation: &Relation, name: &str) -> String {
    match relation {
        Relation::NotFinite { nan, index } => {
            let what = if *nan {
                "NaN (not a number)"
            } else {
                "infinite"
            };
            let place = if index.is_empty() {
                String::new()
            } else {
                format!(", first at {index}")
            };
            format!("Your `{name}` is {what}{place}, where the right value is a finite number.")
        }
        Relation::Zero => format!("Your `{name}` is zero where it should not be."),
        Relation::SignFlipped => format!("Your `{name}` has the right size and the opposite sign."),
        Relation::Scale {
            name: scale,
            inverse: false,
        } => {
            format!(
                "Your `{name}` is the right value times {scale}: too large by exactly that factor."
            )
        }
        Relation::Scale {
            name: scale,
            inverse: true,
        } => {
            format!(
                "Your `{name}` is the right value divided by {scale}: too small by exactly that factor."
            )
        }
        Relation::Factor { factor } => {
            format!(
                "Your `{name}` is {} times the right value throughout.",
                number_text(*factor)
            )
        }
        Relation::Transposed => format!("Your `{name}` has its rows and columns exchanged."),
        Relation::Reversed => {
            format!("Your `{name}` is right from its end to its beginning: in the opposite order.")
        }
        Relation::ShiftedByOne { later: true } => {
            format!(
                "Your `{name}` is one place ahead: each entry holds what belongs to the next one."
            )
        }
        Relation::ShiftedByOne { later: false } => {
            format!(
                "Your `{name}` is one place behind: each entry holds what belongs to the one before."
            )
        }
        Relation::Prefix(None) => format!("Your `{name}` begins right and stops too early."),
        Relation::Prefix(Some(lengths)) => prefix(lengths, name),
        Relation::Suffix(None) => {
            format!("Your `{name}` lacks its beginning: it is the last part of what is right.")
        }
        Relation::Suffix(Some(lengths)) => {
            format!(
                "Your `{name}` lacks its beginning: it is the last {}.",
                of_all(lengths)
            )
        }
        Relation::Extended(None) => format!("Your `{name}` is right and then goes on."),
        Relation::Extended(Some(lengths)) => extended(lengths, name),
        Relation::Repeats => {
            format!("Your `{name}` has what belongs there, some of it more than once.")
        }
        Relation::OtherOrder { sorting } => match sorting {
            Sorting::Expected => {
                format!("Your `{name}` has what belongs there, and is not sorted.")
            }
            Sorting::Observed => {
                format!(
                    "Your `{name}` has what belongs there, sorted, where another order is right."
                )
            }
            Sorting::Neither => format!("Your `{name}` has what belongs there in another order."),
        },
        Relation::WhiteSpace => {
            format!("Your `{name}` is right but for white space: spaces, tabs or line ends.")
        }
        Relation::LetterCase => {
            format!("Your `{name}` is right but for capital and small letters.")
        }
        Relation::Missing { wanted: true } => {
            format!("Your `{name}` is None, where there is something to be found.")
        }
        Relation::Missing { wanted: false } => {
            format!("Your `{name}` is Some, where None is right.")
        }
        Relation::OtherCase { expected, observed } => {
            format!("Your `{name}` is {observed}, where {expected} is right.")
        }
        Relation::SameEverywhere => {
            format!("Your `{name}` has one value everywhere, where the entries should differ.")
        }
        Relation::Offset { offset } => {
            let (word, size) = if *offset > 0.0 {
                ("large", offset)
            } else {
                ("small", &-offset)
            };
            format!(
                "Your `{name}` is too {word} by {} throughout.",
                number_text(*size)
            )
        }
        Relation::Drifting { from: None } => {
            format!("Your `{name}` is right at first, and wrong from some entry on.")
        }
        Relation::Drifting { from: Some(from) } => {
            format!("Your `{name}` is right for its first {from} entries and wrong from there.")
        }
        Relation::Shape { observed, .. } if observed.is_empty() => {
            format!("Your `{name}` is of another shape or kind than it should be.")
        }
        Relation::Shape { expected, observed } => {
            format!("Your `{name}` is {observed}, and should be {expected}.")
        }
    }
}

fn prefix(lengths: &Lengths, name: &str) -> String {
    match (lengths.observed, lengths.expected - lengths.observed) {
        (0, _) => format!(
            "Your `{name}` is empty, and should have {}.",
            counted(lengths.expected, lengths.unit)
        ),
        (_, 1) => format!(
            "Your `{name}` begins right and stops one too early: it has {}.",
            of_all(lengths)
        ),
        _ => format!(
            "Your `{name}` begins right and stops too early: it has {}.",
            of_all(lengths)
        ),
    }
}

fn extended(lengths: &Lengths, name: &str) -> String {
    let (expected, observed) = (lengths.expected, lengths.observed);
    match (expected, observed.saturating_sub(expected)) {
        (0, _) => format!(
            "Your `{name}` has {}, and should be empty.",
            counted(observed, lengths.unit)
        ),
        (_, 1) => format!(
            "Your `{name}` is right and then goes one too far: {} where {expected} belong.",
            counted(observed, lengths.unit)
        ),
        _ => format!(
            "Your `{name}` is right and then goes on: {} where {expected} belong.",
            counted(observed, lengths.unit)
        ),
    }
}

/// "3 of 5 entries".
fn of_all(lengths: &Lengths) -> String {
    format!(
        "{} of {}",
        lengths.observed,
        counted(lengths.expected, lengths.unit)
    )
}

fn counted(n: usize, unit: Unit) -> String {
    let (one, many) = match unit {
        Unit::Entries => ("entry", "entries"),
        Unit::Items => ("item", "items"),
        Unit::Characters => ("character", "characters"),
    };
    format!("{n} {}", if n == 1 { one } else { many })
}
