//! title: The leaves are handed back as they are
//! kind: value-for-slope
//! people: They write the rules for the inner nodes, and let the recursion end with a copy of the leaf.
//! claim: slopes differs in "x itself"
//! claim: slopes offset 5 in "a constant"
//! claim: slopes differs in "a product"
//! claim: size agrees
//! why: A recursion ends where the answer is known, and that answer must be one to the question: how fast does a
//!   constant change, how fast x? All slopes of an expression come from there, multiplied and added up on the way back.
//! see: What is the slope of the line y = x?
//! hint: Your derivative's value is {{ observed }} where {{ expected }} is right. Your derivative of x has the
//!   value of x, and that of 5 is 5. That is what comes out when the recursion hands its leaves back as they are.
//!   When x moves by 0.1, by how much does x move, and by how much 5?

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
        Const(_) | X => e.clone(),
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
