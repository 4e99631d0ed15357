//! What an exercise promises of unusual input stands in the skeleton's docs, and a case observes it.
//!
//! That the case exists is a rule of `exercise.toml` itself.

use super::Fault;
use crate::files;
use grader::catalog::Exercise;
use grader::error::Result;

pub fn faults(exercise: &Exercise) -> Result<Vec<Fault>> {
    let skeleton = exercise.place.skeleton();
    let docs = docs(&files::read(&skeleton)?);
    let file = exercise.place.hidden().join("exercise.toml");
    let edges = exercise.definition.edges.iter();
    let unsaid = edges.filter(|edge| !docs.contains(&in_one_line(&edge.says)));
    Ok(unsaid
        .map(|edge| {
            let why = format!("`{}` does not stand in the skeleton's docs", edge.says);
            Fault::at(&file, &edge.says, why)
        })
        .collect())
}

/// The text of all doc comments, without their marks and line ends.
fn docs(source: &str) -> String {
    let text = |line: &str| {
        let line = line.trim_start();
        let text = line.strip_prefix("///").or(line.strip_prefix("//!"))?;
        Some(text.to_owned())
    };
    let lines: Vec<String> = source.lines().filter_map(text).collect();
    in_one_line(&lines.join(" "))
}

fn in_one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_promise_may_go_over_a_line_end() {
        let source = "//! Of a file.\n\n/// Where there is\n/// nothing, it is 0.\npub fn f() {} // where not\n";
        assert_eq!(docs(source), "Of a file. Where there is nothing, it is 0.");
    }
}
