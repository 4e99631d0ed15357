//! Part of every schema: which mutant the program is at the moment, and what keeps one without an end from going on.

use ndarray::{Array, ArrayBase, Axis, Data, Dimension, RemoveAxis};
use std::cell::{Cell, RefCell};

/// Host and arm of each change that a mutant makes.
pub type Arms = &'static [(usize, usize)];

thread_local! {
    static MUTANTS: Cell<&'static [Arms]> = const { Cell::new(&[]) };
    static ACTIVE: Cell<Arms> = const { Cell::new(&[]) };
    static CASE: Cell<usize> = const { Cell::new(0) };
    static FUEL: Cell<u64> = const { Cell::new(0) };
    static DEPTH: Cell<usize> = const { Cell::new(0) };
    static DEEPEST: Cell<usize> = const { Cell::new(0) };
    /// Whether the unchanged program runs, and what it has taken of fuel in each case.
    static MEASURING: Cell<bool> = const { Cell::new(true) };
    static TAKEN: RefCell<Vec<u64>> = const { RefCell::new(Vec::new()) };
}

/// Runs the mutants that the arguments name.
pub fn main(probe: ::probe::ProbeOf, mutants: &'static [Arms]) {
    MUTANTS.set(mutants);
    ::probe::main_of_many(&::probe::Schema {
        probe,
        become_mutant,
        begin_case,
    });
}

fn become_mutant(number: usize) {
    MEASURING.set(number == 0);
    ACTIVE.set(MUTANTS.get().get(number).copied().unwrap_or(&[]));
}

fn begin_case(case: usize) {
    CASE.set(case);
    DEPTH.set(0);
    let taken = TAKEN.with_borrow_mut(|taken| {
        if taken.len() <= case {
            taken.resize(case + 1, 0);
        }
        taken[case]
    });
    FUEL.set(20 * taken + 20_000);
}

/// The arm to take in a host; 0 is what the program does unchanged.
pub fn arm(host: usize) -> usize {
    let active = ACTIVE.get();
    active.iter().find(|(h, _)| *h == host).map_or(0, |(_, arm)| *arm)
}

/// Once around a loop, into a function or a closure.
pub fn tick() {
    if MEASURING.get() {
        TAKEN.with_borrow_mut(|taken| {
            if let Some(taken) = taken.get_mut(CASE.get()) {
                *taken += 1;
            }
        });
    } else {
        let left = FUEL.get();
        assert!(left > 0, "{}", OUT_OF_FUEL);
        FUEL.set(left - 1);
    }
}

/// What a case without an end panics with.
const OUT_OF_FUEL: &str = "mutant: out of fuel";

/// Lasts as long as a call.
pub struct Entered;

/// A call begins.
pub fn enter() -> Entered {
    tick();
    DEPTH.set(DEPTH.get() + 1);
    if MEASURING.get() {
        DEEPEST.set(DEEPEST.get().max(DEPTH.get()));
    } else {
        assert!(DEPTH.get() <= 4 * DEEPEST.get() + 100, "{}", OUT_OF_FUEL);
    }
    Entered
}

impl Drop for Entered {
    fn drop(&mut self) {
        DEPTH.set(DEPTH.get().saturating_sub(1));
    }
}

/// A value of its own, whether it was one or borrowed.
pub trait Owned {
    type Value;
    fn owned(self) -> Self::Value;
}

macro_rules! plain {
    ($($type:ty),*) => { $(
        impl Owned for $type { type Value = $type; fn owned(self) -> $type { self } }
        impl Owned for &$type { type Value = $type; fn owned(self) -> $type { *self } }
        impl Owned for &&$type { type Value = $type; fn owned(self) -> $type { **self } }
    )* };
}
plain!(f64, usize, bool);

impl<S: Data<Elem = f64>, D: Dimension> Owned for ArrayBase<S, D> {
    type Value = Array<f64, D>;
    fn owned(self) -> Self::Value {
        self.into_owned()
    }
}
impl<S: Data<Elem = f64>, D: Dimension> Owned for &ArrayBase<S, D> {
    type Value = Array<f64, D>;
    fn owned(self) -> Self::Value {
        self.to_owned()
    }
}
impl<S: Data<Elem = f64>, D: Dimension> Owned for &&ArrayBase<S, D> {
    type Value = Array<f64, D>;
    fn owned(self) -> Self::Value {
        (*self).to_owned()
    }
}

pub fn owned<T: Owned>(value: T) -> T::Value {
    value.owned()
}

/// A number, or an array of numbers.
pub trait Numbers {
    fn scaled(self, factor: f64) -> Self;
    fn levelled(self) -> Self;
}

impl Numbers for f64 {
    fn scaled(self, factor: f64) -> f64 {
        self * factor
    }
    fn levelled(self) -> f64 {
        panic!("a single number is level")
    }
}

impl<D: Dimension> Numbers for Array<f64, D> {
    fn scaled(self, factor: f64) -> Self {
        self * factor
    }
    fn levelled(self) -> Self {
        let mean = self.sum() / self.len() as f64;
        Array::from_elem(self.raw_dim(), mean)
    }
}

/// `value` times `factor`.
pub fn scaled<T: Numbers>(value: T, factor: f64) -> T {
    value.scaled(factor)
}

/// The mean of all entries in place of each.
pub fn levelled<D: Dimension>(value: Array<f64, D>) -> Array<f64, D> {
    value.levelled()
}

/// The mean of all entries.
pub fn mean<S: Data<Elem = f64>, D: Dimension>(value: &ArrayBase<S, D>) -> f64 {
    value.sum() / value.len() as f64
}

/// The means along an axis.
pub fn mean_axis<S: Data<Elem = f64>, D: RemoveAxis>(
    value: &ArrayBase<S, D>,
    axis: Axis,
) -> Array<f64, D::Smaller> {
    value.sum_axis(axis) / value.len_of(axis) as f64
}
