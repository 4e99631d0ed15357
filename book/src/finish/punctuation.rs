//! Keeps a formula on one line with the sign that follows it: browsers break a line between them.

const BEGIN: &str = "<math";
const END: &str = "</math>";
/// What belongs to the formula before it.
const CLOSING: [char; 9] = ['.', ',', ';', ':', '!', '?', ')', '”', '’'];
/// What belongs to the formula behind it.
const OPENING: [char; 3] = ['(', '“', '‘'];

/// The page with each formula and the signs that touch it in a span that is not broken.
pub fn keep(page: &str) -> String {
    let mut kept = String::with_capacity(page.len() + page.len() / 16);
    let mut rest = page;
    while let Some(at) = rest.find(BEGIN) {
        let Some(length) = rest[at..].find(END) else {
            break;
        };
        let (before, formula) = (&rest[..at], &rest[at..at + length + END.len()]);
        let behind = &rest[at + formula.len()..];
        let opening = before.len() - before.trim_end_matches(OPENING).len();
        let closing = behind.len() - behind.trim_start_matches(CLOSING).len();
        let (text, opening) = before.split_at(before.len() - opening);
        let (closing, behind) = behind.split_at(closing);
        kept.push_str(text);
        if opening.is_empty() && closing.is_empty() {
            kept.push_str(formula);
        } else {
            for part in [
                "<span class=\"unbroken\">",
                opening,
                formula,
                closing,
                "</span>",
            ] {
                kept.push_str(part);
            }
        }
        rest = behind;
    }
    kept.push_str(rest);
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_that_touch_a_formula_stay_with_it() {
        let page = "a (<math><mi>b</mi></math>), c <math>d</math> e";
        assert_eq!(
            keep(page),
            "a <span class=\"unbroken\">(<math><mi>b</mi></math>),</span> c <math>d</math> e"
        );
    }

    #[test]
    fn what_is_no_formula_stays_as_it_is() {
        assert_eq!(keep("<p>a.</p>"), "<p>a.</p>");
        assert_eq!(keep("<math>a"), "<math>a");
    }
}
