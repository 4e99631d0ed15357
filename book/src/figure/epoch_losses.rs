//! The loss of each epoch that the program of the last chapter prints, between what the best line leaves and what is noise.

use super::Drawing;
use super::frame::{ABOVE, Axis, BELOW, Frame};
use super::log_axis::left_at;
use super::scale::{short, significant};
use super::svg::{Anchor, Svg, polyline};

/// What the program printed: an epoch and its loss in each line.
const PRINTED: &str = include_str!("../../../solutions/examples/training_loop.txt");

/// The target of the program is the distance of two standard normal numbers, and so much noise.
const NOISE: f64 = 0.1;

const WIDTH: f64 = 420.0;
const LEFT: f64 = 40.0;

/// The mean squared error of the best line. The distance of two independent numbers falls with one of them as much as it rises,
/// so that line is level, and what it leaves is the variance of the target.
fn best_line() -> f64 {
    let variance_of_difference = 2.0;
    variance_of_difference * (1.0 - 2.0 / std::f64::consts::PI) + NOISE * NOISE
}

/// The epochs with their losses.
fn losses() -> Vec<(f64, f64)> {
    PRINTED
        .lines()
        .filter_map(|line| {
            let mut numbers = line.split_whitespace().map(|n| n.parse::<f64>().ok());
            Some((numbers.next()??, numbers.next()??))
        })
        .collect()
}

pub fn draw() -> Drawing {
    let losses = losses();
    let (first, last) = match losses.as_slice() {
        [first, .., last] => (*first, *last),
        _ => ((1.0, 1.0), (2.0, 1.0)),
    };
    let frame = Frame::new(
        (LEFT, ABOVE),
        (WIDTH - LEFT - 12.0, 280.0),
        (0.0, last.0),
        (0.007f64.log10(), 0.0),
    );
    let mut svg = Svg::new(WIDTH, frame.bottom() + BELOW);
    let ticks = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0];
    frame.grid(&mut svg, &[], &ticks.map(f64::log10));
    frame.axes(
        &mut svg,
        &Axis {
            name: "epoch",
            class: "ink",
            ticks: frame.x.ticks(6),
        },
        &Axis {
            name: "mean loss *L* of an epoch (log scale)",
            class: "loss",
            ticks: vec![],
        },
    );
    left_at(&mut svg, &frame, &ticks);

    let noise = NOISE * NOISE;
    let bounds = [
        ("prediction", best_line(), "the best line", 19.0),
        ("data", noise, "noise", -8.0),
    ];
    for (class, loss, name, down) in bounds {
        let (from, to) = (frame.at(0.0, loss.log10()), frame.at(last.0, loss.log10()));
        svg.line(&format!("line dashed {class}"), from, to);
        let name = format!("{name}: {}", significant(loss, 2));
        let class = format!("{class} label");
        svg.text(&class, Anchor::End, (to.0, to.1 + down), &name);
    }

    let line: Vec<_> = losses.iter().map(|l| frame.at(l.0, l.1.log10())).collect();
    svg.path("line thick loss", &polyline(&line));
    for &at in &line {
        svg.circle("fill loss", at, 3.2);
    }
    let below = losses.iter().find(|l| l.1 < best_line());
    let below = below.copied().unwrap_or(last);
    for (epoch, loss) in [below, last] {
        let at = frame.at(epoch, loss.log10());
        svg.circle("fill loss", at, 5.5);
        let (anchor, aside) = match epoch == last.0 {
            true => (Anchor::End, (6.0, -25.0)),
            false => (Anchor::Start, (11.0, 2.0)),
        };
        let name = format!("epoch {epoch}: {}", significant(loss, 2));
        let place = (at.0 + aside.0, at.1 + aside.1);
        svg.text("loss label", anchor, place, &name);
    }

    let words = format!(
        "The mean loss of epoch {} is {}. In epoch {} it is {}, less than the {} of the best line; in epoch {} it is {}, still {} times the noise, {}.",
        first.0,
        first.1,
        below.0,
        below.1,
        significant(best_line(), 2),
        last.0,
        last.1,
        significant(last.1 / noise, 2),
        short(noise),
    );
    Drawing {
        svg: svg.finish(),
        words,
    }
}
