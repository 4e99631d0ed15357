//! How wrong a measured slope is, against the step: the forward and the central difference of θ³ at 2, both axes in powers of
//! ten.

use serde_json::json;

use super::Drawing;
use super::differences::{Off, Smooth, function, step_of};
use super::frame::{ABOVE, Axis, BELOW, Frame};
use super::log_axis::{below, left, scientific};
use super::moving::{self, Moving};
use super::scale::{fixed, short, significant};
use super::svg::{Anchor, Point, Svg, polyline};

const AT: f64 = 2.0;
const SMALLEST: i32 = -15;
/// A step, as an exponent, whose errors are marked.
const MARKED: f64 = -3.0;

const WIDTH: f64 = 420.0;
const LEFT: f64 = 50.0;
/// How many places a decade of steps has on a line, and how many steps around each are tried.
const PER_DECADE: i32 = 5;
const TRIED: i32 = 201;

pub const MOVING: Moving = Moving {
    data: || json!({ "frame": moving::frame(&frame()), "smallest": SMALLEST, "perDecade": PER_DECADE, "tried": TRIED }),
    readouts: |setting| {
        let function = function(setting.word("f"));
        let (at, step) = (setting.number("theta"), step_of(setting.number("exponent")));
        let (forward, central) = (
            function.off_forward(at, step),
            function.off_central(at, step),
        );
        vec![
            ("step", step),
            ("forward", forward.error),
            ("forward_truncation", forward.truncation),
            ("forward_rounding", forward.rounding),
            ("central", central.error),
            ("central_truncation", central.truncation),
            ("central_rounding", central.rounding),
        ]
    },
    settings: &[
        "",
        "f=cube&theta=2&exponent=-12",
        "f=square&theta=3.3&exponent=-14.35",
        "f=root&theta=1.5&exponent=0",
        "f=inverse&theta=2.7&exponent=-6.85",
    ],
};

fn frame() -> Frame {
    let x = (f64::from(SMALLEST), 0.0);
    Frame::new((LEFT, ABOVE), (WIDTH - LEFT - 12.0, 290.0), x, (-12.0, 1.0))
}

/// The typical error for steps of about each size, both as exponents of ten. Rounding makes single errors jump about, some of
/// them to 0; the middle one of many steps close together does not.
fn errors(error: impl Fn(f64) -> f64) -> Vec<(f64, f64)> {
    (SMALLEST * PER_DECADE..=0)
        .map(|place| {
            let exponent = f64::from(place) / f64::from(PER_DECADE);
            let mut errors: Vec<f64> = (0..TRIED)
                .map(|i| f64::from(i - TRIED / 2) / f64::from(TRIED * PER_DECADE))
                .map(|aside| error(10f64.powf(exponent + aside)))
                .collect();
            errors.sort_by(f64::total_cmp);
            (exponent, errors[errors.len() / 2].log10())
        })
        .collect()
}

fn lowest(line: &[(f64, f64)]) -> (f64, f64) {
    let start = (0.0, f64::INFINITY);
    line.iter()
        .fold(start, |low, &p| if p.1 < low.1 { p } else { low })
}

pub fn draw() -> Drawing {
    let frame = frame();
    let mut svg = Svg::new(WIDTH, frame.bottom() + BELOW);
    let (x_ticks, y_ticks) = ([-15, -12, -9, -6, -3, 0], [-12, -9, -6, -3, 0]);
    frame.grid(&mut svg, &[], &y_ticks.map(f64::from));
    frame.axes(
        &mut svg,
        &Axis {
            name: "step *ε*",
            class: "ink",
            ticks: vec![],
        },
        &Axis {
            name: "error of the slope",
            class: "gradient",
            ticks: vec![],
        },
    );
    below(&mut svg, &frame, &x_ticks);
    left(&mut svg, &frame, &y_ticks);

    let function = function("cube");
    let one = errors(|step| function.off_forward(AT, step).error);
    let two = errors(|step| function.off_central(AT, step).error);
    let place = |line: &[(f64, f64)]| -> Vec<Point> { frame.all(line) };
    let (low_one, low_two) = (lowest(&one), lowest(&two));
    svg.moving(|svg| {
        let marked = frame.x.at(MARKED);
        svg.line(
            "line axis dashed",
            (marked, frame.top()),
            (marked, frame.bottom()),
        );
        svg.path("line thick dashed", &polyline(&place(&one)));
        svg.path("line thick gradient", &polyline(&place(&two)));
        for low in [low_one, low_two] {
            svg.circle("ring", frame.at(low.0, low.1), 8.0);
        }
        names(svg, &frame, function, &one, &two);
        let step = step_of(MARKED);
        for (class, off) in [
            ("fill", function.off_forward(AT, step)),
            ("fill gradient", function.off_central(AT, step)),
        ] {
            svg.circle(class, frame.at(MARKED, off.error.log10()), 5.0);
        }
    });

    let step = |low: (f64, f64)| scientific(10f64.powf(low.0), 1);
    let error = |low: (f64, f64)| scientific(10f64.powf(low.1), 1);
    let words = format!(
        "The slope of {} at θ = {} is {}. With ε = {} the forward difference is off by {}, and the central one by {}. The forward difference is best with ε near {}, where it is typically off by {}; the central difference with ε near {}, where it is off by {}.",
        function.name,
        short(AT),
        short((function.slope)(AT)),
        short(step_of(MARKED)),
        said(function.off_forward(AT, step_of(MARKED))),
        said(function.off_central(AT, step_of(MARKED))),
        step(low_one),
        error(low_one),
        step(low_two),
        error(low_two),
    );
    Drawing {
        svg: svg.finish(),
        words,
    }
}

