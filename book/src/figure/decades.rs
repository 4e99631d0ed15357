//! Logarithmic axes: a frame whose scale holds powers of ten, from −3 for 0.001 to 2 for 100, say.

use super::frame::Frame;
use super::scale::{Scale, short};
use super::svg::{Anchor, Svg, polyline};

/// How long the ticks at the numbers between the powers are.
const BETWEEN: f64 = 2.5;

/// The whole powers of ten on a scale.
pub fn powers(scale: &Scale) -> Vec<f64> {
    let first = (scale.from - 1e-9).ceil() as i32;
    let last = (scale.to + 1e-9).floor() as i32;
    (first..=last).map(f64::from).collect()
}

/// Numbers at the powers of ten along the left side, and ticks at 2, 3, … 9 times each of them. The frame's own axis there
/// has no ticks.
pub fn left(svg: &mut Svg, frame: &Frame) {
    for power in powers(&frame.y) {
        let y = frame.y.at(power);
        svg.line("line axis", (frame.left() - 4.0, y), (frame.left(), y));
        let at = (frame.left() - 7.0, y + 5.0);
        svg.text("ink", Anchor::End, at, &written(power as i32));
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

/// A power of ten: as a number where that is short, else with its exponent.
pub fn written(power: i32) -> String {
    const SUPERSCRIPTS: [char; 10] = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];
    if (-4..=4).contains(&power) {
        return short(10f64.powi(power));
    }
    let sign = if power < 0 { "⁻" } else { "" };
    let digits = power.unsigned_abs().to_string();
    let raised: String = digits
        .bytes()
        .map(|digit| SUPERSCRIPTS[usize::from(digit - b'0')])
        .collect();
    format!("10{sign}{raised}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn powers_are_written_short() {
        let all: Vec<String> = [-15, -5, -4, 0, 4, 5].into_iter().map(written).collect();
        assert_eq!(all, ["10⁻¹⁵", "10⁻⁵", "0.0001", "1", "10000", "10⁵"]);
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
