//! title: The slopes of tanh and exp are made with the input, not with the output
//! kind: before-and-after
//! people: They know 1 − h² and h by heart and put a in, what the function was given, where h is what came out.
//! claim: gradient differs in "tanh"
//! claim: gradient differs in "exp"
//! claim: gradient agrees in "a product"
//! claim: gradient agrees in "a value used twice"
//! claim: value agrees
//! why: The slope of tanh(a) is 1 − tanh(a)², and that of exp(a) is exp(a). Both are written with the output, which is at
//!   hand when the operation is done. With the input, the slope of exp at 0 would be 0, where its curve rises by 1.
//! see: Take exp at a = 0: exp(0.01) is about 1.01, so the slope is about 1. What does your formula give there?
//! hint: Your slope is {{ observed }} where {{ expected }} is right; sums and products are right, tanh and exp are
//!   not. It is what comes out when the formula for the slope is written with the output, and the input put in. Is h
//!   in 1 − h² what tanh was given, or what it returned?

use std::cell::RefCell;
use std::ops::{Add, Mul, Neg, Sub};

struct Node {
    value: f64,
    parents: Vec<(usize, f64)>,
}

#[derive(Default)]
pub struct Tape {
    nodes: RefCell<Vec<Node>>,
}

#[derive(Clone, Copy)]
pub struct Var<'a> {
    tape: &'a Tape,
    index: usize,
}

pub struct Grad {
    slopes: Vec<f64>,
}

impl Tape {
    pub fn new() -> Self {
        Self::default()
    }

    pub fn var(&self, value: f64) -> Var<'_> {
        self.push(value, Vec::new())
    }

    fn push(&self, value: f64, parents: Vec<(usize, f64)>) -> Var<'_> {
        let mut nodes = self.nodes.borrow_mut();
        nodes.push(Node { value, parents });
        Var {
            tape: self,
            index: nodes.len() - 1,
        }
    }
}

impl Var<'_> {
    pub fn value(self) -> f64 {
        self.tape.nodes.borrow()[self.index].value
    }

    pub fn tanh(self) -> Self {
        let value = self.value().tanh();
        let slope = 1.0 - self.value() * self.value();
        self.tape.push(value, vec![(self.index, slope)])
    }

    pub fn exp(self) -> Self {
        let value = self.value().exp();
        let slope = self.value();
        self.tape.push(value, vec![(self.index, slope)])
    }

    pub fn grad(self) -> Grad {
        let nodes = self.tape.nodes.borrow();
        let mut slopes = vec![0.0; nodes.len()];
        slopes[self.index] = 1.0;
        for i in (0..=self.index).rev() {
            for &(parent, slope) in &nodes[i].parents {
                slopes[parent] += slope * slopes[i];
            }
        }
        Grad { slopes }
    }
}

impl Grad {
    pub fn wrt(&self, of: Var) -> f64 {
        self.slopes.get(of.index).copied().unwrap_or(0.0)
    }
}

impl Add for Var<'_> {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        let value = self.value() + other.value();
        let parents = vec![(self.index, 1.0), (other.index, 1.0)];
        self.tape.push(value, parents)
    }
}

impl Sub for Var<'_> {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        let value = self.value() - other.value();
        let parents = vec![(self.index, 1.0), (other.index, -1.0)];
        self.tape.push(value, parents)
    }
}

impl Mul for Var<'_> {
    type Output = Self;

    fn mul(self, other: Self) -> Self {
        let value = self.value() * other.value();
        let parents = vec![(self.index, other.value()), (other.index, self.value())];
        self.tape.push(value, parents)
    }
}

impl Neg for Var<'_> {
    type Output = Self;

    fn neg(self) -> Self {
        let value = -self.value();
        self.tape.push(value, vec![(self.index, -1.0)])
    }
}
