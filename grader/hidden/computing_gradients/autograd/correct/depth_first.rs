//! No walk along the tape: a depth-first search from the value finds an order in which each one comes before its parents, and
//! the slopes are kept in a map that holds only what matters.

use std::cell::RefCell;
use std::collections::{HashMap, HashSet};
use std::ops::{Add, Mul, Neg, Sub};

type Parents = Vec<(usize, f64)>;

#[derive(Default)]
pub struct Tape {
    parents: RefCell<HashMap<usize, Parents>>,
}

#[derive(Clone, Copy)]
pub struct Var<'a> {
    tape: &'a Tape,
    name: usize,
    value: f64,
}

pub struct Grad {
    by_name: HashMap<usize, f64>,
}

impl Tape {
    pub fn new() -> Self {
        Self::default()
    }

    pub fn var(&self, value: f64) -> Var<'_> {
        self.named(value, Vec::new())
    }

    fn named(&self, value: f64, parents: Parents) -> Var<'_> {
        let name = self.parents.borrow().len();
        self.parents.borrow_mut().insert(name, parents);
        Var {
            tape: self,
            name,
            value,
        }
    }
}

/// Parents before children, each once.
fn visit(
    name: usize,
    parents: &HashMap<usize, Parents>,
    seen: &mut HashSet<usize>,
    order: &mut Vec<usize>,
) {
    if seen.insert(name) {
        for (parent, _) in &parents[&name] {
            visit(*parent, parents, seen, order);
        }
        order.push(name);
    }
}

impl<'a> Var<'a> {
    pub fn value(self) -> f64 {
        self.value
    }

    fn then(self, value: f64, slope: f64) -> Var<'a> {
        self.tape.named(value, vec![(self.name, slope)])
    }

    fn with(self, other: Var<'a>, value: f64, slopes: (f64, f64)) -> Var<'a> {
        let parents = vec![(self.name, slopes.0), (other.name, slopes.1)];
        self.tape.named(value, parents)
    }

    pub fn tanh(self) -> Var<'a> {
        let h = self.value.tanh();
        self.then(h, (1.0 - h) * (1.0 + h))
    }

    pub fn exp(self) -> Var<'a> {
        self.then(self.value.exp(), self.value.exp())
    }

    pub fn grad(self) -> Grad {
        let parents = self.tape.parents.borrow();
        let (mut seen, mut order) = (HashSet::new(), Vec::new());
        visit(self.name, &parents, &mut seen, &mut order);
        let mut by_name = HashMap::from([(self.name, 1.0)]);
        while let Some(child) = order.pop() {
            let of_child = by_name[&child];
            for &(parent, slope) in &parents[&child] {
                *by_name.entry(parent).or_insert(0.0) += of_child * slope;
            }
        }
        Grad { by_name }
    }
}

impl Grad {
    pub fn wrt(&self, of: Var) -> f64 {
        *self.by_name.get(&of.name).unwrap_or(&0.0)
    }
}

impl<'a> Add for Var<'a> {
    type Output = Var<'a>;
    fn add(self, other: Var<'a>) -> Var<'a> {
        self.with(other, self.value + other.value, (1.0, 1.0))
    }
}

impl<'a> Sub for Var<'a> {
    type Output = Var<'a>;
    fn sub(self, other: Var<'a>) -> Var<'a> {
        self + -other
    }
}

impl<'a> Mul for Var<'a> {
    type Output = Var<'a>;
    fn mul(self, other: Var<'a>) -> Var<'a> {
        let slopes = (other.value, self.value);
        self.with(other, self.value * other.value, slopes)
    }
}

impl<'a> Neg for Var<'a> {
    type Output = Var<'a>;
    fn neg(self) -> Var<'a> {
        self.then(-self.value, -1.0)
    }
}
