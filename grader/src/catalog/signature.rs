//! The public items of a skeleton, as text: what a reader is told when one of them is missing or has another type.
//!
//! Skeletons are formatted by rustfmt, so reading lines is enough and no parser has to be compiled for it.

/// A public function, struct, enum or field-bearing item.
#[derive(Clone, Debug, PartialEq)]
pub struct PublicItem {
    pub name: String,
    /// Its declaration on one line, without a body.
    pub declaration: String,
}

/// Public functions and types of `source`, in order.
pub fn public_items(source: &str) -> Vec<PublicItem> {
    let lines: Vec<&str> = source.lines().collect();
    lines
        .iter()
        .enumerate()
        .filter_map(|(i, line)| {
            let rest = line.trim_start().strip_prefix("pub ")?;
            let (kind, rest) = rest.split_once(' ')?;
            if !["fn", "struct", "enum"].contains(&kind) {
                return None;
            }
            let name: String = rest
                .chars()
                .take_while(|c| c.is_alphanumeric() || *c == '_')
                .collect();
            let declaration = declaration(&lines[i..], kind == "fn");
            Some(PublicItem { name, declaration })
        })
        .collect()
}

/// From `pub` up to a function's body, or with a type's fields.
fn declaration(lines: &[&str], stops_before_body: bool) -> String {
    let mut text = String::new();
    for line in lines {
        let line = line.trim();
        if line.starts_with("///") || line.starts_with("#[") {
            continue;
        }
        if !text.is_empty() {
            text.push(' ');
        }
        text.push_str(line);
        let ended = if stops_before_body {
            line.ends_with('{')
        } else {
            line.ends_with('}') || line.ends_with(';')
        };
        if ended {
            break;
        }
    }
    let text = if stops_before_body {
        text.trim_end_matches('{').trim_end()
    } else {
        &text
    };
    text.replace("( ", "(").replace(", )", ")")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn declarations_are_read_on_one_line() {
        let source = "
pub struct Fit {
    /// doc
    pub w: f64,
    pub losses: Vec<f64>,
}

pub fn fit(
    x: f64,
    y: f64,
) -> Fit {
    todo!()
}
fn private() {}
";
        let items = public_items(source);
        assert_eq!(
            items[0].declaration,
            "pub struct Fit { pub w: f64, pub losses: Vec<f64>, }"
        );
        assert_eq!(items[1].declaration, "pub fn fit(x: f64, y: f64) -> Fit");
        assert_eq!(items.len(), 2);
    }
}
