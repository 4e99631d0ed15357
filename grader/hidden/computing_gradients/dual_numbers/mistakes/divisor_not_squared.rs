//! title: The quotient rule's denominator is not squared
//! kind: square-or-root
//! people: They divide the numerator a′·b − a·b′ by b, as the value is.
//! claim: quotient.value agrees
//! claim: quotient.slope factor "the value of the divisor"
//! claim: product.slope agrees
//! why: With b′ = 0 the slope must be a′/b. The rule's first term is a′·b, so it takes b² below it to leave one b
//!   there.
//! see: Divide x by the constant 2. How fast does x/2 grow?
//! hint: Your number is {{ observed }} where {{ expected }} is right: {{ factor }} times as much, and in every quotient
//!   that factor is the value of the divisor. Which power of b stands below the line of the quotient rule?

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
        let slope = numerator / other.value;
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
