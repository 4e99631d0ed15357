//! title: White space is taken for part of a number
//! people: They parse what stands between the commas as it is.
//! claim: read case "Err" in "white space"
//! claim: read agrees in "two numbers"
//! why: `parse` takes digits and nothing else; a space before them makes it fail.
//! see: Try `" 4".parse::<usize>()`.
//! hint: Your function returns {{ observed }} for a line whose numbers have spaces around them. `parse` refuses a space, so that
//!   usually means that the parts were not trimmed. What stands between a comma and the digits after it?

pub enum Fault {
    Empty,
    NotANumber,
    OutOfRange,
}

pub fn read_ticket(line: &str) -> Result<Vec<usize>, Fault> {
    line.split(',').map(read_number).collect()
}

fn read_number(part: &str) -> Result<usize, Fault> {
    if part.is_empty() {
        return Err(Fault::Empty);
    }
    let number = part.parse().map_err(|_| Fault::NotANumber)?;
    if (1..=49).contains(&number) {
        Ok(number)
    } else {
        Err(Fault::OutOfRange)
    }
}
