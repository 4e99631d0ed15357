//! Directives that wrap a part of a chapter: objectives, derivations in steps, figures.

use super::chapter::Page;
use crate::figure;
use crate::markdown::directive::Directive;
use crate::markdown::formula::Place;
use crate::markdown::prose;
use crate::nearest::nearest;

pub const FIGURE_END: &str = "</figcaption></figure>\n";

/// How fast a page is read that is thought about.
const WORDS_A_MINUTE: usize = 180;
/// A formula on lines of its own holds a reader up for about as long as so many words.
const WORDS_A_FORMULA: usize = 20;

/// The head of the objectives; a page is a chapter where it has exercises.
pub fn objectives_begin(page: &Page<'_>) -> String {
    let what = match page.shared.outline.exercises_of(&page.name) {
        (0, _) => "page",
        _ => "chapter",
    };
    format!(
        "<section class=\"objectives\" aria-label=\"Objectives\">\n<p>After this {what} you can</p>\n"
    )
}

/// How long the page takes, below its objectives.
pub fn objectives_end(page: &Page<'_>) -> String {
    let formulas = page.parsed.formulas.iter();
    let displayed = formulas
        .filter(|formula| matches!(formula.place, Place::Display(_)))
        .count();
    let words = prose::count_words(page.parsed) + displayed * WORDS_A_FORMULA;
    let minutes = words.div_ceil(WORDS_A_MINUTE).max(1);
    let exercises = match page.shared.outline.exercises_of(&page.name) {
        (0, _) => String::new(),
        (1, minutes) => format!(", and about {minutes} minutes for the exercise"),
        (count, minutes) => format!(", and about {minutes} minutes for the {count} exercises"),
    };
    format!(
        "<p class=\"effort\">About {} to read{exercises}.</p>\n</section>\n",
        minutes_in_words(minutes)
    )
}

fn minutes_in_words(minutes: usize) -> String {
    match minutes {
        1 => "a minute".to_owned(),
        _ => format!("{minutes} minutes"),
    }
}

/// The head of a derivation; its steps follow.
pub fn derivation_begin(page: &Page<'_>, name: &str, title: &str) -> Result<String, String> {
    let title = page.line(title)?;
    let label = page.shared.outline.label(&format!("proof:{name}"));
    let number = label.map_or("", |label| &label.number);
    Ok(format!(
        "<section class=\"panel derivation\" id=\"proof-{name}\" aria-labelledby=\"title-{name}\">\
         <p class=\"label\">Derivation {number}</p><p class=\"title\" id=\"title-{name}\">{title}</p>\n"
    ))
}

/// The head of a step. It is open in the page, so that the steps read straight through; a script closes it.
pub fn step(
    page: &Page<'_>,
    directives: &[Directive<'_>],
    index: usize,
    shows: &str,
) -> Result<String, String> {
    let count = steps_before(directives, index)
        .ok_or("a step belongs between {{#derivation name \"Title\"}} and {{/derivation}}.")?;
    let shows = page.line(shows)?;
    let ends = if count > 0 { "</details>\n\n" } else { "" };
    Ok(format!(
        "{ends}<details class=\"step\" open><summary>Step {}: {shows}</summary>\n",
        count + 1
    ))
}

pub fn derivation_end(directives: &[Directive<'_>], index: usize) -> &'static str {
    match steps_before(directives, index) {
        Some(0) | None => "</section>\n",
        Some(_) => "</details>\n\n</section>\n",
    }
}

/// How many steps the derivation around `index` has before it; `None` outside of derivations.
fn steps_before(directives: &[Directive<'_>], index: usize) -> Option<usize> {
    let mut steps = 0;
    for directive in directives[..index].iter().rev() {
        let Ok(call) = &directive.call else { continue };
        match (call.form.name, call.closes) {
            ("step", _) => steps += 1,
            ("derivation", false) => return Some(steps),
            ("derivation", true) => return None,
            _ => {}
        }
    }
    None
}

/// A figure of a page.
pub struct Figure {
    name: String,
    number: String,
    /// Its finding, Markdown of one paragraph.
    pub title: String,
}

impl Figure {
    /// The figure whose directive stands at `index`, if there is such a drawing and it has a title.
    pub fn read(
        page: &Page<'_>,
        directives: &[Directive<'_>],
        index: usize,
    ) -> Result<Figure, String> {
        let directive = &directives[index];
        let name = match &directive.call {
            Ok(call) => call.arguments[0],
            Err(fault) => return Err(fault.to_string()),
        };
        if !figure::names().any(|known| known == name) {
            let names: Vec<String> = figure::names().map(str::to_owned).collect();
            return Err(format!(
                "there is no drawing `{name}`. The nearest that exist: {}.",
                nearest(name, &names).join(", ")
            ));
        }
        let next = directives.get(index + 1);
        let end = next.map_or(page.parsed.text.len(), |next| next.range.start);
        let body = page.parsed.text[directive.range.end..end].trim();
        let title = body.split("\n\n").next().unwrap_or_default().trim();
        if title.is_empty() {
            return Err(format!(
                "the figure `{name}` has no title; below the directive stands its finding, in a sentence."
            ));
        }
        let label = page.shared.outline.label(&format!("fig:{name}"));
        Ok(Figure {
            name: name.to_owned(),
            number: label.map(|label| label.number.clone()).unwrap_or_default(),
            title: title.to_owned(),
        })
    }

    /// Its beginning, with its drawing at `place`; title and caption follow in the chapter.
    pub fn begin(&self, place: &str) -> String {
        format!(
            "<figure class=\"figure\" id=\"fig-{}\">{place}<figcaption><p class=\"label\">Figure {}</p>\n",
            self.name, self.number
        )
    }
}
