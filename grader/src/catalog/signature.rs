//! The public items of a skeleton, as text: what a reader is told when one of them is missing or has another type, and how
//! their functions are called.
//!
//! Skeletons are formatted by rustfmt, so reading lines is enough and no parser has to be compiled for it.

/// A public function, struct, enum or field-bearing item.
#[derive(Clone, Debug, PartialEq)]
pub struct PublicItem {
    pub name: String,
    /// Its declaration on one line, without a body.
    pub declaration: String,
}

/// A parameter or a field.
#[derive(Clone, Debug, PartialEq)]
pub struct Typed {
    pub name: String,
    /// As it is written.
    pub of_type: String,
}

impl PublicItem {
    pub fn is_function(&self) -> bool {
        self.declaration.starts_with("pub fn ")
    }

    /// A function's parameters, in order; `self` has no type.
    pub fn parameters(&self) -> Vec<Typed> {
        self.call().map_or_else(Vec::new, |(list, _)| typed(list))
    }

    /// What a function returns; nothing where it says nothing.
    pub fn returns(&self) -> Option<&str> {
        let (_, rest) = self.call()?;
        let returned = rest.trim_start().strip_prefix("->")?;
        let returned = returned.split(" where ").next().unwrap_or(returned);
        Some(returned.trim())
    }

    /// The named fields of a struct, in order; nothing for any other item.
    pub fn fields(&self) -> Vec<Typed> {
        let body = self.declaration.split_once('{');
        let list = body.and_then(|(_, rest)| rest.strip_suffix('}'));
        match list {
            Some(list) if self.declaration.starts_with("pub struct ") => typed(list),
            _ => Vec::new(),
        }
    }

    /// The text between a function's brackets, and what follows them.
    fn call(&self) -> Option<(&str, &str)> {
        let open = at_depth_0(&self.declaration, '(').next()?;
        let after = &self.declaration[open + 1..];
        let close = at_depth_0(after, ')').next()?;
        Some((&after[..close], &after[close + 1..])).filter(|_| self.is_function())
    }
}

/// `a: f64, b: &[f64]`, one by one, without `pub` and `mut`.
fn typed(list: &str) -> Vec<Typed> {
    let mut start = 0;
    let mut parts = Vec::new();
    for comma in at_depth_0(list, ',').chain([list.len()]) {
        parts.push(list[start..comma].trim());
        start = (comma + 1).min(list.len());
    }
    let named = parts.into_iter().filter(|part| !part.is_empty());
    named
        .map(|part| {
            let (name, of_type) = part.split_once(':').unwrap_or((part, ""));
            let name = name.trim();
            let name = ["pub ", "mut "]
                .iter()
                .fold(name, |name, word| name.strip_prefix(word).unwrap_or(name));
            Typed {
                name: name.to_owned(),
                of_type: of_type.trim().to_owned(),
            }
        })
        .collect()
}

/// Where `wanted` stands in no brackets, those of types among them. A closing bracket that none has opened is in none.
fn at_depth_0(text: &str, wanted: char) -> impl Iterator<Item = usize> {
    let mut depth = 0_usize;
    let mut before = ' ';
    text.char_indices().filter_map(move |(at, c)| {
        let found = depth == 0 && c == wanted;
        match c {
            '(' | '[' | '{' | '<' => depth += 1,
            '>' if before == '-' => {}
            ')' | ']' | '}' | '>' => depth = depth.saturating_sub(1),
            _ => {}
        }
        before = c;
        found.then_some(at)
    })
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
        let fields = items[0].fields();
        let of_types = fields.iter().map(|f| (f.name.as_str(), f.of_type.as_str()));
        assert!(of_types.eq([("w", "f64"), ("losses", "Vec<f64>")]));
    }

    #[test]
    fn parameters_are_read_with_their_types() {
        let read = |declaration: &str| {
            let item = PublicItem {
                name: String::new(),
                declaration: declaration.to_owned(),
            };
            let parameters = item.parameters().into_iter();
            let shown: Vec<String> = parameters
                .map(|p| format!("{} of {}", p.name, p.of_type))
                .collect();
            (shown.join("; "), item.returns().map(str::to_owned))
        };
        let plain = read("pub fn fit(x: &Array2<f64>, mut n: usize) -> [f64; 2]");
        let plain_is = "x of &Array2<f64>; n of usize".to_owned();
        assert_eq!(plain, (plain_is, Some("[f64; 2]".to_owned())));
        let general = read("pub fn map<F: Fn(f64) -> f64>(f: F, at: (f64, f64)) where F: Copy");
        assert_eq!(general, ("f of F; at of (f64, f64)".to_owned(), None));
        let closure = read("pub fn call(f: &dyn Fn(f64, f64) -> f64, x: f64) -> Option<f64>");
        let closure_is = "f of &dyn Fn(f64, f64) -> f64; x of f64".to_owned();
        assert_eq!(closure, (closure_is, Some("Option<f64>".to_owned())));
        let method = read("pub fn step(&mut self)");
        assert_eq!(method, ("&mut self of ".to_owned(), None));
        assert_eq!(read("pub struct S { pub a: f64, }"), (String::new(), None));
    }
}
