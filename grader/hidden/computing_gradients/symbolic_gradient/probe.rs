//! Observes the values of what `derivative` returns, never its form; and `size` of given expressions.

use crate::computing_gradients::symbolic_gradient::Expr::{self, Add, Const, Cos, Mul, Sin, X};
use crate::computing_gradients::symbolic_gradient::{derivative, size};
use ::probe::{Case, ChaCha8Rng, Probe};
use ndarray::Array1;
use rand::RngExt;

pub fn probe(p: &mut Probe) {
    p.case("a constant", |c| slopes(c, &Const(5.0), &[-1.0, 2.0]));
    p.case("x itself", |c| slopes(c, &X, &[-1.0, 2.0]));
    p.case("a product", |c| {
        let e = product(X, sum(X, Const(3.0)));
        slopes(c, &e, &[-1.0, 0.0, 2.0]);
    });
    p.case("a sine", |c| {
        let e = sin(product(Const(3.0), X));
        slopes(c, &e, &[0.0, 1.0, -0.5]);
    });
    p.case("a cosine", |c| {
        let e = cos(product(X, X));
        slopes(c, &e, &[0.5, 1.0, -1.5]);
    });
    p.case("a sum", |c| {
        let line = sum(product(Const(2.5), X), Const(4.0));
        slopes(c, &sum(sin(X), line), &[0.0, 2.0, -1.0]);
    });
    p.case("nested functions", |c| {
        let inside = sum(cos(product(Const(2.0), X)), product(X, X));
        slopes(c, &sin(inside), &[0.25, 1.0, -2.0]);
    });
    p.case("nested products", |c| {
        let left = product(sum(X, Const(1.0)), sum(X, Const(2.0)));
        let right = product(product(X, X), sum(X, Const(-3.0)));
        slopes(c, &product(left, right), &[-1.5, 0.5, 2.0]);
    });
    p.case("a square and its sine", |c| {
        let e = product(product(X, X), sin(product(X, X)));
        slopes(c, &e, &[-1.0, 0.5, 1.5]);
    });
    p.case("a derivative's derivative", |c| {
        let e = product(X, sin(X));
        c.exact("e", text(&e));
        let x = c.input("x", vec![0.0, 1.0, -2.0]);
        let second = derivative(&derivative(&e));
        c.observe("slopes", values(&second, &x));
    });
    p.case("a random expression", |c| {
        let e = random(c.rng());
        let x: Vec<f64> = (0..3).map(|_| c.rng().random_range(-1.0..1.0)).collect();
        slopes(c, &e, &x);
        let total = |x: &Array1<f64>| values(&e, &x.to_vec()).iter().sum();
        let measured = c.central_difference(&Array1::from(x), 1e-5, total);
        c.observe("slopes by central difference", measured);
    });

    p.case("the size of a leaf", |c| nodes(c, &X));
    p.case("the size of a small tree", |c| {
        nodes(c, &sum(sin(cos(product(X, X))), Const(3.0)));
    });
    p.case("the size of nested products", |c| nodes(c, &power(4)));
    p.case("the size of a lopsided tree", |c| {
        nodes(c, &cos(sum(sin(cos(sin(X))), product(X, Const(0.5)))));
    });
    p.case("the size of a random expression", |c| {
        let e = random(c.rng());
        nodes(c, &e);
    });
}

fn slopes(c: &mut Case, e: &Expr, x: &[f64]) {
    c.exact("e", text(e));
    let x = c.input("x", x.to_vec());
    c.observe("slopes", values(&derivative(e), &x));
}

fn nodes(c: &mut Case, e: &Expr) {
    c.exact("e", text(e));
    c.observe("size", size(e));
}

fn values(e: &Expr, x: &[f64]) -> Vec<f64> {
    x.iter().map(|&x| e.eval(x)).collect()
}

fn text(e: &Expr) -> String {
    match e {
        Const(c) => c.to_string(),
        X => "x".to_owned(),
        Add(a, b) => format!("{} + {}", text(a), text(b)),
        Mul(a, b) => format!("{}·{}", factor(a), factor(b)),
        Sin(u) => format!("sin({})", text(u)),
        Cos(u) => format!("cos({})", text(u)),
    }
}

/// In brackets where it needs them.
fn factor(e: &Expr) -> String {
    match e {
        Add(..) | Mul(..) => format!("({})", text(e)),
        Const(c) if *c < 0.0 => format!("({c})"),
        _ => text(e),
    }
}

fn sum(a: Expr, b: Expr) -> Expr {
    Add(Box::new(a), Box::new(b))
}

fn product(a: Expr, b: Expr) -> Expr {
    Mul(Box::new(a), Box::new(b))
}

fn sin(u: Expr) -> Expr {
    Sin(Box::new(u))
}

fn cos(u: Expr) -> Expr {
    Cos(Box::new(u))
}

/// x squared `n` times.
fn power(n: u32) -> Expr {
    match n {
        0 => X,
        n => product(power(n - 1), power(n - 1)),
    }
}

/// sin(…)·(cos(…) + …), with something small in each place.
fn random(rng: &mut ChaCha8Rng) -> Expr {
    let [a, b, c] = std::array::from_fn(|_| grown(rng, 2));
    product(sin(a), sum(cos(b), c))
}

/// A random expression with `depth` inner nodes above each leaf.
fn grown(rng: &mut ChaCha8Rng, depth: u32) -> Expr {
    let kinds = if depth == 0 { 0..2 } else { 2..6 };
    match rng.random_range(kinds) {
        0 => X,
        1 => Const(f64::from(rng.random_range(-4..=4)) / 4.0),
        2 => sum(grown(rng, depth - 1), grown(rng, depth - 1)),
        3 => product(grown(rng, depth - 1), grown(rng, depth - 1)),
        4 => sin(grown(rng, depth - 1)),
        _ => cos(grown(rng, depth - 1)),
    }
}
