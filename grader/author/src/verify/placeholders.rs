//! Nothing that the author still has to write is left: `cargo author new` marks it.

use super::Fault;
use crate::files;
use crate::mount::hidden_files;
use grader::catalog::Exercise;
use grader::error::Result;

/// What marks a place that is still to be written. A reader's gaps are `todo!`s.
pub const MARK: &str = "TODO";

pub fn faults(exercise: &Exercise) -> Result<Vec<Fault>> {
    let place = &exercise.place;
    let mut all = vec![place.hidden().join("exercise.toml"), place.solution()];
    all.extend(hidden_files(place)?);
    let page = place.root().join(place.shown_page());
    all.extend(page.is_file().then_some(page));
    let mut faults = Vec::new();
    for file in all {
        for (i, line) in files::read(&file)?.lines().enumerate() {
            if let Some((_, what)) = line.split_once(MARK) {
                let what = what.trim_start_matches(':').trim();
                let what = what.trim_end_matches(',').trim_end_matches('"');
                faults.push(Fault {
                    line: Some(i + 1),
                    ..Fault::in_file(&file, format!("still to be written: {what}"))
                });
            }
        }
    }
    Ok(faults)
}
