//! What mdBook's own template gets wrong, mended in the rendered page. Nothing here depends on our chapters.

use crate::html::{around, find};

/// One thing to mend: what the template writes, and what it should.
struct Mend {
    what: &'static str,
    written: &'static str,
    better: &'static str,
}

const MENDS: [Mend; 9] = [
    Mend {
        what: "a link past the menu is the first thing that the keyboard reaches",
        written: "<body>",
        better: "<body>\n<a class=\"skip\" href=\"#main\">Skip to the text</a>",
    },
    Mend {
        what: "where that link leads",
        written: "<main>",
        better: "<main id=\"main\" tabindex=\"-1\">",
    },
    Mend {
        what: "the field for searching has no name of its own",
        written: "<input type=\"search\" id=\"mdbook-searchbar\"",
        better: "<input type=\"search\" id=\"mdbook-searchbar\" aria-label=\"Search this book\"",
    },
    Mend {
        what: "its description is called otherwise",
        written: "aria-describedby=\"searchresults-header\"",
        better: "aria-describedby=\"mdbook-searchresults-header\"",
    },
    Mend {
        what: "a frame needs a title",
        written: "<iframe class=\"sidebar-iframe-outer\"",
        better: "<iframe class=\"sidebar-iframe-outer\" title=\"Table of contents\"",
    },
    Mend {
        what: "the menu is a landmark",
        written: "<div id=\"mdbook-menu-bar\"",
        better: "<div id=\"mdbook-menu-bar\" role=\"banner\"",
    },
    Mend {
        what: "the search is a landmark",
        written: "<div id=\"mdbook-search-wrapper\"",
        better: "<div id=\"mdbook-search-wrapper\" role=\"search\"",
    },
    Mend {
        what: "the help is a dialogue",
        written: "<div id=\"mdbook-help-popup\">",
        better: "<div id=\"mdbook-help-popup\" role=\"dialog\" aria-labelledby=\"help-title\">",
    },
    Mend {
        what: "its title is no heading of the page",
        written: "<h2 class=\"mdbook-help-title\">Keyboard shortcuts</h2>",
        better: "<p class=\"mdbook-help-title\" id=\"help-title\">Keyboard shortcuts</p>",
    },
];

/// Returns the mended page, or nothing where the template is another one.
type Part = fn(&str) -> Option<String>;

/// What is mended by more than one replacement.
const PARTS: [(&str, Part); 4] = [
    ("a page has one first heading, its own", menu_title),
    ("the signs of buttons that no code here has", without_signs),
    ("the button of the table of contents", contents_button),
    ("the scripts of the search", search_when_asked),
];

/// The page `html`, mended; what was not found of the template is added to `missed`.
pub fn page(html: &str, name: &str, missed: &mut Vec<String>) -> String {
    let mut page = html.to_owned();
    for mend in &MENDS {
        match find(&page, mend.written) {
            Some(at) => page.replace_range(at..at + mend.written.len(), mend.better),
            None => missed.push(format!("{name}: {} ({})", mend.written, mend.what)),
        }
    }
    for (what, mend) in PARTS {
        match mend(&page) {
            Some(mended) => page = mended,
            None => missed.push(format!("{name}: {what}")),
        }
    }
    page
}

/// The page of all pages: what is a landmark on a page is one of many here, with the same name each time.
pub fn printed(html: &str) -> String {
    html.replace(" aria-label=\"Objectives\"", "")
}

/// The frame of the table of contents, which is a page of its own for a browser without scripts.
pub fn contents(html: &str) -> String {
    html.replacen("<head>", "<head>\n<title>Table of contents</title>", 1)
}

/// A label may not have the states of a button, and the keyboard does not reach it: makes it a button. Without scripts the
/// contents are a page.
fn contents_button(page: &str) -> Option<String> {
    const LABEL: &str = "<label id=\"mdbook-sidebar-toggle\" class=\"icon-button\" for=\"mdbook-sidebar-toggle-anchor\"";
    // mdBook's own listener comes first: it asks in which state the box is before the click.
    const BUTTON: &str = "<button type=\"button\" id=\"mdbook-sidebar-toggle\" class=\"icon-button\" \
        onclick=\"setTimeout(() => document.getElementById('mdbook-sidebar-toggle-anchor').click())\"";
    let (before, after) = page.split_once(LABEL)?;
    let (inside, behind) = after.split_once("</label>")?;
    let root = page.split_once("path_to_root = \"")?.1.split('"').next()?;
    let link =
        format!("<noscript><a class=\"contents\" href=\"{root}toc.html\">Contents</a></noscript>");
    Some(format!("{before}{BUTTON}{inside}</button>{link}{behind}"))
}

