//! A way back with one wrong line, found by comparing its slopes with measured ones.

use serde_json::json;

use super::frame::{BELOW, Frame};
use super::log_axis::{below, scientific};
use super::moving::{self, Moving, Setting};
use super::nodes::{Line, of_layer};
use super::scale::{fixed, in_words, short, significant};
use super::small_network::{
    GROUPS, Group, HIDDEN, Numbers, OUT, PARAMETERS, RATE, X, Y, backward, measured, relative_error,
};
use super::svg::{Anchor, Svg, polyline};
use super::ways_back::{self, Program, STEPS, Step, formula, program};
use super::{Drawing, panels};

/// The program that is shown solved, and the exponent of the step.
const FIRST: &str = "a";
const EXPONENT: f64 = -5.0;
/// Relative errors up to the first are those of a right gradient, as a rule; those above the second are bugs.
const TOLERANCE: f64 = 1e-4;
const BUG: f64 = 1e-2;
/// Where the axis of relative errors begins, as an exponent.
const SMALLEST: f64 = -17.0;

const WIDTH: f64 = 320.0;
const RIGHT: f64 = WIDTH - 2.0;
/// The lines of the way back: the first, how far they lie apart, and how much further to the right each depth begins.
const LINES: f64 = 44.0;
const APART: f64 = 24.0;
const DEEPER: f64 = 22.0;
const NUMBERS: f64 = 22.0;
/// What the named line says: four lines from here.
const SAID: f64 = 194.0;
const LEADING: f64 = 20.0;
/// The bars, and how far they lie apart.
const BARS: f64 = 290.0;
const BAR: f64 = 18.0;
/// The groups of slopes: where the first begins, the room of a heading, and of a row.
const GROUPS_FROM: f64 = 26.0;
const HEADING: f64 = 31.0;
const ROW: f64 = 19.0;

pub const MOVING: Moving = Moving {
    data: || {
        let groups = GROUPS.iter().map(|group| {
            json!({ "key": group.key, "letter": group.name.0, "layer": group.name.1, "from": group.from, "to": group.to, "y": heading(group) })
        });
        let mut data = ways_back::data();
        data["groups"] = groups.collect();
        data["network"] = json!({ "x": X, "y": Y, "parameters": PARAMETERS, "rate": RATE });
        data["frames"] = json!([moving::frame(&bars_frame()), moving::frame(&slopes_frame())]);
        data["places"] = json!({
            "lines": LINES, "apart": APART, "said": SAID, "leading": LEADING, "bar": BAR, "right": RIGHT, "row": ROW,
        });
        data["limits"] = json!([TOLERANCE, BUG]);
        data
    },
    readouts: |setting| {
        let program = program(setting.word("program"));
        let written = backward(&PARAMETERS, program.mistake);
        let there = measured(&PARAMETERS, 10f64.powf(setting.number("exponent")));
        let compared = compared(setting);
        let length = |numbers: &Numbers| {
            let squares = compared
                .iter()
                .flat_map(|group| group.of(numbers))
                .map(|n| n * n);
            squares.sum::<f64>().sqrt()
        };
        let passes: usize = compared.iter().map(|group| passes(group)).sum();
        vec![
            ("passes", passes as f64),
            ("written", length(&written)),
            ("measured", length(&there)),
        ]
    },
    settings: &[
        "",
        "program=c&compared=b2&named=none",
        "program=g&compared=w1-b1&exponent=0",
        "program=h&compared=w2-w1-b1&exponent=-3&named=w1",
        "program=j&compared=b1&exponent=-1.5",
    ],
};

/// The groups that a setting names as compared.
fn compared(setting: &Setting) -> Vec<&'static Group> {
    let named: Vec<&str> = setting.word("compared").split('-').collect();
    GROUPS
        .iter()
        .filter(|group| named.contains(&group.key))
        .collect()
}

/// How many forward passes measure its slopes.
fn passes(group: &Group) -> usize {
    2 * (group.to - group.from)
}

/// The top of a group's heading.
fn heading(group: &Group) -> f64 {
    let before = GROUPS
        .iter()
        .filter(|other| other.from < group.from)
        .count();
    GROUPS_FROM + HEADING * before as f64 + ROW * group.from as f64
}

fn bars_frame() -> Frame {
    Frame::new(
        (34.0, BARS),
        (RIGHT - 38.0, BAR * 4.0),
        (SMALLEST, 1.0),
        (0.0, 1.0),
    )
}

fn slopes_frame() -> Frame {
    let rows = PARAMETERS.len() as f64;
    let high = HEADING * GROUPS.len() as f64 + ROW * rows + 6.0;
    Frame::new((36.0, GROUPS_FROM), (232.0, high), (-2.5, 2.5), (0.0, 1.0))
}

/// Where something lies on the axis of relative errors.
fn logged(error: f64) -> f64 {
    error.max(1e-300).log10().clamp(SMALLEST, 1.0)
}

