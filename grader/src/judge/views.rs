//! Views: what is judged where many answers are right. A probe reports the raw value, an order of indices for instance; here,
//! outside the reader's process, it becomes what all right answers share.

use crate::catalog::{Definition, ObservationDefinition, View};
use crate::run::{Ran, RanCase};
use crate::value::Value;
use std::cmp::Ordering;

/// Adds to each case the views of what was observed in it. What they were made from is judged no more, and kept to be shown.
pub fn add_views(definition: &Definition, ran: &mut Ran) {
    if definition.observations.values().all(|o| o.view.is_none()) {
        return;
    }
    for case in &mut ran.cases {
        let views: Vec<(String, Value)> = definition
            .observations
            .iter()
            .filter_map(|(name, rule)| Some((name.clone(), view(rule, case)?)))
            .collect();
        let is_raw = |name: &str| {
            let names = |of: &Option<String>| of.as_deref() == Some(name);
            let mut rules = definition.observations.values();
            rules.any(|rule| names(&rule.of) || names(&rule.from))
        };
        let observations = std::mem::take(&mut case.observations);
        let (raw, plain) = observations.into_iter().partition(|(name, _)| is_raw(name));
        case.raw = raw;
        case.observations = plain;
        // A program may report what it likes; a view is made here and nowhere else.
        case.observations
            .retain(|(name, _)| !definition.is_view(name));
        case.observations.extend(views);
    }
}

/// What `rule` sees in a case; nothing where what it looks at was not observed.
fn view(rule: &ObservationDefinition, case: &RanCase) -> Option<Value> {
    let observed = |name: &str| case.observation(name);
    let of = observed(rule.of.as_deref()?)?;
    Some(match rule.view? {
        View::AnyOrder => sorted(of),
        View::Permutation => {
            let among = rule.among.as_deref()?;
            let among = &case.inputs.iter().find(|input| input.name == among)?.value;
            Value::Text(permutation(items(of), all_of(among)).to_owned())
        }
        View::Differs => {
            let other = observed(rule.from.as_deref()?)?;
            Value::Flag(of != other)
        }
    })
}

/// The items of a list, and of the lists in it.
fn items(value: &Value) -> Vec<Value> {
    match value {
        Value::List(items) => items.iter().flat_map(self::items).collect(),
        Value::Array { data, .. } => data.iter().map(|&x| Value::Number(x)).collect(),
        Value::Missing => Vec::new(),
        other => vec![other.clone()],
    }
}

/// More than any case has: a number that would be counted up to.
const MOST_ITEMS: f64 = 1e6;

/// What there is to be had: the numbers below a number, or the items of a list.
fn all_of(value: &Value) -> Vec<Value> {
    match value {
        Value::Number(n) if (0.0..MOST_ITEMS).contains(n) => {
            (0..*n as usize).map(|i| Value::Number(i as f64)).collect()
        }
        other => items(other),
    }
}

/// How `items` lie to `all`, in words that are the same for everyone who did the same.
fn permutation(mut items: Vec<Value>, mut all: Vec<Value>) -> &'static str {
    items.sort_by(order);
    all.sort_by(order);
    let (mut missing, mut repeated, mut strange) = (false, false, false);
    let (mut i, mut j) = (0, 0);
    while i < items.len() || j < all.len() {
        let side = match (items.get(i), all.get(j)) {
            (Some(item), Some(wanted)) => order(item, wanted),
            (Some(_), None) => Ordering::Less,
            (None, _) => Ordering::Greater,
        };
        match side {
            Ordering::Equal => (i, j) = (i + 1, j + 1),
            Ordering::Less => {
                let known = all.iter().any(|wanted| order(wanted, &items[i]).is_eq());
                repeated |= known;
                strange |= !known;
                i += 1;
            }
            Ordering::Greater => {
                missing = true;
                j += 1;
            }
        }
    }
    match (missing, repeated, strange) {
        (false, false, false) => "each once",
        (true, false, false) => "some are missing",
        (false, true, false) => "some are there more than once",
        (true, true, false) => "some are missing, and some are there more than once",
        (false, _, true) => "some do not belong there",
        (true, _, true) => "some are missing, and some do not belong there",
    }
}

/// The items in an order that no rounding changes.
fn sorted(value: &Value) -> Value {
    let mut sorted = match value {
        Value::List(items) => items.clone(),
        Value::Array { shape, data } if shape.len() == 1 => {
            data.iter().map(|&x| Value::Number(x)).collect()
        }
        other => return other.clone(),
    };
    sorted.sort_by(order);
    Value::of_items(sorted)
}

/// By kind, then entry by entry.
fn order(a: &Value, b: &Value) -> Ordering {
    fn in_turn<T>(a: &[T], b: &[T], order: fn(&T, &T) -> Ordering) -> Ordering {
        let mut pairs = a.iter().zip(b).map(|(a, b)| order(a, b));
        let first = pairs.find(|order| order.is_ne());
        first.unwrap_or_else(|| a.len().cmp(&b.len()))
    }
    match (a, b) {
        (Value::Number(a), Value::Number(b)) => number_order(a, b),
        (Value::Array { data: a, .. }, Value::Array { data: b, .. }) => in_turn(a, b, number_order),
        (Value::List(a), Value::List(b)) => in_turn(a, b, order),
        (Value::Text(a), Value::Text(b)) => a.cmp(b),
        (a, b) => kind(a).cmp(&kind(b)),
    }
}

