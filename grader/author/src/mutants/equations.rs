//! The numbers of equations in the book: those that an exercise's observations follow.

use crate::files;
use grader::catalog::Exercise;
use grader::error::{Error, Result};
use grader::workspace::Workspace;
use std::collections::BTreeMap;

/// Of each observation that names an equation of its chapter, the number that a reader sees: `5.2`. None of a chapter that the
/// book leaves out.
pub fn equations(workspace: &Workspace, exercise: &Exercise) -> Result<BTreeMap<String, String>> {
    let named = exercise.definition.observations.iter();
    let named = named.filter_map(|(name, rule)| Some((name, rule.equation.as_ref()?)));
    let named: Vec<(&String, &String)> = named.collect();
    if named.is_empty() {
        return Ok(BTreeMap::new());
    }
    let chapters = workspace.root.join("book/chapters");
    let chapter = &exercise.place.chapter;
    let page = files::read(&chapters.join(format!("{chapter}.md")))?;
    let summary = files::read(&chapters.join("SUMMARY.md"))?;
    let Some(number) = number_of(&summary, chapter) else {
        // A draft: no reader sees its equations.
        return Ok(BTreeMap::new());
    };
    let of_page: Vec<&str> = labels(&page);
    let mut found = BTreeMap::new();
    for (observation, equation) in named {
        let place = of_page.iter().position(|label| label == equation);
        let Some(place) = place else {
            return Err(Error::Broken {
                file: exercise.place.hidden().join("exercise.toml"),
                line: None,
                why: format!("the chapter has no equation called `{equation}`"),
                way_out: "An equation is called what stands behind it as {#eq:…}.".to_owned(),
            });
        };
        found.insert(observation.clone(), format!("{number}.{}", place + 1));
    }
    Ok(found)
}

/// The chapter's number: its place among those of the summary that have one.
fn number_of(summary: &str, chapter: &str) -> Option<usize> {
    let numbered = summary
        .lines()
        .filter(|line| line.trim_start().starts_with("- ["));
    let link = format!("]({chapter}.md)");
    let place = numbered.into_iter().position(|line| line.contains(&link))?;
    Some(place + 1)
}

/// The names of the equations, in their order.
fn labels(page: &str) -> Vec<&str> {
    let behind = page.split("{#eq:").skip(1);
    behind
        .filter_map(|text| Some(text.split_once('}')?.0))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chapters_and_equations_are_counted_as_the_book_counts_them() {
        let summary = "# Summary\n\n[Before](a.md)\n\n- [One](b.md)\n- [Two](c.md)\n";
        assert_eq!(number_of(summary, "c"), Some(2));
        assert_eq!(number_of(summary, "a"), None);
        assert_eq!(
            labels("$$ a $$ {#eq:first}\n\n$$ b $$ {#eq:second-one}\n"),
            ["first", "second-one"]
        );
    }
}
