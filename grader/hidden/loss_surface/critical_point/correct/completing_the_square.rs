//! The square completed: what w explains is taken off the curvature along b, and the two that are left have signs.

pub enum CriticalPoint {
    Minimum,
    Maximum,
    Saddle,
    Degenerate,
}

pub fn classify(hessian: [[f64; 2]; 2]) -> CriticalPoint {
    let [[first, mixed], [_, second]] = hessian;
    if first == 0.0 {
        // Nothing to divide by: a twist makes a saddle, and without one w does not matter.
        return if mixed == 0.0 {
            CriticalPoint::Degenerate
        } else {
            CriticalPoint::Saddle
        };
    }
    let left = second - mixed * mixed / first;
    let signs = (first.is_sign_positive(), left.is_sign_positive());
    match signs {
        _ if left == 0.0 => CriticalPoint::Degenerate,
        (true, true) => CriticalPoint::Minimum,
        (false, false) => CriticalPoint::Maximum,
        (true, false) | (false, true) => CriticalPoint::Saddle,
    }
}
