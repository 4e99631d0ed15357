//! Each part between commas is a number or a fault; collecting into a `Result` stops at the first fault.

/// Why a ticket cannot be read.
pub enum Fault {
    /// There is no number.
    Empty,
    /// Something that is no number.
    NotANumber,
    /// A number outside 1..=49.
    OutOfRange,
}

/// The numbers between the commas of a line.
pub fn read_ticket(line: &str) -> Result<Vec<usize>, Fault> {
    line.split(',').map(read_number).collect()
}

fn read_number(part: &str) -> Result<usize, Fault> {
    let digits = part.trim();
    if digits.is_empty() {
        return Err(Fault::Empty);
    }
    let number = digits.parse().map_err(|_| Fault::NotANumber)?;
    if (1..=49).contains(&number) {
        Ok(number)
    } else {
        Err(Fault::OutOfRange)
    }
}
