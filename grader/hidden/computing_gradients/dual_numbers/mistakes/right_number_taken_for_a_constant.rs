//! title: The right number is taken for a constant
//! kind: way-forgotten
//! people: They think of x + c and x − c, where the right number is a constant, and hand on the slope of the left one.
//! claim: sum.value agrees
//! claim: difference.value agrees
//! claim: sum.slope differs
//! claim: difference.slope differs
//! claim: sum.slope zero in "a constant on the left"
//! claim: difference.slope zero in "a constant on the left"
//! claim: product.slope agrees
//! why: Both numbers may move with x. An operation cannot know which of them do; a constant says so itself, by its
//!   slope of 0.
//! see: Exchange the numbers. Is the slope of your b + a that of your a + b?
//! hint: Your number is {{ observed }} where {{ expected }} is right, and that is the slope of the left number. Where
//!   the right one does not move, your result is right. By how much does the result move if both numbers do?

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
        let slope = self.slope;
        Dual { value, slope }
    }
}

impl Sub for Dual {
    type Output = Dual;

    fn sub(self, other: Dual) -> Dual {
        let value = self.value - other.value;
        let slope = self.slope;
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
