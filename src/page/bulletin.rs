//! The bulletin: a month on one page that can be printed, the same in short for mail programs, and the list of all issues. The texts are those
//! of the items' own pages; each of those remains the one address of its text.

use std::collections::BTreeMap;

use crate::config::Section;
use crate::content::Facts;
use crate::site::{EntryId, Issue};
use crate::text::Lang;

use super::abbreviations::Abbreviations;
use super::body::Links;
use super::entry::Shown;
use super::head::{Words, head, trail};
use super::pictures::SharePicture;
use super::view::{
    BulletinEmailView, BulletinHeadView, BulletinItemView, BulletinLinkView, BulletinView, BulletinYearView, BulletinsView, EmailItemView,
    EmailPictureView, LinkView, PictureView,
};
use super::{Book, Here, Main, Page, View, body, card, dates, jsonld, kinds, placed, routes};

/// The width of a column in mail programs.
const EMAIL_WIDTH: u32 = 600;

/// Positions of the issues that a language has, newest first.
pub fn all(book: &Book, lang: Lang) -> impl DoubleEndedIterator<Item = usize> {
    let issues = book.site.issues.iter().enumerate();
    issues.filter(move |(_, issue)| !issue.items(lang).is_empty()).map(|(at, _)| at)
}

/// The newest issue, for the home page.
pub fn newest(book: &Book, lang: Lang) -> Option<LinkView> {
    all(book, lang).next().map(|at| link(book, lang, at))
}

/// "Bản tin hữu nghị số 11, tháng 11/2026".
pub fn heading(book: &Book, lang: Lang, issue: &Issue) -> String {
    say(book, lang, "bulletin-heading", issue)
}

/// A string that tells which issue it is.
fn say(book: &Book, lang: Lang, key: &str, issue: &Issue) -> String {
    let own = issue.file.as_ref().and_then(|file| file.number.as_deref());
    let number = own.map_or_else(|| issue.month.to_string(), str::to_owned);
    let further = [("number", &*number), ("name", &*name(book, lang)), ("site", book.name(lang))];
    dates::say_with(book, lang, key, (issue.year, issue.month), &further)
}

fn name(book: &Book, lang: Lang) -> String {
    book.say(lang, "bulletin-name", &[])
}

fn link(book: &Book, lang: Lang, at: usize) -> LinkView {
    let issue = &book.site.issues[at];
    LinkView { label: heading(book, lang, issue), url: routes::issue(&book.site.config, lang, issue) }
}

pub fn index(book: &Book, page: &Page) -> View {
    let lang = page.lang;
    let heading = name(book, lang);
    let words = Words {
        title: heading.clone(),
        description: book.say(lang, "description-bulletins", &[("site", book.name(lang))]),
        breadcrumbs: trail(book, lang, Vec::new()),
        section: page.path.to_string(),
        ..Words::default()
    };
    let mut years: Vec<BulletinYearView> = Vec::new();
    for at in all(book, lang) {
        let issue = &book.site.issues[at];
        let link = BulletinLinkView {
            label: say(book, lang, "bulletin-number", issue),
            title: own_title(issue, lang),
            url: routes::issue(&book.site.config, lang, issue),
            count: issue.items(lang).len(),
        };
        let year = issue.year.to_string();
        match years.last_mut().filter(|last| last.year == year) {
            Some(last) => last.issues.push(link),
            None => years.push(BulletinYearView { year, issues: vec![link] }),
        }
    }
    View {
        template: "bulletins.html",
        lang,
        here: Here::Path(page.path.clone()),
        head: Some(head(book, page, words)),
        main: Main::Bulletins(BulletinsView { heading, years }),
        lists: Vec::new(),
    }
}

pub fn view(book: &Book, page: &Page, at: usize) -> View {
    let lang = page.lang;
    let issue = &book.site.issues[at];
    let items = items(book, page, issue);
    let section = book.section_link(lang, Section::Bulletin);
    let words = Words {
        title: heading(book, lang, issue),
        description: say(book, lang, "description-bulletin", issue),
        breadcrumbs: trail(book, lang, vec![section.clone()]),
        section: section.url,
        picture: issue.items(lang).iter().find_map(|id| share(&shown(book, page, *id)?)),
        data: vec![jsonld::issue(book, lang, issue, &heading(book, lang, issue), &name(book, lang))],
        ..Words::default()
    };
    let main = BulletinView {
        issue: issue_head(book, lang, issue),
        email: routes::issue_email(&book.site.config, lang, issue),
        items,
        older: all(book, lang).find(|other| *other > at).map(|at| link(book, lang, at)),
        newer: all(book, lang).rev().find(|other| *other < at).map(|at| link(book, lang, at)),
    };
    View {
        template: "bulletin.html",
        lang,
        here: Here::Path(page.path.clone()),
        head: Some(head(book, page, words)),
        main: Main::Bulletin(Box::new(main)),
        lists: Vec::new(),
    }
}

pub fn issue_head(book: &Book, lang: Lang, issue: &Issue) -> BulletinHeadView {
    let file = issue.file.as_deref();
    let note = file.map_or("", |file| file.note.get(lang));
    BulletinHeadView {
        name: name(book, lang),
        number: say(book, lang, "bulletin-number", issue),
        title: own_title(issue, lang),
        date: file.and_then(|file| file.date).map(|date| dates::of_date(book, lang, date)),
        note: paragraphs(note),
    }
}

