//! Where the functions of a source stand: what a remark about one of them points at.
//!
//! Sources are a reader's, half written as often as not, so they are read token by token and never parsed: the word `fn` and
//! a name after it make a function, unless they stand in a comment or a text.

use ra_ap_rustc_lexer::{FrontmatterAllowed, TokenKind, strip_shebang, tokenize};
use std::ops::Range;

/// A stretch of one line, as rustc counts it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Span {
    /// In the file as it lies on the disk.
    pub bytes: Range<usize>,
    /// From 1.
    pub line: usize,
    /// In characters, from 1, without a byte order mark.
    pub columns: Range<usize>,
    /// The whole line, without its end.
    pub text: String,
}

/// The name of the function `name`: one that stands on its own, rather than in a block, and the first of several.
pub fn function(source: &str, name: &str) -> Option<Span> {
    let functions = functions(source);
    let mut named = functions.iter().filter(|found| found.name == name);
    let on_its_own = named.clone().find(|found| found.depth == 0);
    let found = on_its_own.or_else(|| named.next())?;
    Some(span(source, found.bytes()))
}

/// The name of the function that `line` belongs to; of several in one another, the outermost.
pub fn function_around(source: &str, line: usize) -> Option<Span> {
    let line_of = |at: usize| source[..at].matches('\n').count() + 1;
    let functions = functions(source);
    let found = functions
        .iter()
        .find(|found| line_of(found.start) <= line && line <= line_of(found.end))?;
    Some(span(source, found.bytes()))
}

/// The beginning of a file, for what concerns no function in it.
pub fn beginning(source: &str) -> Span {
    let start = source.len() - without_mark(source).len();
    let length = source[start..].chars().next().filter(|c| !c.is_control());
    span(source, start..start + length.map_or(0, char::len_utf8))
}

struct Function<'a> {
    name: &'a str,
    /// Where its name begins.
    start: usize,
    /// Behind its body.
    end: usize,
    /// How many braces are open around it.
    depth: usize,
}

impl Function<'_> {
    fn bytes(&self) -> Range<usize> {
        self.start..self.start + self.name.len()
    }
}

/// Every function, in the order of their names. A brace that is never closed ends with the source.
fn functions(source: &str) -> Vec<Function<'_>> {
    let code = without_mark(source);
    let code = &code[strip_shebang(code).unwrap_or(0)..];
    let mut end = source.len() - code.len();
    let (mut depth, mut after_fn) = (0_usize, false);
    let mut found: Vec<Function> = Vec::new();
    // Which of them are still open.
    let mut open: Vec<usize> = Vec::new();
    for token in tokenize(code, FrontmatterAllowed::No) {
        let start = end;
        end += token.len as usize;
        let text = &source[start..end];
        match token.kind {
            TokenKind::Whitespace
            | TokenKind::LineComment { .. }
            | TokenKind::BlockComment { .. } => continue,
            TokenKind::OpenBrace => depth += 1,
            TokenKind::CloseBrace => {
                depth = depth.saturating_sub(1);
                while let Some(last) = open.pop_if(|i| found[*i].depth >= depth) {
                    found[last].end = end;
                }
            }
            TokenKind::Ident | TokenKind::RawIdent if after_fn => {
                let name = text.strip_prefix("r#").unwrap_or(text);
                open.push(found.len());
                found.push(Function {
                    name,
                    start: end - name.len(),
                    end: source.len(),
                    depth,
                });
            }
            _ => {}
        }
        after_fn = token.kind == TokenKind::Ident && text == "fn";
    }
    found
}

fn without_mark(source: &str) -> &str {
    source.strip_prefix('\u{feff}').unwrap_or(source)
}

