//! Numbers that carry their slope along.
//!
//! A *dual number* is a value together with its slope: how fast the value changes when some x does. Written as (value,
//! slope), x itself is (x, 1), and a constant c is (c, 0). Every operation works out the value of its result and, by
//! its own rule of differentiation, the slope. So what comes out of a program that is run on dual numbers is its result
//! and its derivative, both exact but for rounding.
//!
//! The examples use a = (4, 1) and b = (2, −3).

use std::ops::{Add, Div, Mul, Neg, Sub};

/// A value, and how fast it changes with x.
#[derive(Clone, Copy)]
pub struct Dual {
    pub value: f64,
    pub slope: f64,
}

/// Example: a + b = (6, −2).
impl Add for Dual {
    type Output = Dual;

    fn add(self, other: Dual) -> Dual {
        todo!("value and slope of the sum")
    }
}

/// Example: a − b = (2, 4).
impl Sub for Dual {
    type Output = Dual;

    fn sub(self, other: Dual) -> Dual {
        todo!("value and slope of the difference")
    }
}

/// Example: a · b = (8, −10).
impl Mul for Dual {
    type Output = Dual;

    fn mul(self, other: Dual) -> Dual {
        todo!("value and slope of the product: both factors move")
    }
}

/// Example: a / b = (2, 3.5). The value of `other` is never 0.
impl Div for Dual {
    type Output = Dual;

    fn div(self, other: Dual) -> Dual {
        todo!("value and slope of the quotient")
    }
}

/// Example: −a = (−4, −1).
impl Neg for Dual {
    type Output = Dual;

    fn neg(self) -> Dual {
        todo!("value and slope of the number with its sign turned")
    }
}

impl Dual {
    /// e to the power of this number.
    ///
    /// Example: of (0, 3) it is (1, 3).
    pub fn exp(self) -> Dual {
        todo!("the exponential of the value, and how fast it changes: the chain rule")
    }

    /// The sine of this number, an angle in radians.
    ///
    /// Example: of (0, 3) it is (0, 3).
    pub fn sin(self) -> Dual {
        todo!("the sine of the value, and how fast it changes: the chain rule")
    }
}

/// The derivative of `f` at `x`, from one call of `f`.
///
/// Example: for f(x) = x·x at 3 it is 6.
pub fn derivative(f: impl Fn(Dual) -> Dual, x: f64) -> f64 {
    todo!("f, of a number that is x and changes as fast as x")
}
