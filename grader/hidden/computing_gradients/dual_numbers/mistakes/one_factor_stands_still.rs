//! title: Only the left factor of a product moves
//! kind: way-forgotten
//! people: They write a′·b and stop, as if the right factor were a constant.
//! claim: product.value agrees
//! claim: product.slope differs
//! claim: product.slope factor 1/2 in "a number with itself"
//! claim: product.slope zero in "a constant on the left"
//! claim: quotient.slope agrees
//! why: Both factors may move with x, and what they contribute is added: a moves while b stays, and b moves while a
//!   stays.
//! see: Exchange the factors. Is the slope of your b·a that of your a·b?
//! hint: Your number is {{ observed }} where {{ expected }} is right. The slope of a·a is half of the right one, and
//!   with a constant on the left it is 0. That is what comes out when the right factor is taken for a constant. Which
//!   other move changes the product?

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
        let slope = self.slope * other.value;
        Dual { value, slope }
    }
}

impl Div for Dual {
    type Output = Dual;

    fn div(self, other: Dual) -> Dual {
        let value = self.value / other.value;
        let numerator = self.slope * other.value - self.value * other.slope;
        let slope = numerator / (other.value * other.value);
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