/// An empty line stands between paragraphs; where YAML has folded the lines, the end of a line does.
fn paragraphs(text: &str) -> Vec<String> {
    let end = if text.contains("\n\n") { "\n\n" } else { "\n" };
    let one_line = |lines: &str| lines.split_whitespace().collect::<Vec<_>>().join(" ");
    text.split(end).map(one_line).filter(|paragraph| !paragraph.is_empty()).collect()
}

fn own_title(issue: &Issue, lang: Lang) -> String {
    issue.file.as_ref().map_or("", |file| file.title.get(lang)).to_owned()
}

fn items(book: &Book, page: &Page, issue: &Issue) -> Vec<BulletinItemView> {
    // A page explains each abbreviation once, in each language that stands on it.
    let mut abbreviations = BTreeMap::new();
    let items = issue.items(page.lang).iter().enumerate();
    items.filter_map(|(at, id)| item(book, page, *id, at + 1, &mut abbreviations)).collect()
}

fn item<'a>(
    book: &'a Book,
    page: &Page,
    id: EntryId,
    number: usize,
    abbreviations: &mut BTreeMap<Lang, Abbreviations<'a>>,
) -> Option<BulletinItemView> {
    let shown = shown(book, page, id)?;
    let Shown { lang, entry, rendition, .. } = shown;
    let language = rendition.document.lang;
    let abbreviations = abbreviations.entry(language).or_insert_with(|| Abbreviations::new(book, language));
    let html = abbreviations.explain(body::html(book, rendition, lang, Links::Among(&shown.here, number)));
    let anchor = anchor(number);
    Some(BulletinItemView {
        body: placed::placed(&html, &format!("{anchor}-")),
        id: anchor,
        card: card::card(book, id, lang)?,
        article: match &entry.original.facts {
            Facts::News(news) => Some(Box::new(kinds::article(&shown, news))),
            _ => None,
        },
        sample: entry.common().sample,
    })
}

fn shown<'a>(book: &'a Book, page: &Page, id: EntryId) -> Option<Shown<'a>> {
    let entry = book.site.entry(id);
    let rendition = entry.shown(page.lang)?;
    Some(Shown { book, id, entry, rendition, lang: page.lang, here: Here::Path(page.path.clone()) })
}

fn share(shown: &Shown) -> Option<SharePicture> {
    match &shown.entry.original.facts {
        Facts::News(news) => kinds::share(shown, news),
        _ => None,
    }
}

/// Where an item stands in the page of its issue, counted from 1.
fn anchor(number: usize) -> String {
    format!("item-{number}")
}

pub fn email(book: &Book, page: &Page, at: usize) -> View {
    let lang = page.lang;
    let issue = &book.site.issues[at];
    let url = book.absolute(&routes::issue(&book.site.config, lang, issue));
    let item = |(at, id): (usize, &EntryId)| {
        let card = card::card(book, *id, lang)?;
        Some(EmailItemView {
            url: book.absolute(&card.url),
            anchor: format!("{url}#{}", anchor(at + 1)),
            picture: card.cover.as_ref().map(|cover| email_picture(book, cover)),
            title: card.title,
            lang: card.lang,
            date: card.date,
            summary: card.summary,
        })
    };
    let words = Words {
        title: heading(book, lang, issue),
        description: say(book, lang, "description-bulletin", issue),
        noindex: true,
        ..Words::default()
    };
    let main = BulletinEmailView {
        issue: issue_head(book, lang, issue),
        sheet: book.theme.assets.get("site.css").map(|sheet| book.absolute(&sheet.url)),
        items: issue.items(lang).iter().enumerate().filter_map(item).collect(),
        home: book.absolute(&book.site.config.home(lang)),
        url,
    };
    View {
        template: "bulletin-email.html",
        lang,
        here: Here::Path(page.path.clone()),
        head: Some(head(book, page, words)),
        main: Main::BulletinEmail(main),
        lists: Vec::new(),
    }
}

/// The widest of its files that fits into the column; where none does, the narrowest, shown smaller.
fn email_picture(book: &Book, picture: &PictureView) -> EmailPictureView {
    let files = picture.sources.iter().filter(|set| set.kind.is_none()).flat_map(|set| &set.candidates).map(|file| (&file.url, file.width));
    let all: Vec<(&String, u32)> = files.chain([(&picture.url, picture.width)]).collect();
    let fitting = all.iter().filter(|(_, width)| *width <= EMAIL_WIDTH).max_by_key(|(_, width)| *width);
    let (url, width) = fitting.or_else(|| all.iter().min_by_key(|(_, width)| *width)).map_or((&picture.url, EMAIL_WIDTH), |file| *file);
    let width = width.min(EMAIL_WIDTH);
    let own = u64::from(picture.width.max(1));
    let height = (u64::from(picture.height) * u64::from(width) + own / 2) / own;
    EmailPictureView { url: book.absolute(url), width, height: height as u32, alt: picture.alt.clone() }
}

#[cfg(test)]
mod tests {
    use super::paragraphs;

    #[test]
    fn paragraphs_as_yaml_may_hand_them_over() {
        assert_eq!(paragraphs("Một\ndòng.\n\n\nHai.\n"), ["Một dòng.", "Hai."]);
        assert_eq!(paragraphs("Một.\nHai."), ["Một.", "Hai."]);
        assert_eq!(paragraphs(""), [""; 0]);
    }
}
