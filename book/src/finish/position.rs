//! Says on a page where it stands in the book, above its heading, and what comes next, at its end.

use super::insert_before;
use crate::html::{escaped, find};
use crate::page::Position;

/// Where the text begins; the template is mended by then.
const BEGIN: &str = "<main id=\"main\" tabindex=\"-1\">";

/// Puts both into the page. A page of another template stays as it is.
pub fn tell(page: &mut String, position: &Position) {
    let Some(at) = find(page, BEGIN) else { return };
    let place = format!("\n<p class=\"where\">{}</p>", escaped(&position.place));
    page.insert_str(at + BEGIN.len(), &place);
    if let Some(next) = &position.next {
        let (address, title) = (escaped(&next.page), escaped(&next.title));
        let link = format!(
            "<p class=\"onward\"><a rel=\"next\" href=\"{address}.html\">Next: {title}</a></p>\n"
        );
        insert_before(page, "</main>", &link);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::Next;

    #[test]
    fn a_page_says_where_it_stands_and_what_is_next() {
        let mut page = format!("{BEGIN}\n<h1>A</h1>\n</main>");
        let next = Next {
            page: "b".to_owned(),
            title: "chapter 2, B & C".to_owned(),
        };
        let position = Position {
            place: "Chapter 1 of 2".to_owned(),
            next: Some(next),
        };
        tell(&mut page, &position);
        assert_eq!(
            page,
            format!(
                "{BEGIN}\n<p class=\"where\">Chapter 1 of 2</p>\n<h1>A</h1>\n\
                 <p class=\"onward\"><a rel=\"next\" href=\"b.html\">Next: chapter 2, B &amp; C</a></p>\n</main>"
            )
        );
    }
}
