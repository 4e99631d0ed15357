//! A grid search as it is: a table of losses, each cell coloured by its own, and the smallest one ringed.

use super::Drawing;
use super::heat::{Levels, on};
use super::scale::{fixed, short};
use super::svg::{Anchor, Svg};

/// Area in square metres, distance in kilometres, price in thousands.
const HOUSES: [(f64, f64, f64); 3] = [(80.0, 5.0, 250.0), (120.0, 2.0, 400.0), (50.0, 1.0, 240.0)];
const PER_KILOMETRE: f64 = -20.0;
const LEVELS: [f64; 9] = [
    50.0, 100.0, 250.0, 500.0, 1000.0, 2500.0, 5000.0, 10000.0, 20000.0,
];
const WIDTH: f64 = 420.0;
const LEFT: f64 = 48.0;
const TOP: f64 = 46.0;
const CELL: (f64, f64) = (52.0, 30.0);

fn loss(w1: f64, b: f64) -> f64 {
    let squares = HOUSES.iter().map(|(area, distance, price)| {
        let error = w1 * area + PER_KILOMETRE * distance + b - price;
        error * error
    });
    squares.sum::<f64>() / HOUSES.len() as f64
}

pub fn draw() -> Drawing {
    let weights: Vec<f64> = (0..9).map(|i| 2.0 + 0.25 * f64::from(i)).collect();
    let biases: Vec<f64> = (0..7).map(|j| 40.0 + 20.0 * f64::from(j)).collect();
    let levels = Levels::new(&LEVELS);
    let mut svg = Svg::new(WIDTH, TOP + CELL.1 * weights.len() as f64 + 6.0);
    svg.text("parameter", Anchor::Start, (0.0, TOP - 9.0), "*w*₁");
    svg.text("parameter", Anchor::Start, (LEFT, 14.0), "bias *b*");
    svg.text(
        "loss",
        Anchor::End,
        (LEFT + 7.0 * CELL.0, 14.0),
        "in the cells: loss *L*, dark = low",
    );

    let mut best = (f64::INFINITY, 0, 0);
    for (j, &b) in biases.iter().enumerate() {
        let middle = LEFT + (j as f64 + 0.5) * CELL.0;
        svg.text("ink", Anchor::Middle, (middle, TOP - 9.0), &short(b));
    }
    for (i, &w1) in weights.iter().enumerate() {
        let top = TOP + i as f64 * CELL.1;
        svg.text("ink", Anchor::Start, (0.0, top + 20.0), &short(w1));
        for (j, &b) in biases.iter().enumerate() {
            let left = LEFT + j as f64 * CELL.0;
            let height = loss(w1, b);
            let class = levels.class_of(height);
            svg.rect(
                &format!("v{class}"),
                (left + 0.75, top + 0.75),
                (CELL.0 - 1.5, CELL.1 - 1.5),
                2.0,
            );
            svg.text(
                on(class),
                Anchor::End,
                (left + CELL.0 - 7.0, top + 20.5),
                &fixed(height, 0),
            );
            if height < best.0 {
                best = (height, i, j);
            }
        }
    }
    let (least, i, j) = best;
    let corner = (
        LEFT + j as f64 * CELL.0 - 0.5,
        TOP + i as f64 * CELL.1 - 0.5,
    );
    svg.rect("casing", corner, (CELL.0 + 1.0, CELL.1 + 1.0), 4.0);
    svg.rect("ring", corner, (CELL.0 + 1.0, CELL.1 + 1.0), 4.0);

    let words = format!(
        "{} losses, one for each of {} values of w₁ and {} of b, with w₂ = {}. The smallest, {}, is at w₁ = {}, b = {}. \
         The low cells lie at a slant: a larger w₁ needs a smaller b.",
        weights.len() * biases.len(),
        weights.len(),
        biases.len(),
        short(PER_KILOMETRE),
        fixed(least, 1),
        short(weights[i]),
        short(biases[j]),
    );
    Drawing {
        svg: svg.finish(),
        words,
    }
}