/// What a comparison says, with its sign.
fn verdict(error: f64) -> &'static str {
    match error {
        _ if error <= TOLERANCE => "✓ agrees",
        _ if error <= BUG => "? unclear",
        _ => "✗ differs",
    }
}

fn size(error: f64) -> String {
    match error {
        0.0 => "0".to_owned(),
        _ if error < 0.001 => scientific(error, 1),
        _ => significant(error, 2),
    }
}

pub fn draw() -> Drawing {
    let program = program(FIRST);
    let written = backward(&PARAMETERS, program.mistake);
    let there = measured(&PARAMETERS, 10f64.powf(EXPONENT));
    let error = |group: &Group| relative_error(group.of(&written), group.of(&there));
    let told = |which: fn(f64) -> bool| {
        let names = GROUPS.iter().filter(|group| which(error(group)));
        let names: Vec<String> = names
            .map(|group| format!("${}^{{({})}}$", group.name.0, group.name.1))
            .collect();
        names.join(" and ")
    };
    let ratios = written.iter().zip(there).map(|(a, n)| a / n);
    let (low, high) = ratios.fold((f64::MAX, f64::MIN), |(low, high), r| {
        (low.min(r), high.max(r))
    });
    let words = format!(
        "Way back A, after {} forward passes: {} agree with what is measured, {} differ, by factors from {} to {}. \
         Line 4 goes into all that differs and into nothing that agrees: it is the wrong one. $w^{{(2)}}$ is not turned over. \
         With {} hidden values and {} outputs it fits all the same, and mixes them up.",
        2 * PARAMETERS.len(),
        told(|error| error <= TOLERANCE),
        told(|error| error > BUG),
        fixed(low, 2),
        fixed(high, 2),
        in_words(HIDDEN),
        in_words(OUT),
    );
    Drawing {
        svg: panels(vec![
            way_back(program, &error),
            comparison(&written, &there, &error),
        ]),
        words,
    }
}

/// The six lines with what each is made from, what the named one says, and how far the slopes are off.
fn way_back(program: &Program, error: &dyn Fn(&Group) -> f64) -> Svg {
    let frame = bars_frame();
    let mut svg = Svg::new(WIDTH, slopes_frame().bottom() + BELOW);
    svg.moving(|svg| {
        let line = |key: &str| {
            STEPS
                .iter()
                .position(|step| step.key == key)
                .unwrap_or_default()
        };
        let named = line(program.wrong);
        let y = LINES + APART * named as f64;
        svg.rect("line gradient", (0.0, y - 17.0), (WIDTH, APART - 1.0), 4.0);
        for group in &GROUPS {
            let at = (RIGHT, LINES + APART * line(group.key) as f64);
            svg.text("ink", Anchor::End, at, verdict(error(group)));
        }
        let said = |i: usize| (0.0, SAID + LEADING * i as f64);
        svg.text(
            "ink strong",
            Anchor::Start,
            said(0),
            &format!("✓ line {} is the wrong one. It says", named + 1),
        );
        spans(svg, said(1), &formula(program.written));
        let right = STEPS.get(named).map_or("", |step| step.right);
        svg.text("ink strong", Anchor::Start, said(2), "where it should say");
        spans(svg, said(3), &formula(right));
        for (i, group) in GROUPS.iter().enumerate() {
            let end = frame.x.at(logged(error(group)));
            let corner = (frame.left(), BARS + BAR * i as f64 + 4.0);
            svg.rect(
                "fill gradient",
                corner,
                (end - frame.left(), BAR - 8.0),
                0.0,
            );
        }
    });
    svg.text(
        "ink strong",
        Anchor::Start,
        (0.0, 16.0),
        "the way back, line by line",
    );
    rails(&mut svg);
    for (i, step) in STEPS.iter().enumerate() {
        line(&mut svg, i, step);
    }
    bars(&mut svg, &frame);
    svg
}

/// From each delta to what is made from it.
fn rails(svg: &mut Svg) {
    let y = |i: usize| LINES + APART * i as f64 - 5.0;
    for (from, to) in [(0, vec![1, 2, 3]), (3, vec![4, 5])] {
        let depth = STEPS.get(from).map_or(0, |step: &Step| step.depth);
        let x = NUMBERS + DEEPER * depth as f64 + 6.0;
        let last = to.last().copied().unwrap_or(from);
        let mut d = polyline(&[(x, y(from) + 11.0), (x, y(last))]);
        d.extend(to.iter().map(|&i| polyline(&[(x, y(i)), (x + 12.0, y(i))])));
        svg.path("line gradient", &d);
    }
}

fn line(svg: &mut Svg, i: usize, step: &Step) {
    let y = LINES + APART * i as f64;
    svg.text("ink", Anchor::Start, (4.0, y), &(i + 1).to_string());
    let mut parts = formula(step.makes);
    parts.push(("", " from ".to_owned()));
    parts.extend(formula(step.from));
    spans(svg, (NUMBERS + DEEPER * step.depth as f64, y), &parts);
}

