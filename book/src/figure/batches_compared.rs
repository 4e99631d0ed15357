//! The loss over all the data against the examples seen, for batches of three sizes.

use rand::SeedableRng;
use rand::seq::SliceRandom;
use rand_chacha::ChaCha8Rng;

use super::Drawing;
use super::contour::simplified;
use super::data::{least_squares, mse, mse_gradient, points_of_the_exercise};
use super::frame::{ABOVE, Axis, BELOW, Frame};
use super::log_axis;
use super::scale::{fixed, in_words, short};
use super::svg::{Anchor, Point, Svg, polyline};

const EXAMPLES: usize = 100;
const RATE: f64 = 0.1;
const EPOCHS: usize = 5;
const WIDTH: f64 = 420.0;
const LEFT: f64 = 46.0;

/// The loss over all the data after each update, with how many examples were seen by then. Each epoch has an order of its own.
fn losses(data: &[(f64, f64)], batch: usize) -> Vec<(f64, f64)> {
    let mut rng = ChaCha8Rng::seed_from_u64(3);
    let mut order = data.to_vec();
    let (mut w, mut b) = (0.0, 0.0);
    let mut seen = 0;
    let mut path = vec![(0.0, mse(data, w, b))];
    for _ in 0..EPOCHS {
        order.shuffle(&mut rng);
        for examples in order.chunks(batch) {
            let (dw, db) = mse_gradient(examples, w, b);
            (w, b) = (w - RATE * dw, b - RATE * db);
            seen += examples.len();
            path.push((seen as f64, mse(data, w, b)));
        }
    }
    path
}

pub fn draw() -> Drawing {
    let data = points_of_the_exercise();
    let best = least_squares(&data);
    let floor = mse(&data, best.0, best.1);
    let sizes = [1, 10, EXAMPLES];
    let [single, some, whole] = sizes.map(|batch| losses(&data, batch));

    let frame = Frame::new(
        (LEFT, ABOVE),
        (WIDTH - LEFT - 14.0, 280.0),
        (0.0, (EPOCHS * EXAMPLES) as f64),
        (-2.4, 1.0),
    );
    let mut svg = Svg::new(WIDTH, frame.bottom() + BELOW);
    let y = Axis {
        name: "loss over all the data",
        class: "loss",
        ticks: vec![],
    };
    let x = Axis {
        name: "examples seen",
        class: "data",
        ticks: frame.x.ticks(5),
    };
    frame.grid(&mut svg, &x.ticks, &log_axis::powers(&frame.y));
    frame.axes(&mut svg, &x, &y);
    log_axis::left_all(&mut svg, &frame);
    let least = frame.y.at(floor.log10());
    svg.line(
        "line dashed target",
        (frame.left(), least),
        (frame.right(), least),
    );
    let place = |path: &[(f64, f64)]| -> Vec<Point> {
        path.iter()
            .map(|&(seen, loss)| frame.at(seen, loss.log10()))
            .collect()
    };
    svg.path(
        "line thin loss",
        &polyline(&simplified(&place(&single), 0.3)),
    );
    svg.cased(
        "line thick loss",
        &polyline(&simplified(&place(&some), 0.2)),
    );
    svg.path("line dashed loss", &polyline(&place(&whole)));
    for at in place(&whole) {
        svg.circle("fill loss", at, 4.5);
    }
    let label = |svg: &mut Svg, at: Point, batch: &str, path: &[(f64, f64)]| {
        let name = format!("{batch}: {} updates", path.len() - 1);
        svg.text("loss label", Anchor::Start, at, &name);
    };
    label(&mut svg, frame.at(205.0, 0.42), "all at once", &whole);
    label(&mut svg, frame.at(98.0, -1.0), "batches of 10", &some);
    label(&mut svg, frame.at(235.0, -1.46), "batches of 1", &single);
    let at = (frame.right(), least + 19.0);
    svg.text("target", Anchor::End, at, "least that a line can reach");

    let epoch = |path: &[(f64, f64)], updates: usize| path[updates].1;
    let end = |path: &[(f64, f64)]| path.last().copied().unwrap_or_default().1;
    let words = format!(
        "{EXAMPLES} examples, η = {} for all three. After one epoch the loss is {} with one update of all examples, {} with {} updates of ten, and {} with {} updates of one; after {} epochs {}, {} and {}. No line has less than {}.",
        short(RATE),
        fixed(epoch(&whole, 1), 2),
        fixed(epoch(&some, 10), 4),
        10,
        fixed(epoch(&single, EXAMPLES), 4),
        EXAMPLES,
        in_words(EPOCHS),
        fixed(end(&whole), 2),
        fixed(end(&some), 4),
        fixed(end(&single), 4),
        fixed(floor, 4),
    );
    Drawing {
        svg: svg.finish(),
        words,
    }
}
