//! The error of polynomials on the points they were fitted to and on others, against their degree; beside it one of the fits.

use serde_json::json;

use super::curve::graph;
use super::error_by_degree;
use super::frame::{ABOVE, Axis, BELOW, Frame};
use super::least_squares::Polynomial;
use super::moving::{self, Moving};
use super::noisy_curve::{HIGHEST, NOISE, SEEDS, flat, test, training, training_set, truth};
use super::scale::{short, significant};
use super::svg::{Anchor, Point, Svg, polyline};
use super::{Drawing, panels};

const WIDTH: f64 = 320.0;
const HEIGHT: f64 = 262.0;
/// The lowest and the highest power of ten that is shown: some training sets lead to errors of several hundred.
const POWERS: (f64, f64) = (-3.0, 2.7);
/// The degree whose fit is drawn, and the gap between its errors.
const DEGREE: usize = 9;
/// At which error the name of the best degree is written.
const NAME_AT: f64 = 2.0;

pub const MOVING: Moving = Moving {
    data: || {
        let sets: Vec<_> = (1..=SEEDS.len())
            .map(|number| flat(&training_set(number)))
            .collect();
        let frames = [fit_frame(), error_frame()].map(|frame| moving::frame(&frame));
        json!({ "sets": sets, "test": flat(&test()), "nameAt": NAME_AT, "frames": frames })
    },
    readouts: |setting| {
        let points = training_set(setting.count("set"));
        let Errors { train, test } = Errors::of(&points, &test(), setting.count("degree"));
        vec![("train", train), ("test", test), ("gap", test - train)]
    },
    settings: &[
        "",
        "set=2&degree=3",
        "set=3&degree=0",
        "set=4&degree=11",
        "set=5&degree=8",
    ],
};

/// The mean squared errors of a degree on the training and on the test points.
struct Errors {
    train: f64,
    test: f64,
}

impl Errors {
    fn of(training: &[(f64, f64)], others: &[(f64, f64)], degree: usize) -> Errors {
        let fitted = Polynomial::fit(training, degree);
        Errors {
            train: fitted.mse(training),
            test: fitted.mse(others),
        }
    }
}

fn fit_frame() -> Frame {
    const LEFT: f64 = 30.0;
    let size = (WIDTH - LEFT - 8.0, HEIGHT);
    Frame::new((LEFT, ABOVE), size, (-1.0, 1.0), (-2.0, 2.0))
}

fn error_frame() -> Frame {
    const LEFT: f64 = 44.0;
    let size = (WIDTH - LEFT - 8.0, HEIGHT);
    let degrees = (-0.4, HIGHEST as f64 + 0.4);
    Frame::new((LEFT, ABOVE), size, degrees, POWERS)
}

pub fn draw() -> Drawing {
    let (training, others) = (training(), test());
    let errors: Vec<Errors> = (0..=HIGHEST)
        .map(|degree| Errors::of(&training, &others, degree))
        .collect();
    let best = (0..=HIGHEST)
        .min_by(|&a, &b| errors[a].test.total_cmp(&errors[b].test))
        .unwrap_or_default();
    let words = format!(
        "Polynomials fitted to {} points. At degree {best} the error is {} on these points and {} on {} others, which no other degree betters. At degree {DEGREE} it is {} and {}. \
         At degree {HIGHEST} the first is 0, since {} coefficients lead the curve through all the points, and the second is {}. The noise alone has the mean square {}.",
        training.len(),
        significant(errors[best].train, 2),
        significant(errors[best].test, 2),
        others.len(),
        significant(errors[DEGREE].train, 2),
        significant(errors[DEGREE].test, 2),
        HIGHEST + 1,
        significant(errors[HIGHEST].test, 2),
        short(NOISE * NOISE),
    );
    Drawing {
        svg: panels(vec![fit(&training), curves(&errors, best)]),
        words,
    }
}

