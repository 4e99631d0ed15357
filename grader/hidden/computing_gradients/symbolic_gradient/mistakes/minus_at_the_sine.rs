//! title: The minus stands with the wrong one of sine and cosine
//! kind: plus-for-minus
//! people: They know that one of the two derivatives has a minus, and give it to that of the sine, as in a table of
//!   integrals.
//! claim: slopes sign flipped in "a sine"
//! claim: slopes sign flipped in "a cosine"
//! claim: slopes agrees in "a product"
//! claim: size agrees
//! why: At 0 the sine climbs through 0, so its slope there is positive, and cos(0) is 1. The cosine is at its top
//!   there, and falls to the right while the sine is positive. So it is the derivative of the cosine that has the
//!   minus. In a table of integrals you go the other way, and the minus changes sides.
//! see: Is sin(0.1) larger than sin(0), or smaller? And cos(0.1) than cos(0)?
//! hint: Your derivative's value is {{ observed }} where {{ expected }} is right. The slopes of a sine have the
//!   right size and the wrong sign, and so have those of a cosine. That is what comes out when the minus stands with
//!   the wrong one of the two. Which of them falls to the right of 0?

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
            sum(left_moves, right_moves)
        }
        Sin(u) => {
            let outer = product(Const(-1.0), Cos(u.clone()));
            product(outer, derivative(u))
        }
        Cos(u) => {
            let outer = Sin(u.clone());
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
