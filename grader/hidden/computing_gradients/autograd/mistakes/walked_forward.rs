//! title: The tape is walked forward, not back
//! kind: wrong-start
//! people: They go through the tape in the order in which it was written, from the first value to this one.
//! claim: value agrees
//! claim: gradient agrees in "a product"
//! claim: gradient agrees in "two results on one tape"
//! claim: gradient zero in "one function of another"
//! claim: gradient zero in "a value doubled forty times"
//! why: A value can hand its slope on only when it has one. Walked forward, every value is asked before its children are,
//!   and passes on a zero; only the parents of the result itself get anything.
//! see: Print i and slopes[i] inside your loop for tanh(a·b). Which of them is not 0 when it is used?
//! hint: Your slope is {{ observed }} where {{ expected }} is right. Right are only slopes in what the last operation was
//!   made from; what lies further back gets nothing. That is what comes out when values hand their slopes on before they
//!   have received them. Whose turn should be first?

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
        for i in 0..=self.index {
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
