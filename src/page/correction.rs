//! A letter to the site about one entry, so that whoever sees a fault need not look for whom to tell. It is an address to open and no form:
//! nothing is sent without the reader's own program for letters, and nothing is collected.

use crate::text::percent;

use super::entry::Shown;

/// None where the site gives no address to write to.
pub fn mail(shown: &Shown) -> Option<String> {
    let (book, lang) = (shown.book, shown.lang);
    let to = &book.site.config.footer.email;
    if to.is_empty() {
        return None;
    }
    let (key, name) = (("key", &*shown.entry.key), ("name", &*shown.rendition.document.title));
    let address = book.absolute(&shown.rendition.url);
    let subject = book.say(lang, "correction-subject", &[key]);
    let body = book.say(lang, "correction-body", &[("address", &address), key, name]);
    Some(mailto(to, &subject, &body))
}

/// RFC 6068: everything but the sign between a name and its host is written `%XX` where an address could take it for its own; a line of the
/// letter ends with CR LF.
fn mailto(to: &str, subject: &str, body: &str) -> String {
    let body = body.lines().collect::<Vec<_>>().join("\r\n");
    format!("mailto:{}?subject={}&body={}", percent(to, "@"), percent(subject, ""), percent(&body, ""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_letter_arrives_as_it_was_meant() {
        for (given, expected) in [
            (("a@x.example", "S", "B"), "mailto:a@x.example?subject=S&body=B"),
            (
                ("a&b?c@x.example", "Sai sót: a/b", "Một\nHai & ba = 5%\r\n"),
                "mailto:a%26b%3Fc@x.example?subject=Sai%20s%C3%B3t%3A%20a%2Fb&body=M%E1%BB%99t%0D%0AHai%20%26%20ba%20%3D%205%25",
            ),
        ] {
            assert_eq!(mailto(given.0, given.1, given.2), expected);
        }
    }
}
