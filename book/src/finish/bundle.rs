//! All style sheets of a page in one file, those of its figures in another, and the book's own scripts in a third: what has
//! the same words in it packs better together, and a page asks for two or three files where it would ask for a dozen.

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Component, Path, PathBuf};

use anyhow::{Context, Result};

use super::{script, sheet};
use crate::html::{around, find};

/// How the style sheets begin that only figures need.
const OF_FIGURES: [&str; 2] = ["theme/figure", "theme/controls"];
/// What a page with a figure has.
const FIGURE: &str = "<figure class=\"figure\"";

/// Before the book's own scripts in mdBook's template.
const OWN_SCRIPTS: &str = "<!-- Custom JS scripts -->";

/// The files of a page that are put together.
#[derive(Default)]
pub struct Bundle {
    styles: Together,
    /// Asked for by pages with figures alone.
    figures: Together,
    scripts: Together,
}

/// Files that became one.
#[derive(Default)]
struct Together {
    /// As the first page names them.
    parts: Vec<String>,
    /// The name of the file that holds them all; empty where there is none.
    name: String,
}

impl Bundle {
    /// Puts together the files of the page `index`, which lies in `folder` as all pages do; they are taken away.
    pub fn make(folder: &Path, index: &str) -> Result<Bundle> {
        let head = index.split("</head>").next().unwrap_or_default();
        let own = find(index, OWN_SCRIPTS).map_or("", |at| &index[at..]);
        let sheet = |tag: &Tag| {
            let text = read(folder, &tag.file)?;
            let text = rebased(&sheet::lean(&text), &tag.file);
            Ok(match tag.attributes.contains("media=\"print\"") {
                true => format!("@media print{{{text}}}"),
                false => text,
            })
        };
        let script = |tag: &Tag| Ok(script::lean(&read(folder, &tag.file)?));
        let (of_figures, styles): (Vec<Tag>, Vec<Tag>) =
            style_tags(head).into_iter().partition(is_of_figures);
        Ok(Bundle {
            styles: together(folder, "style", "css", &styles, sheet)?,
            figures: together(folder, "figures", "css", &of_figures, sheet)?,
            scripts: together(folder, "book-pages", "js", &script_tags(own), script)?,
        })
    }

    /// Whether this file is one of them, which are finished.
    pub fn holds(&self, name: &str) -> bool {
        [&self.styles, &self.figures, &self.scripts]
            .map(|together| &together.name)
            .iter()
            .any(|own| *own == name)
    }

    /// `page` with these files in the place of all others.
    pub fn put(&self, page: &str) -> String {
        let link = |address: &str| format!("<link rel=\"stylesheet\" href=\"{address}\">");
        let has_figures = find(page, FIGURE).is_some();
        let page = self.styles.put(page, &style_tags(page), link);
        let page = self
            .figures
            .put(&page, &style_tags(&page), |address| match has_figures {
                true => link(address),
                false => String::new(),
            });
        self.scripts.put(&page, &script_tags(&page), |address| {
            format!("<script src=\"{address}\"></script>")
        })
    }
}

/// A tag that asks for a file.
#[derive(Debug, PartialEq)]
struct Tag {
    /// As it is written.
    written: String,
    file: String,
    /// What stands behind the file's name.
    attributes: String,
}

fn is_of_figures(tag: &Tag) -> bool {
    OF_FIGURES.iter().any(|begin| tag.file.starts_with(begin))
}

/// Those with an id are exchanged by mdBook's script, and stay.
fn style_tags(html: &str) -> Vec<Tag> {
    tags(html, "<link rel=\"stylesheet\" href=\"", ">")
}

fn script_tags(html: &str) -> Vec<Tag> {
    tags(html, "<script src=\"", "\"></script>")
}

fn tags(html: &str, begin: &str, end: &str) -> Vec<Tag> {
    let mut found = Vec::new();
    let mut rest = html;
    while let Some((_, written, behind)) = around(rest, begin, end) {
        rest = behind;
        let inside = &written[begin.len()..];
        let (file, attributes) = inside.split_once('"').unwrap_or((inside, ""));
        found.push(Tag {
            written: written.to_owned(),
            file: file.to_owned(),
            attributes: attributes.to_owned(),
        });
    }
    found
}

fn together(
    folder: &Path,
    name: &str,
    ending: &str,
    tags: &[Tag],
    text_of: impl Fn(&Tag) -> Result<String>,
) -> Result<Together> {
    // A file from elsewhere is fetched from there.
    let own: Vec<&Tag> = tags.iter().filter(|tag| !tag.file.contains(':')).collect();
    if own.len() < 2 {
        return Ok(Together::default());
    }
    let texts: Result<Vec<String>> = own.iter().map(|tag| text_of(tag)).collect();
    let text = texts?.join("\n");
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    let name = format!("{name}-{:08x}.{ending}", hasher.finish() as u32);
    fs::write(folder.join(&name), text).with_context(|| format!("cannot write {name}"))?;
    for tag in &own {
        fs::remove_file(folder.join(&tag.file))
            .with_context(|| format!("cannot remove {}", tag.file))?;
    }
    let parts = own.iter().map(|tag| tag.file.clone()).collect();
    Ok(Together { parts, name })
}

