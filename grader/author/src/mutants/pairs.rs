//! Pairs: two changes of a right program at once, in one function. Each is one that learners make, and has words; one of
//! them at least leaves something out or moves it.

use super::mark::Marked;
use super::mutant::{Mutant, nested};
use grader::judge::Change;

/// Whether a change may be one of two.
pub fn has_a_second(change: &Change) -> bool {
    let of_learners =
        change.operator.leaves_out() || change.operator.moves() || change.operator.exchanges();
    of_learners && !change.what.is_empty() && !change.is_of_two()
}

/// Whether two changes are worth being tried at once.
pub fn fit(a: &Change, b: &Change) -> bool {
    let both_exchange = a.operator.exchanges() && b.operator.exchanges();
    has_a_second(a) && has_a_second(b) && !both_exchange && a != b
}

/// Two of the `singles` at once, in different places.
pub fn pairs(marked: &Marked, singles: &[Mutant]) -> Vec<Mutant> {
    let nested = nested(marked);
    let clash = |h: usize, g: usize| h == g || nested[h].contains(&g) || nested[g].contains(&h);
    let apart = |a: &Mutant, b: &Mutant| {
        let mut both = a
            .arms
            .iter()
            .flat_map(|h| b.arms.iter().map(move |g| (h.0, g.0)));
        both.all(|(h, g)| !clash(h, g))
    };
    let halves = singles.iter().filter(|m| has_a_second(&m.change));
    let halves: Vec<&Mutant> = halves.collect();
    let mut found = Vec::new();
    for (i, first) in halves.iter().enumerate() {
        for second in &halves[i + 1..] {
            let one_function = first.function == second.function;
            if one_function && fit(&first.change, &second.change) && apart(first, second) {
                found.push(of_two(first, second));
            }
        }
    }
    found
}

fn of_two(first: &Mutant, second: &Mutant) -> Mutant {
    Mutant {
        name: format!("{}, {}", first.name, second.edit()),
        change: Change {
            and: Some(Box::new(second.change.clone())),
            ..first.change.clone()
        },
        arms: [first.arms.as_slice(), &second.arms].concat(),
        ..first.clone()
    }
}
