//! title: The slope of the inside is missing
//! kind: factor-of-the-slope
//! people: They write the derivative of the function, exp(a) or cos(a), and forget how fast a moves.
//! claim: exp.value agrees
//! claim: sin.value agrees
//! claim: exp.slope factor 1/"the slope of the inside" in "an exponential"
//! claim: sin.slope factor 1/"the slope of the inside" in "a sine"
//! claim: product.slope agrees
//! why: exp(u) has the slope exp(u) per unit of u. But u moves by u′ units while x moves by one. That is the chain
//!   rule, and here it is all that ties an operation to those before it.
//! see: Take the exponential of a constant, a number with the slope 0. Does the result move?
//! hint: Your number is {{ observed }} where {{ expected }} is right: the right one divided by the slope of what
//!   went in. Where that slope is 1, as for x itself, your result is right. If u moves three times as fast as x, how
//!   does that change the speed of a function of u?

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
        let slope = value;
        Dual { value, slope }
    }

    pub fn sin(self) -> Dual {
        let value = self.value.sin();
        let slope = self.value.cos();
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
