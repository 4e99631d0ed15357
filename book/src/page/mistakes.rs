//! The appendix of mistakes: a page for each family of kinds, made of what the authors of the exercises say of each known
//! mistake.

use std::collections::BTreeSet;

use grader::catalog::{Family, Kind, family_page};

use super::{Linked, Shared};
use crate::html::escaped;
use crate::nearest::nearest;
use crate::sources::{Mistake, Sources};

/// The page and the anchor at which a mistake of that full name stands, where it has a kind.
pub fn address(sources: &Sources, id: &str) -> Option<String> {
    let mistake = sources.mistakes.iter().find(|mistake| mistake.id == id)?;
    let kind = sources.kinds.named(mistake.header.kind.as_deref()?)?;
    let page = family_page(&kind.family);
    Some(format!("{page}.html#{}", mistake.anchor()))
}

/// The families with their kinds, each with how often it is met, as Markdown; then the exercises, each with its kinds.
pub fn overview(linked: Linked<'_>) -> Result<String, String> {
    let sources = &linked.shared.sources;
    let mut page = String::new();
    for family in &sources.kinds.families {
        let said = linked.text().line(&family.says)?;
        let address = family_page(&family.name);
        // No heading of mdBook's: the contents have the pages of the families already.
        page += &format!(
            "\n<h2 class=\"family\"><a href=\"{address}.html\">{}</a></h2>\n<p>{said}</p>\n<ul class=\"kinds\">",
            linked.text().line(&family.title)?
        );
        for kind in kinds_of(sources, family) {
            page += &format!(
                "<li><a href=\"{address}.html#{}\">{}</a>: {}</li>",
                kind.name,
                linked.text().line(&kind.title)?,
                how_often(&members(sources, kind))
            );
        }
        page += "</ul>\n";
    }
    page += "\n## By exercise {#by-exercise}\n\n<dl class=\"by-exercise\">";
    for exercise in in_book_order(&sources.mistakes) {
        page += &of_exercise(linked, exercise)?;
    }
    Ok(page + "</dl>\n")
}

/// The page and the anchor at which the mistakes of an exercise are listed by kind, where the book has such a page.
pub fn address_of_exercise(shared: &Shared, exercise: &str) -> Option<String> {
    let has_page = shared.outline.title("mistakes").is_some();
    let mut mistakes = shared.sources.mistakes.iter();
    let is_met = mistakes.any(|mistake| mistake.exercise_name() == exercise);
    (has_page && is_met).then(|| format!("mistakes.html#of-{exercise}"))
}

/// The names of the exercises that have a known mistake.
fn in_book_order(mistakes: &[Mistake]) -> Vec<&str> {
    let mut names: Vec<&str> = Vec::new();
    for mistake in mistakes {
        if !names.contains(&mistake.exercise_name()) {
            names.push(mistake.exercise_name());
        }
    }
    names
}

/// An exercise with the kinds of its mistakes, and how many there are of each.
fn of_exercise(linked: Linked<'_>, exercise: &str) -> Result<String, String> {
    let sources = &linked.shared.sources;
    let is_own = |mistake: &&Mistake| mistake.exercise_name() == exercise;
    let own: Vec<&Mistake> = sources.mistakes.iter().filter(is_own).collect();
    let mut kinds = Vec::new();
    for kind in &sources.kinds.kinds {
        let times = match own.iter().filter(|mistake| mistake.is_of(kind)).count() {
            0 => continue,
            1 => String::new(),
            times => format!(" ({times})"),
        };
        let title = linked.text().line(&kind.title)?;
        let address = format!("{}.html#{}", family_page(&kind.family), kind.name);
        kinds.push(format!("<li><a href=\"{address}\">{title}</a>{times}</li>"));
    }
    Ok(format!(
        "<dt id=\"of-{exercise}\"><code>{exercise}</code></dt><dd><ul>{}</ul></dd>",
        kinds.concat()
    ))
}

/// The kinds of a family, each with a heading, what it is, and a place for its mistakes: `place` gives it.
pub fn family(
    linked: Linked<'_>,
    name: &str,
    mut place: impl FnMut(&str) -> String,
) -> Result<String, String> {
    let sources = &linked.shared.sources;
    let families = &sources.kinds.families;
    let Some(family) = families.iter().find(|family| family.name == name) else {
        let names: Vec<String> = families.iter().map(|family| family.name.clone()).collect();
        return Err(format!(
            "grader/hidden/kinds.toml has no family `{name}`. The nearest that exist: {}.",
            nearest(name, &names).join(", ")
        ));
    };
    let mut page = format!("\n<p>{}</p>\n", linked.text().line(&family.says)?);
    for kind in kinds_of(sources, family) {
        let said = linked.text().line(&kind.says)?;
        page += &format!(
            "\n## {} {{#{}}}\n\n<p>{said}</p>\n<p class=\"effort\">{}.</p>\n{}\n",
            kind.title,
            kind.name,
            capital(&how_often(&members(sources, kind))),
            place(&kind.name)
        );
    }
    Ok(page)
}

