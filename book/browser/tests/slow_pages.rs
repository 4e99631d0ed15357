//! Every page: it asks nobody else for anything, nothing in it complains, it fits a narrow screen, and it is light.

use std::fs;
use std::io::Write;

use anyhow::Result;
use book_browser::faults::Faults;
use book_browser::page::Page;
use book_browser::seen::Request;
use book_browser::server;
use book_browser::site::{served, site};
use flate2::Compression;
use flate2::write::GzEncoder;

/// What is of this machine.
fn is_at_home(url: &str) -> bool {
    ["file://", "data:", "blob:", "about:", "http://127.0.0.1:"]
        .iter()
        .any(|start| url.starts_with(start))
}

fn look(page: &Page, url: &str, faults: &mut Faults) -> Result<()> {
    page.open(url)?;
    // What a script does when the page is idle is seen, too.
    page.evaluate("new Promise(done => setTimeout(done, 150))")?;
    for Request { url: asked, kind } in page.requests() {
        faults.unless(is_at_home(&asked), || {
            format!("{url} asks for {asked} ({kind})")
        });
    }
    for complaint in page.complaints() {
        faults.add(format!("{url} complains: {complaint}"));
    }
    Ok(())
}

#[test]
#[ignore = "needs a browser"]
fn pages_opened_from_their_folder_are_quiet() -> Result<()> {
    let (site, page, mut faults) = (site()?, Page::new()?, Faults::default());
    for name in site.pages()? {
        // Its address is that of the server's root, which a folder has not.
        if name != "404.html" {
            look(&page, &site.url(&name), &mut faults)?;
        }
    }
    faults.end();
    Ok(())
}

#[test]
#[ignore = "needs a browser"]
fn pages_below_another_path_are_quiet() -> Result<()> {
    let (site, page, mut faults) = (site()?, Page::new()?, Faults::default());
    let parent = site.folder.parent().unwrap_or(&site.folder);
    let address = server::serve(parent)?;
    for name in site.pages()? {
        if name != "404.html" {
            look(&page, &format!("{address}/book/{name}"), &mut faults)?;
        }
    }
    faults.end();
    Ok(())
}

#[test]
#[ignore = "needs a browser"]
fn pages_of_book_serve_are_quiet() -> Result<()> {
    let (site, page, mut faults) = (site()?, Page::new()?, Faults::default());
    let served = served()?;
    for name in site.pages()? {
        look(&page, &format!("{}/{name}", served.address), &mut faults)?;
    }
    faults.end();
    Ok(())
}

#[test]
#[ignore = "needs a browser"]
fn pages_fit_a_narrow_screen() -> Result<()> {
    let (site, page, mut faults) = (site()?, Page::new()?, Faults::default());
    let root = server::serve(&site.folder)?;
    for name in site.pages()? {
        for width in [360, 320] {
            page.viewport(width, 800)?;
            page.open(&format!("{root}/{name}"))?;
            let script = include_str!("js/width.js").replace("WIDTH", &width.to_string());
            for wide in page.list(&script)? {
                faults.add(format!("{name} at {width} px: {wide}"));
            }
        }
    }
    faults.end();
    Ok(())
}

/// What a page may weigh as it is sent, in bytes: without fonts, which are kept, without what only a search asks for, and
/// without script and styles of figures, which have a limit of their own.
const WEIGHT: usize = 80 * 1024;

#[test]
#[ignore = "needs a browser"]
fn pages_are_light() -> Result<()> {
    let (site, page, mut faults) = (site()?, Page::new()?, Faults::default());
    let mut heaviest = (0, String::new());
    for name in site.pages()? {
        if name == "print.html" || name == "404.html" {
            continue;
        }
        page.open(&site.url(&name))?;
        let mut sum = 0;
        let mut parts = Vec::new();
        for Request { url, kind } in page.requests() {
            let path = url.strip_prefix("file://").unwrap_or_default();
            let path = path.split(['?', '#']).next().unwrap_or_default();
            let is_of_figures = path.contains("/figures-");
            if ["Document", "Stylesheet", "Script"].contains(&kind.as_str()) && !is_of_figures {
                let weight = compressed(path)?;
                sum += weight;
                parts.push((
                    weight,
                    path.rsplit('/').next().unwrap_or_default().to_owned(),
                ));
            }
        }
        parts.sort();
        parts.reverse();
        let told: Vec<String> = parts
            .iter()
            .map(|(weight, file)| format!("{file} {:.1}", *weight as f64 / 1024.0))
            .collect();
        let told = format!(
            "{name}: {:.1} KB ({})",
            sum as f64 / 1024.0,
            told.join(", ")
        );
        faults.unless(sum <= WEIGHT, || told.clone());
        heaviest = heaviest.max((sum, told));
    }
    println!("The heaviest page is {}", heaviest.1);
    faults.end();
    Ok(())
}

/// How many bytes of the file are sent by a server that compresses.
fn compressed(path: &str) -> Result<usize> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(&fs::read(path)?)?;
    Ok(encoder.finish()?.len())
}
