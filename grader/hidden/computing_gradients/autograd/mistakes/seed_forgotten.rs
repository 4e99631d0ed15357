//! title: The walk back starts with zeros alone
//! kind: wrong-start
//! people: They start with an empty list of slopes and write the loop; the value that it is all about has 0 as well.
//! claim: gradient zero
//! claim: value agrees
//! why: Every slope on the way is a product that ends with the slope of the result in itself. That one is 1, and nothing
//!   else on the tape says so: it has to be put there. From zeros, only zeros come.
//! see: Ask for the slope of a variable in itself. When it moves by 0.1, by how much does it move?
//! hint: Your slope is {{ observed }} where {{ expected }} is right, and all your slopes are 0. That is what comes
//!   out when the walk has nothing to hand on. Which slope is known before the first step back?

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
