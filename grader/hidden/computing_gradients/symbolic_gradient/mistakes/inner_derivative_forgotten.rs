//! title: The derivative of the inside is missing
//! kind: factor-of-the-slope
//! people: They turn sin(u) into cos(u) and cos(u) into −sin(u), and stop.
//! claim: slopes factor 1/3 in "a sine"
//! claim: slopes differs in "a cosine"
//! claim: slopes agrees in "a product"
//! claim: slopes agrees in "a sum"
//! claim: size agrees
//! why: sin(3x) runs through its waves three times as fast as sin(x), so it is three times as steep. How fast the
//!   inside moves is a factor of the slope: that is the chain rule.
//! see: How steep is sin(100·x) at 0? It climbs from 0 to 1 before x has reached 0.016.
//! hint: Your derivative's value is {{ observed }} where {{ expected }} is right. Of sin(x) your derivative is right,
//!   of sin(3x) it is a third of the right one. That is what comes out when the chain rule's second factor is left out.
//!   How much faster than x does the inside move?

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
        Sin(u) => Cos(u.clone()),
        Cos(u) => product(Const(-1.0), Sin(u.clone())),
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
