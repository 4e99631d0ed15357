//! Axes of powers of ten: the frame's scale counts the exponents, and these write the powers at its ticks.

use super::frame::Frame;
use super::scale::short;
use super::svg::{Anchor, Svg};

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

/// Numbers at the left of the frame that need not be powers of ten.
pub fn left_at(svg: &mut Svg, frame: &Frame, values: &[f64]) {
    for &value in values {
        let at = frame.y.at(value.log10());
        svg.line("line axis", (frame.left() - 4.0, at), (frame.left(), at));
        let place = (frame.left() - 7.0, at + 5.0);
        svg.text("ink", Anchor::End, place, &short(value));
    }
}

/// A power of ten as people write it: 10⁻⁵, and 0.1, 1, 10 and 100 without an exponent.
pub fn power(exponent: i32) -> String {
    match exponent {
        -1 => "0.1".to_owned(),
        0..=2 => 10i32.pow(exponent.unsigned_abs()).to_string(),
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
}
