//! Gradient descent fits a line: the line after some iterations, and the loss in all of them.

use serde_json::json;

use super::data::{least_squares, mse, mse_gradient, points_of_the_exercise};
use super::frame::{ABOVE, Axis, BELOW, Frame};
use super::log_axis;
use super::moving::{self, Moving};
use super::scale::{fixed, short};
use super::svg::{Anchor, Point, Svg, polyline};
use super::{Drawing, panels};

const RATE: f64 = 0.1;
/// The iterations after which the line is drawn; the last one ends the training.
const SHOWN: [usize; 4] = [0, 5, 20, 100];
const REACH: f64 = 3.0;
const WIDTH: f64 = 320.0;
const HEIGHT: f64 = 250.0;

pub const MOVING: Moving = Moving {
    data: || {
        let data = points_of_the_exercise();
        let (w, b) = least_squares(&data);
        let frames = [lines_frame(), curve_frame()].map(|frame| moving::frame(&frame));
        json!({ "points": moving::points(&data), "least": mse(&data, w, b), "shown": SHOWN, "frames": frames })
    },
    readouts: |setting| {
        let data = points_of_the_exercise();
        let path = learn(&data, setting.number("rate"), setting.count("t"));
        let (w, b) = path.last().copied().unwrap_or_default();
        vec![("w", w), ("b", b), ("loss", mse(&data, w, b))]
    },
    settings: &[
        "",
        "rate=0.1&t=5",
        "rate=0.01&t=100",
        "rate=0.55&t=3",
        "rate=1.1&t=12",
    ],
};

/// The parameters before the first iteration and after each.
fn learn(data: &[(f64, f64)], rate: f64, iterations: usize) -> Vec<(f64, f64)> {
    let mut path = vec![(0.0, 0.0)];
    let (mut w, mut b) = (0.0, 0.0);
    for _ in 0..iterations {
        let (dw, db) = mse_gradient(data, w, b);
        (w, b) = (w - rate * dw, b - rate * db);
        path.push((w, b));
    }
    path
}

fn lines_frame() -> Frame {
    const LEFT: f64 = 30.0;
    let size = (WIDTH - LEFT - 62.0, HEIGHT);
    Frame::new((LEFT, ABOVE), size, (-REACH, REACH), (-6.0, 7.0))
}

fn curve_frame() -> Frame {
    const LEFT: f64 = 44.0;
    let size = (WIDTH - LEFT - 12.0, HEIGHT);
    let iterations = (0.0, SHOWN[3] as f64);
    Frame::new((LEFT, ABOVE), size, iterations, (-2.5, 1.0))
}

pub fn draw() -> Drawing {
    let data = points_of_the_exercise();
    let [_, some, more, all] = SHOWN;
    let path = learn(&data, RATE, all);
    let losses: Vec<f64> = path.iter().map(|&(w, b)| mse(&data, w, b)).collect();
    let best = least_squares(&data);
    let floor = mse(&data, best.0, best.1);
    let (w, b) = path[all];
    let words = format!(
        "From w = 0, b = 0 with η = {} on {} examples: the loss falls from {} to {} in {some} iterations, {} in {more} and {} in {all}, and no line has less than {}. The last line has w = {}, b = {}.",
        short(RATE),
        data.len(),
        fixed(losses[0], 2),
        fixed(losses[some], 2),
        fixed(losses[more], 4),
        fixed(losses[all], 4),
        fixed(floor, 4),
        fixed(w, 2),
        fixed(b, 2),
    );
    Drawing {
        svg: panels(vec![lines(&data, &path), curve(&losses, floor)]),
        words,
    }
}

