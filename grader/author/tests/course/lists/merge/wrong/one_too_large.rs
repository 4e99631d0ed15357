pub fn merge(a: &[usize], b: &[usize]) -> Vec<usize> {
    let mut all: Vec<usize> = [a, b].concat().iter().map(|n| n + 1).collect();
    all.sort_unstable();
    all
}
