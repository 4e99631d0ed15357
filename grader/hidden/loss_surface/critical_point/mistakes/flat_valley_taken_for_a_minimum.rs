//! title: A valley with a flat floor is taken for a minimum
//! kind: equality
//! people: They ask whether any curvature goes down, and where none does, call the place a minimum, also where one of them
//!   is 0; a ridge becomes a maximum in the same way.
//! claim: kind differs in "a line through one input"
//! claim: kind differs in "a ridge"
//! claim: kind differs in "flat along w"
//! claim: kind agrees in "flat everywhere"
//! claim: kind agrees in "up along both axes"
//! why: Where a curvature is 0, terms of a higher order decide. The loss may stay level, grow or fall along that direction,
//!   and the Hessian is the same each time.
//! see: w² + b⁴ and w² − b⁴ have one and the same Hessian at 0. Is 0 a minimum of both?
//! hint: You answer {{ observed }} where {{ expected }} is right, in cases whose determinant is 0. Nothing curves down there,
//!   that is true, but one direction does not curve at all. Do the second derivatives tell what the loss does along it?

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
    } else if along_w + along_b > 0.0 {
        CriticalPoint::Minimum
    } else if along_w + along_b < 0.0 {
        CriticalPoint::Maximum
    } else {
        CriticalPoint::Degenerate
    }
}
