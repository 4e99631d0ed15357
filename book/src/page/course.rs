//! The order of the book: which pages are its numbered chapters, and where each page stands among the others.

use std::collections::BTreeMap;

use mdbook_preprocessor::book::{Book, BookItem, Chapter, SectionNumber};

use super::{chapters, name_of};

/// Where a page stands, for people who open it without having come from the one before.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Position {
    /// Such as "Chapter 5 of 10 · What to measure".
    pub place: String,
    pub next: Option<Next>,
}

/// The page that comes after another.
#[derive(Clone, Debug, PartialEq)]
pub struct Next {
    /// By its file's name without the ending.
    pub page: String,
    /// Such as "chapter 6, The statistical view".
    pub title: String,
}

/// Leaves numbers to the chapters alone: the pages of a part in which no exercise stands are beside the course, and chapters
/// behind them count on. A book without parts keeps its numbers.
pub fn number_chapters(book: &mut Book) {
    let mut taken = 0;
    for part in parts(&mut book.items) {
        let is_named = matches!(part[0], BookItem::PartTitle(_));
        let is_course = !is_named || part.iter().any(has_exercise);
        for item in part {
            let BookItem::Chapter(chapter) = item else {
                continue;
            };
            let first = chapter.number.as_ref().and_then(|number| number.first());
            let Some(&first) = first else { continue };
            if is_course {
                renumber(chapter, Some(first - taken));
            } else {
                renumber(chapter, None);
                taken += 1;
            }
        }
    }
}

/// The first number of what has none and is not shown: mdBook sets a page below another one only if both have numbers.
pub const HIDDEN: u32 = 1000;

/// Gives hidden numbers to the pages of parts that have none, so that the table of contents shows what is below what.
pub fn hide_numbers(book: &mut Book) {
    for part in parts(&mut book.items) {
        if matches!(part[0], BookItem::PartTitle(_)) {
            let before_line = part.split_mut(|item| matches!(item, BookItem::Separator));
            hide(before_line.take(1).flatten(), &[]);
        }
    }
}

fn hide<'a>(items: impl Iterator<Item = &'a mut BookItem>, above: &[u32]) {
    for (i, item) in items.enumerate() {
        let BookItem::Chapter(chapter) = item else {
            continue;
        };
        if chapter.number.is_none() {
            let mut number = above.to_vec();
            number.push(HIDDEN + i as u32);
            hide(chapter.sub_items.iter_mut(), &number);
            chapter.number = Some(SectionNumber::new(number));
        }
    }
}

/// The items of the book by parts, each with its title at its head; what comes before the first has none.
fn parts(items: &mut [BookItem]) -> impl Iterator<Item = &mut [BookItem]> {
    let mut rest = items;
    std::iter::from_fn(move || {
        let items = std::mem::take(&mut rest);
        if items.is_empty() {
            return None;
        }
        let begins = |item: &BookItem| matches!(item, BookItem::PartTitle(_));
        let next = items[1..].iter().position(begins);
        let (part, after) = items.split_at_mut(next.map_or(items.len(), |next| next + 1));
        rest = after;
        Some(part)
    })
}

fn has_exercise(item: &BookItem) -> bool {
    let BookItem::Chapter(chapter) = item else {
        return false;
    };
    chapter.content.contains("{{#exercise ") || chapter.sub_items.iter().any(has_exercise)
}

/// Gives the chapter, and those below it, this first number, or none at all.
fn renumber(chapter: &mut Chapter, first: Option<u32>) {
    match (&mut chapter.number, first) {
        (Some(number), Some(first)) => number[0] = first,
        (number, None) => *number = None,
        (None, Some(_)) => {}
    }
    for item in &mut chapter.sub_items {
        if let BookItem::Chapter(below) = item {
            renumber(below, first);
        }
    }
}

/// Where each page stands, by its file's name without the ending; the page that a server shows first is also `index`.
pub fn positions(book: &Book) -> BTreeMap<String, Position> {
    let places = places(book);
    let pages: Vec<&Chapter> = chapters(book).collect();
    let mut positions = BTreeMap::new();
    for (i, chapter) in pages.iter().enumerate() {
        let position = Position {
            place: places.get(&name_of(chapter)).cloned().unwrap_or_default(),
            next: pages.get(i + 1).map(|next| Next {
                page: name_of(next),
                title: match number_of(next) {
                    Some(number) => format!("chapter {number}, {}", next.name),
                    None => next.name.clone(),
                },
            }),
        };
        if i == 0 {
            positions.insert("index".to_owned(), position.clone());
        }
        positions.insert(name_of(chapter), position);
    }
    positions
}

