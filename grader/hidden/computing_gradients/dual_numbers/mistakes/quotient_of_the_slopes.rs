//! title: The slope of a quotient is the quotient of the slopes
//! kind: done-to-slopes-too
//! people: They carry the rule for differences over: what is done to the values is done to the slopes.
//! claim: quotient.value agrees
//! claim: quotient.slope differs
//! claim: quotient.slope zero in "a constant on the left"
//! claim: product.slope agrees
//! why: A constant below the line has the slope 0, and x/2 would have an infinite slope. A quotient moves by a share of
//!   what its numerator does, less a share of what its denominator does; both shares depend on the values.
//! see: Work out a/a. It is 1 whatever x is. Does it move?
//! hint: Your number is {{ observed }} where {{ expected }} is right, and that is the one slope divided by the other.
//!   Even a/a moves then, although it is always 1. What does the quotient rule say?

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
        let slope = self.slope / other.slope;
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
