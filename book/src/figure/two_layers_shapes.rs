//! A network of two layers as tables: the values on the way forward, and on the way back slopes, each a table of the same
//! shape.

use super::nodes::of_layer;
use super::scale::in_words;
use super::svg::{Anchor, Point, Svg, arrow_head, coordinate, polyline};
use super::{Drawing, diagram};

/// How many examples, inputs, hidden values and outputs the tables are drawn with.
const M: usize = 4;
const IN: usize = 3;
const HIDDEN: usize = 5;
const OUT: usize = 2;

const WIDTH: f64 = 430.0;
const CELL: f64 = 8.0;
/// The middles of the chain and of what enters it; on the way back as far from the right edge.
const CHAIN: f64 = 22.0;
const ASIDE: f64 = 106.0;
/// How far a text stands from the middle of its table, and an arrow from a table.
const TEXT: f64 = 29.0;
const GAP: f64 = 4.0;

/// A table with its name and its shape, and the slopes in it where there are any.
struct Table {
    class: &'static str,
    name: String,
    slope: Option<String>,
    shape: String,
    rows: usize,
    columns: usize,
    /// The middle of its row of the drawing.
    y: f64,
    /// Whether it enters the chain from the side, and by which operation.
    enters: Option<&'static str>,
}

impl Table {
    fn top(&self) -> f64 {
        self.y - self.rows as f64 * CELL / 2.0 - GAP
    }

    fn bottom(&self) -> f64 {
        self.y + self.rows as f64 * CELL / 2.0 + GAP
    }
}

fn tables() -> Vec<Table> {
    let slope_in = |name: &str| format!("∂*L/*∂{name}");
    let delta = |name: &str, layer| format!("{} = {}", of_layer("δ", layer), slope_in(name));
    let table = |class, name: &str, (rows, row), (columns, column): (usize, &str), y| Table {
        class,
        name: name.to_owned(),
        slope: Some(slope_in(name)),
        shape: match row {
            "" => column.to_owned(),
            _ => format!("{row} × {column}"),
        },
        rows,
        columns,
        y,
        enters: None,
    };
    let (m, inputs, hidden, out) = ((M, "*m*"), (IN, "in"), (HIDDEN, "hid"), (OUT, "out"));
    let enters = |table: Table, by| Table {
        enters: Some(by),
        ..table
    };
    let z = of_layer("z", 1);
    vec![
        Table {
            slope: None,
            ..table("data", "*x*", m, inputs, 50.0)
        },
        enters(
            table("parameter", &of_layer("w", 1), inputs, hidden, 100.0),
            "·",
        ),
        enters(
            table("parameter", &of_layer("b", 1), (1, ""), hidden, 144.0),
            "+",
        ),
        Table {
            slope: Some(delta(&z, 1)),
            ..table("ink", &z, m, hidden, 196.0)
        },
        table("ink", &of_layer("h", 1), m, hidden, 270.0),
        enters(
            table("parameter", &of_layer("w", 2), hidden, out, 326.0),
            "·",
        ),
        enters(
            table("parameter", &of_layer("b", 2), (1, ""), out, 374.0),
            "+",
        ),
        Table {
            slope: Some(delta("*ŷ*", 2)),
            ..table("prediction", "*ŷ*", m, out, 426.0)
        },
        Table {
            slope: None,
            ..enters(table("target", "*y*", m, out, 478.0), "−")
        },
        Table {
            slope: None,
            shape: "one number".to_owned(),
            ..table("loss", "*L*", (1, ""), (1, ""), 546.0)
        },
    ]
}

pub fn draw() -> Drawing {
    let tables = tables();
    let chain: Vec<&Table> = tables.iter().filter(|t| t.enters.is_none()).collect();
    let end = chain.last().map_or(0.0, |loss| loss.y);
    let mut svg = Svg::new(WIDTH, end + 24.0);
    svg.text("ink strong", Anchor::Start, (0.0, 16.0), "forward: values");
    svg.text(
        "gradient strong",
        Anchor::End,
        (WIDTH, 16.0),
        "back: slopes",
    );

    forward(&mut svg, &chain, &tables);
    back(&mut svg, &chain, &tables, end);
    for table in &tables {
        let aside = if table.enters.is_some() { ASIDE } else { CHAIN };
        cells(&mut svg, table.class, (aside, table.y), table);
        let at = (aside + TEXT, table.y);
        named(
            &mut svg,
            table.class,
            Anchor::Start,
            at,
            &table.name,
            &table.shape,
        );
        if let Some(slope) = &table.slope {
            cells(&mut svg, "gradient", (WIDTH - aside, table.y), table);
            let at = (WIDTH - aside - TEXT, table.y);
            named(&mut svg, "gradient", Anchor::End, at, slope, &table.shape);
        }
    }
    let count = |which: fn(&Table) -> bool| in_words(tables.iter().filter(|t| which(t)).count());
    let words = format!(
        "Each of {} tables of values has a table of slopes of its shape beside it; {} of these are the slopes in parameters, which learning needs. x and y get none, since nothing moves them. Drawn with m = {M} examples, {IN} inputs, {HIDDEN} hidden values and {OUT} outputs.",
        count(|t| t.slope.is_some()),
        count(|t| t.class == "parameter"),
    );
    Drawing {
        svg: diagram(svg),
        words,
    }
}

