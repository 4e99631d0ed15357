//! What stands below a figure that moves: its formula, its controls, its readouts, and the things to try.
//!
//! All of it is in the page from the beginning, so that nothing shifts when the script arrives; until then it is disabled,
//! and without scripts it is not shown.

mod fields;
mod formula;
mod precision;
#[cfg(test)]
mod tests;
mod tries;

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::figure::{Moving, Readouts, Setting};
use crate::html::escaped;
use crate::markdown::{Text, finished};
use crate::sources::{Controls, Opt, Readout};

/// A figure's name, its controls, and what moves in it.
#[derive(Clone, Copy)]
pub struct Figure<'a> {
    pub name: &'a str,
    pub controls: &'a Controls,
    pub moving: &'a Moving,
}

/// What the page shows of it.
pub struct Below {
    pub formula: String,
    pub controls: String,
    pub tries: String,
    /// What the figure computes from, for its script.
    pub data: String,
}

impl Figure<'_> {
    /// Everything below the picture; or what is wrong with it, in words.
    pub fn below(&self, text: Text) -> Result<Below, String> {
        let read = self.readouts_at("")?;
        self.complete()?;
        Ok(Below {
            formula: formula::formula(self, &read, text)?,
            controls: fields::fields(self, &read, text)?,
            tries: tries::tries(self, text)?,
            data: crate::html::data("", &self.data()),
        })
    }

    /// What the figure computes from, and what its values are at the start.
    fn data(&self) -> Value {
        let mut data = (self.moving.data)();
        data["start"] = json!(self.controls.start());
        data
    }

    /// What is told after each thing to try, by its name.
    pub fn explanations(&self, text: Text) -> Result<Value, String> {
        let mut told = Map::new();
        for one in &self.controls.tries {
            let explanation = finished(&text.blocks(&one.explanation)?);
            told.insert(one.name.clone(), explanation.into());
        }
        Ok(told.into())
    }

    /// The readouts of some settings, as they must come out.
    pub fn reference(&self) -> Result<Value, String> {
        let settings = self.moving.settings.iter().map(|setting| {
            let read: BTreeMap<_, _> = self.readouts_at(setting)?.into_iter().collect();
            Ok(json!({ "setting": setting, "readouts": read }))
        });
        settings
            .collect::<Result<Vec<Value>, String>>()
            .map(Value::from)
    }

    /// Whether everything is there that a reader needs and a test asks for.
    fn complete(&self) -> Result<(), String> {
        let Controls {
            tries,
            readouts,
            formula,
            ..
        } = self.controls;
        if !(2..=3).contains(&tries.len()) {
            return Err(format!(
                "it has {} things to try; two or three are wanted",
                tries.len()
            ));
        }
        let mut names: Vec<&str> = tries.iter().map(|one| one.name.as_str()).collect();
        names.sort_unstable();
        names.dedup();
        if names.len() < tries.len() {
            return Err("two things to try have one name".to_owned());
        }
        let is_hidden = |r: &&Readout| {
            r.label.is_empty() && !formula.contains(&format!("\\live{{{}}}", r.name))
        };
        match readouts.iter().find(is_hidden) {
            Some(readout) => Err(format!(
                "its readout `{}` has no label, and the formula does not show it either",
                readout.name
            )),
            None if self.moving.settings.len() < 5 => {
                Err("its numbers are compared at fewer than five settings".to_owned())
            }
            None => Ok(()),
        }
    }

    /// The readouts of a setting, which must be those that the figure's file names.
    fn readouts_at(&self, setting: &str) -> Result<Readouts, String> {
        let written = |value: Value| match value {
            Value::String(word) => word,
            other => other.to_string(),
        };
        let start = self.controls.start().into_iter();
        let start = start.map(|(name, value)| (name, written(value)));
        let read = (self.moving.readouts)(&Setting::new(&start.collect(), setting));
        let mut computed: Vec<&str> = read.iter().map(|(name, _)| *name).collect();
        let mut named: Vec<&str> = self
            .controls
            .readouts
            .iter()
            .map(|r| r.name.as_str())
            .collect();
        computed.sort_unstable();
        named.sort_unstable();
        match computed == named {
            true => Ok(read),
            false => Err(format!(
                "its readouts are {}, and the drawing computes {}",
                named.join(", "),
                computed.join(", ")
            )),
        }
    }
}

/// One of several, of which one is chosen. A formula is read out as no name, so where it stands alone its key is the name.
fn radio(attributes: &str, option: &Opt, text: Text) -> Result<String, String> {
    let mut words = option.text.split('$').step_by(2);
    let name = match words.any(|words| words.contains(char::is_alphanumeric)) {
        true => String::new(),
        false => format!(" aria-label=\"{}\"", escaped(&option.key)),
    };
    Ok(format!(
        "<label><input type=\"radio\" {attributes} value=\"{}\"{name} autocomplete=\"off\"> {}</label>",
        escaped(&option.key),
        text.line(&option.text)?
    ))
}
