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

/// `json` for a script of the page to read, in an element with these attributes. No text in it can end the element.
pub fn data(attributes: &str, json: &serde_json::Value) -> String {
    let json = json.to_string().replace('<', "\\u003c");
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
        let html = data("", &serde_json::json!({ "why": "</script><b>" }));
        assert_eq!(html.matches("</script>").count(), 1);
        assert!(html.contains("\\u003c/script>"));
    }
}
