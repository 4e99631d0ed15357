//! The layers of the network that the last chapter trains: columns as high as they are wide in numbers, and how many parameters
//! lie between two of them.

use super::scale::in_words;
use super::svg::{Anchor, Svg, polygon};
use super::{Drawing, diagram};

const SIZES: [usize; 4] = [10, 64, 32, 1];
const NAMES: [(&str, &str); 4] = [
    ("data", "*x*"),
    ("ink", "*h*\u{200a}⁽¹⁾"),
    ("ink", "*h*\u{200a}⁽²⁾"),
    ("prediction", "*ŷ*"),
];

const WIDTH: f64 = 430.0;
/// How high one number of a column is drawn, and how wide.
const CELL: (f64, f64) = (14.0, 3.8);
/// The middles of the first column and of the last, and of all of them upright.
const FIRST: f64 = 20.0;
const LAST: f64 = 410.0;
const TOP: f64 = 28.0;
/// The bar of all parameters.
const BAR: f64 = 18.0;

/// How many parameters lie between two columns: a weight for each pair, and a bias for each number of the second.
fn parameters(inputs: usize, outputs: usize) -> usize {
    inputs * outputs + outputs
}

pub fn draw() -> Drawing {
    let counts: Vec<usize> = SIZES.windows(2).map(|s| parameters(s[0], s[1])).collect();
    let total: usize = counts.iter().sum();
    let highest = SIZES.iter().copied().max().unwrap_or(0) as f64 * CELL.1;
    let middle = TOP + highest / 2.0;
    let below = TOP + highest;
    let bar = below + 98.0;
    let mut svg = Svg::new(WIDTH, bar + BAR + 26.0);

    let across = (LAST - FIRST) / (SIZES.len() - 1) as f64;
    let x = |column: usize| FIRST + across * column as f64;
    let half = |column: usize| SIZES[column] as f64 * CELL.1 / 2.0;
    for (layer, count) in counts.iter().enumerate() {
        let (from, to) = (
            x(layer) + CELL.0 / 2.0 + 2.0,
            x(layer + 1) - CELL.0 / 2.0 - 2.0,
        );
        let (start, end) = (half(layer), half(layer + 1));
        svg.path(
            "fill parameter soft",
            &polygon(&[
                (from, middle - start),
                (to, middle - end),
                (to, middle + end),
                (from, middle + start),
            ]),
        );
        let between = (from + to) / 2.0;
        let (inputs, outputs) = (SIZES[layer], SIZES[layer + 1]);
        let name = format!("layer {}", layer + 1);
        svg.text("ink", Anchor::Middle, (between, 16.0), &name);
        let sum = format!("{inputs}·{outputs} + {outputs}");
        svg.text("parameter", Anchor::Middle, (between, below + 42.0), &sum);
        let result = format!("= {count}");
        svg.text(
            "parameter strong",
            Anchor::Middle,
            (between, below + 61.0),
            &result,
        );
    }
    for (column, (class, name)) in NAMES.into_iter().enumerate() {
        let (left, top) = (x(column) - CELL.0 / 2.0, middle - half(column));
        let cells: String = (0..SIZES[column])
            .map(|i| top + CELL.1 * i as f64)
            .map(|y| {
                let (right, bottom) = (left + CELL.0, y + CELL.1 - 0.8);
                polygon(&[(left, y), (right, y), (right, bottom), (left, bottom)])
            })
            .collect();
        svg.path(&format!("fill {class}"), &cells);
        let size = SIZES[column].to_string();
        svg.spans(
            class,
            Anchor::Middle,
            (x(column), below + 20.0),
            &[("", name), ("", ": "), ("strong", &size)],
        );
    }
    shares(&mut svg, &counts, total, bar);

    let listed: Vec<String> = counts.iter().map(usize::to_string).collect();
    let (others, last) = listed.split_at(listed.len() - 1);
    let (largest, most) = counts
        .iter()
        .enumerate()
        .max_by_key(|(_, count)| **count)
        .unwrap_or((0, &0));
    let words = format!(
        "The {} layers have {} and {} parameters, together {total}. Layer {}, between {} numbers and {}, has {} of them.",
        in_words(counts.len()),
        others.join(", "),
        last.concat(),
        largest + 1,
        SIZES[largest],
        SIZES[largest + 1],
        percent(*most, total),
    );
    Drawing {
        svg: diagram(svg),
        words,
    }
}

/// All parameters as one bar, cut into those of the layers.
fn shares(svg: &mut Svg, counts: &[usize], total: usize, top: f64) {
    let mut left = FIRST - CELL.0 / 2.0;
    let unit = (LAST - FIRST + CELL.0) / total as f64;
    let name = format!("all {total} parameters");
    svg.text("parameter", Anchor::Start, (left, top - 7.0), &name);
    for &count in counts {
        let width = count as f64 * unit;
        svg.rect("fill parameter soft", (left, top), (width, BAR), 0.0);
        svg.rect("line thin parameter", (left, top), (width, BAR), 0.0);
        let middle = (left + width / 2.0, top + BAR + 18.0);
        svg.text("parameter", Anchor::Middle, middle, &percent(count, total));
        left += width;
    }
}

fn percent(part: usize, whole: usize) -> String {
    format!("{:.0}\u{a0}%", 100.0 * part as f64 / whole as f64)
}
