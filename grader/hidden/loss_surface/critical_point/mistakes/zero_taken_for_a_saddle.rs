//! title: A determinant of 0 is taken for a saddle
//! kind: equality
//! people: They sort by "positive" and "everything else", and 0 falls to everything else.
//! claim: kind differs in "a line through one input"
//! claim: kind differs in "flat everywhere"
//! claim: kind agrees in "the loss of a line"
//! claim: kind agrees in "up along both axes"
//! why: A saddle needs one curvature up and one down. With the determinant 0 one of the two is 0, and what the loss does along
//!   that direction, the second derivatives do not say: w² and w² + b⁴ and w² − b⁴ have the same Hessian at 0.
//! see: Take L = w². It grows along w and stays the same along b. In which direction does it fall?
//! hint: You answer {{ observed }} where {{ expected }} is right, in each case in which the determinant is 0. A saddle
//!   grows in one direction and falls in another. If a curvature is 0, are both known?

pub enum CriticalPoint {
    Minimum,
    Maximum,
    Saddle,
    Degenerate,
}

pub fn classify(hessian: [[f64; 2]; 2]) -> CriticalPoint {
    let [[along_w, mixed], [_, along_b]] = hessian;
    let determinant = along_w * along_b - mixed * mixed;
    if determinant <= 0.0 {
        CriticalPoint::Saddle
    } else if along_w > 0.0 {
        CriticalPoint::Minimum
    } else {
        CriticalPoint::Maximum
    }
}
