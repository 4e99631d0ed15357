//! A file that fails in a way that nobody foresaw: what it costs to look for its cause among mutants, beside the same exercise
//! with none recorded.

use crate::Result;
use crate::bench::Bench;
use crate::edit::Edited;
use crate::measure::{interleaved, timed_until};
use crate::table::Table;
use std::fs;

/// Exercises with few recorded mutants and with most, and an edit of each solution that none of them is.
const WRONG: [(&str, &str, &str); 3] = [
    (
        "mse_gradient",
        "squared.sum() / m",
        "squared.sum() / m + 0.125",
    ),
    (
        "gd_linear_regression",
        "losses.push(loss)",
        "losses.push(loss + 0.125)",
    ),
    ("train_mlp", "    y_hat\n}", "    y_hat + 0.125\n}"),
];

pub fn measure(rounds: usize, bench: &Bench, table: &mut Table) -> Result<()> {
    eprintln!("Measuring files that fail, {rounds} times each …");
    table.heading("a file that fails, one function edited, to the verdict");
    for (exercise, right, wrong) in WRONG {
        let place = bench.place(exercise)?;
        let solution = fs::read_to_string(place.solution())?;
        let edited = solution.replacen(right, wrong, 1);
        if edited == solution {
            return Err(format!("the solution of {exercise} has no `{right}`").into());
        }
        fs::write(place.file(), edited)?;
        let file = Edited::new(&place.file())?;
        let mutants = place.hidden().join("mutants.json");
        let recorded = fs::read(&mutants)?;
        let check = || {
            let failed = |code| code == Some(1);
            file.edit_and(|| timed_until(&mut bench.grader(&["check", exercise]), failed))
        };
        let with = || {
            fs::write(&mutants, &recorded)?;
            check()
        };
        let without = || {
            fs::remove_file(&mutants).or_else(|e| match e.kind() {
                std::io::ErrorKind::NotFound => Ok(()),
                _ => Err(e),
            })?;
            check()
        };
        let [with, without] = interleaved(rounds, [&with, &without])?;
        fs::write(&mutants, &recorded)?;
        fs::write(place.file(), solution)?;
        let name = format!("{exercise}, with mutants : without");
        table.times(&name, with, without, Some(1.05));
    }
    Ok(())
}
