//! Twelve noisy points, fitted by polynomials of three degrees: one too stiff, one about right, one through every point.

use super::curve::graph;
use super::frame::{ABOVE, Axis, BELOW, Frame};
use super::least_squares::Polynomial;
use super::noisy_curve::{test, training, truth};
use super::scale::significant;
use super::svg::{Anchor, Svg};
use super::{Drawing, panels};

const WIDTH: f64 = 210.0;
const LEFT: f64 = 30.0;
const TITLE: f64 = 26.0;
const DEGREES: [(usize, &str); 3] = [
    (1, "too stiff"),
    (3, "about right"),
    (11, "meets every point"),
];

pub fn draw() -> Drawing {
    let points = training();
    let fits = DEGREES.map(|(degree, verdict)| (degree, verdict, Polynomial::fit(&points, degree)));
    let said: Vec<String> = fits
        .iter()
        .map(|(degree, _, fit)| {
            // What rounding leaves of an error of 0.
            let error = fit.mse(&points);
            let error = if error < 1e-12 { 0.0 } else { error };
            let others = significant(fit.mse(&test()), 2);
            let error = significant(error, 2);
            format!("degree {degree} has {error} and {others}")
        })
        .collect();
    let words = format!(
        "Mean squared errors on these {} points and on {} others around the same curve: {}.",
        points.len(),
        test().len(),
        said.join(", "),
    );
    let drawn = fits.iter().map(|(degree, verdict, fit)| {
        draw_panel(&points, &format!("degree {degree}"), verdict, fit)
    });
    Drawing {
        svg: panels(drawn.collect()),
        words,
    }
}

fn draw_panel(points: &[(f64, f64)], degree: &str, verdict: &str, fit: &Polynomial) -> Svg {
    let frame = Frame::new(
        (LEFT, TITLE + ABOVE),
        (WIDTH - LEFT - 8.0, 180.0),
        (-1.0, 1.0),
        (-2.0, 2.0),
    );
    let mut svg = Svg::new(WIDTH, frame.bottom() + BELOW);
    svg.spans(
        "ink",
        Anchor::Start,
        (0.0, 16.0),
        &[("strong", degree), ("", &format!("\u{a0} {verdict}"))],
    );
    let x = Axis::input(frame.x.ticks(2));
    let y = Axis {
        name: "*y*",
        class: "target",
        ticks: frame.y.ticks(4),
    };
    frame.grid(&mut svg, &[], &y.ticks);
    svg.path("line dashed target", &graph(&frame, (-1.0, 1.0), 80, truth));
    svg.path(
        "line thick prediction",
        &graph(&frame, (-1.0, 1.0), 400, |x| fit.at(x)),
    );
    for &(x, y) in points {
        svg.circle("fill data", frame.at(x, y), 3.5);
    }
    frame.axes(&mut svg, &x, &y);
    let (x, y) = frame.at(-0.5, -1.0);
    svg.text("target", Anchor::Middle, (x + 2.0, y + 32.0), "true curve");
    svg
}
