//! Gradient descent over a valley: across it the steps swing from side to side, along it they do not.

use serde_json::json;

use super::Drawing;
use super::contour::Grid;
use super::frame::{ABOVE, Axis, BELOW, Frame};
use super::heat::{self, LEGEND, Levels};
use super::moving::{self, Moving};
use super::scale::{in_words, short, significant};
use super::surfaces::{MANY, WALKS, Walk, descent, walk};
use super::svg::{Anchor, Point, Svg, polyline};

const STEPS: usize = 8;
const WIDTH: f64 = 420.0;
const LEFT: f64 = 30.0;

pub const MOVING: Moving = Moving {
    data: || {
        let shown = |walk: &Walk| {
            let given = json!({
                "frame": moving::frame(&frame(walk)), "levels": walk.levels, "ways": walk.ways, "minima": walk.minima,
                "start": { "u": walk.start.0, "v": walk.start.1, "rate": walk.rate },
            });
            (walk.key.to_owned(), given)
        };
        json!({ "many": MANY.data(), "surfaces": WALKS.iter().map(shown).collect::<serde_json::Map<_, _>>() })
    },
    readouts: |setting| {
        let walk = walk(setting.word("surface"));
        let start = (setting.number("u"), setting.number("v"));
        let path = descent(walk, start, setting.number("rate"), setting.count("t"));
        let (u, v) = path.last().copied().unwrap_or(start);
        let (du, dv) = (walk.slope)(u, v);
        vec![
            ("step", setting.number("t")),
            ("loss", (walk.height)(u, v)),
            ("steep", du.hypot(dv)),
        ]
    },
    settings: &[
        "",
        "surface=bowl&u=-2&v=1.5&rate=0.9&t=4",
        "surface=rosenbrock&u=-1.2&v=1&rate=0.02&t=60",
        "surface=saddle&u=2&v=0.25&rate=0.3&t=12",
        "surface=many&u=2.5&v=1.6&rate=0.8&t=3",
    ],
};

fn frame(walk: &Walk) -> Frame {
    Frame::equal((LEFT, ABOVE), WIDTH - LEFT - 8.0, walk.u, walk.v)
}

pub fn draw() -> Drawing {
    let walk = walk("valley");
    let Walk {
        u,
        v,
        height: loss,
        start,
        rate,
        ..
    } = *walk;
    let frame = frame(walk);
    let mut svg = Svg::new(WIDTH, frame.bottom() + BELOW + LEGEND);
    let levels = Levels::new(walk.levels);
    svg.group("surface", |svg| {
        let grid = Grid::of(u, v, (72, 50), loss);
        heat::surface(svg, &frame, &grid, &levels);
        let labelled: [&[f64]; 3] = [&[2.0, 6.0], &[4.0, 8.0, 12.0], &[16.0, 20.0]];
        for (which, &way) in labelled.iter().zip(walk.ways) {
            heat::labels(svg, &frame, &grid, &levels, which, way);
        }
        frame.axes(
            svg,
            &Axis::parameter("parameter *u*", frame.x.ticks(7)),
            &Axis::parameter("parameter *v*", frame.y.ticks(5)),
        );
        heat::legend(svg, &frame, &levels);
    });
    let path = descent(walk, start, rate, STEPS);
    let points = frame.all(&path);
    svg.moving(|svg| {
        svg.cased("line thick parameter", &polyline(&points));
        heat::ring(svg, frame.at(0.0, 0.0), 9.5);
        steps(svg, &points);
    });

    let last = path.last().copied().unwrap_or(start);
    let crossings = path
        .windows(2)
        .filter(|pair| pair[0].1 * pair[1].1 < 0.0)
        .count();
    let words = format!(
        "From u = {}, v = {} with η = {} {} steps lead to u = {}, v = {}, and the loss falls from {} to {}. v changes its side at {}, u never does.",
        short(start.0),
        short(start.1),
        short(rate),
        in_words(STEPS),
        significant(last.0, 2),
        significant(last.1, 2),
        significant(loss(start.0, start.1), 3),
        significant(loss(last.0, last.1), 2),
        if crossings == STEPS {
            "every step".to_owned()
        } else {
            format!("{} of the steps", in_words(crossings))
        },
    );
    Drawing {
        svg: svg.finish(),
        words,
    }
}

/// A dot a step, the present one larger, and the numbers of the first few: on the outer side of each swing.
fn steps(svg: &mut Svg, points: &[Point]) {
    for (t, &(x, y)) in points.iter().enumerate() {
        svg.circle(
            "disc",
            (x, y),
            if t + 1 == points.len() { 5.5 } else { 4.5 },
        );
        if t < 4 {
            let outside = if t % 2 == 0 { -11.0 } else { 21.0 };
            svg.text(
                "parameter label",
                Anchor::Middle,
                (x, y + outside),
                &t.to_string(),
            );
        }
    }
}
