//! The loss as a height over the plane of two parameters, seen from above; beside it the data and the line of one place.

use super::contour::Grid;
use serde_json::json;

use super::data::{around_a_line, least_squares, mse, mse_gradient, rounded};
use super::frame::{ABOVE, Axis, BELOW, Frame};
use super::heat::{self, LEGEND, Levels};
use super::moving::{self, Moving};
use super::scale::{fixed, short};
use super::svg::{Anchor, CHARACTER, Svg};
use super::{Drawing, panels};

/// The place whose line is drawn.
const HERE: (f64, f64) = (0.5, 2.0);
const LEVELS: [f64; 9] = [0.5, 1.0, 2.0, 3.0, 4.0, 6.0, 8.0, 10.0, 12.0];
const WIDTH: f64 = 320.0;
const LEFT: f64 = 30.0;

pub const MOVING: Moving = Moving {
    data: || {
        let data = examples();
        let (w, b) = least_squares(&data);
        let frames = [map_frame(), fit_frame()].map(|frame| moving::frame(&frame));
        json!({ "points": moving::points(&data), "best": [w, b], "frames": frames })
    },
    readouts: |setting| {
        let (data, w, b) = (examples(), setting.number("w"), setting.number("b"));
        let (slope_w, slope_b) = mse_gradient(&data, w, b);
        vec![
            ("loss", mse(&data, w, b)),
            ("slope_w", slope_w),
            ("slope_b", slope_b),
        ]
    },
    settings: &[
        "",
        "w=2&b=0.5",
        "w=-1&b=-2",
        "w=4.37&b=2.91",
        "w=0.01&b=-1.5",
    ],
};

/// The points, as the script is given them.
fn examples() -> Vec<(f64, f64)> {
    rounded(around_a_line(100, 0.1, 3))
}

fn map_frame() -> Frame {
    Frame::equal((LEFT, ABOVE), WIDTH - LEFT - 8.0, (-1.0, 5.0), (-2.0, 3.0))
}

fn fit_frame() -> Frame {
    let size = (WIDTH - LEFT - 8.0, map_frame().height());
    Frame::new((LEFT, ABOVE), size, (-3.0, 3.0), (-6.0, 8.0))
}

pub fn draw() -> Drawing {
    let data = examples();
    let best = least_squares(&data);
    let (w, b) = HERE;
    let slope = mse_gradient(&data, w, b);

    let sideways = if slope.0 < 0.0 {
        "to the right"
    } else {
        "to the left"
    };
    let downward = if slope.1 > 0.0 { "down" } else { "up" };
    let words = format!(
        "w = {}, b = {}: loss {}. The slopes are {} along w and {} along b, so the steepest way down leads {downward} and {sideways} on the map. \
         The optimum is at w = {}, b = {}, with the loss {}.",
        short(w),
        short(b),
        fixed(mse(&data, w, b), 2),
        fixed(slope.0, 2),
        fixed(slope.1, 2),
        fixed(best.0, 2),
        fixed(best.1, 2),
        fixed(mse(&data, best.0, best.1), 2),
    );
    Drawing {
        svg: panels(vec![map(&data, best, slope), fit(&data, best)]),
        words,
    }
}

/// The map with its optimum, the present point, and the way down from it.
fn map(data: &[(f64, f64)], best: (f64, f64), slope: (f64, f64)) -> Svg {
    let frame = map_frame();
    let mut svg = Svg::new(WIDTH, frame.bottom() + BELOW + LEGEND);
    let grid = Grid::of((-1.0, 5.0), (-2.0, 3.0), (96, 80), |w, b| mse(data, w, b));
    let levels = Levels::new(&LEVELS);
    heat::surface(&mut svg, &frame, &grid, &levels);
    heat::labels(
        &mut svg,
        &frame,
        &grid,
        &levels,
        &[2.0, 4.0, 8.0],
        (best, (5.0, 3.0)),
    );
    heat::labels(
        &mut svg,
        &frame,
        &grid,
        &levels,
        &[1.0, 3.0, 6.0, 10.0],
        (best, (-1.0, -2.0)),
    );
    frame.axes(
        &mut svg,
        &Axis::parameter("weight *w*", frame.x.ticks(6)),
        &Axis::parameter("bias *b*", frame.y.ticks(5)),
    );

    heat::ring(&mut svg, frame.at(best.0, best.1), 6.0);
    let beside = frame.at(best.0, best.1);
    svg.text(
        "target label",
        Anchor::Start,
        (beside.0 + 13.0, beside.1 + 5.0),
        "optimum",
    );
    heat::legend(&mut svg, &frame, &levels);
    svg.moving(|svg| {
        let here = frame.at(HERE.0, HERE.1);
        let steep = slope.0.hypot(slope.1);
        let end = (
            here.0 - 58.0 * slope.0 / steep,
            here.1 + 58.0 * slope.1 / steep,
        );
        svg.cased_arrow("gradient", here, end);
        heat::disc(svg, here);
        svg.text(
            "loss label",
            Anchor::Middle,
            (here.0, here.1 - 13.0),
            &format!("loss {}", fixed(mse(data, HERE.0, HERE.1), 2)),
        );
    });
    svg
}

/// The data, the line of the present point with its errors, and the line of the optimum.
fn fit(data: &[(f64, f64)], best: (f64, f64)) -> Svg {
    let (w, b) = HERE;
    let frame = fit_frame();
    let mut svg = Svg::new(WIDTH, frame.bottom() + BELOW);
    let x = Axis::input(frame.x.ticks(6));
    let y = Axis::target(frame.y.ticks(7));
    frame.grid(&mut svg, &[], &y.ticks);
    let line = |w: f64, b: f64| [frame.at(-3.0, w * -3.0 + b), frame.at(3.0, w * 3.0 + b)];

    let [from, to] = line(best.0, best.1);
    svg.line("line dashed prediction", from, to);
    svg.moving(|svg| {
        for &(x, y) in data {
            svg.line("line thin loss", frame.at(x, y), frame.at(x, w * x + b));
        }
        let [from, to] = line(w, b);
        svg.line("line thick prediction", from, to);
        let at = frame.at(-2.9, w * -2.9 + b);
        svg.text(
            "prediction label",
            Anchor::Start,
            (at.0, at.1 - 30.0),
            &format!("*ŷ* = {}·*x* + {}", short(w), short(b)),
        );
    });
    for &(x, y) in data {
        svg.circle("fill data", frame.at(x, y), 2.2);
    }
    frame.axes(&mut svg, &x, &y);

    let at = frame.at(2.3, best.0 * 2.3 + best.1);
    svg.text(
        "prediction label",
        Anchor::End,
        (at.0 - CHARACTER, at.1),
        "best line",
    );
    svg
}