/// An error, and where most of it comes from.
fn said(off: Off) -> String {
    let error = match off.error {
        small if small < 1e-3 => scientific(small, 1),
        large => significant(large, 2),
    };
    let from = match off.truncation / off.rounding {
        share if share > 10.0 => "nearly all of it truncation",
        share if share < 0.1 => "nearly all of it rounding",
        _ => "in part truncation and in part rounding",
    };
    format!("{error}, {from}")
}

/// The height of a line at one of its places.
fn at(line: &[(f64, f64)], exponent: f64) -> f64 {
    line.iter()
        .find(|p| p.0 >= exponent - 1e-9)
        .map_or(0.0, |p| p.1)
}

/// How steeply a line rises between two of its places: the power of the step that the error grows with.
fn steepness(line: &[(f64, f64)], from: f64, to: f64) -> f64 {
    (at(line, to) - at(line, from)) / (to - from)
}

/// The names beside the lines, and the steps at their lowest points.
fn names(svg: &mut Svg, frame: &Frame, function: &Smooth, one: &[(f64, f64)], two: &[(f64, f64)]) {
    let slope = |line, from, to| fixed(steepness(line, from, to), 0);
    let mut lines = |class: &str, anchor: Anchor, (x, y): Point, texts: &[String]| {
        for (i, text) in texts.iter().enumerate() {
            svg.text(class, anchor, (x, y + 18.0 * i as f64), text);
        }
    };
    let place = frame.at(-2.6, at(one, -2.6));
    lines(
        "ink label",
        Anchor::End,
        (place.0 - 16.0, place.1 - 44.0),
        &[
            "forward".into(),
            format!("≈ {}·*ε*", short((function.bend)(AT) / 2.0)),
            format!("slope {}", slope(one, -6.0, 0.0)),
        ],
    );
    let place = frame.at(-3.5, at(two, -3.5));
    lines(
        "gradient label",
        Anchor::Start,
        (place.0 + 18.0, place.1 + 4.0),
        &[
            "central".into(),
            match (function.third)(AT) / 6.0 {
                1.0 => "≈ *ε*²".into(),
                factor => format!("≈ {}·*ε*²", short(factor)),
            },
            format!("slope {}", slope(two, -3.0, 0.0)),
        ],
    );
    let place = frame.at(-12.2, at(two, -12.2));
    lines(
        "ink label",
        Anchor::Start,
        (frame.left() + 12.0, place.1 + 30.0),
        &[
            "rounding".into(),
            format!("slope {}", slope(two, -14.0, -8.0)),
        ],
    );
    let low = lowest(one);
    let place = frame.at(low.0, low.1);
    let step = |low: (f64, f64)| format!("*ε* ≈ {}", scientific(10f64.powf(low.0), 1));
    svg.line(
        "line thin target",
        (place.0, place.1 - 12.0),
        (place.0, place.1 - 56.0),
    );
    svg.text(
        "target label",
        Anchor::Middle,
        (place.0, place.1 - 62.0),
        &step(low),
    );
    let low = lowest(two);
    let place = frame.at(low.0, low.1);
    svg.text(
        "target label",
        Anchor::End,
        (place.0 - 14.0, place.1 + 14.0),
        &step(low),
    );
}
