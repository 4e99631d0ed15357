//! The mutants of a base: each change by itself, and the same change wherever it can be made.

use super::canonical::commutative;
use super::context::{context, lets};
use super::host::{Host, Kind, host_of};
use super::mark::Marked;
use super::operators::{Alternative, alternatives};
use super::pairs::pairs;
use super::phrase::words_of;
use super::schema::Arm;
use grader::judge::{Change, Operator, RecordedCase};
use std::collections::{BTreeMap, BTreeSet};
use syn::Expr;
use syn::visit::{self, Visit};

/// One mutant.
#[derive(Clone, Debug)]
pub struct Mutant {
    /// What an author calls it: the function, the code that is changed, and what it is changed to.
    pub name: String,
    /// What is changed; beside what, its base knows.
    pub change: Change,
    pub function: String,
    pub line: usize,
    pub arms: Vec<Arm>,
}

impl Mutant {
    /// Whether it is two changes of a right program at once.
    pub fn is_pair(&self) -> bool {
        self.change.and.is_some()
    }

    /// The code that is changed, and what it is changed to.
    pub fn edit(&self) -> &str {
        self.name.split_once(": ").map_or("", |(_, change)| change)
    }
}

/// What can stand in each host's place.
pub fn all_alternatives(
    marked: &Marked,
    of_solution: &[(String, String)],
    glossary: &BTreeMap<String, String>,
    cases: &[RecordedCase],
    with_pairs: bool,
) -> Vec<Vec<Alternative>> {
    let mut lets = lets(&marked.file);
    lets.extend_from_slice(of_solution);
    let commutative = commutative(&marked.file);
    let hosts = marked.hosts.iter();
    hosts
        .map(|host| context(host, marked, glossary, &lets, &commutative, cases))
        .map(|cx| alternatives(&cx, with_pairs))
        .collect()
}

pub fn mutants(
    marked: &Marked,
    alternatives: &[Vec<Alternative>],
    glossary: &BTreeMap<String, String>,
    with_pairs: bool,
) -> Vec<Mutant> {
    let mut found = singles(marked, alternatives, glossary);
    let everywhere = everywhere(marked, &found);
    found.extend(everywhere);
    if with_pairs {
        let pairs = pairs(marked, &found);
        found.extend(pairs);
    }
    // What is tried first is one change.
    found.sort_by_key(Mutant::is_pair);
    name_apart(&mut found);
    found
}

fn singles(
    marked: &Marked,
    alternatives: &[Vec<Alternative>],
    glossary: &BTreeMap<String, String>,
) -> Vec<Mutant> {
    let mut found = Vec::new();
    for (number, (host, of_host)) in marked.hosts.iter().zip(alternatives).enumerate() {
        for (i, alternative) in of_host.iter().enumerate() {
            let mut arms = vec![(number, i + 1)];
            if let Some(moved) = host.placed.as_ref().and_then(|placed| placed.moved) {
                let left_out = |a: &Alternative| a.operator == Operator::StatementLeftOut;
                match alternatives[moved].iter().position(left_out) {
                    Some(i) => arms.push((moved, i + 1)),
                    None => continue,
                }
            }
            let Alternative { from, to, .. } = alternative;
            found.push(Mutant {
                name: format!("{}: {from} => {to}", host.function),
                change: alternative.change_within(place(host, glossary).as_ref()),
                function: host.function.clone(),
                line: host.line,
                arms,
            });
        }
    }
    found
}

/// In words, the quantity in whose making a host is.
fn place(host: &Host, glossary: &BTreeMap<String, String>) -> Option<String> {
    host.within
        .as_ref()
        .and_then(|name| words_of(name, glossary))
}

/// The same change in every place of a function, and in every function, where there are several.
fn everywhere(marked: &Marked, singles: &[Mutant]) -> Vec<Mutant> {
    let nested = nested(marked);
    let mut groups: BTreeMap<(Operator, String), Vec<&Mutant>> = BTreeMap::new();
    let one_edit = |m: &&Mutant| m.arms.len() == 1 && !m.is_pair();
    for mutant in singles.iter().filter(one_edit) {
        let host = &marked.hosts[mutant.arms[0].0];
        if matches!(host.kind, Kind::Insertion | Kind::Again) {
            continue;
        }
        let Change { operator, what, .. } = &mutant.change;
        let about = if what.is_empty() {
            mutant.edit().to_owned()
        } else {
            what.join(" / ")
        };
        groups.entry((*operator, about)).or_default().push(mutant);
    }
    let mut found = Vec::new();
    for group in groups.into_values() {
        let functions: BTreeSet<&str> = group.iter().map(|m| m.function.as_str()).collect();
        let in_function = |name: &&str| -> Vec<&Mutant> {
            let all = group.iter().copied();
            all.filter(|m| m.function == *name).collect()
        };
        let mut sets: Vec<Vec<&Mutant>> = functions.iter().map(in_function).collect();
        if functions.len() > 1 {
            sets.push(group.clone());
        }
        for set in sets {
            let hosts: BTreeSet<usize> = set.iter().map(|m| m.arms[0].0).collect();
            let inside = hosts
                .iter()
                .any(|h| nested[*h].iter().any(|outer| hosts.contains(outer)));
            if set.len() < 2 || hosts.len() < set.len() || inside {
                continue;
            }
            let first = set[0];
            let mut change = first.change.clone();
            if set.iter().any(|m| m.change.within != change.within) {
                change.within = None;
            }
            let one_function = set.iter().all(|m| m.function == first.function);
            let place = if one_function {
                first.function.as_str()
            } else {
                "everywhere"
            };
            found.push(Mutant {
                name: format!("{place}, {} times: {}", set.len(), first.edit()),
                change,
                function: first.function.clone(),
                line: first.line,
                arms: set.iter().map(|m| m.arms[0]).collect(),
            });
        }
    }
    found
}

/// The hosts around each host.
pub fn nested(marked: &Marked) -> Vec<Vec<usize>> {
    struct Inside(Vec<usize>);
    impl<'ast> Visit<'ast> for Inside {
        fn visit_expr(&mut self, e: &'ast Expr) {
            self.0.extend(host_of(e));
            visit::visit_expr(self, e);
        }
    }
    let mut around = vec![Vec::new(); marked.hosts.len()];
    for (outer, host) in marked.hosts.iter().enumerate() {
        let mut inside = Inside(Vec::new());
        inside.visit_expr(&host.expr);
        for inner in inside.0 {
            around[inner].push(outer);
        }
    }
    around
}

/// Two of one name are told apart by a number.
fn name_apart(mutants: &mut [Mutant]) {
    let mut times: BTreeMap<String, usize> = BTreeMap::new();
    for mutant in mutants {
        let n = times.entry(mutant.name.clone()).or_default();
        *n += 1;
        if *n > 1 {
            mutant.name = format!("{} ({n})", mutant.name);
        }
    }
}
