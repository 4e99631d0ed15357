//! The loss of each epoch that the program of the last chapter prints, each further halving marked.

use super::Drawing;
use super::frame::{ABOVE, Axis, BELOW, Frame};
use super::log_axis::left_at;
use super::svg::{Anchor, Svg, polyline};

/// What the program printed: an epoch and its loss in each line.
const PRINTED: &str = include_str!("../../../solutions/examples/training_loop.txt");

const WIDTH: f64 = 420.0;
const LEFT: f64 = 40.0;

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

/// The first epochs whose losses are at most a half, a quarter, an eighth … of the first one.
fn halvings(losses: &[(f64, f64)]) -> Vec<(f64, f64)> {
    let mut bound = losses.first().map_or(0.0, |l| l.1) / 2.0;
    let mut found = Vec::new();
    for &(epoch, loss) in losses {
        if loss <= bound {
            found.push((epoch, loss));
            while loss <= bound {
                bound /= 2.0;
            }
        }
    }
    found
}

pub fn draw() -> Drawing {
    let losses = losses();
    let (first, last) = match losses.as_slice() {
        [first, .., last] => (*first, *last),
        _ => ((1.0, 1.0), (2.0, 1.0)),
    };
    let frame = Frame::new(
        (LEFT, ABOVE),
        (WIDTH - LEFT - 12.0, 260.0),
        (0.0, last.0),
        (0.05f64.log10(), 0.0),
    );
    let mut svg = Svg::new(WIDTH, frame.bottom() + BELOW);
    let ticks = [0.05, 0.1, 0.2, 0.5, 1.0];
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

    let line: Vec<_> = losses.iter().map(|l| frame.at(l.0, l.1.log10())).collect();
    svg.path("line loss", &polyline(&line));
    for &at in &line {
        svg.circle("fill loss", at, 2.6);
    }
    let halvings = halvings(&losses);
    let part = |i: usize| format!("1/{}", 1 << (i + 1));
    for (i, &(epoch, loss)) in halvings.iter().enumerate() {
        let at = frame.at(epoch, loss.log10());
        svg.circle("fill loss", at, 5.5);
        let of = if i == 0 { " of the first" } else { "" };
        let name = format!("{}{of}: epoch {epoch}", part(i));
        let (anchor, aside) = match epoch > 0.7 * last.0 {
            true => (Anchor::End, (6.0, -27.0)),
            false => (Anchor::Start, (9.0, -9.0)),
        };
        let place = (at.0 + aside.0, at.1 + aside.1);
        svg.text("loss label", anchor, place, &name);
    }

    let fallen: Vec<String> = halvings
        .iter()
        .enumerate()
        .map(|(i, (epoch, _))| match i {
            0 => format!("{} of the first in epoch {epoch}", part(i)),
            _ => format!("to {} in epoch {epoch}", part(i)),
        })
        .collect();
    let words = format!(
        "The mean loss of the first epoch is {}, that of epoch {} is {}. It is down to {}.",
        first.1,
        last.0,
        last.1,
        fallen.join(", "),
    );
    Drawing {
        svg: svg.finish(),
        words,
    }
}
