//! A value that is used twice gets two slopes back, and their sum is its slope: f = (u + v)·u.

use super::nodes::{Node, both_ways, line, slope, value};
use super::scale::short;
use super::svg::{Anchor, Svg, arrow_head};
use super::{Drawing, diagram};

const U: f64 = 3.0;
const V: f64 = 2.0;

const WIDTH: f64 = 400.0;
/// The middles of the two columns and of the three rows.
const LEFT: f64 = 80.0;
const RIGHT: f64 = 322.0;
const ROWS: [f64; 3] = [28.0, 134.0, 240.0];

pub fn draw() -> Drawing {
    let s = U + V;
    let result = s * U;
    // f = s·u: the slope in each factor is the other one.
    let in_s = U;
    let directly = s;
    let through_s = in_s;
    let in_v = in_s;
    let in_u = through_s + directly;

    let n = |value: f64| short(value);
    let u = Node::new(
        (LEFT, ROWS[1]),
        154.0,
        vec![
            value("parameter", "*u*", &n(U)),
            slope(
                "f",
                "*u*",
                &format!("{} + {} = {}", n(through_s), n(directly), n(in_u)),
            ),
        ],
    );
    let right = |row: usize, lines| Node::new((RIGHT, ROWS[row]), 126.0, lines);
    let v = right(
        0,
        vec![
            value("parameter", "*v*", &n(V)),
            slope("f", "*v*", &n(in_v)),
        ],
    );
    let sum = right(
        1,
        vec![
            line([
                ("", "*s* = "),
                ("parameter", "*u*"),
                ("", " + "),
                ("parameter", "*v*"),
                ("", &format!(" = {}", n(s))),
            ]),
            slope("f", "*s*", &n(in_s)),
        ],
    );
    let product = right(
        2,
        vec![
            line([
                ("", "*f =* *s*·"),
                ("parameter", "*u*"),
                ("", &format!(" = {}", n(result))),
            ]),
            slope("f", "*f*", "1"),
        ],
    );

    let mut svg = Svg::new(WIDTH, product.bottom() + 4.0);
    both_ways(
        &mut svg,
        &u,
        &sum,
        "parameter",
        &[&format!("1, gives {}", n(through_s))],
    );
    both_ways(&mut svg, &v, &sum, "parameter", &["1"]);
    both_ways(
        &mut svg,
        &sum,
        &product,
        "ink",
        &[&format!("*u* = {}", n(U))],
    );

    // The direct way, around the corner.
    let (outer, inner) = (LEFT - 7.0, LEFT + 7.0);
    let (below, above) = (ROWS[2] + 7.0, ROWS[2] - 7.0);
    let end = product.left() - 4.0;
    svg.path(
        "line parameter",
        &format!(
            "M{outer} {}V{}q0 8 8 8H{}",
            u.bottom() + 4.0,
            below - 8.0,
            end - 7.0
        ),
    );
    svg.path("fill parameter", &arrow_head((outer, below), (end, below)));
    svg.path(
        "line gradient",
        &format!(
            "M{end} {above}H{}q-8 0 -8 -8V{}",
            inner + 8.0,
            u.bottom() + 11.0
        ),
    );
    svg.path(
        "fill gradient",
        &arrow_head((inner, above), (inner, u.bottom() + 4.0)),
    );
    svg.text(
        "gradient",
        Anchor::Start,
        (inner + 10.0, above - 12.0),
        &format!("*s* = {0}, gives {0}", n(directly)),
    );
    for node in [&u, &v, &sum, &product] {
        node.draw(&mut svg);
    }

    let words = format!(
        "u = {} goes two ways: into *s* = {} and directly into the product, {}. Back come {} through *s* and {} directly, together the slope {} in u; v gets {}, through *s* alone.",
        n(U),
        n(s),
        n(result),
        n(through_s),
        n(directly),
        n(in_u),
        n(in_v),
    );
    Drawing {
        svg: diagram(svg),
        words,
    }
}
