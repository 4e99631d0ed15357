//! `author record`: runs the solution and every known mistake, and writes down what they are observed to do.

use crate::mutants::{MutantsOf, sketches};
use crate::sources::Sources;
use crate::verify::placeholders::MARK;
use crate::{files, mount};
use grader::catalog::{Definition, Exercise};
use grader::check::Checker;
use grader::error::Result;
use grader::judge::{RecordedCase, RecordedCell, Recording, same};
use grader::run::Input;
use grader::value::Value;
use grader::workspace::Workspace;

/// Records `exercises`; with `only_diff`, says what would change and writes nothing. Module lines, and a reader's copy that
/// nobody has written in since it was new, are brought up to date first.
pub fn run(
    workspace: &Workspace,
    exercises: &[Exercise],
    checker: &Checker,
    only_diff: bool,
) -> Result<bool> {
    if !only_diff {
        for file in mount::mount(workspace)? {
            anstream::println!("{}: written", workspace.shown(&file));
        }
    }
    for exercise in exercises {
        if !only_diff {
            renew_copy(exercise)?;
        }
        let path = exercise.place.recording();
        let sources = Sources::build(exercise, checker)?;
        let fresh = sources.observe(exercise, checker, exercise.definition.seed, 0)?;
        let (fresh, changes) = against_file(exercise, fresh.recording);
        if !changes.is_empty() {
            anstream::println!("{}:", exercise.place.id());
            for change in &changes {
                anstream::println!("  {change}");
            }
            if !only_diff {
                files::write(&path, &to_text(&fresh))?;
            }
        }
        let of = MutantsOf {
            workspace,
            exercise,
            checker,
        };
        let mutants = !only_diff && sketches::record(of, &fresh)?;
        if changes.is_empty() {
            let what = if mutants {
                "mutants recorded"
            } else {
                "unchanged"
            };
            anstream::println!("{}: {what}", exercise.place.id());
        }
    }
    Ok(true)
}

/// Brings the reader's copy of a new exercise in line with the skeleton: as long as it says `TODO`, it is for no reader.
fn renew_copy(exercise: &Exercise) -> Result<()> {
    let (skeleton, copy) = (exercise.place.skeleton(), exercise.place.file());
    let unwritten = files::read(&copy).is_ok_and(|text| text.contains(MARK));
    let wanted = files::read(&skeleton)?;
    if unwritten && !wanted.contains(MARK) {
        files::write(&copy, &wanted)?;
        anstream::println!("{}: written", exercise.place.shown_file());
    }
    Ok(())
}

/// The recording as it should be, and in words how the file differs from it.
pub fn against_file(exercise: &Exercise, fresh: Recording) -> (Recording, Vec<String>) {
    match Recording::read(&exercise.place.recording()) {
        Ok(old) => {
            let fresh = settled(fresh, &old, &exercise.definition);
            let changes = changes(&old, &fresh);
            (fresh, changes)
        }
        Err(error) if exercise.place.recording().exists() => {
            (fresh, vec![format!("written anew: {error}")])
        }
        Err(_) => (fresh, vec!["recorded for the first time".to_owned()]),
    }
}

/// The recording as it is written: one line per case and mistake, so that a change can be read in a diff.
pub fn to_text(recording: &Recording) -> String {
    let cases = files::json_lines(&recording.cases);
    let mistakes = files::json_lines(&recording.mistakes);
    format!(
        "{{\"schema\":{},\n\"cases\":[\n{cases}\n],\n\"mistakes\":[\n{mistakes}\n]}}\n",
        recording.schema
    )
}

/// Values that another processor or mathematical library may give are still the recorded ones.
const STILL_THE_SAME: f64 = 0.01;

