//! Nothing is handed on: going back, each value asks those that were made from it for their slopes, and adds them up.

use std::cell::{Cell, RefCell};
use std::ops::{Add, Mul, Neg, Sub};
use std::rc::Rc;

/// For each value, what was made from it, with the slope of the child in it.
type Children = Vec<Vec<(usize, f64)>>;

pub struct Tape {
    length: Cell<usize>,
    children: Rc<RefCell<Children>>,
}

#[derive(Clone, Copy)]
pub struct Var<'a>(&'a Tape, usize, f64);

pub struct Grad(Box<dyn Fn(usize) -> f64>);

impl Tape {
    pub fn new() -> Self {
        Tape {
            length: Cell::new(0),
            children: Rc::new(RefCell::new(vec![])),
        }
    }

    pub fn var(&self, value: f64) -> Var<'_> {
        self.child(value, [])
    }

    fn child<const N: usize>(&self, value: f64, of: [(usize, f64); N]) -> Var<'_> {
        let at = self.length.replace(self.length.get() + 1);
        let mut children = self.children.borrow_mut();
        children.push(vec![]);
        of.iter()
            .for_each(|&(parent, slope)| children[parent].push((at, slope)));
        Var(self, at, value)
    }
}

impl Var<'_> {
    pub fn value(self) -> f64 {
        self.2
    }

    pub fn tanh(self) -> Self {
        let h = self.2.tanh();
        self.0.child(h, [(self.1, 1.0 - h.powi(2))])
    }

    pub fn exp(self) -> Self {
        let h = self.2.exp();
        self.0.child(h, [(self.1, h)])
    }

    pub fn grad(self) -> Grad {
        let children = self.0.children.borrow();
        let mut known = vec![0.0; self.1 + 1];
        for at in (0..=self.1).rev() {
            known[at] = if at == self.1 {
                1.0
            } else {
                let asked = children[at].iter().filter(|(child, _)| *child <= self.1);
                asked.map(|(child, slope)| known[*child] * slope).sum()
            };
        }
        Grad(Box::new(
            move |at| if at < known.len() { known[at] } else { 0.0 },
        ))
    }
}

impl Grad {
    pub fn wrt(&self, of: Var) -> f64 {
        (self.0)(of.1)
    }
}

impl Add for Var<'_> {
    type Output = Self;
    fn add(self, Var(_, other, value): Self) -> Self {
        self.0.child(self.2 + value, [(self.1, 1.0), (other, 1.0)])
    }
}

impl Sub for Var<'_> {
    type Output = Self;
    fn sub(self, Var(_, other, value): Self) -> Self {
        self.0.child(self.2 - value, [(self.1, 1.0), (other, -1.0)])
    }
}

impl Mul for Var<'_> {
    type Output = Self;
    fn mul(self, Var(_, other, value): Self) -> Self {
        let slopes = [(self.1, value), (other, self.2)];
        self.0.child(self.2 * value, slopes)
    }
}

impl Neg for Var<'_> {
    type Output = Self;
    fn neg(self) -> Self {
        self.0.child(0.0 - self.2, [(self.1, -1.0)])
    }
}