fn spans(svg: &mut Svg, at: (f64, f64), parts: &Line) {
    let parts: Vec<(&str, &str)> = parts
        .iter()
        .map(|(class, text)| (*class, text.as_str()))
        .collect();
    svg.spans("ink", Anchor::Start, at, &parts);
}

/// What stands behind and around the bars of the relative errors.
fn bars(svg: &mut Svg, frame: &Frame) {
    let above = BARS - 8.0;
    svg.text("ink strong", Anchor::Start, (0.0, above), "relative error");
    for (limit, name, anchor) in [
        (TOLERANCE, "tolerance", Anchor::End),
        (BUG, "a bug", Anchor::Start),
    ] {
        let x = frame.x.at(limit.log10());
        let aside = if anchor == Anchor::End { 12.0 } else { -6.0 };
        svg.text("ink", anchor, (x + aside, above), name);
        svg.line("line dashed", (x, frame.top() - 4.0), (x, frame.bottom()));
    }
    for (i, group) in GROUPS.iter().enumerate() {
        let at = (frame.left() - 4.0, BARS + BAR * i as f64 + 13.0);
        svg.text(
            "parameter",
            Anchor::End,
            at,
            &of_layer(group.name.0, group.name.1),
        );
    }
    svg.line(
        "line axis",
        (frame.left(), frame.bottom()),
        (frame.right(), frame.bottom()),
    );
    below(svg, frame, &[-16, -12, -8, -4, 0]);
}

/// Each slope as it comes out of the way back, and as it is measured.
fn comparison(written: &Numbers, there: &Numbers, error: &dyn Fn(&Group) -> f64) -> Svg {
    let frame = slopes_frame();
    let mut svg = Svg::new(WIDTH, frame.bottom() + BELOW);
    svg.circle("fill gradient", (6.0, 11.0), 3.4);
    svg.text("gradient", Anchor::Start, (14.0, 16.0), "as written");
    svg.circle("hollow", (116.0, 11.0), 6.5);
    svg.text("ink", Anchor::Start, (128.0, 16.0), "measured");
    svg.text("ink", Anchor::End, (RIGHT, 16.0), "ratio");
    for group in &GROUPS {
        let y = heading(group);
        let name = format!("∂*L/*∂{}", of_layer(group.name.0, group.name.1));
        svg.text("gradient strong", Anchor::Start, (0.0, y + 18.0), &name);
        for i in group.from..group.to {
            let y = row(group, i);
            svg.text(
                "parameter",
                Anchor::End,
                (frame.left() - 8.0, y + 5.0),
                &entry(group, i),
            );
            svg.line("line faint", (frame.left(), y), (frame.right(), y));
        }
    }
    let zero = frame.x.at(0.0);
    svg.line(
        "line axis",
        (zero, frame.top() + 8.0),
        (zero, frame.bottom()),
    );
    svg.line(
        "line axis",
        (frame.left(), frame.bottom()),
        (frame.right(), frame.bottom()),
    );
    for tick in frame.x.ticks(5) {
        let x = frame.x.at(tick);
        svg.line("line axis", (x, frame.bottom()), (x, frame.bottom() + 4.0));
        svg.text(
            "ink",
            Anchor::Middle,
            (x, frame.bottom() + 17.0),
            &short(tick),
        );
    }
    svg.text(
        "gradient",
        Anchor::End,
        (frame.right(), frame.bottom() + 36.0),
        "slope",
    );
    svg.moving(|svg| {
        for group in &GROUPS {
            let error = error(group);
            let at = (RIGHT, heading(group) + 18.0);
            let told = format!("{}, error {}", verdict(error), size(error));
            svg.text("ink label", Anchor::End, at, &told);
            for i in group.from..group.to {
                let (Some(a), Some(n)) = (written.get(i), there.get(i)) else {
                    continue;
                };
                let y = row(group, i);
                let (a_at, n_at) = (frame.x.at(*a), frame.x.at(*n));
                svg.line("line thick gradient", (a_at, y), (n_at, y));
                svg.circle("hollow", (n_at, y), 6.5);
                svg.circle("fill gradient", (a_at, y), 3.4);
                svg.text("ink", Anchor::End, (RIGHT, y + 5.0), &fixed(a / n, 2));
            }
        }
        let at = (0.0, frame.bottom() + 36.0);
        svg.text(
            "ink",
            Anchor::Start,
            at,
            &format!("step *ε* = {}", size(10f64.powf(EXPONENT))),
        );
    });
    svg
}

/// The height of the row of slope `i`.
fn row(group: &Group, i: usize) -> f64 {
    heading(group) + HEADING + ROW * (i - group.from) as f64 + 2.0
}

/// The name of an entry: of a table its row and its column, of a list its place.
fn entry(group: &Group, i: usize) -> String {
    let at = i - group.from;
    let digit = |n: usize| ["₁", "₂", "₃", "₄"].get(n).copied().unwrap_or_default();
    match group.key {
        "w2" => format!("*w*{}{}", digit(at / OUT), digit(at % OUT)),
        "w1" => format!("*w*₁{}", digit(at)),
        _ => format!("*b*{}", digit(at)),
    }
}
