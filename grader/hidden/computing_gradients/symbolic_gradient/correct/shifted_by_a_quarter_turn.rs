//! The derivative of a sine is the sine a quarter turn later, and so it is for the cosine: one rule for both, and no
//! minus. The type derives nothing, and is copied by hand.

use std::f64::consts::FRAC_PI_2;

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
            Self::Const(c) => *c,
            Self::X => x,
            Self::Add(a, b) => a.eval(x) + b.eval(x),
            Self::Mul(a, b) => a.eval(x) * b.eval(x),
            Self::Sin(u) => u.eval(x).sin(),
            Self::Cos(u) => u.eval(x).cos(),
        }
    }

    fn copy(&self) -> Box<Self> {
        Box::new(match self {
            Self::Const(c) => Self::Const(*c),
            Self::X => Self::X,
            Self::Add(a, b) => Self::Add(a.copy(), b.copy()),
            Self::Mul(a, b) => Self::Mul(a.copy(), b.copy()),
            Self::Sin(u) => Self::Sin(u.copy()),
            Self::Cos(u) => Self::Cos(u.copy()),
        })
    }

    fn slope(&self) -> Box<Self> {
        let later = |u: &Self| Box::new(Self::Add(Box::new(Self::Const(FRAC_PI_2)), u.copy()));
        Box::new(match self {
            Self::Const(_) => Self::Const(0.0),
            Self::X => Self::Const(1.0),
            Self::Add(a, b) => Self::Add(a.slope(), b.slope()),
            Self::Mul(a, b) => {
                let first = Self::Mul(b.copy(), a.slope());
                let second = Self::Mul(b.slope(), a.copy());
                Self::Add(Box::new(second), Box::new(first))
            }
            Self::Sin(u) => Self::Mul(u.slope(), Box::new(Self::Sin(later(u)))),
            Self::Cos(u) => Self::Mul(u.slope(), Box::new(Self::Cos(later(u)))),
        })
    }

    fn parts(&self) -> Vec<&Self> {
        match self {
            Self::Const(_) | Self::X => vec![],
            Self::Add(a, b) | Self::Mul(a, b) => vec![a, b],
            Self::Sin(u) | Self::Cos(u) => vec![u],
        }
    }
}

pub fn derivative(e: &Expr) -> Expr {
    *e.slope()
}

pub fn size(e: &Expr) -> usize {
    e.parts().into_iter().map(size).sum::<usize>() + 1
}
