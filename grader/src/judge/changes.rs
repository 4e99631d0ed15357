//! Changes: the reader's file is explained by one when it does what a mechanical change of a right program was seen to do.
//!
//! They are tried on the whole file, then column by column, a greedy cover, then on the failing cases alone. Of several that
//! fit, `rivals` says which is told.

use super::cells::{Cell, Cells, Seen, is_enough_for_a_change};
use super::mutants::{Change, Mutant, Mutants};
use super::rivals::best_of;
use super::sketch::{Sketch, Sketched};
use std::collections::{BTreeMap, BTreeSet};

/// A change, and the columns that it explains.
#[derive(Clone, Debug, PartialEq)]
pub struct ExplainedByChange<'a> {
    pub change: Change,
    pub columns: Vec<&'a str>,
    /// Those of them that follow an equation, and its number in the book.
    pub equations: Vec<(&'a str, String)>,
    /// It explains the failing cases, and would do something in others too.
    pub tentative: bool,
    /// The mutants of which it is told, by their places in [`Mutants::mutants`].
    pub mutants: Vec<usize>,
}

/// Explains the columns that are still `open`. Where these are all that fail, one change is looked for that explains the
/// whole file.
pub fn explain_by_mutants<'a>(
    mutants: &Mutants,
    cells: &Cells<'a>,
    open: &[&'a str],
) -> Vec<ExplainedByChange<'a>> {
    let seen = Held::new(mutants, cells);
    let all = cells.failing_columns();
    if open.len() == all.len()
        && let Some(found) = whole(mutants, cells, &seen, &all)
    {
        return vec![found];
    }
    let mut explained = by_columns(mutants, cells, &seen, open.to_vec());
    if explained.is_empty() && open.len() == all.len() {
        explained.extend(on_failing_cases(mutants, cells, &seen, &all));
    }
    explained
}

/// The kept cells, held against the reader's.
struct Held {
    /// Of each kept cell the reader's place for it, and whether it is equal; nothing where the reader has no such cell.
    places: Vec<Option<(usize, bool)>>,
}

impl Held {
    fn new(mutants: &Mutants, cells: &Cells) -> Self {
        let seen = cells.all.iter().map(|cell| match cell.observed {
            Seen::Value(value) => Sketched::of(Some(value), cell.tolerance),
            Seen::Nothing => Sketched::of(None, cell.tolerance),
        });
        let seen: Vec<Sketched> = seen.collect();
        let own = mutants.places.iter().map(|(case, observation)| {
            let same = |cell: &Cell| cell.case.name == *case && cell.observation == observation;
            cells.all.iter().position(same)
        });
        let own: Vec<Option<usize>> = own.collect();
        let place = |(place, form, projection): &(usize, usize, f64)| {
            let at = own.get(*place).copied().flatten()?;
            let form = *mutants.forms.get(*form)?;
            let sketch = Sketch {
                form,
                projection: *projection,
            };
            Some((at, cells.all[at].fails && sketch.is_of(&seen[at])))
        };
        let places = mutants.cells.iter().map(place).collect();
        Self { places }
    }

    /// Whether among the reader's cells of which `counts` is true, those that fail are the mutant's, and are equal.
    fn equals(&self, mutant: &Mutant, cells: &Cells, counts: impl Fn(&Cell) -> bool) -> bool {
        let mut equal = 0;
        for place in &mutant.cells {
            match self.places.get(*place).copied().flatten() {
                Some((at, same)) if counts(&cells.all[at]) => {
                    if !same {
                        return false;
                    }
                    equal += 1;
                }
                _ => {}
            }
        }
        let failing = cells.all.iter().filter(|cell| cell.fails && counts(cell));
        equal > 0 && equal == failing.count()
    }
}

