//! Axes of powers of ten: the frame's scale counts the exponents, and these write the powers at its ticks.

use super::frame::Frame;
use super::scale::{Scale, short};
use super::svg::{Anchor, Svg, polyline};

/// How long the ticks at the numbers between the powers are.
const BETWEEN: f64 = 2.5;

/// The powers of ten below the frame, for the exponents in `ticks`.
pub fn below(svg: &mut Svg, frame: &Frame, ticks: &[i32]) {
    for &exponent in ticks {
        let at = frame.x.at(f64::from(exponent));
        svg.line(
            "line axis",
            (at, frame.bottom()),
            (at, frame.bottom() + 4.0),
        );
        let place = (at, frame.bottom() + 18.0);
        svg.text("ink", Anchor::Middle, place, &power(exponent));
    }
}

/// The powers of ten at the left of the frame.
pub fn left(svg: &mut Svg, frame: &Frame, ticks: &[i32]) {
    for &exponent in ticks {
        let at = frame.y.at(f64::from(exponent));
        svg.line("line axis", (frame.left() - 4.0, at), (frame.left(), at));
        let place = (frame.left() - 7.0, at + 5.0);
        svg.text("ink", Anchor::End, place, &power(exponent));
    }
}

/// The whole powers of ten on a scale.
pub fn powers(scale: &Scale) -> Vec<f64> {
    let first = (scale.from - 1e-9).ceil() as i32;
    let last = (scale.to + 1e-9).floor() as i32;
    (first..=last).map(f64::from).collect()
}

/// Numbers at the powers of ten along the left side, and ticks at 2, 3, … 9 times each of them. The frame's own axis there
/// has no ticks.
pub fn left_all(svg: &mut Svg, frame: &Frame) {
    for exponent in powers(&frame.y) {
        let y = frame.y.at(exponent);
        svg.line("line axis", (frame.left() - 4.0, y), (frame.left(), y));
        let at = (frame.left() - 7.0, y + 5.0);
        svg.text("ink", Anchor::End, at, &power(exponent as i32));
    }
    let ticks: String = between(&frame.y)
        .map(|y| polyline(&[(frame.left() - BETWEEN, y), (frame.left(), y)]))
        .collect();
    svg.path("line axis", &ticks);
}

/// Where the numbers between the powers lie.
fn between(scale: &Scale) -> impl Iterator<Item = f64> {
    let (from, to) = (scale.from.floor() as i32, scale.to.ceil() as i32);
    let all = (from..to).flat_map(|power| (2..10).map(move |n| (power, n)));
    all.map(|(power, n)| f64::from(power) + f64::from(n).log10())
        .filter(|at| (scale.from..=scale.to).contains(at))
        .map(|at| scale.at(at))
}

/// Numbers at the left of the frame that need not be powers of ten.
pub fn left_at(svg: &mut Svg, frame: &Frame, values: &[f64]) {
    for &value in values {
        let at = frame.y.at(value.log10());
        svg.line("line axis", (frame.left() - 4.0, at), (frame.left(), at));
        let place = (frame.left() - 7.0, at + 5.0);
        svg.text("ink", Anchor::End, place, &short(value));
    }
}

/// A power of ten as people write it: 10⁻⁵, and without an exponent from 0.01 to 100.
pub fn power(exponent: i32) -> String {
    match exponent {
        -2..=2 => short(10f64.powi(exponent)),
        _ => format!("10{}", raised(exponent)),
    }
}

/// A number as one of `digits` digits times a power of ten, for what is too small to be read otherwise: 4·10⁻¹¹.
pub fn scientific(value: f64, digits: usize) -> String {
    let written = format!("{value:.*e}", digits.saturating_sub(1));
    match written.split_once('e') {
        Some((factor, exponent)) => {
            let exponent = exponent.parse().unwrap_or(0);
            match factor {
                "1" => power(exponent),
                _ => format!("{factor}·10{}", raised(exponent)),
            }
        }
        None => written,
    }
}

fn raised(exponent: i32) -> String {
    exponent
        .to_string()
        .chars()
        .map(|c| match c {
            '-' => '⁻',
            '1' => '¹',
            '2' => '²',
            '3' => '³',
            _ => c
                .to_digit(10)
                .and_then(|digit| char::from_u32('⁰' as u32 + digit))
                .unwrap_or(c),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn powers_are_written_as_in_print() {
        let written: Vec<String> = [-15, -4, -1, 0, 1, 2, 3].into_iter().map(power).collect();
        assert_eq!(written, ["10⁻¹⁵", "10⁻⁴", "0.1", "1", "10", "100", "10³"]);
        assert_eq!(scientific(0.0000417, 2), "4.2·10⁻⁵");
        assert_eq!(scientific(3e-11, 1), "3·10⁻¹¹");
        assert_eq!(scientific(1.04e-7, 1), "10⁻⁷");
    }

    #[test]
    fn a_scale_has_its_powers_and_the_numbers_between() {
        let scale = Scale {
            from: -1.5,
            to: 1.0,
            start: 0.0,
            end: 250.0,
        };
        assert_eq!(powers(&scale), [-1.0, 0.0, 1.0]);
        // From 0.04 up: six below 0.1, and eight in each decade.
        assert_eq!(between(&scale).count(), 6 + 16);
    }
}
