//! The solutions, in the order of the book: one module per exercise, with the same names and signatures.
#![allow(clippy::module_inception)]

pub mod learning {
    pub mod grid_search;
    pub mod linear_model;
}

pub mod learning_loop {
    pub mod training_step;
}

pub mod loss_surface {
    pub mod critical_point;
    pub mod loss_surface;
}

pub mod gradient_descent {
    pub mod descend;
    pub mod gradient_by_hand;
    pub mod learning_rate;
    pub mod quadratic_convergence;
}

pub mod losses {
    pub mod binary_cross_entropy;
    pub mod detection_loss;
    pub mod mse_gradient;
    pub mod robust_losses;
    pub mod softmax_cross_entropy;
}

pub mod generalization {
    pub mod bias_variance;
    pub mod empirical_risk;
    pub mod train_test_split;
}

pub mod computing_gradients {
    pub mod autograd;
    pub mod dual_numbers;
    pub mod gradient_check;
    pub mod numerical_gradient;
    pub mod symbolic_gradient;
}

pub mod linear_regression {
    pub mod gd_linear_regression;
    pub mod minibatches;
    pub mod sgd;
}

pub mod backpropagation {
    pub mod backprop;
    pub mod dense_layer;
}

pub mod training {
    pub mod train_mlp;
}

/// Hidden tests, right variants and known mistakes, mounted so that editors, rustfmt and clippy see them as Rust.
#[cfg(test)]
#[allow(unused, clippy::all)]
mod hidden;
