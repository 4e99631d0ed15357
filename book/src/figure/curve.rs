//! The graph of a function as a line that ends where it leaves its frame.

use super::contour::simplified;
use super::frame::Frame;
use super::svg::{Point, coordinate, polyline};

/// How far a drawn line may lie off the computed one, in units of the drawing.
const TOLERANCE: f64 = 0.15;

/// The graph of `f` from one number to another through so many pieces, as the `d` of a path.
pub fn graph(
    frame: &Frame,
    (from, to): (f64, f64),
    pieces: usize,
    f: impl Fn(f64) -> f64,
) -> String {
    let points: Vec<Point> = (0..=pieces)
        .map(|i| from + (to - from) * i as f64 / pieces as f64)
        .map(|x| frame.at(x, f(x)))
        .collect();
    inside(frame, &points)
        .iter()
        .map(|part| polyline(&simplified(part, TOLERANCE)))
        .collect()
}

/// A piece of a parabola from one number to another, exactly, as the `d` of a path; of `f` and its slope.
pub fn parabola(
    frame: &Frame,
    (from, to): (f64, f64),
    f: impl Fn(f64) -> f64,
    slope: impl Fn(f64) -> f64,
) -> String {
    // The tangents at both ends meet in the middle, and a curve of degree two is given by that place.
    let half = (to - from) / 2.0;
    let places = [
        (from, f(from)),
        (from + half, f(from) + half * slope(from)),
        (to, f(to)),
    ];
    let [start, meet, end] = places.map(|(x, y)| {
        let at = frame.at(x, y);
        format!("{} {}", coordinate(at.0), coordinate(at.1))
    });
    format!("M{start}Q{meet} {end}")
}

/// The parts of a line between the frame's floor and its lid.
fn inside(frame: &Frame, points: &[Point]) -> Vec<Vec<Point>> {
    let (lid, floor) = (frame.top(), frame.bottom());
    let mut parts: Vec<Vec<Point>> = Vec::new();
    let mut part: Vec<Point> = Vec::new();
    for pair in points.windows(2) {
        let Some((from, to)) = piece((pair[0], pair[1]), lid, floor) else {
            continue;
        };
        // A piece that does not begin where the last one ended begins a new part.
        if part.last() != Some(&from) {
            parts.push(std::mem::replace(&mut part, vec![from]));
        }
        part.push(to);
    }
    parts.push(part);
    parts.retain(|part| part.len() > 1);
    parts
}

/// The piece of a straight line that lies between two heights.
fn piece((a, b): (Point, Point), lid: f64, floor: f64) -> Option<(Point, Point)> {
    let rise = b.1 - a.1;
    let (mut from, mut to) = (0.0f64, 1.0f64);
    if rise == 0.0 {
        return (lid..=floor).contains(&a.1).then_some((a, b));
    }
    let (enters, leaves) = ((lid - a.1) / rise, (floor - a.1) / rise);
    from = from.max(enters.min(leaves));
    to = to.min(enters.max(leaves));
    let at = |share: f64| match share {
        0.0 => a,
        1.0 => b,
        _ => (a.0 + share * (b.0 - a.0), a.1 + share * rise),
    };
    (from < to).then(|| (at(from), at(to)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_cut_where_it_leaves_the_frame() {
        let frame = Frame::new((0.0, 0.0), (40.0, 10.0), (-2.0, 2.0), (0.0, 1.0));
        let points: Vec<Point> = [-2.0, -0.5, 0.5, 2.0]
            .into_iter()
            .map(|x: f64| frame.at(x, x.abs() - 0.25))
            .collect();
        let parts = inside(&frame, &points);
        assert_eq!(parts.len(), 1);
        // It comes in where |x| is 1.25.
        assert!((parts[0][0].0 - frame.x.at(-1.25)).abs() < 1e-9 && parts[0][0].1 == frame.top());
        assert!(graph(&frame, (-2.0, 2.0), 8, |_| 3.0).is_empty());
        assert_eq!(graph(&frame, (-2.0, 2.0), 8, |_| 1.0), "M0 0l40 0");
    }

    #[test]
    fn a_parabola_goes_from_end_to_end_and_leaves_along_its_slope() {
        let frame = Frame::new((0.0, 0.0), (40.0, 10.0), (-2.0, 2.0), (0.0, 4.0));
        let d = parabola(&frame, (-2.0, 2.0), |x| x * x, |x| 2.0 * x);
        assert_eq!(d, "M0 0Q20 20 40 0");
    }

    #[test]
    fn a_line_that_comes_back_has_two_parts() {
        let frame = Frame::new((0.0, 0.0), (40.0, 10.0), (-2.0, 2.0), (0.0, 1.0));
        let d = graph(&frame, (-1.0, 1.0), 40, |x| 4.0 * x * x - 2.0);
        assert_eq!(d.matches('M').count(), 2);
    }
}
