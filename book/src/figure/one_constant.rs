//! One number for five targets: where the mean squared error is smallest, and where the mean absolute error is.

use super::Drawing;
use super::curve::graph;
use super::frame::{ABOVE, Axis, BELOW, Frame};
use super::scale::{in_words, short};
use super::svg::{Anchor, Svg};

const TARGETS: [f64; 5] = [1.0, 2.0, 3.0, 4.0, 90.0];
const WIDTH: f64 = 420.0;
const LEFT: f64 = 48.0;
const HIGHEST: f64 = 95.0;
/// The height of the targets' line at the top, of each frame, and of what lies between the two.
const TOP: f64 = 62.0;
/// How far down the targets' line lies.
const LINE: f64 = 44.0;
const HEIGHT: f64 = 135.0;
const BETWEEN: f64 = 20.0;

fn mean(of: impl Fn(f64) -> f64) -> f64 {
    TARGETS.iter().map(|&y| of(y)).sum::<f64>() / TARGETS.len() as f64
}

fn squared(c: f64) -> f64 {
    mean(|y| (c - y).powi(2))
}

fn absolute(c: f64) -> f64 {
    mean(|y| (c - y).abs())
}

/// The constant with the smallest loss, to a hundredth.
fn best(loss: fn(f64) -> f64) -> f64 {
    (0..=(HIGHEST * 100.0) as u32)
        .map(|hundredths| f64::from(hundredths) / 100.0)
        .min_by(|&a, &b| loss(a).total_cmp(&loss(b)))
        .unwrap_or_default()
}

/// One of the two losses.
struct Shown {
    name: &'static str,
    loss: fn(f64) -> f64,
    range: (f64, f64),
    ticks: &'static [f64],
}

const SHOWN: [Shown; 2] = [
    Shown {
        name: "mean squared error",
        loss: squared,
        range: (1000.0, 4000.0),
        ticks: &[1000.0, 2000.0, 3000.0],
    },
    Shown {
        name: "mean absolute error",
        loss: absolute,
        range: (15.0, 75.0),
        ticks: &[15.0, 30.0, 45.0, 60.0],
    },
];

pub fn draw() -> Drawing {
    let bests = SHOWN.each_ref().map(|shown| best(shown.loss));
    let mut top = TOP;
    let frames = SHOWN.each_ref().map(|shown| {
        top += ABOVE;
        let size = (WIDTH - LEFT - 12.0, HEIGHT);
        let frame = Frame::new((LEFT, top), size, (0.0, HIGHEST), shown.range);
        top += HEIGHT + BETWEEN;
        frame
    });
    let mut svg = Svg::new(WIDTH, frames[1].bottom() + BELOW);
    targets(&mut svg, &frames[0], frames[1].bottom());
    for ((shown, frame), best) in SHOWN.iter().zip(&frames).zip(bests) {
        let (x, y) = frame.at(best, (shown.loss)(best));
        svg.line("line axis dashed", (x, LINE), (x, y));
    }
    for ((shown, frame), best) in SHOWN.iter().zip(&frames).zip(bests) {
        let lowest = frame.bottom() == frames[1].bottom();
        panel(&mut svg, shown, frame, best, lowest);
    }

    let near = |c: f64| TARGETS.iter().filter(|&&y| (y - c).abs() <= 10.0).count();
    let words = format!(
        "The mean squared error is smallest at ŷ = {}, where it is {}; {} of the targets lies within 10 of that. The mean absolute error is smallest at ŷ = {}, where it is {}; {} of the {} targets lie within 10.",
        short(bests[0]),
        short(squared(bests[0])),
        match near(bests[0]) {
            0 => "none".to_owned(),
            n => in_words(n),
        },
        short(bests[1]),
        short(absolute(bests[1])),
        in_words(near(bests[1])),
        in_words(TARGETS.len()),
    );
    Drawing {
        svg: svg.finish(),
        words,
    }
}

/// The targets as marks on a line of numbers, each led down through both frames.
fn targets(svg: &mut Svg, frame: &Frame, floor: f64) {
    svg.text("target", Anchor::Start, (0.0, 14.0), "targets *y*");
    let ends = [frame.left(), frame.right()].map(|x| (x, LINE));
    svg.line("line axis", ends[0], ends[1]);
    for y in TARGETS {
        let x = frame.x.at(y);
        svg.line("line faint", (x, LINE), (x, floor));
        svg.line("line thick target", (x, LINE - 12.0), (x, LINE));
    }
    // Targets that lie close together share a label.
    let mut groups: Vec<Vec<f64>> = Vec::new();
    for y in TARGETS {
        match groups.last_mut() {
            Some(group) if group.last().is_some_and(|last| y - last < 5.0) => group.push(y),
            _ => groups.push(vec![y]),
        }
    }
    for group in groups {
        let names: Vec<String> = group.iter().map(|&y| short(y)).collect();
        let last = group.last().copied().unwrap_or_default();
        let at = (frame.x.at(last) + 7.0, LINE - 3.0);
        svg.text("target", Anchor::Start, at, &names.join(", "));
    }
}

fn panel(svg: &mut Svg, shown: &Shown, frame: &Frame, best: f64, is_last: bool) {
    let y = Axis {
        name: shown.name,
        class: "loss label",
        ticks: shown.ticks.to_vec(),
    };
    let x = Axis {
        name: if is_last { "the constant *ŷ*" } else { "" },
        class: "prediction",
        ticks: if is_last { frame.x.ticks(10) } else { vec![] },
    };
    frame.axes(svg, &x, &y);
    let lowest = frame.at(best, (shown.loss)(best));
    let d = graph(frame, (0.0, HIGHEST), HIGHEST as usize, shown.loss);
    svg.path("line thick loss", &d);
    svg.circle("fill loss", lowest, 3.0);
    svg.circle("ring", lowest, 8.0);
    let name = format!("*ŷ* = {}", short(best));
    svg.text(
        "prediction label",
        Anchor::Start,
        (lowest.0 + 6.0, lowest.1 - 21.0),
        &name,
    );
}