/// The chain downwards, with what enters it.
fn forward(svg: &mut Svg, chain: &[&Table], tables: &[Table]) {
    for pair in chain.windows(2) {
        svg.arrow("ink", (CHAIN, pair[0].bottom()), (CHAIN, pair[1].top()));
    }
    let beside = (CHAIN + 10.0, WIDTH - CHAIN - 10.0);
    if let [_, z, h, ..] = chain {
        let y = (z.y + h.y) / 2.0 + 5.0;
        svg.text("ink", Anchor::Start, (beside.0, y), "tanh");
        let back = "times the slope of tanh";
        svg.text("gradient", Anchor::End, (beside.1, y), back);
    }
    if let Some(loss) = chain.last() {
        let at = (beside.0, loss.y - 26.0);
        svg.text("ink", Anchor::Start, at, "mean of the squares");
    }
    for table in tables {
        let Some(operation) = table.enters else {
            continue;
        };
        let side = ASIDE - table.columns as f64 * CELL / 2.0 - GAP;
        svg.arrow(table.class, (side, table.y), (CHAIN + 12.0, table.y));
        svg.circle("box", (CHAIN, table.y), 9.0);
        svg.text("ink", Anchor::Middle, (CHAIN, table.y + 5.0), operation);
    }
}

/// The way back: from the loss to the other side and up, with a branch to each slope in a parameter.
fn back(svg: &mut Svg, chain: &[&Table], tables: &[Table], end: f64) {
    let x = WIDTH - CHAIN;
    let slopes: Vec<&&Table> = chain.iter().filter(|t| t.slope.is_some()).collect();
    for pair in slopes.windows(2) {
        svg.arrow("gradient", (x, pair[1].top()), (x, pair[0].bottom()));
    }
    if let Some(last) = slopes.last() {
        let to = last.bottom();
        svg.path(
            "line gradient",
            &format!(
                "M{} {end}H{}q8 0 8 -8V{}",
                CHAIN + TEXT + 96.0,
                x - 8.0,
                coordinate(to + 7.0)
            ),
        );
        svg.path("fill gradient", &arrow_head((x, end), (x, to)));
    }
    // The chain ends at the first parameters: x is data, and gets no slope.
    let first = slopes.first().map_or(0.0, |t| t.top());
    for (i, table) in tables.iter().enumerate() {
        if table.class != "parameter" {
            continue;
        }
        let side = WIDTH - ASIDE + table.columns as f64 * CELL / 2.0 + GAP;
        if i == 1 {
            svg.path(
                "line gradient",
                &format!("M{x} {}V{}q0 -8 -8 -8", coordinate(first), table.y + 8.0),
            );
            svg.arrow("gradient", (x - 8.0, table.y), (side, table.y));
        } else {
            svg.arrow("gradient", (x, table.y), (side, table.y));
            svg.circle("fill gradient", (x, table.y), 3.0);
        }
    }
}

/// A table with its cells.
fn cells(svg: &mut Svg, class: &str, (x, y): Point, table: &Table) {
    let (width, height) = (table.columns as f64 * CELL, table.rows as f64 * CELL);
    let (left, top) = (x - width / 2.0, y - height / 2.0);
    svg.rect("ground", (left, top), (width, height), 0.0);
    svg.rect(
        &format!("fill soft {class}"),
        (left, top),
        (width, height),
        0.0,
    );
    let upright = (0..=table.columns).map(|i| {
        let x = left + i as f64 * CELL;
        polyline(&[(x, top), (x, top + height)])
    });
    let level = (0..=table.rows).map(|i| {
        let y = top + i as f64 * CELL;
        polyline(&[(left, y), (left + width, y)])
    });
    let lines: String = upright.chain(level).collect();
    svg.path(&format!("line thin {class}"), &lines);
}

/// A name, and below it a shape.
fn named(svg: &mut Svg, class: &str, anchor: Anchor, (x, y): Point, name: &str, shape: &str) {
    svg.text(class, anchor, (x, y - 3.0), name);
    svg.text("ink", anchor, (x, y + 16.0), shape);
}