/// A stretch of the source that holds no line end.
fn span(source: &str, bytes: Range<usize>) -> Span {
    let mark = source.len() - without_mark(source).len();
    let line_start = source[..bytes.start].rfind('\n').map_or(mark, |at| at + 1);
    let rest = &source[line_start..];
    let text = rest.split('\n').next().unwrap_or_default();
    let column = source[line_start..bytes.start].chars().count() + 1;
    let length = source[bytes.clone()].chars().count();
    Span {
        line: source[..bytes.start].matches('\n').count() + 1,
        columns: column..column + length,
        text: text.trim_end_matches('\r').to_owned(),
        bytes,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Line and column of the function `f`.
    fn place(source: &str) -> Option<(usize, usize)> {
        let span = function(source, "f")?;
        assert_eq!(&source[span.bytes.clone()], "f", "{source}");
        assert_eq!(span.text.chars().nth(span.columns.start - 1), Some('f'));
        assert_eq!(span.columns.end, span.columns.start + 1);
        Some((span.line, span.columns.start))
    }

    #[test]
    fn a_function_is_found_however_it_is_declared() {
        for (source, expected) in [
            ("fn f() {}", (1, 4)),
            ("pub(crate) const unsafe extern \"C\" fn f() {}", (1, 39)),
            ("fn /* the\nname */ f<T>() {}", (2, 9)),
            ("pub fn\n\n    f\n() {}", (3, 5)),
            ("fn r#f() {}", (1, 6)),
            ("fn ff() {}\nfn f", (2, 4)),
            ("\u{feff}fn f() {}", (1, 4)),
            ("#!/bin/it's\nfn f() {}", (2, 4)),
            ("//! ŷ\r\n\r\nfn f() {}\r\n", (3, 4)),
            ("/* ŷᵢ 😀 */ pub fn f() {}", (1, 19)),
            ("fn g() { '\"'; 'a'; b'\"'; }\nfn f<'a>() {}", (2, 4)),
        ] {
            assert_eq!(place(source), Some(expected), "{source}");
        }
    }

    #[test]
    fn what_only_looks_like_a_function_is_passed_over() {
        for source in [
            "",
            "f",
            "fn",
            "fn (f)",
            "fn g(f: fn()) {}",
            "r#fn f",
            "// fn f()",
            "/// fn f()\n",
            "/* /* */ fn f() */",
            "\"fn f()\"",
            "\"\\\"fn f()\"",
            "r\"fn f\"",
            "r#\"\"fn f()\"#",
            "b\"fn f\"",
            "br##\"\"#fn f\"##",
            "c\"fn f\"",
            "#[doc = \"fn f\"]",
            "\"fn f()",
        ] {
            assert_eq!(place(source), None, "{source}");
        }
    }

    #[test]
    fn one_that_stands_on_its_own_is_meant_before_one_in_a_block() {
        let inner = "mod tests {\n    fn f() {}\n}\n";
        assert_eq!(place(inner), Some((2, 8)));
        assert_eq!(place(&format!("{inner}fn f() {{}}")), Some((4, 4)));
    }

    #[test]
    fn a_line_belongs_to_the_outermost_function_around_it() {
        let source = "//! doc\nfn a() {\n    fn inner() {}\n    { }\n}\n\nimpl S {\n    fn m() {\n    }\n}\nfn b() {\n";
        let around = |line| function_around(source, line).map(|span| span.line);
        assert_eq!([1, 6, 7, 10].map(around), [None; 4]);
        assert_eq!([2, 3, 4, 5].map(around), [Some(2); 4]);
        assert_eq!([8, 9].map(around), [Some(8); 2]);
        assert_eq!([11, 12].map(around), [Some(11); 2]);
    }

    #[test]
    fn a_file_begins_after_its_byte_order_mark() {
        let span = beginning("\u{feff}//! doc\r\n");
        assert_eq!((span.bytes, span.line, span.columns), (3..4, 1, 1..2));
        assert_eq!(span.text, "//! doc");
        assert_eq!(beginning("").columns, 1..1);
        assert_eq!(beginning("\nfn f() {}").bytes, 0..0);
    }

    proptest! {
        #[test]
        fn any_text_before_it_in_a_comment_or_a_string_changes_nothing(text in "\\PC*") {
            let comment = text.replace(['*', '/'], "");
            for before in [
                format!("/* {comment} fn f() */ "),
                format!("const S: &str = {:?};\n", format!("{text} fn f()")),
                format!("// {text} fn f()\n"),
            ] {
                let source = format!("{before}fn f() {{}}");
                let span = function(&source, "f").expect("it is there");
                prop_assert_eq!(span.bytes.start, before.len() + 3, "{}", source);
            }
        }

        #[test]
        fn any_source_can_be_searched(source in "(fn |f|[\\PC\r\n\u{feff}]|\"|'|/\\*|\\*/|//|r#|\\{|\\})*", line in 0_usize..9) {
            for span in [function(&source, "f"), function_around(&source, line), Some(beginning(&source))].into_iter().flatten() {
                let column = span.columns.start - 1;
                let shown: String = span.text.chars().skip(column).take(span.columns.len()).collect();
                prop_assert_eq!(&source[span.bytes], shown);
            }
        }
    }
}
