pub enum Fault {
    Empty,
    NotANumber,
    OutOfRange,
}

pub fn read_ticket(line: &str) -> Result<Vec<usize>, Fault> {
    let numbers = line.split(',').filter_map(|part| part.trim().parse().ok());
    Ok(numbers.filter(|n| (1..=49).contains(n)).collect())
}
