//! What directives become on the page: the panels of exercises, quick checks, predictions, derivations and figures.
//!
//! A panel has two parts. The first is put into the chapter before mdBook renders it. The second is put in afterwards, at
//! a comment that marks its place: hints, solutions and explanations are thereby in neither the search index nor the
//! print page, and drawings cost mdBook no time.

pub mod controls;
pub mod exercise;
pub mod listing;
pub mod predict;
pub mod quiz;

/// What a directive becomes.
#[derive(Debug, Default, PartialEq)]
pub struct Panel {
    /// Markdown, or HTML without blank lines; holds [`place_of`] each later part.
    pub now: String,
    pub later: Vec<Later>,
}

/// What is put in after mdBook has rendered the page.
#[derive(Clone, Debug, PartialEq)]
pub struct Later {
    /// Unique in the book.
    pub key: String,
    pub html: String,
    /// Whether the print page shows it too.
    pub printed: bool,
}

/// The comment that a later part takes the place of.
pub fn place_of(key: &str) -> String {
    format!("{PLACE_BEGIN}{key}{PLACE_END}")
}

pub const PLACE_BEGIN: &str = "<!--downhill:";
pub const PLACE_END: &str = "-->";

/// The same in running text; `text` stands there until then, for the search.
pub fn text_place(key: &str, text: &str) -> String {
    format!("{TEXT_BEGIN}{key}\">{text}{TEXT_END}")
}

pub const TEXT_BEGIN: &str = "<span data-later=\"";
pub const TEXT_END: &str = "</span>";

/// `html` without blank lines, at which Markdown would stop taking it for HTML. It shows the same: a line end that would
/// make one is written as an entity at the start of the next line.
pub fn unbroken(html: &str) -> String {
    let mut unbroken = String::with_capacity(html.len());
    for line in html.trim_end().lines() {
        if line.trim().is_empty() {
            unbroken.push_str("&#10;");
        } else {
            unbroken.push_str(line);
            unbroken.push('\n');
        }
    }
    unbroken
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn html_has_no_blank_lines_and_shows_the_same() {
        assert_eq!(
            unbroken("<pre>a\n\n  b\n \n\n</pre>\n"),
            "<pre>a\n&#10;  b\n&#10;&#10;</pre>\n"
        );
    }
}
