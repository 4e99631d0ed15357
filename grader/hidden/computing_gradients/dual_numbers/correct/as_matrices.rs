//! A dual number as the matrix [[value, slope], [0, value]]: sums, products and inverses of such matrices are those of
//! dual numbers, and no rule of differentiation is written down for them.

use std::ops::{Add, Div, Mul, Neg, Sub};

#[derive(Clone, Copy)]
pub struct Dual {
    pub value: f64,
    pub slope: f64,
}

type Matrix = [[f64; 2]; 2];

impl From<Dual> for Matrix {
    fn from(d: Dual) -> Matrix {
        [[d.value, d.slope], [0.0, d.value]]
    }
}

impl From<Matrix> for Dual {
    fn from([[value, slope], _]: Matrix) -> Dual {
        Dual { value, slope }
    }
}

fn combined(entry: impl Fn(usize, usize) -> f64) -> Dual {
    let rows = [0, 1].map(|i| [0, 1].map(|j| entry(i, j)));
    Dual::from(rows)
}

impl Add for Dual {
    type Output = Dual;

    fn add(self, other: Dual) -> Dual {
        let (p, q) = (Matrix::from(self), Matrix::from(other));
        combined(|i, j| p[i][j] + q[i][j])
    }
}

impl Sub for Dual {
    type Output = Dual;

    fn sub(self, other: Dual) -> Dual {
        let (p, q) = (Matrix::from(self), Matrix::from(other));
        combined(|i, j| p[i][j] - q[i][j])
    }
}

impl Mul for Dual {
    type Output = Dual;

    fn mul(self, other: Dual) -> Dual {
        let (p, q) = (Matrix::from(self), Matrix::from(other));
        combined(|i, j| (0..2).map(|k| p[i][k] * q[k][j]).sum())
    }
}

impl Div for Dual {
    type Output = Dual;

    fn div(self, other: Dual) -> Dual {
        let [[a, b], [c, d]] = Matrix::from(other);
        let determinant = a * d - b * c;
        let inverse = [[d, -b], [-c, a]].map(|row| row.map(|entry| entry / determinant));
        self * Dual::from(inverse)
    }
}

impl Neg for Dual {
    type Output = Dual;

    fn neg(self) -> Dual {
        let p = Matrix::from(self);
        combined(|i, j| 0.0 - p[i][j])
    }
}

impl Dual {
    pub fn exp(self) -> Dual {
        let size = self.value.exp();
        combined(|i, j| [[size, size * self.slope], [0.0, size]][i][j])
    }

    pub fn sin(self) -> Dual {
        let (sin, cos) = self.value.sin_cos();
        combined(|i, j| [[sin, self.slope * cos], [0.0, sin]][i][j])
    }
}

pub fn derivative(f: impl Fn(Dual) -> Dual, x: f64) -> f64 {
    Matrix::from(f(Dual::from([[x, 1.0], [0.0, x]])))[0][1]
}
