//! One chapter: its directives, formulas and terms.

use std::ops::Range;

use mdbook_preprocessor::book::Chapter;
use pulldown_cmark::{CodeBlockKind, Event, Parser, Tag};

use super::edits::Edits;
use super::{Assembled, Context, blocks, lists, name_of, samples, terms};
use crate::highlight;
use crate::markdown::directive::{self, Call, Directive};
use crate::markdown::formula::{self, Place};
use crate::markdown::{Numbered, Text, options};
use crate::nearest::nearest;
use crate::panel::{Panel, exercise, predict, quiz};

/// The pages that list terms and symbols link none of them.
const LISTS: [&str; 3] = ["glossary", "notation", "references"];

/// The chapter's text with everything in its place. What cannot be shown is told with `file` and the line.
pub fn fill(
    chapter: &Chapter,
    file: &str,
    context: &Context<'_>,
    assembled: &mut Assembled,
) -> String {
    let content = &chapter.content;
    let page = Page {
        content,
        name: name_of(chapter),
        context,
    };
    let mut edits = Edits::default();
    let mut problems: Vec<(usize, String)> = Vec::new();

    let directives = directive::find(content);
    for (index, directive) in directives.iter().enumerate() {
        match page.show(&directives, index) {
            Ok(panel) => {
                edits.replace(directive.range.clone(), panel.now);
                assembled.later.extend(panel.later);
            }
            Err(why) => problems.push((directive.range.start, why)),
        }
    }
    page.number_objectives(&directives, &mut edits);
    let taken = edits.ranges();
    let free = |range: &Range<usize>| {
        let apart = |taken: &Range<usize>| range.end <= taken.start || taken.end <= range.start;
        taken.iter().all(apart)
    };
    for formula in formula::find(content) {
        if !free(&formula.range) {
            continue;
        }
        match page.formula(&formula) {
            Ok(html) => edits.replace(formula.range, html),
            Err(why) => problems.push((formula.range.start, why)),
        }
    }
    problems.extend(loose_samples(content));
    if !LISTS.contains(&page.name.as_str()) {
        terms::link(content, &context.sources.terms, &mut edits);
    }

    problems.sort();
    for (at, why) in problems {
        let line = content[..at].matches('\n').count() + 1;
        assembled.problems.push(format!("{file}:{line}: {why}"));
    }
    edits.apply(content)
}

/// The page that a chapter becomes.
pub struct Page<'a> {
    pub content: &'a str,
    /// By its file's name without the ending.
    pub name: String,
    pub context: &'a Context<'a>,
}

impl Numbered for Page<'_> {
    fn address(&self, word: &str, number: &str) -> Option<String> {
        let label = self.context.outline.numbered(word, number)?;
        Some(label.address(&self.name))
    }
}

