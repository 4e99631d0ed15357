//! Keeps a formula and the punctuation that touches it on one line: Chromium would begin a line with the full stop behind it,
//! and with a no-break space behind it, too. So it does with what follows the hyphens of an option such as `--plain`.

use crate::html::{around, outside_scripts};

/// In running text; a formula on a line of its own has another attribute first.
const FORMULA: (&str, &str) = ("<math data-latex=", "</math>");
const BEFORE: &[char] = &['(', '“'];
const BEHIND: &[char] = &['.', ',', ';', ':', '!', '?', ')', '”'];
const NO_BREAK: char = '\u{a0}';
/// Code in running text; that of a block has attributes.
const CODE: (&str, &str) = ("<code>", "</code>");

/// `html` with each formula that punctuation touches in an element that does not break, together with it.
/// The same for each word of code that begins with a hyphen.
pub fn together(html: &str) -> String {
    outside_scripts(&outside_scripts(html, options), formulas)
}

fn options(text: &str, out: &mut String) {
    let mut rest = text;
    while let Some((before, code, behind)) = around(rest, CODE.0, CODE.1) {
        *out += before;
        *out += CODE.0;
        let words = &code[CODE.0.len()..code.len() - CODE.1.len()];
        for (at, word) in words.split(' ').enumerate() {
            if at > 0 {
                out.push(' ');
            }
            if word.starts_with('-') && !word.contains('<') {
                *out += &format!("<span class=\"kept\">{word}</span>");
            } else {
                *out += word;
            }
        }
        *out += CODE.1;
        rest = behind;
    }
    *out += rest;
}

fn formulas(text: &str, out: &mut String) {
    let mut rest = text;
    while let Some((before, formula, behind)) = around(rest, FORMULA.0, FORMULA.1) {
        *out += before;
        rest = put(formula, behind, out);
    }
    *out += rest;
}

/// Whether `html` is a formula in running text and nothing else.
pub fn is_formula(html: &str) -> bool {
    html.starts_with(FORMULA.0)
}

/// Puts `formula` behind the page so far, together with the punctuation on both sides; `behind` is what follows on the page.
/// Returns what is left of that.
pub fn put<'a>(formula: &str, behind: &'a str, page: &mut String) -> &'a str {
    let opening = page.len() - page.trim_end_matches(BEFORE).len();
    let mut rest = behind.trim_start_matches(BEHIND);
    if rest.starts_with(NO_BREAK) {
        let end = rest.find([' ', '\n', '<']).unwrap_or(rest.len());
        rest = &rest[end..];
    }
    let closing = &behind[..behind.len() - rest.len()];
    if opening == 0 && closing.is_empty() {
        *page += formula;
    } else {
        page.insert_str(page.len() - opening, "<span class=\"kept\">");
        *page += formula;
        *page += closing;
        *page += "</span>";
    }
    rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn punctuation_stays_with_its_formula() {
        let (x, y) = (
            "<math data-latex=\"x\">x</math>",
            "<math data-latex=\"y\">y</math>",
        );
        assert_eq!(
            together(&format!("a {x} b ({y}), c")),
            format!("a {x} b <span class=\"kept\">({y}),</span> c")
        );
    }

    #[test]
    fn what_a_no_break_space_joins_stays_with_its_formula() {
        let w = "<math data-latex=\"w\">w</math>";
        assert_eq!(
            together(&format!("at {w}\u{a0}=\u{a0}2.01, with")),
            format!("at <span class=\"kept\">{w}\u{a0}=\u{a0}2.01,</span> with")
        );
    }

    #[test]
    fn an_option_is_not_parted_from_its_hyphens() {
        assert_eq!(
            together(
                "<code>watch --plain</code> and <code>a - b</code>, <code class=\"x\">--y</code>"
            ),
            "<code>watch <span class=\"kept\">--plain</span></code> and \
             <code>a <span class=\"kept\">-</span> b</code>, <code class=\"x\">--y</code>"
        );
    }

    #[test]
    fn scripts_and_formulas_on_lines_of_their_own_are_left_alone() {
        let page = "<math display=\"block\" data-latex=\"x\">x</math>.<script>\"<math data-latex=\\\"x\\\">x</math>.\"</script>";
        assert_eq!(together(page), page);
    }
}
