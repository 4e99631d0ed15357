//! Small pieces of HTML that several parts of a page are made of.

/// `text` as HTML shows it, in an element or in an attribute.
pub fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            c => escaped.push(c),
        }
    }
    escaped
}

/// `text` with its entities as the characters they stand for.
pub fn unescaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, entity)) = rest.split_once('&') {
        out.push_str(before);
        let named = entity
            .split_once(';')
            .and_then(|(name, after)| Some((named(name)?, after)));
        match named {
            Some((character, after)) => {
                out.push(character);
                rest = after;
            }
            None => {
                out.push('&');
                rest = entity;
            }
        }
    }
    out + rest
}

fn named(entity: &str) -> Option<char> {
    match entity {
        "lt" => Some('<'),
        "gt" => Some('>'),
        "amp" => Some('&'),
        "quot" => Some('"'),
        _ => char::from_u32(entity.strip_prefix('#')?.parse().ok()?),
    }
}

/// The text between the tags of `html`, entities as they are.
pub fn text_of(html: &str) -> String {
    let mut text = String::with_capacity(html.len());
    let mut in_tag = false;
    for c in html.chars() {
        match c {
            '<' => in_tag = true,
            '>' => in_tag = false,
            c if !in_tag => text.push(c),
            _ => {}
        }
    }
    text
}

/// Where `part` first stands in `html`: what `str::find` says, in a fraction of its time.
pub fn find(html: &str, part: &str) -> Option<usize> {
    memchr::memmem::find(html.as_bytes(), part.as_bytes())
}

/// What stands before the first part of `html` from `begin` to `end`, that part, and what stands behind it.
pub fn around<'a>(html: &'a str, begin: &str, end: &str) -> Option<(&'a str, &'a str, &'a str)> {
    let start = find(html, begin)?;
    let length = find(&html[start..], end)? + end.len();
    let (before, from) = html.split_at(start);
    let (part, behind) = from.split_at(length);
    Some((before, part, behind))
}

/// `html` with what stands outside of scripts written by `write`: what a script holds is no text of the page.
pub fn outside_scripts(html: &str, write: impl Fn(&str, &mut String)) -> String {
    let mut written = String::with_capacity(html.len() + html.len() / 50);
    let mut rest = html;
    while let Some((text, script, behind)) = around(rest, "<script", "</script>") {
        write(text, &mut written);
        written += script;
        rest = behind;
    }
    write(rest, &mut written);
    written
}

/// `json` for a script of the page to read, in an element with these attributes. No text in it can end the element.
pub fn data(attributes: &str, json: &serde_json::Value) -> String {
    // Only what would end the element, or begin a comment in it, is escaped: the rest of HTML in it packs better with that
    // around it when it is written alike.
    let json = json
        .to_string()
        .replace("</script", "\\u003c/script")
        .replace("<!--", "\\u003c!--");
    format!("<script type=\"application/json\"{attributes}>{json}</script>")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_what_stands_outside_of_tags() {
        assert_eq!(text_of("a <b c=\"d\">e</b> &lt;"), "a e &lt;");
    }

    #[test]
    fn no_text_ends_the_script_that_it_stands_in() {
        let html = data("", &serde_json::json!({ "why": "</script><!--<b>" }));
        assert_eq!(html.matches("</script>").count(), 1);
        assert!(html.contains("\\u003c/script>\\u003c!--<b>"));
    }
}
