//! Steps that the reader chooses in fog, where only the slope underfoot is known; and the map that was under the fog.

use serde_json::json;

use super::contour::Grid;
use super::foggy::{self, LANDS, Land, Place};
use super::frame::{ABOVE, Axis, BELOW, Frame};
use super::heat::{self, LEGEND, Levels};
use super::moving::{self, Moving};
use super::scale::{fixed, in_words, short};
use super::svg::{Anchor, Point, Svg, polyline};
use super::{Drawing, panels};

/// The walk that is printed: so many steps of this length, each straight down the arrow.
const STEPS: usize = 5;
const LENGTH: f64 = 1.0;
const WIDTH: f64 = 320.0;
const LEFT: f64 = 30.0;
const LEVELS: [f64; 9] = [0.25, 0.5, 1.0, 2.0, 3.0, 4.0, 6.0, 8.0, 12.0];
/// An arrow has so many units of the drawing for a slope of 1, and never more than the most.
const ARROW: (f64, f64) = (14.0, 64.0);

pub const MOVING: Moving = Moving {
    data: || {
        let lands = LANDS.iter().map(|land| {
            let (u, v) = foggy::lowest(land);
            let given = json!({ "start": [land.start.0, land.start.1], "rate": land.rate, "best": [u, v], "ways": land.ways });
            (land.key.to_owned(), given)
        });
        json!({
            "frame": moving::frame(&frame()), "levels": LEVELS, "arrow": [ARROW.0, ARROW.1], "hollows": foggy::HOLLOWS.data(),
            "lands": lands.collect::<serde_json::Map<_, _>>(),
        })
    },
    readouts: |setting| {
        let land = foggy::land(setting.word("surface"));
        let path = foggy::path(land, &foggy::read(setting.word("steps")));
        let (u, v) = path.last().copied().unwrap_or(land.start);
        let (du, dv) = (land.slope)(u, v);
        vec![
            ("step", (path.len() - 1) as f64),
            ("loss", (land.height)(u, v)),
            ("steep", du.hypot(dv)),
        ]
    },
    settings: &[
        "",
        "surface=valley&steps=-29.96_-39.92_10.0_120.85&map=lifted&direction=30&length=0.5",
        "surface=bend&steps=20.-128_110.-105_100.-20_105.15&map=fog&direction=315&length=2",
        "surface=hollows&steps=80.40_55.80_-20.35&map=lifted&direction=12.5&length=3",
        "surface=bend&steps=-60.60&map=lifted&direction=0&length=0.05",
    ],
};

fn frame() -> Frame {
    Frame::equal((LEFT, ABOVE), WIDTH - LEFT - 8.0, foggy::U, foggy::V)
}

/// Steps straight down the arrow.
fn down(land: &Land) -> Vec<Place> {
    let mut path = vec![land.start];
    let (mut u, mut v) = land.start;
    for _ in 0..STEPS {
        let (du, dv) = (land.slope)(u, v);
        let steep = du.hypot(dv);
        (u, v) = (u - LENGTH * du / steep, v - LENGTH * dv / steep);
        path.push((u, v));
    }
    path
}

pub fn draw() -> Drawing {
    let land = foggy::land("valley");
    let path = down(land);
    let last = path.last().copied().unwrap_or(land.start);
    let loss = |(u, v): Place| (land.height)(u, v);
    let best = foggy::lowest(land);
    let automatic = foggy::descent(land, loss(last)).unwrap_or_default();
    let words = format!(
        "{} steps of length {}, each straight down the arrow, bring the loss from {} to {}. The map, once the fog has lifted, shows that they \
         swing across a narrow valley: its lowest place is at u = {}, v = {}, with the loss {}. Gradient descent with η = {} needs {} steps to \
         come as low.",
        capital(&in_words(STEPS)),
        short(LENGTH),
        fixed(loss(land.start), 2),
        fixed(loss(last), 2),
        fixed(best.0, 2),
        fixed(best.1, 2),
        fixed(loss(best), 2),
        short(land.rate),
        in_words(automatic.len() - 1),
    );
    Drawing {
        svg: panels(vec![
            in_fog(land, &path),
            on_map(land, &path, &automatic, best),
        ]),
        words,
    }
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters
        .next()
        .map(|first| first.to_uppercase().chain(letters).collect())
        .unwrap_or_default()
}

