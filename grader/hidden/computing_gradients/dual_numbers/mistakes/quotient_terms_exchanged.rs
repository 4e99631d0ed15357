//! title: The two terms of the quotient rule are exchanged
//! kind: difference-turned-round
//! people: They remember that there is a minus, and not in front of which term: a·b′ − a′·b.
//! claim: quotient.value agrees
//! claim: quotient.slope sign flipped
//! claim: product.slope agrees
//! claim: difference.slope agrees
//! why: A quotient grows when its numerator does, so a′ comes with a plus; a denominator that grows makes it smaller,
//!   so b′ has the minus.
//! see: Divide x by the constant 2. Does x/2 fall when x grows?
//! hint: Your number is {{ observed }} where {{ expected }} is right: the size is right and the sign is not, and so it
//!   is in every quotient that moves. That usually comes from the two terms in the other order. Which of them should
//!   make the quotient grow?

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
        let numerator = self.value * other.slope - self.slope * other.value;
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
