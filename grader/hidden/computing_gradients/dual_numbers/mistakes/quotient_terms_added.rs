//! title: The two terms of the quotient rule are added
//! kind: plus-for-minus
//! people: They copy the numerator from the product rule, whose terms are added.
//! claim: quotient.value agrees
//! claim: quotient.slope differs
//! claim: quotient.slope sign flipped in "a constant on the left"
//! claim: product.slope agrees
//! claim: difference.slope agrees
//! why: A denominator that grows makes the quotient smaller. So what it contributes is taken off, where a factor
//!   that grows makes a product larger.
//! see: Work out a/a. It is 1 whatever x is. Does it move?
//! hint: Your number is {{ observed }} where {{ expected }} is right. Even a/a moves in yours, although it is
//!   always 1. That is what comes out when the two terms of the numerator are added. If b grows and a stays, does a/b
//!   grow or shrink?

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
        let numerator = self.slope * other.value + self.value * other.slope;
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