impl Together {
    /// `page` with one tag in the place of those that name the parts; `tag` writes it.
    fn put(&self, page: &str, tags: &[Tag], tag: impl Fn(&str) -> String) -> String {
        let mut page = page.to_owned();
        let mut is_put = self.parts.is_empty();
        for old in tags {
            // A page in a folder below names them with its way up.
            let root = self
                .parts
                .iter()
                .find_map(|part| old.file.strip_suffix(part.as_str()));
            let Some(root) =
                root.filter(|root| root.split('/').all(|up| up.is_empty() || up == ".."))
            else {
                continue;
            };
            let new = match is_put {
                true => String::new(),
                false => tag(&format!("{root}{}", self.name)),
            };
            is_put = true;
            if let Some(at) = find(&page, &old.written) {
                page.replace_range(at..at + old.written.len(), &new);
            }
        }
        page
    }
}

fn read(folder: &Path, file: &str) -> Result<String> {
    fs::read_to_string(folder.join(file)).with_context(|| format!("cannot read {file}"))
}

/// A style sheet that lay in `file`, with its addresses as they are from the folder of all.
fn rebased(text: &str, file: &str) -> String {
    const BEGIN: &str = "url(";
    let below = Path::new(file).parent().unwrap_or(Path::new(""));
    let mut pieces = text.split(BEGIN);
    let mut out = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        out.push_str(BEGIN);
        let quoted = piece.starts_with(['"', '\'']);
        let (quote, piece) = piece.split_at(usize::from(quoted));
        let end = piece.find(if quoted { quote } else { ")" });
        let (address, rest) = piece.split_at(end.unwrap_or(piece.len()));
        out.push_str(quote);
        match address.contains(':') || address.starts_with(['#', '/']) {
            true => out.push_str(address),
            false => out.push_str(&plain(&below.join(address))),
        }
        out.push_str(rest);
    }
    out
}

/// A path without the ways up in it, with `/` everywhere.
fn plain(path: &Path) -> String {
    let mut parts = PathBuf::new();
    for part in path.components() {
        match part {
            Component::ParentDir => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    parts.display().to_string().replace('\\', "/")
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<head>\n<link rel=\"stylesheet\" href=\"css/a.css\">\n<link rel=\"stylesheet\" href=\"b.css\" media=\"print\">\n\
        <link rel=\"stylesheet\" href=\"theme/figure-1.css\">\n<link rel=\"stylesheet\" href=\"theme/controls-2.css\">\n\
        <link rel=\"stylesheet\" id=\"kept\" href=\"c.css\">\n</head>\n<script src=\"d.js\"></script>\n<!-- Custom JS scripts -->\n\
        <script src=\"w/e.js\"></script>\n<script src=\"w/f.js\"></script>";

    #[test]
    fn three_files_take_the_place_of_all() {
        let folder = tempfile::tempdir().unwrap();
        for (file, text) in [
            ("css/a.css", ".a { src: url('../fonts/x.woff2'); }"),
            ("b.css", ".b { color: red; }"),
            ("theme/figure-1.css", ".f { top: 0; }"),
            ("theme/controls-2.css", ".c { top: 1px; }"),
            ("w/e.js", "let e = 1;"),
            ("w/f.js", "let f = 2;"),
        ] {
            let path = folder.path().join(file);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        let bundle = Bundle::make(folder.path(), PAGE).unwrap();
        let page = bundle.put(PAGE);
        let (styles, scripts) = (&bundle.styles.name, &bundle.scripts.name);
        let figures = &bundle.figures.name;
        assert_eq!(
            page,
            format!(
                "<head>\n<link rel=\"stylesheet\" href=\"{styles}\">\n\n\n\n<link rel=\"stylesheet\" id=\"kept\" href=\"c.css\">\n</head>\n\
                 <script src=\"d.js\"></script>\n<!-- Custom JS scripts -->\n<script src=\"{scripts}\"></script>\n"
            )
        );
        let read = |name: &str| fs::read_to_string(folder.path().join(name)).unwrap();
        assert_eq!(
            read(styles),
            ".a{src:url('fonts/x.woff2')}\n@media print{.b{color:red}}"
        );
        assert_eq!(read(figures), ".f{top:0}\n.c{top:1px}");
        let with_figure = bundle.put(&format!("{PAGE}{FIGURE}>"));
        assert!(with_figure.contains(&format!("href=\"{figures}\"")));
        assert_eq!(read(scripts), "let e=1;\n\nlet f=2;\n");
        assert!(!folder.path().join("w/e.js").exists());

        let below = PAGE
            .replace("href=\"", "href=\"../")
            .replace("src=\"", "src=\"../");
        assert!(
            bundle
                .put(&below)
                .contains(&format!("href=\"../{styles}\""))
        );
    }

    #[test]
    fn addresses_stay_what_they_are_from_elsewhere() {
        let text = "a{b: url(data:x);c: url(\"#d\");d: url('data:<a b=\"c\"/>')}";
        assert_eq!(rebased(text, "css/a.css"), text);
        assert_eq!(rebased("a{b: url(x)}", "css/a.css"), "a{b: url(css/x)}");
    }
}
