//! title: The determinant has the other sign
//! kind: difference-turned-round
//! people: They work out the square of the mixed entry minus the product of the diagonal, as texts do that call this number
//!   the discriminant, and go on as with the determinant.
//! claim: kind case Saddle in "the loss of a line"
//! claim: kind case Saddle in "down along both axes, a weak twist"
//! claim: kind case Minimum in "up along both axes"
//! claim: kind agrees in "a line through one input"
//! why: The determinant is the product of the two curvatures, so it is positive where they agree. With the sign turned, all
//!   valleys and summits look like saddles, and all saddles like one of the two.
//! see: L = w² + b² grows whichever way you go. Its Hessian is [[2, 0], [0, 2]]. Is your determinant positive?
//! hint: You answer {{ observed }} where {{ expected }} is right. Where the determinant is 0 you are right; everywhere else you
//!   have a saddle for a valley or a summit, and one of these for a saddle. That usually comes from a difference that is taken
//!   the other way round. What is your determinant for [[2, 0], [0, 2]]?

pub enum CriticalPoint {
    Minimum,
    Maximum,
    Saddle,
    Degenerate,
}

pub fn classify(hessian: [[f64; 2]; 2]) -> CriticalPoint {
    let [[along_w, mixed], [_, along_b]] = hessian;
    let determinant = mixed * mixed - along_w * along_b;
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
