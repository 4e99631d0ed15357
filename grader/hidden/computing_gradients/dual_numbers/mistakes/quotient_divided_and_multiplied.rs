//! title: The numerator of the quotient rule is not divided by b²
//! kind: order-of-operations
//! people: They write `/ b * b` for "divided by b²", without brackets around the product, or leave the denominator
//!   out.
//! claim: quotient.value agrees
//! claim: quotient.slope factor 16 in "a quotient"
//! claim: quotient.slope agrees in "a number with itself"
//! claim: product.slope agrees
//! why: Division and multiplication are done from left to right, so n / b * b divides by b and multiplies by it
//!   again. Only brackets, or a power, put both below the line.
//! see: Divide x by the constant 2. How fast does x/2 grow?
//! hint: Your number is {{ observed }} where {{ expected }} is right, and that is the numerator of the quotient
//!   rule by itself. Where the divisor is 4 it is 16 times too large. If you do divide, in which order does Rust work
//!   out a / b * c?

use std::ops::{Add, Div, Mul, Neg, Sub};

#[derive(Clone, Copy)]
pub struct Dual {
    pub value: f64,
    pub slope: f64,
}

impl Add for Dual {
    type Output = Dual;

    fn add(self, other: Dual) -> Dual {
        let value = self.value + other.value;
        let slope = self.slope + other.slope;
        Dual { value, slope }
    }
}

impl Sub for Dual {
    type Output = Dual;

    fn sub(self, other: Dual) -> Dual {
        let value = self.value - other.value;
        let slope = self.slope - other.slope;
        Dual { value, slope }
    }
}

impl Mul for Dual {
    type Output = Dual;

    fn mul(self, other: Dual) -> Dual {
        let value = self.value * other.value;
        let slope = self.slope * other.value + self.value * other.slope;
        Dual { value, slope }
    }
}

impl Div for Dual {
    type Output = Dual;

    fn div(self, other: Dual) -> Dual {
        let value = self.value / other.value;
        let numerator = self.slope * other.value - self.value * other.slope;
        let slope = numerator / other.value * other.value;
        Dual { value, slope }
    }
}

impl Neg for Dual {
    type Output = Dual;

    fn neg(self) -> Dual {
        let value = -self.value;
        let slope = -self.slope;
        Dual { value, slope }
    }
}

impl Dual {
    pub fn exp(self) -> Dual {
        let value = self.value.exp();
        let slope = value * self.slope;
        Dual { value, slope }
    }

    pub fn sin(self) -> Dual {
        let value = self.value.sin();
        let slope = self.value.cos() * self.slope;
        Dual { value, slope }
    }
}

pub fn derivative(f: impl Fn(Dual) -> Dual, x: f64) -> f64 {
    let moving = Dual {
        value: x,
        slope: 1.0,
    };
    f(moving).slope
}
