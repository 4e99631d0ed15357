//! The fits to twenty training sets: stiff ones agree on what is wrong, wiggly ones are right on the whole and disagree. Beside
//! them the squared bias and the variance of every degree.

use serde_json::json;

use super::curve::graph;
use super::error_by_degree;
use super::frame::{ABOVE, Axis, BELOW, Frame};
use super::least_squares::Polynomial;
use super::moving::{self, Moving};
use super::noisy_curve::{HIGHEST, NOISE, TRAINING, flat, sample, truth};
use super::scale::significant;
use super::svg::{Anchor, Point, Svg, polyline};
use super::{Drawing, panels};

const SETS: u64 = 20;
/// The degree that stays, and the one that can be chosen.
const DEGREES: [usize; 2] = [1, 9];
/// How far the pictures reach, and the means of bias and variance: near the ends single fits of the higher degree run away.
const REACH: f64 = 0.9;
/// In how many steps, from the middle to either end.
const STEPS: i32 = 90;
const WIDTH: f64 = 320.0;
const HEIGHT: f64 = 262.0;
/// The powers of ten that are shown.
const POWERS: (f64, f64) = (-3.0, 1.2);

pub const MOVING: Moving = Moving {
    data: || {
        let sets: Vec<_> = (0..SETS).map(|set| flat(&training_set(set))).collect();
        let frames = [fits_frame(1), parts_frame()].map(|frame| moving::frame(&frame));
        json!({ "sets": sets, "noise": NOISE * NOISE, "reach": REACH, "steps": STEPS, "frames": frames })
    },
    readouts: |setting| {
        let Parts { bias, variance } = Fits::new(setting.count("degree")).measured();
        let noise = NOISE * NOISE;
        vec![
            ("bias", bias),
            ("variance", variance),
            ("noise", noise),
            ("error", bias + variance + noise),
        ]
    },
    settings: &["", "degree=0", "degree=3", "degree=6", "degree=11"],
};

fn training_set(set: u64) -> Vec<(f64, f64)> {
    sample(TRAINING, 500 + set)
}

/// The fits of one degree to all the training sets.
struct Fits {
    degree: usize,
    all: Vec<Polynomial>,
}

/// What the error of the fits is made of, as means over x.
struct Parts {
    /// Squared.
    bias: f64,
    variance: f64,
}

impl Fits {
    fn new(degree: usize) -> Fits {
        let all = (0..SETS)
            .map(|set| Polynomial::fit(&training_set(set), degree))
            .collect();
        Fits { degree, all }
    }

    fn mean(&self, x: f64) -> f64 {
        self.all.iter().map(|fit| fit.at(x)).sum::<f64>() / self.all.len() as f64
    }

    fn measured(&self) -> Parts {
        let places: Vec<f64> = (-STEPS..=STEPS)
            .map(|i| REACH * f64::from(i) / f64::from(STEPS))
            .collect();
        let count = places.len() as f64;
        let bias = places.iter().map(|&x| (self.mean(x) - truth(x)).powi(2));
        let variance = places.iter().map(|&x| {
            let mean = self.mean(x);
            let squares = self.all.iter().map(|fit| (fit.at(x) - mean).powi(2));
            squares.sum::<f64>() / self.all.len() as f64
        });
        Parts {
            bias: bias.sum::<f64>() / count,
            variance: variance.sum::<f64>() / count,
        }
    }
}

/// The frame of the degree that stays, or of the other one beside it.
fn fits_frame(place: usize) -> Frame {
    const LEFT: f64 = 30.0;
    const APART: f64 = 14.0;
    let wide = (WIDTH - LEFT - APART - 8.0) / 2.0;
    let left = LEFT + place as f64 * (wide + APART);
    Frame::new((left, ABOVE), (wide, HEIGHT), (-REACH, REACH), (-2.0, 2.0))
}

fn parts_frame() -> Frame {
    const LEFT: f64 = 44.0;
    let size = (WIDTH - LEFT - 8.0, HEIGHT);
    let degrees = (-0.4, HIGHEST as f64 + 0.4);
    Frame::new((LEFT, ABOVE), size, degrees, POWERS)
}