impl Page<'_> {
    /// Markdown that stands in other files, with links from this page.
    pub fn text(&self) -> Text<'_> {
        Text {
            numbers: Some(self),
            ..self.context.text()
        }
    }

    /// What the directive at `index` becomes.
    fn show(&self, directives: &[Directive<'_>], index: usize) -> Result<Panel, String> {
        let call = match &directives[index].call {
            Ok(call) => call,
            Err(fault) => return Err(format!("{fault}.")),
        };
        let now = |now: String| {
            Ok(Panel {
                now,
                later: Vec::new(),
            })
        };
        match (call.form.name, call.closes) {
            ("exercise", _) => apart(self.exercise(call)?),
            ("quiz", _) => apart(self.quiz(call.arguments[0])?),
            ("predict", _) => {
                let (name, case) = (call.arguments[0], call.arguments[1]);
                let observation = call.arguments.get(2).copied();
                let exercises = &self.context.sources.exercises;
                apart(predict::render(
                    exercises,
                    name,
                    case,
                    observation,
                    self.text(),
                )?)
            }
            ("rust", _) => {
                let source = samples::read(&self.context.sources.workspace, call.arguments[0])?;
                now(set_apart(&highlight::block(
                    source.trim_end(),
                    &self.context.sources.symbols,
                )))
            }
            ("ref", _) => now(self.reference(call.arguments[0], false)?),
            ("Ref", _) => now(self.reference(call.arguments[0], true)?),
            ("cite", _) => now(self.citation(call.arguments[0])?),
            ("glossary", _) => now(lists::glossary(self.context)?),
            ("notation", _) => now(lists::notation(self.context)?),
            ("references", _) => now(lists::references(self.context)?),
            ("objectives", false) => now(set_apart(blocks::OBJECTIVES_BEGIN)),
            ("objectives", true) => now(set_apart(&blocks::objectives_end(self))),
            ("derivation", false) => now(set_apart(&blocks::derivation_begin(self, call)?)),
            ("step", _) => now(set_apart(&blocks::step(self, directives, index)?)),
            ("derivation", true) => now(set_apart(blocks::derivation_end(directives, index))),
            ("figure", false) => apart(blocks::figure_begin(self, directives, index)?),
            ("figure", true) => now(set_apart(blocks::FIGURE_END)),
            (name, _) => Err(format!("`#{name}` has no meaning here.")),
        }
    }

    fn exercise(&self, call: &Call<'_>) -> Result<Panel, String> {
        let name = call.arguments[0];
        let exercises = &self.context.sources.exercises;
        let exercise = match exercises.read(name) {
            Some(Ok(exercise)) => exercise,
            Some(Err(error)) => {
                return Err(format!("the exercise `{name}` cannot be shown: {error:#}"));
            }
            None => {
                let near = match nearest(name, exercises.names())[..] {
                    [] => "There is no exercise at all in grader/hidden yet.".to_owned(),
                    [only] => format!("The only exercise there is: {only}."),
                    ref near => format!("The nearest that exist: {}.", near.join(", ")),
                };
                return Err(format!("there is no exercise `{name}`. {near}"));
            }
        };
        let label = self.context.outline.label(&format!("ex:{}", exercise.name));
        let number = label.map_or("", |label| &label.number);
        exercise::render(&exercise, number, self.text())
            .map_err(|why| format!("the exercise `{name}` cannot be shown: {why}"))
    }

    fn quiz(&self, wanted: &str) -> Result<Panel, String> {
        let quizzes = self.context.sources.quizzes.get(&self.name);
        let quizzes = quizzes.map_or(&[][..], Vec::as_slice);
        match quizzes.iter().find(|quiz| quiz.name == wanted) {
            Some(quiz) => quiz::render(&self.name, quiz, self.text()),
            None => {
                let names: Vec<String> = quizzes.iter().map(|quiz| quiz.name.clone()).collect();
                Err(format!(
                    "book/quizzes/{}.toml has no `{wanted}`. {}",
                    self.name,
                    nearest_of(wanted, &names)
                ))
            }
        }
    }

    fn reference(&self, wanted: &str, capital: bool) -> Result<String, String> {
        match self.context.outline.label(wanted) {
            Some(label) => Ok(label.link(&self.name, capital)),
            None => Err(format!(
                "there is no `{wanted}` to refer to. {}",
                nearest_of(wanted, &self.context.outline.names())
            )),
        }
    }

    fn citation(&self, wanted: &str) -> Result<String, String> {
        let references = &self.context.sources.references;
        match references.iter().find(|reference| reference.name == wanted) {
            Some(reference) => Ok(format!(
                "<a class=\"citation\" href=\"references.html#{}\">({}, {})</a>",
                reference.name, reference.short, reference.year
            )),
            None => {
                let names: Vec<String> = references.iter().map(|r| r.name.clone()).collect();
                Err(format!(
                    "book/references.toml has no `{wanted}`. {}",
                    nearest_of(wanted, &names)
                ))
            }
        }
    }

    fn formula(&self, formula: &formula::Formula) -> Result<String, String> {
        let latex = formula.latex.trim();
        match &formula.place {
            Place::Inline => self.context.math.inline(latex),
            Place::Crowded => Err(format!(
                "the formula `{latex}` needs a paragraph of its own; behind it may stand a label such as {{#eq:name}}."
            )),
            Place::Display(name) => {
                let html = self.context.math.display(latex)?;
                let label = name
                    .as_ref()
                    .and_then(|name| self.context.outline.label(&format!("eq:{name}")));
                Ok(match label {
                    Some(label) => format!(
                        "<div class=\"equation\" id=\"{0}\">{html}<a class=\"number\" href=\"#{0}\" \
                         aria-label=\"equation {1}\">({1})</a></div>\n\n",
                        label.id, label.number
                    ),
                    None => format!("<div class=\"equation\">{html}</div>\n\n"),
                })
            }
        }
    }

    /// Gives an id to each objective, so that it can be pointed at.
    fn number_objectives(&self, directives: &[Directive<'_>], edits: &mut Edits) {
        let ends = |closes: bool| {
            let is = |directive: &&Directive<'_>| {
                let call = directive.call.as_ref();
                call.is_ok_and(|call| call.form.name == "objectives" && call.closes == closes)
            };
            directives.iter().find(is)
        };
        let (Some(begin), Some(end)) = (ends(false), ends(true)) else {
            return;
        };
        let inside = begin.range.end..end.range.start;
        let parser = Parser::new_ext(self.content, options()).into_offset_iter();
        let items = parser.filter_map(|(event, range)| match event {
            Event::Start(Tag::Item) if inside.contains(&range.start) => Some(range),
            _ => None,
        });
        for (index, item) in items.enumerate() {
            let marker = self.content[item.clone()].find(|c: char| c.is_whitespace());
            let at = item.start + marker.map_or(0, |marker| marker + 1);
            edits.insert(at, format!("<span id=\"objective-{}\"></span>", index + 1));
        }
    }
}

/// Rust in a fence: nobody compiles it.
fn loose_samples(content: &str) -> Vec<(usize, String)> {
    let is_rust = |info: &str| info.split([',', ' ']).next() == Some("rust");
    Parser::new_ext(content, options())
        .into_offset_iter()
        .filter_map(|(event, range)| match event {
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) if is_rust(&info) => Some((
                range.start,
                "Rust on a page comes from a file that is compiled and tested; write {{#rust path/of/file.rs#anchor}}."
                    .to_owned(),
            )),
            _ => None,
        })
        .collect()
}

fn nearest_of(wanted: &str, names: &[String]) -> String {
    match nearest(wanted, names)[..] {
        [] => "There is none yet.".to_owned(),
        ref near => format!("The nearest that exist: {}.", near.join(", ")),
    }
}

/// Blank lines keep a block apart from a paragraph that touches the directive.
fn set_apart(html: &str) -> String {
    format!("\n{html}\n")
}

fn apart(panel: Panel) -> Result<Panel, String> {
    Ok(Panel {
        now: set_apart(&panel.now),
        ..panel
    })
}
