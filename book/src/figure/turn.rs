//! The learning loop as a ring of five stages, with the numbers of one turn of it.

use super::scale::{short, significant};
use super::svg::{Anchor, Point, Svg, arrow_head};
use super::{Drawing, diagram};

const W: f64 = 2.0;
const B: f64 = 1.0;
const X: f64 = 3.0;
const Y: f64 = 5.0;
const RATE: f64 = 0.02;

const WIDTH: f64 = 420.0;
/// The widths of the stages on the left and on the right.
const WIDE: f64 = 188.0;
const NARROW: f64 = 140.0;
const RIGHT: f64 = 254.0;
const UPPER: f64 = 116.0;
const LOWER: f64 = 254.0;

/// What one turn computes, in its order.
struct Turn {
    prediction: f64,
    error: f64,
    loss: f64,
    slope_w: f64,
    slope_b: f64,
    w: f64,
    b: f64,
}

fn turn(w: f64, b: f64) -> Turn {
    let prediction = w * X + b;
    let error = prediction - Y;
    let (slope_w, slope_b) = (2.0 * error * X, 2.0 * error);
    Turn {
        prediction,
        error,
        loss: error * error,
        slope_w,
        slope_b,
        w: w - RATE * slope_w,
        b: b - RATE * slope_b,
    }
}

pub fn draw() -> Drawing {
    let now = turn(W, B);
    let next = turn(now.w, now.b);
    let mut svg = Svg::new(WIDTH, LOWER + 84.0);
    flows(&mut svg, &now);
    stages(&mut svg, &now);
    let words = format!(
        "One turn with x = {}, y = {}: from w = {} and b = {} the prediction is {}, the loss {}, the slopes are {} and {}, and with η = {} the new parameters are w = {} and b = {}. The next turn begins with these, and its loss is {}.",
        short(X),
        short(Y),
        short(W),
        short(B),
        short(now.prediction),
        short(now.loss),
        short(now.slope_w),
        short(now.slope_b),
        short(RATE),
        short(now.w),
        short(now.b),
        significant(next.loss, 3),
    );
    Drawing {
        svg: diagram(svg),
        words,
    }
}

type Spans<'a> = &'a [(&'a str, &'a str)];

/// A stage: its number in the order, its name, and its lines.
fn stage(svg: &mut Svg, corner: Point, width: f64, name: &str, lines: &[Spans]) {
    let height = 34.0 + 21.0 * lines.len() as f64;
    svg.rect("box", corner, (width, height), 6.0);
    svg.text(
        "ink strong",
        Anchor::Start,
        (corner.0 + 10.0, corner.1 + 22.0),
        name,
    );
    for (i, line) in lines.iter().enumerate() {
        svg.spans(
            "ink",
            Anchor::Start,
            (corner.0 + 10.0, corner.1 + 44.0 + 21.0 * i as f64),
            line,
        );
    }
}

fn stages(svg: &mut Svg, now: &Turn) {
    let n = |value: f64| short(value);
    stage(
        svg,
        (144.0, 2.0),
        136.0,
        "1 · data",
        &[&[
            ("data", &format!("*x* = {}", n(X))),
            ("", "\u{a0}\u{a0} "),
            ("target", &format!("*y* = {}", n(Y))),
        ]],
    );
    stage(
        svg,
        (RIGHT, UPPER),
        NARROW,
        "2 · forward",
        &[&[
            ("prediction", "*ŷ*"),
            ("", " = "),
            ("parameter", &n(W)),
            ("", "·"),
            ("data", &n(X)),
            ("", " + "),
            ("parameter", &n(B)),
            ("", " = "),
            ("prediction", &n(now.prediction)),
        ]],
    );
    stage(
        svg,
        (RIGHT, LOWER),
        NARROW,
        "3 · loss",
        &[&[
            ("loss", "*L*"),
            ("", " = ("),
            ("prediction", &n(now.prediction)),
            ("", " − "),
            ("target", &n(Y)),
            ("", ")² = "),
            ("loss", &n(now.loss)),
        ]],
    );
    stage(
        svg,
        (0.0, LOWER),
        WIDE,
        "4 · backward",
        &[
            &[
                ("gradient", "∂*L*/∂*w*"),
                ("", &format!(" = 2·{}·", n(now.error))),
                ("data", &n(X)),
                ("", " = "),
                ("gradient", &n(now.slope_w)),
            ],
            &[
                ("gradient", "∂*L*/∂*b*"),
                ("", &format!(" = 2·{} = ", n(now.error))),
                ("gradient", &n(now.slope_b)),
            ],
        ],
    );
    let update = |name: &'static str, old: f64, slope: f64, new: f64| {
        [
            ("parameter", name.to_owned()),
            ("", " = ".into()),
            ("parameter", n(old)),
            ("", " − ".into()),
            ("rate", n(RATE)),
            ("", "·".into()),
            ("gradient", n(slope)),
            ("", " = ".into()),
            ("parameter", n(new)),
        ]
    };
    let w = update("*w*", W, now.slope_w, now.w);
    let b = update("*b*", B, now.slope_b, now.b);
    let w: Vec<(&str, &str)> = w
        .iter()
        .map(|(class, text)| (*class, text.as_str()))
        .collect();
    let b: Vec<(&str, &str)> = b
        .iter()
        .map(|(class, text)| (*class, text.as_str()))
        .collect();
    let name = format!("5 · update, *η* = {}", n(RATE));
    stage(svg, (0.0, UPPER), WIDE, &name, &[&w, &b]);
}

