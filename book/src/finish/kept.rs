//! Keeps a formula and the punctuation that touches it on one line: Chromium would begin a line with the full stop behind it.

const SCRIPT: (&str, &str) = ("<script", "</script>");
/// In running text; a formula on a line of its own has another attribute first.
const FORMULA: (&str, &str) = ("<math data-latex=", "</math>");
const BEFORE: &[char] = &['(', '“'];
const BEHIND: &[char] = &['.', ',', ';', ':', '!', '?', ')', '”'];

/// `page` with each formula that punctuation touches in an element that does not break, together with it.
pub fn together(page: &str) -> String {
    let mut out = String::with_capacity(page.len() + page.len() / 50);
    let mut rest = page;
    // What a script holds is no text of the page.
    while let Some((text, script, behind)) = around(rest, SCRIPT) {
        out += &formulas(text);
        out += script;
        rest = behind;
    }
    out + &formulas(rest)
}

fn formulas(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 50);
    let mut rest = text;
    while let Some((before, formula, behind)) = around(rest, FORMULA) {
        let outside = before.trim_end_matches(BEFORE);
        rest = behind.trim_start_matches(BEHIND);
        let (opening, closing) = (
            &before[outside.len()..],
            &behind[..behind.len() - rest.len()],
        );
        out += outside;
        out += &match (opening, closing) {
            ("", "") => formula.to_owned(),
            _ => format!("<span class=\"kept\">{opening}{formula}{closing}</span>"),
        };
    }
    out + rest
}

/// What stands before the first element between these two tags, the element, and what stands behind it.
fn around<'a>(html: &'a str, (begin, end): (&str, &str)) -> Option<(&'a str, &'a str, &'a str)> {
    let start = html.find(begin)?;
    let length = html[start..].find(end)? + end.len();
    let (before, from) = html.split_at(start);
    let (element, behind) = from.split_at(length);
    Some((before, element, behind))
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
    fn scripts_and_formulas_on_lines_of_their_own_are_left_alone() {
        let page = "<math display=\"block\" data-latex=\"x\">x</math>.<script>\"<math data-latex=\\\"x\\\">x</math>.\"</script>";
        assert_eq!(together(page), page);
    }
}
