//! The four points of XOR: the ones lie across from each other, and so do the zeros; the best linear prediction is the same
//! for all four.

use super::frame::{ABOVE, Axis, BELOW, Frame};
use super::least_squares::{dot, solve};
use super::scale::{fixed, short};
use super::svg::{Anchor, Svg};
use super::{Drawing, panels};

/// Both inputs, and the target.
const POINTS: [(f64, f64, f64); 4] = [
    (0.0, 0.0, 0.0),
    (0.0, 1.0, 1.0),
    (1.0, 0.0, 1.0),
    (1.0, 1.0, 0.0),
];
const WIDTH: f64 = 320.0;
const LEFT: f64 = 30.0;

/// The best predictions of the form w₁·x₁ + w₂·x₂ + b, by squared error.
fn predictions() -> Vec<f64> {
    let rows: Vec<Vec<f64>> = POINTS.iter().map(|p| vec![p.0, p.1, 1.0]).collect();
    let targets: Vec<f64> = POINTS.iter().map(|p| p.2).collect();
    let weights = solve(&rows, &targets);
    rows.iter().map(|row| dot(row, &weights)).collect()
}

pub fn draw() -> Drawing {
    let predicted = predictions();
    let same = predicted[0];
    let loss = mse(&predicted);
    let middle = |target: f64| {
        let with: Vec<_> = POINTS.iter().filter(|p| p.2 == target).collect();
        let count = with.len() as f64;
        let sum = |of: fn(&(f64, f64, f64)) -> f64| with.iter().map(|p| of(p)).sum::<f64>();
        (sum(|p| p.0) / count, sum(|p| p.1) / count)
    };
    let (ones, zeros) = (middle(1.0), middle(0.0));
    let shared = match ones == zeros {
        true => format!(
            "both have their middle at ({}, {})",
            short(ones.0),
            short(ones.1)
        ),
        false => format!(
            "their middles are ({}, {}) and ({}, {})",
            short(ones.0),
            short(ones.1),
            short(zeros.0),
            short(zeros.1)
        ),
    };
    let words = format!(
        "No line has the two ones on one side and the two zeros on the other, since {shared}. The best linear prediction is {} for each of the four points, and its mean squared error {}.",
        short(same),
        short(loss),
    );
    Drawing {
        svg: panels(vec![plane(ones), errors(&predicted)]),
        words,
    }
}

fn mse(predicted: &[f64]) -> f64 {
    let squares = predicted
        .iter()
        .zip(POINTS)
        .map(|(p, point)| (p - point.2).powi(2));
    squares.sum::<f64>() / POINTS.len() as f64
}

fn plane(middle: (f64, f64)) -> Svg {
    let frame = Frame::new(
        (LEFT, ABOVE),
        (WIDTH - LEFT - 24.0, WIDTH - LEFT - 24.0),
        (-0.3, 1.3),
        (-0.3, 1.3),
    );
    let mut svg = Svg::new(WIDTH, frame.bottom() + BELOW);
    let axis = |name| Axis {
        name,
        class: "data",
        ticks: vec![0.0, 1.0],
    };
    frame.grid(&mut svg, &[0.0, 1.0], &[0.0, 1.0]);
    frame.axes(&mut svg, &axis("input *x*₁"), &axis("input *x*₂"));
    for (target, class) in [(0.0, "line dashed target"), (1.0, "line target")] {
        let ends: Vec<(f64, f64)> = POINTS
            .iter()
            .filter(|p| p.2 == target)
            .map(|p| frame.at(p.0, p.1))
            .collect();
        svg.line(class, ends[0], ends[1]);
    }
    for (x1, x2, target) in POINTS {
        let (x, y) = frame.at(x1, x2);
        mark(&mut svg, (x, y), target);
        let name = format!("*y* = {}", short(target));
        let aside = if x1 > 0.5 { 12.0 } else { -12.0 };
        let anchor = if x1 > 0.5 { Anchor::Start } else { Anchor::End };
        let below = if x2 > 0.5 { -10.0 } else { 22.0 };
        svg.text("target", anchor, (x + aside, y + below), &name);
    }
    let (x, y) = frame.at(middle.0, middle.1);
    svg.circle("fill", (x, y), 4.0);
    svg.text("ink", Anchor::Start, (x + 17.0, y + 5.0), "middle of both");
    svg
}

/// A one is a filled mark, a zero a hollow one.
fn mark(svg: &mut Svg, at: (f64, f64), target: f64) {
    match target > 0.5 {
        true => svg.circle("fill target", at, 7.5),
        false => svg.circle("hollow target", at, 7.0),
    }
}

fn errors(predicted: &[f64]) -> Svg {
    let frame = Frame::new(
        (LEFT, ABOVE),
        (WIDTH - LEFT - 14.0, WIDTH - LEFT - 24.0),
        (-0.5, 3.5),
        (-0.3, 1.3),
    );
    let mut svg = Svg::new(WIDTH, frame.bottom() + BELOW);
    let y = Axis {
        name: "target and prediction",
        class: "ink",
        ticks: vec![0.0, 0.5, 1.0],
    };
    let x = Axis {
        name: "the points (*x*₁, *x*₂)",
        class: "data",
        ticks: vec![],
    };
    frame.grid(&mut svg, &[], &y.ticks);
    frame.axes(&mut svg, &x, &y);
    let ends = [frame.x.from, frame.x.to].map(|x| frame.at(x, predicted[0]));
    svg.line("line thick prediction", ends[0], ends[1]);
    for (k, (&(x1, x2, target), &p)) in POINTS.iter().zip(predicted).enumerate() {
        let (from, to) = (frame.at(k as f64, p), frame.at(k as f64, target));
        svg.line("line thick loss", from, to);
        mark(&mut svg, to, target);
        svg.circle("fill prediction", from, 4.5);
        let name = fixed((p - target).powi(2), 2);
        let half = (from.1 + to.1) / 2.0 + 5.0;
        svg.text("loss", Anchor::Start, (from.0 + 8.0, half), &name);
        let at = (from.0, frame.bottom() + 17.0);
        svg.text(
            "data",
            Anchor::Middle,
            at,
            &format!("({}, {})", short(x1), short(x2)),
        );
    }
    let name = format!("*ŷ* = {}", short(predicted[0]));
    svg.text(
        "prediction",
        Anchor::Start,
        (ends[0].0 + 4.0, ends[0].1 - 8.0),
        &name,
    );
    svg
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_best_prediction_is_the_same_everywhere() {
        let predicted = predictions();
        assert!(predicted.iter().all(|p| (p - 0.5).abs() < 1e-12));
    }
}
