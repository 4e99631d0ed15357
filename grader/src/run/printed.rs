//! What a program printed, shared among its cases by the marks that the probe leaves in it.
//!
//! A mark is `\u{1}case 3\u{1}` and a line end. The output comes from a stranger, who may print the like: such a mark moves
//! text from one case to another and does nothing else. What only resembles a mark is text.

use super::RanCase;

const BEFORE_NUMBER: &str = "\u{1}case ";
const AFTER_NUMBER: &str = "\u{1}\n";

/// Gives each of `cases`, of which the first has the number `first`, what was printed after its marks, and `outside` what
/// belongs to none of them.
pub fn share_printed(printed: &[u8], first: usize, cases: &mut [RanCase], outside: &mut String) {
    let text = String::from_utf8_lossy(printed);
    let mut rest: &str = &text;
    let mut owner = None;
    loop {
        let mark = first_mark(rest);
        let end = mark.as_ref().map_or(rest.len(), |mark| mark.start);
        let part = &rest[..end];
        match owner.and_then(|i| cases.get_mut::<usize>(i)) {
            Some(case) => case.printed.push_str(part),
            None => outside.push_str(part),
        }
        let Some(mark) = mark else { break };
        owner = mark.number.checked_sub(first);
        rest = &rest[mark.end..];
    }
}

/// Where a mark may have begun that `text`, which holds no whole one, does not end.
pub fn begins_a_mark(text: &str) -> Option<usize> {
    let starts = text.match_indices('\u{1}').map(|(start, _)| start);
    starts.into_iter().find(|&start| {
        let so_far = &text[start..];
        let Some(rest) = so_far.strip_prefix(BEFORE_NUMBER) else {
            return BEFORE_NUMBER.starts_with(so_far);
        };
        let after = rest.trim_start_matches(|c: char| c.is_ascii_digit());
        let digits = rest.len() - after.len();
        digits <= MOST_DIGITS && AFTER_NUMBER.starts_with(after)
    })
}

/// A number of more digits is that of no case.
const MOST_DIGITS: usize = 20;

/// A mark, and where it stands in a text.
pub struct Mark {
    number: usize,
    pub start: usize,
    pub end: usize,
}

/// The first mark in `text`.
pub fn first_mark(text: &str) -> Option<Mark> {
    text.match_indices(BEFORE_NUMBER).find_map(|(start, _)| {
        let from = start + BEFORE_NUMBER.len();
        let digits = text[from..].bytes().take_while(u8::is_ascii_digit).count();
        let to = from + digits;
        text[to..].starts_with(AFTER_NUMBER).then_some(())?;
        Some(Mark {
            number: text[from..to].parse().ok()?,
            start,
            end: to + AFTER_NUMBER.len(),
        })
    })
}

#[cfg(test)]
mod tests {
    use super::super::Ending;
    use super::*;
    use proptest::prelude::*;

    fn case(name: &str) -> RanCase {
        RanCase {
            name: name.to_owned(),
            inputs: Vec::new(),
            scales: Vec::new(),
            observations: Vec::new(),
            raw: Vec::new(),
            ending: Ending::Finished,
            printed: String::new(),
        }
    }

    /// What two cases, numbered from `first`, get of `printed`; and the rest.
    fn shared(printed: &str, first: usize) -> [String; 3] {
        let mut cases = [case("a"), case("b")];
        let mut outside = String::new();
        share_printed(printed.as_bytes(), first, &mut cases, &mut outside);
        let [a, b] = cases.map(|case| case.printed);
        [a, b, outside]
    }

    #[test]
    fn each_case_gets_what_follows_its_marks() {
        let printed =
            "before\n\u{1}case 3\u{1}\none\n\u{1}case 4\u{1}\ntwo\n\u{1}case 3\u{1}\nmore";
        assert_eq!(shared(printed, 3), ["one\nmore", "two\n", "before\n"]);
    }

    #[test]
    fn a_case_that_did_not_run_gets_nothing() {
        let printed = "\u{1}case 1\u{1}\nearlier\u{1}case 9\u{1}\nlater\u{1}case 2\u{1}\nthis one";
        assert_eq!(shared(printed, 2), ["this one", "", "earlierlater"]);
    }

    #[test]
    fn what_only_resembles_a_mark_is_text() {
        for text in [
            "\u{1}case ",
            "\u{1}case \u{1}\n",
            "\u{1}case x\u{1}\n",
            "\u{1}case +1\u{1}\n",
            "\u{1}case 1\u{1} \n",
            "\u{1}case 99999999999999999999999\u{1}\n",
            "\u{1}case and much text\nuntil\u{1}\n",
        ] {
            let printed = format!("\u{1}case 0\u{1}\nhere: {text}");
            assert_eq!(shared(&printed, 0), [&format!("here: {text}"), "", ""]);
        }
    }

    proptest! {
        /// Texts without a line end: none of them can hold a mark or complete one.
        #[test]
        fn nothing_is_lost_but_the_marks(parts in prop::collection::vec((0usize..4, "(\u{1}|case |[0-9]|a|é){0,8}"), 0..6)) {
            let mut expected: [String; 3] = Default::default();
            let mut printed = String::new();
            for (number, text) in &parts {
                printed.push_str(&format!("\u{1}case {number}\u{1}\n{text}"));
                expected[[2, 0, 1, 2][*number]].push_str(text);
            }
            prop_assert_eq!(shared(&printed, 1), expected);
        }
    }
}
