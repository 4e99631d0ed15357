//! A linear model with features on different scales, and the same one with scaled features: a long valley, and a round one.

use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;
use rand_distr::{Distribution, StandardNormal};

use super::contour::Grid;
use super::frame::{ABOVE, Axis, BELOW, Frame};
use super::heat::{self, LEGEND, Levels};
use super::least_squares::{dot, solve};
use super::scale::{fixed, in_words, significant};
use super::svg::{Anchor, Svg, polyline};
use super::{Drawing, panels};

const HOMES: usize = 100;
const STEPS: usize = 10;
const WIDTH: f64 = 320.0;
const LEFT: f64 = 36.0;
const TITLE: f64 = 26.0;
const LEVELS: [f64; 6] = [0.25, 0.5, 1.0, 2.0, 4.0, 8.0];

/// Homes: how far from the centre in km, the area in tens of m², and the price in hundred thousands; each less its mean,
/// so that no bias is needed.
struct Homes {
    rows: Vec<Vec<f64>>,
    prices: Vec<f64>,
}

impl Homes {
    fn new() -> Homes {
        let mut rng = ChaCha8Rng::seed_from_u64(3);
        let mut normal = move || -> f64 { StandardNormal.sample(&mut rng) };
        let mut rows: Vec<Vec<f64>> = (0..HOMES).map(|_| vec![normal(), 5.5 * normal()]).collect();
        let mut prices: Vec<f64> = rows
            .iter()
            .map(|row| 0.3 * row[1] - row[0] + 0.3 * normal())
            .collect();
        for feature in 0..2 {
            let mean = rows.iter().map(|row| row[feature]).sum::<f64>() / HOMES as f64;
            rows.iter_mut().for_each(|row| row[feature] -= mean);
        }
        let mean = prices.iter().sum::<f64>() / HOMES as f64;
        prices.iter_mut().for_each(|price| *price -= mean);
        Homes { rows, prices }
    }

    /// The same homes with each feature divided by its standard deviation.
    fn scaled(&self) -> Homes {
        let spread = [0, 1].map(|feature| self.product(feature, feature).sqrt());
        let rows = self.rows.iter();
        Homes {
            rows: rows
                .map(|row| vec![row[0] / spread[0], row[1] / spread[1]])
                .collect(),
            prices: self.prices.clone(),
        }
    }

    /// The mean product of two features.
    fn product(&self, a: usize, b: usize) -> f64 {
        self.rows.iter().map(|row| row[a] * row[b]).sum::<f64>() / HOMES as f64
    }

    fn errors(&self, w: &[f64]) -> Vec<f64> {
        let pairs = self.rows.iter().zip(&self.prices);
        pairs.map(|(row, price)| dot(row, w) - price).collect()
    }

    fn loss(&self, w: &[f64]) -> f64 {
        let errors = self.errors(w);
        dot(&errors, &errors) / HOMES as f64
    }

    fn gradient(&self, w: &[f64]) -> [f64; 2] {
        let errors = self.errors(w);
        [0, 1].map(|feature| {
            let column: Vec<f64> = self.rows.iter().map(|row| row[feature]).collect();
            2.0 / HOMES as f64 * dot(&column, &errors)
        })
    }

    /// The smallest and the largest curvature of the loss: the eigenvalues of its second derivatives.
    fn curvatures(&self) -> (f64, f64) {
        let (a, b, d) = (
            2.0 * self.product(0, 0),
            2.0 * self.product(0, 1),
            2.0 * self.product(1, 1),
        );
        let (middle, apart) = ((a + d) / 2.0, ((a - d) / 2.0).hypot(b));
        (middle - apart, middle + apart)
    }

    fn condition(&self) -> f64 {
        let (least, most) = self.curvatures();
        most / least
    }

    /// The rate for which the steepest and the flattest direction shrink equally fast: no other one is as fast.
    fn rate(&self) -> f64 {
        let (least, most) = self.curvatures();
        2.0 / (least + most)
    }

    fn path(&self) -> Vec<(f64, f64)> {
        let rate = self.rate();
        let mut w = [0.0, 0.0];
        let mut path = vec![(w[0], w[1])];
        for _ in 0..STEPS {
            let slope = self.gradient(&w);
            w = [w[0] - rate * slope[0], w[1] - rate * slope[1]];
            path.push((w[0], w[1]));
        }
        path
    }
}

pub fn draw() -> Drawing {
    let homes = Homes::new();
    let scaled = homes.scaled();
    let said = [("As they are", &homes), ("Scaled", &scaled)].map(|(name, homes)| {
        let path = homes.path();
        let least = homes.loss(&solve(&homes.rows, &homes.prices));
        let above = |step: usize| match homes.loss(&[path[step].0, path[step].1]) - least {
            tiny if tiny < 1e-6 => "less than 0.000001".to_owned(),
            more => significant(more, 2),
        };
        format!(
            "{name}, the condition number is {}; with the best rate, {}, {} steps lead from {} above the smallest loss to {} above it",
            fixed(homes.condition(), 1),
            significant(homes.rate(), 2),
            in_words(STEPS),
            above(0),
            above(STEPS),
        )
    });
    let words = format!("{HOMES} homes. {}.", said.join(". "));
    let raw = View {
        name: "as they are",
        axes: [
            "weight of the distance, per km",
            "weight of the area, per 10 m²",
        ],
        x: (-1.9, 0.2),
        y: (-0.4, 0.98),
    };
    let divided = View {
        name: "scaled",
        axes: ["weight of the scaled distance", "weight of the scaled area"],
        x: (-2.9, 0.85),
        y: (-0.35, 2.1),
    };
    Drawing {
        svg: panels(vec![raw.draw(&homes), divided.draw(&scaled)]),
        words,
    }
}

/// What one panel shows of the two weights, distance and area.
struct View {
    name: &'static str,
    axes: [&'static str; 2],
    x: (f64, f64),
    y: (f64, f64),
}

impl View {
    fn draw(&self, homes: &Homes) -> Svg {
        let corner = (LEFT, TITLE + ABOVE);
        let frame = Frame::equal(corner, WIDTH - LEFT - 10.0, self.x, self.y);
        let mut svg = Svg::new(WIDTH, frame.bottom() + BELOW + LEGEND);
        let title = format!("\u{a0} condition number {}", fixed(homes.condition(), 1));
        let title = [("strong", self.name), ("", title.as_str())];
        svg.spans("ink", Anchor::Start, (0.0, 16.0), &title);
        let grid = Grid::of(self.x, self.y, (90, 64), |v, w| homes.loss(&[v, w]));
        let levels = Levels::new(&LEVELS);
        heat::surface(&mut svg, &frame, &grid, &levels);
        let best = solve(&homes.rows, &homes.prices);
        let best = (best[0], best[1]);
        let far = (self.x.0, self.y.0);
        heat::labels(
            &mut svg,
            &frame,
            &grid,
            &levels,
            &[1.0, 2.0, 4.0],
            (best, far),
        );
        frame.axes(
            &mut svg,
            &Axis::parameter(self.axes[0], frame.x.ticks(4)),
            &Axis::parameter(self.axes[1], frame.y.ticks(4)),
        );
        let points = frame.all(&homes.path());
        svg.cased("line thick parameter", &polyline(&points));
        heat::ring(&mut svg, frame.at(best.0, best.1), 9.5);
        for &at in &points {
            svg.circle("disc", at, 4.0);
        }
        let start = (points[0].0, points[0].1 + 20.0);
        svg.text("parameter label", Anchor::Middle, start, "start");
        heat::legend(&mut svg, &frame, &levels);
        svg
    }
}
