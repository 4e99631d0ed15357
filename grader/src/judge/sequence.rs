//! Values whose order means something, part by part: the entries of an array, the items of a list, the characters of a text.

use super::relation::near;
use crate::value::Value;
use serde::{Deserialize, Serialize};
use std::cmp::Ordering;

/// What a sequence is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Unit {
    Entries,
    Items,
    Characters,
}

/// One part of a sequence.
#[derive(Clone, Debug)]
pub enum Part<'a> {
    Number(f64),
    Item(&'a Value),
    Character(char),
}

/// A value as a sequence.
#[derive(Clone, Debug)]
pub struct Sequence<'a> {
    pub unit: Unit,
    pub parts: Vec<Part<'a>>,
}

impl<'a> Sequence<'a> {
    /// Nothing for what has no order: numbers, flags, arrays of several dimensions.
    pub fn of(value: &'a Value) -> Option<Self> {
        let (unit, parts) = match value {
            Value::Array { shape, data } if shape.len() == 1 => (
                Unit::Entries,
                data.iter().map(|&x| Part::Number(x)).collect(),
            ),
            Value::List(items) => (Unit::Items, items.iter().map(Part::Item).collect()),
            Value::Text(text) => (
                Unit::Characters,
                text.chars().map(Part::Character).collect(),
            ),
            _ => return None,
        };
        Some(Self { unit, parts })
    }

    /// Two values as sequences of one kind. An empty list of numbers is one of anything.
    pub fn pair(a: &'a Value, b: &'a Value) -> Option<(Self, Self)> {
        let (mut a, mut b) = (Self::of(a)?, Self::of(b)?);
        if a.parts.is_empty() && b.unit != Unit::Characters {
            a.unit = b.unit;
        } else if b.parts.is_empty() && a.unit != Unit::Characters {
            b.unit = a.unit;
        }
        (a.unit == b.unit).then_some((a, b))
    }

    pub fn len(&self) -> usize {
        self.parts.len()
    }
}

/// Whether two runs of parts are the same, numbers nearly.
pub fn alike(a: &[Part], b: &[Part]) -> bool {
    a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same_part(a, b))
}

/// Whether `a` is `b` from its end to its beginning.
pub fn alike_backwards(a: &[Part], b: &[Part]) -> bool {
    a.len() == b.len() && a.iter().zip(b.iter().rev()).all(|(a, b)| same_part(a, b))
}

pub fn same_part(a: &Part, b: &Part) -> bool {
    match (a, b) {
        (Part::Number(a), Part::Number(b)) => near(*a, *b),
        (Part::Character(a), Part::Character(b)) => a == b,
        (Part::Item(a), Part::Item(b)) => super::compare::same(a, b, 1e-9),
        _ => false,
    }
}

/// `parts` in order: numbers by size, texts by their letters, and what has no order by how it is written.
pub fn sorted<'a>(parts: &[Part<'a>]) -> Vec<Part<'a>> {
    let mut sorted = parts.to_vec();
    sorted.sort_by(order);
    sorted
}

fn order(a: &Part, b: &Part) -> Ordering {
    match (a, b) {
        (Part::Number(a), Part::Number(b)) => a.total_cmp(b),
        (Part::Character(a), Part::Character(b)) => a.cmp(b),
        (Part::Item(Value::Text(a)), Part::Item(Value::Text(b))) => a.cmp(b),
        (Part::Item(a), Part::Item(b)) => a.to_string().cmp(&b.to_string()),
        _ => Ordering::Equal,
    }
}

/// `parts` without those that were there before.
pub fn each_once<'a>(parts: &[Part<'a>]) -> Vec<Part<'a>> {
    let mut once: Vec<Part> = Vec::new();
    for part in parts {
        if !once.iter().any(|known| same_part(known, part)) {
            once.push(part.clone());
        }
    }
    once
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_list_is_one_of_anything_but_characters() {
        let text = |t: &str| Value::Text(t.to_owned());
        let (empty, words) = (Value::List(Vec::new()), Value::List(vec![text("a")]));
        let numbers = Value::of_items(vec![Value::Number(1.0)]);
        assert!(Sequence::pair(&empty, &words).is_some());
        assert!(Sequence::pair(&empty, &numbers).is_some());
        assert!(Sequence::pair(&words, &numbers).is_none());
        assert!(Sequence::pair(&empty, &text("a")).is_none());
        assert!(Sequence::pair(&text(""), &text("a")).is_some());
    }

    #[test]
    fn what_repeats_is_kept_once() {
        let numbers = [2.0, 1.0, 2.0].map(Part::Number);
        assert!(alike(&each_once(&numbers), &[2.0, 1.0].map(Part::Number)));
        assert!(alike(&sorted(&numbers), &[1.0, 2.0, 2.0].map(Part::Number)));
    }
}
