//! Which state of a page a browser shows. A page reloads only when its own print is another.

use crate::page::Book;
use crate::text::fingerprint;

/// What is known of the bytes of an answer.
pub struct Print {
    /// Of all bytes, and behind the hyphen of the shape.
    pub whole: String,
    /// Of all bytes but the addresses of stylesheets: pages of one shape differ in style only.
    pub shape: String,
}

pub fn print(status: u16, body: &[u8], book: Option<&Book>) -> Print {
    let whole = fingerprint(body) ^ u128::from(status);
    let shape = match (std::str::from_utf8(body), book) {
        (Ok(text), Some(book)) => fingerprint(without_styles(text, book).as_bytes()) ^ u128::from(status),
        _ => whole,
    };
    let shape = format!("{shape:032x}");
    Print { whole: format!("{whole:032x}-{shape}"), shape }
}

fn without_styles(text: &str, book: &Book) -> String {
    // Links are relative: no slash is certain to stand before them.
    styles(book).fold(text.to_owned(), |text, (name, url)| text.replace(url.trim_start_matches('/'), name))
}

/// Names and addresses of the theme's stylesheets.
pub fn styles(book: &Book) -> impl Iterator<Item = (&str, &str)> {
    book.theme.assets.all().filter(|(name, _)| name.ends_with(".css")).map(|(name, asset)| (name, &*asset.url))
}
