//! A small writer of SVG: it escapes text, rounds coordinates to one decimal, and knows the few shapes that figures need.
//!
//! Shapes carry classes and no colours; `theme/figure.css` gives the classes their look in every theme.

use std::fmt::Write;

/// A place in the units of the viewBox: to the right, and down.
pub type Point = (f64, f64);

/// Which end of a text lies at its place.
#[derive(Clone, Copy, PartialEq)]
pub enum Anchor {
    Start,
    Middle,
    End,
}

impl Anchor {
    fn attribute(self) -> &'static str {
        match self {
            Anchor::Start => "",
            Anchor::Middle => " text-anchor=\"middle\"",
            Anchor::End => " text-anchor=\"end\"",
        }
    }
}

/// How wide a text of one character is drawn, about, at the largest size that a narrow screen gives it.
pub const CHARACTER: f64 = 7.8;

/// One drawing that is being written.
pub struct Svg {
    width: f64,
    height: f64,
    body: String,
}

impl Svg {
    pub fn new(width: f64, height: f64) -> Svg {
        Svg {
            width,
            height,
            body: String::new(),
        }
    }

    pub fn finish(self) -> String {
        let (width, height) = (coordinate(self.width), coordinate(self.height));
        format!(
            "<svg class=\"drawing\" viewBox=\"0 0 {width} {height}\">{}</svg>",
            self.body
        )
    }

    /// A path from what [`polyline`], [`polygon`] and the like return.
    pub fn path(&mut self, class: &str, d: &str) {
        if !d.is_empty() {
            self.put(format_args!("<path class=\"{class}\" d=\"{d}\"/>"));
        }
    }

    pub fn line(&mut self, class: &str, from: Point, to: Point) {
        self.path(class, &polyline(&[from, to]));
    }

    /// A path seen in an upright mirror at `x`.
    pub fn mirrored(&mut self, class: &str, d: &str, x: f64) {
        let there = coordinate(2.0 * x);
        self.put(format_args!(
            "<path class=\"{class}\" d=\"{d}\" transform=\"matrix(-1 0 0 1 {there} 0)\"/>"
        ));
    }

    pub fn circle(&mut self, class: &str, at: Point, radius: f64) {
        let (x, y, r) = (coordinate(at.0), coordinate(at.1), coordinate(radius));
        self.put(format_args!(
            "<circle class=\"{class}\" cx=\"{x}\" cy=\"{y}\" r=\"{r}\"/>"
        ));
    }

    /// A rectangle by its upper left corner and its size.
    pub fn rect(&mut self, class: &str, corner: Point, size: (f64, f64), rounding: f64) {
        let (x, y) = (coordinate(corner.0), coordinate(corner.1));
        let (w, h) = (coordinate(size.0), coordinate(size.1));
        let rounding = match rounding {
            0.0 => String::new(),
            r => format!(" rx=\"{}\"", coordinate(r)),
        };
        self.put(format_args!(
            "<rect class=\"{class}\" x=\"{x}\" y=\"{y}\" width=\"{w}\" height=\"{h}\"{rounding}/>"
        ));
    }

    /// A text with its baseline at `at`. What stands between asterisks is a variable: `*w* = 2`.
    pub fn text(&mut self, class: &str, anchor: Anchor, at: Point, text: &str) {
        self.spans(class, anchor, at, &[("", text)]);
    }

    /// A text in parts, each with a class of its own, or with none where the class is empty.
    pub fn spans(&mut self, class: &str, anchor: Anchor, at: Point, spans: &[(&str, &str)]) {
        let (x, y, anchor) = (coordinate(at.0), coordinate(at.1), anchor.attribute());
        self.put(format_args!(
            "<text class=\"{class}\" x=\"{x}\" y=\"{y}\"{anchor}>"
        ));
        for (class, text) in spans {
            match *class {
                "" => self.body.push_str(&inline(text)),
                _ => self.put(format_args!(
                    "<tspan class=\"{class}\">{}</tspan>",
                    inline(text)
                )),
            }
        }
        self.body.push_str("</text>");
    }

    /// A text whose middle lies at `at`, turned by `degrees` clockwise.
    pub fn turned(&mut self, class: &str, at: Point, degrees: f64, text: &str) {
        let (x, y, degrees) = (coordinate(at.0), coordinate(at.1), coordinate(degrees));
        self.put(format_args!(
            "<text class=\"{class}\" text-anchor=\"middle\" transform=\"translate({x} {y}) rotate({degrees})\" dy=\".35em\">{}</text>",
            inline(text)
        ));
    }

    /// A line over a ground of many colours: first the page's colour, wider, then the line itself.
    pub fn cased(&mut self, class: &str, d: &str) {
        self.path("casing", d);
        self.path(class, d);
    }

    /// An arrow from one place to another. `class` names the colour alone, such as `gradient`.
    pub fn arrow(&mut self, class: &str, from: Point, to: Point) {
        let (shaft, head) = arrow_shape(from, to);
        self.path(&format!("line {class}"), &shaft);
        self.path(&format!("fill {class}"), &head);
    }

    /// An arrow over a ground of many colours.
    pub fn cased_arrow(&mut self, class: &str, from: Point, to: Point) {
        let (shaft, head) = arrow_shape(from, to);
        self.path("casing", &shaft);
        self.path("casing", &head);
        self.path(&format!("line thick {class}"), &shaft);
        self.path(&format!("fill {class}"), &head);
    }

