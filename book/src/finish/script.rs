//! Scripts without what only their authors need: comments, and spaces and line ends between words that would not run together.
//! Names stay, so that an error in a reader's browser still says where it is.

/// The script `text`, which does the same.
pub fn lean(text: &str) -> String {
    let mut lean = Lean {
        written: String::with_capacity(text.len()),
        space: Space::None,
    };
    // How many braces are open in each `${…}` that is not closed yet.
    let mut inserted: Vec<usize> = Vec::new();
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let length = match c {
            _ if c.is_whitespace() => {
                lean.space(if c == '\n' { Space::Line } else { Space::Word });
                rest = &rest[c.len_utf8()..];
                continue;
            }
            '/' if rest.starts_with("//") => {
                rest = &rest[rest.find('\n').unwrap_or(rest.len())..];
                continue;
            }
            '/' if rest.starts_with("/*") => {
                lean.space(Space::Word);
                rest = rest.split_once("*/").map_or("", |(_, behind)| behind);
                continue;
            }
            '"' | '\'' => until(rest, 1, |c, _| c == rest.as_bytes()[0]),
            '/' if lean.expects_value() => regular_expression(rest),
            '`' => template(rest, &mut inserted),
            '{' => {
                if let Some(open) = inserted.last_mut() {
                    *open += 1;
                }
                1
            }
            '}' => match inserted.last_mut() {
                // The text of the template goes on.
                Some(0) => {
                    inserted.pop();
                    template(rest, &mut inserted)
                }
                Some(open) => {
                    *open -= 1;
                    1
                }
                None => 1,
            },
            _ => word(rest),
        };
        lean.push(&rest[..length]);
        rest = &rest[length..];
    }
    lean.written.push('\n');
    lean.written
}

/// What stands between two words.
#[derive(Clone, Copy, PartialEq, PartialOrd)]
enum Space {
    None,
    Word,
    Line,
}

struct Lean {
    written: String,
    /// What stood behind the last word.
    space: Space,
}

impl Lean {
    fn space(&mut self, space: Space) {
        if space > self.space {
            self.space = space;
        }
    }

    /// Writes a word, and before it what is needed.
    fn push(&mut self, word: &str) {
        let before = self.written.chars().next_back();
        if let (Some(before), Some(next)) = (before, word.chars().next()) {
            match self.space {
                Space::Line if !goes_on_after(before) && !goes_on_before(next) => {
                    self.written.push('\n');
                }
                Space::Line | Space::Word if run_together(before, next) => self.written.push(' '),
                _ => {}
            }
        }
        self.space = Space::None;
        self.written.push_str(word);
    }

    /// Whether a `/` begins a regular expression here, and does not divide.
    fn expects_value(&self) -> bool {
        const BEFORE_VALUES: [&str; 6] = ["return", "typeof", "case", "of", "in", "else"];
        let last = self.written.chars().next_back();
        last.is_none_or(|c| "(,=:[!&|?{};+-*%<>~^".contains(c)) || {
            let start = self.written.trim_end_matches(is_of_name).len();
            BEFORE_VALUES.contains(&&self.written[start..])
        }
    }
}

/// Whether a statement cannot end behind `c`.
fn goes_on_after(c: char) -> bool {
    "{([,;:?=&|*<>.!".contains(c)
}

/// Whether no statement can begin with `c`.
fn goes_on_before(c: char) -> bool {
    "})],;:?=&|*<>.".contains(c)
}

/// Whether two words mean something else without a space between them.
fn run_together(before: char, next: char) -> bool {
    let both = |these: &str| these.contains(before) && these.contains(next);
    (is_of_name(before) && is_of_name(next))
        || both("+-")
        || both("/")
        || (before.is_ascii_digit() && next == '.')
}

fn is_of_name(c: char) -> bool {
    c.is_alphanumeric() || "_$#@\\".contains(c) || !c.is_ascii()
}

/// How long the name, the number or the sign is that `text` begins with.
fn word(text: &str) -> usize {
    match text.find(|c| !is_of_name(c)) {
        Some(0) => text.chars().next().map_or(0, char::len_utf8),
        Some(length) => length,
        None => text.len(),
    }
}

