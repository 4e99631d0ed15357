//! The solutions, in the order of the book: one module per exercise, with the same names and signatures.
#![allow(clippy::module_inception)]

pub mod loss_surface {
    pub mod loss_surface;
    pub mod critical_point;
}

pub mod gradient_descent {
    pub mod gradient_by_hand;
    pub mod descend;
    pub mod quadratic_convergence;
    pub mod learning_rate;
}

pub mod losses {
    pub mod mse_gradient;
}

pub mod linear_regression {
    pub mod gd_linear_regression;
}

pub mod backpropagation {
    pub mod backprop;
}

/// Hidden tests, right variants and known mistakes, mounted so that editors, rustfmt and clippy see them as Rust.
#[cfg(test)]
#[allow(unused, clippy::all)]
mod hidden;
