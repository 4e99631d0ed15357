//! What mdBook's own template gets wrong, mended in the rendered page. Nothing here depends on our chapters.

/// One thing to mend: what the template writes, and what it should.
struct Mend {
    what: &'static str,
    written: &'static str,
    better: &'static str,
}

const MENDS: [Mend; 7] = [
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
        what: "a label may not have the states of a button, and the keyboard cannot reach it",
        written: "<label id=\"mdbook-sidebar-toggle\"",
        better: "<label id=\"mdbook-sidebar-toggle\" role=\"button\" tabindex=\"0\"",
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
        what: "a page has one first heading, its own",
        written: "<h1 class=\"menu-title\">Downhill</h1>",
        better: "<p class=\"menu-title\">Downhill</p>",
    },
    Mend {
        what: "a frame needs a title",
        written: "<iframe class=\"sidebar-iframe-outer\"",
        better: "<iframe class=\"sidebar-iframe-outer\" title=\"Table of contents\"",
    },
];

/// The page `html`, mended; what was not found of the template is added to `missed`.
pub fn page(html: &str, name: &str, missed: &mut Vec<String>) -> String {
    let mut page = html.to_owned();
    for mend in &MENDS {
        match page.find(mend.written) {
            Some(at) => page.replace_range(at..at + mend.written.len(), mend.better),
            None => missed.push(format!("{name}: {} ({})", mend.written, mend.what)),
        }
    }
    page
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
        assert_eq!(missed.len(), MENDS.len() - 2);
    }
}
