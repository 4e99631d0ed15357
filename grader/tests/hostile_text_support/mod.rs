//! What a terminal would do with text that it is shown.

/// Whether a terminal obeys it, or it reorders what is read.
pub fn is_obeyed(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Asserts that nothing in a report is obeyed but its colours, and gives it without them.
pub fn assert_harmless(report: &str) -> String {
    let mut plain = String::new();
    let mut pieces = report.split("\u{1b}[");
    plain.push_str(pieces.next().unwrap_or_default());
    for piece in pieces {
        let (code, rest) = piece.split_once('m').expect("a colour");
        let is_colour = |code: &str| matches!(code.parse(), Ok(0 | 1 | 31..=36 | 91..=96));
        assert!(code.split(';').all(is_colour), "ESC[{code}m in {report:?}");
        plain.push_str(rest);
    }
    let obeyed = plain
        .chars()
        .find(|c| is_obeyed(*c) && !"\n\t".contains(*c));
    assert_eq!(obeyed, None, "{report:?}");
    plain
}
