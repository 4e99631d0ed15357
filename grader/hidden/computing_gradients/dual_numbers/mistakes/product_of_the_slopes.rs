//! title: The slope of a product is the product of the slopes
//! kind: done-to-slopes-too
//! people: They carry the rule for sums over: what is done to the values is done to the slopes.
//! claim: product.value agrees
//! claim: product.slope differs
//! claim: product.slope zero in "a constant on the left"
//! claim: sum.slope agrees
//! claim: quotient.slope agrees
//! why: While a moves, b is still there, and multiplies the move; and the other way round. The product of the two moves
//!   belongs to the corner that both of them make, which is far smaller than either.
//! see: Multiply by a constant, whose slope is 0. Does 3·x not move when x does?
//! hint: Your number is {{ observed }} where {{ expected }} is right, and that is the product of both slopes. With a
//!   constant as a factor it is 0, whatever the other factor does. If a grows by a′ and b stays as it is, by how much
//!   does a·b grow?

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
        let slope = self.slope * other.slope;
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
