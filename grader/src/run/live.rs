//! What a program prints, as text while it is still printing: whole characters, the marks of cases left out.
//!
//! A read ends where it happens to end, in the middle of a character or of a mark. What could be the beginning of either is
//! held back until the next read shows what it is.

use super::output::Pipe;
use super::printed::{begins_a_mark, first_mark};

/// Both outputs of a process, each with what is held back of it.
#[derive(Debug, Default)]
pub struct Live {
    stdout: Vec<u8>,
    stderr: Vec<u8>,
}

impl Live {
    /// What can be shown now that `bytes` have come through `pipe`.
    pub fn take(&mut self, pipe: Pipe, bytes: &[u8]) -> String {
        let held = match pipe {
            Pipe::Stdout => &mut self.stdout,
            Pipe::Stderr => &mut self.stderr,
        };
        held.extend_from_slice(bytes);
        let whole = whole_characters(held);
        let text = String::from_utf8_lossy(&held[..whole]).into_owned();
        let (shown, rest) = without_marks(&text);
        // Only ASCII is ever held back of a text, so that its length is that of its bytes.
        held.drain(..whole - rest.len());
        shown
    }

    /// What is still held back of `pipe`, now that nothing follows it.
    pub fn end(&mut self, pipe: Pipe) -> String {
        let held = match pipe {
            Pipe::Stdout => std::mem::take(&mut self.stdout),
            Pipe::Stderr => std::mem::take(&mut self.stderr),
        };
        String::from_utf8_lossy(&held).into_owned()
    }
}

/// How many of `bytes` come before a character that is begun and not ended.
fn whole_characters(bytes: &[u8]) -> usize {
    let mut end = 0;
    for chunk in bytes.utf8_chunks() {
        end += chunk.valid().len() + chunk.invalid().len();
        let is_last = end == bytes.len();
        if is_last && is_begun(chunk.invalid()) {
            end -= chunk.invalid().len();
        }
    }
    end
}

/// Whether more bytes could make `bytes`, which end a text, a character.
fn is_begun(bytes: &[u8]) -> bool {
    std::str::from_utf8(bytes).is_err_and(|fault| fault.error_len().is_none())
}

/// `text` without its marks, up to where a mark may have begun; and what comes after that.
fn without_marks(text: &str) -> (String, &str) {
    let mut shown = String::new();
    let mut rest = text;
    while let Some(mark) = first_mark(rest) {
        shown.push_str(&rest[..mark.start]);
        rest = &rest[mark.end..];
    }
    let held = begins_a_mark(rest).unwrap_or(rest.len());
    shown.push_str(&rest[..held]);
    (shown, &rest[held..])
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// What is shown of `printed` when it comes in pieces of these lengths.
    fn shown(printed: &[u8], mut lengths: impl Iterator<Item = usize>) -> String {
        let mut live = Live::default();
        let mut shown = String::new();
        let mut rest = printed;
        while !rest.is_empty() {
            let (piece, after) = rest.split_at(lengths.next().unwrap_or(1).clamp(1, rest.len()));
            shown.push_str(&live.take(Pipe::Stdout, piece));
            rest = after;
        }
        shown + &live.end(Pipe::Stdout)
    }

    #[test]
    fn a_line_is_shown_before_the_next_one_comes() {
        let mut live = Live::default();
        let mark = "\u{1}case 3\u{1}\n";
        assert_eq!(live.take(Pipe::Stdout, mark.as_bytes()), "");
        assert_eq!(live.take(Pipe::Stdout, b"one\n"), "one\n");
        assert_eq!(live.take(Pipe::Stderr, b"two"), "two");
    }

    #[test]
    fn a_mark_in_pieces_is_a_mark_all_the_same() {
        let printed = "a\u{1}case 12\u{1}\nbé\n\u{1}case 3\u{1}\n";
        for length in 1..printed.len() {
            let text = shown(printed.as_bytes(), std::iter::repeat(length));
            assert_eq!(text, "abé\n", "in pieces of {length}");
        }
    }

    proptest! {
        #[test]
        fn pieces_show_the_same_as_the_whole(
            bytes in prop::collection::vec(prop_oneof![Just(1u8), Just(b'\n'), prop::sample::select(b"case 0".to_vec()), any::<u8>()], 0..60),
            marks in prop::collection::vec((0usize..60, 0u32..200), 0..3),
            lengths in prop::collection::vec(1usize..9, 1..40),
        ) {
            let mut printed = bytes;
            for (at, number) in marks {
                let at = at.min(printed.len());
                printed.splice(at..at, format!("\u{1}case {number}\u{1}\n").into_bytes());
            }
            let whole = shown(&printed, std::iter::once(printed.len()));
            prop_assert_eq!(shown(&printed, lengths.into_iter()), whole);
        }
    }
}
