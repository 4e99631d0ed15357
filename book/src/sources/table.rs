//! Reads one TOML file of the book; errors name the file and the line.

use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use anyhow::{Context, Result, bail};
use serde::de::DeserializeOwned;

/// The file `name` of the folder `book`, or the default where there is none.
pub fn read<T: DeserializeOwned + Default>(book: &Path, name: &str) -> Result<T> {
    let text = match fs::read_to_string(book.join(name)) {
        Ok(text) => text,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(T::default()),
        Err(error) => return Err(error).with_context(|| format!("cannot read book/{name}")),
    };
    parse(&text, &format!("book/{name}"))
}

/// Every TOML file of a folder of the folder `book`, by its name without the ending; none where there is no such folder.
pub fn read_folder<T: DeserializeOwned>(book: &Path, name: &str) -> Result<BTreeMap<String, T>> {
    let mut tables = BTreeMap::new();
    let folder = book.join(name);
    if !folder.is_dir() {
        return Ok(tables);
    }
    let entries = fs::read_dir(&folder)
        .with_context(|| format!("cannot read the folder {}", folder.display()))?;
    for entry in entries {
        let entry = entry.with_context(|| format!("cannot read book/{name}"))?;
        let file = entry.file_name().to_string_lossy().into_owned();
        if let Some(stem) = file.strip_suffix(".toml") {
            let shown = format!("book/{name}/{file}");
            let text =
                fs::read_to_string(entry.path()).with_context(|| format!("cannot read {shown}"))?;
            tables.insert(stem.to_owned(), parse(&text, &shown)?);
        }
    }
    Ok(tables)
}

/// `text`, which stands in `file`.
pub fn parse<T: DeserializeOwned>(text: &str, file: &str) -> Result<T> {
    match toml::from_str(text) {
        Ok(value) => Ok(value),
        Err(error) => {
            let at = error.span().map_or(0, |span| span.start);
            let line = text[..at].matches('\n').count() + 1;
            bail!("{file}:{line}: {}", error.message())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_names_its_line() {
        let error = parse::<toml::Table>("a = 1\n\nb = [\n", "book/notation.toml").unwrap_err();
        assert!(
            error.to_string().starts_with("book/notation.toml:"),
            "{error}"
        );
        let error = parse::<BTreeMap<String, u32>>("a = 1\n\nb = \"x\"\n", "f");
        assert!(error.unwrap_err().to_string().starts_with("f:3: "));
    }
}
