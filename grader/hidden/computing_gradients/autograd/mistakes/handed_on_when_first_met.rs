//! title: A value hands its slope on before it has received all of it
//! kind: way-forgotten
//! people: They search from the result through the parents and mark what they have seen, so that each value is dealt with
//!   once, when it is first met.
//! claim: value agrees
//! claim: gradient agrees in "a value used twice"
//! claim: gradient agrees in "one function of another"
//! claim: gradient differs in "a result used twice"
//! claim: gradient agrees in "a result used twice, the other way round"
//! claim: gradient agrees in "a value doubled forty times"
//! why: A value's slope is complete when all its children have handed theirs on. A search meets it by the shortest way;
//!   what comes in later by a longer way stays with it and never reaches its parents. The order has to be topological:
//!   every value after all its children.
//! see: In u·(u + b), print the slope of u when it hands it on, and again at the end.
//! hint: Your slope is {{ observed }} where {{ expected }} is right. Where a result is used by the last operation and by an
//!   earlier one as well, what comes in by the longer way is missing. That is what comes out when a value hands its slope
//!   on at the first meeting. Of which of its children must you be sure before?

use std::cell::RefCell;
use std::collections::VecDeque;
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
        let mut seen = vec![false; nodes.len()];
        let mut waiting = VecDeque::from([self.index]);
        while let Some(i) = waiting.pop_front() {
            for &(parent, slope) in &nodes[i].parents {
                slopes[parent] += slope * slopes[i];
                if !seen[parent] {
                    seen[parent] = true;
                    waiting.push_back(parent);
                }
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
