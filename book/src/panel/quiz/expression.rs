//! What a numeric question works out from the values of a variant: expressions, and texts that hold some.

use std::sync::LazyLock;

use grader::value::number_text;
use tera::{Context, Kwargs, State, Tera};

use crate::nearest::nearest;
use crate::sources::Variant;

/// Words of an expression that name no value.
const KEYWORDS: [&str; 8] = ["and", "or", "not", "true", "false", "if", "else", "is"];

/// Works expressions out.
static TERA: LazyLock<Tera> = LazyLock::new(|| {
    let mut tera = Tera::default();
    tera.register_filter("exp", |x: f64, _: Kwargs, _: &State| x.exp());
    tera.register_filter("ln", |x: f64, _: Kwargs, _: &State| x.ln());
    tera.register_filter("sqrt", |x: f64, _: Kwargs, _: &State| x.sqrt());
    tera
});

/// The number that `expression` is where `variant` holds; or what is wrong with it, in words.
pub fn value(expression: &str, variant: &Variant) -> Result<f64, String> {
    if let Some(unknown) = names(expression).find(|name| !variant.contains_key(*name)) {
        return Err(unknown_name(unknown, expression, variant));
    }
    let mut context = Context::new();
    for (name, number) in variant {
        context.insert(name.clone(), number);
    }
    let rendered = TERA.render_str(&format!("{{{{ {expression} }}}}"), &context, false);
    let rendered = rendered.map_err(|error| {
        // Below its first line the error draws the line of the template.
        let error = error.to_string();
        let why = error.lines().next().unwrap_or_default();
        let why = why.trim_start_matches("error: ").trim_end_matches('.');
        format!("`{expression}` cannot be worked out: {why}")
    })?;
    match rendered.trim().parse::<f64>() {
        Ok(number) if number.is_finite() => Ok(number),
        Ok(number) => Err(format!("`{expression}` is {number}, which nobody can type")),
        Err(_) => Err(format!("`{expression}` is no number, but `{rendered}`")),
    }
}

/// `text` with the value of each `{{ expression }}` in its place, written as people write it.
pub fn filled(text: &str, variant: &Variant) -> Result<String, String> {
    if text.contains("{%") || text.contains("{#") {
        return Err("a question holds `{{ expressions }}` only, no other tags".to_owned());
    }
    let mut filled = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, opened)) = rest.split_once("{{") {
        let (expression, after) = opened
            .split_once("}}")
            .ok_or_else(|| format!("`{{{{{opened}` ends without `}}}}`"))?;
        filled.push_str(before);
        filled.push_str(&number_text(value(expression.trim(), variant)?));
        rest = after;
    }
    filled.push_str(rest);
    Ok(tight(&filled))
}

/// `markdown` with its formulas close to their dollar signs, as Markdown wants them: `$ {{ w }} $` is easier to read.
fn tight(markdown: &str) -> String {
    let mut tight = String::with_capacity(markdown.len());
    let mut is_formula = false;
    let mut chars = markdown.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\\' => {
                tight.push(c);
                tight.extend(chars.next());
            }
            '$' => {
                if is_formula {
                    tight.truncate(tight.trim_end().len());
                }
                tight.push(c);
                // Of two dollar signs, the pair opens or closes.
                while chars.next_if_eq(&'$').is_some() {
                    tight.push('$');
                }
                is_formula = !is_formula;
                while is_formula && chars.next_if_eq(&' ').is_some() {}
            }
            c => tight.push(c),
        }
    }
    tight
}

/// Whether `text` holds an expression with a name other than `answer` in it.
pub fn has_names(text: &str) -> bool {
    text.split("{{").skip(1).any(|opened| {
        let expression = opened.split("}}").next().unwrap_or_default();
        names(expression).any(|name| name != "answer")
    })
}

