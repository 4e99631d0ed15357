//! Two sorted lists become one.

/// All numbers of `a` and `b`, sorted. Both are sorted already.
///
/// A number that stands in both stands in the result twice. Where one list is empty, the other is the result.
///
/// Example: [1, 4] and [2, 4, 9] give [1, 2, 4, 4, 9].
pub fn merge(a: &[usize], b: &[usize]) -> Vec<usize> {
    todo!("the smaller of the two next numbers, again and again")
}
