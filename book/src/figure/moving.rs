//! Figures that move: what their scripts compute from, and what their readouts must be.
//!
//! A script draws what moves, from the same arithmetic as the drawing here. So that the two never part, each figure's
//! numbers are computed here for a few settings, and are compared with those of the page.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::frame::Frame;

/// What a figure that moves has beside its drawing.
#[derive(Clone, Copy)]
pub struct Moving {
    /// What its script computes from.
    pub data: fn() -> Value,
    /// The readouts of a setting, by their names.
    pub readouts: fn(&Setting) -> Readouts,
    /// Some settings, each as the address of the page names it: `w=1&b=2`. What is not named is as at the start.
    pub settings: &'static [&'static str],
}

pub type Readouts = Vec<(&'static str, f64)>;

/// The values of a figure's controls.
pub struct Setting(BTreeMap<String, String>);

impl Setting {
    /// The values of `start`, and those that `named` says otherwise.
    pub fn new(start: &BTreeMap<String, String>, named: &str) -> Setting {
        let mut values = start.clone();
        let pairs = named.split('&').filter_map(|pair| pair.split_once('='));
        values.extend(pairs.map(|(name, value)| (name.to_owned(), value.to_owned())));
        Setting(values)
    }

    /// The number of this name; not a number where there is none, which no readout agrees with.
    pub fn number(&self, name: &str) -> f64 {
        let value = self.0.get(name);
        value
            .and_then(|value| value.parse().ok())
            .unwrap_or(f64::NAN)
    }

    /// How many of something, such as steps.
    pub fn count(&self, name: &str) -> usize {
        self.number(name) as usize
    }

    pub fn word(&self, name: &str) -> &str {
        self.0.get(name).map_or("", String::as_str)
    }
}

/// A frame for a script: both axes as their two numbers and the places of these.
pub fn frame(frame: &Frame) -> Value {
    let scale = |scale: &super::scale::Scale| json!([scale.from, scale.to, scale.start, scale.end]);
    json!({ "x": scale(&frame.x), "y": scale(&frame.y) })
}

/// Points for a script.
pub fn points(points: &[(f64, f64)]) -> Value {
    json!(points.iter().map(|&(x, y)| [x, y]).collect::<Vec<_>>())
}
