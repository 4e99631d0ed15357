//! Pairs: two changes of a right program at once, in one function. Each is one that learners make, and has words; one of
//! them at least leaves something out or moves it. What is exchanged is so in the quantity from which something is left out:
//! of all that could be exchanged elsewhere there is no end.

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
    let allowed = match (a.operator.exchanges(), b.operator.exchanges()) {
        (true, true) => false,
        (true, false) | (false, true) => a.within == b.within,
        (false, false) => true,
    };
    has_a_second(a) && has_a_second(b) && allowed && a != b
}

/// Two of these changes at once, in different places.
pub fn pairs(marked: &Marked, alone: &[Mutant]) -> Vec<Mutant> {
    let nested = nested(marked);
    let clash = |h: usize, g: usize| h == g || nested[h].contains(&g) || nested[g].contains(&h);
    let apart = |a: &Mutant, b: &Mutant| {
        let mut both = a
            .arms
            .iter()
            .flat_map(|h| b.arms.iter().map(move |g| (h.0, g.0)));
        both.all(|(h, g)| !clash(h, g))
    };
    let halves = alone.iter().filter(|m| has_a_second(&m.change));
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
