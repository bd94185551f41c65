//! The page on which readers search.

use serde::Serialize;

use super::LinkView;

/// How every page leads to search.
#[derive(Serialize)]
pub struct SiteSearchView {
    /// Of the page; it takes the query as `?q=`.
    pub url: String,
    /// What browsers are told of search: a file of type `application/opensearchdescription+xml`.
    pub description: String,
}

/// `search.html`.
#[derive(Serialize)]
pub struct SearchView {
    pub heading: String,
    /// Where the script begins to read.
    pub index: String,
    /// What the index may be narrowed by; a field that nothing has is not in the index.
    pub names: Vec<SearchFieldView>,
    /// Lists in which everything stands in order.
    pub archives: Vec<LinkView>,
    /// The same in the other languages.
    pub others: Vec<SearchLanguageView>,
}

#[derive(Serialize)]
pub struct SearchFieldView {
    /// `kind`, `topic`, `year`, `sector`, `country`: also its name in the query of an address.
    pub name: &'static str,
    pub label: String,
}

#[derive(Serialize)]
pub struct SearchLanguageView {
    pub lang: String,
    /// The language's name in itself.
    pub label: String,
    pub url: String,
}
