//! title: A parent gets the slope of the operation alone
//! kind: factor-of-the-slope
//! people: They add up the slopes on the tape and do not multiply them by what the child was handed.
//! claim: gradient agrees in "a product"
//! claim: gradient agrees in "tanh"
//! claim: gradient differs in "one function of another"
//! claim: gradient differs in "a variable that does not matter"
//! claim: value agrees
//! why: The slope on the tape says how a child moves with its parent. How the result moves with the parent is that, times
//!   how the result moves with the child: the chain rule is a product. Without it every operation looks like the last one,
//!   those that lead nowhere too.
//! see: Take tanh(a·b) where a·b is 20. tanh is flat there, so moving a does next to nothing. What is your slope in a?
//! hint: Your slope is {{ observed }} where {{ expected }} is right. With one operation between variable and result you are
//!   right; with several, each use of a variable counts with the slope of that operation alone. By what does the chain rule
//!   multiply the slope of an operation?

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
        let slope = 1.0 - value * value;
        self.tape.push(value, vec![(self.index, slope)])
    }

    pub fn exp(self) -> Self {
        let value = self.value().exp();
        self.tape.push(value, vec![(self.index, value)])
    }

    pub fn grad(self) -> Grad {
        let nodes = self.tape.nodes.borrow();
        let mut slopes = vec![0.0; nodes.len()];
        slopes[self.index] = 1.0;
        for i in (0..=self.index).rev() {
            for &(parent, slope) in &nodes[i].parents {
                slopes[parent] += slope;
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
