//! The learning loop as a ring of five stages, with the numbers of one turn of it; below it the loss of each turn.

use super::frame::{Axis, Frame};
use super::scale::{short, significant};
use super::svg::{Anchor, Point, Svg, arrow_head};
use super::turns::{MOST, RATE, Turn};
use super::{Drawing, diagram};

const WIDTH: f64 = 440.0;
/// The widths of the stages on the left and on the right: for the longest numbers of a run.
const WIDE: f64 = 206.0;
const NARROW: f64 = 146.0;
const RIGHT: f64 = 280.0;
const UPPER: f64 = 94.0;
const LOWER: f64 = 256.0;
/// The box of the data, from its left to its right.
const DATA: (f64, f64) = (128.0, 300.0);
/// How high its arrows lie, and the texts beside them.
const TOP: f64 = 34.0;
const BESIDE: f64 = 76.0;
const LEADING: f64 = 21.0;

pub fn draw() -> Drawing {
    let now = Turn::first();
    let (x, y) = now.example;
    let frame = plot_frame();
    let mut svg = Svg::new(WIDTH, frame.bottom() + 24.0);
    losses(&mut svg, &frame);
    svg.moving(|svg| {
        flows(svg, &now);
        stages(svg, &now);
        svg.text("ink strong", Anchor::Start, (0.0, 22.0), "turn 1");
        let at = frame.at(1.0, now.loss);
        svg.circle("fill loss", at, 4.5);
        svg.text(
            "loss label",
            Anchor::Start,
            (at.0 + 10.0, at.1 + 5.0),
            &format!("*L* = {}", short(now.loss)),
        );
    });
    let words = format!(
        "Turn 1 with x = {}, y = {}: from w = {}, b = {} the prediction is {} and the loss {}, the slopes are {} and {}, and with η = {} the new parameters are w = {}, b = {}. On the same example the loss is now {}.",
        short(x),
        short(y),
        short(now.before.0),
        short(now.before.1),
        short(now.prediction),
        short(now.loss),
        short(now.slopes.0),
        short(now.slopes.1),
        short(RATE),
        short(now.after.0),
        short(now.after.1),
        significant(Turn::of(now.example, now.after, RATE).loss, 3),
    );
    Drawing {
        svg: diagram(svg),
        words,
    }
}

/// The frame of the losses.
pub fn plot_frame() -> Frame {
    let left = 24.0;
    let top = LOWER + height(4) + 36.0;
    Frame::new(
        (left, top),
        (WIDTH - left - 8.0, 90.0),
        (0.0, MOST as f64),
        (0.0, 6.0),
    )
}

/// The axes of the losses.
fn losses(svg: &mut Svg, frame: &Frame) {
    let y = Axis {
        name: "loss *L* of each turn",
        class: "loss",
        ticks: frame.y.ticks(3),
    };
    frame.grid(svg, &[], &y.ticks);
    let mut ticks = frame.x.ticks(6);
    let last = ticks.pop().unwrap_or_default();
    // The name stands at the last number, which is less high than below it.
    let x = Axis {
        name: "",
        class: "ink",
        ticks,
    };
    frame.axes(svg, &x, &y);
    let at = (frame.right() + 8.0, frame.bottom() + 17.0);
    svg.text("ink", Anchor::End, at, &format!("turn {}", short(last)));
}

type Parts<'a> = &'a [(&'a str, &'a str)];

/// How high a stage with so many lines below its name is.
fn height(lines: usize) -> f64 {
    34.0 + LEADING * lines as f64
}

/// A stage: its number in the order and its name, and its lines. Each text is made of parts, which the script writes anew.
fn stage(svg: &mut Svg, class: &str, corner: Point, width: f64, lines: &[Parts]) {
    svg.group("stage", |svg| {
        svg.rect(class, corner, (width, height(lines.len() - 1)), 6.0);
        for (i, line) in lines.iter().enumerate() {
            let (class, down) = match i {
                0 => ("ink strong", 22.0),
                _ => ("ink", 23.0 + LEADING * i as f64),
            };
            let at = (corner.0 + 10.0, corner.1 + down);
            svg.spans(class, Anchor::Start, at, line);
        }
    });
}

