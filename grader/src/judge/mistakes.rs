//! Known mistakes: the reader's file is explained by one when it does what the mistake was recorded to do.

use super::cells::{Cell, Cells, Seen, is_enough};
use super::compare::same;
use super::recording::{RecordedCell, RecordedMistake, Recording};

/// A mistake, the columns that it explains, and whether the evidence is thin.
#[derive(Clone, Debug, PartialEq)]
pub struct Explained<'a> {
    pub mistake: &'a RecordedMistake,
    pub columns: Vec<&'a str>,
    pub tentative: bool,
    /// In another column it does something that the reader's file does not: it may be there beside a second mistake, or not
    /// at all.
    pub contradicted: bool,
}

/// Explains the failing columns: all of them by one mistake if there is one that equals the reader's file everywhere, else
/// column by column, a greedy cover of as few mistakes as possible. Where two mistakes explain one thing equally well, none
/// is named.
pub fn explain_by_mistakes<'a>(recording: &'a Recording, cells: &Cells<'a>) -> Vec<Explained<'a>> {
    let mut open = cells.failing_columns();
    let whole: Vec<&RecordedMistake> = recording
        .mistakes
        .iter()
        .filter(|mistake| cells.all.iter().all(|cell| does_the_same(mistake, cell)))
        .collect();
    if let (false, [only]) = (open.is_empty(), whole.as_slice()) {
        let tentative = !is_enough(cells.all.iter());
        return vec![Explained {
            mistake: only,
            columns: open,
            tentative,
            contradicted: false,
        }];
    }
    let mut explained = Vec::new();
    while !open.is_empty() {
        let candidate = |mistake: &'a RecordedMistake| {
            let contradicted = cells.all.iter().any(|cell| contradicts(mistake, cell));
            (
                mistake,
                explained_columns(mistake, cells, &open),
                contradicted,
            )
        };
        let mut candidates: Vec<(&RecordedMistake, Vec<&str>, bool)> = recording
            .mistakes
            .iter()
            .map(candidate)
            .filter(|(_, columns, _)| !columns.is_empty())
            .collect();
        // Of two that explain as much, the one that explains all that it does.
        candidates.sort_by_key(|(_, columns, contradicted)| {
            (std::cmp::Reverse(columns.len()), *contradicted)
        });
        let Some((mistake, columns, contradicted)) = candidates.first() else {
            break;
        };
        // Two that explain the same as well as each other: which it was, the numbers do not say.
        let rivals = candidates
            .iter()
            .filter(|(_, other, also)| (other, also) == (columns, contradicted))
            .count();
        open.retain(|column| !columns.contains(column));
        if rivals == 1 {
            let of_columns = cells
                .all
                .iter()
                .filter(|cell| columns.contains(&cell.observation));
            let contradicted = *contradicted;
            let tentative = contradicted || !is_enough(of_columns);
            explained.push(Explained {
                mistake,
                columns: columns.clone(),
                tentative,
                contradicted,
            });
        }
    }
    explained
}

/// The open columns in which `mistake` differs from the solution and equals the reader in every cell.
fn explained_columns<'a>(
    mistake: &RecordedMistake,
    cells: &Cells<'a>,
    open: &[&'a str],
) -> Vec<&'a str> {
    open.iter()
        .copied()
        .filter(|column| {
            cells
                .column(column)
                .iter()
                .all(|cell| does_the_same(mistake, cell))
        })
        .collect()
}

/// Whether `mistake` was recorded to do something in this cell that the reader's file does not.
fn contradicts(mistake: &RecordedMistake, cell: &Cell) -> bool {
    let is_there = |c: &RecordedCell| c.case == cell.case.name && c.observation == cell.observation;
    mistake.cells.iter().any(is_there) && !does_the_same(mistake, cell)
}

/// Whether `mistake` was recorded to do in this cell what the reader's file does.
fn does_the_same(mistake: &RecordedMistake, cell: &Cell) -> bool {
    let recorded = mistake
        .cells
        .iter()
        .find(|c| c.case == cell.case.name && c.observation == cell.observation);
    match (recorded, cell.observed) {
        (None, _) => !cell.fails,
        (Some(recorded), Seen::Value(observed)) => recorded
            .value
            .as_ref()
            .is_some_and(|value| same(value, observed, cell.tolerance)),
        (Some(recorded), Seen::Nothing) => recorded.value.is_none(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::mutants::Known;
    use super::super::recording::RecordedCase;
    use super::*;
    use crate::value::Value;

    fn case(observations: &[(&str, f64)]) -> RecordedCase {
        RecordedCase {
            name: "c".to_owned(),
            inputs: Vec::new(),
            scales: Vec::new(),
            observations: observations
                .iter()
                .map(|(n, x)| ((*n).to_owned(), Value::Number(*x)))
                .collect(),
        }
    }

    fn mistake(name: &str, cells: &[(&str, f64)]) -> RecordedMistake {
        let cell = |(observation, x): &(&str, f64)| RecordedCell {
            case: "c".to_owned(),
            observation: (*observation).to_owned(),
            value: Some(Value::Number(*x)),
        };
        RecordedMistake {
            name: name.to_owned(),
            title: name.to_owned(),
            hint: String::new(),
            cells: cells.iter().map(cell).collect(),
        }
    }

    fn explain(recording: &Recording, observed: &[Value]) -> Vec<(String, usize)> {
        let case = &recording.cases[0];
        let all = case
            .observations
            .iter()
            .zip(observed)
            .map(|((name, expected), value)| Cell {
                case,
                observation: name,
                expected,
                observed: Seen::Value(value),
                tolerance: 1e-9,
                fails: expected != value,
            })
            .collect();
        explain_by_mistakes(recording, &Cells { all })
            .into_iter()
            .map(|e| (e.mistake.name.clone(), e.columns.len()))
            .collect()
    }

    #[test]
    fn one_for_the_whole_else_one_per_column_else_none() {
        let recording = Recording {
            schema: 1,
            known: Known::Nothing,
            cases: vec![case(&[("a", 1.0), ("b", 2.0)])],
            mistakes: vec![
                mistake("in a", &[("a", 5.0)]),
                mistake("in b", &[("b", 6.0)]),
                mistake("both", &[("a", 7.0), ("b", 8.0)]),
            ],
        };
        let numbers = |a: f64, b: f64| [Value::Number(a), Value::Number(b)];
        assert_eq!(
            explain(&recording, &numbers(5.0, 2.0)),
            [("in a".to_owned(), 1)]
        );
        assert_eq!(
            explain(&recording, &numbers(7.0, 8.0)),
            [("both".to_owned(), 2)]
        );
        assert_eq!(explain(&recording, &numbers(5.0, 6.0)).len(), 2);
        assert_eq!(explain(&recording, &numbers(9.0, 9.0)), []);
        assert_eq!(explain(&recording, &numbers(1.0, 2.0)), []);
    }

    #[test]
    fn rivals_silence_each_other_unless_one_is_contradicted() {
        let of = |y: &[(&str, f64)]| Recording {
            schema: 1,
            known: Known::Nothing,
            cases: vec![case(&[("a", 1.0), ("b", 2.0)])],
            mistakes: vec![mistake("x", &[("a", 5.0)]), mistake("y", y)],
        };
        let observed = [Value::Number(5.0), Value::Number(3.0)];
        assert_eq!(explain(&of(&[("a", 5.0)]), &observed), []);
        let contradicted = of(&[("a", 5.0), ("b", 9.0)]);
        assert_eq!(explain(&contradicted, &observed), [("x".to_owned(), 1)]);
    }
}
