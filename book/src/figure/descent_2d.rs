//! Gradient descent over a valley: across it the steps swing from side to side, along it they do not.

use super::Drawing;
use super::contour::Grid;
use super::frame::{ABOVE, Axis, BELOW, Frame};
use super::heat::{self, LEGEND, Levels};
use super::scale::{in_words, short, significant};
use super::svg::{Anchor, Point, Svg, polyline};

const START: (f64, f64) = (5.0, 2.0);
const RATE: f64 = 0.4;
const STEPS: usize = 8;
const LEVELS: [f64; 9] = [0.5, 2.0, 4.0, 6.0, 8.0, 12.0, 16.0, 20.0, 25.0];
const WIDTH: f64 = 420.0;
const LEFT: f64 = 30.0;

fn loss(u: f64, v: f64) -> f64 {
    0.5 * u * u + 2.0 * v * v
}

fn path() -> Vec<(f64, f64)> {
    let mut points = vec![START];
    let (mut u, mut v) = START;
    for _ in 0..STEPS {
        // The gradient is [u, 4v].
        (u, v) = (u - RATE * u, v - RATE * 4.0 * v);
        points.push((u, v));
    }
    points
}

pub fn draw() -> Drawing {
    let frame = Frame::equal((LEFT, ABOVE), WIDTH - LEFT - 8.0, (-1.2, 6.0), (-2.4, 2.6));
    let mut svg = Svg::new(WIDTH, frame.bottom() + BELOW + LEGEND);
    let grid = Grid::of((-1.2, 6.0), (-2.4, 2.6), (72, 50), loss);
    let levels = Levels::new(&LEVELS);
    heat::surface(&mut svg, &frame, &grid, &levels);
    heat::labels(
        &mut svg,
        &frame,
        &grid,
        &levels,
        &[2.0, 6.0],
        ((0.0, 0.0), (0.2, -2.4)),
    );
    heat::labels(
        &mut svg,
        &frame,
        &grid,
        &levels,
        &[4.0, 8.0, 12.0],
        ((0.0, 0.0), (2.6, -2.4)),
    );
    heat::labels(
        &mut svg,
        &frame,
        &grid,
        &levels,
        &[16.0, 20.0],
        ((0.0, 0.0), (5.6, -2.4)),
    );
    frame.axes(
        &mut svg,
        &Axis::parameter("parameter *u*", frame.x.ticks(7)),
        &Axis::parameter("parameter *v*", frame.y.ticks(5)),
    );
    let path = path();
    let points = frame.all(&path);
    svg.cased("line thick parameter", &polyline(&points));
    heat::ring(&mut svg, frame.at(0.0, 0.0), 9.5);
    steps(&mut svg, &points);
    heat::legend(&mut svg, &frame, &levels);

    let last = path.last().copied().unwrap_or(START);
    let crossings = path
        .windows(2)
        .filter(|pair| pair[0].1 * pair[1].1 < 0.0)
        .count();
    let words = format!(
        "From u = {}, v = {} with η = {} {} steps lead to u = {}, v = {}, and the loss falls from {} to {}. v changes its side at {}, u never does.",
        short(START.0),
        short(START.1),
        short(RATE),
        in_words(STEPS),
        significant(last.0, 2),
        significant(last.1, 2),
        significant(loss(START.0, START.1), 3),
        significant(loss(last.0, last.1), 2),
        if crossings == STEPS {
            "every step".to_owned()
        } else {
            format!("{} of the steps", in_words(crossings))
        },
    );
    Drawing {
        svg: svg.finish(),
        words,
    }
}

/// A dot a step, the present one larger, and the numbers of the first few: on the outer side of each swing.
fn steps(svg: &mut Svg, points: &[Point]) {
    for (t, &(x, y)) in points.iter().enumerate() {
        svg.circle(
            "disc",
            (x, y),
            if t + 1 == points.len() { 5.5 } else { 4.5 },
        );
        if t < 4 {
            let outside = if t % 2 == 0 { -11.0 } else { 21.0 };
            svg.text(
                "parameter label",
                Anchor::Middle,
                (x, y + outside),
                &t.to_string(),
            );
        }
    }
}
