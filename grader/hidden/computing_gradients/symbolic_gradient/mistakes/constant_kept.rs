//! title: A constant stays as it is
//! kind: value-for-slope
//! people: They copy a constant into the derivative, as they would leave it standing in front of an x.
//! claim: slopes offset 5 in "a constant"
//! claim: slopes differs in "a sum"
//! claim: slopes agrees in "x itself"
//! claim: size agrees
//! why: A derivative says how fast a value changes, and a constant never does. In 2·x the 2 stays because of the
//!   product rule, which multiplies it by the derivative of x; its own derivative is 0 there too.
//! see: Draw the line y = 5. How steep is it?
//! hint: Your derivative's value is {{ observed }} where {{ expected }} is right. Your derivative of 5 has the
//!   value 5, and every constant in a longer expression stays in its derivative too. That is what comes out when a
//!   constant is copied. How much does 5 change when x moves?

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
        Const(c) => Const(*c),
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