/// Kinds that are not of one kind have an order too.
fn kind(value: &Value) -> (u8, String) {
    match value {
        Value::Number(_) => (0, String::new()),
        Value::Array { .. } => (1, String::new()),
        Value::List(_) => (2, String::new()),
        Value::Text(_) => (3, String::new()),
        other => (4, other.to_string()),
    }
}

/// By size, where what rounding does to a number does not count.
fn number_order(a: &f64, b: &f64) -> Ordering {
    let rounded = |x: f64| {
        if x.abs() < 1e9 {
            (x * 1e6).round() / 1e6 + 0.0
        } else {
            x
        }
    };
    rounded(*a).total_cmp(&rounded(*b))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::run::{Ending, Input};
    use proptest::prelude::*;

    fn numbers(data: &[f64]) -> Value {
        Value::of_items(data.iter().map(|&x| Value::Number(x)).collect())
    }

    #[test]
    fn what_a_program_calls_a_view_is_none() {
        let definition: Definition = toml::from_str(
            "title = \"T\"\nminutes = 1\ndifficulty = 1\nseed = 1\nhints = []\n\
             [[case]]\nname = \"a\"\ntests = \"it\"\npoints = 1\n\
             [observation.order]\nview = \"permutation\"\nof = \"shuffled\"\namong = \"m\"\n",
        )
        .unwrap();
        let text = |text: &str| Value::Text(text.to_owned());
        let case = |observations: &[(&str, Value)]| RanCase {
            name: "a".to_owned(),
            inputs: vec![Input {
                name: "m".to_owned(),
                exact: true,
                value: Value::Number(3.0),
            }],
            scales: Vec::new(),
            observations: observations
                .iter()
                .map(|(name, value)| ((*name).to_owned(), value.clone()))
                .collect(),
            raw: Vec::new(),
            ending: Ending::Finished,
            printed: String::new(),
        };
        let seen = |observations: &[(&str, Value)]| {
            let mut ran = Ran {
                cases: vec![case(observations)],
                ..Ran::default()
            };
            add_views(&definition, &mut ran);
            ran.cases.remove(0).observations
        };
        let forged = ("order", text("each once"));
        let wrong = ("shuffled", numbers(&[0.0, 0.0, 2.0]));
        let both = "some are missing, and some are there more than once";
        let made = vec![("order".to_owned(), text(both))];
        assert_eq!(seen(&[forged.clone(), wrong]), made);
        assert_eq!(seen(&[forged]), []);
    }

    #[test]
    fn how_items_lie_to_all_is_said_alike_for_alike() {
        let of = |data: &[f64]| permutation(items(&numbers(data)), all_of(&Value::Number(4.0)));
        assert_eq!(of(&[2.0, 0.0, 3.0, 1.0]), "each once");
        assert_eq!(of(&[2.0, 0.0, 1.0]), "some are missing");
        assert_eq!(
            of(&[2.0, 0.0, 3.0, 1.0, 1.0]),
            "some are there more than once"
        );
        let both = "some are missing, and some are there more than once";
        assert_eq!((of(&[2.0, 0.0, 2.0, 1.0]), of(&[3.0; 4])), (both, both));
        assert_eq!(of(&[4.0, 0.0, 1.0, 2.0, 3.0]), "some do not belong there");
        assert_eq!(
            of(&[1.0, 2.0, 3.0, 4.0]),
            "some are missing, and some do not belong there"
        );
        let parts = Value::List(vec![
            numbers(&[1.0, 3.0]),
            numbers(&[]),
            numbers(&[2.0, 0.0]),
        ]);
        assert_eq!(
            permutation(items(&parts), all_of(&Value::Number(4.0))),
            "each once"
        );
        let texts = |texts: &[&str]| -> Vec<Value> {
            texts.iter().map(|t| Value::Text((*t).to_owned())).collect()
        };
        assert_eq!(
            permutation(texts(&["b", "a", "b"]), texts(&["a", "b", "b"])),
            "each once"
        );
    }

    #[test]
    fn points_are_sorted_whatever_rounding_did_to_them() {
        let point = |x: f64, y: f64| numbers(&[x, y]);
        let ulp = 0.1 + 0.2;
        let list = |points: &[Value]| sorted(&Value::List(points.to_vec()));
        let one = list(&[point(0.3, 2.0), point(ulp, 1.0), point(-0.0, 3.0)]);
        let other = list(&[point(0.0, 3.0), point(ulp, 2.0), point(0.3, 1.0)]);
        assert!(super::super::same(&one, &other, 1e-9), "{one} {other}");
    }

    proptest! {
        /// Whatever a stranger's program reports is sorted without a panic, and loses nothing.
        #[test]
        fn anything_is_sorted(data in prop::collection::vec(prop_oneof![any::<f64>(), -2.0..2.0f64, Just(f64::NAN)], 0..40)) {
            let mixed: Vec<Value> = data.iter().enumerate().map(|(i, &x)| match i % 3 {
                0 => Value::Number(x),
                1 => numbers(&[x]),
                _ => Value::Text(x.to_string()),
            }).collect();
            let count = mixed.len();
            match sorted(&Value::List(mixed)) {
                Value::List(items) => prop_assert_eq!(items.len(), count),
                other => prop_assert_eq!(other.numbers().len(), count),
            }
        }
    }
}
