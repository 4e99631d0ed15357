//! A long valley: the steepest way down goes into it first and along it afterwards, so the path bends.

use super::Drawing;
use super::contour::{Grid, simplified};
use super::frame::{ABOVE, Axis, BELOW, Frame};
use super::heat::{self, LEGEND, Levels};
use super::scale::{fixed, short};
use super::svg::{Anchor, Svg, polyline};

const START: (f64, f64) = (10.0, 1.0);
const LEVELS: [f64; 9] = [1.0, 5.0, 10.0, 20.0, 40.0, 60.0, 80.0, 100.0, 120.0];
const U: (f64, f64) = (-0.7, 11.1);
const V: (f64, f64) = (-2.0, 2.0);
const WIDTH: f64 = 420.0;
const LEFT: f64 = 30.0;

fn loss(u: f64, v: f64) -> f64 {
    u * u + 10.0 * v * v
}

fn slope(u: f64, v: f64) -> (f64, f64) {
    (2.0 * u, 20.0 * v)
}

/// Steps so small that the path is the curve of steepest descent, as far as a drawing shows.
fn path() -> Vec<(f64, f64)> {
    const RATE: f64 = 0.0005;
    let mut points = vec![START];
    let (mut u, mut v) = START;
    while u > 0.02 {
        let (du, dv) = slope(u, v);
        (u, v) = (u - RATE * du, v - RATE * dv);
        points.push((u, v));
    }
    points
}

pub fn draw() -> Drawing {
    let frame = Frame::equal((LEFT, ABOVE), WIDTH - LEFT - 8.0, U, V);
    let mut svg = Svg::new(WIDTH, frame.bottom() + BELOW + LEGEND);
    let grid = Grid::of(U, V, (118, 32), loss);
    let levels = Levels::new(&LEVELS);
    heat::surface(&mut svg, &frame, &grid, &levels);
    let labelled = [20.0, 40.0, 60.0, 80.0, 100.0, 120.0];
    heat::labels(
        &mut svg,
        &frame,
        &grid,
        &levels,
        &labelled,
        ((0.0, -1.5), (11.0, -1.5)),
    );
    frame.axes(
        &mut svg,
        &Axis::parameter("parameter *u*", frame.x.ticks(6)),
        &Axis::parameter("parameter *v*", frame.y.ticks(3)),
    );

    let path = path();
    let (start, optimum) = (frame.at(START.0, START.1), frame.at(0.0, 0.0));
    svg.cased("line dashed", &polyline(&[start, optimum]));
    svg.cased(
        "line thick parameter",
        &polyline(&simplified(&frame.all(&path), 0.1)),
    );
    heat::ring(&mut svg, optimum, 7.0);
    svg.circle("disc", start, 6.5);
    let above = frame.at(4.6, 0.46);
    let tilt = -(START.1 / START.0).atan().to_degrees();
    svg.turned(
        "ink label",
        (above.0, above.1 - 13.0),
        tilt,
        "straight to the minimum",
    );
    let below = frame.at(4.6, 0.0);
    svg.text(
        "parameter label",
        Anchor::Middle,
        (below.0, below.1 + 17.0),
        "steepest descent",
    );
    heat::legend(&mut svg, &frame, &levels);

    let slope = slope(START.0, START.1);
    let tenth = path
        .iter()
        .find(|p| p.1 <= START.1 / 10.0)
        .copied()
        .unwrap_or(START);
    let words = format!(
        "At u = {}, v = {} the slopes along u and v are {} and {}, so the steepest way down leads as much along v as along u, while the minimum lies {} along u for {} along v. \
         When v has fallen to a tenth, u is still {}.",
        short(START.0),
        short(START.1),
        short(slope.0),
        short(slope.1),
        short(START.0),
        short(START.1),
        fixed(tenth.0, 1),
    );
    Drawing {
        svg: svg.finish(),
        words,
    }
}
