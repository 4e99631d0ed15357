//! The three kinds of level places, from above: arrows point the steepest way down.

use super::contour::Grid;
use super::frame::{ABOVE, Axis, BELOW, Frame};
use super::heat::{self, Levels};
use super::scale::{in_words, short};
use super::svg::{Anchor, Point, Svg, polyline};
use super::{Drawing, panels};

const WIDTH: f64 = 210.0;
const LEFT: f64 = 30.0;
const TITLE: f64 = 26.0;
/// Where the arrows stand: on the diagonals, this far along both axes.
const ASIDE: f64 = 0.42;

/// A surface a·w² + c·w·b + d·b² with the level place at (0, 0).
struct Place {
    name: &'static str,
    formula: &'static str,
    a: f64,
    c: f64,
    d: f64,
    levels: &'static [f64],
    /// The levels that are labelled, and in which direction from the level place.
    labelled: &'static [(&'static [f64], (f64, f64))],
}

const PLACES: [Place; 3] = [
    Place {
        name: "minimum",
        formula: "*w*² + *b*²",
        a: 1.0,
        c: 0.0,
        d: 1.0,
        levels: &[0.1, 0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 1.75],
        labelled: &[(&[0.25, 0.75], (0.03, -1.0)), (&[1.0], (1.0, 1.0))],
    },
    Place {
        name: "maximum",
        formula: "−*w*² − *b*²",
        a: -1.0,
        c: 0.0,
        d: -1.0,
        levels: &[-1.75, -1.5, -1.25, -1.0, -0.75, -0.5, -0.25, -0.1],
        labelled: &[(&[-0.25, -0.75], (0.03, -1.0)), (&[-1.0], (1.0, 1.0))],
    },
    Place {
        name: "saddle",
        formula: "*w*² − 3*wb* + *b*²",
        a: 1.0,
        c: -3.0,
        d: 1.0,
        levels: &[-0.75, -0.5, -0.25, 0.0, 0.5, 1.0, 2.0, 3.0, 4.0],
        labelled: &[
            (&[0.5], (0.03, -1.0)),
            (&[-0.5], (1.0, 1.0)),
            (&[2.0], (-1.0, 1.0)),
        ],
    },
];

impl Place {
    fn loss(&self, w: f64, b: f64) -> f64 {
        self.a * w * w + self.c * w * b + self.d * b * b
    }

    fn slope(&self, w: f64, b: f64) -> (f64, f64) {
        (2.0 * self.a * w + self.c * b, self.c * w + 2.0 * self.d * b)
    }

    /// The product of the two curvatures of the surface.
    fn determinant(&self) -> f64 {
        4.0 * self.a * self.d - self.c * self.c
    }

    fn is_minimum(&self) -> bool {
        self.determinant() > 0.0 && self.a > 0.0
    }

    /// Whether the loss falls towards the level place from here, rather than away from it.
    fn falls_inward(&self, (w, b): (f64, f64)) -> bool {
        let (dw, db) = self.slope(w, b);
        dw * w + db * b > 0.0
    }
}

fn corners() -> [(f64, f64); 4] {
    [
        (ASIDE, ASIDE),
        (-ASIDE, ASIDE),
        (-ASIDE, -ASIDE),
        (ASIDE, -ASIDE),
    ]
}

pub fn draw() -> Drawing {
    let said: Vec<String> = PLACES
        .iter()
        .map(|place| {
            let inward = corners()
                .into_iter()
                .filter(|&c| place.falls_inward(c))
                .count();
            match (inward, corners().len() - inward) {
                (all, 0) => format!(
                    "at the {} all {} lead to the level place",
                    place.name,
                    in_words(all)
                ),
                (0, all) => format!(
                    "at the {} all {} lead away from it",
                    place.name,
                    in_words(all)
                ),
                (some, rest) => format!(
                    "at the {} {} lead to it and {} away",
                    place.name,
                    in_words(some),
                    in_words(rest)
                ),
            }
        })
        .collect();
    let words = format!(
        "Each map has a level place at w = 0, b = 0, with the loss 0. Of the four arrows, which point the steepest way down, {}.",
        said.join(", ")
    );
    Drawing {
        svg: panels(PLACES.iter().map(draw_place).collect()),
        words,
    }
}

fn draw_place(place: &Place) -> Svg {
    let frame = Frame::equal(
        (LEFT, TITLE + ABOVE),
        WIDTH - LEFT - 8.0,
        (-1.0, 1.0),
        (-1.0, 1.0),
    );
    let mut svg = Svg::new(WIDTH, frame.bottom() + BELOW);
    svg.spans(
        "ink",
        Anchor::Start,
        (0.0, 16.0),
        &[
            ("strong", place.name),
            ("", "\u{a0} "),
            ("loss", place.formula),
        ],
    );
    let grid = Grid::of((-1.0, 1.0), (-1.0, 1.0), (50, 50), |w, b| place.loss(w, b));
    let levels = Levels {
        levels: place.levels,
        written: with_sign,
    };
    heat::surface(&mut svg, &frame, &grid, &levels);
    frame.axes(
        &mut svg,
        &Axis::parameter("weight *w*", vec![-1.0, 0.0, 1.0]),
        &Axis::parameter("bias *b*", vec![-1.0, 0.0, 1.0]),
    );
    for corner in corners() {
        arrow_down(&mut svg, &frame, place, corner);
    }
    for (which, way) in place.labelled {
        heat::labels(&mut svg, &frame, &grid, &levels, which, ((0.0, 0.0), *way));
    }
    let middle = frame.at(0.0, 0.0);
    match place.is_minimum() {
        true => heat::ring(&mut svg, middle, 6.0),
        false => cross(&mut svg, middle),
    }
    svg
}

/// A height with its sign, since which side of 0 it lies on is what these maps show.
fn with_sign(height: f64) -> String {
    match height > 0.0 {
        true => format!("+{}", short(height)),
        false => short(height),
    }
}

fn arrow_down(svg: &mut Svg, frame: &Frame, place: &Place, (w, b): (f64, f64)) {
    const HALF: f64 = 14.0;
    let (dw, db) = place.slope(w, b);
    let steep = dw.hypot(db);
    // On the page up is minus.
    let (x, y) = (-dw / steep * HALF, db / steep * HALF);
    let at = frame.at(w, b);
    svg.cased_arrow("gradient", (at.0 - x, at.1 - y), (at.0 + x, at.1 + y));
}

fn cross(svg: &mut Svg, at: Point) {
    const ARM: f64 = 5.0;
    let d = [(1.0, 1.0), (1.0, -1.0)]
        .map(|(x, y)| {
            polyline(&[
                (at.0 - ARM * x, at.1 - ARM * y),
                (at.0 + ARM * x, at.1 + ARM * y),
            ])
        })
        .concat();
    svg.cased("line thick", &d);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_places_are_what_they_are_called() {
        for place in &PLACES {
            let kind = match place.determinant() {
                det if det < 0.0 => "saddle",
                det if det > 0.0 && place.is_minimum() => "minimum",
                det if det > 0.0 => "maximum",
                _ => "degenerate",
            };
            assert_eq!(place.name, kind);
        }
    }
}