/// The names of values in an expression: not those of filters, which stand behind `|`, and not those of their options.
pub fn names(expression: &str) -> impl Iterator<Item = &str> {
    let is_part = |c: char| c.is_alphanumeric() || c == '_';
    let mut at = 0;
    std::iter::from_fn(move || {
        loop {
            let start = at + expression[at..].find(is_part)?;
            let end = expression[start..]
                .find(|c| !is_part(c))
                .map_or(expression.len(), |length| start + length);
            at = end;
            let word = &expression[start..end];
            let before = expression[..start].trim_end();
            let after = expression[end..].trim_start();
            let is_option = after.starts_with('=') && !after.starts_with("==");
            let names_value = !word.starts_with(|c: char| c.is_ascii_digit())
                && !KEYWORDS.contains(&word)
                && !before.ends_with('|')
                && !is_option;
            if names_value {
                return Some(word);
            }
        }
    })
}

fn unknown_name(unknown: &str, expression: &str, variant: &Variant) -> String {
    let known: Vec<String> = variant.keys().cloned().collect();
    let instead = match nearest(unknown, &known)[..] {
        [] => "it has no variants that name anything".to_owned(),
        ref names => format!("the nearest that exist: {}", names.join(", ")),
    };
    format!("`{expression}` uses the unknown name `{unknown}`; {instead}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn variant() -> Variant {
        [("w", 3.0), ("g", 16.0), ("lr", 0.1)]
            .map(|(name, x)| (name.to_owned(), x))
            .into()
    }

    #[test]
    fn an_expression_is_a_number() {
        for (expression, number) in [
            ("w - lr * g", 1.4),
            ("(w - 1) / 4", 0.5),
            ("-w", -3.0),
            ("w ** 2", 9.0),
            ("1.5 * 2", 3.0),
            ("(w - 3) | exp", 1.0),
            ("7 / 2", 3.5),
            ("g | sqrt", 4.0),
            ("(w - 5) | abs", 2.0),
            ("lr * g / 3 | round(precision=2)", 1.6 / 3.0),
        ] {
            let found = value(expression, &variant());
            let near = found.as_ref().is_ok_and(|x| (x - number).abs() < 0.01);
            assert!(near, "{expression}: {found:?}");
        }
    }

    #[test]
    fn an_unknown_name_is_named() {
        assert_eq!(
            value("w - lrr * g", &variant()).unwrap_err(),
            "`w - lrr * g` uses the unknown name `lrr`; the nearest that exist: lr, g, w"
        );
    }

    #[test]
    fn what_is_no_number_is_refused() {
        for expression in ["(w - 5) | ln", "w < g", "w -", "w / (w - 3)"] {
            assert!(value(expression, &variant()).is_err(), "{expression}");
        }
    }

    #[test]
    fn a_text_shows_numbers_as_people_write_them() {
        let text = "$w = {{ w }}$, $\\eta = {{ lr }}$: {{ lr * 3 }} and {{ w / 7 }}";
        assert_eq!(
            filled(text, &variant()).unwrap(),
            "$w = 3$, $\\eta = 0.1$: 0.3 and 0.428571"
        );
        assert!(filled("{{ w", &variant()).is_err());
        assert!(filled("{% if w %}", &variant()).is_err());
    }

    #[test]
    fn formulas_may_have_room_around_them() {
        let text = "a $w$ {{ w }} and $ {{ w }} - 1 $, \\$ 5, $$ {{ lr }} $$ b";
        assert_eq!(
            filled(text, &variant()).unwrap(),
            "a $w$ 3 and $3 - 1$, \\$ 5, $$0.1$$ b"
        );
    }

    #[test]
    fn names_are_told_from_filters_and_numbers() {
        let found: Vec<&str> = names("a_1 * 2.5 + (b | round(precision=2)) and not c").collect();
        assert_eq!(found, ["a_1", "b", "c"]);
        assert!(has_names("x {{ 2 * a }}") && !has_names("a {{ answer }} {{ 0.5 }}"));
    }
}
