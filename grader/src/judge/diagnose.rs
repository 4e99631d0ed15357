//! The chain of explanations: known mistakes, then mutants, then relations, then none. The first that holds is told; what
//! none explains is shown, and no cause is guessed.

use super::cells::{Cell, Cells, Seen};
use super::changes::{ExplainedByChange, explain_by_mutants};
use super::compare::first_difference;
use super::mistakes::{Explained, explain_by_mistakes};
use super::recording::{RecordedMistake, Recording};
use super::relations::column_relation;
use super::verdict::{CaseVerdict, Changed, Diagnosis, DiagnosisKind, Equation, Outcome, Verdict};
use crate::catalog::{Exercise, mistake_id};
use crate::run::Ran;
use crate::value::{Value, number_text};
use tera::{Context, Tera};

/// Adds to each case that failed what explains its differences.
pub fn diagnose(exercise: &Exercise, recording: &Recording, ran: &Ran, verdict: &mut Verdict) {
    let cells = Cells::judged(&exercise.definition, recording, ran, &verdict.cases);
    let explanations = explain(recording, &cells);
    let mut found: Vec<Found> = Vec::new();
    for explained in explanations.mistakes {
        let id = mistake_id(&exercise.place.id(), &explained.mistake.name);
        let diagnosis = Diagnosis {
            id: Some(id),
            title: Some(explained.mistake.title.clone()),
            hint: hint(
                &explained,
                &failing_in(&cells, &explained.columns),
                exercise,
            ),
            observations: names(&explained.columns),
            tentative: explained.tentative,
            ..none(DiagnosisKind::Mistake)
        };
        found.push(Found {
            diagnosis,
            columns: explained.columns,
            mistake: Some(explained.mistake),
        });
    }
    for explained in explanations.changes {
        found.push(Found {
            diagnosis: by_change(&explained, exercise, recording, &cells),
            columns: explained.columns,
            mistake: None,
        });
    }
    for column in explanations.open {
        if let Some(relation) = column_relation(&cells.column(column)) {
            let diagnosis = Diagnosis {
                relation: Some(relation),
                observations: names(&[column]),
                ..none(DiagnosisKind::Relation)
            };
            found.push(Found {
                diagnosis,
                columns: vec![column],
                mistake: None,
            });
        }
    }
    for case in &mut verdict.cases {
        case.diagnoses = diagnoses_of(case, &cells, &found);
    }
}

/// What explains the failing columns: known mistakes first, then changes of a right program.
#[derive(Clone, Debug, Default)]
pub struct Explanations<'a> {
    pub mistakes: Vec<Explained<'a>>,
    pub changes: Vec<ExplainedByChange<'a>>,
    /// The columns that neither explains.
    pub open: Vec<&'a str>,
}

/// Explains as much of the failing columns as is known.
pub fn explain<'a>(recording: &'a Recording, cells: &Cells<'a>) -> Explanations<'a> {
    let mut open = cells.failing_columns();
    let mistakes = explain_by_mistakes(recording, cells);
    for explained in &mistakes {
        open.retain(|column| !explained.columns.contains(column));
    }
    // A passing file, and one that is explained, asks for no mutants.
    let mutants = match open.is_empty() {
        true => None,
        false => recording.known.mutants(),
    };
    let changes = mutants.map(|mutants| explain_by_mutants(&mutants, cells, &open));
    let mut changes = changes.unwrap_or_default();
    // That a step is left out says less than that the signs are turned, or that white space is all that differs.
    let related = |column: &&str| column_relation(&cells.column(column)).is_some();
    changes.retain(|explained| {
        !explained.change.names_nothing() || !explained.columns.iter().any(related)
    });
    for explained in &changes {
        open.retain(|column| !explained.columns.contains(column));
    }
    Explanations {
        mistakes,
        changes,
        open,
    }
}

/// An explanation, the columns that it explains, and the mistake that it names, if it is one.
struct Found<'a> {
    diagnosis: Diagnosis,
    columns: Vec<&'a str>,
    mistake: Option<&'a RecordedMistake>,
}

impl Found<'_> {
    /// Whether the mistake was recorded to differ from the solution in this case.
    fn acts_in(&self, case: &CaseVerdict) -> bool {
        self.mistake
            .is_some_and(|mistake| mistake.cells.iter().any(|cell| cell.case == case.name))
    }
}

/// What was found of the columns that fail in this case. Where nothing but a declared property fails, which has no column of
/// its own, it is a mistake that was found elsewhere and was recorded to do something in this case too.
fn diagnoses_of(case: &CaseVerdict, cells: &Cells, found: &[Found]) -> Vec<Diagnosis> {
    let failing: Vec<&str> = cells
        .all
        .iter()
        .filter(|cell| cell.fails && cell.case.name == case.name)
        .map(|cell| cell.observation)
        .collect();
    let only_property = failing.is_empty() && case.outcome == Outcome::Failed;
    let concerns = |of: &&Found| {
        of.columns.iter().any(|column| failing.contains(column))
            || (only_property && of.acts_in(case))
    };
    let mut diagnoses: Vec<Diagnosis> = found
        .iter()
        .filter(concerns)
        .map(|of| of.diagnosis.clone())
        .collect();
    if diagnoses.is_empty() && matches!(case.outcome, Outcome::Failed | Outcome::Panicked) {
        diagnoses.push(none(DiagnosisKind::None));
    }
    diagnoses
}

fn none(kind: DiagnosisKind) -> Diagnosis {
    Diagnosis {
        kind,
        id: None,
        title: None,
        hint: None,
        relation: None,
        change: None,
        observations: Vec::new(),
        tentative: false,
    }
}

