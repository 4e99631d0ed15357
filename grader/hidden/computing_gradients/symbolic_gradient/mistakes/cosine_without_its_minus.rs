//! title: The cosine becomes a sine without its minus
//! kind: plus-for-minus
//! people: They remember that sine and cosine are each other's derivatives.
//! claim: slopes sign flipped in "a cosine"
//! claim: slopes agrees in "a sine"
//! claim: slopes agrees in "a product"
//! claim: slopes differs in "a derivative's derivative"
//! claim: size agrees
//! why: At 0 the cosine is at its top. Wherever you go from there, it falls first: to the right its slope is negative,
//!   and the sine is positive.
//! see: Is cos(0.1) larger than cos(0), or smaller?
//! hint: Your derivative's value is {{ observed }} where {{ expected }} is right. Of a cosine your derivative has the
//!   right size and the wrong sign, of a sine it is right. Does the cosine rise or fall to the right of 0?

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
            let outer = Cos(u.clone());
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
