//! A loss surface with more than one hollow, and a descent that ends in the wrong one.

use super::Drawing;
use super::contour::simplified;
use super::heat::{self, Levels};
use super::relief::{Surface, View};
use super::scale::{fixed, short};
use super::svg::{Anchor, Point, Svg, polyline};

const RATE: f64 = 0.1;
const STEPS: usize = 40;
const START: (f64, f64) = (-2.3, 2.6);
const WIDTH: f64 = 420.0;
const EDGE: f64 = 3.0;
const LEVELS: [f64; 9] = [0.5, 1.0, 1.5, 2.0, 2.5, 3.0, 3.5, 4.0, 4.5];

/// A bowl with hollows and hills in it: the height above the bowl's floor, where it is, and its width squared.
const BUMPS: [(f64, f64, f64, f64); 4] = [
    (-2.4, 1.3, -0.9, 0.8),
    (-1.2, -1.2, 1.0, 0.6),
    (-0.7, -1.3, -1.5, 0.5),
    (0.7, 1.5, 1.5, 0.6),
];
const FLOOR: f64 = 2.2;
const BOWL: f64 = 0.16;
const VIEW: View = View {
    turn: 28.0,
    above: 53.0,
    scale: 45.0,
    tall: 22.0,
    origin: (222.0, 216.0),
};

fn height(u: f64, v: f64) -> f64 {
    let bumps: f64 = BUMPS
        .iter()
        .map(|&(h, a, b, s)| h * (-((u - a).powi(2) + (v - b).powi(2)) / s).exp())
        .sum();
    FLOOR + BOWL * (u * u + v * v) + bumps
}

fn slope(u: f64, v: f64) -> (f64, f64) {
    BUMPS.iter().fold(
        (2.0 * BOWL * u, 2.0 * BOWL * v),
        |(du, dv), &(h, a, b, s)| {
            let bump = h * (-((u - a).powi(2) + (v - b).powi(2)) / s).exp();
            (du - 2.0 * (u - a) / s * bump, dv - 2.0 * (v - b) / s * bump)
        },
    )
}

fn descent(start: (f64, f64), steps: usize) -> Vec<(f64, f64)> {
    let mut path = vec![start];
    let (mut u, mut v) = start;
    for _ in 0..steps {
        let (du, dv) = slope(u, v);
        (u, v) = (u - RATE * du, v - RATE * dv);
        path.push((u, v));
    }
    path
}

/// The lowest place: the best of many descents from a grid of starts.
fn lowest() -> (f64, f64) {
    let starts = (0..13)
        .flat_map(|i| (0..13).map(move |j| (f64::from(i) * 0.5 - 3.0, f64::from(j) * 0.5 - 3.0)));
    starts
        .filter_map(|start| descent(start, 400).last().copied())
        .min_by(|a, b| height(a.0, a.1).total_cmp(&height(b.0, b.1)))
        .unwrap_or((0.0, 0.0))
}

pub fn draw() -> Drawing {
    let surface = Surface {
        from: -EDGE,
        to: EDGE,
        height,
    };
    let mut svg = Svg::new(WIDTH, 374.0);
    let levels = Levels::new(&LEVELS);
    back_axis(&mut svg, &VIEW);
    surface.draw(&mut svg, &VIEW, &levels);
    ground_axes(&mut svg, &VIEW);

    let path = descent(START, STEPS);
    let points = surface.all(&VIEW, &path);
    let best = lowest();
    let (ring, end) = (
        surface.at(&VIEW, best),
        points.last().copied().unwrap_or_default(),
    );
    svg.cased("line thick parameter", &polyline(&simplified(&points, 0.1)));
    for &point in &apart(&points, 9.0) {
        svg.circle("fill ground", point, 1.2);
    }
    heat::ring(&mut svg, ring, 7.0);
    svg.circle("disc", points[0], 4.5);
    svg.circle("disc", end, 7.5);
    svg.text(
        "parameter label",
        Anchor::Start,
        (points[0].0 + 9.0, points[0].1 - 5.0),
        "start",
    );
    svg.text(
        "parameter label",
        Anchor::Middle,
        (end.0, end.1 + 24.0),
        &format!("loss {}", fixed(height_at(&path), 2)),
    );
    svg.text(
        "target label",
        Anchor::Middle,
        (ring.0, ring.1 + 24.0),
        &format!("loss {}", fixed(height(best.0, best.1), 2)),
    );

    let last = path.last().copied().unwrap_or(START);
    let words = format!(
        "From u = {}, v = {} with η = {}, {STEPS} steps lead into the nearest hollow, at u = {}, v = {}, with the loss {}. \
         There the ground is level. The lowest place is elsewhere, at u = {}, v = {}, with the loss {}.",
        short(START.0),
        short(START.1),
        short(RATE),
        fixed(last.0, 2),
        fixed(last.1, 2),
        fixed(height(last.0, last.1), 2),
        fixed(best.0, 2),
        fixed(best.1, 2),
        fixed(height(best.0, best.1), 2),
    );
    Drawing {
        svg: svg.finish(),
        words,
    }
}

