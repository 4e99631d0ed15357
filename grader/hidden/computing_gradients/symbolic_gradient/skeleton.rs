//! Derivatives as formulas: an expression goes in, and its derivative comes out as an expression.
//!
//! An expression of one variable x is a tree. Its leaves are constants and x; its inner nodes are sums, products, sines
//! and cosines. 3 + x·x is the tree
//!
//! ```text
//!      Add
//!     /   \
//!   3.0   Mul          sum(Const(3.0), product(X, X))
//!        /   \
//!       X     X
//! ```
//!
//! where `sum` and `product`, at the end of this file, make the nodes. The derivative of every kind of node is one
//! rule, written in terms of its parts and of their derivatives.

use Expr::{Add, Const, Cos, Mul, Sin, X};

/// An expression of one variable x. A part of a node is in a `Box`, since a type cannot hold itself.
#[derive(Clone, Debug)]
pub enum Expr {
    /// A number.
    Const(f64),
    /// The variable.
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

/// The derivative of `e` with respect to x, as an expression.
///
/// Any expression with the right value at every x will do; it need not be a short one. Below, a, b and u are boxes that
/// belong to `e`: `derivative(a)` is the derivative of what is in the box a, and `*a.clone()` a copy of it for an
/// expression of yours.
///
/// Example: for 3 + x·x the rules give 0 + (1·x + x·1), whose value at x = 2 is 4. The expression 2·x is as good.
pub fn derivative(e: &Expr) -> Expr {
    match e {
        Const(_) => todo!("how fast a constant changes"),
        X => todo!("how fast x changes with x"),
        Add(a, b) => todo!("the sum rule"),
        Mul(a, b) => todo!("the product rule"),
        Sin(u) => todo!("the chain rule, and the derivative of the sine"),
        Cos(u) => todo!("the chain rule, and the derivative of the cosine"),
    }
}

/// The number of nodes of `e`: inner nodes and leaves.
///
/// Example: 3 + x·x has 5, a sum, a constant, a product, and x twice. Its derivative 0 + (1·x + x·1) has 9.
pub fn size(e: &Expr) -> usize {
    todo!("the node itself, and all that hangs below it")
}

/// The expression a + b.
fn sum(a: Expr, b: Expr) -> Expr {
    Add(Box::new(a), Box::new(b))
}

/// The expression a·b.
fn product(a: Expr, b: Expr) -> Expr {
    Mul(Box::new(a), Box::new(b))
}
