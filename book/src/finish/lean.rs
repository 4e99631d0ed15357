//! Style sheets and scripts without what only their authors need: comments, indentation and empty lines. That is a quarter of
//! what a page weighs without its text.

/// The style sheet `text`, which means the same. Strings stay as they are.
pub fn style_sheet(text: &str) -> String {
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

/// The script `text`, which does the same. Only whole lines are left out and only indentation is taken off, and neither in
/// texts that go over several lines.
pub fn script(text: &str) -> String {
    let mut lean = String::with_capacity(text.len());
    let mut in_template = false;
    let mut continued = false;
    for line in text.lines() {
        let trimmed = line.trim_start();
        let in_text = in_template || continued;
        if !in_text && (trimmed.is_empty() || trimmed.starts_with("//")) {
            continue;
        }
        lean.push_str(if in_text { line } else { trimmed });
        lean.push('\n');
        let ticks = line.matches('`').count() - line.matches("\\`").count();
        in_template ^= ticks % 2 == 1;
        continued = line.ends_with('\\');
    }
    lean
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
    fn a_style_sheet_means_the_same() {
        let written = "/* What\n it is for. */\n\n.a  .b,\n.c {\n    color: red; /* why */\n    content: \"/* \\\"  */\";\n}\n\n\
            @media (min-width: 3px) and (a) {\n    .d > .e { margin: calc(1px + 2px) }\n}\n";
        assert_eq!(
            style_sheet(written),
            ".a .b,.c{color:red;content:\"/* \\\"  */\"}\
             @media (min-width:3px) and (a){.d > .e{margin:calc(1px + 2px)}}"
        );
    }

    #[test]
    fn a_script_does_the_same() {
        let written = "// Why.\n\nif (a) {\n    // Because.\n    b = `x\n\n    // no comment ${c}`;\n    d = 'e \\\n    f';\n}\n";
        assert_eq!(
            script(written),
            "if (a) {\nb = `x\n\n    // no comment ${c}`;\nd = 'e \\\n    f';\n}\n"
        );
    }

    #[test]
    fn what_runs_code_is_left_out() {
        let function = |name: &str| {
            format!("    function {name}(a) {{\n        if (a) {{\n        }}\n    }}\n\n")
        };
        let written: String = OF_PLAYGROUNDS.map(function).concat();
        let text = format!("(function () {{\n{written}    run_rust_code(b);\n}})();\n");
        assert_eq!(
            without_playgrounds(&text).map(|text| script(&text)),
            Some("(function () {\nrun_rust_code(b);\n})();\n".to_owned())
        );
        assert_eq!(without_playgrounds("function other() {}"), None);
    }
}
