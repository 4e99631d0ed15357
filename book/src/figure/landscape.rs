//! A loss surface with more than one hollow, and a descent that ends in the wrong one.

use serde_json::json;

use super::Drawing;
use super::bumpy::Bumpy;
use super::contour::simplified;
use super::heat::{self, Levels};
use super::moving::Moving;
use super::relief::{Surface, View};
use super::scale::{fixed, short};
use super::svg::{Anchor, Point, Svg, polyline};

const RATE: f64 = 0.1;
const START: (f64, f64) = (-2.3, 2.6);
/// No walk has more steps than this. It has arrived where the gradient is no longer than that.
const MOST: usize = 40;
const LEVEL: f64 = 0.01;
const EDGE: f64 = 3.0;
const LEVELS: [f64; 9] = [0.5, 1.0, 1.5, 2.0, 2.5, 3.0, 3.5, 4.0, 4.5];

/// A bowl with hollows and hills in it. The narrower a hollow is, the smaller is the rate that can come to rest in it.
const SURFACE: Bumpy = Bumpy {
    floor: 2.2,
    bowl: 0.16,
    bumps: &[
        (-1.2, 1.25, -1.15, 0.25),
        (-1.25, 0.2, 0.55, 0.55),
        (-0.15, -1.05, -1.5, 0.45),
        (1.15, 1.2, 1.35, 0.55),
        (1.6, 0.2, -0.9, 0.4),
    ],
};

/// The view that is printed, in degrees.
const TURN: f64 = 28.0;
const ABOVE: f64 = 53.0;
const WIDTH: f64 = 420.0;
const HEIGHT: f64 = 396.0;
/// What the surface may take of the drawing: between these heights, and so much for one unit of a parameter at most.
const TOP: f64 = 8.0;
const BOTTOM: f64 = HEIGHT - 22.0;
const WIDEST: f64 = 45.0;
/// One unit of the loss is drawn so long as this part of a parameter's unit. No place is higher than the highest.
const TALL: f64 = 0.49;
const HIGHEST: f64 = 5.1;

pub const MOVING: Moving = Moving {
    data: || {
        let (u, v) = lowest();
        json!({
            "surface": SURFACE.data(), "edge": EDGE, "levels": LEVELS, "most": MOST, "level": LEVEL, "best": [u, v],
            "room": {
                "width": WIDTH, "height": HEIGHT, "x": view(TURN, ABOVE).origin.0, "top": TOP, "bottom": BOTTOM, "widest": WIDEST,
                "tall": TALL, "highest": HIGHEST,
            },
        })
    },
    readouts: |setting| {
        let start = (setting.number("u"), setting.number("v"));
        let path = descent(start, setting.number("rate"), setting.count("t").min(MOST));
        let (loss, best) = (height_at(&path), lowest());
        vec![
            ("step", (path.len() - 1) as f64),
            ("loss", loss),
            ("above", loss - height(best.0, best.1)),
        ]
    },
    settings: &[
        "",
        "u=-2.3&v=-1&rate=0.1&t=40&turn=149&tilt=20",
        "u=-2.3&v=2.6&rate=0.02&t=40&turn=300&tilt=80",
        "u=-2.3&v=2.6&rate=0.5&t=6&turn=0&tilt=45",
        "u=2.75&v=-2.5&rate=0.27&t=0&turn=211.5&tilt=62.5",
    ],
};

/// The view from this side, with the surface as large as its room allows at any turn.
fn view(turn: f64, above: f64) -> View {
    let (up, level) = above.to_radians().sin_cos();
    let corner = EDGE * std::f64::consts::SQRT_2;
    let high = TALL * HIGHEST * level;
    let scale = WIDEST.min((BOTTOM - TOP) / (2.0 * corner * up + high));
    View {
        turn,
        above,
        scale,
        tall: scale * TALL,
        origin: (222.0, (TOP + BOTTOM + scale * high) / 2.0),
    }
}

fn height(u: f64, v: f64) -> f64 {
    SURFACE.height(u, v)
}

fn slope(u: f64, v: f64) -> (f64, f64) {
    SURFACE.slope(u, v)
}

/// The start and the place after each step, until the ground is level, the landscape ends or the steps run out.
fn descent(start: (f64, f64), rate: f64, steps: usize) -> Vec<(f64, f64)> {
    let mut path = vec![start];
    let (mut u, mut v) = start;
    for _ in 0..steps {
        let (du, dv) = slope(u, v);
        if du.hypot(dv) <= LEVEL || u.abs().max(v.abs()) > EDGE {
            break;
        }
        (u, v) = (u - rate * du, v - rate * dv);
        path.push((u, v));
    }
    path
}

/// The lowest place: the best of many descents from a grid of starts, followed until they move no more.
fn lowest() -> (f64, f64) {
    let starts = (0..13)
        .flat_map(|i| (0..13).map(move |j| (f64::from(i) * 0.5 - 3.0, f64::from(j) * 0.5 - 3.0)));
    starts
        .map(settled)
        .min_by(|a, b| height(a.0, a.1).total_cmp(&height(b.0, b.1)))
        .unwrap_or((0.0, 0.0))
}

