//! Put together and sorted, as if nothing were known of their order.

pub fn merge(a: &[usize], b: &[usize]) -> Vec<usize> {
    let mut all = [a, b].concat();
    all.sort_unstable();
    all
}
