//! Sums and products are simplified as they are made: no 0 is added, no 1 multiplied, and constants are worked out.
//! Nodes are counted with a list of those still to be visited.

use Expr::*;

#[derive(Clone)]
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

fn plus(left: Expr, right: Expr) -> Expr {
    match (left, right) {
        (Const(p), Const(q)) => Const(p + q),
        (Const(0.0), other) | (other, Const(0.0)) => other,
        (left, right) => Add(left.into(), right.into()),
    }
}

fn times(left: Expr, right: Expr) -> Expr {
    match (left, right) {
        (Const(p), Const(q)) => Const(p * q),
        (Const(0.0), _) | (_, Const(0.0)) => Const(0.0),
        (Const(1.0), other) | (other, Const(1.0)) => other,
        (left, right) => Mul(left.into(), right.into()),
    }
}

pub fn derivative(e: &Expr) -> Expr {
    match e {
        X => Const(1.0),
        Const(_) => Const(0.0),
        Sin(u) => times(derivative(u), Cos(u.clone())),
        Cos(u) => times(times(Const(-1.0), derivative(u)), Sin(u.clone())),
        Add(a, b) => plus(derivative(b), derivative(a)),
        Mul(a, b) => plus(
            times(a.as_ref().clone(), derivative(b)),
            times(b.as_ref().clone(), derivative(a)),
        ),
    }
}

pub fn size(e: &Expr) -> usize {
    let mut waiting = vec![e];
    let mut visited = 0;
    while let Some(node) = waiting.pop() {
        visited += 1;
        match node {
            Add(a, b) | Mul(a, b) => waiting.extend([a.as_ref(), b.as_ref()]),
            Sin(u) | Cos(u) => waiting.push(u),
            Const(_) | X => {}
        }
    }
    visited
}
