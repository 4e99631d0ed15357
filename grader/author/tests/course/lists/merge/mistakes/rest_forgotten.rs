//! title: What is left of one list is forgotten
//! people: They stop when one of the lists has come to its end.
//! claim: merged prefix
//! why: When one list is done, the other still has numbers, and all of them are larger.
//! see: Merge a list with an empty one: your loop never begins. What should come out?
//! hint: Your list begins right and stops too early. It usually ends where one of the two lists does. What is then left in the
//!   other, and where does it belong?

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
    merged
}
