//! Reverse-mode automatic differentiation: every operation is written on a tape, and one walk back along it gives all slopes.
//!
//! The tape holds every value in the order in which they were made. With each stands what it was made from, its *parents*,
//! and how fast the value moves with each of them. For y = a·b at a = 3, b = −2:
//!
//! ```text
//! 0   a      3
//! 1   b     −2
//! 2   a·b   −6    made from 0 with the slope −2, and from 1 with the slope 3
//! ```
//!
//! What is private here is a proposal: you may replace it, as long as everything public keeps its name and its meaning.
//! Variables of two tapes are never mixed.

use std::cell::RefCell;
use std::ops::{Add, Mul, Neg, Sub};

/// One value on the tape.
struct Node {
    value: f64,
    /// Where each parent stands on the tape, and the slope of this value in it.
    parents: Vec<(usize, f64)>,
}

/// Everything that was computed so far. It grows through a shared reference, so that variables can be copied freely.
#[derive(Default)]
pub struct Tape {
    nodes: RefCell<Vec<Node>>,
}

/// A value on a tape: one that you put there, or the result of an operation.
#[derive(Clone, Copy)]
pub struct Var<'a> {
    tape: &'a Tape,
    index: usize,
}

/// The slopes of one value: `slopes[i]` is the one in value i of the tape.
pub struct Grad {
    slopes: Vec<f64>,
}

impl Tape {
    /// An empty tape.
    pub fn new() -> Self {
        Self::default()
    }

    /// Puts a variable on the tape.
    ///
    /// Example: after `let a = tape.var(3.0)`, `a.value()` is 3.
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
    ///
    /// Example: for a = 3 and b = −2, `(a * b).value()` is −6.
    pub fn value(self) -> f64 {
        self.tape.nodes.borrow()[self.index].value
    }

    /// Example: tanh of ln 2 is 0.6, and its slope in ln 2 is 0.64.
    pub fn tanh(self) -> Self {
        let value = self.value().tanh();
        let slope: f64 = todo!("how fast tanh(a) moves with a");
        self.tape.push(value, vec![(self.index, slope)])
    }

    /// Example: exp of ln 3 is 3, and its slope in ln 3 is 3.
    pub fn exp(self) -> Self {
        let value = self.value().exp();
        let slope: f64 = todo!("how fast exp(a) moves with a");
        self.tape.push(value, vec![(self.index, slope)])
    }

    /// The slopes of this value in all values of its tape. A value used twice gets both contributions; a variable that does
    /// not matter gets 0; in itself the slope is 1.
    ///
    /// One walk along the tape is enough: the cost grows with the number of operations, not with the number of ways that
    /// lead from the variables to this value. The tape stays as it is, so that calling `grad` twice gives the same twice.
    ///
    /// Example: y = (a + b)·a at a = 2, b = 1 is 6. Its slope is 5 in a, 2 in b, and 2 in the sum a + b.
    pub fn grad(self) -> Grad {
        let nodes = self.tape.nodes.borrow();
        let mut slopes = vec![0.0; nodes.len()];
        todo!("from this value back, hand every value's slope on to its parents");
        Grad { slopes }
    }
}

impl Grad {
    /// The slope in `of`, which may be a variable or any other value of the tape.
    ///
    /// Example: with the y of above, `y.grad().wrt(a)` is 5.
    pub fn wrt(&self, of: Var) -> f64 {
        self.slopes.get(of.index).copied().unwrap_or(0.0)
    }
}

impl Add for Var<'_> {
    type Output = Self;

    /// Example: 3 + (−2) is 1.
    fn add(self, other: Self) -> Self {
        let value = self.value() + other.value();
        let slopes: [f64; 2] = todo!("how fast a + b moves with a, and how fast with b");
        let parents = vec![(self.index, slopes[0]), (other.index, slopes[1])];
        self.tape.push(value, parents)
    }
}

impl Sub for Var<'_> {
    type Output = Self;

    /// Example: 3 − (−2) is 5.
    fn sub(self, other: Self) -> Self {
        let value = self.value() - other.value();
        let slopes: [f64; 2] = todo!("how fast a − b moves with a, and how fast with b");
        let parents = vec![(self.index, slopes[0]), (other.index, slopes[1])];
        self.tape.push(value, parents)
    }
}

impl Mul for Var<'_> {
    type Output = Self;

    /// Example: 3·(−2) is −6.
    fn mul(self, other: Self) -> Self {
        let value = self.value() * other.value();
        let slopes: [f64; 2] = todo!("how fast a·b moves with a, and how fast with b");
        let parents = vec![(self.index, slopes[0]), (other.index, slopes[1])];
        self.tape.push(value, parents)
    }
}

impl Neg for Var<'_> {
    type Output = Self;

    /// Example: the negative of −2 is 2.
    fn neg(self) -> Self {
        let value = -self.value();
        let slope: f64 = todo!("how fast −a moves with a");
        self.tape.push(value, vec![(self.index, slope)])
    }
}
