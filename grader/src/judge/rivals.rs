//! Rivals: several changes do what the reader's file does. Which of them is told, or what of them.

use super::changes::ExplainedByChange;
use super::mutants::{Change, Mutants};
use std::collections::BTreeSet;

/// The change that learners make most, then the one that changes least, then one with words for it. Where several are as
/// good, what they share.
pub fn best_of<'a>(
    mutants: &Mutants,
    rivals: &BTreeSet<usize>,
    columns: &[&'a str],
    tentative: bool,
) -> Option<ExplainedByChange<'a>> {
    let key = |i: &usize| {
        let mutant = &mutants.mutants[*i];
        let observations: BTreeSet<&str> = mutant
            .cells
            .iter()
            .filter_map(|cell| mutants.observation(*cell))
            .collect();
        mutant.change.preference(observations.len())
    };
    let least = rivals.iter().map(key).min()?;
    let best: Vec<usize> = rivals.iter().copied().filter(|i| key(i) == least).collect();
    let changes: BTreeSet<&Change> = best.iter().map(|i| &mutants.mutants[*i].change).collect();
    let equation = |column: &&'a str| Some((*column, mutants.equations.get(*column)?.clone()));
    let mut equations: Vec<(&str, String)> = columns.iter().filter_map(equation).collect();
    let in_the_book = |(_, number): &(&str, String)| -> Vec<u32> {
        let parts = number.split('.');
        parts.filter_map(|part| part.parse().ok()).collect()
    };
    equations.sort_by_key(in_the_book);
    Some(ExplainedByChange {
        equations,
        change: shared(&changes)?,
        columns: columns.to_vec(),
        tentative,
        mutants: best,
    })
}

/// What several changes have in common, if that says anything.
fn shared(changes: &BTreeSet<&Change>) -> Option<Change> {
    let (first, rest) = (changes.first()?, changes.iter().skip(1));
    let mut common = (*first).clone();
    for other in rest {
        let same_beside = other.besides == common.besides && other.and == common.and;
        if other.operator != common.operator || !same_beside {
            return None;
        }
        match (other.what == common.what, other.within == common.within) {
            (true, _) => {}
            // Which of several it was is not known: the kind of change in one quantity still says something.
            (false, true) if common.within.is_some() => common.what.clear(),
            _ => return None,
        }
        if other.within != common.within {
            common.within = None;
        }
    }
    Some(common)
}
