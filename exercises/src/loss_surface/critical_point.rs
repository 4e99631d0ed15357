//! What kind of place a critical point is, told by the second derivatives.
//!
//! At a critical point of L(w, b) both slopes, ∂L/∂w and ∂L/∂b, are 0. Close to it the loss is shaped by how these slopes
//! change, by the second derivatives. In a table they are called the Hessian:
//!
//! ```text
//! H = [[∂²L/∂w², ∂²L/∂w∂b], [∂²L/∂b∂w, ∂²L/∂b²]]
//! ```
//!
//! The two mixed ones are equal, so H is symmetric. Its determinant is the product of its diagonal minus the square of the
//! mixed one.

/// The kinds of critical points.
pub enum CriticalPoint {
    /// The loss grows whichever way you go.
    Minimum,
    /// The loss falls whichever way you go.
    Maximum,
    /// The loss grows in one direction and falls in another.
    Saddle,
    /// The determinant of the Hessian is 0: along some direction there is no curvature, and the second derivatives alone do
    /// not tell how the loss goes on there.
    Degenerate,
}

/// The kind of the critical point at which the loss has this Hessian, a symmetric 2×2 table, row by row.
///
/// Its entries are small multiples of 1/16, so that the determinant comes out without rounding: you can compare it with 0.
/// Where the determinant is 0, the answer is `Degenerate`, whatever the other numbers are.
///
/// Example: [[2, 1], [1, 3]] has the determinant 5 and is a `Minimum`; [[-2, 1], [1, -3]] has 5 as well and is a `Maximum`;
/// [[2, 1], [1, -3]] has −7 and is a `Saddle`; [[1, 2], [2, 4]] has 0 and is `Degenerate`.
pub fn classify(hessian: [[f64; 2]; 2]) -> CriticalPoint {
    todo!("the determinant, then what its sign tells, and what it leaves open")
}
