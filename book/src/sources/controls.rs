//! What a reader can move in a figure, what is read off it, and what there is to try.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::Result;
use serde::Deserialize;
use serde_json::json;

use super::notation::Kind;
use super::table;

/// The controls of each figure that moves, by the figure's name.
pub type AllControls = BTreeMap<String, Controls>;

/// The controls of one figure.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Controls {
    /// Which keys do what, beside those of play, step and reset.
    #[serde(default)]
    pub help: String,
    /// Whether it goes in steps, and so can be played.
    #[serde(default)]
    pub steps: bool,
    /// A formula below the picture; `\live{name}` in it is a value or a readout.
    #[serde(default)]
    pub formula: String,
    /// The values that other figures of the page take over.
    #[serde(default)]
    pub shares: Vec<String>,
    /// Values without a control, such as where something is dragged to.
    #[serde(default)]
    pub start: BTreeMap<String, toml::Value>,
    #[serde(default, rename = "choice")]
    pub choices: Vec<Choice>,
    #[serde(default, rename = "slider")]
    pub sliders: Vec<Slider>,
    #[serde(default, rename = "button")]
    pub buttons: Vec<Button>,
    #[serde(default, rename = "readout")]
    pub readouts: Vec<Readout>,
    #[serde(default, rename = "try")]
    pub tries: Vec<Try>,
}

impl Controls {
    /// What every value is at the start.
    pub fn start(&self) -> BTreeMap<String, serde_json::Value> {
        let choices = self
            .choices
            .iter()
            .map(|c| (c.name.clone(), json!(c.start)));
        let sliders = self
            .sliders
            .iter()
            .map(|s| (s.name.clone(), json!(s.start)));
        let steps = self.steps.then(|| ("t".to_owned(), json!(0)));
        let others = self
            .start
            .iter()
            .map(|(name, value)| (name.clone(), json!(value)));
        choices.chain(sliders).chain(steps).chain(others).collect()
    }
}

/// One of several words.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    pub name: String,
    pub label: String,
    pub start: String,
    pub options: Vec<Opt>,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Opt {
    pub key: String,
    pub text: String,
}

/// A number in a range, which can be typed too.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Slider {
    pub name: String,
    pub label: String,
    /// Its colour: the meaning of the number.
    pub kind: Kind,
    pub from: f64,
    pub to: f64,
    pub step: f64,
    pub start: f64,
}

/// A button that sets values, or that the figure's script knows by its name.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Button {
    #[serde(default)]
    pub does: String,
    pub text: String,
    #[serde(default)]
    pub sets: BTreeMap<String, toml::Value>,
}

/// A number that the figure computes.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Readout {
    pub name: String,
    /// Nothing where it stands in the formula alone.
    #[serde(default)]
    pub label: String,
    pub kind: Kind,
    #[serde(default)]
    pub decimals: usize,
    /// In place of decimals, for what may be of any size: so many significant digits.
    #[serde(default)]
    pub digits: Option<usize>,
}

/// Something to predict and then to do.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Try {
    pub name: String,
    pub ask: String,
    pub options: Vec<Opt>,
    /// What happened, and why.
    pub explanation: String,
    /// How it is done, for whoever checks that it happens: `rate = 0.45` types into a slider's field, `press play` presses
    /// a button, `choose surface bowl` chooses.
    pub way: Vec<String>,
    /// The key of what happens then.
    pub seen: String,
}

/// The controls of the folder `controls`.
pub fn read(book: &Path) -> Result<AllControls> {
    table::read_folder(book, "controls")
}
