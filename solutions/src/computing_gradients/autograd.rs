//! Reverse-mode automatic differentiation: every operation is written on a tape, and one walk back along it gives all slopes.
//!
//! A value is made from values that were there before it, so on the tape parents stand before their children. Walking back
//! from the end therefore meets every value after all that was made from it: its slope is complete when it is handed on.
//! Each parent gets the slope of the child times the slope of that one operation, as the chain rule says, and what comes in
//! on several ways is added up. So each entry of the tape is looked at once, however many ways lead through it.

use std::cell::RefCell;
use std::ops::{Add, Mul, Neg, Sub};

/// One value on the tape, with its parents and its slope in each.
struct Node {
    value: f64,
    parents: Vec<(usize, f64)>,
}

/// Every value so far, in the order in which they were made.
#[derive(Default)]
pub struct Tape {
    nodes: RefCell<Vec<Node>>,
}

/// A value on a tape.
#[derive(Clone, Copy)]
pub struct Var<'a> {
    tape: &'a Tape,
    index: usize,
}

/// The slopes of one value in all values of its tape.
pub struct Grad {
    slopes: Vec<f64>,
}

impl Tape {
    /// An empty tape.
    pub fn new() -> Self {
        Self::default()
    }

    /// A variable.
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
    /// The number itself.
    pub fn value(self) -> f64 {
        self.tape.nodes.borrow()[self.index].value
    }

    /// tanh, whose slope is 1 − tanh².
    pub fn tanh(self) -> Self {
        let value = self.value().tanh();
        let slope = 1.0 - value * value;
        self.tape.push(value, vec![(self.index, slope)])
    }

    /// exp, which is its own slope.
    pub fn exp(self) -> Self {
        let value = self.value().exp();
        self.tape.push(value, vec![(self.index, value)])
    }

    /// The slopes of this value in all values of its tape, by one walk back.
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
    /// The slope in `of`.
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
