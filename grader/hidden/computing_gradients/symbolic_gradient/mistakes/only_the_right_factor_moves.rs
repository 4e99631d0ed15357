//! title: Only the right factor of a product is differentiated
//! kind: way-forgotten
//! people: They think of a product as a number in front of something, as in 3·x, and leave the left factor as it
//!   is.
//! claim: slopes differs in "a product"
//! claim: slopes agrees in "a sine"
//! claim: slopes factor 1/2 in "a cosine"
//! claim: size agrees
//! why: That is right where the left factor is a constant, whose derivative is 0. In general both factors depend on
//!   x, and their contributions add up: a moves while b stays, and b moves while a stays.
//! see: Write 3·x as x·3. Is your derivative still the same?
//! hint: Your derivative's value is {{ observed }} where {{ expected }} is right. In x·x it is half of the right
//!   one, and where the left factor is a constant you are right. That is what comes out when the left factor is taken
//!   for a constant. What is the other term of the product rule?

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
        Mul(a, b) => product(*a.clone(), derivative(b)),
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
