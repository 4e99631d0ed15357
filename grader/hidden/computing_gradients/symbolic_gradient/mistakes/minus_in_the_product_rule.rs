//! title: The two terms of the product rule are subtracted
//! kind: plus-for-minus
//! people: They mix the product rule up with the quotient rule, whose numerator has a minus.
//! claim: slopes same everywhere in "a product"
//! claim: slopes sign flipped in "a sine"
//! claim: slopes zero in "a cosine"
//! claim: size agrees
//! why: Two factors that both grow make a product that grows faster than with one of them alone, so what they
//!   contribute is added. A minus belongs to a quotient, whose denominator works against it.
//! see: x·x is x², whose slope at 3 is 6. What is 1·3 − 3·1?
//! hint: Your derivative's value is {{ observed }} where {{ expected }} is right. For x·x it is 0 everywhere, and where
//!   the left factor is a constant its sign is turned. That is what comes out when one term of the product rule is
//!   taken off the other. If both factors grow, do their contributions work together or against each other?

use Expr::{Add, Const, Cos, Mul, Sin, X};

#[derive(Clone, Debug)]
pub enum Expr {
    Const(f64),
    X,
    Add(Box<Expr>, Box<Expr>),
    Mul(Box<Expr>, Box<Expr>),
    Sin(Box<Expr>),
    Cos(Box<Expr>),
}

impl Expr {
    pub fn eval(&self, x: f64) -> f64 {
        match self {
            Const(c) => *c,
            X => x,
            Add(a, b) => a.eval(x) + b.eval(x),
            Mul(a, b) => a.eval(x) * b.eval(x),
            Sin(u) => u.eval(x).sin(),
            Cos(u) => u.eval(x).cos(),
        }
    }
}

pub fn derivative(e: &Expr) -> Expr {
    match e {
        Const(_) => Const(0.0),
        X => Const(1.0),
        Add(a, b) => sum(derivative(a), derivative(b)),
        Mul(a, b) => {
            let left_moves = product(derivative(a), *b.clone());
            let right_moves = product(*a.clone(), derivative(b));
            let taken_off = product(Const(-1.0), right_moves);
            sum(left_moves, taken_off)
        }
        Sin(u) => {
            let outer = Cos(u.clone());
            product(outer, derivative(u))
        }
        Cos(u) => {
            let outer = product(Const(-1.0), Sin(u.clone()));
            product(outer, derivative(u))
        }
    }
}

pub fn size(e: &Expr) -> usize {
    match e {
        Const(_) | X => 1,
        Add(a, b) | Mul(a, b) => 1 + size(a) + size(b),
        Sin(u) | Cos(u) => 1 + size(u),
    }
}

fn sum(a: Expr, b: Expr) -> Expr {
    Add(Box::new(a), Box::new(b))
}

fn product(a: Expr, b: Expr) -> Expr {
    Mul(Box::new(a), Box::new(b))
}
