//! Reading what a person typed, and saying why it cannot be read.

/// Why a ticket cannot be read.
pub enum Fault {
    /// There is no number.
    Empty,
    /// Something that is no number.
    NotANumber,
    /// A number outside 1..=49.
    OutOfRange,
}

/// The numbers of a ticket, written with commas between them: "3, 17,49". White space around a number does not matter.
///
/// The first fault, from the left, is returned. A line of white space, and an empty place between two commas, is `Empty`.
///
/// Example: "3, 17" gives [3, 17], and "3, x" the fault `NotANumber`.
pub fn read_ticket(line: &str) -> Result<Vec<usize>, Fault> {
    todo!("a number for each part between commas, or the first fault")
}
