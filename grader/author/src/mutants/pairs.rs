//! Pairs: two changes of a right program at once, in one function. Each is one that learners make, and has words; one of
//! them at least leaves something out or moves it. What is exchanged is so in the quantity from which something is left out:
//! of all that could be exchanged elsewhere there is no end.

use super::mark::Marked;
use super::mutant::{Mutant, nested};
use grader::judge::Change;

/// Whether a change may be one of two.
pub fn may_be_one_of_two(change: &Change) -> bool {
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
    may_be_one_of_two(a) && may_be_one_of_two(b) && allowed && a != b
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
    let halves = alone.iter().filter(|m| may_be_one_of_two(&m.change));
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

#[cfg(test)]
mod tests {
    use crate::mutants::mark::mark;
    use crate::mutants::mutant::{all_alternatives, mutants};
    use std::collections::BTreeMap;

    /// The pairs of a source whose names are words: each of the two changes by its operator and what it is about.
    fn pairs_of(source: &str) -> Vec<String> {
        let marked = mark(syn::parse_file(source).unwrap());
        let names = ["a", "b", "c", "sum"].map(|name| (name.to_owned(), name.to_owned()));
        let glossary = BTreeMap::from(names);
        let alternatives = all_alternatives(&marked, &[], &glossary, &[], true);
        let all = mutants(&marked, &alternatives, &glossary, true);
        let pairs = all.iter().filter_map(|mutant| {
            let second = mutant.change.and.as_ref()?;
            let half = |operator, what: &[String]| format!("{operator:?} {}", what.join(" "));
            let first = half(mutant.change.operator, &mutant.change.what);
            Some(format!("{first}, {}", half(second.operator, &second.what)))
        });
        pairs.collect()
    }

    #[test]
    fn two_are_left_out_in_one_place_and_in_two() {
        let one = pairs_of("fn f(a: f64, b: f64, c: f64) -> f64 { a * b / c }");
        assert!(
            one.contains(&"DivisorLeftOut c, FactorLeftOut b".to_owned()),
            "{one:?}"
        );
        let source = "fn f(a: f64, b: f64, c: f64) -> f64 { let sum = a + b; sum / c }";
        let two = pairs_of(source);
        assert!(
            two.contains(&"TermLeftOut b, DivisorLeftOut c".to_owned()),
            "{two:?}"
        );
        // Not in the sum, from which nothing is left out.
        let exchanged_elsewhere = two
            .iter()
            .any(|pair| pair.contains("Exchanged b a") && pair.contains("DivisorLeftOut"));
        assert!(!exchanged_elsewhere, "{two:?}");
        let both_exchanged = two
            .iter()
            .any(|pair| pair.matches("Exchanged").count() == 2);
        assert!(!both_exchanged, "{two:?}");
    }
}
