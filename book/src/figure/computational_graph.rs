//! The loss of one example as a graph of four operations: values on the way forward, slopes on the way back.

use serde_json::json;

use super::moving::Moving;
use super::nodes::{Line, Node, both_ways, line, one_way, slope, value};
use super::scale::short;
use super::svg::{Anchor, Svg};
use super::{Drawing, diagram};

const W: f64 = 2.0;
const X: f64 = 3.0;
const B: f64 = 1.0;
const Y: f64 = 5.0;

const WIDTH: f64 = 440.0;
/// The middles of the three columns and their widths, wide enough for the longest numbers; the middle of the first row, and
/// how far the rows lie apart.
const COLUMNS: [(f64, f64); 3] = [(61.0, 122.0), (241.0, 148.0), (400.0, 80.0)];
const FIRST: f64 = 28.0;
const ROW: f64 = 100.0;

/// After how many steps the slopes of the parameters are known, and everything is shown: four values forward, six slopes
/// back.
const AT_B: usize = 9;
const AT_W: usize = 10;
const LAST: usize = 11;

pub const MOVING: Moving = Moving {
    data: || json!({ "last": LAST }),
    readouts: |setting| {
        let [w, x, b, y] = ["w", "x", "b", "y"].map(|name| setting.number(name));
        let pass = pass(w, x, b, y);
        let t = setting.count("t").min(LAST);
        // On a tape every slope begins with 0.
        let known = |step: usize, slope: f64| if t >= step { slope } else { 0.0 };
        vec![
            ("step", t as f64),
            ("slope_w", known(AT_W, pass.in_w)),
            ("slope_b", known(AT_B, pass.in_b)),
        ]
    },
    settings: &[
        "",
        "t=9",
        "w=-1.5&x=2.5&b=0.5&y=-4&t=11",
        "w=1&x=0&b=-3&y=2&t=10",
        "w=2&x=3&b=1&y=7&t=6",
    ],
};

/// The values of the forward pass, and the slopes of the loss in them.
struct Pass {
    p: f64,
    y_hat: f64,
    e: f64,
    loss: f64,
    in_e: f64,
    in_y_hat: f64,
    in_p: f64,
    in_b: f64,
    in_w: f64,
}

fn pass(w: f64, x: f64, b: f64, y: f64) -> Pass {
    let p = w * x;
    let y_hat = p + b;
    let e = y_hat - y;
    let in_e = 2.0 * e;
    let in_y_hat = in_e;
    let in_p = in_y_hat;
    Pass {
        p,
        y_hat,
        e,
        loss: e * e,
        in_e,
        in_y_hat,
        in_p,
        in_b: in_y_hat,
        in_w: in_p * x,
    }
}

pub fn draw() -> Drawing {
    let pass = pass(W, X, B, Y);
    let n = |value: f64| short(value);
    let [w, b, x, y, p, y_hat, e, loss] = nodes(&pass);
    let mut svg = Svg::new(WIDTH, loss.bottom() + 4.0);
    svg.moving(|svg| {
        let mut way = |from: &Node, to: &Node, class: &str, factor: &[&str]| {
            svg.group("way", |svg| both_ways(svg, from, to, class, factor));
        };
        way(&w, &p, "parameter", &["*x*", &format!("= {}", n(X))]);
        way(&b, &y_hat, "parameter", &["1"]);
        way(&p, &y_hat, "ink", &["1"]);
        way(&y_hat, &e, "prediction", &["1"]);
        way(&e, &loss, "ink", &[&format!("2*e* = {}", n(pass.in_e))]);
        svg.group("way", |svg| one_way(svg, &x, &p, "data"));
        svg.group("way", |svg| one_way(svg, &y, &e, "target"));
        for node in [&w, &b, &x, &y, &p, &y_hat, &e, &loss] {
            svg.group("node", |svg| node.draw(svg));
        }
    });
    key(&mut svg, e.middle.1 + 20.0);

    let words = format!(
        "Forward: *p* = {}, ŷ = {}, e = {}, L = {}. Backward, from the slope 1 of L in itself: {} in e, {} in ŷ and in *p*, and then {} in b and {} · {} = {} in w.",
        n(pass.p),
        n(pass.y_hat),
        n(pass.e),
        n(pass.loss),
        n(pass.in_e),
        n(pass.in_p),
        n(pass.in_b),
        n(pass.in_p),
        n(X),
        n(pass.in_w),
    );
    Drawing {
        svg: diagram(svg),
        words,
    }
}

/// The parameters and the data, and the chain of what is made of them. All their texts are in parts, of which the script
/// hides those that are not computed yet.
fn nodes(pass: &Pass) -> [Node<'static>; 8] {
    let n = |value: f64| short(value);
    let is = |value: f64| format!(" = {}", short(value));
    let node = |column: usize, row: usize, lines: Vec<Line<'static>>| {
        let (middle, width) = COLUMNS[column];
        Node::new((middle, FIRST + ROW * row as f64), width, lines)
    };
    let w = vec![
        value("parameter", "*w*", &n(W)),
        slope("L", "*w*", &n(pass.in_w)),
    ];
    let b = vec![
        value("parameter", "*b*", &n(B)),
        slope("L", "*b*", &n(pass.in_b)),
    ];
    let p = vec![
        line([
            ("ink", "*p* = "),
            ("parameter", "*w*"),
            ("ink", "·"),
            ("data", "*x*"),
            ("ink", &is(pass.p)),
        ]),
        slope("L", "*p*", &n(pass.in_p)),
    ];
    let y_hat = vec![
        line([
            ("prediction", "*ŷ*"),
            ("ink", " = *p* + "),
            ("parameter", "*b*"),
            ("prediction", &is(pass.y_hat)),
        ]),
        slope("L", "*ŷ*", &n(pass.in_y_hat)),
    ];
    let e = vec![
        line([
            ("ink", "*e* = "),
            ("prediction", "*ŷ*"),
            ("ink", " − "),
            ("target", "*y*"),
            ("ink", &is(pass.e)),
        ]),
        slope("L", "*e*", &n(pass.in_e)),
    ];
    let loss = vec![
        line([
            ("loss", "*L*"),
            ("ink", " = *e*²"),
            ("loss", &is(pass.loss)),
        ]),
        slope("L", "*L*", "1"),
    ];
    [
        node(0, 0, w),
        node(0, 1, b),
        node(2, 0, vec![value("data", "*x*", &n(X))]),
        node(2, 2, vec![value("target", "*y*", &n(Y))]),
        node(1, 0, p),
        node(1, 1, y_hat),
        node(1, 2, e),
        node(1, 3, loss),
    ]
}

/// What the two kinds of arrows are.
fn key(svg: &mut Svg, y: f64) {
    let x = 8.0;
    svg.arrow("ink", (x, y), (x, y + 40.0));
    svg.text("ink", Anchor::Start, (x + 10.0, y + 16.0), "values");
    svg.text("ink", Anchor::Start, (x + 10.0, y + 35.0), "forward");
    let x = 86.0;
    svg.arrow("gradient", (x, y + 40.0), (x, y));
    svg.text("gradient", Anchor::Start, (x + 10.0, y + 16.0), "slopes");
    svg.text("gradient", Anchor::Start, (x + 10.0, y + 35.0), "back");
}