fn whole<'a>(
    mutants: &Mutants,
    cells: &Cells<'a>,
    held: &Held,
    columns: &[&'a str],
) -> Option<ExplainedByChange<'a>> {
    if !is_enough_for_a_change(cells.all.iter()) {
        return None;
    }
    let equal = |mutant: &Mutant| held.equals(mutant, cells, |_| true);
    told(mutants, equal, columns, false)
}

fn on_failing_cases<'a>(
    mutants: &Mutants,
    cells: &Cells<'a>,
    held: &Held,
    columns: &[&'a str],
) -> Option<ExplainedByChange<'a>> {
    let fails = |cell: &Cell| {
        let same_case = |other: &&Cell| other.case.name == cell.case.name;
        cells.all.iter().filter(same_case).any(|other| other.fails)
    };
    if !is_enough_for_a_change(cells.all.iter()) {
        return None;
    }
    // On thin evidence nobody is told of two things at once.
    let equal = |mutant: &Mutant| !mutant.change.is_of_two() && held.equals(mutant, cells, fails);
    told(mutants, equal, columns, true)
}

/// As few changes as possible, those that explain most columns first.
fn by_columns<'a>(
    mutants: &Mutants,
    cells: &Cells<'a>,
    held: &Held,
    mut open: Vec<&'a str>,
) -> Vec<ExplainedByChange<'a>> {
    let equal_in = |column: &str| -> BTreeSet<usize> {
        let of_column = |cell: &Cell| cell.observation == column;
        let numbered = mutants.mutants.iter().enumerate();
        let equal = numbered.filter(|(_, mutant)| held.equals(mutant, cells, of_column));
        equal.map(|(i, _)| i).collect()
    };
    let equal: BTreeMap<&str, BTreeSet<usize>> = open
        .iter()
        .map(|column| (*column, equal_in(column)))
        .collect();
    let mut explained = Vec::new();
    loop {
        let columns_of = |mutant: usize| -> Vec<&'a str> {
            let open = open.iter().copied();
            open.filter(|column| equal[column].contains(&mutant))
                .collect()
        };
        let all = (0..mutants.mutants.len()).map(columns_of);
        // Of those that explain as many columns, the first.
        let Some(columns) = all.rev().max_by_key(Vec::len).filter(|c| !c.is_empty()) else {
            break;
        };
        let rivals = (0..mutants.mutants.len()).filter(|i| columns_of(*i) == columns);
        let rivals: BTreeSet<usize> = rivals.collect();
        let mut of_columns = cells
            .all
            .iter()
            .filter(|c| columns.contains(&c.observation));
        if is_enough_for_a_change(&mut of_columns) {
            explained.extend(best_of(mutants, &rivals, &columns, false));
        }
        open.retain(|column| !columns.contains(column));
    }
    explained
}

/// What is told of the mutants that are equal to the reader's file.
fn told<'a>(
    mutants: &Mutants,
    equal: impl Fn(&Mutant) -> bool,
    columns: &[&'a str],
    tentative: bool,
) -> Option<ExplainedByChange<'a>> {
    let numbered = mutants.mutants.iter().enumerate();
    let rivals = numbered.filter(|(_, mutant)| equal(mutant)).map(|(i, _)| i);
    best_of(mutants, &rivals.collect(), columns, tentative)
}

#[cfg(test)]
mod tests {
    use super::super::operator::Operator;
    use super::super::recording::RecordedCase;
    use super::*;
    use crate::value::Value;

    /// Case and column, by number, and what is given there.
    type Wrong = (usize, usize, f64);

    const COLUMNS: [&str; 2] = ["loss", "slope"];

    /// Three cases, in each of which the right loss is 1 and the right slope 2.
    fn cases() -> Vec<RecordedCase> {
        let case = |name: &str| RecordedCase {
            name: name.to_owned(),
            inputs: Vec::new(),
            scales: Vec::new(),
            observations: COLUMNS
                .iter()
                .zip([1.0, 2.0])
                .map(|(name, x)| ((*name).to_owned(), Value::Number(x)))
                .collect(),
        };
        ["a", "b", "c"].map(case).into()
    }

