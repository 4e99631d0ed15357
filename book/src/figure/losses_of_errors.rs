//! What one error costs by its square, by its size, and by Huber's function; and the slopes of these.

use super::curve::graph;
use super::frame::{ABOVE, Axis, BELOW, Frame};
use super::scale::short;
use super::svg::{Anchor, Svg};
use super::{Drawing, panels};

/// Where Huber's function goes over from the square to the size.
const THRESHOLD: f64 = 1.5;
/// The error whose costs and slopes are marked.
const MARKED: f64 = 3.0;
const REACH: f64 = 4.0;
const WIDTH: f64 = 320.0;
const LEFT: f64 = 30.0;
/// Room for the names at the lines' right ends.
const ASIDE: f64 = 54.0;
const HEIGHT: f64 = 260.0;

/// One way to make a cost of an error.
struct Cost {
    name: &'static str,
    style: &'static str,
    of: fn(f64) -> f64,
    slope: fn(f64) -> f64,
}

const COSTS: [Cost; 3] = [
    Cost {
        name: "*e*²",
        style: "line",
        of: |e| e * e,
        slope: |e| 2.0 * e,
    },
    Cost {
        name: "|*e*|",
        style: "line dashed",
        of: f64::abs,
        slope: f64::signum,
    },
    Cost {
        name: "Huber",
        style: "line thick",
        of: huber,
        slope: |e| e.clamp(-THRESHOLD, THRESHOLD),
    },
];

fn huber(e: f64) -> f64 {
    match e.abs() <= THRESHOLD {
        true => 0.5 * e * e,
        false => THRESHOLD * (e.abs() - 0.5 * THRESHOLD),
    }
}

pub fn draw() -> Drawing {
    let said = |value: fn(&Cost) -> f64| COSTS.iter().map(value).map(short).collect::<Vec<_>>();
    let costs = said(|cost| (cost.of)(MARKED));
    let slopes = said(|cost| (cost.slope)(MARKED));
    let words = format!(
        "An error of {} costs {} by its square, {} by its size and {} by Huber's function with δ = {}. The slopes there are {}, {} and {}; at twice the error they would be {}, {} and {}.",
        short(MARKED),
        costs[0],
        costs[1],
        costs[2],
        short(THRESHOLD),
        slopes[0],
        slopes[1],
        slopes[2],
        short((COSTS[0].slope)(2.0 * MARKED)),
        short((COSTS[1].slope)(2.0 * MARKED)),
        short((COSTS[2].slope)(2.0 * MARKED)),
    );
    Drawing {
        svg: panels(vec![costs_of_one(), slopes_of_one()]),
        words,
    }
}

/// A frame over the error, with the marked one as a line through it.
fn begin(low: f64, high: f64, name: &str, class: &str) -> (Svg, Frame) {
    let frame = Frame::new(
        (LEFT, ABOVE),
        (WIDTH - LEFT - ASIDE, HEIGHT),
        (-REACH, REACH),
        (low, high),
    );
    let mut svg = Svg::new(WIDTH, frame.bottom() + BELOW);
    let y = Axis {
        name,
        class,
        ticks: frame.y.ticks(6),
    };
    let x = Axis {
        name: "error *e*",
        class: "ink",
        ticks: frame.x.ticks(8),
    };
    frame.grid(&mut svg, &[0.0], &y.ticks);
    frame.axes(&mut svg, &x, &y);
    let marked = frame.x.at(MARKED);
    svg.line(
        "line axis dashed",
        (marked, frame.top()),
        (marked, frame.bottom()),
    );
    (svg, frame)
}

fn costs_of_one() -> Svg {
    let (mut svg, frame) = begin(0.0, 10.0, "cost of one error", "loss");
    for cost in &COSTS {
        let d = graph(&frame, (-REACH, REACH), 160, cost.of);
        svg.path(&format!("{} loss", cost.style), &d);
    }
    for cost in &COSTS {
        svg.circle("fill loss", frame.at(MARKED, (cost.of)(MARKED)), 4.5);
    }
    let square = frame.at(-2.65, 8.7);
    svg.text("loss", Anchor::Start, square, COSTS[0].name);
    for cost in &COSTS[1..] {
        let (x, y) = frame.at(REACH, (cost.of)(REACH));
        svg.text("loss", Anchor::Start, (x + 6.0, y + 5.0), cost.name);
    }
    svg
}

fn slopes_of_one() -> Svg {
    let (mut svg, frame) = begin(-6.5, 6.5, "its slope", "gradient");
    let [square, size, held] = &COSTS;
    for cost in [square, held] {
        let d = graph(&frame, (-REACH, REACH), 160, cost.slope);
        svg.path(&format!("{} gradient", cost.style), &d);
    }
    for (from, to) in [(-REACH, -1e-9), (1e-9, REACH)] {
        let d = graph(&frame, (from, to), 1, size.slope);
        svg.path(&format!("{} gradient", size.style), &d);
    }
    for side in [-1.0, 1.0] {
        let end = frame.at(0.0, (size.slope)(side));
        svg.circle("hollow gradient", end, 4.0);
    }
    for cost in &COSTS {
        svg.circle("fill gradient", frame.at(MARKED, (cost.slope)(MARKED)), 4.5);
    }
    let (x, y) = frame.at(MARKED, (square.slope)(MARKED));
    let name = format!("of {}", square.name);
    svg.text("gradient", Anchor::End, (x - 14.0, y + 16.0), &name);
    let (x, y) = frame.at(REACH, (held.slope)(REACH));
    svg.text("gradient", Anchor::Start, (x + 6.0, y - 2.0), held.name);
    let (_, y) = frame.at(REACH, (size.slope)(REACH));
    svg.text("gradient", Anchor::Start, (x + 6.0, y + 13.0), size.name);
    svg
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slopes_are_those_of_the_costs() {
        const STEP: f64 = 1e-6;
        for cost in &COSTS {
            for e in [-3.0, -1.0, 0.4, 1.4, 1.6, 4.0] {
                let slope = ((cost.of)(e + STEP) - (cost.of)(e - STEP)) / (2.0 * STEP);
                assert!(
                    (slope - (cost.slope)(e)).abs() < 1e-6,
                    "{} at {e}",
                    cost.name
                );
            }
        }
    }
}
