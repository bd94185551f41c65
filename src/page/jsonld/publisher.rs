//! Whose something is.

use serde::Serialize;

use crate::page::{Book, Icon};
use crate::text::Lang;

#[derive(Serialize)]
pub struct Publisher<'a> {
    #[serde(rename = "@id", skip_serializing_if = "Option::is_none")]
    id: Option<String>,
    #[serde(rename = "@type")]
    kind: &'static str,
    #[serde(skip_serializing_if = "str::is_empty")]
    email: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    logo: Option<String>,
    name: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    telephone: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<String>,
}

impl<'a> Publisher<'a> {
    /// Of whom the site knows no more.
    pub fn named(name: &'a str) -> Publisher<'a> {
        Publisher { id: None, kind: "Organization", email: "", logo: None, name, telephone: "", url: None }
    }
}

/// Whose the site is.
pub fn organization(book: &Book, lang: Lang) -> Publisher<'_> {
    let footer = &book.site.config.footer;
    Publisher {
        id: Some(book.absolute("/#organization")),
        email: &footer.email,
        logo: book.theme.logo.as_ref().map(|logo| book.absolute(&Icon::Large.address(logo))),
        telephone: &footer.phone,
        url: Some(book.absolute("/")),
        ..Publisher::named(book.name(lang))
    }
}