pub fn draw() -> Drawing {
    let parts: Vec<Parts> = (0..=HIGHEST)
        .map(|degree| Fits::new(degree).measured())
        .collect();
    let said = DEGREES.map(|degree| {
        format!(
            "degree {degree} has the squared bias {} and the variance {}",
            significant(parts[degree].bias, 2),
            significant(parts[degree].variance, 2)
        )
    });
    let words = format!(
        "{SETS} training sets of {TRAINING} points each. As means over x from −{REACH} to {REACH}, {}.",
        said.join("; ")
    );
    Drawing {
        svg: panels(vec![bundles(), curves(&parts)]),
        words,
    }
}

/// The fits of both degrees, beside each other.
fn bundles() -> Svg {
    let frames = [0, 1].map(fits_frame);
    let mut svg = Svg::new(WIDTH, frames[0].bottom() + BELOW);
    for (i, frame) in frames.iter().enumerate() {
        frame.grid(&mut svg, &[], &frame.y.ticks(4));
        let fits = Fits::new(DEGREES[i]);
        if i == 0 {
            bundle(&mut svg, frame, &fits);
        } else {
            svg.moving(|svg| bundle(svg, frame, &fits));
        }
        let truth = graph(frame, (-REACH, REACH), 60, truth);
        svg.path("line thick dashed target", &truth);
        let x = Axis {
            name: if i == 0 { "" } else { "input *x*" },
            class: "data",
            ticks: frame.x.ticks(4),
        };
        let y = Axis {
            name: if i == 0 { "*y*" } else { "" },
            class: "target",
            ticks: if i == 0 { frame.y.ticks(4) } else { vec![] },
        };
        frame.axes(&mut svg, &x, &y);
    }
    let frame = frames[0];
    let (x, y) = frame.at(REACH, 1.0);
    svg.text("target label", Anchor::End, (x, y - 12.0), "true curve");
    let (x, y) = frame.at(REACH, -0.6);
    svg.text("prediction label", Anchor::End, (x, y), "their mean");
    svg
}

fn bundle(svg: &mut Svg, frame: &Frame, fits: &Fits) {
    svg.text(
        "prediction",
        Anchor::Start,
        (frame.left(), frame.top() - 11.0),
        &format!("degree {}", fits.degree),
    );
    let drawn: String = fits
        .all
        .iter()
        .map(|fit| graph(frame, (-REACH, REACH), 70, |x| fit.at(x)))
        .collect();
    svg.path("line thin many prediction", &drawn);
    let mean = graph(frame, (-REACH, REACH), 200, |x| fits.mean(x));
    svg.cased("line thick prediction", &mean);
}

/// What the error of every degree is made of.
fn curves(parts: &[Parts]) -> Svg {
    let frame = parts_frame();
    let mut svg = error_by_degree::axes(&frame, WIDTH);
    let noise = NOISE * NOISE;

    let place = |degree: usize, part: f64| frame.at(degree as f64, part.log10());
    let lines = [
        (
            "line loss dashed",
            "hollow loss",
            (|parts, _| parts.bias) as fn(&Parts, f64) -> f64,
        ),
        ("line loss", "fill loss", |parts, _| parts.variance),
        ("line thick loss", "fill loss", |parts, noise| {
            parts.bias + parts.variance + noise
        }),
    ];
    let mut chosen: Vec<(&str, Point, f64)> = Vec::new();
    for ((line, dot, of), size) in lines.into_iter().zip([5.0, 5.0, 6.0]) {
        let points: Vec<Point> = (0..=HIGHEST)
            .map(|degree| place(degree, of(&parts[degree], noise)))
            .collect();
        svg.path(line, &polyline(&points));
        for &at in &points {
            svg.circle(dot, at, 3.2);
        }
        chosen.push((dot, points[DEGREES[1]], size));
    }
    svg.moving(|svg| {
        let x = frame.x.at(DEGREES[1] as f64);
        svg.line("line thin ink", (x, frame.top()), (x, frame.bottom()));
        for (dot, at, size) in chosen {
            svg.circle(dot, at, size);
        }
    });
    let mut name = |class: &str, anchor: Anchor, at: (f64, f64), text: &str| {
        svg.text(class, anchor, frame.at(at.0, at.1), text);
    };
    name("ink label", Anchor::Start, (-0.2, -1.46), "noise²");
    name("loss label", Anchor::Middle, (5.8, -2.62), "bias²");
    name("loss label", Anchor::Middle, (6.2, -1.84), "variance");
    name(
        "loss label",
        Anchor::Middle,
        (5.3, -0.72),
        "sum of the three",
    );
    svg
}