    fn change(operator: Operator, what: &str) -> Change {
        Change {
            operator,
            what: Some(what.to_owned())
                .filter(|w| !w.is_empty())
                .into_iter()
                .collect(),
            within: None,
            besides: None,
            and: None,
        }
    }

    /// Mutants, each with what it gives in the cells in which it is wrong: case and column by number.
    fn mutants(all: &[(Change, &[Wrong])]) -> Mutants {
        let cases = cases();
        let mut known = Mutants::default();
        for case in &cases {
            known
                .places
                .extend(COLUMNS.map(|c| (case.name.clone(), c.to_owned())));
        }
        known.forms.push(Sketch::of(Some(&Value::Number(0.0))).form);
        for (number, (change, wrong)) in all.iter().enumerate() {
            let mut cells = Vec::new();
            for (case, column, x) in *wrong {
                cells.push(known.cells.len());
                let projection = Sketch::of(Some(&Value::Number(*x))).projection;
                known.cells.push((case * 2 + column, 0, projection));
            }
            known.mutants.push(Mutant {
                of: (0, number + 1),
                change: change.clone(),
                cells,
            });
        }
        known
    }

    /// What is told where the file gives these values in place of the right ones.
    fn told(known: &Mutants, wrong: &[Wrong]) -> Vec<(Change, Vec<String>, bool)> {
        let cases = cases();
        let values: Vec<Value> = (0..6)
            .map(|i| {
                let other = wrong
                    .iter()
                    .find(|(case, column, _)| case * 2 + column == i);
                Value::Number(other.map_or([1.0, 2.0][i % 2], |(.., x)| *x))
            })
            .collect();
        let cells = cases.iter().enumerate().flat_map(|(i, case)| {
            let values = &values;
            case.observations
                .iter()
                .enumerate()
                .map(move |(j, (name, expected))| Cell {
                    case,
                    observation: name,
                    expected,
                    observed: Seen::Value(&values[i * 2 + j]),
                    tolerance: 1e-9,
                    fails: *expected != values[i * 2 + j],
                })
        });
        let cells = Cells {
            all: cells.collect(),
        };
        let open = cells.failing_columns();
        let explained = explain_by_mutants(known, &cells, &open).into_iter();
        explained
            .map(|e| {
                let columns = e.columns.iter().map(|c| (*c).to_owned()).collect();
                (e.change, columns, e.tentative)
            })
            .collect()
    }

    #[test]
    fn the_whole_file_then_columns_then_the_failing_cases() {
        use Operator::{FactorLeftOut, Moved, TermLeftOut};
        let (two, error, late) = (
            change(FactorLeftOut, "2"),
            change(TermLeftOut, "the targets"),
            change(Moved, ""),
        );
        let known = mutants(&[
            (two.clone(), &[(0, 0, 5.0), (1, 0, 6.0)]),
            (error.clone(), &[(0, 1, 7.0), (1, 1, 8.0), (2, 1, 9.0)]),
            (
                late.clone(),
                &[(0, 0, 11.0), (0, 1, 12.0), (1, 0, 13.0), (2, 0, 14.0)],
            ),
        ]);
        let names = |names: &[&str]| names.iter().map(|n| (*n).to_owned()).collect::<Vec<_>>();
        let whole = told(&known, &[(0, 0, 5.0), (1, 0, 6.0)]);
        assert_eq!(whole, [(two.clone(), names(&["loss"]), false)]);
        let both = [
            (0, 0, 5.0),
            (1, 0, 6.0),
            (0, 1, 7.0),
            (1, 1, 8.0),
            (2, 1, 9.0),
        ];
        let columns = told(&known, &both);
        assert_eq!(
            columns,
            [
                (two, names(&["loss"]), false),
                (error, names(&["slope"]), false)
            ]
        );
        let failing = told(&known, &[(0, 0, 11.0), (0, 1, 12.0), (1, 0, 13.0)]);
        assert_eq!(failing, [(late, names(&["loss", "slope"]), true)]);
        assert_eq!(told(&known, &[(0, 0, 5.0), (1, 0, 6.1)]), []);
    }

