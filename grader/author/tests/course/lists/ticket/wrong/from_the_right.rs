pub enum Fault {
    Empty,
    NotANumber,
    OutOfRange,
}

pub fn read_ticket(line: &str) -> Result<Vec<usize>, Fault> {
    let read = |part: &str| match part.trim() {
        "" => Err(Fault::Empty),
        digits => match digits.parse::<usize>() {
            Err(_) => Err(Fault::NotANumber),
            Ok(0 | 50..) => Err(Fault::OutOfRange),
            Ok(number) => Ok(number),
        },
    };
    line.rsplit(',').map(read).collect()
}
