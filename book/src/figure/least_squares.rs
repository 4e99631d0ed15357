//! Least squares: the weights with the smallest sum of squared errors, and polynomials that are fitted that way.

/// The weights w with the smallest sum of (row·w − target)². The columns of the rows must be independent.
///
/// Each column is made orthogonal to those before it, twice, since once leaves a trace of them that grows with the degree.
pub fn solve(rows: &[Vec<f64>], targets: &[f64]) -> Vec<f64> {
    let width = rows.first().map_or(0, Vec::len);
    let mut basis: Vec<Vec<f64>> = Vec::new();
    let mut upper: Vec<Vec<f64>> = Vec::new();
    for j in 0..width {
        let mut column: Vec<f64> = rows.iter().map(|row| row[j]).collect();
        let mut shares = vec![0.0; width];
        for _ in 0..2 {
            for (k, unit) in basis.iter().enumerate() {
                let share = dot(unit, &column);
                shares[k] += share;
                for (entry, u) in column.iter_mut().zip(unit) {
                    *entry -= share * u;
                }
            }
        }
        let length = dot(&column, &column).sqrt();
        shares[j] = length;
        basis.push(column.iter().map(|entry| entry / length).collect());
        upper.push(shares);
    }
    // What is left to solve is triangular: from the last weight back to the first.
    let mut weights = vec![0.0; width];
    for k in (0..width).rev() {
        let later: f64 = (k + 1..width).map(|j| upper[j][k] * weights[j]).sum();
        weights[k] = (dot(&basis[k], targets) - later) / upper[k][k];
    }
    weights
}

pub fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

/// A polynomial over −1 to 1, in Chebyshev's basis: there the columns for high degrees stay well apart.
pub struct Polynomial {
    coefficients: Vec<f64>,
}

impl Polynomial {
    /// The polynomial of this degree that comes closest to the points, by squared error.
    pub fn fit(points: &[(f64, f64)], degree: usize) -> Polynomial {
        let rows: Vec<Vec<f64>> = points.iter().map(|p| chebyshev(p.0, degree)).collect();
        let targets: Vec<f64> = points.iter().map(|p| p.1).collect();
        Polynomial {
            coefficients: solve(&rows, &targets),
        }
    }

    pub fn at(&self, x: f64) -> f64 {
        dot(
            &self.coefficients,
            &chebyshev(x, self.coefficients.len() - 1),
        )
    }

    /// The mean squared error on the points.
    pub fn mse(&self, points: &[(f64, f64)]) -> f64 {
        let squares = points.iter().map(|&(x, y)| (self.at(x) - y).powi(2));
        squares.sum::<f64>() / points.len() as f64
    }
}

/// The values of Chebyshev's polynomials up to a degree: 1, x, 2x² − 1, …
fn chebyshev(x: f64, degree: usize) -> Vec<f64> {
    let mut values = vec![1.0, x];
    while values.len() <= degree {
        let n = values.len();
        values.push(2.0 * x * values[n - 1] - values[n - 2]);
    }
    values.truncate(degree + 1);
    values
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_polynomial_of_the_same_degree_is_found_again() {
        let truth = |x: f64| 3.0 - 2.0 * x + 4.0 * x.powi(3);
        let points: Vec<(f64, f64)> = (0..12)
            .map(|i| f64::from(i) / 5.5 - 1.0)
            .map(|x| (x, truth(x)))
            .collect();
        for degree in [3, 7, 11] {
            let found = Polynomial::fit(&points, degree);
            assert!(found.mse(&points) < 1e-24, "{degree}");
            assert!((found.at(0.33) - truth(0.33)).abs() < 1e-10, "{degree}");
        }
    }

    #[test]
    fn the_errors_of_a_fit_are_orthogonal_to_its_columns() {
        let points = [
            (-1.0, 2.0),
            (-0.4, 0.0),
            (0.1, 1.0),
            (0.5, -3.0),
            (1.0, 4.0),
        ];
        let found = Polynomial::fit(&points, 2);
        for power in 0..=2 {
            let product: f64 = points
                .iter()
                .map(|&(x, y)| (found.at(x) - y) * x.powi(power))
                .sum();
            assert!(product.abs() < 1e-12, "{power}");
        }
    }
}
