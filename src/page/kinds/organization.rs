//! Entries of the directory: the page and the card.

use crate::config::{Group, Texts};
use crate::content::{Kind, Money, Need, Organization, Project};
use crate::site::{EntryId, Named, PartKind, Slice};
use crate::text::{Collator, Lang};

use crate::page::entry::{Shown, mentions};
use crate::page::head::Words;
use crate::page::view::{
    CardView, EntryLinkView, IdentifierView, MoneyView, NeedView, OfficerView, OrganizationView, ProjectView, RegistrationView, TermView,
};
use crate::page::{Book, FactsView, FeedOf, PartsOf, book, contact, correction, dates, jsonld, newest, parts, references};

use super::Own;

/// Of an association: how much of what is coming and of what is new stands on its page.
const EVENTS: usize = 3;
const NEWS: usize = 6;

pub fn view(shown: &Shown, organization: &Organization) -> Own {
    let Shown { book, lang, entry, rendition, id, .. } = *shown;
    let has_feed = crate::page::feed::has_own(&book.site, lang, id);
    Own {
        template: "organization.html",
        facts: FactsView::Organization(Box::new(facts(shown, organization))),
        words: Words {
            section: book.kind_link(lang, Kind::Organization).url,
            feeds: if has_feed { book::feeds(book, lang, FeedOf::Naming(id)) } else { Vec::new() },
            data: vec![jsonld::listed(book, lang, entry, rendition, organization)],
            ..Words::default()
        },
        lists: if organization.is_association() { own_news(shown) } else { Vec::new() },
    }
}

pub fn complete(card: &mut CardView, book: &Book, organization: &Organization, lang: Lang) {
    card.labels = terms(book, lang, Group::Kinds, &organization.kinds).into_iter().map(|term| term.label).collect();
    card.number = Some(organization.acronym.to_string()).filter(|acronym| !acronym.is_empty());
    card.from = organization.country.map(|at| book.term(lang, Kind::Organization, Group::Countries, at).label.clone());
    card.stale = is_stale(book, organization);
}

fn facts(shown: &Shown, organization: &Organization) -> OrganizationView {
    let Shown { book, lang, .. } = *shown;
    let text = |texts: &Texts| texts.get(lang).to_owned();
    let year = |year: Option<i16>| year.map(|year| year.to_string()).unwrap_or_default();
    OrganizationView {
        acronym: organization.acronym.to_string(),
        other_names: organization.other_names.iter().map(|name| name.to_string()).collect(),
        local_name: organization.local_name.to_string(),
        kinds: terms(book, lang, Group::Kinds, &organization.kinds),
        country: organization.country.map(|at| book.country(lang, at)),
        partner_countries: organization.partner_countries.iter().map(|at| book.country(lang, *at)).collect(),
        part_of: organization.part_of.as_ref().and_then(|key| book.reference_link(lang, key)),
        parts: parts(shown),
        identifiers: organization
            .identifiers
            .iter()
            .map(|(scheme, id)| IdentifierView { scheme: scheme.to_string(), id: id.to_string() })
            .collect(),
        registrations: registrations(book, lang, organization),
        sectors: terms(book, lang, Group::Sectors, &organization.sectors),
        sdgs: organization.sdgs.clone(),
        areas: terms(book, lang, Group::Areas, &organization.areas),
        founded: organization.founded.map(|date| dates::of_partial(book, lang, date)).unwrap_or_default(),
        in_vietnam_since: year(organization.in_vietnam_since),
        in_province_since: year(organization.in_province_since),
        activity: organization.activity,
        website: organization.website.to_string(),
        email: organization.email.to_string(),
        phone: organization.phone.to_string(),
        address: text(&organization.address),
        officers: officers(book, lang, organization),
        projects: organization.projects.iter().map(|project| project_view(shown, organization, project)).collect(),
        needs: needs(shown, organization),
        verified: organization.last_verified.map(|date| dates::of_date(book, lang, date)),
        verified_by: text(&organization.verified_by),
        stale: is_stale(book, organization),
        correction: correction::mail(shown).unwrap_or_default(),
        source: organization.source.as_ref().map(|source| text(&source.name)).unwrap_or_default(),
        source_url: organization.source.as_ref().and_then(|source| source.url.as_deref()).unwrap_or_default().to_owned(),
    }
}

fn terms(book: &Book, lang: Lang, group: Group, positions: &[usize]) -> Vec<TermView> {
    positions.iter().map(|at| book.term(lang, Kind::Organization, group, *at).clone()).collect()
}

/// Entries that say they are part of this one, in order of name.
fn parts(shown: &Shown) -> Vec<EntryLinkView> {
    let Shown { book, lang, entry, .. } = *shown;
    let is_part = |id: &crate::site::EntryId| {
        let other = book.site.entry(*id).original.organization();
        other.and_then(|other| other.part_of.as_ref()).is_some_and(|whole| *whole.key == *entry.key)
    };
    let mut parts: Vec<_> = entry.named_by.iter().map(|by| by.from).filter(is_part).collect();
    parts.sort_by_key(|id| (book.site.lists(lang).rank(*id), *id));
    parts.dedup();
    parts.into_iter().filter_map(|id| book.entry_link(lang, id)).collect()
}

fn registrations(book: &Book, lang: Lang, organization: &Organization) -> Vec<RegistrationView> {
    let agencies = &book.site.config.vocabularies.agencies;
    let all = organization.registrations.iter();
    all.filter_map(|registration| {
        Some(RegistrationView {
            kind: registration.kind?,
            number: registration.number.to_string(),
            authority: registration.authority.map(|at| agencies.terms[at].1.name.get(lang).to_owned()).unwrap_or_default(),
        })
    })
    .collect()
}

