//! title: A determinant of 0 has no answer of its own
//! kind: equality
//! people: They ask whether the determinant is negative, and sort everything else by the curvature along w.
//! claim: kind case Minimum in "a line through one input"
//! claim: kind case Maximum in "a ridge"
//! claim: kind case Maximum in "flat everywhere"
//! claim: kind agrees in "the loss of a line"
//! claim: kind agrees in "up along both axes"
//! why: With the determinant 0 one of the two curvatures is 0. Along that direction the loss may stay level, grow or fall, and
//!   the Hessian is the same each time; so the sign of another curvature settles nothing.
//! see: w² + b⁴ and w² − b⁴ have one and the same Hessian at 0. Is 0 a minimum of both?
//! hint: You answer {{ observed }} where {{ expected }} is right, in each case in which the determinant is 0, and every other
//!   kind is right. That usually comes from two branches for a determinant that can be negative, positive or 0. Into which
//!   of yours does 0 fall?

pub enum CriticalPoint {
    Minimum,
    Maximum,
    Saddle,
    Degenerate,
}

pub fn classify(hessian: [[f64; 2]; 2]) -> CriticalPoint {
    let [[along_w, mixed], [_, along_b]] = hessian;
    let determinant = along_w * along_b - mixed * mixed;
    if determinant < 0.0 {
        CriticalPoint::Saddle
    } else if along_w > 0.0 {
        CriticalPoint::Minimum
    } else {
        CriticalPoint::Maximum
    }
}
