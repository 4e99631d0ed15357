//! title: The derivative of the inside replaces the inside
//! kind: done-to-slopes-too
//! people: They differentiate everything they see, and get cos(u′) for sin(u).
//! claim: slopes same everywhere in "a sine"
//! claim: slopes differs in "a cosine"
//! claim: slopes agrees in "a product"
//! claim: size agrees
//! why: How steep the outer function is depends on where it is, and it is at u, whatever u is about to do. How fast u
//!   moves is a second question, and its answer is a factor of its own.
//! see: The inside of sin(3x) moves at the constant rate 3. Is sin(3x) equally steep everywhere?
//! hint: Your derivative's value is {{ observed }} where {{ expected }} is right. Of sin(3x) your derivative is the
//!   same everywhere, which no wave is. That is what comes out of cos(u′) and −sin(u′), where u′ has taken the place of
//!   u. At which place must the outer function's slope be read off?

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
        Sin(u) => Cos(Box::new(derivative(u))),
        Cos(u) => product(Const(-1.0), Sin(Box::new(derivative(u)))),
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