/// Where the ground leads to from here.
fn settled((mut u, mut v): (f64, f64)) -> (f64, f64) {
    for _ in 0..800 {
        let (du, dv) = slope(u, v);
        (u, v) = (u - 0.05 * du, v - 0.05 * dv);
    }
    (u, v)
}

pub fn draw() -> Drawing {
    let surface = Surface {
        from: -EDGE,
        to: EDGE,
        height,
    };
    let view = view(TURN, ABOVE);
    let mut svg = Svg::new(WIDTH, HEIGHT);
    let levels = Levels::new(&LEVELS);
    back_axis(&mut svg, &view);
    surface.draw(&mut svg, &view, &levels);
    ground_axes(&mut svg, &view);

    let path = descent(START, RATE, MOST);
    let points = surface.all(&view, &path);
    let best = lowest();
    let (ring, end) = (
        surface.at(&view, best),
        points.last().copied().unwrap_or_default(),
    );
    svg.cased("line thick parameter", &polyline(&simplified(&points, 0.1)));
    for &point in &apart(&points, 9.0) {
        svg.circle("fill parameter", point, 2.6);
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
        "From u = {}, v = {} with η = {}, {} steps lead into the nearest hollow, at u = {}, v = {}, with the loss {}. \
         There the ground is level. The lowest place is elsewhere, at u = {}, v = {}, with the loss {}.",
        short(START.0),
        short(START.1),
        short(RATE),
        path.len() - 1,
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
    fn no_part_of_the_printed_surface_hides_another() {
        let view = view(TURN, ABOVE);
        let (sin, cos) = view.turn.to_radians().sin_cos();
        for (u, v) in everywhere() {
            let (du, dv) = slope(u, v);
            // Only ground that falls away from the eye too steeply is hidden by what is before it.
            assert!(du * sin + dv * cos > -view.steepest());
        }
    }

    #[test]
    fn the_surface_stays_inside_the_drawing_however_it_is_turned() {
        for turn in 0..36 {
            for above in 20..=80 {
                let view = view(f64::from(turn) * 10.0, f64::from(above));
                for (u, v) in [(-EDGE, -EDGE), (-EDGE, EDGE), (EDGE, -EDGE), (EDGE, EDGE)] {
                    for (x, y) in [0.0, height(u, v)].map(|z| view.at((u, v), z)) {
                        assert!((25.0..=WIDTH - 4.0).contains(&x), "{turn} {above}");
                        assert!(
                            (TOP - 0.1..=BOTTOM + 0.1).contains(&y),
                            "{turn} {above}: {y}"
                        );
                    }
                }
            }
        }
    }

    /// Places all over the surface.
    fn everywhere() -> impl Iterator<Item = (f64, f64)> {
        let along = |i: i32| f64::from(i) * 0.05;
        (-60..=60).flat_map(move |i| (-60..=60).map(move |j| (along(i), along(j))))
    }

    #[test]
    fn the_ring_is_at_the_lowest_place_and_the_descent_misses_it() {
        let best = lowest();
        let least = height(best.0, best.1);
        for (u, v) in everywhere() {
            assert!((least - 1e-9..=HIGHEST).contains(&height(u, v)));
        }
        let path = descent(START, RATE, MOST);
        let end = path.last().copied().unwrap();
        let (du, dv) = slope(end.0, end.1);
        assert!(du.hypot(dv) <= LEVEL && height(end.0, end.1) > least + 0.5);
        let losses: Vec<f64> = path.iter().map(|&(u, v)| height(u, v)).collect();
        assert!(losses.windows(2).all(|pair| pair[1] < pair[0]));
    }

    #[test]
    fn there_are_two_hollows_beside_the_deepest() {
        let mut ends: Vec<(f64, f64)> = Vec::new();
        for i in -11..=11 {
            for j in -11..=11 {
                let end = settled((f64::from(i) * 0.25 + 0.01, f64::from(j) * 0.25 + 0.02));
                if ends.iter().all(|e| (e.0 - end.0).hypot(e.1 - end.1) > 0.05) {
                    ends.push(end);
                }
            }
        }
        assert_eq!(ends.len(), 3, "{ends:?}");
    }

    #[test]
    fn a_low_rate_crawls_and_a_high_one_never_comes_to_rest() {
        let end = |rate| descent(START, rate, MOST).last().copied().unwrap();
        let (u, v) = end(0.02);
        assert!((u - START.0).hypot(v - START.1) < 1.0);
        for rate in [0.4, 0.5, 0.6] {
            let (u, v) = end(rate);
            let (du, dv) = slope(u, v);
            assert!(rate * du.hypot(dv) > 0.3, "{rate}");
        }
    }
}
