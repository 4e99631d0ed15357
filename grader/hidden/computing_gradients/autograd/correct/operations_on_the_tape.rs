//! The tape holds which operation was done, and the slopes are worked out on the way back.

use std::cell::RefCell;
use std::ops::{Add, Mul, Neg, Sub};

#[derive(Clone, Copy)]
enum Operation {
    Variable,
    Sum(usize, usize),
    Difference(usize, usize),
    Product(usize, usize),
    Negative(usize),
    Tanh(usize),
    Exp(usize),
}

pub struct Tape {
    values: RefCell<Vec<f64>>,
    operations: RefCell<Vec<Operation>>,
}

#[derive(Clone, Copy)]
pub struct Var<'a> {
    tape: &'a Tape,
    at: usize,
    value: f64,
}

pub struct Grad(Vec<f64>);

impl Tape {
    pub fn new() -> Self {
        Tape {
            values: RefCell::new(Vec::new()),
            operations: RefCell::new(Vec::new()),
        }
    }

    pub fn var(&self, value: f64) -> Var<'_> {
        self.write(value, Operation::Variable)
    }

    fn write(&self, value: f64, operation: Operation) -> Var<'_> {
        self.values.borrow_mut().push(value);
        self.operations.borrow_mut().push(operation);
        let at = self.values.borrow().len() - 1;
        Var {
            tape: self,
            at,
            value,
        }
    }
}

impl<'a> Var<'a> {
    pub fn value(self) -> f64 {
        self.value
    }

    pub fn tanh(self) -> Var<'a> {
        self.tape.write(self.value.tanh(), Operation::Tanh(self.at))
    }

    pub fn exp(self) -> Var<'a> {
        self.tape.write(self.value.exp(), Operation::Exp(self.at))
    }

    pub fn grad(self) -> Grad {
        use Operation::*;
        let values = self.tape.values.borrow();
        let operations = self.tape.operations.borrow();
        let mut adjoint = vec![0.0; values.len()];
        adjoint[self.at] = 1.0;
        let mut at = self.at + 1;
        while at > 0 {
            at -= 1;
            let bar = adjoint[at];
            match operations[at] {
                Variable => {}
                Sum(a, b) => {
                    adjoint[a] += bar;
                    adjoint[b] += bar;
                }
                Difference(a, b) => {
                    adjoint[a] += bar;
                    adjoint[b] -= bar;
                }
                Product(a, b) => {
                    adjoint[a] += bar * values[b];
                    adjoint[b] += bar * values[a];
                }
                Negative(a) => adjoint[a] -= bar,
                Tanh(a) => adjoint[a] += bar / values[a].cosh().powi(2),
                Exp(a) => adjoint[a] += bar * values[at],
            }
        }
        Grad(adjoint)
    }
}

impl Grad {
    pub fn wrt(&self, of: Var<'_>) -> f64 {
        self.0[of.at]
    }
}

impl<'a> Add for Var<'a> {
    type Output = Var<'a>;
    fn add(self, b: Var<'a>) -> Var<'a> {
        self.tape
            .write(self.value + b.value, Operation::Sum(self.at, b.at))
    }
}

impl<'a> Sub for Var<'a> {
    type Output = Var<'a>;
    fn sub(self, b: Var<'a>) -> Var<'a> {
        self.tape
            .write(self.value - b.value, Operation::Difference(self.at, b.at))
    }
}

impl<'a> Mul for Var<'a> {
    type Output = Var<'a>;
    fn mul(self, b: Var<'a>) -> Var<'a> {
        self.tape
            .write(self.value * b.value, Operation::Product(self.at, b.at))
    }
}

impl<'a> Neg for Var<'a> {
    type Output = Var<'a>;
    fn neg(self) -> Var<'a> {
        self.tape.write(-self.value, Operation::Negative(self.at))
    }
}
