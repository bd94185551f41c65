//! What the pages of the bulletin are given: `bulletins.html`, `bulletin.html`, `bulletin-email.html`.

use serde::Serialize;

use super::{ArticleView, CardView, DateView, LinkView};

/// `bulletins.html`: every issue, newest first.
#[derive(Serialize)]
pub struct BulletinsView {
    pub heading: String,
    pub years: Vec<BulletinYearView>,
}

#[derive(Serialize)]
pub struct BulletinYearView {
    pub year: String,
    pub issues: Vec<BulletinLinkView>,
}

#[derive(Serialize)]
pub struct BulletinLinkView {
    /// "Số 11 – tháng 11/2026".
    pub label: String,
    pub title: String,
    pub url: String,
    pub count: usize,
}

/// `bulletin.html`: an issue with all its texts, as it is printed.
#[derive(Serialize)]
pub struct BulletinView {
    pub issue: BulletinHeadView,
    /// The page for mail programs.
    pub email: String,
    pub items: Vec<BulletinItemView>,
    pub older: Option<LinkView>,
    pub newer: Option<LinkView>,
}

/// What stands above an issue.
#[derive(Serialize)]
pub struct BulletinHeadView {
    /// What the bulletin is called.
    pub name: String,
    /// "Số 11 – tháng 11/2026".
    pub number: String,
    /// Of this issue; empty for most.
    pub title: String,
    pub date: Option<DateView>,
    /// A word from the editors: paragraphs of plain text.
    pub note: Vec<String>,
}

#[derive(Serialize)]
pub struct BulletinItemView {
    /// Its place in the page.
    pub id: String,
    pub card: CardView,
    /// HTML below a heading of the second level, links already relative, ids of its own.
    pub body: String,
    /// What an item of news has beside its words.
    pub article: Option<Box<ArticleView>>,
    pub sample: bool,
}

/// `bulletin-email.html`: the same issue in short. Every address is absolute, for it is read far from the site.
#[derive(Serialize)]
pub struct BulletinEmailView {
    pub issue: BulletinHeadView,
    /// The theme's stylesheet, in full.
    pub sheet: Option<String>,
    /// The issue on the site.
    pub url: String,
    pub home: String,
    pub items: Vec<EmailItemView>,
}

#[derive(Serialize)]
pub struct EmailItemView {
    pub title: String,
    pub url: String,
    /// Where the item stands in the issue on the site.
    pub anchor: String,
    /// The language of title and summary, where it is not the page's own.
    pub lang: Option<String>,
    pub date: Option<DateView>,
    pub summary: String,
    pub picture: Option<EmailPictureView>,
}

#[derive(Serialize)]
pub struct EmailPictureView {
    pub url: String,
    pub width: u32,
    pub height: u32,
    pub alt: String,
}
