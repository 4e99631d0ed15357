//! Any bytes as a stranger's text: nothing that a terminal obeys is left in it, and wrapping and cutting keep the rest.

#![no_main]

use grader::report::text::{capped, cut, harmless, harmless_but_coloured, indented, wrapped};
use grader_fuzz::{assert_no_terminal_obeys, bug_is_planted};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let [size, rest @ ..] = bytes else { return };
    let text = String::from_utf8_lossy(rest);
    let safe = harmless(&text);
    assert!(!safe.contains('\u{1b}'), "{safe:?}");
    assert_no_terminal_obeys(&safe);
    assert_eq!(harmless(&safe), safe);
    assert_coloured(&text);
    let size = usize::from(*size);
    assert_laid_out(&safe, size % 16, size % 70);
});

fn assert_coloured(text: &str) {
    let mut coloured = harmless_but_coloured(text);
    if bug_is_planted() {
        disarm_too_little(&mut coloured);
    }
    assert_no_terminal_obeys(&coloured);
    assert_eq!(harmless_but_coloured(&coloured), coloured);
    // Lines are wrapped and indented with their colours in them.
    assert_no_terminal_obeys(&wrapped(&coloured, 2));
    assert_no_terminal_obeys(&indented(&coloured, 2));
}

fn assert_laid_out(safe: &str, lines: usize, chars: usize) {
    let short = capped(safe, lines, chars);
    assert_no_terminal_obeys(&short);
    assert!(short.lines().count() <= lines + 1, "{short:?}");
    assert!(
        short
            .lines()
            .take(lines)
            .all(|line| line.chars().count() <= chars + 2)
    );
    let line = safe.lines().next().unwrap_or_default();
    let kept = cut(line, chars);
    assert!(kept == line || line.starts_with(kept.trim_end_matches(" …")));
    let wide = wrapped(safe, lines);
    assert_no_terminal_obeys(&wide);
    assert!(
        wide.split_whitespace().eq(safe.split_whitespace()),
        "{wide:?}"
    );
    let deep = indented(safe, lines);
    let mut deep = deep.split('\n').map(str::trim_start);
    assert!(safe.is_empty() || safe.lines().map(str::trim_start).eq(deep.by_ref()));
}

/// The planted bug: between two colours, the one character that begins a sequence like ESC and a bracket is let through.
fn disarm_too_little(coloured: &mut String) {
    let Some((_, after_red)) = coloured.split_once("\u{1b}[1;31m") else {
        return;
    };
    let Some((_, after_control)) = after_red.split_once("\\u{9b}") else {
        return;
    };
    if after_control.contains("\u{1b}[91m") {
        *coloured = coloured.replace("\\u{9b}", "\u{9b}");
    }
}
