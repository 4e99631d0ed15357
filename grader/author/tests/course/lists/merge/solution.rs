//! Of two sorted lists the smallest number left is the first of one of them, so one look at each is enough.

/// All numbers of two sorted lists, sorted.
pub fn merge(a: &[usize], b: &[usize]) -> Vec<usize> {
    let mut merged = Vec::new();
    let (mut i, mut j) = (0, 0);
    while i < a.len() && j < b.len() {
        if a[i] <= b[j] {
            merged.push(a[i]);
            i += 1;
        } else {
            merged.push(b[j]);
            j += 1;
        }
    }
    merged.extend(&a[i..]);
    merged.extend(&b[j..]);
    merged
}
