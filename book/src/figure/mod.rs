//! The drawings of the book: each is a function that computes what it shows and writes it as SVG.
//!
//! Nothing in a drawing is typed in that can be computed: points, heights and the numbers in its sentence come out of the
//! same arithmetic. Colours and line styles are classes; `figure.css`, beside this file, gives them their look.

mod contour;
mod data;
mod descent_2d;
mod frame;
mod grid_of_losses;
mod heat;
mod landscape;
mod line_and_errors;
mod loss_map;
mod relief;
mod scale;
mod svg;
mod three_rates;
mod turn;

/// One drawing.
pub struct Drawing {
    /// One `<svg>` element, or several in a `<div class="panels">` that stand beside or below each other.
    pub svg: String,
    /// What the picture shows, with its numbers, in a sentence or two: what stands below the picture, and what people are
    /// told who do not see it.
    pub words: String,
}

/// The names of all drawings, in the order of the chapters.
pub const NAMES: &[&str] = &[
    "line_and_errors",
    "grid_of_losses",
    "loop",
    "loss_map",
    "landscape",
    "three_rates",
    "descent_2d",
];

/// The drawing of this name, or none if there is no such drawing.
pub fn draw(name: &str) -> Option<Drawing> {
    let drawing = match name {
        "line_and_errors" => line_and_errors::draw(),
        "grid_of_losses" => grid_of_losses::draw(),
        "loop" => turn::draw(),
        "loss_map" => loss_map::draw(),
        "landscape" => landscape::draw(),
        "three_rates" => three_rates::draw(),
        "descent_2d" => descent_2d::draw(),
        _ => return None,
    };
    Some(drawing)
}

/// Several drawings beside each other where there is room, below each other where there is none.
fn panels(drawings: Vec<svg::Svg>) -> String {
    let class = if drawings.len() > 2 {
        "panels three"
    } else {
        "panels"
    };
    let drawn: String = drawings.into_iter().map(svg::Svg::finish).collect();
    format!("<div class=\"{class}\">{drawn}</div>")
}
