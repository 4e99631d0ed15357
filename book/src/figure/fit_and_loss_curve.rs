//! Gradient descent fits a line: the line after some iterations, and the loss in all of them.

use super::data::{least_squares, mse, mse_gradient, points_of_the_exercise};
use super::frame::{ABOVE, Axis, BELOW, Frame};
use super::log_axis;
use super::scale::{fixed, short};
use super::svg::{Anchor, Point, Svg, polyline};
use super::{Drawing, panels};

const RATE: f64 = 0.1;
/// The iterations after which the line is drawn; the last one ends the training.
const SHOWN: [usize; 4] = [0, 5, 20, 100];
const WIDTH: f64 = 320.0;
const LEFT: f64 = 30.0;
const HEIGHT: f64 = 250.0;

/// The parameters before the first iteration and after each.
fn learn(data: &[(f64, f64)], iterations: usize) -> Vec<(f64, f64)> {
    let mut path = vec![(0.0, 0.0)];
    let (mut w, mut b) = (0.0, 0.0);
    for _ in 0..iterations {
        let (dw, db) = mse_gradient(data, w, b);
        (w, b) = (w - RATE * dw, b - RATE * db);
        path.push((w, b));
    }
    path
}

pub fn draw() -> Drawing {
    let data = points_of_the_exercise();
    let [_, some, more, all] = SHOWN;
    let path = learn(&data, all);
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
    const REACH: f64 = 3.0;
    let frame = Frame::new(
        (LEFT, ABOVE),
        (WIDTH - LEFT - 62.0, HEIGHT),
        (-REACH, REACH),
        (-6.0, 7.0),
    );
    let mut svg = Svg::new(WIDTH, frame.bottom() + BELOW);
    let x = Axis::input(frame.x.ticks(6));
    let y = Axis::target(frame.y.ticks(6));
    frame.grid(&mut svg, &[], &y.ticks);
    frame.axes(&mut svg, &x, &y);
    // Lines that end close to each other share a label.
    let mut names: Vec<(f64, String)> = Vec::new();
    for iterations in SHOWN {
        let (w, b) = path[iterations];
        let ends = [-REACH, REACH].map(|x| frame.at(x, w * x + b));
        let class = match iterations + 1 == path.len() {
            true => "line thick prediction",
            false => "line dashed prediction",
        };
        svg.path(class, &polyline(&ends));
        match names.last_mut() {
            Some((y, name)) if (*y - ends[1].1).abs() < 15.0 => {
                *name += &format!(", {iterations}");
            }
            Some(_) => names.push((ends[1].1, iterations.to_string())),
            None => names.push((ends[1].1, format!("after {iterations}"))),
        }
    }
    for &(x, y) in data {
        svg.circle("fill data", frame.at(x, y), 2.2);
    }
    for (y, name) in names {
        let at = (frame.right() + 6.0, y + 5.0);
        svg.text("prediction", Anchor::Start, at, &name);
    }
    svg
}

fn curve(losses: &[f64], floor: f64) -> Svg {
    let left = 44.0;
    let last = losses.len() - 1;
    let frame = Frame::new(
        (left, ABOVE),
        (WIDTH - left - 12.0, HEIGHT),
        (0.0, last as f64),
        (-2.5, 1.0),
    );
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
    let place = |iteration: usize| frame.at(iteration as f64, losses[iteration].log10());
    let points: Vec<Point> = (0..=last).map(place).collect();
    svg.path("line thick loss", &polyline(&points));
    for iterations in SHOWN {
        let (x, y) = place(iterations);
        svg.circle("fill loss", (x, y), 4.5);
        let decimals = if losses[iterations] < 0.1 { 4 } else { 2 };
        let name = format!(
            "after {iterations}: {}",
            fixed(losses[iterations], decimals)
        );
        let (anchor, at) = match iterations {
            n if n == last => (Anchor::End, (x, y - 11.0)),
            n if losses[n] < 0.1 => (Anchor::Start, (x + 4.0, y - 28.0)),
            _ => (Anchor::Start, (x + 10.0, y - 3.0)),
        };
        svg.text("loss", anchor, at, &name);
    }
    let at = (frame.right(), least + 20.0);
    svg.text("target", Anchor::End, at, "least that a line can reach");
    svg
}
