//! The drawings can be read in every theme: texts stand out from what they stand on by 4.5 : 1, lines by 3 : 1. axe-core looks
//! at no drawing.

use anyhow::Result;
use book_browser::THEMES;
use book_browser::faults::Faults;
use book_browser::page::Page;
use book_browser::site::site;

#[test]
#[ignore = "needs a browser"]
fn drawings_stand_out() -> Result<()> {
    let (site, page, mut faults) = (site()?, Page::new()?, Faults::default());
    page.without_motion()?;
    let mut drawings = 0;
    for name in site.chapters()? {
        page.open(&site.url(&name))?;
        if !page.is("document.querySelector('main .drawing')")? {
            continue;
        }
        drawings += 1;
        for theme in THEMES {
            page.evaluate(&format!(
                "document.getElementById('mdbook-theme-{theme}').click()"
            ))?;
            for fault in page.list(include_str!("js/contrast.js"))? {
                faults.add(format!("{name} in {theme}: {fault}"));
            }
        }
    }
    faults.unless(drawings > 0, || "no page has a drawing".to_owned());
    faults.end();
    Ok(())
}
