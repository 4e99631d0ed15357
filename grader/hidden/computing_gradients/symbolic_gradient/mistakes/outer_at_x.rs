//! title: The outer derivative is taken at x, not at the inside
//! kind: before-and-after
//! people: They know that the sine becomes a cosine, and write cos(x) times the derivative of the inside.
//! claim: slopes differs in "a sine"
//! claim: slopes differs in "a cosine"
//! claim: slopes agrees in "a product"
//! claim: slopes agrees in "a sum"
//! claim: size agrees
//! why: The outer function never sees x, it sees what the inside makes of it. Its slope must be read off there.
//! see: sin(x + 100) is a shifted wave. Is it steepest at the same x as sin(x)?
//! hint: Your derivative's value is {{ observed }} where {{ expected }} is right. Where the inside is x itself your
//!   derivative is right, and elsewhere it is what comes out of cos(x)·u′ and −sin(x)·u′. What goes into the sine of
//!   sin(3x) when x is 1?

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
            let outer = Cos(Box::new(X));
            product(outer, derivative(u))
        }
        Cos(u) => {
            let outer = product(Const(-1.0), Sin(Box::new(X)));
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
