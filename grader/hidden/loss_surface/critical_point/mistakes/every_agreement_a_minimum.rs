//! title: Every positive determinant is taken for a minimum
//! kind: rule-beyond-its-range
//! people: They settle the saddles and the degenerate points by the determinant, and what is left must be a minimum.
//! claim: kind differs in "down along both axes, a weak twist"
//! claim: kind agrees in "the loss of a line"
//! claim: kind agrees in "down along both axes"
//! why: The product of two negative curvatures is positive as well. The determinant only says that both curve the same way;
//!   which way, another number must tell.
//! see: Turn the surface upside down: all entries change their sign. Does the determinant notice?
//! hint: You answer {{ observed }} where {{ expected }} is right, and the other kinds come out right. The determinant of
//!   a summit is positive as well. Which number changes its sign when the surface is turned upside down?

pub enum CriticalPoint {
    Minimum,
    Maximum,
    Saddle,
    Degenerate,
}

pub fn classify(hessian: [[f64; 2]; 2]) -> CriticalPoint {
    let [[along_w, mixed], [_, along_b]] = hessian;
    let determinant = along_w * along_b - mixed * mixed;
    if determinant == 0.0 {
        CriticalPoint::Degenerate
    } else if determinant < 0.0 {
        CriticalPoint::Saddle
    } else {
        CriticalPoint::Minimum
    }
}
