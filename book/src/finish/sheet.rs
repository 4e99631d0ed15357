//! Style sheets without what only their authors need: comments, indentation and empty lines.

/// The style sheet `text`, which means the same. Strings stay as they are.
pub fn lean(text: &str) -> String {
    let mut lean = String::with_capacity(text.len());
    let mut space = false;
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        if let Some(comment) = rest.strip_prefix("/*") {
            rest = comment.split_once("*/").map_or("", |(_, behind)| behind);
            continue;
        }
        let mut length = c.len_utf8();
        match c {
            _ if c.is_whitespace() => {
                space = true;
                rest = &rest[length..];
                continue;
            }
            // The last declaration of a rule needs no end.
            '}' => {
                space = false;
                lean.truncate(lean.trim_end_matches(';').len());
            }
            '{' | ';' => space = false,
            '"' | '\'' => length = string_length(rest, c),
            _ => {}
        }
        if space && !lean.is_empty() && !lean.ends_with(['{', '}', ';', ':', ',']) {
            lean.push(' ');
        }
        space = false;
        lean.push_str(&rest[..length]);
        rest = &rest[length..];
    }
    lean
}

/// How long the string is that `text` begins with.
fn string_length(text: &str, quote: char) -> usize {
    let mut escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            c if c == quote => return at + 1,
            _ => {}
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_style_sheet_means_the_same() {
        let written = "/* What\n it is for. */\n\n.a  .b,\n.c {\n    color: red; /* why */\n    content: \"/* \\\"  */\";\n}\n\n\
            @media (min-width: 3px) and (a) {\n    .d > .e { margin: calc(1px + 2px) }\n}\n";
        assert_eq!(
            lean(written),
            ".a .b,.c{color:red;content:\"/* \\\"  */\"}\
             @media (min-width:3px) and (a){.d > .e{margin:calc(1px + 2px)}}"
        );
    }
}
