//! What two figures have in common that draw errors over the degree of a polynomial: the axes, and the level of the noise.

use super::frame::{Axis, BELOW, Frame};
use super::log_axis;
use super::noisy_curve::{HIGHEST, NOISE};
use super::svg::Svg;

/// A drawing `width` wide, in which `frame` has degrees across and the powers of ten of errors up.
pub fn axes(frame: &Frame, width: f64) -> Svg {
    let mut svg = Svg::new(width, frame.bottom() + BELOW);
    let y = Axis {
        name: "mean squared error",
        class: "loss",
        ticks: vec![],
    };
    let x = Axis {
        name: "degree of the polynomial",
        class: "ink",
        ticks: (0..=HIGHEST).map(|degree| degree as f64).collect(),
    };
    frame.grid(&mut svg, &[], &log_axis::powers(&frame.y));
    let level = noise_level(frame);
    svg.line(
        "line axis dashed",
        (frame.left(), level),
        (frame.right(), level),
    );
    frame.axes(&mut svg, &x, &y);
    log_axis::left_all(&mut svg, frame);
    svg
}

/// How high the square of the noise lies.
pub fn noise_level(frame: &Frame) -> f64 {
    frame.y.at((NOISE * NOISE).log10())
}