/// `fresh`, with each value that is still what `old` has taken from there, so that only what changed changes in the file.
fn settled(mut fresh: Recording, old: &Recording, definition: &Definition) -> Recording {
    let keep = |name: &str, value: &mut Value, before: Option<&Value>| {
        if let Some(before) =
            before.filter(|before| same(before, value, STILL_THE_SAME * definition.tolerance(name)))
        {
            *value = before.clone();
        }
    };
    for case in &mut fresh.cases {
        let before = old.case(&case.name);
        for (name, value) in &mut case.observations {
            keep(name, value, before.and_then(|case| case.observation(name)));
        }
        for input in &mut case.inputs {
            let same_name = |i: &&Input| i.name == input.name;
            keep(
                &input.name,
                &mut input.value,
                before
                    .and_then(|case| case.inputs.iter().find(same_name))
                    .map(|i| &i.value),
            );
        }
    }
    for mistake in &mut fresh.mistakes {
        let before = old.mistakes.iter().find(|m| m.name == mistake.name);
        for cell in &mut mistake.cells {
            let before = before.and_then(|m| {
                m.cells
                    .iter()
                    .find(|c| c.case == cell.case && c.observation == cell.observation)
            });
            if let Some(value) = &mut cell.value {
                keep(
                    &cell.observation,
                    value,
                    before.and_then(|cell| cell.value.as_ref()),
                );
            }
        }
    }
    fresh
}

/// What is not as recorded, in words.
pub fn changes(old: &Recording, new: &Recording) -> Vec<String> {
    let mut changes = Vec::new();
    for case in &new.cases {
        match old.case(&case.name) {
            None => changes.push(format!("case \"{}\" is new", case.name)),
            Some(before) => {
                if !same_inputs(before, case) {
                    changes.push(format!("case \"{}\" has other inputs", case.name));
                }
                let names = case
                    .observations
                    .iter()
                    .map(|(name, value)| (name, before.observation(name), value));
                let changed = |(_, before, value): &(_, Option<&Value>, &Value)| {
                    !before.is_some_and(|before| same(before, value, 0.0))
                };
                for (name, before, value) in names.filter(changed) {
                    let before = before.map_or_else(|| "nothing".to_owned(), short);
                    changes.push(format!(
                        "case \"{}\": `{name}` was {before}, is {}",
                        case.name,
                        short(value)
                    ));
                }
            }
        }
    }
    let gone = old
        .cases
        .iter()
        .filter(|case| new.case(&case.name).is_none());
    changes.extend(gone.map(|case| format!("case \"{}\" is gone", case.name)));
    for mistake in &new.mistakes {
        match old.mistakes.iter().find(|m| m.name == mistake.name) {
            None => changes.push(format!("mistake {} is new", mistake.name)),
            Some(before) => {
                if (&before.title, &before.hint) != (&mistake.title, &mistake.hint) {
                    changes.push(format!(
                        "mistake {} has another title or hint",
                        mistake.name
                    ));
                }
                if !same_cells(&before.cells, &mistake.cells) {
                    changes.push(format!("mistake {} does something else", mistake.name));
                }
            }
        }
    }
    let gone = old
        .mistakes
        .iter()
        .filter(|m| new.mistakes.iter().all(|n| n.name != m.name));
    changes.extend(gone.map(|mistake| format!("mistake {} is gone", mistake.name)));
    // As they are written, since NaN is not equal to itself.
    if changes.is_empty() && to_text(old) != to_text(new) {
        changes.push("the order of cases or mistakes has changed".to_owned());
    }
    changes
}

/// Equal to the last bit; unlike for `==`, NaN is NaN.
fn same_inputs(a: &RecordedCase, b: &RecordedCase) -> bool {
    let alike = |(a, b): (&Input, &Input)| {
        (&a.name, a.exact) == (&b.name, b.exact) && same(&a.value, &b.value, 0.0)
    };
    a.scales == b.scales
        && a.inputs.len() == b.inputs.len()
        && a.inputs.iter().zip(&b.inputs).all(alike)
}

fn same_cells(a: &[RecordedCell], b: &[RecordedCell]) -> bool {
    let alike = |(a, b): (&RecordedCell, &RecordedCell)| {
        let values = match (&a.value, &b.value) {
            (Some(a), Some(b)) => same(a, b, 0.0),
            (a, b) => a.is_none() && b.is_none(),
        };
        (&a.case, &a.observation) == (&b.case, &b.observation) && values
    };
    a.len() == b.len() && a.iter().zip(b).all(alike)
}

fn short(value: &Value) -> String {
    grader::report::text::cut(&value.to_string(), 40)
}
