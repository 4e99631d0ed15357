//! The error of polynomials on the points they were fitted to and on others, against their degree.

use super::Drawing;
use super::frame::{ABOVE, Axis, BELOW, Frame};
use super::least_squares::Polynomial;
use super::log_axis;
use super::noisy_curve::{NOISE, test, training};
use super::scale::{short, significant};
use super::svg::{Anchor, Point, Svg, polyline};

const WIDTH: f64 = 420.0;
const LEFT: f64 = 54.0;
/// The lowest and the highest power of ten that is shown.
const POWERS: (f64, f64) = (-4.0, 1.0);
/// The degree at which the gap between the errors is drawn.
const GAP: usize = 9;

/// The mean squared errors of a degree on the training and on the test points.
struct Errors {
    train: f64,
    test: f64,
}

pub fn draw() -> Drawing {
    let (training, others) = (training(), test());
    let errors: Vec<Errors> = (0..training.len())
        .map(|degree| Polynomial::fit(&training, degree))
        .map(|fitted| Errors {
            train: fitted.mse(&training),
            test: fitted.mse(&others),
        })
        .collect();
    let highest = errors.len() - 1;
    let best = (0..=highest)
        .min_by(|&a, &b| errors[a].test.total_cmp(&errors[b].test))
        .unwrap_or_default();

    let frame = Frame::new(
        (LEFT, ABOVE),
        (WIDTH - LEFT - 14.0, 280.0),
        (-0.3, highest as f64 + 0.3),
        POWERS,
    );
    let mut svg = Svg::new(WIDTH, frame.bottom() + BELOW);
    let y = Axis {
        name: "mean squared error",
        class: "loss",
        ticks: vec![],
    };
    let x = Axis {
        name: "degree of the polynomial",
        class: "ink",
        ticks: (0..=highest).map(|degree| degree as f64).collect(),
    };
    frame.grid(&mut svg, &[], &log_axis::powers(&frame.y));
    let noise = frame.y.at((NOISE * NOISE).log10());
    svg.line(
        "line axis dashed",
        (frame.left(), noise),
        (frame.right(), noise),
    );
    frame.axes(&mut svg, &x, &y);
    log_axis::left_all(&mut svg, &frame);

    let place = |degree: usize, error: f64| frame.at(degree as f64, error.max(1e-12).log10());
    // The training error's line goes on towards 0, below the axis; it is cut there.
    let shown = errors
        .iter()
        .take_while(|e| e.train >= 10f64.powf(POWERS.0))
        .count();
    let mut train: Vec<_> = (0..shown).map(|d| place(d, errors[d].train)).collect();
    let test: Vec<_> = (0..=highest).map(|d| place(d, errors[d].test)).collect();
    let dots = train.clone();
    if let (Some(&(x0, y0)), Some(next)) = (train.last(), errors.get(shown)) {
        let (x1, y1) = place(shown, next.train);
        let share = (frame.bottom() - y0) / (y1 - y0);
        train.push((x0 + share * (x1 - x0), frame.bottom()));
    }
    svg.path("line thick loss dashed", &polyline(&train));
    svg.path("line thick loss", &polyline(&test));
    for at in dots {
        svg.circle("hollow loss", at, 4.0);
    }
    for &at in &test {
        svg.circle("fill loss", at, 4.0);
    }
    svg.circle("ring", test[best], 9.0);

    let (x, y) = test[best];
    let name = format!("best: degree {best}");
    svg.text("target", Anchor::Start, (x - 8.0, y - 15.0), &name);
    let (x, y) = test[GAP];
    svg.text(
        "loss",
        Anchor::End,
        (x - 12.0, y - 9.0),
        "on the test points",
    );
    let (x, y) = place(8, errors[8].train);
    svg.text(
        "loss",
        Anchor::End,
        (x - 26.0, y + 3.0),
        "on the training points",
    );
    gap(&mut svg, test[GAP], place(GAP, errors[GAP].train));
    let (x, _) = frame.at(0.0, 0.0);
    svg.text("ink", Anchor::Start, (x - 4.0, noise + 17.0), "noise");

    let words = format!(
        "Polynomials fitted to {} points. At degree {best} the error is {} on these points and {} on {} others, which no other degree betters. At degree {highest} the first is 0, since {} coefficients lead the curve through all the points, and the second has risen to {}. \
         The noise alone has the mean square {}.",
        training.len(),
        significant(errors[best].train, 2),
        significant(errors[best].test, 2),
        others.len(),
        highest + 1,
        significant(errors[highest].test, 2),
        short(NOISE * NOISE),
    );
    Drawing {
        svg: svg.finish(),
        words,
    }
}

/// The way between the two errors of a degree, with its name.
fn gap(svg: &mut Svg, test: Point, train: Point) {
    const APART: f64 = 8.0;
    let middle = (test.1 + train.1) / 2.0;
    let from = (test.0, middle);
    for to in [test.1 + APART, train.1 - APART] {
        svg.arrow("ink", from, (test.0, to));
    }
    svg.text("ink", Anchor::Start, (test.0 + 9.0, middle + 5.0), "gap");
}