/// The height where a path ends.
fn height_at(path: &[(f64, f64)]) -> f64 {
    let (u, v) = path.last().copied().unwrap_or(START);
    height(u, v)
}

/// The points that lie at least so far from the one before.
fn apart(points: &[Point], least: f64) -> Vec<Point> {
    let mut kept: Vec<Point> = Vec::new();
    for &point in points {
        if kept
            .last()
            .is_none_or(|p| (p.0 - point.0).hypot(p.1 - point.1) >= least)
        {
            kept.push(point);
        }
    }
    kept
}

/// The loss along the left edge.
fn back_axis(svg: &mut Svg, view: &View) {
    let corner = (-EDGE, EDGE);
    for value in [0.0, 2.0, 4.0] {
        let (x, y) = view.at(corner, value);
        svg.line("line axis", (x - 5.0, y), (x, y));
        svg.text("ink", Anchor::End, (x - 9.0, y + 5.0), &short(value));
    }
    let (_, y) = view.at(corner, 5.0);
    svg.text("loss", Anchor::Start, (0.0, y - 12.0), "loss *L*");
}

/// The numbers and the names along the two near edges of the ground.
fn ground_axes(svg: &mut Svg, view: &View) {
    for value in [-2.0, 0.0, 2.0] {
        let (x, y) = view.at((value, -EDGE), 0.0);
        svg.line("line axis", (x, y), (x + 3.0, y + 5.0));
        svg.text("ink", Anchor::Start, (x + 3.0, y + 19.0), &short(value));
        let (x, y) = view.at((-EDGE, value), 0.0);
        svg.line("line axis", (x, y), (x - 5.0, y + 3.0));
        svg.text("ink", Anchor::End, (x - 7.0, y + 14.0), &short(value));
    }
    let (x, y) = view.at((1.0, -EDGE), 0.0);
    svg.text(
        "parameter",
        Anchor::Start,
        (x + 14.0, y + 42.0),
        "parameter *u*",
    );
    let (x, y) = view.at((-EDGE, -1.0), 0.0);
    svg.text(
        "parameter",
        Anchor::End,
        (x - 26.0, y + 34.0),
        "parameter *v*",
    );
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_slopes_are_those_of_the_height() {
        for (u, v) in [(0.3, -0.4), (-1.4, 1.2), (2.0, 2.5)] {
            let (du, dv) = slope(u, v);
            let e = 1e-5;
            assert!((du - (height(u + e, v) - height(u - e, v)) / (2.0 * e)).abs() < 1e-6);
            assert!((dv - (height(u, v + e) - height(u, v - e)) / (2.0 * e)).abs() < 1e-6);
        }
    }

    #[test]
    fn no_part_of_the_surface_hides_another() {
        for i in -60..=60 {
            for j in -60..=60 {
                let (du, dv) = slope(f64::from(i) * 0.05, f64::from(j) * 0.05);
                // Only ground that falls away from the eye too steeply is hidden by what is before it.
                let (sin, cos) = VIEW.turn.to_radians().sin_cos();
                assert!(du * sin + dv * cos > -VIEW.steepest());
            }
        }
    }

    #[test]
    fn the_ring_is_at_the_lowest_place_and_the_descent_misses_it() {
        let best = lowest();
        let least = height(best.0, best.1);
        for i in -60..=60 {
            for j in -60..=60 {
                assert!(height(f64::from(i) * 0.05, f64::from(j) * 0.05) >= least - 1e-9);
            }
        }
        let end = descent(START, STEPS).last().copied().unwrap();
        let (du, dv) = slope(end.0, end.1);
        assert!(du.hypot(dv) < 0.01 && height(end.0, end.1) > least + 0.5);
    }
}
