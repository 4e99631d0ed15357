//! A network of two layers with ten parameters, its way back with one mistake in it or none, and the slopes measured.
//!
//! It has as many hidden values as outputs, so that a table of second weights that is not turned over fits all the same. All
//! other sizes differ.

/// How many examples there are, hidden values, and outputs. Each example has one input.
pub const M: usize = 3;
pub const HIDDEN: usize = 2;
pub const OUT: usize = 2;

/// The examples.
pub const X: [f64; M] = [-1.0, 0.5, 2.0];
pub const Y: [[f64; OUT]; M] = [[2.0, 0.0], [0.0, -2.0], [1.0, -1.0]];

/// The parameters, or a number for each of them, in the order in which the way back comes by: the second weights row by row,
/// the second biases, the first weights, the first biases.
pub type Numbers = [f64; 10];
pub const PARAMETERS: Numbers = [0.5, -1.25, 2.0, -0.25, 1.0, 0.5, -1.0, 0.5, 0.25, 0.5];

/// The learning rate of the update that one of the mistakes makes too soon.
pub const RATE: f64 = 0.1;
/// Slopes smaller than this count as of this size.
const FLOOR: f64 = 1e-8;

/// The parameters of a layer that belong together.
pub struct Group {
    pub key: &'static str,
    /// Its letter and its layer.
    pub name: (&'static str, usize),
    /// Its first number, and the one behind its last.
    pub from: usize,
    pub to: usize,
}

pub const GROUPS: [Group; 4] = [
    group("w2", ("w", 2), 0, 4),
    group("b2", ("b", 2), 4, 6),
    group("w1", ("w", 1), 6, 8),
    group("b1", ("b", 1), 8, 10),
];

const fn group(key: &'static str, name: (&'static str, usize), from: usize, to: usize) -> Group {
    Group {
        key,
        name,
        from,
        to,
    }
}

impl Group {
    /// Its numbers out of all.
    pub fn of<'a>(&self, numbers: &'a Numbers) -> &'a [f64] {
        numbers.get(self.from..self.to).unwrap_or_default()
    }
}

/// What people get wrong on the way back.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Mistake {
    None,
    /// The second layer's delta without the 2 of the square.
    TwoLeftOut,
    /// The second weights' slopes with what tanh was given.
    SumIntoWeights,
    /// The mean of the rows for the second biases.
    MeanOfRows,
    /// The second weights as they stand, where they belong turned over.
    NotTransposed,
    /// The first layer's delta without the slope of tanh.
    NoSlope,
    /// The slope of tanh taken at what tanh returned.
    SlopeAtHidden,
    /// The second weights after they have learned.
    AfterUpdate,
    /// Each example's share in the first weights overwrites the one before.
    LastExample,
    /// The first biases' slopes from before tanh.
    BeforeTanh,
}

/// What the way forward keeps: the sums, the hidden values and the predictions, a row for each example.
struct Forward {
    z: [[f64; HIDDEN]; M],
    h: [[f64; HIDDEN]; M],
    y_hat: [[f64; OUT]; M],
}

fn forward(p: &Numbers) -> Forward {
    let z = X.map(|x| [x * p[6] + p[8], x * p[7] + p[9]]);
    let h = z.map(|row| row.map(f64::tanh));
    let y_hat = h.map(|[a, b]| [a * p[0] + b * p[2] + p[4], a * p[1] + b * p[3] + p[5]]);
    Forward { z, h, y_hat }
}

/// The mean of the squared errors over all entries.
pub fn loss(p: &Numbers) -> f64 {
    let rows = forward(p).y_hat.into_iter().zip(Y);
    let squares = rows.map(|([a, b], [c, d])| (a - c).powi(2) + (b - d).powi(2));
    squares.sum::<f64>() / (M * OUT) as f64
}

