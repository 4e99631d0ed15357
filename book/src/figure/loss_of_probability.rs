//! What a probability costs: next to nothing where it is sure and right, without end where it is sure and wrong.

use serde_json::json;

use super::Drawing;
use super::curve::{graph, parabola};
use super::frame::{ABOVE, Axis, BELOW, Frame};
use super::moving::{self, Moving};
use super::scale::{fixed, short};
use super::svg::{Anchor, Svg};
use super::tangent::tangent;

/// The probability of a yes whose cost has its slope drawn; the truth is a yes.
const HERE: f64 = 0.2;
const MARKED: [f64; 4] = [0.9, 0.5, 0.1, 0.01];
const WIDTH: f64 = 420.0;
const LEFT: f64 = 30.0;
const HIGHEST: f64 = 5.0;

/// The cost of the probability that was given to the truth, and its slope.
fn cost(p: f64) -> f64 {
    -p.ln()
}

fn slope(p: f64) -> f64 {
    -1.0 / p
}

fn squared(p: f64) -> f64 {
    (1.0 - p).powi(2)
}

fn slope_of_squared(p: f64) -> f64 {
    2.0 * (p - 1.0)
}

pub const MOVING: Moving = Moving {
    data: || json!({ "frame": moving::frame(&frame()), "marked": MARKED }),
    readouts: |setting| {
        let p = setting.number("p");
        // What is given to a no falls as fast as what is given to a yes rises.
        let (given, side) = match setting.word("truth") {
            "no" => (1.0 - p, -1.0),
            _ => (p, 1.0),
        };
        vec![
            ("cost", cost(given)),
            ("slope", side * slope(given)),
            ("squared", squared(given)),
            ("squared_slope", side * slope_of_squared(given)),
        ]
    },
    settings: &[
        "",
        "p=0.001&truth=yes",
        "p=0.999&truth=no",
        "p=0.5&truth=no",
        "p=0.735&truth=yes",
    ],
};

fn frame() -> Frame {
    let size = (WIDTH - LEFT - 14.0, 280.0);
    Frame::new((LEFT, ABOVE), size, (0.0, 1.0), (0.0, HIGHEST))
}

pub fn draw() -> Drawing {
    let frame = frame();
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
    let yes = graph(&frame, (least, 1.0), 600, cost);
    svg.mirrored("line dashed loss", &yes, frame.x.at(0.5));
    svg.path("line thick loss", &yes);
    let (x, y) = frame.at(0.03, 3.5);
    svg.text("loss", Anchor::Start, (x + 8.0, y), "*y* = 1: −ln *p̂*");
    let (x, y) = frame.at(0.97, 3.5);
    svg.text("loss", Anchor::End, (x - 8.0, y), "*y* = 0: −ln(1 − *p̂*)");
    svg.moving(|svg| moves(svg, &frame));

    let words = format!(
        "Where the truth is a yes, p̂ = {} costs {}, and the slope there is {}. The squared error is {}, with the slope {}.",
        short(HERE),
        fixed(cost(HERE), 2),
        fixed(slope(HERE), 2),
        fixed(squared(HERE), 2),
        fixed(slope_of_squared(HERE), 2),
    );
    Drawing {
        svg: svg.finish(),
        words,
    }
}

/// All that depends on the truth and on the probability.
fn moves(svg: &mut Svg, frame: &Frame) {
    let thin = parabola(frame, (0.0, 1.0), squared, slope_of_squared);
    svg.path("line thin loss", &thin);
    let at = frame.at(HERE, cost(HERE));
    svg.line("line thin dashed prediction", (at.0, frame.bottom()), at);
    for p in MARKED {
        let (x, y) = frame.at(p, cost(p));
        svg.circle("fill loss", (x, y), 3.2);
        let name = format!("{} costs {}", short(p), fixed(cost(p), 2));
        // Far from the left there is no room beside the curve, but above it.
        let (anchor, at) = match p {
            p if p > 0.7 => (Anchor::End, (frame.right() - 4.0, y - 14.0)),
            p if p > 0.3 => (Anchor::Middle, (x, y - 22.0)),
            _ => (Anchor::Start, (x + 9.0, y - 4.0)),
        };
        svg.text("loss label", anchor, at, &name);
    }
    let at = frame.at(0.015, 0.33);
    svg.text("loss label", Anchor::Start, at, "(1 − *p̂*)²");
    for (of, slope) in [
        (
            squared as fn(f64) -> f64,
            slope_of_squared as fn(f64) -> f64,
        ),
        (cost, slope),
    ] {
        svg.path(
            "line thick gradient",
            &tangent(frame, (HERE, of(HERE)), slope(HERE)),
        );
        svg.circle("fill loss", frame.at(HERE, of(HERE)), 5.5);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slopes_are_those_of_the_costs() {
        const STEP: f64 = 1e-6;
        for p in [0.05, 0.3, 0.9] {
            let measured = |of: fn(f64) -> f64| (of(p + STEP) - of(p - STEP)) / (2.0 * STEP);
            assert!((measured(cost) - slope(p)).abs() < 1e-6 * slope(p).abs());
            assert!((measured(squared) - slope_of_squared(p)).abs() < 1e-6);
        }
    }
}
