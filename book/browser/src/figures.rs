//! The figures that move: which there are, and what tests ask each of them and do with it.
//!
//! No test names a figure. What there is to move, to read and to try is taken from the built pages and from `book/controls`.

use std::collections::BTreeMap;
use std::fs;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use anyhow::{Context, Result, bail, ensure};
use serde::Deserialize;
use serde_json::Value;

use crate::faults::Faults;
use crate::input::Place;
use crate::page::Page;
use crate::site::{Site, site, workspace};

/// A figure that moves: its name, the page it stands on, and its controls.
pub struct Figure {
    pub name: String,
    pub page: String,
    pub controls: Controls,
}

/// What of `book/controls/NAME.toml` tests need.
#[derive(Deserialize)]
pub struct Controls {
    #[serde(default)]
    pub steps: bool,
    #[serde(default)]
    start: BTreeMap<String, Value>,
    #[serde(default, rename = "choice")]
    pub choices: Vec<Choice>,
    #[serde(default, rename = "slider")]
    pub sliders: Vec<Slider>,
    #[serde(default, rename = "try")]
    pub tries: Vec<Try>,
}

#[derive(Deserialize)]
pub struct Choice {
    pub name: String,
    pub start: String,
    pub options: Vec<Opt>,
}

#[derive(Deserialize)]
pub struct Opt {
    pub key: String,
}

#[derive(Deserialize)]
pub struct Slider {
    pub name: String,
    pub from: f64,
    pub to: f64,
    pub step: f64,
    pub start: f64,
}

#[derive(Deserialize)]
pub struct Try {
    pub name: String,
    pub options: Vec<Opt>,
    pub way: Vec<String>,
    pub seen: String,
}

impl Controls {
    /// What every value is at the start; of the steps, none is taken.
    pub fn start(&self) -> BTreeMap<String, Value> {
        let mut start = self.start.clone();
        let choices = self.choices.iter();
        start.extend(choices.map(|choice| (choice.name.clone(), choice.start.clone().into())));
        let sliders = self.sliders.iter();
        start.extend(sliders.map(|slider| (slider.name.clone(), slider.start.into())));
        if self.steps {
            start.insert("t".to_owned(), 0.into());
        }
        start
    }
}

impl Slider {
    /// A number of its range, at this share of it and a multiple of its step, that is not the one of the start.
    pub fn at(&self, share: f64) -> f64 {
        let steps = (share * (self.to - self.from) / self.step).round();
        let value = self.from + steps * self.step;
        let value = if (value - self.start).abs() < self.step / 2.0 {
            value + self.step
        } else {
            value
        };
        // Without the last digits of a sum of decimals.
        (value.clamp(self.from, self.to) * 1e9).round() / 1e9
    }
}

/// All of them, in the order of the pages.
pub fn all(site: &Site) -> Result<Vec<Figure>> {
    const BEGIN: &str = "<moving-figure data-name=\"";
    let mut figures = Vec::new();
    for page in site.chapters()? {
        // The first chapter is the index, too.
        if page == "index.html" {
            continue;
        }
        let html = site.read(&page)?;
        for after in html.split(BEGIN).skip(1) {
            let name = after.split('"').next().unwrap_or_default().to_owned();
            let path = workspace().join(format!("book/controls/{name}.toml"));
            let text = fs::read_to_string(&path)
                .with_context(|| format!("cannot read {}", path.display()))?;
            let controls = toml::from_str(&text)
                .with_context(|| format!("{} is not understood", path.display()))?;
            figures.push(Figure {
                name,
                page: page.clone(),
                controls,
            });
        }
    }
    for entry in fs::read_dir(workspace().join("book/controls"))? {
        let path = entry?.path();
        let name = path.file_stem().unwrap_or_default().to_string_lossy();
        let is_there = figures.iter().any(|figure| figure.name == name);
        ensure!(is_there, "the figure {name} stands on no page");
    }
    ensure!(!figures.is_empty(), "no figure moves");
    Ok(figures)
}

/// The pages that have figures that move.
pub fn pages(figures: &[Figure]) -> Vec<&str> {
    let mut pages: Vec<&str> = figures.iter().map(|figure| figure.page.as_str()).collect();
    pages.dedup();
    pages
}

