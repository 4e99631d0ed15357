//! What one step on a·x² multiplies x by, against the learning rate.

use super::Drawing;
use super::frame::{ABOVE, Axis, BELOW, Frame};
use super::scale::short;
use super::svg::{Anchor, Svg, polyline};

const WIDTH: f64 = 420.0;
const LEFT: f64 = 34.0;

/// The contraction for η·a.
fn contraction(rate: f64) -> f64 {
    1.0 - 2.0 * rate
}

/// The value of η·a with this contraction.
fn rate(contraction: f64) -> f64 {
    (1.0 - contraction) / 2.0
}

pub fn draw() -> Drawing {
    let frame = Frame::new(
        (LEFT, ABOVE),
        (WIDTH - LEFT - 12.0, 280.0),
        (0.0, 1.4),
        (-2.0, 2.8),
    );
    let mut svg = Svg::new(WIDTH, frame.bottom() + BELOW);
    let (best, bound) = (rate(0.0), rate(-1.0));

    // Where the distance shrinks: the rates from 0 to 1/a, and |q| below 1.
    let corner = frame.at(0.0, 1.0);
    let size = (
        frame.x.at(bound) - frame.left(),
        frame.y.at(-1.0) - frame.y.at(1.0),
    );
    svg.rect("fill rate soft", corner, size, 0.0);
    frame.grid(&mut svg, &[best, bound], &[-1.0, 0.0, 1.0]);

    let ends = [0.0, frame.x.to].map(|r| frame.at(r, contraction(r)));
    let folded = [0.0, best, frame.x.to].map(|r| frame.at(r, contraction(r).abs()));
    svg.path("line wide", &polyline(&folded));
    svg.path("line thick", &polyline(&ends));
    frame.axes(
        &mut svg,
        &Axis {
            name: "learning rate *η*",
            class: "rate",
            ticks: vec![],
        },
        &Axis {
            name: "what a step multiplies *x* by: *q*, and its size |*q*|",
            class: "ink",
            ticks: vec![-1.0, 0.0, 1.0],
        },
    );
    for (at, name) in [(0.0, "0"), (best, "1/(2*a*)"), (bound, "1/*a*")] {
        let x = frame.x.at(at);
        svg.line("line axis", (x, frame.bottom()), (x, frame.bottom() + 4.0));
        svg.text("rate", Anchor::Middle, (x, frame.bottom() + 17.0), name);
    }
    svg.circle("fill", frame.at(best, 0.0), 5.0);
    svg.circle("hollow", frame.at(0.0, 1.0), 4.5);
    svg.circle("hollow", frame.at(bound, 1.0), 4.5);
    svg.circle("hollow", frame.at(bound, -1.0), 4.5);

    let at = frame.at(1.22, contraction(1.22));
    svg.text(
        "ink label",
        Anchor::End,
        (at.0 - 10.0, at.1 + 10.0),
        "*q* = 1 − 2*aη*",
    );
    let at = frame.at(1.24, contraction(1.24).abs());
    svg.text("ink label", Anchor::End, (at.0 - 6.0, at.1 - 6.0), "|*q*|");
    zone(
        &mut svg,
        &frame,
        (0.0, best),
        ["comes closer", "on its own side"],
    );
    zone(
        &mut svg,
        &frame,
        (best, bound),
        ["crosses, and", "comes closer"],
    );
    zone(
        &mut svg,
        &frame,
        (bound, frame.x.to),
        ["crosses,", "moves away"],
    );

    let words = format!(
        "|q| is less than 1 for rates between {} and 1/a: there every step comes closer. At η = 1/(2a), q is {}, and one step arrives. At 1/a, q is {}: the step jumps to the other side, as far away as before.",
        short(rate(1.0)),
        short(contraction(best)),
        short(contraction(bound)),
    );
    Drawing {
        svg: svg.finish(),
        words,
    }
}

/// What the steps do for a range of rates, in two lines at the top of the frame.
fn zone(svg: &mut Svg, frame: &Frame, (from, to): (f64, f64), lines: [&str; 2]) {
    let middle = (frame.x.at(from) + frame.x.at(to)) / 2.0;
    for (line, y) in lines.into_iter().zip([18.0, 36.0]) {
        svg.text("ink", Anchor::Middle, (middle, frame.top() + y), line);
    }
}
