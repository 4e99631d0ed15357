//! Numbers that carry their slope along.
//!
//! Every operation is small enough for its derivative to be one rule, and it needs nothing but the values and slopes of
//! what goes in. A long computation is a chain of such operations, so the chain rule is applied once per operation, on
//! numbers and not on formulas: nothing swells, and nothing is approximated. The slope that goes in, 1 for x, decides
//! what the slope that comes out is the slope in.

use std::ops::{Add, Div, Mul, Neg, Sub};

/// A value, and how fast it changes with x.
#[derive(Clone, Copy)]
pub struct Dual {
    pub value: f64,
    pub slope: f64,
}

/// (a + b)′ = a′ + b′
impl Add for Dual {
    type Output = Dual;

    fn add(self, other: Dual) -> Dual {
        let value = self.value + other.value;
        let slope = self.slope + other.slope;
        Dual { value, slope }
    }
}

/// (a − b)′ = a′ − b′
impl Sub for Dual {
    type Output = Dual;

    fn sub(self, other: Dual) -> Dual {
        let value = self.value - other.value;
        let slope = self.slope - other.slope;
        Dual { value, slope }
    }
}

/// (a·b)′ = a′·b + a·b′
impl Mul for Dual {
    type Output = Dual;

    fn mul(self, other: Dual) -> Dual {
        let value = self.value * other.value;
        let slope = self.slope * other.value + self.value * other.slope;
        Dual { value, slope }
    }
}

/// (a/b)′ = (a′·b − a·b′) / b²
impl Div for Dual {
    type Output = Dual;

    fn div(self, other: Dual) -> Dual {
        let value = self.value / other.value;
        let numerator = self.slope * other.value - self.value * other.slope;
        let slope = numerator / (other.value * other.value);
        Dual { value, slope }
    }
}

/// (−a)′ = −a′
impl Neg for Dual {
    type Output = Dual;

    fn neg(self) -> Dual {
        let value = -self.value;
        let slope = -self.slope;
        Dual { value, slope }
    }
}

impl Dual {
    /// (exp u)′ = exp(u)·u′
    pub fn exp(self) -> Dual {
        let value = self.value.exp();
        let slope = value * self.slope;
        Dual { value, slope }
    }

    /// (sin u)′ = cos(u)·u′
    pub fn sin(self) -> Dual {
        let value = self.value.sin();
        let slope = self.value.cos() * self.slope;
        Dual { value, slope }
    }
}

/// The slope of f(x), where x changes as fast as itself.
pub fn derivative(f: impl Fn(Dual) -> Dual, x: f64) -> f64 {
    let moving = Dual {
        value: x,
        slope: 1.0,
    };
    f(moving).slope
}
