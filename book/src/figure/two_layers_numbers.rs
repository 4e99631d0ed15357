//! A network of two layers with one number in each place: its values on the way forward, its slopes on the way back.

use super::nodes::{Line, Node, both_ways, line, of_layer, one_way, slope, value};
use super::scale::{fixed, short};
use super::svg::Svg;
use super::{Drawing, diagram};

const X: f64 = 2.0;
const Y: f64 = 1.0;
const W1: f64 = 0.25;
const B1: f64 = 0.0;
const W2: f64 = 2.0;
const B2: f64 = 0.5;

const WIDTH: f64 = 404.0;
/// The middles of the chain and of what enters it, and how wide their boxes are.
const CHAIN: (f64, f64) = (283.0, 142.0);
const ASIDE: (f64, f64) = (65.0, 128.0);
/// The middles of the chain's rows.
const ROWS: [f64; 5] = [17.0, 122.0, 258.0, 394.0, 530.0];
/// How far a weight and a bias stand above and below the middle of their row, and how high the box that they enter is.
const APART: f64 = 31.0;
const HIGH: f64 = 112.0;

struct Pass {
    z: f64,
    h: f64,
    y_hat: f64,
    loss: f64,
    in_y_hat: f64,
    in_w2: f64,
    in_h: f64,
    in_z: f64,
    in_w1: f64,
}

fn pass(x: f64, y: f64, (w1, b1): (f64, f64), (w2, b2): (f64, f64)) -> Pass {
    let z = x * w1 + b1;
    let h = z.tanh();
    let y_hat = h * w2 + b2;
    let in_y_hat = 2.0 * (y_hat - y);
    let in_h = in_y_hat * w2;
    let in_z = in_h * (1.0 - h * h);
    Pass {
        z,
        h,
        y_hat,
        loss: (y_hat - y).powi(2),
        in_y_hat,
        in_w2: h * in_y_hat,
        in_h,
        in_z,
        in_w1: x * in_z,
    }
}

/// A number with four decimals, or fewer where it has no more.
fn n(value: f64) -> String {
    match (value * 1000.0).fract() == 0.0 {
        true => short(value),
        false => fixed(value, 4),
    }
}

pub fn draw() -> Drawing {
    let pass = pass(X, Y, (W1, B1), (W2, B2));
    let chain =
        |row: usize, lines: Vec<Line<'static>>| Node::new((CHAIN.0, ROWS[row]), CHAIN.1, lines);
    let high = |node: Node<'static>| Node {
        least: HIGH,
        ..node
    };
    let parameter = |name: &str, layer: usize, at: f64, it: f64, its_slope: f64| {
        let name = of_layer(name, layer);
        Node::new(
            (ASIDE.0, at),
            ASIDE.1,
            vec![
                value("parameter", &name, &n(it)),
                slope("L", &name, &n(its_slope)),
            ],
        )
    };
    // What a layer adds up.
    let sum = |name: (&'static str, &str), given: (&'static str, &str), layer| {
        line([
            name,
            ("", " = "),
            given,
            ("", "·"),
            ("parameter", &of_layer("w", layer)),
            ("", " + "),
            ("parameter", &of_layer("b", layer)),
        ])
    };
    let result = |class: &'static str, value: f64| line([(class, &format!("= {}", n(value)))]);
    let (z_name, h_name) = (of_layer("z", 1), of_layer("h", 1));

    let x = chain(0, vec![value("data", "*x*", &n(X))]);
    let w1 = parameter("w", 1, ROWS[1] - APART, W1, pass.in_w1);
    let b1 = parameter("b", 1, ROWS[1] + APART, B1, pass.in_z);
    let z = high(chain(
        1,
        vec![
            sum(("", &z_name), ("data", "*x*"), 1),
            result("", pass.z),
            slope("L", &z_name, &n(pass.in_z)),
        ],
    ));
    let h = chain(
        2,
        vec![
            value("", &h_name, &format!("tanh({z_name})")),
            result("", pass.h),
            slope("L", &h_name, &n(pass.in_h)),
        ],
    );
    let w2 = parameter("w", 2, ROWS[3] - APART, W2, pass.in_w2);
    let b2 = parameter("b", 2, ROWS[3] + APART, B2, pass.in_y_hat);
    let y_hat = high(chain(
        3,
        vec![
            sum(("prediction", "*ŷ*"), ("", &h_name), 2),
            result("prediction", pass.y_hat),
            slope("L", "*ŷ*", &n(pass.in_y_hat)),
        ],
    ));
    let loss = chain(
        4,
        vec![
            line([
                ("loss", "*L*"),
                ("", " = ("),
                ("prediction", "*ŷ*"),
                ("", " − "),
                ("target", "*y*"),
                ("", ")²"),
            ]),
            result("loss", pass.loss),
            slope("L", "*L*", "1"),
        ],
    );
    let y = Node::new(
        (ASIDE.0, ROWS[4]),
        70.0,
        vec![value("target", "*y*", &n(Y))],
    );

    let mut svg = Svg::new(WIDTH, loss.bottom() + 4.0);
    one_way(&mut svg, &x, &z, "data");
    one_way(&mut svg, &y, &loss, "target");
    let mut way = |from: &Node, to: &Node, class: &str, what: &str, factor: f64| {
        let factor = format!("= {}", n(factor));
        both_ways(&mut svg, from, to, class, &[what, &factor]);
    };
    way(&w1, &z, "parameter", "*x*", X);
    way(&w2, &y_hat, "parameter", &h_name, pass.h);
    let bend = format!("1 − ({h_name})²");
    way(&z, &h, "ink", &bend, 1.0 - pass.h * pass.h);
    way(&h, &y_hat, "ink", &of_layer("w", 2), W2);
    let error = 2.0 * (pass.y_hat - Y);
    way(&y_hat, &loss, "prediction", "2(*ŷ* − *y*)", error);
    both_ways(&mut svg, &b1, &z, "parameter", &["1"]);
    both_ways(&mut svg, &b2, &y_hat, "parameter", &["1"]);
    for node in [&x, &w1, &b1, &z, &h, &w2, &b2, &y_hat, &y, &loss] {
        node.draw(&mut svg);
    }

    let words = format!(
        "Forward: $z^{{(1)}}$ = {}, $h^{{(1)}}$ = {}, ŷ = {}, L = {}. Back: the slope is {} in ŷ and in $b^{{(2)}}$, {} in $w^{{(2)}}$, {} in $h^{{(1)}}$, {} in $z^{{(1)}}$ and in $b^{{(1)}}$, and {} in $w^{{(1)}}$.",
        n(pass.z),
        n(pass.h),
        n(pass.y_hat),
        n(pass.loss),
        n(pass.in_y_hat),
        n(pass.in_w2),
        n(pass.in_h),
        n(pass.in_z),
        n(pass.in_w1),
    );
    Drawing {
        svg: diagram(svg),
        words,
    }
}
