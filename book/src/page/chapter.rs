//! One chapter: its directives, formulas and terms.

use pulldown_cmark::{CodeBlockKind, Event, Tag};

use super::edits::{Edits, is_free};
use super::task::{Task, What};
use super::terms::Terms;
use super::{Linked, Shared, blocks, lists, mistakes, samples};
use crate::highlight;
use crate::markdown::Parsed;
use crate::markdown::directive::Directive;
use crate::markdown::formula::{Formula, Place};
use crate::math::searched;
use crate::nearest::nearest;
use crate::panel::{exercise, listing, place_of, text_place};

/// The pages that list terms and symbols link none of them.
const LISTS: [&str; 3] = ["glossary", "notation", "references"];

/// A chapter with everything in its place.
#[derive(Default)]
pub struct Filled {
    pub content: String,
    /// What is put in after rendering; it is still to be made.
    pub tasks: Vec<Task>,
    /// What cannot be shown, with file and line.
    pub problems: Vec<String>,
}

/// Fills a chapter, which stands in `file` and becomes the page of that name.
pub fn fill(
    parsed: &Parsed<'_>,
    name: String,
    file: &str,
    terms: &Terms,
    shared: &Shared,
) -> Filled {
    let page = Page {
        parsed,
        file,
        name,
        shared,
    };
    let mut tasks = Vec::new();
    let mut edits = Edits::default();
    let mut problems: Vec<(usize, String)> = Vec::new();

    for (index, directive) in parsed.directives.iter().enumerate() {
        match page.show(index, &mut tasks) {
            Ok(now) => edits.replace(directive.range.clone(), now),
            Err(why) => problems.push((directive.range.start, why)),
        }
    }
    page.number_objectives(&mut edits);
    let taken = edits.ranges();
    for formula in &parsed.formulas {
        if !is_free(&formula.range, &taken) {
            continue;
        }
        match page.formula(formula, &mut tasks) {
            Ok(html) => edits.replace(formula.range.clone(), html),
            Err(why) => problems.push((formula.range.start, why)),
        }
    }
    problems.extend(loose_samples(parsed));
    if !LISTS.contains(&page.name.as_str()) {
        terms.link(parsed, &mut edits);
    }

    problems.sort();
    let told = problems
        .into_iter()
        .map(|(at, why)| format!("{}: {why}", page.at(at)));
    Filled {
        problems: told.collect(),
        content: edits.apply(parsed.text),
        tasks,
    }
}

/// The page that a chapter becomes.
pub struct Page<'a> {
    pub parsed: &'a Parsed<'a>,
    /// The chapter's file as people see it.
    file: &'a str,
    /// By its file's name without the ending.
    pub name: String,
    pub shared: &'a Shared,
}

