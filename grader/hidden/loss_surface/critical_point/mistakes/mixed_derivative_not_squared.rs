//! title: The mixed derivative is taken off once, not squared
//! kind: square-or-root
//! people: They remember the determinant as "diagonal minus the other one", since both mixed entries are the same number.
//! claim: kind differs in "up along both axes"
//! claim: kind differs in "a line through one input"
//! claim: kind agrees in "down along both axes, a weak twist"
//! claim: kind agrees in "flat everywhere"
//! why: The determinant takes the product of the one diagonal, minus the product of the other. That both entries of the other
//!   are equal makes it a square, which is never negative: a twist always works against a minimum, whichever way it turns.
//! see: Mirror the surface, w against −w: the mixed derivative changes its sign, and the kind cannot. Does yours?
//! hint: You answer {{ observed }} where {{ expected }} is right. It is what comes out when the mixed entry is taken off the
//!   product of the diagonal as it is, with its sign. How many entries of the table does the determinant multiply with each
//!   other?

pub enum CriticalPoint {
    Minimum,
    Maximum,
    Saddle,
    Degenerate,
}

pub fn classify(hessian: [[f64; 2]; 2]) -> CriticalPoint {
    let [[along_w, mixed], [_, along_b]] = hessian;
    let determinant = along_w * along_b - mixed;
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
