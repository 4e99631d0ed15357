//! What one error costs by its square, by its size, and by Huber's function; and the slopes of these.

use serde_json::json;

use super::curve::{graph, parabola};
use super::frame::{ABOVE, Axis, BELOW, Frame};
use super::moving::{self, Moving};
use super::scale::short;
use super::svg::{Anchor, Svg};
use super::tangent::tangent;
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

/// One way to make a cost of an error. Huber's needs the threshold, too.
struct Cost {
    name: &'static str,
    style: &'static str,
    of: fn(f64, f64) -> f64,
    slope: fn(f64, f64) -> f64,
}

const COSTS: [Cost; 3] = [SQUARE, SIZE, HUBER];

const SQUARE: Cost = Cost {
    name: "*e*²",
    style: "line",
    of: |e, _| e * e,
    slope: |e, _| 2.0 * e,
};

const SIZE: Cost = Cost {
    name: "|*e*|",
    style: "line dashed",
    of: |e, _| e.abs(),
    // At 0 the two sides disagree.
    slope: |e, _| if e == 0.0 { f64::NAN } else { e.signum() },
};

const HUBER: Cost = Cost {
    name: "Huber",
    style: "line thick",
    of: huber,
    slope: |e, delta| e.clamp(-delta, delta),
};

fn huber(e: f64, delta: f64) -> f64 {
    match e.abs() <= delta {
        true => 0.5 * e * e,
        false => delta * (e.abs() - 0.5 * delta),
    }
}

pub const MOVING: Moving = Moving {
    data: || {
        let frames = [costs_frame(), slopes_frame()].map(|frame| moving::frame(&frame));
        json!({ "frames": frames })
    },
    readouts: |setting| {
        let (e, delta) = (setting.number("e"), setting.number("delta"));
        vec![
            ("square", (SQUARE.of)(e, delta)),
            ("square_slope", (SQUARE.slope)(e, delta)),
            ("size", (SIZE.of)(e, delta)),
            ("size_slope", (SIZE.slope)(e, delta)),
            ("huber", (HUBER.of)(e, delta)),
            ("huber_slope", (HUBER.slope)(e, delta)),
        ]
    },
    settings: &[
        "",
        "e=-1.5&delta=1.5",
        "e=0.05&delta=0.1",
        "e=-4&delta=4",
        "e=4&delta=2.35",
    ],
};

fn costs_frame() -> Frame {
    frame(0.0, 10.0)
}

fn slopes_frame() -> Frame {
    frame(-6.5, 6.5)
}

fn frame(low: f64, high: f64) -> Frame {
    let size = (WIDTH - LEFT - ASIDE, HEIGHT);
    Frame::new((LEFT, ABOVE), size, (-REACH, REACH), (low, high))
}

pub fn draw() -> Drawing {
    let costs = COSTS.map(|cost| short((cost.of)(MARKED, THRESHOLD)));
    let slopes = COSTS.map(|cost| short((cost.slope)(MARKED, THRESHOLD)));
    let words = format!(
        "An error of {} costs {} by its square, {} by its size and {} by Huber's function with δ = {}. The slopes there are {}, {} and {}.",
        short(MARKED),
        costs[0],
        costs[1],
        costs[2],
        short(THRESHOLD),
        slopes[0],
        slopes[1],
        slopes[2],
    );
    Drawing {
        svg: panels(vec![costs_of_one(), slopes_of_one()]),
        words,
    }
}

/// A drawing over the error.
fn begin(frame: &Frame, name: &str, class: &str) -> Svg {
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
    svg
}

/// The marked error as a line through the frame.
fn mark(svg: &mut Svg, frame: &Frame) {
    let marked = frame.x.at(MARKED);
    svg.line(
        "line axis dashed",
        (marked, frame.top()),
        (marked, frame.bottom()),
    );
}

