//! A dual number as the matrix [[value, slope], [0, value]], of which the upper row says all: sums, products and inverses of
//! such matrices are those of dual numbers, and no rule of differentiation is written down for them.

use std::ops::{Add, Div, Mul, Neg, Sub};

#[derive(Clone, Copy)]
pub struct Dual {
    pub value: f64,
    pub slope: f64,
}

impl Dual {
    fn rows(self) -> [[f64; 2]; 2] {
        [[self.value, self.slope], [0.0, self.value]]
    }

    fn from_upper_row(entry: impl Fn(usize) -> f64) -> Dual {
        let [value, slope] = [0, 1].map(entry);
        Dual { value, slope }
    }

    /// [[a, b], [0, a]] times [[1/a, −b/a²], [0, 1/a]] is [[1, 0], [0, 1]].
    fn inverse(self) -> Dual {
        let [a, b] = self.rows()[0];
        Dual::from_upper_row(|j| [1.0 / a, -b / (a * a)][j])
    }
}

impl Add for Dual {
    type Output = Dual;

    fn add(self, other: Dual) -> Dual {
        let ([p, _], [q, _]) = (self.rows(), other.rows());
        Dual::from_upper_row(|j| p[j] + q[j])
    }
}

impl Sub for Dual {
    type Output = Dual;

    fn sub(self, other: Dual) -> Dual {
        let ([p, _], [q, _]) = (self.rows(), other.rows());
        Dual::from_upper_row(|j| p[j] - q[j])
    }
}

impl Mul for Dual {
    type Output = Dual;

    fn mul(self, other: Dual) -> Dual {
        let ([p, _], q) = (self.rows(), other.rows());
        Dual::from_upper_row(|j| p[0] * q[0][j] + p[1] * q[1][j])
    }
}

impl Div for Dual {
    type Output = Dual;

    fn div(self, other: Dual) -> Dual {
        self * other.inverse()
    }
}

impl Neg for Dual {
    type Output = Dual;

    fn neg(self) -> Dual {
        let [p, _] = self.rows();
        Dual::from_upper_row(|j| -p[j])
    }
}

impl Dual {
    pub fn exp(self) -> Dual {
        let size = self.value.exp();
        Dual::from_upper_row(|j| [size, size * self.slope][j])
    }

    pub fn sin(self) -> Dual {
        let (sin, cos) = self.value.sin_cos();
        Dual::from_upper_row(|j| [sin, self.slope * cos][j])
    }
}

pub fn derivative(f: impl Fn(Dual) -> Dual, x: f64) -> f64 {
    f(Dual::from_upper_row(|j| [x, 1.0][j])).rows()[0][1]
}
