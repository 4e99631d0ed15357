//! Writes signs as themselves where formulas and code had them escaped: they were on their way through Markdown, and are not
//! any more. Smaller pages, and attributes that read as what they are.

use crate::html::outside_scripts;

/// Some HTML without needless escapes. Scripts stay as they are, where a sign may end a text.
pub fn plain(html: &str) -> String {
    outside_scripts(html, unescape)
}

fn unescape(text: &str, plain: &mut String) {
    let mut parts = text.split("&#");
    plain.push_str(parts.next().unwrap_or_default());
    for part in parts {
        let escaped = part
            .split_once(';')
            .and_then(|(number, behind)| Some((harmless(number)?, behind)));
        match escaped {
            Some((sign, behind)) => {
                plain.push(sign);
                plain.push_str(behind);
            }
            None => {
                plain.push_str("&#");
                plain.push_str(part);
            }
        }
    }
}

/// The sign of that number, if it means nothing to HTML, in texts and in attributes.
fn harmless(number: &str) -> Option<char> {
    let sign = char::from(number.parse::<u8>().ok()?);
    (sign.is_ascii_punctuation() && !"<>&\"'".contains(sign)).then_some(sign)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn harmless_signs_are_written_as_themselves() {
        let html = "<i data-latex=\"&#92;eta &#60; &#34;\">&#123;&#10;&#8201;&#;a &# b</i><script>\"&#92;\"</script>&#45;";
        assert_eq!(
            plain(html),
            "<i data-latex=\"\\eta &#60; &#34;\">{&#10;&#8201;&#;a &# b</i><script>\"&#92;\"</script>-"
        );
    }
}