/// The slopes as a way back with this mistake works them out.
pub fn backward(p: &Numbers, mistake: Mistake) -> Numbers {
    let Forward { z, h, y_hat } = forward(p);
    let has = |one: Mistake| mistake == one;

    let first = if has(Mistake::TwoLeftOut) { 1.0 } else { 2.0 };
    let delta2: [[f64; OUT]; M] = each(|i, k| first * (y_hat[i][k] - Y[i][k]) / (M * OUT) as f64);
    let given = if has(Mistake::SumIntoWeights) { z } else { h };
    let w2: [[f64; OUT]; HIDDEN] = each(|j, k| (0..M).map(|i| given[i][j] * delta2[i][k]).sum());
    let share = if has(Mistake::MeanOfRows) {
        M as f64
    } else {
        1.0
    };
    let b2 = sum_of_rows(&delta2).map(|sum| sum / share);

    let rate = if has(Mistake::AfterUpdate) { RATE } else { 0.0 };
    let weights: [[f64; OUT]; HIDDEN] = each(|j, k| p[OUT * j + k] - rate * w2[j][k]);
    let in_h: [[f64; HIDDEN]; M] = each(|i, j| {
        let back = |k: usize| match mistake {
            Mistake::NotTransposed => weights[k][j],
            _ => weights[j][k],
        };
        (0..OUT).map(|k| delta2[i][k] * back(k)).sum()
    });
    let slope = |h: f64| match mistake {
        Mistake::NoSlope => 1.0,
        Mistake::SlopeAtHidden => 1.0 - h.tanh().powi(2),
        _ => 1.0 - h * h,
    };
    let delta1: [[f64; HIDDEN]; M] = each(|i, j| in_h[i][j] * slope(h[i][j]));
    let begin = if has(Mistake::LastExample) { M - 1 } else { 0 };
    let in_first = |j: usize| (begin..M).map(|i| X[i] * delta1[i][j]).sum();
    let w1: [f64; HIDDEN] = [in_first(0), in_first(1)];
    let b1 = sum_of_rows(if has(Mistake::BeforeTanh) {
        &in_h
    } else {
        &delta1
    });

    let [[a, b], [c, d]] = w2;
    [a, b, c, d, b2[0], b2[1], w1[0], w1[1], b1[0], b1[1]]
}

/// A table by its entries.
fn each<const R: usize, const C: usize>(entry: impl Fn(usize, usize) -> f64) -> [[f64; C]; R] {
    std::array::from_fn(|i| std::array::from_fn(|j| entry(i, j)))
}

fn sum_of_rows(table: &[[f64; 2]; M]) -> [f64; 2] {
    [0, 1].map(|j| table.iter().map(|row| row[j]).sum())
}

/// The slopes by central differences: two losses for each.
pub fn measured(p: &Numbers, step: f64) -> Numbers {
    let moved = |j: usize, by: f64| {
        let mut there = *p;
        there[j] += by;
        loss(&there)
    };
    std::array::from_fn(|j| (moved(j, step) - moved(j, -step)) / (2.0 * step))
}

/// How far the worst of some slopes is off, for its size.
pub fn relative_error(written: &[f64], measured: &[f64]) -> f64 {
    let errors = written.iter().zip(measured).map(|(a, n)| {
        let size = a.abs().max(n.abs()).max(FLOOR);
        (a - n).abs() / size
    });
    errors.fold(0.0, f64::max)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_right_way_back_is_what_is_measured() {
        let right = backward(&PARAMETERS, Mistake::None);
        let there = measured(&PARAMETERS, 1e-5);
        assert!(relative_error(&right, &there) < 1e-8);
        // None is so small that rounding would show in it.
        assert!(right.iter().all(|a| a.abs() > 0.2));
        // Nor are two of a group so alike that they could be exchanged unseen.
        for group in &GROUPS {
            let all = group.of(&right);
            for (i, a) in all.iter().enumerate() {
                assert!(all.iter().skip(i + 1).all(|b| (a - b).abs() > 0.1));
            }
        }
    }

    #[test]
    fn in_the_second_layer_a_difference_is_exact_with_any_step() {
        let right = backward(&PARAMETERS, Mistake::None);
        let there = measured(&PARAMETERS, 1.0);
        for group in &GROUPS {
            let error = relative_error(group.of(&right), group.of(&there));
            match group.name.1 {
                2 => assert!(error < 1e-12, "{}: {error}", group.key),
                _ => assert!(error > 0.02, "{}: {error}", group.key),
            }
        }
    }
}
