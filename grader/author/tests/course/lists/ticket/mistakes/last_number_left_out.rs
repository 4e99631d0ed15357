//! title: The largest number that is allowed is refused
//! people: They write the range as 1..49, whose end does not belong to it.
//! claim: read case "Err" in "both ends of the range"
//! claim: read agrees in "just outside"
//! why: `1..49` ends before 49; `1..=49` includes it.
//! see: Try the two ends: is 1 allowed, and is 49?
//! hint: Your function returns {{ observed }} for 49, which is allowed: off by one at the end of the range. That usually comes
//!   from a range that does not include its end. How does Rust write one that does?

pub enum Fault {
    Empty,
    NotANumber,
    OutOfRange,
}

pub fn read_ticket(line: &str) -> Result<Vec<usize>, Fault> {
    line.split(',').map(read_number).collect()
}

fn read_number(part: &str) -> Result<usize, Fault> {
    let digits = part.trim();
    if digits.is_empty() {
        return Err(Fault::Empty);
    }
    let number = digits.parse().map_err(|_| Fault::NotANumber)?;
    if (1..49).contains(&number) {
        Ok(number)
    } else {
        Err(Fault::OutOfRange)
    }
}
