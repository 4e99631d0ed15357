//! The controls themselves, and the numbers that are read off the figure.

use std::fmt::Write;

use serde_json::json;

use super::precision::Precision;
use super::{Figure, radio};
use crate::figure::Readouts;
use crate::html::escaped;
use crate::markdown::Text;
use crate::sources::{Button, Controls, Options, Readout, Slider};

/// All controls in their order: choices, sliders, buttons; then the readouts, and which keys do what.
pub fn fields(figure: &Figure<'_>, read: &Readouts, text: Text) -> Result<String, String> {
    let Controls {
        choices,
        sliders,
        buttons,
        readouts,
        steps,
        help,
        ..
    } = figure.controls;
    let mut out = "<fieldset class=\"controls\" disabled aria-label=\"Controls\">".to_owned();
    for choice in choices {
        out += &options(figure.name, choice, text)?;
    }
    for slider in sliders {
        out += &slider_row(figure.name, slider, text)?;
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
        figure.name
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

fn options(figure: &str, choice: &Options, text: Text) -> Result<String, String> {
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
        let named = format!(
            "name=\"{figure}-{name}\" data-choice=\"{name}\"{checked}",
            name = choice.name
        );
        out += &radio(&named, option, text)?;
    }
    Ok(out + "</div>")
}

fn slider_row(figure: &str, slider: &Slider, text: Text) -> Result<String, String> {
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
    let id = format!("{}-{name}", figure);
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
        name, label, kind, ..
    } = readout;
    let precision = Precision::of(readout);
    let value = read.iter().find(|(known, _)| known == name);
    let value = value.map_or(f64::NAN, |(_, value)| *value);
    Ok(format!(
        "<div><dt>{}</dt><dd class=\"{}\" data-live=\"{name}\" {}>{}</dd></div>",
        text.line(label)?,
        kind.class(),
        precision.attribute(),
        precision.written(value)
    ))
}
