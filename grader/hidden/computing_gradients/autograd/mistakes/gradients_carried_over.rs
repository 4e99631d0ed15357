//! title: The second gradient still holds the first
//! kind: not-set-back
//! people: They keep the slopes on the tape, beside the values, and add to them at every call, without setting them back to
//!   zero.
//! claim: value agrees
//! claim: gradient agrees in "a result used twice"
//! claim: gradient agrees in "a random graph"
//! claim: gradient differs in "one result, asked twice"
//! claim: gradient differs in "two results on one tape"
//! why: The += of the way back collects what the ways through one expression contribute. It must begin at zero for
//!   every walk; otherwise what one result, or one step of training, has left is counted again in the next.
//! see: Call `grad` three times on the same value. Do the slopes grow by the same amount each time?
//! hint: Your slope is {{ observed }} where {{ expected }} is right. The first gradient on a tape is right, and in
//!   the second one there is still what the first has left behind. That is what comes out when the slopes live longer
//!   than one call of `grad`. Where do yours begin at zero?

use std::cell::RefCell;
use std::ops::{Add, Mul, Neg, Sub};

struct Node {
    value: f64,
    parents: Vec<(usize, f64)>,
    slope: f64,
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
        nodes.push(Node {
            value,
            parents,
            slope: 0.0,
        });
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
        let mut nodes = self.tape.nodes.borrow_mut();
        nodes[self.index].slope = 1.0;
        for i in (0..=self.index).rev() {
            let (parents, slope_of_child) = (nodes[i].parents.clone(), nodes[i].slope);
            for (parent, slope) in parents {
                nodes[parent].slope += slope * slope_of_child;
            }
        }
        let slopes = nodes.iter().map(|node| node.slope).collect();
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
