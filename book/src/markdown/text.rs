//! Markdown that does not stand in a chapter, such as a hint or a question, made into HTML.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd, html};

use crate::math::Math;

/// What such a text may refer to.
#[derive(Clone, Copy)]
pub struct Text<'a> {
    pub math: &'a Math,
}

impl Text<'_> {
    /// `markdown` as paragraphs and lists; or what is wrong with it, in words.
    pub fn blocks(self, markdown: &str) -> Result<String, String> {
        let mut events = Vec::new();
        for event in Parser::new_ext(markdown, options()) {
            events.push(match event {
                Event::InlineMath(latex) => Event::InlineHtml(self.math.inline(&latex)?.into()),
                Event::DisplayMath(latex) => {
                    let formula = self.math.display(&latex)?;
                    Event::InlineHtml(format!("<span class=\"equation\">{formula}</span>").into())
                }
                other => other,
            });
        }
        let mut out = String::new();
        html::push_html(&mut out, events.into_iter());
        Ok(out.trim_end().to_owned())
    }

    /// `markdown` of one paragraph, without the tag of the paragraph.
    pub fn line(self, markdown: &str) -> Result<String, String> {
        let mut events = Vec::new();
        for event in Parser::new_ext(markdown, options()) {
            match event {
                Event::Start(Tag::Paragraph) | Event::End(TagEnd::Paragraph) => {}
                Event::InlineMath(latex) | Event::DisplayMath(latex) => {
                    events.push(Event::InlineHtml(self.math.inline(&latex)?.into()));
                }
                other => events.push(other),
            }
        }
        let mut out = String::new();
        html::push_html(&mut out, events.into_iter());
        Ok(out.trim_end().to_owned())
    }
}

/// As mdBook reads a chapter, and formulas besides.
pub fn options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_SMART_PUNCTUATION
        | Options::ENABLE_DEFINITION_LIST
        | Options::ENABLE_GFM
        | Options::ENABLE_MATH
}
