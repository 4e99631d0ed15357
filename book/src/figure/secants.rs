//! Two measured slopes beside the true one: the secant to one side, and the one through a point on either side.

use super::Drawing;
use super::frame::{ABOVE, Axis, BELOW, Frame};
use super::scale::{fixed, short};
use super::svg::{Anchor, Point, Svg, polyline};

const AT: f64 = 1.0;
const STEP: f64 = 0.5;
const WIDTH: f64 = 420.0;
const LEFT: f64 = 30.0;
const X: (f64, f64) = (0.3, 1.8);
const Y: (f64, f64) = (-1.0, 5.0);

fn f(theta: f64) -> f64 {
    theta.powi(3)
}

/// A straight line: a point of it, and its slope.
struct Line {
    through: (f64, f64),
    slope: f64,
}

impl Line {
    fn between(from: f64, to: f64) -> Line {
        Line {
            through: (from, f(from)),
            slope: (f(to) - f(from)) / (to - from),
        }
    }

    fn at(&self, x: f64) -> f64 {
        self.through.1 + self.slope * (x - self.through.0)
    }

    fn reaches(&self, y: f64) -> f64 {
        self.through.0 + (y - self.through.1) / self.slope
    }

    /// As much of it as lies inside the frame.
    fn draw(&self, svg: &mut Svg, class: &str, frame: &Frame) {
        let from = X.0.max(self.reaches(Y.0));
        let to = X.1.min(self.reaches(Y.1));
        svg.line(
            class,
            frame.at(from, self.at(from)),
            frame.at(to, self.at(to)),
        );
    }
}

pub fn draw() -> Drawing {
    let frame = Frame::new((LEFT, ABOVE), (WIDTH - LEFT - 8.0, 320.0), X, Y);
    let mut svg = Svg::new(WIDTH, frame.bottom() + BELOW);
    let (before, after) = (AT - STEP, AT + STEP);
    frame.grid(&mut svg, &[before, AT, after], &[]);
    frame.axes(
        &mut svg,
        &Axis::parameter("parameter *θ*", vec![]),
        &Axis {
            name: "*θ*\u{200a}³",
            class: "ink",
            ticks: frame.y.ticks(6),
        },
    );
    let ticks = [
        (before, format!("{} − *ε*", short(AT))),
        (AT, short(AT)),
        (after, format!("{} + *ε*", short(AT))),
    ];
    for (value, name) in ticks {
        let x = frame.x.at(value);
        svg.line("line axis", (x, frame.bottom()), (x, frame.bottom() + 4.0));
        svg.text(
            "parameter",
            Anchor::Middle,
            (x, frame.bottom() + 17.0),
            &name,
        );
    }

    let curve: Vec<Point> = (0..=80)
        .map(|i| X.0 + f64::from(i) / 80.0 * (Y.1.cbrt() - X.0))
        .map(|theta| frame.at(theta, f(theta)))
        .collect();
    svg.path("line thick", &polyline(&curve));
    let tangent = Line {
        through: (AT, f(AT)),
        slope: 3.0 * AT * AT,
    };
    let forward = Line::between(AT, after);
    let central = Line::between(before, after);
    forward.draw(&mut svg, "line dashed", &frame);
    central.draw(&mut svg, "line gradient dashed", &frame);
    tangent.draw(&mut svg, "line gradient thick", &frame);
    for theta in [before, after] {
        svg.circle("fill", frame.at(theta, f(theta)), 4.5);
    }
    svg.circle("disc", frame.at(AT, f(AT)), 6.5);

    let named = |name: &str, line: &Line| format!("{name}: slope {}", short(line.slope));
    let place = frame.at(forward.reaches(-0.75), -0.75);
    let label = named("forward", &forward);
    svg.text(
        "ink label",
        Anchor::Start,
        (place.0 + 12.0, place.1 + 5.0),
        &label,
    );
    let place = frame.at(1.28, central.at(1.28));
    let label = named("central", &central);
    svg.text(
        "gradient label",
        Anchor::End,
        (place.0 - 12.0, place.1),
        &label,
    );
    let place = frame.at(1.22, tangent.at(1.22));
    let label = named("tangent", &tangent);
    svg.text(
        "gradient strong label",
        Anchor::Start,
        (place.0 + 10.0, place.1 + 14.0),
        &label,
    );

    let off = |line: &Line| fixed((line.slope / tangent.slope - 1.0) * 100.0, 0);
    let words = format!(
        "The tangent of θ³ at θ = {} has the slope {}. With ε = {} the forward difference is {}, {}\u{a0}% too much, and the central difference {}, {}\u{a0}% too much.",
        short(AT),
        short(tangent.slope),
        short(STEP),
        short(forward.slope),
        off(&forward),
        short(central.slope),
        off(&central),
    );
    Drawing {
        svg: svg.finish(),
        words,
    }
}
