//! Two activations, and below each its slope: tanh flattens out on both sides, ReLU has a corner.

use super::frame::{Axis, BELOW, Frame};
use super::scale::{short, significant};
use super::svg::{Anchor, Svg, polyline};
use super::{Drawing, panels};

const WIDTH: f64 = 300.0;
const LEFT: f64 = 30.0;
const TITLE: f64 = 24.0;
const Z: (f64, f64) = (-4.0, 4.0);
/// The heights of the two frames, and what lies between them.
const UPPER: f64 = 150.0;
const LOWER: f64 = 84.0;
const BETWEEN: f64 = 52.0;

fn slope_of_tanh(z: f64) -> f64 {
    1.0 - z.tanh().powi(2)
}

/// What one panel shows: the activation's name, its range, its curve and the pieces of its slope.
struct Panel {
    name: &'static str,
    values: (f64, f64),
    slope: &'static str,
    curve: Vec<(f64, f64)>,
    slopes: Vec<Vec<(f64, f64)>>,
    /// Places of the slope that get their number.
    marked: Vec<(f64, f64)>,
}

fn curve(f: fn(f64) -> f64) -> Vec<(f64, f64)> {
    (0..=80)
        .map(|i| Z.0 + f64::from(i) / 80.0 * (Z.1 - Z.0))
        .map(|z| (z, f(z)))
        .collect()
}

pub fn draw() -> Drawing {
    let tanh = Panel {
        name: "tanh",
        values: (-1.0, 1.0),
        slope: "slope 1 − tanh(*z*)²",
        curve: curve(f64::tanh),
        slopes: vec![curve(slope_of_tanh)],
        marked: [1.0, 2.0].map(|z| (z, slope_of_tanh(z))).to_vec(),
    };
    let relu = Panel {
        name: "ReLU",
        values: (0.0, Z.1),
        slope: "slope 0 or 1",
        curve: vec![(Z.0, 0.0), (0.0, 0.0), (Z.1, Z.1)],
        slopes: vec![vec![(Z.0, 0.0), (0.0, 0.0)], vec![(0.0, 1.0), (Z.1, 1.0)]],
        marked: vec![],
    };
    let words = format!(
        "The slope of tanh is {} at z = 0, {} at 1, {} at 2 and {} at 4, the same on the left: far out almost nothing goes back. The slope of ReLU is 1 for every positive z and 0 for every negative one; at 0, where it has none, programs take 0.",
        short(slope_of_tanh(0.0)),
        significant(slope_of_tanh(1.0), 2),
        significant(slope_of_tanh(2.0), 2),
        significant(slope_of_tanh(4.0), 1),
    );
    Drawing {
        svg: panels(vec![draw_panel(&tanh), draw_panel(&relu)]),
        words,
    }
}

fn draw_panel(panel: &Panel) -> Svg {
    let width = WIDTH - LEFT - 8.0;
    let values = Frame::new((LEFT, TITLE + 8.0), (width, UPPER), Z, panel.values);
    let slopes = Frame::new(
        (LEFT, values.bottom() + BETWEEN),
        (width, LOWER),
        Z,
        (0.0, 1.0),
    );
    let mut svg = Svg::new(WIDTH, slopes.bottom() + BELOW);
    let z = |name| Axis {
        name,
        class: "ink",
        ticks: slopes.x.ticks(4),
    };
    let (low, high) = panel.values;
    let above = Axis {
        name: panel.name,
        class: "ink strong",
        ticks: vec![low, (low + high) / 2.0, high],
    };
    let below = Axis {
        name: panel.slope,
        class: "gradient",
        ticks: vec![0.0, 0.5, 1.0],
    };
    for (frame, y) in [(&values, &above), (&slopes, &below)] {
        frame.grid(&mut svg, &[0.0], &y.ticks);
    }
    values.axes(&mut svg, &z(""), &above);
    slopes.axes(&mut svg, &z("*z*"), &below);

    svg.path("line thick", &polyline(&values.all(&panel.curve)));
    for piece in &panel.slopes {
        svg.path("line thick gradient", &polyline(&slopes.all(piece)));
    }
    for &(z, slope) in &panel.marked {
        let at = slopes.at(z, slope);
        svg.circle("fill gradient", at, 4.0);
        let beside = (at.0 + 8.0, at.1 - 6.0);
        svg.text(
            "gradient label",
            Anchor::Start,
            beside,
            &significant(slope, 2),
        );
    }
    if let [left, right] = panel.slopes.as_slice() {
        let at = |p: Option<&(f64, f64)>| p.map(|p| slopes.at(p.0, p.1));
        if let (Some(jump), Some(from)) = (at(left.last()), at(right.first())) {
            svg.circle("fill gradient", jump, 5.0);
            svg.circle("hollow", from, 4.5);
        }
    }
    svg
}
