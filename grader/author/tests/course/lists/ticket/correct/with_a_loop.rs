//! A loop that returns at the first fault.

pub enum Fault {
    Empty,
    NotANumber,
    OutOfRange,
}

pub fn read_ticket(line: &str) -> Result<Vec<usize>, Fault> {
    let mut numbers = Vec::new();
    for part in line.split(',') {
        match part.trim() {
            "" => return Err(Fault::Empty),
            digits => match digits.parse::<usize>() {
                Err(_) => return Err(Fault::NotANumber),
                Ok(0 | 50..) => return Err(Fault::OutOfRange),
                Ok(number) => numbers.push(number),
            },
        }
    }
    Ok(numbers)
}
