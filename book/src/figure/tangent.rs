//! A slope as people see it: a short straight piece through a point of a curve.

use super::curve::graph;
use super::frame::Frame;

/// How far the piece reaches to either side of its point, in units of the drawing.
const HALF: f64 = 34.0;

/// The piece of the tangent through a pair of numbers, cut off at the frame, as the `d` of a path.
pub fn tangent(frame: &Frame, at: (f64, f64), slope: f64) -> String {
    let across = HALF / frame.x.unit().hypot(slope * frame.y.unit());
    let from = (at.0 - across).max(frame.x.from);
    let to = (at.0 + across).min(frame.x.to);
    graph(frame, (from, to), 1, |x| at.1 + slope * (x - at.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_piece_has_the_same_length_at_every_slope_and_ends_at_the_frame() {
        let frame = Frame::new((0.0, 0.0), (100.0, 100.0), (-1.0, 1.0), (-1.0, 1.0));
        assert_eq!(tangent(&frame, (0.0, 0.0), 0.0), "M16 50l68 0");
        // Sides of 3 : 4 : 5.
        assert_eq!(tangent(&frame, (0.0, 0.0), -0.75), "M22.8 29.6l54.4 40.8");
        assert_eq!(tangent(&frame, (0.9, 0.0), 0.0), "M61 50l39 0");
    }
}
