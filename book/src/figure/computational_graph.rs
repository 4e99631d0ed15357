//! The loss of one example as a graph of four operations: values on the way forward, slopes on the way back.

use super::nodes::{Line, Node, both_ways, line, one_way, slope, value};
use super::scale::short;
use super::svg::{Anchor, Svg};
use super::{Drawing, diagram};

const W: f64 = 2.0;
const X: f64 = 3.0;
const B: f64 = 1.0;
const Y: f64 = 5.0;

const WIDTH: f64 = 404.0;
/// The middles of the three columns, and of the first row; how far the rows lie apart.
const COLUMNS: [f64; 3] = [51.0, 225.0, 368.0];
const FIRST: f64 = 28.0;
const ROW: f64 = 100.0;

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
    let node = |column: usize, row: usize, width: f64, lines: Vec<Line<'static>>| {
        Node::new((COLUMNS[column], FIRST + ROW * row as f64), width, lines)
    };
    let chain = |row: usize, lines: Vec<Line<'static>>| node(1, row, 114.0, lines);
    let w = node(
        0,
        0,
        100.0,
        vec![
            value("parameter", "*w*", &n(W)),
            slope("L", "*w*", &n(pass.in_w)),
        ],
    );
    let b = node(
        0,
        1,
        100.0,
        vec![
            value("parameter", "*b*", &n(B)),
            slope("L", "*b*", &n(pass.in_b)),
        ],
    );
    let x = node(2, 0, 70.0, vec![value("data", "*x*", &n(X))]);
    let y = node(2, 2, 70.0, vec![value("target", "*y*", &n(Y))]);
    let p = chain(
        0,
        vec![
            line([
                ("", "*p* = "),
                ("parameter", "*w*"),
                ("", "·"),
                ("data", "*x*"),
                ("", &format!(" = {}", n(pass.p))),
            ]),
            slope("L", "*p*", &n(pass.in_p)),
        ],
    );
    let y_hat = chain(
        1,
        vec![
            line([
                ("prediction", "*ŷ*"),
                ("", " = *p* + "),
                ("parameter", "*b*"),
                ("prediction", &format!(" = {}", n(pass.y_hat))),
            ]),
            slope("L", "*ŷ*", &n(pass.in_y_hat)),
        ],
    );
    let e = chain(
        2,
        vec![
            line([
                ("", "*e* = "),
                ("prediction", "*ŷ*"),
                ("", " − "),
                ("target", "*y*"),
                ("", &format!(" = {}", n(pass.e))),
            ]),
            slope("L", "*e*", &n(pass.in_e)),
        ],
    );
    let loss = chain(
        3,
        vec![
            line([
                ("loss", "*L*"),
                ("", " = *e*²"),
                ("loss", &format!(" = {}", n(pass.loss))),
            ]),
            slope("L", "*L*", "1"),
        ],
    );

    let mut svg = Svg::new(WIDTH, loss.bottom() + 4.0);
    both_ways(&mut svg, &w, &p, "parameter", &[&format!("*x* = {}", n(X))]);
    both_ways(&mut svg, &b, &y_hat, "parameter", &["1"]);
    both_ways(&mut svg, &p, &y_hat, "ink", &["1"]);
    both_ways(&mut svg, &y_hat, &e, "prediction", &["1"]);
    both_ways(
        &mut svg,
        &e,
        &loss,
        "ink",
        &[&format!("2*e* = {}", n(2.0 * pass.e))],
    );
    one_way(&mut svg, &x, &p, "data");
    one_way(&mut svg, &y, &e, "target");
    for node in [&w, &x, &b, &y, &p, &y_hat, &e, &loss] {
        node.draw(&mut svg);
    }
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