/// How long `text` is until its first byte, from the byte `from` on, that `ends` and is not escaped, this one included.
fn until(text: &str, from: usize, mut ends: impl FnMut(u8, usize) -> bool) -> usize {
    let bytes = text.as_bytes();
    let mut at = from;
    while at < bytes.len() {
        match bytes[at] {
            b'\\' => at += 1,
            byte if ends(byte, at) => return at + 1,
            _ => {}
        }
        at += 1;
    }
    text.len()
}

fn regular_expression(text: &str) -> usize {
    let mut in_class = false;
    until(text, 1, |byte, _| {
        match byte {
            b'[' => in_class = true,
            b']' => in_class = false,
            _ => {}
        }
        byte == b'/' && !in_class
    })
}

/// A piece of a template, from its beginning or from the end of an inserted value on: up to its end, or to the next value.
fn template(text: &str, inserted: &mut Vec<usize>) -> usize {
    let bytes = text.as_bytes();
    let length = until(text, 1, |byte, at| {
        byte == b'`' || (byte == b'{' && bytes[at - 1] == b'$' && at > 1)
    });
    if text[..length].ends_with('{') {
        inserted.push(0);
    }
    length
}

/// What of mdBook's script sends code to a server that runs it. No page has such code, so none calls them.
const OF_PLAYGROUNDS: [&str; 4] = [
    "fetch_with_timeout",
    "handle_crate_list_update",
    "update_play_button",
    "run_rust_code",
];

/// mdBook's script without what runs code; `None` where it is not written as expected.
pub fn without_playgrounds(text: &str) -> Option<String> {
    let mut rest = text.to_owned();
    for name in OF_PLAYGROUNDS {
        let (indented, _) = rest.split_once(&format!("function {name}("))?;
        let start = indented.rfind('\n')? + 1;
        let margin = &rest[start..indented.len()];
        if !margin.chars().all(|c| c == ' ') {
            return None;
        }
        let end = format!("\n{margin}}}\n");
        let length = rest[start..].find(&end)? + end.len();
        rest.replace_range(start..start + length, "");
    }
    Some(rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_means_something_stays() {
        for (written, expected) in [
            (
                "let a = b + +c - -d;\n\n// Why.\nf ( a ) ;",
                "let a=b+ +c- -d;f(a);\n",
            ),
            (
                "a = 'x  // y' /* z */ + \"\\\"  \"",
                "a='x  // y'+\"\\\"  \"\n",
            ),
            (
                "a = `x\n\n  // ${ b + `  ${ { c : 1 }.c }` }  y`;  z",
                "a=`x\n\n  // ${b+`  ${{c:1}.c}`}  y`;z\n",
            ),
            (
                "return / [/ ] +'/g .test ( a ) / 2 / b",
                "return/ [/ ] +'/g.test(a)/2/b\n",
            ),
            ("a = b\n  .c()\n  ? 1\n  : 2\nd()", "a=b.c()?1:2\nd()\n"),
            (
                "const f = () => {\n  g();\n}\n(h)\n",
                "const f=()=>{g();}\n(h)\n",
            ),
            ("a\n++b\nif (a) return\nb", "a\n++b\nif(a)return\nb\n"),
            ("x = 1 .toFixed(); é = '−'", "x=1 .toFixed();é='−'\n"),
            ("`$` + `$${a}`  ;", "`$`+`$${a}`;\n"),
        ] {
            assert_eq!(lean(written), expected);
            assert_eq!(lean(expected), expected, "it is lean already");
        }
    }

    #[test]
    fn what_runs_code_is_left_out() {
        let function = |name: &str| {
            format!("    function {name}(a) {{\n        if (a) {{\n        }}\n    }}\n\n")
        };
        let written: String = OF_PLAYGROUNDS.map(function).concat();
        let text = format!("(function () {{\n{written}    run_rust_code(b);\n}})();\n");
        assert_eq!(
            without_playgrounds(&text).map(|text| lean(&text)),
            Some("(function(){run_rust_code(b);})();\n".to_owned())
        );
        assert_eq!(without_playgrounds("function other() {}"), None);
    }
}
