//! What kind of place a critical point is, told by the second derivatives.
//!
//! A symmetric 2×2 table has two directions, at a right angle, along which the loss curves and does not twist. The
//! determinant is the product of their two curvatures: negative where one goes up and the other down, 0 where one of them
//! is 0, and positive where they have one sign. Which sign that is, any direction tells, so also the curvature along w.

/// The kinds of critical points.
pub enum CriticalPoint {
    Minimum,
    Maximum,
    Saddle,
    Degenerate,
}

/// The kind of the critical point with this Hessian, by the sign of its determinant, then by that of a curvature.
pub fn classify(hessian: [[f64; 2]; 2]) -> CriticalPoint {
    let [[along_w, mixed], [_, along_b]] = hessian;
    let determinant = along_w * along_b - mixed * mixed;
    if determinant == 0.0 {
        CriticalPoint::Degenerate
    } else if determinant < 0.0 {
        CriticalPoint::Saddle
    } else if along_w > 0.0 {
        CriticalPoint::Minimum
    } else {
        CriticalPoint::Maximum
    }
}
