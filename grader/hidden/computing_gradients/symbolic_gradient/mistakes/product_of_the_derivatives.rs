//! title: The derivative of a product is the product of the derivatives
//! kind: done-to-slopes-too
//! people: They carry the sum rule over to products.
//! claim: slopes same everywhere in "a product"
//! claim: slopes zero in "a sine"
//! claim: slopes agrees in "a constant"
//! claim: size agrees
//! why: When x moves, both factors move, and each move is multiplied by the other factor, which is still there. A
//!   product of the two moves is far too little: it is what is left over in the corner.
//! see: x·x is x², whose slope at 3 is 6. What is the product of the derivatives of x and x?
//! hint: Your derivative's value is {{ observed }} where {{ expected }} is right, and that is the product of the
//!   derivatives of both factors. A constant factor has the derivative 0, so the whole slope vanishes there. If a grows
//!   by a little and b stays, by how much does a·b grow?

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
        Mul(a, b) => product(derivative(a), derivative(b)),
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