fn costs_of_one() -> Svg {
    let frame = costs_frame();
    let mut svg = begin(&frame, "cost of one error", "loss");
    let [least, most] = [-1.0, 1.0].map(|side| side * frame.y.to.sqrt());
    let square = parabola(&frame, (least, most), |e| e * e, |e| 2.0 * e);
    svg.path(&format!("{} loss", SQUARE.style), &square);
    let size = graph(&frame, (-REACH, REACH), 2, f64::abs);
    svg.path(&format!("{} loss", SIZE.style), &size);
    svg.moving(|svg| {
        mark(svg, &frame);
        let class = format!("{} loss", HUBER.style);
        let inside = parabola(
            &frame,
            (-THRESHOLD, THRESHOLD),
            |e| huber(e, THRESHOLD),
            |e| e,
        );
        svg.path(&class, &inside);
        for (from, to) in [(-REACH, -THRESHOLD), (THRESHOLD, REACH)] {
            let straight = graph(&frame, (from, to), 1, |e| huber(e, THRESHOLD));
            svg.path(&class, &straight);
        }
        for cost in &COSTS {
            let at = (MARKED, (cost.of)(MARKED, THRESHOLD));
            let piece = tangent(&frame, at, (cost.slope)(MARKED, THRESHOLD));
            svg.path("line thick gradient", &piece);
        }
        for cost in &COSTS {
            let at = frame.at(MARKED, (cost.of)(MARKED, THRESHOLD));
            svg.circle("fill loss", at, 4.5);
        }
        for cost in [SIZE, HUBER] {
            let (x, y) = frame.at(REACH, (cost.of)(REACH, THRESHOLD));
            svg.text("loss", Anchor::Start, (x + 6.0, y + 5.0), cost.name);
        }
    });
    let at = frame.at(-2.65, 8.7);
    svg.text("loss label", Anchor::Start, at, SQUARE.name);
    svg
}

fn slopes_of_one() -> Svg {
    let frame = slopes_frame();
    let mut svg = begin(&frame, "its slope", "gradient");
    let line = |cost: &Cost, (from, to), pieces| {
        graph(&frame, (from, to), pieces, |e| (cost.slope)(e, THRESHOLD))
    };
    let square = line(&SQUARE, (-REACH, REACH), 1);
    svg.path(&format!("{} gradient", SQUARE.style), &square);
    for (from, to) in [(-REACH, -1e-9), (1e-9, REACH)] {
        let half = line(&SIZE, (from, to), 1);
        svg.path(&format!("{} gradient", SIZE.style), &half);
    }
    for side in [-1.0, 1.0] {
        let end = frame.at(0.0, side);
        svg.circle("hollow gradient", end, 4.0);
    }
    svg.moving(|svg| {
        mark(svg, &frame);
        let held = line(&HUBER, (-REACH, REACH), 16);
        svg.path(&format!("{} gradient", HUBER.style), &held);
        for cost in &COSTS {
            let at = frame.at(MARKED, (cost.slope)(MARKED, THRESHOLD));
            svg.circle("fill gradient", at, 4.5);
        }
        for (cost, below) in [(SIZE, 13.0), (HUBER, -2.0)] {
            let (x, y) = frame.at(REACH, (cost.slope)(REACH, THRESHOLD));
            svg.text("gradient", Anchor::Start, (x + 6.0, y + below), cost.name);
        }
    });
    let (x, y) = frame.at(3.0, (SQUARE.slope)(3.0, THRESHOLD));
    let name = format!("of {}", SQUARE.name);
    svg.text("gradient label", Anchor::End, (x - 14.0, y + 16.0), &name);
    svg
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slopes_are_those_of_the_costs() {
        const STEP: f64 = 1e-6;
        for cost in &COSTS {
            for (e, delta) in [
                (-3.0, 1.5),
                (-1.0, 0.4),
                (0.4, 1.5),
                (1.4, 1.5),
                (1.6, 1.5),
                (4.0, 5.0),
            ] {
                let slope =
                    ((cost.of)(e + STEP, delta) - (cost.of)(e - STEP, delta)) / (2.0 * STEP);
                assert!(
                    (slope - (cost.slope)(e, delta)).abs() < 1e-6,
                    "{} at {e}",
                    cost.name
                );
            }
        }
    }
}
