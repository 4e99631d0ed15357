//! Pictures of every page, for people who look at pages: in a light and a dark theme, on a desk and on a phone.
//!
//! `cargo run -p book-browser --example look -- FOLDER OUT` takes the built book in FOLDER and writes PNG files to OUT.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use book_browser::page::{Clip, Page};
use book_browser::server;
use book_browser::site::Site;

const THEMES: [&str; 2] = ["light", "navy"];
const WIDTHS: [u32; 2] = [1400, 390];
/// Taller pages are cut into pieces of this height.
const PIECE: u32 = 3000;

fn main() -> Result<()> {
    let mut arguments = std::env::args_os().skip(1).map(PathBuf::from);
    let (Some(folder), Some(out)) = (arguments.next(), arguments.next()) else {
        anyhow::bail!("usage: look FOLDER OUT [PAGE…]");
    };
    let wanted: Vec<String> = arguments
        .map(|page| page.to_string_lossy().trim_end_matches(".html").to_owned())
        .collect();
    fs::create_dir_all(&out).with_context(|| format!("cannot write to {}", out.display()))?;
    let folder = folder
        .canonicalize()
        .context("there is no such folder of a built book")?;
    // The page for what is not there expects to be served, from the root.
    let root = server::serve(&folder)?;
    let site = Site { folder };
    for theme in THEMES {
        let page = Page::new()?;
        page.without_motion()?;
        page.theme(theme)?;
        for name in site.pages()? {
            let short = name.trim_end_matches(".html");
            if !wanted.is_empty() && !wanted.iter().any(|page| page == short) {
                continue;
            }
            for width in WIDTHS {
                page.viewport(width, 900)?;
                page.open(&format!("{root}/{name}"))?;
                let pieces = look(&page, width, &out.join(format!("{short}-{theme}-{width}")))?;
                println!("{short} in {theme} at {width} px: {pieces} pictures");
            }
        }
    }
    Ok(())
}

/// Writes pictures of the page from its top to its bottom. Returns how many.
fn look(page: &Page, width: u32, path: &Path) -> Result<u32> {
    // What is fetched when it comes into view, such as fonts, is waited for.
    page.evaluate("document.fonts.ready.then(() => true)")?;
    let height = page.evaluate("Math.ceil(document.scrollingElement.scrollHeight)")?;
    let height = height.as_u64().context("the page has no height")? as u32;
    let pieces = height.div_ceil(PIECE).max(1);
    for piece in 0..pieces {
        let top = piece * PIECE;
        let clip = Clip {
            top,
            width,
            height: PIECE.min(height - top),
        };
        let picture = page.picture(clip)?;
        let file = match pieces {
            1 => path.with_extension("png"),
            _ => PathBuf::from(format!("{}-{}.png", path.display(), piece + 1)),
        };
        fs::write(&file, picture).with_context(|| format!("cannot write {}", file.display()))?;
    }
    Ok(pieces)
}
