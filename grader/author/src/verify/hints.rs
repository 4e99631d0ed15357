//! Hints are there, and none before the last gives a line of the solution away.

use super::Fault;
use crate::files;
use grader::catalog::Exercise;
use grader::error::Result;

const FEWEST: usize = 3;
const SHORTEST_LINE: usize = 12;

pub fn faults(exercise: &Exercise) -> Result<Vec<Fault>> {
    let file = exercise.place.hidden().join("exercise.toml");
    let hints = &exercise.definition.hints;
    let mut faults = Vec::new();
    if hints.len() < FEWEST {
        faults.push(Fault::at(
            &file,
            "hints",
            format!(
                "there are {} hints, and should be {FEWEST} at least",
                hints.len()
            ),
        ));
    }
    let solution = files::read(&exercise.place.solution())?;
    let lines = solution
        .lines()
        .map(str::trim)
        .filter(|line| line.chars().count() >= SHORTEST_LINE && !line.starts_with("//"));
    for line in lines {
        let given_away = hints
            .iter()
            .rev()
            .skip(1)
            .find(|hint| hint.contains(line.trim_end_matches(';')));
        if let Some(hint) = given_away {
            let start = hint.chars().take(20).collect::<String>();
            faults.push(Fault::at(
                &file,
                &start,
                format!("a hint before the last contains a line of the solution: {line}"),
            ));
        }
    }
    for mistake in files::mistakes(exercise)? {
        let mut context = tera::Context::new();
        for name in [
            "observation",
            "observed",
            "expected",
            "factor",
            "index",
            "shape",
        ] {
            context.insert(name, "1");
        }
        if let Err(cause) = tera::Tera::default().render_str(&mistake.header.hint, &context, false)
        {
            faults.push(Fault::at(
                &mistake.file,
                "//! hint:",
                format!("the hint is no template: {cause}"),
            ));
        }
    }
    Ok(faults)
}
