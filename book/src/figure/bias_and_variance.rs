//! The fits to twenty training sets: stiff ones agree on what is wrong, wiggly ones are right on the whole and disagree.

use super::curve::graph;
use super::frame::{ABOVE, Axis, BELOW, Frame};
use super::least_squares::Polynomial;
use super::noisy_curve::{TRAINING, sample, truth};
use super::scale::significant;
use super::svg::{Anchor, Svg};
use super::{Drawing, panels};

const SETS: u64 = 20;
const DEGREES: [usize; 2] = [1, 9];
/// How far the pictures reach, and the means of bias and variance: near the ends single fits of the higher degree run away.
const REACH: f64 = 0.9;
const WIDTH: f64 = 320.0;
const LEFT: f64 = 30.0;
const TITLE: f64 = 26.0;

/// The fits of one degree to all the training sets.
struct Fits {
    degree: usize,
    all: Vec<Polynomial>,
}

impl Fits {
    fn new(degree: usize) -> Fits {
        let all = (0..SETS)
            .map(|set| Polynomial::fit(&sample(TRAINING, 500 + set), degree))
            .collect();
        Fits { degree, all }
    }

    fn mean(&self, x: f64) -> f64 {
        self.all.iter().map(|fit| fit.at(x)).sum::<f64>() / self.all.len() as f64
    }

    /// The squared bias and the variance, as means over x.
    fn measured(&self) -> (f64, f64) {
        const STEPS: i32 = 90;
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
        (bias.sum::<f64>() / count, variance.sum::<f64>() / count)
    }
}

pub fn draw() -> Drawing {
    let fits = DEGREES.map(Fits::new);
    let said: Vec<String> = fits
        .iter()
        .map(|fits| {
            let (bias, variance) = fits.measured();
            format!(
                "degree {} has the squared bias {} and the variance {}",
                fits.degree,
                significant(bias, 2),
                significant(variance, 2)
            )
        })
        .collect();
    let words = format!(
        "{SETS} training sets of {TRAINING} points each. As means over x from −{REACH} to {REACH}, {}.",
        said.join("; ")
    );
    Drawing {
        svg: panels(fits.iter().map(draw_panel).collect()),
        words,
    }
}

fn draw_panel(fits: &Fits) -> Svg {
    let frame = Frame::new(
        (LEFT, TITLE + ABOVE),
        (WIDTH - LEFT - 10.0, 240.0),
        (-REACH, REACH),
        (-2.0, 2.0),
    );
    let mut svg = Svg::new(WIDTH, frame.bottom() + BELOW);
    let (bias, variance) = fits.measured();
    svg.spans(
        "ink",
        Anchor::Start,
        (0.0, 16.0),
        &[
            ("strong", &format!("degree {}", fits.degree)),
            (
                "",
                &format!(
                    "\u{a0} bias² {}, variance {}",
                    significant(bias, 2),
                    significant(variance, 2)
                ),
            ),
        ],
    );
    let x = Axis::input(frame.x.ticks(4));
    let y = Axis {
        name: "*y*",
        class: "target",
        ticks: frame.y.ticks(4),
    };
    frame.grid(&mut svg, &[], &y.ticks);
    let drawn: String = fits
        .all
        .iter()
        .map(|fit| graph(&frame, (-REACH, REACH), 70, |x| fit.at(x)))
        .collect();
    svg.path("line thin many prediction", &drawn);
    frame.axes(&mut svg, &x, &y);
    let mean = graph(&frame, (-REACH, REACH), 200, |x| fits.mean(x));
    svg.cased("line thick prediction", &mean);
    let truth = graph(&frame, (-REACH, REACH), 60, truth);
    svg.path("line thick dashed target", &truth);
    if fits.degree == DEGREES[0] {
        let (x, y) = frame.at(0.5, 1.0);
        svg.text("target", Anchor::Middle, (x, y - 10.0), "true curve");
        let (x, y) = frame.at(REACH, 0.0);
        svg.text(
            "prediction",
            Anchor::End,
            (x - 4.0, y + 28.0),
            "mean of the fits",
        );
    }
    svg
}
