//! Three learning rates on one parabola: one that creeps, one that arrives, one that climbs out.

use super::frame::{ABOVE, Axis, BELOW, Frame};
use super::scale::{in_words, short, significant};
use super::svg::{Anchor, Point, Svg, polyline};
use super::{Drawing, panels};

const START: f64 = 3.0;
const WIDTH: f64 = 210.0;
const LEFT: f64 = 30.0;

/// The loss of the chapter's one example: (w·2 + 1 − 3)².
fn loss(w: f64) -> f64 {
    (w * 2.0 + 1.0 - 3.0).powi(2)
}

fn slope(w: f64) -> f64 {
    2.0 * (w * 2.0 + 1.0 - 3.0) * 2.0
}

fn path(rate: f64, steps: usize) -> Vec<f64> {
    let mut w = START;
    let mut all = vec![w];
    for _ in 0..steps {
        w -= rate * slope(w);
        all.push(w);
    }
    all
}

/// What one panel shows.
struct Panel {
    rate: f64,
    steps: usize,
    verdict: &'static str,
    w: (f64, f64),
    highest: f64,
}

pub fn draw() -> Drawing {
    let shown = [
        Panel {
            rate: 0.01,
            steps: 4,
            verdict: "too small",
            w: (-1.5, 3.5),
            highest: 20.0,
        },
        Panel {
            rate: 0.1,
            steps: 4,
            verdict: "about right",
            w: (-1.5, 3.5),
            highest: 20.0,
        },
        Panel {
            rate: 0.3,
            steps: 3,
            verdict: "far too large",
            w: (-6.0, 7.0),
            highest: 140.0,
        },
    ];
    let said: Vec<String> = shown
        .iter()
        .map(|panel| {
            let ws = path(panel.rate, panel.steps);
            let last = ws.last().copied().unwrap_or(START);
            format!(
                "with η = {} {} steps lead to w = {} and the loss {}",
                short(panel.rate),
                in_words(panel.steps),
                significant(last, 4),
                significant(loss(last), 3)
            )
        })
        .collect();
    let words = format!(
        "From w = {}, where the loss is {}: {}. The smallest loss, 0, is at w = 1.",
        short(START),
        short(loss(START)),
        said.join("; ")
    );
    Drawing {
        svg: panels(shown.iter().map(draw_panel).collect()),
        words,
    }
}

fn draw_panel(panel: &Panel) -> Svg {
    let title = 26.0;
    let frame = Frame::new(
        (LEFT, title + ABOVE),
        (WIDTH - LEFT - 8.0, 170.0),
        panel.w,
        (0.0, panel.highest),
    );
    let mut svg = Svg::new(WIDTH, frame.bottom() + BELOW);
    svg.spans(
        "ink",
        Anchor::Start,
        (0.0, 16.0),
        &[
            ("rate strong", &format!("*η* = {}", short(panel.rate))),
            ("", &format!("  {}", panel.verdict)),
        ],
    );
    let x = Axis::parameter("weight *w*", frame.x.ticks(5));
    let y = Axis {
        name: "loss *L*",
        class: "loss",
        ticks: frame.y.ticks(4),
    };
    frame.grid(&mut svg, &[], &y.ticks);

    // The parabola as far as it stays inside the frame.
    let reach = (panel.highest / 4.0).sqrt();
    let (from, to) = ((1.0 - reach).max(panel.w.0), (1.0 + reach).min(panel.w.1));
    let curve: Vec<Point> = (0..=60)
        .map(|i| from + f64::from(i) / 60.0 * (to - from))
        .map(|w| frame.at(w, loss(w)))
        .collect();
    svg.path("line loss thick", &polyline(&curve));
    frame.axes(&mut svg, &x, &y);

    let points: Vec<Point> = path(panel.rate, panel.steps)
        .iter()
        .map(|&w| frame.at(w, loss(w)))
        .collect();
    svg.path("line parameter", &polyline(&points));
    let optimum = frame.at(1.0, 0.0);
    svg.circle("ring", optimum, 8.0);
    for (i, &point) in points.iter().enumerate() {
        let radius = if i + 1 == points.len() { 5.5 } else { 4.5 };
        svg.circle("disc", point, radius);
    }
    number(&mut svg, &points, optimum);
    svg
}

/// Numbers the points, from 0 for the start, outside the parabola, and at the optimum above it. Points that lie close to a
/// numbered one get no number.
fn number(svg: &mut Svg, points: &[Point], optimum: Point) {
    let mut numbered: Vec<Point> = Vec::new();
    for (i, &point) in points.iter().enumerate() {
        let near = |p: &Point| (p.0 - point.0).hypot(p.1 - point.1) < 14.0;
        let (anchor, at) = match point.0 - optimum.0 {
            aside if aside.abs() < 8.0 => (Anchor::Middle, (optimum.0, optimum.1 - 14.0)),
            aside if aside > 0.0 => (Anchor::Start, (point.0 + 9.0, point.1 + 5.0)),
            _ => (Anchor::End, (point.0 - 9.0, point.1 + 5.0)),
        };
        let is_last = i + 1 == points.len();
        if is_last || !(numbered.iter().any(near) || near(&optimum)) {
            svg.text("parameter label", anchor, at, &i.to_string());
            numbered.push(point);
        }
    }
}