/// Looks at each figure, some at a time, since most of the time is waiting. Panics with all that was found.
pub fn at_each(look: impl Fn(&Figure, &mut Faults) -> Result<()> + Sync) -> Result<()> {
    const AT_A_TIME: usize = 4;
    let figures = all(site()?)?;
    let next = AtomicUsize::new(0);
    let mut faults = Faults::default();
    thread::scope(|scope| {
        let work = || {
            let mut found = Faults::default();
            while let Some(figure) = figures.get(next.fetch_add(1, Ordering::Relaxed)) {
                let mut here = Faults::default();
                if let Err(why) = look(figure, &mut here) {
                    here.add(format!("{why:#}"));
                }
                found.absorb(&figure.name, here);
            }
            found
        };
        let threads: Vec<_> = (0..AT_A_TIME).map(|_| scope.spawn(work)).collect();
        for thread in threads {
            match thread.join() {
                Ok(found) => faults.append(found),
                Err(_) => faults.add("a look at a figure panicked"),
            }
        }
    });
    faults.end();
    Ok(())
}

impl Figure {
    /// Where it is on the page below `root`, with the values that `search` names.
    pub fn below(&self, root: &str, search: &str) -> String {
        let search = match search {
            "" => String::new(),
            search => format!("?{search}"),
        };
        format!("{root}/{}{search}#fig-{}", self.page, self.name)
    }

    /// Shows it with the values that `search` names, such as `w=1&b=2`.
    pub fn open(&self, page: &Page, search: &str) -> Result<()> {
        let root = format!("file://{}", site()?.folder.display());
        self.open_at(page, &self.below(&root, search))
    }

    pub fn open_at(&self, page: &Page, url: &str) -> Result<()> {
        // A page that differs in the place alone would not be loaded anew.
        page.open("about:blank")?;
        page.open(url)?;
        self.load(page)
    }

    /// Scrolls to it, and waits until it moves. From then on `figure` is what a test asks.
    pub fn load(&self, page: &Page) -> Result<()> {
        let name = Value::from(self.name.as_str());
        page.evaluate(&format!("({})({name})", include_str!("figure.js")))?;
        page.wait("figure.isLoaded()")
            .context("the figure does not come to life")
    }

    /// Shows it, and waits until it has said its state.
    pub fn open_at_rest(&self, page: &Page, search: &str) -> Result<()> {
        self.open(page, search)?;
        rest(page)
    }
}

/// Waits until nothing moves, and the state has been said.
pub fn rest(page: &Page) -> Result<()> {
    page.evaluate("figure.rest()")?;
    Ok(())
}

/// Types a number into a slider's field.
pub fn type_number(page: &Page, slider: &str, value: &str) -> Result<()> {
    page.evaluate(&format!("figure.select({})", Value::from(slider)))?;
    page.type_text(value)?;
    page.press("Enter")
}

/// Presses a button by its text, or by what it does.
pub fn press_button(page: &Page, button: &str) -> Result<()> {
    let at = place(page, &format!("figure.button({})", Value::from(button)))?;
    page.click(at)
}

/// Does what a way of `book/controls` names: `NAME = VALUE`, `choose CHOICE OPTION` or `press BUTTON`.
pub fn follow(page: &Page, way: &str) -> Result<()> {
    // A run that was begun goes on to its end; unless the next is to end it.
    if way != "press play" {
        page.wait("!figure.it.running")?;
    }
    if let Some((name, value)) = way.split_once(" = ") {
        return type_number(page, name, value);
    }
    match way.split_once(' ') {
        Some(("press", button)) => press_button(page, button),
        Some(("choose", what)) => {
            let (choice, option) = what.split_once(' ').unwrap_or_default();
            let [choice, option] = [Value::from(choice), Value::from(option)];
            let at = place(page, &format!("figure.option({choice}, {option})"))?;
            page.click(at)
        }
        _ => bail!("`{way}` is no way to do something"),
    }
}

/// Where something is, which is scrolled to.
pub fn place(page: &Page, element: &str) -> Result<Place> {
    place_of(page, &format!("figure.place({element})"))
}

/// A place in the picture beside everything that is dragged.
pub fn free_place(page: &Page) -> Result<Place> {
    place_of(page, "figure.free()")
}

fn place_of(page: &Page, expression: &str) -> Result<Place> {
    let at = page.evaluate(expression)?;
    let number = |k: usize| at[k].as_f64();
    let place = number(0).zip(number(1));
    place.with_context(|| format!("{expression} is no place"))
}

/// The values of the controls, as JavaScript writes them.
pub fn values(page: &Page) -> Result<String> {
    page.text("figure.values()")
}