/// The arrows of the ring with what flows along them, and the two that cross it: the parameters and the target.
fn flows(svg: &mut Svg, now: &Turn) {
    let forward = RIGHT + NARROW / 2.0;
    bent(
        svg,
        "data",
        (280.0, 36.0),
        (forward, 36.0),
        (forward, UPPER - 4.0),
    );
    svg.text(
        "data",
        Anchor::End,
        (forward - 9.0, 88.0),
        &format!("*x* = {}", short(X)),
    );

    // The target goes past the model: only the loss may see it.
    let outside = WIDTH - 6.0;
    let enter = LOWER + 28.0;
    svg.path(
        "line target",
        &format!(
            "M280 20H{}q8 0 8 8V{}q0 8 -8 8H{}",
            outside - 8.0,
            enter - 8.0,
            RIGHT + NARROW + 10.0
        ),
    );
    svg.path(
        "fill target",
        &arrow_head((outside, enter), (RIGHT + NARROW + 4.0, enter)),
    );
    svg.text(
        "target",
        Anchor::End,
        (outside - 8.0, 88.0),
        &format!("*y* = {}", short(Y)),
    );

    svg.arrow(
        "prediction",
        (forward, UPPER + 55.0),
        (forward, LOWER - 4.0),
    );
    svg.text(
        "prediction",
        Anchor::End,
        (forward - 9.0, 218.0),
        &format!("*ŷ* = {}", short(now.prediction)),
    );
    svg.arrow("loss", (RIGHT, enter), (WIDE + 4.0, enter));
    svg.spans(
        "ink",
        Anchor::Middle,
        ((WIDE + RIGHT) / 2.0, enter - 9.0),
        &[
            ("prediction", "*ŷ*"),
            ("", "\u{200a}−\u{200a}"),
            ("target", "*y*"),
            ("", &format!(" = {}", short(now.error))),
        ],
    );
    svg.arrow("gradient", (WIDE / 2.0, LOWER), (WIDE / 2.0, UPPER + 80.0));
    svg.text(
        "gradient",
        Anchor::Start,
        (WIDE / 2.0 + 9.0, 231.0),
        &format!("{} and {}", short(now.slope_w), short(now.slope_b)),
    );
    let across = UPPER + 28.0;
    svg.arrow("parameter", (WIDE, across), (RIGHT - 4.0, across));
    svg.text(
        "parameter",
        Anchor::Middle,
        ((WIDE + RIGHT) / 2.0, across - 9.0),
        "*w*, *b*",
    );
    bent(
        svg,
        "ink",
        (WIDE / 2.0, UPPER),
        (WIDE / 2.0, 36.0),
        (140.0, 36.0),
    );
    svg.text("ink", Anchor::End, (WIDE / 2.0 - 9.0, 75.0), "next turn");
}

/// An arrow with one rounded corner.
fn bent(svg: &mut Svg, class: &str, from: Point, corner: Point, to: Point) {
    const ROUND: f64 = 8.0;
    let towards = |a: Point, b: Point, by: f64| {
        let length = (b.0 - a.0).hypot(b.1 - a.1);
        (
            a.0 + by * (b.0 - a.0) / length,
            a.1 + by * (b.1 - a.1) / length,
        )
    };
    let (before, after) = (towards(corner, from, ROUND), towards(corner, to, ROUND));
    let end = towards(to, corner, 7.0);
    let places = [from, before, corner, after, end].map(|p| {
        format!(
            "{} {}",
            super::svg::coordinate(p.0),
            super::svg::coordinate(p.1)
        )
    });
    let [from, before, middle, after, end] = places;
    svg.path(
        &format!("line {class}"),
        &format!("M{from}L{before}Q{middle} {after}L{end}"),
    );
    svg.path(&format!("fill {class}"), &arrow_head(corner, to));
}