/// The title of the book stands above each page, and is no heading of it.
fn menu_title(page: &str) -> Option<String> {
    let (before, heading, behind) = around(page, "<h1 class=\"menu-title\">", "</h1>")?;
    let title = heading
        .replacen("<h1", "<p", 1)
        .replacen("</h1>", "</p>", 1);
    Some(format!("{before}{title}{behind}"))
}

/// Code on these pages is neither run nor unfolded, so the signs of those buttons are left out.
fn without_signs(page: &str) -> Option<String> {
    let mut page = page.to_owned();
    for name in ["eye", "eye-slash", "play", "clock-rotate-left"] {
        let begin = format!("<template id=fa-{name}>");
        let (before, _, behind) = around(&page, &begin, "</template>")?;
        page = format!("{}{behind}", before.trim_end());
    }
    Some(page)
}

/// Every page would carry the scripts of the search, and few visits need them: they are fetched when they are.
fn search_when_asked(page: &str) -> Option<String> {
    const BEGIN: &str = "<script src=\"";
    const END: &str = "\"></script>";
    let mut rest = page.to_owned();
    let mut sources = Vec::new();
    let mut place = 0;
    for name in ["elasticlunr-", "mark-", "searcher-"] {
        let at = rest.match_indices(BEGIN).map(|(at, _)| at).find(|at| {
            let source = rest[at + BEGIN.len()..]
                .split('"')
                .next()
                .unwrap_or_default();
            source
                .rsplit('/')
                .next()
                .is_some_and(|file| file.starts_with(name))
        })?;
        let length = find(&rest[at..], END)? + END.len();
        sources.push(rest[at + BEGIN.len()..at + length - END.len()].to_owned());
        rest.replace_range(at..at + length, "");
        place = at;
    }
    let sources = serde_json::json!(sources).to_string();
    let script = include_str!("search.js").replacen("SOURCES", &sources, 1);
    rest.insert_str(place, &format!("<script>\n{script}</script>"));
    Some(rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_missing_is_told() {
        let mut missed = Vec::new();
        let mended = page(
            "<html><body><main>x</main></body></html>",
            "a.html",
            &mut missed,
        );
        assert!(mended.contains("<main id=\"main\" tabindex=\"-1\">x"));
        assert_eq!(missed.len(), MENDS.len() - 2 + PARTS.len());
    }

    #[test]
    fn the_label_becomes_a_button() {
        let written = "<script>const path_to_root = \"../\";</script><label id=\"mdbook-sidebar-toggle\" class=\"icon-button\" \
            for=\"mdbook-sidebar-toggle-anchor\" title=\"T\">☰</label><label>other</label>";
        let mended = contents_button(written).unwrap();
        assert!(mended.contains(
            " title=\"T\">☰</button><noscript><a class=\"contents\" href=\"../toc.html\">"
        ));
        assert!(mended.ends_with("<label>other</label>"));
    }

    #[test]
    fn the_scripts_of_the_search_are_fetched_later() {
        let written = "<script src=\"toc.js\"></script>\n<script src=\"a/elasticlunr-1.min.js\"></script>\n\
            <script src=\"a/mark-2.min.js\"></script>\n<script src=\"a/searcher-3.js\"></script>\n<script src=\"book.js\"></script>";
        let mended = search_when_asked(written).unwrap();
        assert_eq!(mended.matches("<script src=").count(), 2);
        assert!(
            mended.contains("[\"a/elasticlunr-1.min.js\",\"a/mark-2.min.js\",\"a/searcher-3.js\"]")
        );
        assert_eq!(search_when_asked("<script src=\"book.js\"></script>"), None);
    }
}
