//! Steps of one length in four directions, and how much each of them changes the loss.

use super::Drawing;
use super::contour::Grid;
use super::frame::{ABOVE, Axis, BELOW, Frame};
use super::heat::{self, Levels};
use super::scale::{short, signed};
use super::svg::{Anchor, Point, Svg};

const GRADIENT: (f64, f64) = (3.0, 4.0);
const LENGTH: f64 = 0.01;
const LEVELS: [f64; 9] = [-0.08, -0.06, -0.04, -0.02, 0.0, 0.02, 0.04, 0.06, 0.08];
const W: (f64, f64) = (-0.0165, 0.0165);
const B: (f64, f64) = (-0.0122, 0.0122);
const WIDTH: f64 = 420.0;
const LEFT: f64 = 46.0;

fn change(w: f64, b: f64) -> f64 {
    GRADIENT.0 * w + GRADIENT.1 * b
}

/// A direction to step in, the colour of its arrow, and its name.
struct Step {
    towards: (f64, f64),
    class: &'static str,
    name: &'static str,
    anchor: Anchor,
    /// Where the name stands, from the arrow's end.
    aside: Point,
}

pub fn draw() -> Drawing {
    let (gw, gb) = GRADIENT;
    let steps = [
        Step {
            towards: (1.0, 0.0),
            class: "parameter",
            name: "along *w* alone",
            anchor: Anchor::Start,
            aside: (-97.0, 19.0),
        },
        Step {
            towards: (gw, gb),
            class: "gradient",
            name: "along the gradient",
            anchor: Anchor::Middle,
            aside: (0.0, -10.0),
        },
        Step {
            towards: (-gb, gw),
            class: "parameter",
            name: "at a right angle",
            anchor: Anchor::Middle,
            aside: (14.0, -10.0),
        },
        Step {
            towards: (-gw, -gb),
            class: "parameter",
            name: "against it",
            anchor: Anchor::Middle,
            aside: (-12.0, 20.0),
        },
    ];
    let frame = Frame::equal((LEFT, ABOVE), WIDTH - LEFT - 8.0, W, B);
    let mut svg = Svg::new(WIDTH, frame.bottom() + BELOW);
    let grid = Grid::of(W, B, (40, 30), change);
    let levels = Levels {
        levels: &LEVELS,
        written: |level| signed(level, 2),
    };
    heat::surface(&mut svg, &frame, &grid, &levels);
    frame.axes(
        &mut svg,
        &Axis::parameter("change of *w*", vec![-0.01, 0.0, 0.01]),
        &Axis::parameter("change of *b*", vec![-0.01, 0.0, 0.01]),
    );
    heat::labels(
        &mut svg,
        &frame,
        &grid,
        &levels,
        &[-0.06, -0.04, -0.02],
        ((-0.0142, B.0), (-0.0142, B.1)),
    );
    heat::labels(
        &mut svg,
        &frame,
        &grid,
        &levels,
        &[0.0, 0.02, 0.06],
        ((0.0142, B.0), (0.0142, B.1)),
    );
    let here = frame.at(0.0, 0.0);
    svg.circle("line height on-light dashed", here, LENGTH * frame.x.unit());
    let mut said = Vec::new();
    for step in &steps {
        let length = step.towards.0.hypot(step.towards.1);
        let (w, b) = (
            LENGTH * step.towards.0 / length,
            LENGTH * step.towards.1 / length,
        );
        let end = frame.at(w, b);
        svg.cased_arrow(step.class, here, end);
        let by = signed(change(w, b), 2);
        let at = (end.0 + step.aside.0, end.1 + step.aside.1);
        let label = [("", step.name), ("", "\u{a0} "), ("strong", by.as_str())];
        svg.spans(&format!("{} label", step.class), step.anchor, at, &label);
        said.push(format!("{} {by}", step.name.replace('*', "")));
    }
    svg.circle("disc", here, 6.5);
    let words = format!(
        "Where the gradient is [{}, {}], steps of the length {} change the loss by these amounts: {}. No step of that length raises it by more than the one along the gradient.",
        short(gw),
        short(gb),
        short(LENGTH),
        said.join(", "),
    );
    Drawing {
        svg: svg.finish(),
        words,
    }
}