fn by_change(
    explained: &ExplainedByChange,
    exercise: &Exercise,
    recording: &Recording,
    cells: &Cells,
) -> Diagnosis {
    let change = explained.change.clone();
    let besides = change.besides.as_ref().and_then(|name| {
        let mistake = recording.mistakes.iter().find(|m| m.name == *name)?;
        Some(mistake.title.clone())
    });
    Diagnosis {
        change: Some(Changed {
            change,
            functions: functions(explained, exercise, cells),
            equations: equations(explained, exercise),
            besides,
        }),
        observations: names(&explained.columns),
        tentative: explained.tentative,
        ..none(DiagnosisKind::Mutant)
    }
}

/// The functions that are explained; none where one of them is wrong in other ways too: then what was observed is named.
fn functions(explained: &ExplainedByChange, exercise: &Exercise, cells: &Cells) -> Vec<String> {
    let function = |column: &&str| exercise.definition.observation(column)?.function.clone();
    let mut functions: Vec<String> = Vec::new();
    for name in explained.columns.iter().filter_map(function) {
        if !functions.contains(&name) {
            functions.push(name);
        }
    }
    let mut rest = cells.failing_columns();
    rest.retain(|column| !explained.columns.contains(column));
    if rest
        .iter()
        .filter_map(function)
        .any(|name| functions.contains(&name))
    {
        functions.clear();
    }
    functions
}

/// The equations that the explained columns follow, each once.
fn equations(explained: &ExplainedByChange, exercise: &Exercise) -> Vec<Equation> {
    let mut found: Vec<Equation> = Vec::new();
    for (column, number) in &explained.equations {
        let rule = exercise.definition.observation(column);
        let words = rule.and_then(|rule| rule.words.clone());
        match found.iter_mut().find(|other| other.number == *number) {
            Some(known) => known.of.extend(words),
            None => found.push(Equation {
                number: number.clone(),
                of: words.into_iter().collect(),
            }),
        }
    }
    found
}

fn names(columns: &[&str]) -> Vec<String> {
    columns.iter().map(|&column| column.to_owned()).collect()
}

/// The failing cells of `columns`, in the order of the cases.
fn failing_in<'c, 'a>(cells: &'c Cells<'a>, columns: &[&str]) -> Vec<&'c Cell<'a>> {
    cells
        .all
        .iter()
        .filter(|cell| cell.fails && columns.contains(&cell.observation))
        .collect()
}

/// A text in which white space is the point: sentences are wrapped, and would swallow it.
fn with_spaces_seen(text: String) -> String {
    let matters = ["  ", "\" ", " \""].iter().any(|s| text.contains(s));
    if text.starts_with('"') && matters {
        text.replace(' ', "␣")
    } else {
        text
    }
}

/// The cell whose numbers a hint is about: the first visible one that fails, else the first. Where the mistake is not all that
/// there is, it must be the same as in the mistake's own file: a hint speaks of that, and not of any other quantity.
fn cell_of_hint<'c, 'a>(
    explained: &Explained,
    failing: &[&'c Cell<'a>],
    visible: impl Fn(&str) -> bool,
) -> Option<&'c Cell<'a>> {
    let shown = failing.iter().find(|cell| visible(&cell.case.name));
    let chosen = *shown.or(failing.first())?;
    let own = &explained.mistake.cells;
    let shown = own.iter().find(|cell| visible(&cell.case));
    let of_its_own = shown.or(own.first())?;
    let same =
        (&chosen.case.name, chosen.observation) == (&of_its_own.case, &of_its_own.observation);
    (same || !explained.contradicted).then_some(chosen)
}

/// The mistake's hint with the reader's own numbers in it. Where all cells are hidden, the right number is not told.
fn hint(explained: &Explained, failing: &[&Cell], exercise: &Exercise) -> Option<String> {
    let mistake = explained.mistake;
    let cases = &exercise.definition.cases;
    let visible = |name: &str| cases.iter().any(|case| case.visible && case.name == name);
    let cell = cell_of_hint(explained, failing, visible)?;
    let mut context = Context::new();
    let (mut observed, mut expected, mut factor, mut index, mut shape) = Default::default();
    context.insert("observation", cell.observation);
    if let Seen::Value(value) = cell.observed {
        shape = value.kind();
        if let Some(first) = first_difference(cell.expected, value, cell.tolerance) {
            index = first
                .index
                .iter()
                .map(usize::to_string)
                .collect::<Vec<_>>()
                .join(", ");
            let numbers = first
                .position
                .map(|p| (cell.expected.numbers()[p], value.numbers()[p]));
            factor = numbers.map_or_else(String::new, |(e, o)| number_text(o / e));
            observed = with_spaces_seen(first.observed);
            expected = match cell.expected {
                _ if visible(&cell.case.name) => with_spaces_seen(first.expected),
                Value::Number(_) | Value::Array { .. } => "another number".to_owned(),
                Value::Text(_) => "another text".to_owned(),
                _ => "another value".to_owned(),
            };
        }
    }
    for (name, value) in [
        ("observed", &mut observed),
        ("expected", &mut expected),
        ("factor", &mut factor),
        ("index", &mut index),
        ("shape", &mut shape),
    ] {
        context.insert(name, value);
    }
    // `verify` renders every hint, so a broken template is an author's fault found before; a reader still gets its text.
    let rendered = Tera::default().render_str(&mistake.hint, &context, false);
    Some(rendered.unwrap_or_else(|_| mistake.hint.clone()))
}
