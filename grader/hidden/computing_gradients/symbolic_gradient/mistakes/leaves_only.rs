//! title: Inner nodes are not counted
//! kind: only-a-part
//! people: They add up the sizes of the parts, and forget the node that holds these together.
//! claim: slopes agrees
//! claim: size agrees in "the size of a leaf"
//! claim: size factor 3/7 in "the size of a small tree"
//! why: The parts of a sum are two subtrees, and the sum itself is one node more. Without the inner nodes only leaves
//!   are left.
//! see: Count the nodes of x·x in the picture of the tree.
//! hint: Your size is {{ observed }} where {{ expected }} is right, and that is the number of leaves: of the constants
//!   and the x. Where is the node counted that you are in?

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
            let outer = product(Const(-1.0), Sin(u.clone()));
            product(outer, derivative(u))
        }
    }
}

pub fn size(e: &Expr) -> usize {
    match e {
        Const(_) | X => 1,
        Add(a, b) | Mul(a, b) => size(a) + size(b),
        Sin(u) | Cos(u) => size(u),
    }
}

fn sum(a: Expr, b: Expr) -> Expr {
    Add(Box::new(a), Box::new(b))
}

fn product(a: Expr, b: Expr) -> Expr {
    Mul(Box::new(a), Box::new(b))
}
