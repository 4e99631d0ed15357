//! title: The two products of the determinant are added
//! kind: plus-for-minus
//! people: They remember that both diagonals are multiplied, and add the products.
//! claim: kind differs in "up along both axes"
//! claim: kind differs in "no curvature along w"
//! claim: kind agrees in "the loss of a line"
//! claim: kind agrees in "flat along w"
//! why: With a plus the twist would work for a minimum instead of against it, and a saddle is found only where the curvatures
//!   along the axes differ in sign by enough.
//! see: [[0, 1], [1, 0]] belongs to L = w·b, which is 1 at (1, 1) and −1 at (1, −1). Does your determinant call that a saddle?
//! hint: You answer {{ observed }} where {{ expected }} is right. It is what comes out when the square of the mixed entry is
//!   added. Should a stronger twist between the axes make a valley more likely, or less?

pub enum CriticalPoint {
    Minimum,
    Maximum,
    Saddle,
    Degenerate,
}

pub fn classify(hessian: [[f64; 2]; 2]) -> CriticalPoint {
    let [[along_w, mixed], [_, along_b]] = hessian;
    let determinant = along_w * along_b + mixed * mixed;
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