/// The mistakes of a kind, one below the other: what people do, what the numbers then show, why, and how to see it.
pub fn of_kind(linked: Linked<'_>, name: &str) -> Result<String, String> {
    let sources = &linked.shared.sources;
    let kind = sources.kinds.named(name);
    let kind = kind.ok_or_else(|| format!("there is no kind `{name}`"))?;
    let mut html = String::new();
    for mistake in members(sources, kind) {
        html += &one(linked, mistake).map_err(|why| format!("`{}`: {why}", mistake.id))?;
    }
    Ok(html)
}

fn one(linked: Linked<'_>, mistake: &Mistake) -> Result<String, String> {
    let text = linked.text();
    let header = &mistake.header;
    let label = format!("ex:{}", mistake.exercise_name());
    let exercise = match linked.shared.outline.label(&label) {
        Some(label) => label.link(linked.page, true),
        None => "Exercise".to_owned(),
    };
    Ok(format!(
        "<details class=\"mistake\" id=\"{}\"><summary><code>{}</code>: {}</summary>\n\
         <dl><dt>What people do</dt><dd>{}</dd>\n{}<dt>Why it is wrong</dt><dd>{}</dd>\n<dt>How to see it yourself</dt><dd>{}</dd></dl>\n\
         <p class=\"effort\">{exercise} · <code>cargo grader explain {}</code></p>\n</details>\n",
        mistake.anchor(),
        mistake.exercise_name(),
        text.line(&header.title)?,
        text.line(&header.people)?,
        numbers(&linked.shared.sources, mistake)?,
        text.line(&header.why)?,
        text.line(&header.see)?,
        mistake.id,
    ))
}

/// What is longer is not shown.
const LONGEST: usize = 72;

/// A case in numbers: what goes in, what comes out, and what should. Nothing where hidden cases alone show the mistake.
fn numbers(sources: &Sources, mistake: &Mistake) -> Result<String, String> {
    let id = mistake.exercise();
    let recording = sources.exercises.recording(&id)?;
    let visible = sources.exercises.visible_cases(&id);
    let Some(shown) = mistake.shown(&recording, &visible) else {
        return Ok(String::new());
    };
    let inputs = shown.case.named_inputs();
    let inputs: Vec<String> = inputs
        .iter()
        .map(|(name, value)| format!("{name} = {value}"))
        .collect();
    let given = match inputs.iter().all(|input| input.len() <= LONGEST) && !inputs.is_empty() {
        true => format!(", with {}", listed(&inputs)),
        false => String::new(),
    };
    let mut rows = String::new();
    for (name, right, with_it) in &shown.observations {
        let right = right.to_string();
        let observed = with_it.map(ToString::to_string);
        if right.len().max(observed.as_ref().map_or(0, String::len)) > LONGEST {
            continue;
        }
        let observed = match observed {
            Some(observed) => format!("<code>{}</code> comes out", escaped(&observed)),
            None => "a panic comes out".to_owned(),
        };
        rows += &format!(
            "<p><code>{}</code>: {observed}, <code>{}</code> is right.</p>",
            escaped(name),
            escaped(&right)
        );
    }
    if rows.is_empty() {
        return Ok(String::new());
    }
    Ok(format!(
        "<dt>What the numbers show</dt><dd><p>In the case “{}”{given}:</p>{rows}</dd>\n",
        escaped(&shown.case.name)
    ))
}

fn listed(inputs: &[String]) -> String {
    let shown: Vec<String> = inputs
        .iter()
        // A name, its sign and what begins behind it stay in one line.
        .map(|input| escaped(input).replacen(" = ", "\u{a0}=\u{a0}", 1))
        .map(|input| format!("<code>{input}</code>"))
        .collect();
    shown.join(", ")
}

fn kinds_of<'a>(sources: &'a Sources, family: &'a Family) -> impl Iterator<Item = &'a Kind> {
    let kinds = sources.kinds.kinds.iter();
    kinds.filter(|kind| kind.family == family.name)
}

fn members<'a>(sources: &'a Sources, kind: &Kind) -> Vec<&'a Mistake> {
    let mistakes = sources.mistakes.iter();
    mistakes.filter(|mistake| mistake.is_of(kind)).collect()
}

/// Such as "met 12 times in 5 exercises".
fn how_often(members: &[&Mistake]) -> String {
    let exercises: BTreeSet<&str> = members.iter().map(|m| m.exercise_name()).collect();
    match (members.len(), exercises.len()) {
        (1, _) => "met once".to_owned(),
        (times, 1) => format!("met {times} times in one exercise"),
        (times, exercises) => format!("met {times} times in {exercises} exercises"),
    }
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().map(|c| c.to_ascii_uppercase());
    first.into_iter().chain(letters).collect()
}
