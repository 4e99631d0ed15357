//! Every link of the built book leads somewhere, and no page needs anything of another host.

use std::path::{Component, Path, PathBuf};

use super::Checked;
use super::html::Element;

/// Elements whose address is fetched while a page is shown.
const FETCHED: [&str; 6] = ["script", "img", "iframe", "source", "video", "audio"];

pub fn faults(checked: &Checked<'_>) -> Vec<String> {
    let mut faults = Vec::new();
    for (file, page) in &checked.site.pages {
        // Its links are those of a page at another address.
        if file == Path::new("404.html") {
            continue;
        }
        for element in &page.elements {
            faults.extend(
                fault(checked, file, element).map(|why| format!("{}: {why}", file.display())),
            );
        }
        faults.extend(twice(page.elements.iter()).map(|id| {
            format!(
                "{}: the id `{id}` stands there more than once",
                file.display()
            )
        }));
    }
    faults.dedup();
    faults
}

/// What is wrong with where an element leads.
fn fault(checked: &Checked<'_>, file: &Path, element: &Element) -> Option<String> {
    let link = element.get("href").or_else(|| element.get("src"))?;
    if has_scheme(link) {
        let fetched = FETCHED.contains(&element.tag.as_str())
            || (element.tag == "link" && element.get("rel") != Some("canonical"));
        return (fetched && !link.starts_with("data:"))
            .then(|| format!("`{link}` would be fetched from another host"));
    }
    let (path, anchor) = link.split_once('#').unwrap_or((link, ""));
    let target = if path.is_empty() {
        file.to_owned()
    } else {
        normal(&file.parent().unwrap_or(Path::new("")).join(path))
    };
    if !checked.folder.join(&target).exists() {
        return Some(format!("`{link}` leads to no file"));
    }
    let page = checked.site.pages.get(&target)?;
    (!anchor.is_empty() && !page.ids.contains(anchor))
        .then(|| format!("`{link}` leads to no place on {}", target.display()))
}

/// `https:` and its like.
fn has_scheme(link: &str) -> bool {
    link.split_once(':').is_some_and(|(scheme, _)| {
        !scheme.is_empty()
            && scheme
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c))
    }) || link.starts_with("//")
}

/// Without `.` and `..`.
fn normal(path: &Path) -> PathBuf {
    let mut normal = PathBuf::new();
    for component in path.components() {
        match component {
            Component::ParentDir => {
                normal.pop();
            }
            Component::CurDir => {}
            other => normal.push(other),
        }
    }
    normal
}

/// Ids that more than one element has.
fn twice<'a>(elements: impl Iterator<Item = &'a Element>) -> impl Iterator<Item = String> {
    let mut ids: Vec<&str> = elements.filter_map(|element| element.get("id")).collect();
    ids.sort_unstable();
    let mut twice: Vec<String> = ids
        .windows(2)
        .filter(|pair| pair[0] == pair[1])
        .map(|pair| pair[0].to_owned())
        .collect();
    twice.dedup();
    twice.into_iter()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_of_other_hosts_are_told_apart() {
        assert!(has_scheme("https://example.org"));
        assert!(has_scheme("//example.org/a.js"));
        assert!(!has_scheme("losses.html#eq-mse"));
        assert!(!has_scheme("#fig-a:b"));
    }

    #[test]
    fn paths_are_made_normal() {
        assert_eq!(normal(Path::new("a/../b/./c.html")), Path::new("b/c.html"));
    }
}