fn stages(svg: &mut Svg, now: &Turn) {
    let n = |value: f64| short(value);
    let is = |value: f64| format!(" = {}", short(value));
    let (x, y) = now.example;
    stage(
        svg,
        "box",
        (DATA.0, 2.0),
        DATA.1 - DATA.0,
        &[
            &[("ink", "1 · data"), ("ink", ", 1st of 3")],
            &[
                ("data", "*x*"),
                ("data", &is(x)),
                ("ink", "\u{a0}\u{a0} "),
                ("target", "*y*"),
                ("target", &is(y)),
            ],
        ],
    );
    stage(
        svg,
        "box",
        (RIGHT, UPPER),
        NARROW,
        &[
            &[("ink", "2 · forward")],
            &[
                ("prediction", "*ŷ*"),
                ("ink", " = "),
                ("parameter", &n(now.before.0)),
                ("ink", "·"),
                ("data", &n(x)),
                ("ink", " + "),
                ("parameter", &n(now.before.1)),
            ],
            &[
                ("ink", "\u{a0}\u{a0}= "),
                ("prediction", &n(now.prediction)),
            ],
        ],
    );
    stage(
        svg,
        "box",
        (RIGHT, LOWER),
        NARROW,
        &[
            &[("ink", "3 · loss")],
            &[
                ("loss", "*L*"),
                ("ink", " = ("),
                ("prediction", &n(now.prediction)),
                ("ink", " − "),
                ("target", &n(y)),
                ("ink", ")²"),
            ],
            &[("ink", "\u{a0}\u{a0}= "), ("loss", &n(now.loss))],
        ],
    );
    let twice = n(now.error);
    let (slope_w, slope_b) = (n(now.slopes.0), n(now.slopes.1));
    stage(
        svg,
        "box",
        (0.0, LOWER),
        WIDE,
        &[
            &[("ink", "4 · backward")],
            &[
                ("gradient", "∂*L*/∂*w*"),
                ("ink", " = 2·"),
                ("ink", &twice),
                ("ink", "·"),
                ("data", &n(x)),
            ],
            &[("ink", "\u{a0}\u{a0}= "), ("gradient", &slope_w)],
            &[("gradient", "∂*L*/∂*b*"), ("ink", " = 2·"), ("ink", &twice)],
            &[("ink", "\u{a0}\u{a0}= "), ("gradient", &slope_b)],
        ],
    );
    let (w, b) = (n(now.before.0), n(now.before.1));
    let rate = n(RATE);
    stage(
        svg,
        "box now",
        (0.0, UPPER),
        WIDE,
        &[
            &[
                ("ink", "5 · update, "),
                ("rate", "*η*"),
                ("rate", &is(RATE)),
            ],
            &[
                ("parameter", "*w*"),
                ("ink", " = "),
                ("parameter", &w),
                ("ink", " − "),
                ("rate", &rate),
                ("ink", "·"),
                ("gradient", &slope_w),
            ],
            &[("ink", "\u{a0}\u{a0}= "), ("parameter", &n(now.after.0))],
            &[
                ("parameter", "*b*"),
                ("ink", " = "),
                ("parameter", &b),
                ("ink", " − "),
                ("rate", &rate),
                ("ink", "·"),
                ("gradient", &slope_b),
            ],
            &[("ink", "\u{a0}\u{a0}= "), ("parameter", &n(now.after.1))],
        ],
    );
}

/// The arrows of the ring with what flows along them, and the two that cross it: the parameters and the target.
fn flows(svg: &mut Svg, now: &Turn) {
    let is = |value: f64| format!(" = {}", short(value));
    let (x, y) = now.example;
    let forward = RIGHT + NARROW / 2.0;
    let between = (WIDE + RIGHT) / 2.0;
    svg.group("flow", |svg| {
        let corner = (forward, TOP);
        bent(svg, "data", (DATA.1, TOP), corner, (forward, UPPER - 4.0));
        let parts = [("data", "*x*"), ("data", &*is(x))];
        svg.spans("data", Anchor::End, (forward - 9.0, BESIDE), &parts);
    });

    // The target goes past the model: only the loss may see it.
    let outside = WIDTH - 2.0;
    let enter = LOWER + 28.0;
    let edge = RIGHT + NARROW;
    svg.group("flow", |svg| {
        let d = format!(
            "M{} 18H{}q8 0 8 8V{}q0 8 -8 8H{}",
            DATA.1,
            outside - 8.0,
            enter - 8.0,
            edge + 7.0
        );
        svg.path("line target", &d);
        let head = arrow_head((outside, enter), (edge + 3.0, enter));
        svg.path("fill target", &head);
        let parts = [("target", "*y*"), ("target", &*is(y))];
        svg.spans("target", Anchor::End, (outside - 8.0, BESIDE), &parts);
    });

    svg.group("flow", |svg| {
        let from = (forward, UPPER + height(2) + 3.0);
        svg.arrow("prediction", from, (forward, LOWER - 4.0));
        let parts = [("prediction", "*ŷ*"), ("prediction", &*is(now.prediction))];
        svg.spans(
            "prediction",
            Anchor::End,
            (forward - 9.0, LOWER - 38.0),
            &parts,
        );
    });
    svg.group("flow", |svg| {
        svg.arrow("loss", (RIGHT, enter), (WIDE + 4.0, enter));
        let parts = [
            ("prediction", "*ŷ*"),
            ("ink", "\u{200a}−\u{200a}"),
            ("target", "*y*"),
        ];
        svg.spans("ink", Anchor::Middle, (between, enter - 10.0), &parts);
        let error = is(now.error);
        let parts = [("ink", error.trim_start())];
        svg.spans("ink", Anchor::Middle, (between, enter + 21.0), &parts);
    });
    svg.group("flow", |svg| {
        let middle = WIDE / 2.0;
        let to = (middle, UPPER + height(4) + 4.0);
        svg.arrow("gradient now", (middle, LOWER), to);
        let both = format!("{} and {}", short(now.slopes.0), short(now.slopes.1));
        let at = (middle + 11.0, LOWER - 16.0);
        svg.spans("gradient", Anchor::Start, at, &[("gradient", &both)]);
    });
    svg.group("flow", |svg| {
        let across = UPPER + 28.0;
        svg.arrow("parameter", (WIDE, across), (RIGHT - 4.0, across));
        for (name, value, y) in [
            ("*w*", now.before.0, across - 10.0),
            ("*b*", now.before.1, across + 21.0),
        ] {
            let parts = [("parameter", name), ("parameter", &*is(value))];
            svg.spans("parameter", Anchor::Middle, (between, y), &parts);
        }
    });
    svg.group("flow", |svg| {
        let middle = WIDE / 2.0;
        let corner = (middle, TOP);
        bent(svg, "ink", (middle, UPPER), corner, (DATA.0 - 4.0, TOP));
        svg.text("ink", Anchor::End, (middle - 9.0, BESIDE), "next turn");
    });
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
