//! A formula whose numbers are those of the figure.

use std::fmt::Write;

use super::Figure;
use super::precision::Precision;
use crate::figure::Readouts;
use crate::markdown::{Text, finished};

/// The formula with its live numbers.
pub fn formula(figure: &Figure<'_>, read: &Readouts, text: Text) -> Result<String, String> {
    if figure.controls.formula.is_empty() {
        return Ok(String::new());
    }
    const BEGIN: &str = r"\live{";
    let mut latex = String::new();
    let mut lives = Vec::new();
    let mut rest = figure.controls.formula.as_str();
    while let Some((before, after)) = rest.split_once(BEGIN) {
        let (name, behind) = after
            .split_once('}')
            .ok_or("a `\\live{` of its formula does not end")?;
        let _ = write!(latex, "{before}\\text{{live:{name}}}");
        lives.push(live(figure, name, read)?);
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

/// A number of a formula that the script keeps up.
struct Live {
    name: String,
    shown: String,
    element: String,
}

fn live(figure: &Figure<'_>, name: &str, read: &Readouts) -> Result<Live, String> {
    let value = read.iter().find(|(known, _)| *known == name);
    let readout = figure.controls.readouts.iter().find(|r| r.name == name);
    let slider = figure.controls.sliders.iter().find(|s| s.name == name);
    let (kind, precision, value) = match (value, readout, slider) {
        (Some((_, value)), Some(readout), _) => (readout.kind, Precision::of(readout), *value),
        (_, _, Some(slider)) => {
            let decimals = Precision::Decimals(decimals_of(slider.step));
            (slider.kind, decimals, slider.start)
        }
        _ => {
            return Err(format!(
                "its formula has `\\live{{{name}}}`, which is neither a slider nor a readout"
            ));
        }
    };
    let shown = precision.written(value);
    // As high whatever its digits are: browsers measure the ink of numbers, and what stands below the formula would move.
    let element = format!(
        "<mpadded height=\"0.7em\" depth=\"0em\"><mn class=\"sym {}\" data-live=\"{name}\" {}>{shown}</mn></mpadded>",
        kind.class(),
        precision.attribute()
    );
    Ok(Live {
        name: name.to_owned(),
        shown,
        element,
    })
}

/// How many decimals a multiple of `step` has.
fn decimals_of(step: f64) -> usize {
    let written = step.to_string();
    written
        .split_once('.')
        .map_or(0, |(_, decimals)| decimals.len())
}