    #[test]
    fn two_at_once_come_last_and_not_on_thin_evidence() {
        use Operator::{FactorLeftOut, Half, TermLeftOut};
        let two = change(FactorLeftOut, "2");
        let and = |change: &Change, second: Change| Change {
            and: Some(Box::new(second)),
            ..change.clone()
        };
        let both = and(&two, change(TermLeftOut, "the targets"));
        let beside = Change {
            besides: Some("loss_summed".to_owned()),
            ..two.clone()
        };
        let wrong: &[Wrong] = &[(0, 0, 5.0), (1, 0, 6.0)];
        let of = |changes: &[&Change]| -> Option<Change> {
            let all = changes.iter().map(|c| ((*c).clone(), wrong));
            let told = told(&mutants(&all.collect::<Vec<_>>()), wrong);
            told.into_iter().map(|(change, ..)| change).next()
        };
        assert_eq!(of(&[&both]), Some(both.clone()));
        assert_eq!(of(&[&both, &beside]), Some(beside.clone()));
        let half = change(Half, "");
        assert_eq!(of(&[&both, &beside, &half]), Some(half));
        let other = and(&two, change(TermLeftOut, "the predictions"));
        assert_eq!(of(&[&both, &other]), None);
        // Each would do something in the second case too.
        let elsewhere: &[Wrong] = &[(0, 0, 5.0), (0, 1, 7.0), (1, 0, 6.0), (2, 0, 8.0)];
        let failing = &[(0, 0, 5.0), (0, 1, 7.0), (1, 0, 6.0)];
        for (change, is_told) in [(&two, true), (&both, false), (&beside, false)] {
            let told = told(&mutants(&[(change.clone(), elsewhere)]), failing);
            assert_eq!(!told.is_empty(), is_told, "{change:?}");
        }
    }

    #[test]
    fn little_evidence_names_nothing() {
        let two = change(Operator::FactorLeftOut, "2");
        let one_cell = mutants(&[(two.clone(), &[(0, 0, 5.0)])]);
        assert_eq!(told(&one_cell, &[(0, 0, 5.0)]), []);
        for shows_nothing in [0.0, f64::NAN, f64::INFINITY] {
            let wrong = [(0, 0, 5.0), (1, 0, shows_nothing)];
            let known = mutants(&[(two.clone(), &wrong)]);
            assert_eq!(told(&known, &wrong), [], "{shows_nothing}");
        }
    }

    #[test]
    fn rivals_share_what_they_mean_or_are_not_told() {
        use Operator::{Exchanged, FactorLeftOut, Half, TermLeftOut};
        let wrong: &[Wrong] = &[(0, 0, 5.0), (1, 0, 6.0)];
        let of = |changes: &[Change]| {
            let all: Vec<(Change, &[Wrong])> = changes.iter().map(|c| (c.clone(), wrong)).collect();
            told(&mutants(&all), wrong).into_iter().map(|t| t.0).next()
        };
        let two = change(FactorLeftOut, "2");
        let within = |place: &str| Change {
            within: Some(place.to_owned()),
            ..two.clone()
        };
        // What learners do most is told.
        assert_eq!(of(&[change(Half, ""), two.clone()]), Some(two.clone()));
        // A change that has words, before the same kind without.
        assert_eq!(
            of(&[change(FactorLeftOut, ""), two.clone()]),
            Some(two.clone())
        );
        // The same in two places is the same somewhere.
        assert_eq!(
            of(&[within("the slope"), within("the loss")]),
            Some(two.clone())
        );
        assert_eq!(of(&[two.clone(), change(TermLeftOut, "2")]), None);
        let other = |what: &str| change(Exchanged, what);
        assert_eq!(of(&[other("the targets"), other("the errors")]), None);
    }
}
