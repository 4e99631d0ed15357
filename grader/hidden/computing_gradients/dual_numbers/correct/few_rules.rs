//! As few rules as possible: a difference is a sum with −b, a quotient a product with 1/b, and one function has the
//! chain rule.

use std::ops::{Add, Div, Mul, Neg, Sub};

#[derive(Clone, Copy)]
pub struct Dual {
    pub value: f64,
    pub slope: f64,
}

impl Dual {
    /// f of this number, where f and its derivative are known as functions of plain numbers.
    fn through(self, f: impl Fn(f64) -> f64, f_prime: impl Fn(f64) -> f64) -> Dual {
        let Dual { value, slope } = self;
        Dual {
            value: f(value),
            slope: f_prime(value) * slope,
        }
    }

    pub fn exp(self) -> Dual {
        self.through(f64::exp, f64::exp)
    }

    pub fn sin(self) -> Dual {
        self.through(f64::sin, f64::cos)
    }
}

impl Neg for Dual {
    type Output = Self;

    fn neg(self) -> Self {
        self.through(|a| -a, |_| -1.0)
    }
}

impl Add for Dual {
    type Output = Self;

    fn add(self, rhs: Self) -> Self {
        Self {
            value: rhs.value + self.value,
            slope: rhs.slope + self.slope,
        }
    }
}

impl Sub for Dual {
    type Output = Self;

    fn sub(self, rhs: Self) -> Self {
        self + -rhs
    }
}

impl Mul for Dual {
    type Output = Self;

    fn mul(self, rhs: Self) -> Self {
        // Each factor moves while the other stands still.
        self.through(|a| a * rhs.value, |_| rhs.value)
            + Self {
                value: 0.0,
                slope: self.value * rhs.slope,
            }
    }
}

impl Div for Dual {
    type Output = Self;

    fn div(self, rhs: Self) -> Self {
        self * rhs.through(f64::recip, |b| -b.powi(-2))
    }
}

pub fn derivative(f: impl Fn(Dual) -> Dual, x: f64) -> f64 {
    let seed = Dual {
        slope: 1.0,
        value: x,
    };
    let Dual { slope, .. } = f(seed);
    slope
}