fn axes(svg: &mut Svg, frame: &Frame, heading: &str) {
    frame.axes(
        svg,
        &Axis::parameter("parameter *u*", frame.x.ticks(6)),
        &Axis::parameter("parameter *v*", frame.y.ticks(5)),
    );
    let corner = (frame.right(), frame.top() - 11.0);
    svg.text("ink", Anchor::End, corner, heading);
}

/// What can be known in the fog: the places that one has been at with their losses, and the slope at the last.
fn in_fog(land: &Land, path: &[Place]) -> Svg {
    let frame = frame();
    let mut svg = Svg::new(WIDTH, frame.bottom() + BELOW);
    let corner = (frame.left(), frame.top());
    svg.rect("fog", corner, (frame.width(), frame.height()), 0.0);
    frame.grid(&mut svg, &frame.x.ticks(6), &frame.y.ticks(5));
    axes(&mut svg, &frame, "in the fog");
    let points = frame.all(path);
    svg.moving(|svg| {
        walked(svg, &points);
        for (i, (&(u, v), &(x, y))) in path.iter().zip(&points).enumerate() {
            let loss = fixed((land.height)(u, v), 2);
            let (before, after) = (points[i.saturating_sub(1)], points.get(i + 1));
            let after = after.map_or(before.0, |after| after.0);
            // On the outer side of each turn.
            let (anchor, right) = match 2.0 * x >= before.0 + after {
                true => (Anchor::Start, 13.0),
                false => (Anchor::End, -11.0),
            };
            let words = if i == 0 { format!("loss {loss}") } else { loss };
            svg.text("loss label", anchor, (x + right, y + 5.0), &words);
        }
        if let (Some(&(u, v)), Some(&here)) = (path.last(), points.last()) {
            let (du, dv) = (land.slope)(u, v);
            let steep = du.hypot(dv);
            let long = (ARROW.0 * steep).min(ARROW.1) / steep;
            svg.cased_arrow("gradient", here, (here.0 - long * du, here.1 + long * dv));
            heat::disc(svg, here);
        }
    });
    svg
}

/// The same walk over the map, and that of gradient descent.
fn on_map(land: &Land, path: &[Place], automatic: &[Place], best: Place) -> Svg {
    let frame = frame();
    let mut svg = Svg::new(WIDTH, frame.bottom() + BELOW + LEGEND);
    let levels = Levels::new(&LEVELS);
    svg.group("surface", |svg| {
        let grid = Grid::of(foggy::U, foggy::V, (72, 60), land.height);
        heat::surface(svg, &frame, &grid, &levels);
        for &way in land.ways {
            heat::labels(svg, &frame, &grid, &levels, &[1.0, 4.0, 8.0, 12.0], way);
        }
    });
    axes(&mut svg, &frame, "the map");
    heat::legend(&mut svg, &frame, &levels);
    let (points, automatic) = (frame.all(path), frame.all(automatic));
    svg.moving(|svg| {
        svg.cased("line dashed rate", &polyline(&automatic));
        for &point in &automatic {
            svg.circle("fill rate", point, 2.0);
        }
        if let Some(&(x, y)) = automatic.get(2) {
            let words = format!("*η* = {}", short(land.rate));
            svg.text("rate label", Anchor::Start, (x + 9.0, y + 18.0), &words);
        }
        walked(svg, &points);
        let ring = frame.at(best.0, best.1);
        heat::ring(svg, ring, 9.5);
        let (u, v) = best;
        let least = format!("least loss {}", fixed((land.height)(u, v), 2));
        let above = (ring.0, ring.1 - 17.0);
        svg.text("target label", Anchor::Middle, above, &least);
        if let Some(&here) = points.last() {
            heat::disc(svg, here);
        }
    });
    svg
}

/// A line with a dot a step.
fn walked(svg: &mut Svg, points: &[Point]) {
    svg.cased("line thick parameter", &polyline(points));
    for &point in points {
        svg.circle("disc", point, 4.5);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_printed_steps_stay_on_the_map_and_swing_across_the_valley() {
        let land = foggy::land("valley");
        let path = down(land);
        for pair in path.windows(2) {
            assert!((land.height)(pair[1].0, pair[1].1) < (land.height)(pair[0].0, pair[0].1));
            assert!(pair[1].0.abs() < foggy::U.1 && pair[1].1.abs() < foggy::V.1);
        }
        // Each place on the other side of the valley's floor than the one before, from the second step on.
        let sides: Vec<f64> = path[1..]
            .iter()
            .map(|&(u, v)| foggy::across(u, v))
            .collect();
        assert!(sides.windows(2).all(|pair| pair[0] * pair[1] < 0.0));
    }
}