/// The training points and the fit of one degree.
fn fit(training: &[(f64, f64)]) -> Svg {
    let frame = fit_frame();
    let mut svg = Svg::new(WIDTH, frame.bottom() + BELOW);
    let x = Axis::input(frame.x.ticks(4));
    let y = Axis {
        name: "*y*",
        class: "target",
        ticks: frame.y.ticks(4),
    };
    frame.grid(&mut svg, &[], &y.ticks);
    svg.path("line dashed target", &graph(&frame, (-1.0, 1.0), 80, truth));
    let fitted = Polynomial::fit(training, DEGREE);
    svg.moving(|svg| {
        svg.path(
            "line thick prediction",
            &graph(&frame, (-1.0, 1.0), 300, |x| fitted.at(x)),
        );
        for &(x, y) in training {
            svg.circle("fill data", frame.at(x, y), 3.5);
        }
        svg.text(
            "prediction",
            Anchor::End,
            (frame.right(), frame.top() - 11.0),
            &format!("fit of degree {DEGREE}"),
        );
    });
    frame.axes(&mut svg, &x, &y);
    let (x, y) = frame.at(0.5, 1.0);
    svg.text("target label", Anchor::Middle, (x, y - 34.0), "true curve");
    svg
}

/// Both errors of every degree.
fn curves(errors: &[Errors], best: usize) -> Svg {
    let frame = error_frame();
    let mut svg = error_by_degree::axes(&frame, WIDTH);
    let noise = error_by_degree::noise_level(&frame);

    let place = |degree: usize, error: f64| frame.at(degree as f64, error.max(1e-12).log10());
    let test: Vec<Point> = (0..=HIGHEST).map(|d| place(d, errors[d].test)).collect();
    svg.moving(|svg| {
        // The training error's line goes on towards 0, below the axis; it is cut there.
        let shown = errors
            .iter()
            .take_while(|e| e.train >= 10f64.powf(POWERS.0))
            .count();
        let mut train: Vec<Point> = (0..shown).map(|d| place(d, errors[d].train)).collect();
        let dots = train.clone();
        if let (Some(&(x0, y0)), Some(next)) = (train.last(), errors.get(shown)) {
            let (x1, y1) = place(shown, next.train);
            let share = (frame.bottom() - y0) / (y1 - y0);
            train.push((x0 + share * (x1 - x0), frame.bottom()));
        }
        svg.path("line thick loss dashed", &polyline(&train));
        svg.path("line thick loss", &polyline(&test));
        let size = |degree: usize| if degree == DEGREE { 6.0 } else { 4.0 };
        for (degree, &at) in dots.iter().enumerate() {
            svg.circle("hollow loss", at, size(degree));
        }
        for (degree, &at) in test.iter().enumerate() {
            svg.circle("fill loss", at, size(degree));
        }
        let (x, y) = test[best];
        let name = (x, frame.y.at(NAME_AT.log10()));
        svg.line("line thin target", (x, name.1 + 5.0), (x, y - 9.0));
        svg.circle("ring", (x, y), 9.0);
        svg.text(
            "target label",
            Anchor::Middle,
            name,
            &format!("best: degree {best}"),
        );
        gap(svg, test[DEGREE], place(DEGREE, errors[DEGREE].train));
    });
    svg.text(
        "ink label",
        Anchor::Start,
        (frame.left() + 6.0, noise + 17.0),
        "noise",
    );
    legend(&mut svg, &frame);
    svg
}

/// Which line is which, where no line comes by.
fn legend(svg: &mut Svg, frame: &Frame) {
    let rows = [
        ("line thick loss", "fill loss", "on the test points"),
        (
            "line thick loss dashed",
            "hollow loss",
            "on the training points",
        ),
    ];
    for ((line, dot, name), down) in rows.into_iter().zip([12.0, 32.0]) {
        let (x, y) = (frame.left() + 10.0, frame.top() + down);
        svg.line(line, (x, y), (x + 30.0, y));
        svg.circle(dot, (x + 15.0, y), 4.0);
        svg.text("loss label", Anchor::Start, (x + 38.0, y + 5.0), name);
    }
}

/// The way between the two errors of a degree, with its name.
fn gap(svg: &mut Svg, test: Point, train: Point) {
    const APART: f64 = 10.0;
    let middle = (test.1 + train.1) / 2.0;
    let from = (test.0, middle);
    for to in [test.1 + APART, train.1 - APART] {
        svg.arrow("ink", from, (test.0, to));
    }
    let name = (test.0 + 9.0, middle + 5.0);
    svg.text("ink label", Anchor::Start, name, "gap");
}
