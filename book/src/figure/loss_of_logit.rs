//! The sigmoid over the logit, and what a logit costs: far out almost a straight line, whose slope is p̂ − y.

use super::curve::graph;
use super::frame::{ABOVE, Axis, BELOW, Frame};
use super::scale::{fixed, short};
use super::svg::{Anchor, Svg};
use super::{Drawing, panels};

const REACH: f64 = 6.0;
/// The logit at which the gap and the slope are drawn.
const MARKED: f64 = 2.0;
const WIDTH: f64 = 320.0;
const LEFT: f64 = 32.0;
const HEIGHT: f64 = 230.0;

fn sigmoid(z: f64) -> f64 {
    1.0 / (1.0 + (-z).exp())
}

/// ln(1 + exp z) − y·z.
fn cost(z: f64, y: f64) -> f64 {
    z.exp().ln_1p() - y * z
}

/// The slope of the cost in the logit.
fn slope(z: f64, y: f64) -> f64 {
    sigmoid(z) - y
}

pub fn draw() -> Drawing {
    let words = format!(
        "At z = {} the sigmoid is {}. Where y = 1 the cost there is {} with the slope {}; where y = 0 it is {} with the slope {}. At z = −{} the slope for y = 1 is already {}.",
        short(MARKED),
        fixed(sigmoid(MARKED), 3),
        fixed(cost(MARKED, 1.0), 3),
        fixed(slope(MARKED, 1.0), 3),
        fixed(cost(MARKED, 0.0), 3),
        fixed(slope(MARKED, 0.0), 3),
        short(REACH),
        fixed(slope(-REACH, 1.0), 3),
    );
    Drawing {
        svg: panels(vec![probability(), costs()]),
        words,
    }
}

fn begin(high: f64, y: Axis) -> (Svg, Frame) {
    let frame = Frame::new(
        (LEFT, ABOVE),
        (WIDTH - LEFT - 10.0, HEIGHT),
        (-REACH, REACH),
        (0.0, high),
    );
    let mut svg = Svg::new(WIDTH, frame.bottom() + BELOW);
    frame.grid(&mut svg, &[0.0], &y.ticks);
    let x = Axis {
        name: "logit *z*",
        class: "prediction",
        ticks: frame.x.ticks(6),
    };
    frame.axes(&mut svg, &x, &y);
    (svg, frame)
}

fn probability() -> Svg {
    let y = Axis {
        name: "probability *p̂* = *σ*(*z*)",
        class: "prediction",
        ticks: vec![0.0, 0.25, 0.5, 0.75, 1.0],
    };
    let (mut svg, frame) = begin(1.12, y);
    let ends = [-REACH, REACH].map(|z| frame.at(z, 1.0));
    svg.line("line dashed target", ends[0], ends[1]);
    svg.path(
        "line thick prediction",
        &graph(&frame, (-REACH, REACH), 120, sigmoid),
    );
    let (top, point) = (frame.at(MARKED, 1.0), frame.at(MARKED, sigmoid(MARKED)));
    svg.line("line thick gradient", top, point);
    svg.circle("fill prediction", point, 4.5);
    svg.text(
        "target",
        Anchor::Start,
        (ends[0].0 + 8.0, ends[0].1 - 7.0),
        "*y* = 1",
    );
    let name = format!("*p̂* − *y* = {}", fixed(slope(MARKED, 1.0), 3));
    svg.text(
        "gradient",
        Anchor::Start,
        (point.0 - 8.0, point.1 + 29.0),
        &name,
    );
    svg
}

fn costs() -> Svg {
    let y = Axis {
        name: "cost ln(1 + exp *z*) − *y*·*z*",
        class: "loss",
        ticks: vec![0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0],
    };
    let (mut svg, frame) = begin(6.3, y);
    // Exchanging yes and no turns the sign of the logit.
    let yes = graph(&frame, (-REACH, REACH), 120, |z| cost(z, 1.0));
    svg.mirrored("line dashed loss", &yes, frame.x.at(0.0));
    svg.path("line thick loss", &yes);
    let tangent = |z: f64| cost(MARKED, 1.0) + slope(MARKED, 1.0) * (z - MARKED);
    let ends = [MARKED - 2.2, MARKED + 1.0].map(|z| frame.at(z, tangent(z)));
    svg.line("line gradient", ends[0], ends[1]);
    let point = frame.at(MARKED, cost(MARKED, 1.0));
    svg.circle("fill loss", point, 4.5);
    let name = format!("slope {}", fixed(slope(MARKED, 1.0), 3));
    svg.text(
        "gradient label",
        Anchor::Start,
        (point.0 + 4.0, point.1 - 12.0),
        &name,
    );
    let (x, y) = frame.at(-4.2, cost(-4.2, 1.0));
    svg.text("loss", Anchor::Start, (x + 10.0, y), "*y* = 1");
    let (x, y) = frame.at(4.2, cost(4.2, 0.0));
    svg.text("loss", Anchor::End, (x - 10.0, y), "*y* = 0");
    svg
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_gap_is_the_slope_of_the_cost() {
        const STEP: f64 = 1e-6;
        for y in [0.0, 1.0] {
            for z in [-5.0, -0.3, 0.0, 2.0, 6.0] {
                let difference = (cost(z + STEP, y) - cost(z - STEP, y)) / (2.0 * STEP);
                assert!((difference - slope(z, y)).abs() < 1e-8);
            }
        }
    }
}