fn lines(data: &[(f64, f64)], path: &[(f64, f64)]) -> Svg {
    let frame = lines_frame();
    let mut svg = Svg::new(WIDTH, frame.bottom() + BELOW);
    let x = Axis::input(frame.x.ticks(6));
    let y = Axis::target(frame.y.ticks(6));
    frame.grid(&mut svg, &[], &y.ticks);
    frame.axes(&mut svg, &x, &y);
    svg.moving(|svg| {
        // Lines that end close to each other share a label.
        let mut names: Vec<(f64, usize, usize)> = Vec::new();
        for iterations in SHOWN {
            let (w, b) = path[iterations];
            let ends = [-REACH, REACH].map(|x| frame.at(x, w * x + b));
            let class = match iterations + 1 == path.len() {
                true => "line thick prediction",
                false => "line dashed prediction",
            };
            svg.path(class, &polyline(&ends));
            match names.last_mut() {
                Some((y, _, last)) if (*y - ends[1].1).abs() < 15.0 => *last = iterations,
                _ => names.push((ends[1].1, iterations, iterations)),
            }
        }
        for (y, first, last) in names {
            let name = match (first, last) {
                (0, 0) => "after 0".to_owned(),
                (first, last) if first == last => first.to_string(),
                (first, last) => format!("{first}–{last}"),
            };
            let at = (frame.right() + 6.0, y + 5.0);
            svg.text("prediction", Anchor::Start, at, &name);
        }
    });
    for &(x, y) in data {
        svg.circle("fill data", frame.at(x, y), 2.2);
    }
    svg
}

fn curve(losses: &[f64], floor: f64) -> Svg {
    let last = losses.len() - 1;
    let frame = curve_frame();
    let mut svg = Svg::new(WIDTH, frame.bottom() + BELOW);
    let x = Axis {
        name: "iteration",
        class: "ink",
        ticks: frame.x.ticks(5),
    };
    let y = Axis {
        name: "loss *L*",
        class: "loss",
        ticks: vec![],
    };
    frame.grid(&mut svg, &[], &log_axis::powers(&frame.y));
    frame.axes(&mut svg, &x, &y);
    log_axis::left_all(&mut svg, &frame);
    let least = frame.y.at(floor.log10());
    let ends = [frame.left(), frame.right()].map(|x| (x, least));
    svg.path("line dashed target", &polyline(&ends));
    let at = (frame.right(), least + 20.0);
    let name = "least that a line can reach";
    svg.text("target label", Anchor::End, at, name);
    svg.moving(|svg| {
        let place = |iteration: usize| frame.at(iteration as f64, losses[iteration].log10());
        let points: Vec<Point> = (0..=last).map(place).collect();
        svg.path("line thick loss", &polyline(&points));
        for iterations in SHOWN {
            let (x, y) = place(iterations);
            let is_last = iterations == last;
            svg.circle("fill loss", (x, y), if is_last { 6.0 } else { 4.0 });
            let decimals = if losses[iterations] < 0.1 { 4 } else { 2 };
            let loss = fixed(losses[iterations], decimals);
            let (anchor, at) = match () {
                () if is_last => (Anchor::End, (x, y - 12.0)),
                // Above the end of the fall.
                () if losses[iterations] < 0.1 => (Anchor::Start, (x + 4.0, y - 30.0)),
                () => (Anchor::Start, (x + 10.0, y - 3.0)),
            };
            svg.text(
                "loss label",
                anchor,
                at,
                &format!("after {iterations}: {loss}"),
            );
        }
    });
    svg
}

#[cfg(test)]
mod tests {
    use super::super::data::tests::recorded;
    use super::*;

    #[test]
    fn the_curve_is_that_of_the_exercise() {
        let case = recorded();
        let observed = case["observations"].as_array().unwrap();
        let losses = observed.iter().find(|seen| seen[0] == "losses").unwrap();
        let losses = losses[1]["data"].as_array().unwrap();
        let data = points_of_the_exercise();
        let path = learn(&data, RATE, losses.len());
        assert_eq!(losses.len(), SHOWN[3]);
        for (given, &(w, b)) in losses.iter().zip(&path) {
            assert!((given.as_f64().unwrap() - mse(&data, w, b)).abs() < 1e-9);
        }
    }
}
