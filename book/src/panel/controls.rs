//! What stands below a figure that moves: its formula, its controls, its readouts, and the things to try.
//!
//! All of it is in the page from the beginning, so that nothing shifts when the script arrives; until then it is disabled,
//! and without scripts it is not shown.

use std::collections::BTreeMap;
use std::fmt::Write;

use serde_json::{Map, Value, json};

use crate::figure::{Moving, Readouts, Setting};
use crate::html::escaped;
use crate::markdown::{Text, finished};
use crate::sources::{Button, Controls, Options, Readout, Slider, Try};

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
}

impl Figure<'_> {
    /// Everything below the picture; or what is wrong with it, in words.
    pub fn below(&self, text: Text) -> Result<Below, String> {
        let read = self.readouts_at("")?;
        Ok(Below {
            formula: self.formula(&read, text)?,
            controls: self.fields(&read, text)?,
            tries: self.tries(text)?,
        })
    }

    /// What the figure's script is given.
    pub fn data(&self, text: Text) -> Result<Value, String> {
        let mut tries = Map::new();
        for one in &self.controls.tries {
            tries.insert(
                one.name.clone(),
                finished(&text.blocks(&one.explanation)?).into(),
            );
        }
        let mut data = (self.moving.data)();
        data["start"] = json!(self.controls.start());
        data["tries"] = tries.into();
        Ok(data)
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

    /// The formula with its live numbers.
    fn formula(&self, read: &Readouts, text: Text) -> Result<String, String> {
        if self.controls.formula.is_empty() {
            return Ok(String::new());
        }
        const BEGIN: &str = r"\live{";
        let mut latex = String::new();
        let mut lives = Vec::new();
        let mut rest = self.controls.formula.as_str();
        while let Some((before, after)) = rest.split_once(BEGIN) {
            let (name, behind) = after
                .split_once('}')
                .ok_or("a `\\live{` of its formula does not end")?;
            let _ = write!(latex, "{before}\\text{{live:{name}}}");
            lives.push(self.live(name, read)?);
            rest = behind;
        }
        latex += rest;
        let mut html = finished(&text.math.display(&latex)?);
        for Live {
            name,
            shown,
            element,
        } in lives
        {
            html = html
                .replace(&format!("<mtext>live:{name}</mtext>"), &element)
                .replace(&format!("\\text{{live:{name}}}"), &shown);
        }
        Ok(format!("<div class=\"equation live\">{html}</div>"))
    }

    fn live(&self, name: &str, read: &Readouts) -> Result<Live, String> {
        let value = read.iter().find(|(known, _)| *known == name);
        let readout = self.controls.readouts.iter().find(|r| r.name == name);
        let slider = self.controls.sliders.iter().find(|s| s.name == name);
        let (kind, decimals, value) = match (value, readout, slider) {
            (Some((_, value)), Some(readout), _) => (readout.kind, readout.decimals, *value),
            (_, _, Some(slider)) => (slider.kind, decimals_of(slider.step), slider.start),
            _ => {
                return Err(format!(
                    "its formula has `\\live{{{name}}}`, which is neither a slider nor a readout"
                ));
            }
        };
        let shown = crate::figure::fixed(value, decimals);
        let element = format!(
            "<mn class=\"sym {}\" data-live=\"{name}\" data-decimals=\"{decimals}\">{shown}</mn>",
            kind.class()
        );
        Ok(Live {
            name: name.to_owned(),
            shown,
            element,
        })
    }

    fn fields(&self, read: &Readouts, text: Text) -> Result<String, String> {
        let Controls {
            choices,
            sliders,
            buttons,
            readouts,
            steps,
            help,
            ..
        } = self.controls;
        let mut out = "<fieldset class=\"controls\" disabled aria-label=\"Controls\">".to_owned();
        for choice in choices {
            out += &self.choice(choice, text)?;
        }
        for slider in sliders {
            out += &self.slider(slider, text)?;
        }
        out += "<p class=\"actions\">";
        if *steps {
            out += "<button type=\"button\" data-does=\"play\">Play</button><button type=\"button\" data-does=\"step\">Step</button>";
        }
        out += "<button type=\"button\" data-does=\"reset\">Reset</button>";
        for button in buttons {
            out += &set_button(button);
        }
        let _ = write!(
            out,
            "<a href=\"#fig-{}\">Link to this state</a></p>",
            self.name
        );
        let labelled: Vec<&Readout> = readouts.iter().filter(|r| !r.label.is_empty()).collect();
        if !labelled.is_empty() {
            out += "<dl class=\"readouts\">";
            for readout in labelled {
                out += &readout_row(readout, read, text)?;
            }
            out += "</dl>";
        }
        let keys = match steps {
            true => "In the picture: Space plays, → steps, R resets. ",
            false => "",
        };
        if !(keys.is_empty() && help.is_empty()) {
            let _ = write!(out, "<p class=\"keys\">{keys}{}</p>", text.line(help)?);
        }
        Ok(out + "</fieldset>")
    }

    fn choice(&self, choice: &Options, text: Text) -> Result<String, String> {
        let mut out = format!(
            "<div class=\"options\" role=\"radiogroup\" aria-label=\"{label}\"><span>{label}</span>",
            label = escaped(&choice.label)
        );
        if !choice
            .options
            .iter()
            .any(|option| option.key == choice.start)
        {
            return Err(format!(
                "its choice `{}` starts with what is no option",
                choice.name
            ));
        }
        for option in &choice.options {
            let checked = if option.key == choice.start {
                " checked"
            } else {
                ""
            };
            let _ = write!(
                out,
                "<label><input type=\"radio\" name=\"{}-{}\" data-choice=\"{}\" value=\"{}\"{checked} autocomplete=\"off\"> {}</label>",
                self.name,
                choice.name,
                choice.name,
                escaped(&option.key),
                text.line(&option.text)?
            );
        }
        Ok(out + "</div>")
    }

    fn slider(&self, slider: &Slider, text: Text) -> Result<String, String> {
        let Slider {
            name,
            from,
            to,
            step,
            start,
            kind,
            ..
        } = slider;
        if !(from <= start && start <= to) {
            return Err(format!("its slider `{name}` starts outside of its range"));
        }
        let id = format!("{}-{name}", self.name);
        let range = format!(
            "min=\"{from}\" max=\"{to}\" step=\"{step}\" value=\"{start}\" autocomplete=\"off\""
        );
        Ok(format!(
            "<div class=\"slider {class}\" data-name=\"{name}\"><label for=\"{id}\" id=\"{id}-label\">{label}</label>\
             <input type=\"range\" id=\"{id}\" {range}><input type=\"number\" aria-labelledby=\"{id}-label\" {typed}></div>",
            class = kind.class(),
            label = text.line(&slider.label)?,
            // What is typed need not be a multiple of the slider's step.
            typed = range.replace(&format!("step=\"{step}\""), "step=\"any\""),
        ))
    }

    fn tries(&self, text: Text) -> Result<String, String> {
        if self.controls.tries.is_empty() {
            return Ok(String::new());
        }
        let mut out =
            "<div class=\"tries\" role=\"group\" aria-label=\"Things to try\">".to_owned();
        for one in &self.controls.tries {
            out += &self.one_try(one, text)?;
        }
        Ok(out + "</div>")
    }

    fn one_try(&self, one: &Try, text: Text) -> Result<String, String> {
        let Try {
            name,
            ask,
            options,
            seen,
            ..
        } = one;
        if !options.iter().any(|option| option.key == *seen) {
            return Err(format!("what is seen at its try `{name}` is no option"));
        }
        let mut out = format!(
            "<details class=\"try\" data-try=\"{name}\"><summary>Try: {}</summary><fieldset><legend>What do you predict?</legend>",
            text.line(ask)?
        );
        for option in options {
            let _ = write!(
                out,
                "<label><input type=\"radio\" name=\"{}-try-{name}\" value=\"{}\" autocomplete=\"off\"> {}</label>",
                self.name,
                escaped(&option.key),
                text.line(&option.text)?
            );
        }
        Ok(out + "</fieldset><div class=\"verdict\" role=\"status\"></div></details>")
    }
}

/// A number of a formula that the script keeps up.
struct Live {
    name: String,
    shown: String,
    element: String,
}

/// How many decimals a multiple of `step` has.
fn decimals_of(step: f64) -> usize {
    let written = step.to_string();
    written
        .split_once('.')
        .map_or(0, |(_, decimals)| decimals.len())
}

fn set_button(button: &Button) -> String {
    let does = match button.sets.is_empty() {
        true => format!("data-does=\"{}\"", escaped(&button.does)),
        false => format!("data-sets=\"{}\"", escaped(&json!(button.sets).to_string())),
    };
    format!(
        "<button type=\"button\" {does}>{}</button>",
        escaped(&button.text)
    )
}

fn readout_row(readout: &Readout, read: &Readouts, text: Text) -> Result<String, String> {
    let Readout {
        name,
        label,
        kind,
        decimals,
    } = readout;
    let value = read.iter().find(|(known, _)| known == name);
    let value = value.map_or(f64::NAN, |(_, value)| *value);
    Ok(format!(
        "<div><dt>{}</dt><dd class=\"{}\" data-live=\"{name}\" data-decimals=\"{decimals}\">{}</dd></div>",
        text.line(label)?,
        kind.class(),
        crate::figure::fixed(value, *decimals)
    ))
}
