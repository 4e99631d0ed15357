//! The table of contents: the numbers that only tell mdBook what is below what are taken out.

use crate::page::HIDDEN;

const BEGIN: &str = "<strong aria-hidden=\"true\">";
const END: &str = "</strong> ";

/// `contents` without the numbers that are not to be seen.
pub fn without_hidden(contents: &str) -> String {
    let mut pieces = contents.split(BEGIN);
    let mut shown = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        match piece.split_once(END) {
            Some((number, rest)) if is_hidden(number) => shown.push_str(rest),
            _ => {
                shown.push_str(BEGIN);
                shown.push_str(piece);
            }
        }
    }
    shown
}

fn is_hidden(number: &str) -> bool {
    let first = number.split('.').next();
    first
        .and_then(|first| first.parse::<u32>().ok())
        .is_some_and(|first| first >= HIDDEN)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_chapters_stay() {
        let shown = "<a><strong aria-hidden=\"true\">10.</strong> A</a><a>B</a>";
        let written = "<a><strong aria-hidden=\"true\">10.</strong> A</a><a><strong aria-hidden=\"true\">1001.1000.</strong> B</a>";
        assert_eq!(without_hidden(written), shown);
    }
}
