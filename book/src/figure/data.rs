//! The made-up data that figures draw, always the same, and the loss of a line on them.

use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;
use rand_distr::{Distribution, StandardNormal};

/// `count` examples y = 2·x + 0.5 + `noise` times a random number; x and the random numbers are standard normal.
pub fn around_a_line(count: usize, noise: f64, seed: u64) -> Vec<(f64, f64)> {
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    let mut normal = move || -> f64 { StandardNormal.sample(&mut rng) };
    (0..count)
        .map(|_| {
            let x = normal();
            (x, 2.0 * x + 0.5 + noise * normal())
        })
        .collect()
}

/// The same points with three decimals, as a script is given them.
pub fn rounded(data: Vec<(f64, f64)>) -> Vec<(f64, f64)> {
    let round = |value: f64| (value * 1000.0).round() / 1000.0;
    data.into_iter()
        .map(|(x, y)| (round(x), round(y)))
        .collect()
}

/// The points that the exercise `gd_linear_regression` learns its line from: all inputs are drawn first, then the noise.
pub fn points_of_the_exercise() -> Vec<(f64, f64)> {
    // What the grader makes of the exercise's seed and the case's name.
    let mut rng = ChaCha8Rng::seed_from_u64(0x7c4c_d0cc_417f_503a);
    let mut normal = move || -> f64 { StandardNormal.sample(&mut rng) };
    let inputs: Vec<f64> = (0..100).map(|_| normal()).collect();
    let with_target = |x: f64| (x, 2.0 * x + 0.5 + 0.1 * normal());
    inputs.into_iter().map(with_target).collect()
}

/// The mean squared error of w·x + b on the data.
pub fn mse(data: &[(f64, f64)], w: f64, b: f64) -> f64 {
    data.iter()
        .map(|(x, y)| (w * x + b - y).powi(2))
        .sum::<f64>()
        / data.len() as f64
}

/// The slopes of [`mse`] along w and along b.
pub fn mse_gradient(data: &[(f64, f64)], w: f64, b: f64) -> (f64, f64) {
    let scale = 2.0 / data.len() as f64;
    data.iter().fold((0.0, 0.0), |(dw, db), (x, y)| {
        let error = w * x + b - y;
        (dw + scale * error * x, db + scale * error)
    })
}

/// The w and b with the smallest mean squared error, by the normal equations. The inputs must not be all the same.
pub fn least_squares(data: &[(f64, f64)]) -> (f64, f64) {
    let m = data.len() as f64;
    let mean_x = data.iter().map(|d| d.0).sum::<f64>() / m;
    let mean_y = data.iter().map(|d| d.1).sum::<f64>() / m;
    let above: f64 = data.iter().map(|d| (d.0 - mean_x) * (d.1 - mean_y)).sum();
    let below: f64 = data.iter().map(|d| (d.0 - mean_x).powi(2)).sum();
    let w = above / below;
    (w, mean_y - w * mean_x)
}

#[cfg(test)]
pub mod tests {
    use super::*;

    /// What the exercise gives for its hundred points, and what comes out.
    pub fn recorded() -> serde_json::Value {
        const RECORDED: &str = concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/../grader/hidden/linear_regression/gd_linear_regression/recorded.json"
        );
        let recorded = std::fs::read_to_string(RECORDED).unwrap();
        let recorded: serde_json::Value = serde_json::from_str(&recorded).unwrap();
        let cases = recorded["cases"].as_array().unwrap();
        let case = cases
            .iter()
            .find(|case| case["name"] == "the line behind 100 points");
        case.unwrap().clone()
    }

    #[test]
    fn the_points_are_those_that_the_exercise_gives() {
        let case = recorded();
        let numbers = |input: usize| -> Vec<f64> {
            let data = case["inputs"][input]["value"]["data"].as_array().unwrap();
            data.iter().map(|number| number.as_f64().unwrap()).collect()
        };
        let given: Vec<(f64, f64)> = numbers(0).into_iter().zip(numbers(1)).collect();
        let drawn = points_of_the_exercise();
        assert_eq!(given.len(), drawn.len());
        for (given, drawn) in given.iter().zip(drawn) {
            assert!((given.0 - drawn.0).abs() < 1e-12 && (given.1 - drawn.1).abs() < 1e-12);
        }
    }

    #[test]
    fn the_optimum_is_where_the_loss_is_least_and_level() {
        let data = around_a_line(100, 0.1, 3);
        let (w, b) = least_squares(&data);
        let (dw, db) = mse_gradient(&data, w, b);
        assert!(dw.abs() < 1e-12 && db.abs() < 1e-12);
        assert!(
            mse(&data, w, b) < mse(&data, w + 0.01, b)
                && mse(&data, w, b) < mse(&data, w, b - 0.01)
        );
        assert!((w - 2.0).abs() < 0.05 && (b - 0.5).abs() < 0.05);
    }
}
