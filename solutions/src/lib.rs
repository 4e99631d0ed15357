//! The solutions, in the order of the book: one module per exercise, with the same names and signatures.

pub mod gradient_descent {
    pub mod gradient_by_hand;
}

pub mod losses {
    pub mod mse_gradient;
}

pub mod computing_gradients {
    pub mod dual_numbers;
    pub mod gradient_check;
    pub mod numerical_gradient;
    pub mod symbolic_gradient;
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
