//! A graph of computations: boxes with what stands in them, and the ways between them, forward and back.

use super::svg::{Anchor, Point, Svg};

/// A line of text in parts, each with the class of its meaning, or with none.
pub type Line<'a> = Vec<(&'a str, String)>;

/// How far the lines of a box lie apart, and how far the two ways between boxes lie from the middle.
const LEADING: f64 = 21.0;
const APART: f64 = 7.0;
/// How far arrows stay away from what they come from and lead to.
const GAP: f64 = 4.0;

/// A box with its lines, by its middle.
pub struct Node<'a> {
    pub middle: Point,
    pub width: f64,
    pub lines: Vec<Line<'a>>,
}

impl Node<'_> {
    pub fn height(&self) -> f64 {
        10.0 + LEADING * self.lines.len() as f64
    }

    pub fn left(&self) -> f64 {
        self.middle.0 - self.width / 2.0
    }

    pub fn right(&self) -> f64 {
        self.middle.0 + self.width / 2.0
    }

    pub fn top(&self) -> f64 {
        self.middle.1 - self.height() / 2.0
    }

    pub fn bottom(&self) -> f64 {
        self.middle.1 + self.height() / 2.0
    }

    pub fn draw(&self, svg: &mut Svg) {
        let corner = (self.left(), self.top());
        svg.rect("box", corner, (self.width, self.height()), 6.0);
        for (i, line) in self.lines.iter().enumerate() {
            let parts: Vec<(&str, &str)> = line
                .iter()
                .map(|(class, text)| (*class, text.as_str()))
                .collect();
            let baseline = self.top() + 20.0 + LEADING * i as f64;
            svg.spans("ink", Anchor::Middle, (self.middle.0, baseline), &parts);
        }
    }
}

/// The two ways between boxes that stand beside or below each other: forward in the colour of what goes there, and back in
/// that of slopes, with what the slope is multiplied by on that way.
pub fn both_ways(svg: &mut Svg, from: &Node, to: &Node, class: &str, factor: &str) {
    let (start, end) = between(from, to);
    let is_level = start.1 == end.1;
    let aside = |p: Point, by: f64| match is_level {
        true => (p.0, p.1 + by),
        false => (p.0 + by, p.1),
    };
    svg.arrow(class, aside(start, -APART), aside(end, -APART));
    svg.arrow("gradient", aside(end, APART), aside(start, APART));
    let middle = ((start.0 + end.0) / 2.0, (start.1 + end.1) / 2.0);
    let (anchor, at) = match is_level {
        true => (Anchor::Middle, (middle.0, middle.1 + APART + 18.0)),
        false => (Anchor::Start, (middle.0 + APART + 8.0, middle.1 + 5.0)),
    };
    svg.text("gradient", anchor, at, factor);
}

/// One way between boxes that stand beside or below each other.
pub fn one_way(svg: &mut Svg, from: &Node, to: &Node, class: &str) {
    let (start, end) = between(from, to);
    svg.arrow(class, start, end);
}

/// The ends of the straight way from one box to another: level where they stand beside each other, upright where they stand
/// below each other.
fn between(from: &Node, to: &Node) -> (Point, Point) {
    let towards = |a: f64, b: f64| (b - a).signum();
    match from.right() < to.left() || to.right() < from.left() {
        true => {
            let sign = towards(from.middle.0, to.middle.0);
            let y = to.middle.1;
            (
                (from.middle.0 + sign * (from.width / 2.0 + GAP), y),
                (to.middle.0 - sign * (to.width / 2.0 + GAP), y),
            )
        }
        false => {
            let sign = towards(from.middle.1, to.middle.1);
            let x = to.middle.0;
            (
                (x, from.middle.1 + sign * (from.height() / 2.0 + GAP)),
                (x, to.middle.1 - sign * (to.height() / 2.0 + GAP)),
            )
        }
    }
}

pub fn line<'a, const N: usize>(parts: [(&'a str, &str); N]) -> Line<'a> {
    parts
        .into_iter()
        .map(|(class, text)| (class, text.to_owned()))
        .collect()
}

/// The value of a symbol: "w = 2".
pub fn value<'a>(class: &'a str, name: &str, value: &str) -> Line<'a> {
    vec![(class, format!("*{name}* = {value}"))]
}

/// The slope of `of` in a symbol: "∂L/∂w = 12".
pub fn slope<'a>(of: &str, name: &str, value: &str) -> Line<'a> {
    vec![
        ("gradient", format!("∂*{of}/*∂*{name}*")),
        ("gradient", format!(" = {value}")),
    ]
}
