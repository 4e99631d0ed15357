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
    /// Its height is at least this.
    pub least: f64,
}

impl<'a> Node<'a> {
    pub fn new(middle: Point, width: f64, lines: Vec<Line<'a>>) -> Node<'a> {
        let least = 0.0;
        Node {
            middle,
            width,
            lines,
            least,
        }
    }

    pub fn height(&self) -> f64 {
        (10.0 + self.text()).max(self.least)
    }

    /// The height of its lines.
    fn text(&self) -> f64 {
        LEADING * self.lines.len() as f64
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
            let baseline = self.middle.1 - self.text() / 2.0 + 15.0 + LEADING * i as f64;
            svg.spans("ink", Anchor::Middle, (self.middle.0, baseline), &parts);
        }
    }
}

/// The two ways between boxes that stand beside or below each other: forward in the colour of what goes there, and back in
/// that of slopes, with what the slope is multiplied by on that way, in one line or two.
pub fn both_ways(svg: &mut Svg, from: &Node, to: &Node, class: &str, factor: &[&str]) {
    let (start, end) = between(from, to);
    let is_level = start.1 == end.1;
    let aside = |p: Point, by: f64| match is_level {
        true => (p.0, p.1 + by),
        false => (p.0 + by, p.1),
    };
    svg.arrow(class, aside(start, -APART), aside(end, -APART));
    svg.arrow("gradient", aside(end, APART), aside(start, APART));
    let middle = ((start.0 + end.0) / 2.0, (start.1 + end.1) / 2.0);
    let (anchor, (x, y)) = match is_level {
        true => (Anchor::Middle, (middle.0, middle.1 + APART + 18.0)),
        false => {
            let above = 9.0 * (factor.len() as f64 - 1.0);
            (
                Anchor::Start,
                (middle.0 + APART + 8.0, middle.1 + 5.0 - above),
            )
        }
    };
    for (i, line) in factor.iter().enumerate() {
        svg.text("gradient", anchor, (x, y + 18.0 * i as f64), line);
    }
}

/// One way between boxes that stand beside or below each other.
pub fn one_way(svg: &mut Svg, from: &Node, to: &Node, class: &str) {
    let (start, end) = between(from, to);
    svg.arrow(class, start, end);
}

/// Which of the two is not as high as the other.
fn lower<'n, 'a>(a: &'n Node<'a>, b: &'n Node<'a>) -> &'n Node<'a> {
    if a.height() < b.height() { a } else { b }
}

/// The ends of the straight way from one box to another: level where they stand beside each other, upright where they stand
/// below each other.
fn between(from: &Node, to: &Node) -> (Point, Point) {
    let towards = |a: f64, b: f64| (b - a).signum();
    match from.right() < to.left() || to.right() < from.left() {
        true => {
            let sign = towards(from.middle.0, to.middle.0);
            let y = lower(from, to).middle.1;
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

/// A line of these parts.
pub fn line<'a, const N: usize>(parts: [(&'a str, &str); N]) -> Line<'a> {
    parts
        .into_iter()
        .map(|(class, text)| (class, text.to_owned()))
        .collect()
}

/// The name of something in a layer: z⁽¹⁾.
pub fn of_layer(name: &str, layer: usize) -> String {
    let number = ["⁰", "¹", "²"].get(layer).copied().unwrap_or_default();
    // A slanted letter leans into what stands above.
    format!("*{name}*\u{200a}⁽{number}⁾")
}

/// The value of a symbol: "w = 2". The name has its asterisks.
pub fn value<'a>(class: &'a str, name: &str, value: &str) -> Line<'a> {
    vec![(class, name.to_owned()), (class, format!(" = {value}"))]
}

/// The slope of `of` in a symbol: "∂L/∂w = 12".
pub fn slope<'a>(of: &str, name: &str, value: &str) -> Line<'a> {
    vec![
        ("gradient", format!("∂*{of}/*∂{name}")),
        ("gradient", format!(" = {value}")),
    ]
}