/// What is coming and what is new of an association, and what else names it.
fn own_news(shown: &Shown) -> Vec<(&'static str, Vec<EntryId>)> {
    let Shown { book, lang, entry, id, .. } = *shown;
    let site = &book.site;
    let is_news = |id: &EntryId| site.entry(*id).kind == Kind::News && site.entry(*id).shown(lang).is_some();
    let mut news: Vec<_> = entry.named_by.iter().map(|by| by.from).filter(is_news).collect();
    news.sort_by_key(|id| (site.lists(lang).rank(*id), *id));
    news.dedup();
    let newest = newest::of(site, &news, EVENTS, NEWS);
    let mut mentions = mentions(book, lang, id);
    mentions.retain(|id| !newest.has(*id));
    vec![("events", newest.events), ("news", newest.news), ("mentions", mentions)]
}

/// By role, in the order of the file, which is that of rank; of one role by given name, as Vietnamese lists of persons are.
pub fn officers(book: &Book, lang: Lang, organization: &Organization) -> Vec<OfficerView> {
    if organization.officers.is_empty() {
        return Vec::new();
    }
    let collator = Collator::new(book.site.config.languages.language_tag(lang));
    let mut officers: Vec<OfficerView> = Vec::new();
    for (role, name) in &organization.officers {
        let role = role.get(lang);
        match officers.iter_mut().find(|officer| officer.role == role) {
            Some(same) => same.names.push(name.to_string()),
            None => officers.push(OfficerView { role: role.to_owned(), names: vec![name.to_string()] }),
        }
    }
    officers.iter_mut().for_each(|officer| officer.names.sort_by_cached_key(|name| collator.person_key(name)));
    officers
}

/// A project as a page shows it: of its organisation or of a list.
pub fn project_view(shown: &Shown, organization: &Organization, project: &Project) -> ProjectView {
    let Shown { book, lang, entry, rendition, .. } = *shown;
    let own = rendition.document.organization().and_then(|own| own.projects.iter().find(|own| own.id == project.id));
    let (title, language) = shown.part_words(&project.title, own.map(|own| &*own.title));
    let (results, results_lang) = shown.part_words(&project.results, own.map(|own| &*own.results));
    let approval = project.approval.as_ref().map(|document| {
        let at = entry.original.outline.documents.iter().position(|(other, _)| other.at == document.at);
        references::view(book, lang, document, at.and_then(|at| *entry.documents.get(at)?))
    });
    ProjectView {
        id: project.id.to_string(),
        title,
        lang: language,
        sectors: part_terms(shown, PartKind::Project, Slice::Sector, &project.sectors),
        areas: part_terms(shown, PartKind::Project, Slice::Area, &project.areas),
        start: project.start.map(|date| dates::of_date(book, lang, date)),
        end: project.end.map(|date| dates::of_date(book, lang, date)),
        status: project.status,
        budget: organization.public_budget(project).iter().map(|money| money_view(book, lang, money)).collect(),
        donors: project.donors.iter().filter_map(|key| book.reference_link(lang, key)).collect(),
        owner: project.owner.get(lang).to_owned(),
        approval,
        results,
        results_lang,
    }
}

fn money_view(book: &Book, lang: Lang, money: &Money) -> MoneyView {
    MoneyView { amount: book.decimal(lang, &money.amount), currency: money.currency.to_string(), kind: money.kind }
}

/// Open ones first; of those the ones that close soonest.
fn needs(shown: &Shown, organization: &Organization) -> Vec<NeedView> {
    let today = shown.book.site.date;
    let state = |need: &Need| need.state_on(today);
    let mut needs: Vec<&Need> = organization.needs.iter().collect();
    needs.sort_by_key(|need| (state(need) != "open", need.open_until.is_none(), need.open_until));
    needs.into_iter().map(|need| need_view(shown, need)).collect()
}

/// A call for aid as a page shows it: of its organisation or of a list.
pub fn need_view(shown: &Shown, need: &Need) -> NeedView {
    let Shown { book, lang, rendition, .. } = *shown;
    let own = rendition.document.organization().and_then(|own| own.needs.iter().find(|own| own.id == need.id));
    let (title, language) = shown.part_words(&need.title, own.map(|own| &*own.title));
    NeedView {
        id: need.id.to_string(),
        title,
        lang: language,
        sectors: part_terms(shown, PartKind::Need, Slice::Sector, &need.sectors),
        areas: part_terms(shown, PartKind::Need, Slice::Area, &need.areas),
        amount: need.amount.as_ref().map(|money| money_view(book, lang, money)),
        contact: contact::pieces(need.contact.get(lang)),
        open_until: need.open_until.map(|date| dates::of_date(book, lang, date)),
        state: need.state_on(book.site.date),
    }
}

/// Sectors or areas of a project or need: they lead to the projects or needs that share them.
fn part_terms(shown: &Shown, kind: PartKind, slice: fn(Named) -> Slice, positions: &[usize]) -> Vec<TermView> {
    let term = |at: &usize| parts::term(shown.book, shown.lang, PartsOf { kind, slice: slice(Named::Term(*at)) });
    positions.iter().map(term).collect()
}

fn is_stale(book: &Book, organization: &Organization) -> bool {
    organization.is_unverified(book.site.date, book.site.config.days_unverified)
}