impl Page<'_> {
    /// Something in a text of another file, with links from this page.
    pub fn line(&self, markdown: &str) -> Result<String, String> {
        self.linked().text().line(markdown)
    }

    /// What leads from this page.
    fn linked(&self) -> Linked<'_> {
        Linked {
            shared: self.shared,
            page: &self.name,
        }
    }

    /// File and line of a byte of the chapter.
    fn at(&self, byte: usize) -> String {
        format!("{}:{}", self.file, self.parsed.line_of(byte))
    }

    /// Has something made for the page, which stands at the byte `at`. Returns the key of its place.
    fn task(&self, what: What, at: usize, tasks: &mut Vec<Task>) -> String {
        // Unique in the book.
        let key = format!("{}-{}", self.name, tasks.len());
        tasks.push(Task {
            key: key.clone(),
            at: self.at(at),
            page: self.name.clone(),
            what,
        });
        key
    }

    /// What the directive at `index` becomes before mdBook renders the page.
    fn show(&self, index: usize, tasks: &mut Vec<Task>) -> Result<String, String> {
        let directives = &self.parsed.directives;
        let directive = &directives[index];
        let call = match &directive.call {
            Ok(call) => call,
            Err(fault) => return Err(format!("{fault}.")),
        };
        let argument = |index: usize| call.arguments.get(index).copied().unwrap_or_default();
        let mut task = |what| place_of(&self.task(what, directive.range.start, tasks));
        let block = match (call.form.name, call.closes) {
            ("ref", _) => return self.reference(argument(0), false),
            ("Ref", _) => return self.reference(argument(0), true),
            ("cite", _) => return self.citation(argument(0)),
            ("exercise", _) => {
                let heading = self.exercise_heading(argument(0))?;
                let place = task(What::Exercise(argument(0).to_owned()));
                format!("{heading}{place}\n</section>\n")
            }
            ("quiz", _) => {
                self.must_have_quiz(argument(0))?;
                task(What::Quiz(argument(0).to_owned()))
            }
            ("predict", _) => task(What::Predict {
                exercise: argument(0).to_owned(),
                case: argument(1).to_owned(),
                observation: call.arguments.get(2).map(|&name| name.to_owned()),
            }),
            ("figure", false) => {
                let figure = blocks::Figure::read(self, directives, index)?;
                let place = task(What::Figure {
                    name: argument(0).to_owned(),
                    title: figure.title.clone(),
                });
                figure.begin(&place)
            }
            ("figure", true) => blocks::FIGURE_END.to_owned(),
            ("rust", _) => {
                let sources = &self.shared.sources;
                let source = samples::read(&sources.workspace, argument(0))?;
                highlight::block(source.trim_end(), &sources.symbols)
            }
            ("listing", _) => self.listing(argument(0))?,
            ("mistakes", _) => match call.arguments.first() {
                None => mistakes::overview(self.linked())?,
                Some(family) => mistakes::family(self.linked(), family, |kind| {
                    task(What::Mistakes(kind.to_owned()))
                })?,
            },
            ("exercises", _) => lists::exercises(self.shared, argument(0))?,
            ("glossary", _) => lists::glossary(self.shared)?,
            ("notation", _) => lists::notation(self.shared)?,
            ("references", _) => lists::references(self.shared)?,
            ("objectives", false) => blocks::objectives_begin(self),
            ("objectives", true) => blocks::objectives_end(self),
            ("derivation", false) => blocks::derivation_begin(self, argument(0), argument(1))?,
            ("step", _) => blocks::step(self, directives, index, argument(0))?,
            ("derivation", true) => blocks::derivation_end(directives, index).to_owned(),
            (name, _) => return Err(format!("`#{name}` has no meaning here.")),
        };
        // Blank lines keep a block apart from a paragraph that touches the directive.
        Ok(format!("\n{block}\n"))
    }

    fn exercise_heading(&self, id: &str) -> Result<String, String> {
        let exercises = &self.shared.sources.exercises;
        let title = match exercises.title(id) {
            Some(Ok(title)) => title,
            Some(Err(error)) => {
                return Err(format!("the exercise `{id}` cannot be shown: {error:#}"));
            }
            None => {
                let near = match nearest(id, exercises.names())[..] {
                    [] => "There is no exercise at all in grader/hidden yet.".to_owned(),
                    [only] => format!("The only exercise there is: {only}."),
                    ref near => format!("The nearest that exist: {}.", near.join(", ")),
                };
                return Err(format!("there is no exercise `{id}`. {near}"));
            }
        };
        let name = id.rsplit('/').next().unwrap_or(id);
        let label = self.shared.outline.label(&format!("ex:{name}"));
        let number = label.map_or("", |label| &label.number);
        Ok(exercise::heading(name, &title, number))
    }

    fn must_have_quiz(&self, wanted: &str) -> Result<(), String> {
        let quizzes = self.shared.sources.quizzes.get(&self.name);
        let names = quizzes.into_iter().flatten().map(|quiz| quiz.name.clone());
        let names: Vec<String> = names.collect();
        if names.iter().any(|name| name == wanted) {
            return Ok(());
        }
        Err(format!(
            "book/quizzes/{}.toml has no `{wanted}`. {}",
            self.name,
            nearest_of(wanted, &names)
        ))
    }

    fn listing(&self, wanted: &str) -> Result<String, String> {
        let Shared { sources, .. } = self.shared;
        let Some(listing) = sources.listings.get(wanted) else {
            let names: Vec<String> = sources.listings.keys().cloned().collect();
            return Err(format!(
                "there is no book/listings/{wanted}.toml. {}",
                nearest_of(wanted, &names)
            ));
        };
        listing::render(&sources.workspace, wanted, listing, self.linked().text())
    }

    fn reference(&self, wanted: &str, capital: bool) -> Result<String, String> {
        match self.shared.outline.label(wanted) {
            Some(label) => Ok(label.link(&self.name, capital)),
            None => Err(format!(
                "there is no `{wanted}` to refer to. {}",
                nearest_of(wanted, &self.shared.outline.names())
            )),
        }
    }

    fn citation(&self, wanted: &str) -> Result<String, String> {
        let references = &self.shared.sources.references;
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

    /// A formula's place, with its words for the search; the MathML comes after rendering.
    fn formula(&self, formula: &Formula, tasks: &mut Vec<Task>) -> Result<String, String> {
        let latex = formula.latex.trim();
        let mut later = |is_display: bool| {
            let what = What::Formula {
                latex: latex.to_owned(),
                is_display,
            };
            let key = self.task(what, formula.range.start, tasks);
            text_place(&key, &searched(latex))
        };
        match &formula.place {
            // mdBook makes its table of contents of headings as they are.
            Place::Heading => self.shared.math.inline(latex),
            Place::Inline => Ok(later(false)),
            Place::Crowded => Err(format!(
                "the formula `{latex}` needs a paragraph of its own; behind it may stand a label such as {{#eq:name}}."
            )),
            Place::Display(name) => {
                let html = later(true);
                let label = name
                    .as_ref()
                    .and_then(|name| self.shared.outline.label(&format!("eq:{name}")));
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
    fn number_objectives(&self, edits: &mut Edits) {
        let ends = |closes: bool| {
            let is = |directive: &&Directive<'_>| {
                let call = directive.call.as_ref();
                call.is_ok_and(|call| call.form.name == "objectives" && call.closes == closes)
            };
            self.parsed.directives.iter().find(is)
        };
        let (Some(begin), Some(end)) = (ends(false), ends(true)) else {
            return;
        };
        let inside = begin.range.end..end.range.start;
        let events = self.parsed.events.iter();
        let items = events.filter_map(|(event, range)| match event {
            Event::Start(Tag::Item) if inside.contains(&range.start) => Some(range),
            _ => None,
        });
        for (index, item) in items.enumerate() {
            let marker = self.parsed.text[item.clone()].find(|c: char| c.is_whitespace());
            let at = item.start + marker.map_or(0, |marker| marker + 1);
            edits.insert(at, format!("<span id=\"objective-{}\"></span>", index + 1));
        }
    }
}

/// Rust in a fence: nobody compiles it.
fn loose_samples(parsed: &Parsed<'_>) -> Vec<(usize, String)> {
    let is_rust = |info: &str| info.split([',', ' ']).next() == Some("rust");
    let events = parsed.events.iter();
    events
        .filter_map(|(event, range)| match event {
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) if is_rust(info) => Some((
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