/// The place of each page in words.
fn places(book: &Book) -> BTreeMap<String, String> {
    let numbered = |chapter: &&Chapter| chapter.number.as_ref().is_some_and(|n| n.len() == 1);
    let count = chapters(book).filter(numbered).count();
    let mut places = BTreeMap::new();
    let mut part: Option<&str> = None;
    let mut is_behind = false;
    for item in book.iter() {
        let chapter = match item {
            BookItem::PartTitle(title) => {
                part = Some(title);
                continue;
            }
            // A line in the summary ends a part.
            BookItem::Separator => {
                part = None;
                continue;
            }
            BookItem::Chapter(chapter) => chapter,
        };
        is_behind |= chapter.number.is_some();
        let above = chapter.parent_names.iter().map(String::as_str);
        let mut words: Vec<&str> = part.into_iter().chain(above).collect();
        let number = number_of(chapter).map(|number| format!("Chapter {number} of {count}"));
        match &number {
            Some(number) => words.insert(0, number),
            None if words.is_empty() && is_behind => words.push("After the chapters"),
            None if words.is_empty() => words.push("Before the chapters"),
            None => {}
        }
        places.insert(name_of(chapter), words.join(" · "));
    }
    places
}

/// The chapter's number as people read it, such as "5".
pub fn number_of(chapter: &Chapter) -> Option<String> {
    let number = chapter.number.as_ref()?;
    let parts: Vec<String> = number.iter().map(u32::to_string).collect();
    Some(parts.join("."))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chapter(name: &str, content: &str, number: Option<u32>) -> Chapter {
        let file = format!("{}.md", name.to_lowercase());
        let mut chapter = Chapter::new(name, content.to_owned(), file, Vec::new());
        chapter.number = number.map(|number| SectionNumber::new([number]));
        chapter
    }

    fn part(title: &str) -> BookItem {
        BookItem::PartTitle(title.to_owned())
    }

    /// A beginning, two parts with a chapter each around one without exercises, and an end.
    fn book() -> Book {
        let exercise = "# A\n\n{{#exercise a/b}}\n";
        let mut beside = chapter("Beside", "# Beside", Some(2));
        let mut below = chapter("Below", "# Below", None);
        below.number = Some(SectionNumber::new([2, 1]));
        below.parent_names = vec!["Beside".to_owned()];
        beside.sub_items.push(BookItem::Chapter(below));
        Book::new_with_items(vec![
            BookItem::Chapter(chapter("Start", "# Start", None)),
            part("One"),
            BookItem::Chapter(chapter("First", exercise, Some(1))),
            part("Two"),
            BookItem::Chapter(beside),
            part("Three"),
            BookItem::Chapter(chapter("Last", exercise, Some(3))),
            BookItem::Separator,
            BookItem::Chapter(chapter("List", "# List", None)),
        ])
    }

    #[test]
    fn only_parts_with_an_exercise_have_numbers() {
        let mut book = book();
        number_chapters(&mut book);
        let numbers: Vec<Option<String>> = chapters(&book).map(number_of).collect();
        let one = |number: &str| Some(number.to_owned());
        assert_eq!(numbers, [None, one("1"), None, None, one("2"), None]);
    }

    #[test]
    fn hidden_numbers_keep_what_is_below_what() {
        let mut book = book();
        number_chapters(&mut book);
        hide_numbers(&mut book);
        let numbers: Vec<Option<String>> = chapters(&book).map(number_of).collect();
        let one = |number: &str| Some(number.to_owned());
        let expected = [
            None,
            one("1"),
            one("1001"),
            one("1001.1000"),
            one("2"),
            None,
        ];
        assert_eq!(numbers, expected);
    }

    #[test]
    fn a_book_without_parts_keeps_its_numbers() {
        let mut book = Book::new_with_items(vec![BookItem::Chapter(chapter("A", "# A", Some(1)))]);
        number_chapters(&mut book);
        assert_eq!(chapters(&book).filter_map(number_of).count(), 1);
    }

    #[test]
    fn every_page_has_a_place_and_a_next_one() {
        let mut book = book();
        number_chapters(&mut book);
        let positions = positions(&book);
        let place = |page: &str| positions[page].place.as_str();
        assert_eq!(place("index"), "Before the chapters");
        assert_eq!(place("first"), "Chapter 1 of 2 · One");
        assert_eq!(place("below"), "Two · Beside");
        assert_eq!(place("last"), "Chapter 2 of 2 · Three");
        assert_eq!(place("list"), "After the chapters");
        let next = positions["below"].next.as_ref().unwrap();
        assert_eq!(
            (next.page.as_str(), next.title.as_str()),
            ("last", "chapter 2, Last")
        );
        assert_eq!(positions["list"].next, None);
    }
}
