//! Five houses and a line: each error is a vertical distance, and what counts is its square.

use super::Drawing;
use super::frame::{ABOVE, Axis, BELOW, Frame};
use super::scale::{short, signed};
use super::svg::{Anchor, Point, Svg, polygon};

/// Area in square metres, and price in thousands.
const HOUSES: [(f64, f64); 5] = [
    (50.0, 180.0),
    (70.0, 220.0),
    (90.0, 300.0),
    (110.0, 340.0),
    (130.0, 420.0),
];
const SLOPE: f64 = 3.0;
const BASE: f64 = 20.0;
const WIDTH: f64 = 420.0;
const LEFT: f64 = 38.0;
/// How many times larger a lens shows what is in it, and its size.
const LARGER: f64 = 5.0;
const LENS: (f64, f64) = (160.0, 116.0);

fn predict(x: f64) -> f64 {
    SLOPE * x + BASE
}

pub fn draw() -> Drawing {
    let frame = Frame::new(
        (LEFT, ABOVE),
        (WIDTH - LEFT - 8.0, 290.0),
        (40.0, 140.0),
        (100.0, 450.0),
    );
    let mut svg = Svg::new(WIDTH, frame.bottom() + BELOW);
    let x = Axis {
        name: "area *x* in m²",
        class: "data",
        ticks: frame.x.ticks(5),
    };
    let y = Axis {
        name: "price *y* in thousands",
        class: "target",
        ticks: frame.y.ticks(7),
    };
    frame.grid(&mut svg, &[], &y.ticks);
    frame.axes(&mut svg, &x, &y);

    let (under, over) = (HOUSES[1], HOUSES[2]);
    let upper = (LEFT + 10.0, ABOVE + 8.0);
    let lower = (frame.right() - LENS.0 - 4.0, frame.bottom() - LENS.1 - 10.0);
    leader(
        &mut svg,
        frame.at(under.0, under.1),
        (upper.0 + 0.5 * LENS.0, upper.1 + LENS.1),
    );
    leader(
        &mut svg,
        frame.at(over.0, over.1),
        (lower.0 + 0.35 * LENS.0, lower.1),
    );

    svg.line(
        "line prediction",
        frame.at(40.0, predict(40.0)),
        frame.at(140.0, predict(140.0)),
    );
    for house in HOUSES {
        error(
            &mut svg,
            &frame,
            house,
            house == under || house == over,
            4.5,
        );
    }
    let end = frame.at(117.0, 378.0);
    svg.text(
        "prediction label",
        Anchor::End,
        end,
        &format!("*ŷ* = {}·*x* + {}", short(SLOPE), short(BASE)),
    );
    lens(&mut svg, &frame, under, upper);
    lens(&mut svg, &frame, over, lower);

    let errors: Vec<f64> = HOUSES.iter().map(|&(x, y)| predict(x) - y).collect();
    let squares: Vec<f64> = errors.iter().map(|e| e * e).collect();
    let mean = squares.iter().sum::<f64>() / squares.len() as f64;
    let said = match squares.iter().all(|s| *s == mean) {
        true => format!(
            "Each of their squares is {0}, and so the loss, the mean of the squares, is {0}.",
            short(mean)
        ),
        false => format!(
            "Their squares are {}, and the loss is the mean of these: {}.",
            listed(&squares),
            short(mean)
        ),
    };
    let words = format!(
        "With ŷ = {}·x + {} the errors of the five houses are {}. {said}",
        short(SLOPE),
        short(BASE),
        listed(&errors),
    );
    Drawing {
        svg: svg.finish(),
        words,
    }
}

fn listed(values: &[f64]) -> String {
    let all: Vec<String> = values.iter().map(|&v| short(v)).collect();
    match all.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} and {last}", rest.join(", ")),
        _ => all.concat(),
    }
}

/// A house with its error as a bar, and with the square of it where that is asked for.
fn error(svg: &mut Svg, frame: &Frame, (x, y): (f64, f64), squared: bool, radius: f64) {
    let (target, prediction) = (frame.at(x, y), frame.at(x, predict(x)));
    if squared {
        svg.path("fill loss soft", &square(target, prediction));
    }
    svg.line("line thick loss", target, prediction);
    svg.circle("fill data", target, radius);
}

/// The square on a bar: on its left side above the line, on its right side below, so that the line does not run through it.
fn square(target: Point, prediction: Point) -> String {
    let side = prediction.1 - target.1;
    let aside = target.0 - side;
    polygon(&[target, prediction, (aside, prediction.1), (aside, target.1)])
}

fn leader(svg: &mut Svg, from: Point, to: Point) {
    svg.line("line thin dashed", from, to);
}

/// A part of the plot, larger, with what the parts of the error are called.
fn lens(svg: &mut Svg, frame: &Frame, house: (f64, f64), corner: Point) {
    let (x, y) = house;
    let middle = (y + predict(x)) / 2.0;
    let reach = (
        LENS.0 / 2.0 / LARGER / frame.x.unit(),
        LENS.1 / 2.0 / LARGER / frame.y.unit(),
    );
    let inside = Frame::new(
        corner,
        LENS,
        (x - reach.0, x + reach.0),
        (middle - reach.1, middle + reach.1),
    );
    svg.rect("box", corner, LENS, 6.0);
    // The line leaves the lens at its sides, or earlier through its floor or its lid.
    let at_height = |y: f64| (y - BASE) / SLOPE;
    let from = (x - reach.0).max(at_height(middle - reach.1));
    let to = (x + reach.0).min(at_height(middle + reach.1));
    svg.line(
        "line prediction",
        inside.at(from, predict(from)),
        inside.at(to, predict(to)),
    );
    error(svg, &inside, house, true, 6.0);

    let (target, prediction) = (inside.at(x, y), inside.at(x, predict(x)));
    let wrong = predict(x) - y;
    let half = (target.1 + prediction.1) / 2.0 + 5.0;
    let side = prediction.1 - target.1;
    svg.text(
        "loss",
        Anchor::Middle,
        (target.0 - side / 2.0, half),
        &short(wrong * wrong),
    );
    let (anchor, aside) = if side > 0.0 {
        (Anchor::Start, 9.0)
    } else {
        (Anchor::End, -9.0)
    };
    let at = (
        target.0 + aside,
        target.1 + if side > 0.0 { -16.0 } else { 28.0 },
    );
    svg.text(
        "loss label",
        anchor,
        at,
        &format!("error {}", signed(wrong, 0)),
    );
}
