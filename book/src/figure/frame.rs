//! The frame of a plot: two scales, the axes with their ticks, names and units, and the grid behind.

use super::scale::{Scale, short};
use super::svg::{Anchor, Point, Svg, polyline};

/// How far below the frame the numbers of its ticks stand, and how far the axis's name.
const TICKS_BELOW: f64 = 17.0;
const NAME_BELOW: f64 = 36.0;

/// How much room a frame needs around it: for the name of the vertical axis above, for numbers at the left, for the
/// horizontal axis's numbers and name below.
pub const ABOVE: f64 = 24.0;
pub const BELOW: f64 = 42.0;

/// A plot's rectangle in the drawing, with what its sides stand for.
#[derive(Clone, Copy)]
pub struct Frame {
    pub x: Scale,
    pub y: Scale,
}

/// One axis: its name with its unit, and the places that get a number.
pub struct Axis<'a> {
    pub name: &'a str,
    /// The colour of the name: the meaning of what the axis shows.
    pub class: &'a str,
    pub ticks: Vec<f64>,
}

impl<'a> Axis<'a> {
    /// An axis over the input of a model with one feature.
    pub fn input(ticks: Vec<f64>) -> Axis<'a> {
        Axis {
            name: "input *x*",
            class: "data",
            ticks,
        }
    }

    /// An axis over targets.
    pub fn target(ticks: Vec<f64>) -> Axis<'a> {
        Axis {
            name: "target *y*",
            class: "target",
            ticks,
        }
    }

    /// An axis over a parameter.
    pub fn parameter(name: &'a str, ticks: Vec<f64>) -> Axis<'a> {
        Axis {
            name,
            class: "parameter",
            ticks,
        }
    }
}

impl Frame {
    /// A frame by its upper left corner and its size, and the ranges of the two axes.
    pub fn new(corner: Point, size: (f64, f64), x: (f64, f64), y: (f64, f64)) -> Frame {
        Frame {
            x: Scale {
                from: x.0,
                to: x.1,
                start: corner.0,
                end: corner.0 + size.0,
            },
            y: Scale {
                from: y.0,
                to: y.1,
                start: corner.1 + size.1,
                end: corner.1,
            },
        }
    }

    /// A frame of this width in which both axes have the same unit, so that right angles are right angles.
    pub fn equal(corner: Point, width: f64, x: (f64, f64), y: (f64, f64)) -> Frame {
        let height = width * (y.1 - y.0) / (x.1 - x.0);
        Frame::new(corner, (width, height), x, y)
    }

    pub fn left(&self) -> f64 {
        self.x.start
    }

    pub fn right(&self) -> f64 {
        self.x.end
    }

    pub fn top(&self) -> f64 {
        self.y.end
    }

    pub fn bottom(&self) -> f64 {
        self.y.start
    }

    pub fn width(&self) -> f64 {
        self.right() - self.left()
    }

    pub fn height(&self) -> f64 {
        self.bottom() - self.top()
    }

    /// Where a pair of numbers lies.
    pub fn at(&self, x: f64, y: f64) -> Point {
        (self.x.at(x), self.y.at(y))
    }

    /// Where many pairs lie.
    pub fn all(&self, pairs: &[(f64, f64)]) -> Vec<Point> {
        pairs.iter().map(|&(x, y)| self.at(x, y)).collect()
    }

    /// Faint lines at the ticks. Drawn first, behind everything.
    pub fn grid(&self, svg: &mut Svg, x: &[f64], y: &[f64]) {
        for &value in x {
            let at = self.x.at(value);
            svg.line("line faint", (at, self.top()), (at, self.bottom()));
        }
        for &value in y {
            let at = self.y.at(value);
            svg.line("line faint", (self.left(), at), (self.right(), at));
        }
    }

    /// Both axes: their lines, the numbers at their ticks, and their names. The vertical one's name stands above it at the
    /// drawing's left edge and the
    /// horizontal one's below its right end, both level, so that nobody has to turn their head.
    pub fn axes(&self, svg: &mut Svg, x: &Axis, y: &Axis) {
        let corner = (self.left(), self.bottom());
        svg.path(
            "line axis",
            &polyline(&[
                (self.left(), self.top()),
                corner,
                (self.right(), self.bottom()),
            ]),
        );
        for &tick in &y.ticks {
            let at = self.y.at(tick);
            svg.line("line axis", (self.left() - 4.0, at), (self.left(), at));
            svg.text(
                "ink",
                Anchor::End,
                (self.left() - 7.0, at + 5.0),
                &short(tick),
            );
        }
        for &tick in &x.ticks {
            let at = self.x.at(tick);
            svg.line("line axis", (at, self.bottom()), (at, self.bottom() + 4.0));
            svg.text(
                "ink",
                Anchor::Middle,
                (at, self.bottom() + TICKS_BELOW),
                &short(tick),
            );
        }
        // Frames beside each other may share the left one's vertical axis,
        if !y.name.is_empty() {
            svg.text(y.class, Anchor::Start, (0.0, self.top() - 11.0), y.name);
        }
        // and frames above each other the lowest one's horizontal axis.
        if !x.name.is_empty() {
            let at = (self.right(), self.bottom() + NAME_BELOW);
            svg.text(x.class, Anchor::End, at, x.name);
        }
    }
}
