//! What a probability costs: next to nothing where it is sure and right, without end where it is sure and wrong.

use super::Drawing;
use super::curve::graph;
use super::frame::{ABOVE, Axis, BELOW, Frame};
use super::scale::{fixed, short};
use super::svg::{Anchor, Svg};

const MARKED: [f64; 4] = [0.9, 0.5, 0.1, 0.01];
const WIDTH: f64 = 420.0;
const LEFT: f64 = 30.0;
const HIGHEST: f64 = 5.0;

/// The cost of the probability of a yes, where yes is the truth.
fn cost(p: f64) -> f64 {
    -p.ln()
}

fn squared(p: f64) -> f64 {
    (1.0 - p).powi(2)
}

pub fn draw() -> Drawing {
    let frame = Frame::new(
        (LEFT, ABOVE),
        (WIDTH - LEFT - 14.0, 280.0),
        (0.0, 1.0),
        (0.0, HIGHEST),
    );
    let mut svg = Svg::new(WIDTH, frame.bottom() + BELOW);
    let y = Axis {
        name: "cost of one example",
        class: "loss",
        ticks: frame.y.ticks(5),
    };
    let x = Axis {
        name: "probability of a yes, *p̂*",
        class: "prediction",
        ticks: frame.x.ticks(5),
    };
    frame.grid(&mut svg, &[], &y.ticks);
    frame.axes(&mut svg, &x, &y);
    let least = (-HIGHEST).exp();
    svg.path(
        "line dashed loss",
        &graph(&frame, (0.0, 1.0 - least), 600, |p| cost(1.0 - p)),
    );
    svg.path("line thin loss", &graph(&frame, (0.0, 1.0), 100, squared));
    svg.path("line thick loss", &graph(&frame, (least, 1.0), 600, cost));
    for p in MARKED {
        let (x, y) = frame.at(p, cost(p));
        svg.circle("fill loss", (x, y), 4.5);
        let name = format!("{} costs {}", short(p), fixed(cost(p), 2));
        // Far from the left there is no room beside the curve, but above it.
        let (anchor, at) = match p {
            p if p > 0.7 => (Anchor::End, (frame.right(), y - 14.0)),
            p if p > 0.3 => (Anchor::Middle, (x, y - 22.0)),
            _ => (Anchor::Start, (x + 9.0, y - 4.0)),
        };
        svg.text("loss", anchor, at, &name);
    }
    let (x, y) = frame.at(0.03, 3.5);
    svg.text("loss", Anchor::Start, (x + 8.0, y), "*y* = 1: −ln *p̂*");
    let (x, y) = frame.at(0.97, 3.5);
    svg.text("loss", Anchor::End, (x - 8.0, y), "*y* = 0: −ln(1 − *p̂*)");
    let (x, y) = frame.at(0.015, 0.33);
    svg.text("loss", Anchor::Start, (x, y), "(1 − *p̂*)²");

    let said: Vec<String> = MARKED
        .iter()
        .map(|&p| format!("{} costs {}", short(p), fixed(cost(p), 2)))
        .collect();
    let words = format!(
        "Where the truth is a yes, {}. A tenth of the probability costs {} more. The squared error of {} is {}.",
        said.join(", "),
        fixed(cost(0.01) - cost(0.1), 2),
        short(0.01),
        fixed(squared(0.01), 2),
    );
    Drawing {
        svg: svg.finish(),
        words,
    }
}
