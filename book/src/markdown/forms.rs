//! The kinds of directives there are, and how each is written.

use std::fmt;

/// How one kind of directive is written.
#[derive(Debug, PartialEq)]
pub struct Form {
    pub name: &'static str,
    /// What its arguments are, as a message shows them.
    pub usage: &'static str,
    /// The fewest and the most arguments.
    pub arguments: (usize, usize),
    /// Whether it stands in running text.
    pub inline: bool,
    /// Whether `{{/name}}` ends it.
    pub block: bool,
}

const fn line(name: &'static str, usage: &'static str, arguments: (usize, usize)) -> Form {
    Form {
        name,
        usage,
        arguments,
        inline: false,
        block: false,
    }
}

const fn block(name: &'static str, usage: &'static str, arguments: (usize, usize)) -> Form {
    Form {
        block: true,
        ..line(name, usage, arguments)
    }
}

const fn inline(name: &'static str, usage: &'static str) -> Form {
    Form {
        inline: true,
        ..line(name, usage, (1, 1))
    }
}

/// All there are.
pub const FORMS: [Form; 17] = [
    line("exercise", " chapter/name", (1, 1)),
    line("quiz", " name", (1, 1)),
    line("predict", " chapter/name \"case\"", (2, 3)),
    line("rust", " path/of/file.rs#anchor", (1, 1)),
    line("listing", " name", (1, 1)),
    line("mistakes", " family", (0, 1)),
    line("exercises", " chapter", (1, 1)),
    line("step", " \"What it shows\"", (1, 1)),
    line("glossary", "", (0, 0)),
    line("notation", "", (0, 0)),
    line("references", "", (0, 0)),
    block("objectives", "", (0, 0)),
    block("figure", " name", (1, 1)),
    block("derivation", " name \"Title\"", (2, 2)),
    inline("ref", " eq:name"),
    inline("Ref", " eq:name"),
    inline("cite", " name"),
];

/// What mdBook itself puts in.
pub const OF_MDBOOK: [&str; 5] = [
    "include",
    "rustdoc_include",
    "playground",
    "playpen",
    "title",
];

impl fmt::Display for Form {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{{{{#{}{}}}}}", self.name, self.usage)
    }
}
