//! The script of all figures that move: the files of `widgets/figures`, and what is told after things to try. A page asks for
//! it when a figure comes near.

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::Path;

use anyhow::{Context, Result};
use serde_json::{Value, json};

use super::script;
use crate::html::{data, find};

/// What the figures have in common, in the order in which one needs the other. The figures follow.
const BASE: [&str; 8] = [
    "numbers",
    "bumps",
    "polynomials",
    "lines",
    "shapes",
    "heat",
    "element",
    "tries",
];
/// What their readouts are for some settings, for whoever compares.
const REFERENCE: &str = "figures-reference.json";

/// The script, with what it must compute.
#[derive(Default)]
pub struct Figures {
    /// Empty where nothing moves.
    script: String,
    reference: String,
}

impl Figures {
    /// With the scripts of the folder `widgets/figures`; `explanations` is what is told.
    pub fn read(book: &Path, explanations: &Value, reference: &Value) -> Result<Figures> {
        if explanations
            .as_object()
            .is_none_or(serde_json::Map::is_empty)
        {
            return Ok(Figures::default());
        }
        let folder = book.join("widgets/figures");
        let mut script = String::new();
        let of_base = BASE.map(|name| folder.join("base").join(name).with_extension("js"));
        let mut of_figures: Vec<_> = fs::read_dir(&folder)
            .and_then(|entries| entries.map(|entry| Ok(entry?.path())).collect())
            .with_context(|| format!("cannot read the folder {}", folder.display()))?;
        of_figures.retain(|path| path.extension().is_some_and(|ending| ending == "js"));
        of_figures.sort();
        for path in of_base.iter().chain(&of_figures) {
            let text = fs::read_to_string(path)
                .with_context(|| format!("cannot read {}", path.display()))?;
            script += &script::lean(&text);
        }
        script += &format!("figures.start({explanations});\n");
        Ok(Figures {
            script,
            reference: reference.to_string(),
        })
    }

    /// Its file's name.
    fn name(&self) -> String {
        let mut hasher = DefaultHasher::new();
        self.script.hash(&mut hasher);
        format!("figures-{:08x}.js", hasher.finish() as u32)
    }

    pub fn write(&self, folder: &Path) -> Result<()> {
        if self.script.is_empty() {
            return Ok(());
        }
        for (name, text) in [
            (self.name().as_str(), &self.script),
            (REFERENCE, &self.reference),
        ] {
            fs::write(folder.join(name), text).with_context(|| format!("cannot write {name}"))?;
        }
        Ok(())
    }

    /// What tells the page where the script is; nothing where no figure of it moves.
    pub fn address(&self, page: &str) -> String {
        match !self.script.is_empty() && find(page, "<moving-figure ").is_some() {
            true => data(" id=\"figures\"", &json!(self.name())) + "\n",
            false => String::new(),
        }
    }

    /// Whether this file is the script, which is finished.
    pub fn holds(&self, name: &str) -> bool {
        name == self.name()
    }
}
