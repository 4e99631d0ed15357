//! Takes any arguments and returns whatever is asked for, as far as the compiler lets it.
//!
//! exercise: gradient_descent/gradient_by_hand
//! verdict: does-not-compile
//! canary: no-verdict
//! unconfined: naive

pub fn gradient<A, B, C, D, R>(_: A, _: B, _: C, _: D) -> R {
    loop {}
}

pub fn gradient_on_paper<R: Default>() -> R {
    R::default()
}
