//! title: The text is split at single spaces
//! people: They split at the character ' ', so that two spaces enclose an empty word and a tab is part of one.
//! claim: squeezed white space
//! why: `split(' ')` gives an empty piece between two spaces, and knows nothing of tabs and line ends.
//! see: Print the pieces of "a  b" one by one: how many are there?
//! hint: Your text is {{ observed }} where {{ expected }} is right: as many spaces stand in it as before. Splitting at one
//!   space usually causes that. Which pieces lie between two spaces that follow each other?

pub fn squeeze(text: &str) -> String {
    let words: Vec<&str> = text.split(' ').collect();
    words.join(" ")
}
