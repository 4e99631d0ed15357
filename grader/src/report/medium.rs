//! What a report is written for: a terminal, which obeys some of what it is given, or a program, which is told everything.

use super::text::{harmless, harmless_but_coloured, without_colours};
use anstyle::Style;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Medium {
    /// With colours. What a terminal would obey in a stranger's text is written out.
    Terminal,
    /// Without colours. A stranger's text stays as it is; whoever shows it must disarm it.
    Data,
}

impl Medium {
    /// Text that came from a reader's file or program, or quotes it.
    pub fn foreign(self, text: &str) -> String {
        match self {
            Self::Terminal => harmless(text),
            Self::Data => text.to_owned(),
        }
    }

    /// rustc's rendering, with its own colours in it.
    pub fn rendered(self, text: &str) -> String {
        match self {
            Self::Terminal => harmless_but_coloured(text),
            Self::Data => without_colours(text),
        }
    }

    /// A style of the report's own.
    pub fn style(self, style: Style) -> Style {
        match self {
            Self::Terminal => style,
            Self::Data => Style::new(),
        }
    }
}
