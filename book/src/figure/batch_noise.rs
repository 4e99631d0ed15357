//! One epoch with batches of three sizes: many noisy updates, some steadier ones, or a single one.

use super::Drawing;
use super::contour::simplified;
use super::data::{around_a_line, least_squares, mse_gradient};
use super::frame::{ABOVE, Axis, BELOW, Frame};
use super::scale::{fixed, in_words, short};
use super::svg::{Anchor, Point, Svg, polyline};

const EXAMPLES: usize = 1000;
const NOISE: f64 = 0.5;
const RATE: f64 = 0.1;
const WIDTH: f64 = 420.0;
const LEFT: f64 = 34.0;

/// w after each update of the first epoch, with how many examples were seen by then.
fn epoch(data: &[(f64, f64)], batch: usize) -> Vec<(f64, f64)> {
    let (mut w, mut b) = (0.0, 0.0);
    let mut seen = 0;
    let mut path = vec![(0.0, w)];
    for examples in data.chunks(batch) {
        let (dw, db) = mse_gradient(examples, w, b);
        (w, b) = (w - RATE * dw, b - RATE * db);
        seen += examples.len();
        path.push((seen as f64, w));
    }
    path
}

pub fn draw() -> Drawing {
    let data = around_a_line(EXAMPLES, NOISE, 3);
    let best = least_squares(&data).0;
    let [single, small, whole] = [1, 32, EXAMPLES].map(|batch| epoch(&data, batch));

    let frame = Frame::new(
        (LEFT, ABOVE),
        (WIDTH - LEFT - 48.0, 270.0),
        (0.0, EXAMPLES as f64),
        (-0.2, 3.0),
    );
    let mut svg = Svg::new(WIDTH, frame.bottom() + BELOW);
    let y = Axis::parameter("weight *w*", vec![0.0, 0.5, 1.0, 1.5, 2.0, 2.5]);
    let x = Axis {
        name: "examples seen in the first epoch",
        class: "data",
        ticks: frame.x.ticks(5),
    };
    frame.grid(&mut svg, &[], &y.ticks);
    svg.line(
        "line dashed target",
        frame.at(0.0, best),
        frame.at(EXAMPLES as f64, best),
    );
    svg.path(
        "line thin parameter",
        &polyline(&simplified(&frame.all(&single), 0.3)),
    );
    frame.axes(&mut svg, &x, &y);
    svg.cased("line thick parameter", &polyline(&stairs(&frame, &small)));
    for &(seen, w) in &small {
        svg.circle("fill parameter", frame.at(seen, w), 3.0);
    }
    svg.path("line dashed parameter", &polyline(&stairs(&frame, &whole)));
    for &(seen, w) in &whole {
        svg.circle("disc", frame.at(seen, w), 5.5);
    }
    let (x, y) = frame.at(EXAMPLES as f64, best);
    svg.text("target", Anchor::Start, (x + 9.0, y + 5.0), "best");
    let end = |path: &[(f64, f64)]| path.last().copied().unwrap_or_default().1;
    let label = |svg: &mut Svg, anchor: Anchor, at: Point, text: String| {
        svg.text("parameter label", anchor, at, &text)
    };
    label(
        &mut svg,
        Anchor::Start,
        frame.at(40.0, 2.72),
        format!("batches of 1: {} updates", single.len() - 1),
    );
    label(
        &mut svg,
        Anchor::Start,
        frame.at(290.0, 1.3),
        format!("batches of 32: {} updates", small.len() - 1),
    );
    label(
        &mut svg,
        Anchor::Start,
        frame.at(290.0, 0.12),
        format!("all {EXAMPLES} at once: {} update", whole.len() - 1),
    );

    let late: Vec<f64> = single[EXAMPLES / 2..].iter().map(|p| p.1).collect();
    let lowest = late.iter().copied().fold(f64::INFINITY, f64::min);
    let highest = late.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let words = format!(
        "{EXAMPLES} examples with noise of the size {}, η = {}, from w = 0; the best w is {}. With batches of 1 there are {} updates, and in the second half of the epoch w still wanders between {} and {}. With batches of 32 there are {}, and w ends at {}. \
         With all examples at once there is {} update, to w = {}.",
        short(NOISE),
        short(RATE),
        fixed(best, 2),
        single.len() - 1,
        fixed(lowest, 2),
        fixed(highest, 2),
        small.len() - 1,
        fixed(end(&small), 2),
        in_words(whole.len() - 1),
        fixed(end(&whole), 2),
    );
    Drawing {
        svg: svg.finish(),
        words,
    }
}

/// A path whose value stays until the next update.
fn stairs(frame: &Frame, path: &[(f64, f64)]) -> Vec<Point> {
    let mut points = Vec::new();
    let mut last = path.first().map_or(0.0, |p| p.1);
    for &(seen, w) in path {
        points.push(frame.at(seen, last));
        points.push(frame.at(seen, w));
        last = w;
    }
    points
}
