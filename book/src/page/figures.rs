//! The picture of a figure with what it shows in words; of a figure that moves, its controls with it.

use serde_json::{Map, Value};

use super::{Linked, Shared, drawing};
use crate::figure::{self, Drawing};
use crate::html::text_of;
use crate::panel::controls::{Below, Figure};
use crate::panel::{Later, Panel, place_of};
use crate::sources::Sources;

/// The picture of the figure `name`, whose finding is `title`, and what stands below it.
pub fn panel(linked: Linked<'_>, name: &str, title: &str) -> Result<Panel, String> {
    let drawing = figure::draw(name).ok_or_else(|| format!("there is no drawing `{name}`."))?;
    let text = linked.text();
    let symbols = &linked.shared.sources.symbols;
    let words = text.line(&drawing::with_symbols(&drawing.words, symbols))?;
    let title = text.line(title)?;
    let title = text_of(&title).replace('"', "&quot;").replace('\n', " ");
    let picture = picture(linked, name, &title, &drawing);
    let Some(moving) = moving(&linked.shared.sources, name) else {
        let now = format!("{picture}<p class=\"words\" id=\"words-{name}\">{words}</p>");
        return Ok(Panel {
            now,
            later: Vec::new(),
        });
    };
    let Below {
        formula,
        controls,
        tries,
        data,
    } = moving.below(text).map_err(|why| told(name, &why))?;
    // On paper nothing moves.
    let later = |what: &str, html: String| Later {
        key: format!("{name}-{what}"),
        html,
        printed: false,
    };
    let above = later("controls", formula + &controls);
    let below = later("tries", tries + &data);
    let shares = match moving.controls.shares.join(" ") {
        shares if shares.is_empty() => shares,
        shares => format!(" data-shares=\"{shares}\""),
    };
    Ok(Panel {
        now: format!(
            "<moving-figure data-name=\"{name}\"{shares}>{picture}{}\
             <p class=\"words\" id=\"words-{name}\" role=\"status\">{words}</p>{}</moving-figure>",
            place_of(&above.key),
            place_of(&below.key),
        ),
        later: vec![above, below],
    })
}

fn picture(linked: Linked<'_>, name: &str, title: &str, drawing: &Drawing) -> String {
    format!(
        "<div class=\"picture\" role=\"img\" aria-describedby=\"words-{name}\" aria-label=\"{title}\">{}</div>",
        drawing::link(&drawing.svg, &linked.shared.sources.symbols)
    )
}

fn moving<'a>(sources: &'a Sources, name: &'a str) -> Option<Figure<'a>> {
    Some(Figure {
        name,
        controls: sources.controls.get(name)?,
        moving: figure::moving(name)?,
    })
}

fn told(name: &str, why: &str) -> String {
    format!("book/controls/{name}.toml: {why}.")
}

/// What is told after the things to try, and which numbers come out for some settings, by the figures' names.
pub struct Told {
    pub explanations: Value,
    pub reference: Value,
}

impl Told {
    /// Of all figures that move; or what is wrong with them.
    pub fn of(shared: &Shared) -> Result<Told, Vec<String>> {
        let mut problems = Vec::new();
        let (mut explanations, mut reference) = (Map::new(), Map::new());
        for name in shared.sources.controls.keys() {
            let Some(figure) = moving(&shared.sources, name) else {
                problems.push(told(
                    name,
                    "there is no drawing of this name in which something moves",
                ));
                continue;
            };
            // Explanations are shown on whatever page the figure stands, and lead from it as from any.
            let linked = Linked { shared, page: "" };
            match (figure.explanations(linked.text()), figure.reference()) {
                (Ok(told), Ok(values)) => {
                    explanations.insert(name.clone(), told);
                    reference.insert(name.clone(), values);
                }
                (Err(why), _) | (_, Err(why)) => problems.push(told(name, &why)),
            }
        }
        match problems.is_empty() {
            true => Ok(Told {
                explanations: explanations.into(),
                reference: reference.into(),
            }),
            false => Err(problems),
        }
    }
}
