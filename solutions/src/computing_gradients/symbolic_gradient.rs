//! Derivatives as formulas: an expression goes in, and its derivative comes out as an expression.
//!
//! Each kind of node has one rule, which takes the derivatives of its parts for granted: the function calls itself for
//! them. The product rule needs both factors as they are and both derivatives, and the chain rule needs the inside and
//! its derivative. So parts of the expression are copied into its derivative, and copies of copies into the next one:
//! the formula stays exact, and swells.

use Expr::{Add, Const, Cos, Mul, Sin, X};

/// An expression of one variable x.
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
    /// Its value where the variable is `x`.
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

/// The derivative of `e` with respect to x: 0, 1, a′ + b′, a′·b + a·b′, cos(u)·u′ and −sin(u)·u′.
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
            let outer = product(Const(-1.0), Sin(u.clone()));
            product(outer, derivative(u))
        }
    }
}

/// The number of nodes of `e`.
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