    /// What a script draws anew: at most one such part in a drawing.
    pub fn moving(&mut self, draw: impl FnOnce(&mut Svg)) {
        self.group("moves", draw);
    }

    /// Shapes that belong together, for a script to find.
    pub fn group(&mut self, class: &str, draw: impl FnOnce(&mut Svg)) {
        self.put(format_args!("<g class=\"{class}\">"));
        draw(self);
        self.body.push_str("</g>");
    }

    fn put(&mut self, what: std::fmt::Arguments) {
        // Writing to a string cannot fail.
        let _ = self.body.write_fmt(what);
    }
}

/// The length of an arrow's head, and half its width.
const HEAD: (f64, f64) = (10.0, 4.2);

/// The shaft, which ends inside the head, and the head. An arrow that is shorter than its head is drawn with a smaller one.
fn arrow_shape(from: Point, to: Point) -> (String, String) {
    let (dx, dy) = (to.0 - from.0, to.1 - from.1);
    let length = dx.hypot(dy).max(1e-9);
    let (ux, uy) = (dx / length, dy / length);
    let scale = (length / (1.3 * HEAD.0)).min(1.0);
    let (long, half) = (HEAD.0 * scale, HEAD.1 * scale);
    let base = (to.0 - long * ux, to.1 - long * uy);
    let inside = (base.0 + 0.3 * long * ux, base.1 + 0.3 * long * uy);
    let head = [
        to,
        (base.0 - half * uy, base.1 + half * ux),
        (base.0 + half * uy, base.1 - half * ux),
    ];
    (polyline(&[from, inside]), polygon(&head))
}

/// The head of an arrow alone, for the end of a curve that comes from `before`.
pub fn arrow_head(before: Point, to: Point) -> String {
    let (dx, dy) = (to.0 - before.0, to.1 - before.1);
    let length = dx.hypot(dy).max(1e-9);
    let start = (
        to.0 - 2.0 * HEAD.0 * dx / length,
        to.1 - 2.0 * HEAD.0 * dy / length,
    );
    arrow_shape(start, to).1
}

/// The open line through the points, as the `d` of a path.
pub fn polyline(points: &[Point]) -> String {
    let mut d = String::new();
    let mut last = (i64::MIN, i64::MIN);
    for (i, point) in points.iter().enumerate() {
        let here = (tenths(point.0), tenths(point.1));
        let (x, y) = (from_tenths(here.0), from_tenths(here.1));
        // Later points are written relative to the one before, which is shorter.
        let _ = match i {
            0 => write!(d, "M{x} {y}"),
            _ if here == last => continue,
            _ => {
                let (dx, dy) = (from_tenths(here.0 - last.0), from_tenths(here.1 - last.1));
                let gap = if dy.starts_with('-') { "" } else { " " };
                write!(d, "l{dx}{gap}{dy}")
            }
        };
        last = here;
    }
    d
}

/// The closed line through the points, as the `d` of a path.
pub fn polygon(points: &[Point]) -> String {
    match points.is_empty() {
        true => String::new(),
        false => polyline(points) + "z",
    }
}

/// A number as a coordinate: one decimal at most, and no sign before zero.
pub fn coordinate(value: f64) -> String {
    from_tenths(tenths(value))
}

fn tenths(value: f64) -> i64 {
    (value * 10.0).round() as i64
}

fn from_tenths(tenths: i64) -> String {
    let sign = if tenths < 0 { "-" } else { "" };
    match (tenths.unsigned_abs() / 10, tenths.unsigned_abs() % 10) {
        (whole, 0) => format!("{sign}{whole}"),
        (0, rest) => format!("{sign}.{rest}"),
        (whole, rest) => format!("{sign}{whole}.{rest}"),
    }
}

/// Escapes a text, and sets what stands between asterisks as a variable.
fn inline(text: &str) -> String {
    let escaped = text
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;");
    let mut out = String::new();
    for (i, part) in escaped.split('*').enumerate() {
        match i % 2 {
            0 => out.push_str(part),
            _ => {
                let _ = write!(out, "<tspan class=\"var\">{part}</tspan>");
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn coordinates_have_one_decimal_at_most() {
        assert_eq!(coordinate(3.0), "3");
        assert_eq!(coordinate(-0.04), "0");
        assert_eq!(coordinate(-0.26), "-.3");
        assert_eq!(coordinate(12.34), "12.3");
    }

    #[test]
    fn a_line_comes_back_to_where_it_should() {
        // Rounding differences instead of places would let a long line drift.
        let points: Vec<Point> = (0..1000).map(|i| (f64::from(i) * 0.333, 1.0)).collect();
        let d = polyline(&points);
        let steps: f64 = d
            .split('l')
            .skip(1)
            .filter_map(|s| s.split(' ').next()?.parse::<f64>().ok())
            .sum();
        assert!((steps - 999.0 * 0.333).abs() < 0.06, "{steps}");
    }

    #[test]
    fn text_is_escaped() {
        let mut svg = Svg::new(10.0, 10.0);
        svg.text("ink", Anchor::Start, (0.0, 0.0), "a < b & *w*");
        let svg = svg.finish();
        assert!(
            svg.contains("a &lt; b &amp; <tspan class=\"var\">w</tspan></text>"),
            "{svg}"
        );
    }
}
