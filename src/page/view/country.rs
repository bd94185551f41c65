//! What `countries.html` and `country.html` are given.

use serde::Serialize;

use super::{LinkView, TermView};

/// `countries.html`: every country of which the site has anything.
#[derive(Serialize)]
pub struct CountriesView {
    pub heading: String,
    /// The friendship days as a calendar.
    pub calendar: Option<LinkView>,
    pub countries: Vec<CountedCountryView>,
}

#[derive(Serialize)]
pub struct CountedCountryView {
    pub name: String,
    pub url: String,
    pub days: usize,
    /// Associations that keep friendship with it.
    pub associations: usize,
    pub organizations: usize,
    pub news: usize,
}

/// `country.html`. Beside it stand the lists `associations`, `organizations`, `events` (upcoming) and `news` (cards).
#[derive(Serialize)]
pub struct CountryView {
    pub id: String,
    pub name: String,
    pub days: Vec<FriendshipDayView>,
    /// All organisations, where there are more than stand here.
    pub all_organizations: Option<LinkView>,
    /// All news, likewise.
    pub all_news: Option<LinkView>,
}

/// A day that comes back every year.
#[derive(Serialize)]
pub struct FriendshipDayView {
    pub name: String,
    /// `07-18`
    pub iso: String,
    /// As the language writes it, without a year.
    pub date: String,
    /// The year of the first; empty where it is not said.
    pub since: String,
    /// The other countries whose day it is, too.
    pub with: Vec<TermView>,
}
