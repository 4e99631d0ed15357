//! title: Only the white space at both ends is taken away
//! people: They think of white space as what surrounds a text, and call `trim`.
//! claim: squeezed white space
//! why: Between two words there may be more than one space too, or a tab.
//! see: Put three spaces between two words and look at what comes out.
//! hint: Your text is {{ observed }} where {{ expected }} is right. Only the white space between words differs, which
//!   usually means that the ends were trimmed and the middle was not. What about the places between two words?

pub fn squeeze(text: &str) -> String {
    text.trim().to_owned()
}
