//! `content/site.yaml`: from the form that an editor fills in to the settings that the program uses.

use std::collections::BTreeMap;

use jiff::tz::TimeZone;
use schemars::JsonSchema;
use serde::Deserialize;

use crate::diagnostic::{Code, Diagnostic, Place};
use crate::official::Issuers;
use crate::picture;
use crate::schedule::Unit;
use crate::text::{LanguageTag, is_device, is_slug};
use crate::yaml::{self, Localized, Source};

use super::base_url::BaseUrl;
use super::colours::{ChosenColour, ColoursForm, colours};
use super::languages::{Languages, Texts};
use super::search::{Search, SearchForm};
use super::sections::{Section, Sections};
use super::term_fields;
use super::values::{Values, words};
use super::vocabulary::{self, Vocabularies};

/// What Decree 147/2024 calls the site: its own information only, or an aggregating news site with a licence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    Internal,
    Aggregated,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Footer {
    pub owner: Texts,
    pub responsible: Texts,
    pub address: Texts,
    pub phone: Box<str>,
    pub email: Box<str>,
    pub licence: Texts,
    pub reuse: Texts,
}

/// The settings of a site, checked.
#[derive(Clone, Debug)]
pub struct Config {
    pub languages: Languages,
    pub name: Texts,
    pub short_name: Texts,
    pub tagline: Texts,
    pub notice: Texts,
    pub base: BaseUrl,
    pub time_zone: TimeZone,
    pub class: Class,
    pub require_approval: bool,
    /// Kinds shown in a language into which they are not translated, beyond the kinds that always are.
    pub news_falls_back: bool,
    pub sections: Vec<Sections>,
    /// Section identifiers or keys of pages, with the place that names each.
    pub menu: Vec<(Box<str>, Place)>,
    pub footer: Footer,
    /// After so many days an entry of the directory counts as not verified.
    pub days_unverified: i32,
    pub words_per_minute: Vec<u32>,
    pub vocabularies: Vocabularies,
    /// The names of its agencies, to find them in running text.
    pub issuers: Issuers,
    /// Whether pictures are offered in AVIF, too.
    pub avif: bool,
    /// The picture that links to pages without one of their own are shown with, and where it is named.
    pub share: Option<(Box<str>, Place)>,
    pub theme: Box<str>,
    /// Where the theme is named.
    pub theme_at: Place,
    /// In place of the theme's.
    pub colours: Vec<ChosenColour>,
    /// A picture below `content/`, with the place that names it.
    pub logo: Option<(Box<str>, Place)>,
    /// Whether texts are published packed, too.
    pub compress: bool,
    /// Of which stretches of the calendar the site publishes reviews, once they are over.
    pub reports: Vec<Unit>,
    /// None where readers cannot search.
    pub search: Option<Search>,
}

impl Config {
    pub fn section(&self, lang: crate::text::Lang, section: Section) -> &str {
        self.sections[lang.index()].word(section)
    }

    /// `/` for the default language, `/en/` for another.
    pub fn home(&self, lang: crate::text::Lang) -> String {
        if lang == crate::text::Lang::DEFAULT { "/".to_owned() } else { ["/", self.languages.tag(lang), "/"].concat() }
    }
}

#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
struct SiteForm {
    #[schemars(extend("x-value" = "language", "x-need" = "always"))]
    languages: Option<Vec<String>>,
    #[schemars(extend("x-need" = "always"))]
    name: Option<Localized>,
    short_name: Option<Localized>,
    tagline: Option<Localized>,
    notice: Option<Localized>,
    #[schemars(extend("x-value" = "base-url", "x-need" = "always"))]
    base_url: Option<String>,
    time_zone: Option<String>,
    #[schemars(extend("x-words" = words(CLASSES)))]
    class: Option<String>,
    theme: Option<String>,
    colours: ColoursForm,
    #[schemars(extend("x-value" = "picture"))]
    logo: Option<String>,
    compress: Option<bool>,
    #[schemars(extend("x-words" = words(UNITS)))]
    reports: Vec<String>,
    search: SearchForm,
    require_approval: Option<bool>,
    fallback: FallbackForm,
    limits: LimitsForm,
    sections: BTreeMap<String, BTreeMap<String, String>>,
    menu: Option<Vec<String>>,
    footer: FooterForm,
    images: ImagesForm,
    #[schemars(extend("x-value" = "picture"))]
    share: Option<String>,
    reading_speed: BTreeMap<String, u32>,
    #[schemars(with = "serde_json::Value", extend("x-value" = "map"))]
    #[allow(dead_code, reason = "free for the editors, read by templates of their own in time")]
    extra: Option<serde_yaml::Value>,
}

#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-shape" = "fallback"))]
struct FallbackForm {
    news: Option<bool>,
}

#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-shape" = "limits"))]
struct LimitsForm {
    days_unverified: Option<u16>,
}

#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-shape" = "footer"))]
struct FooterForm {
    owner: Option<Localized>,
    responsible: Option<Localized>,
    address: Option<Localized>,
    phone: Option<String>,
    email: Option<String>,
    licence: Option<Localized>,
    reuse: Option<Localized>,
}

#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("x-shape" = "images"))]
struct ImagesForm {
    avif: Option<bool>,
}

/// What may stand in site.yaml.
pub fn site_form() -> serde_json::Value {
    yaml::schema_of::<SiteForm>()
}

/// site.yaml and the vocabularies (name of the file without ending, and its text). Where a setting is at fault a harmless one stands
/// in for it: its problem stops publication, and everything else can still be judged.
pub fn read(site: &Source, vocabularies: &[(Box<str>, Source)]) -> (Config, Vec<Diagnostic>) {
    let (form, mut problems) = yaml::read::<SiteForm>(site);
    let languages = languages(site, form.languages.as_deref(), &mut problems);
    let mut values = Values::new(site, &languages);
    if form.name.is_none() {
        values.missing("name", "name: {vi: …, en: …}");
    }
    let name = values.texts("name", form.name);
    let short_name = values.texts("short_name", form.short_name);
    let vocabularies = read_vocabularies(vocabularies, &languages, &mut problems);
    let config = Config {
        short_name: if short_name.is_empty() { name.clone() } else { short_name },
        name,
        tagline: values.texts("tagline", form.tagline),
        notice: values.texts("notice", form.notice),
        base: base_url(&mut values, form.base_url),
        time_zone: time_zone(&mut values, form.time_zone),
        class: values.one_of("class", form.class, CLASSES).unwrap_or(Class::Internal),
        require_approval: form.require_approval.unwrap_or(false),
        news_falls_back: form.fallback.news.unwrap_or(false),
        sections: sections(&mut values, &form.sections),
        menu: menu(site, form.menu.unwrap_or_default()),
        footer: footer(&mut values, form.footer),
        days_unverified: i32::from(form.limits.days_unverified.unwrap_or(DAYS_UNVERIFIED)),
        words_per_minute: reading_speed(&mut values, &form.reading_speed),
        avif: avif(&mut values, form.images.avif),
        share: values.text("share", form.share).map(|file| (file, site.place_of_value("share"))),
        theme_at: if form.theme.is_some() { site.place_of_value("theme") } else { Place::file(site.path().clone()) },
        theme: values.text("theme", form.theme).unwrap_or_else(|| "huu-nghi".into()),
        colours: colours(&mut values, form.colours),
        logo: values.text("logo", form.logo).map(|logo| (logo, site.place_of_value("logo"))),
        compress: form.compress.unwrap_or(false),
        reports: reports(&mut values, form.reports),
        search: form.search.read(),
        issuers: vocabularies.issuers(&languages),
        vocabularies,
        languages: languages.clone(),
    };
    problems.extend(values.finish());
    (config, problems)
}

/// The names of the languages become positions; a faulty list is replaced by Vietnamese and English.
fn languages(site: &Source, tags: Option<&[String]>, problems: &mut Vec<Diagnostic>) -> Languages {
    let mut known: Vec<LanguageTag> = Vec::new();
    for (index, text) in tags.unwrap_or_default().iter().enumerate().take(MOST_LANGUAGES + 1) {
        let place = || site.place_of_value(&format!("languages[{index}]"));
        match LanguageTag::parse(text) {
            Ok(tag) if known.contains(&tag) => {
                problems.push(Diagnostic::new(Code::RepeatedValue, place()).arg("value", text).arg("key", "languages"));
            }
            Ok(tag) if known.len() < MOST_LANGUAGES => known.push(tag),
            _ => problems.push(Diagnostic::new(Code::BadLanguage, place()).arg("value", text)),
        }
    }
    if known.is_empty() {
        if !site.may_have("languages") || tags.is_some_and(<[String]>::is_empty) {
            problems.push(
                Diagnostic::new(Code::MissingKey, Place::file(site.path().clone()))
                    .arg("key", "languages")
                    .missing_line("languages: [vi, en]"),
            );
        }
        known = ["vi", "en"].iter().filter_map(|tag| LanguageTag::parse(tag).ok()).collect();
    }
    let first = known.remove(0);
    Languages::new(first, known)
}

const CLASSES: &[(&str, Class)] = &[("internal", Class::Internal), ("aggregated", Class::Aggregated)];

const UNITS: &[(&str, Unit)] = &[("month", Unit::Month), ("quarter", Unit::Quarter), ("half", Unit::Half), ("year", Unit::Year)];

/// A year: the limit of most directories.
const DAYS_UNVERIFIED: u16 = 365;

/// More than any site needs; keeps positions in a byte. One more is reported, what follows is not looked at.
const MOST_LANGUAGES: usize = 32;

fn base_url(values: &mut Values, text: Option<String>) -> BaseUrl {
    let parsed = match text {
        None => {
            values.missing("base_url", "base_url: https://example.org/");
            None
        }
        Some(text) => {
            let parsed = BaseUrl::parse(text.trim());
            if parsed.is_none() {
                let problem = values.problem(Code::BadBaseUrl, "base_url").arg("value", text);
                values.report(problem);
            }
            parsed
        }
    };
    parsed.unwrap_or_default()
}

fn time_zone(values: &mut Values, text: Option<String>) -> TimeZone {
    let name = values.text("time_zone", text).unwrap_or_else(|| "Asia/Ho_Chi_Minh".into());
    TimeZone::get(&name).unwrap_or_else(|_| {
        let problem = values.problem(Code::BadTimeZone, "time_zone").arg("value", &name);
        values.report(problem);
        TimeZone::UTC
    })
}

/// `sections: {en: {news: stories}}` replaces single words of the defaults.
fn sections(values: &mut Values, given: &BTreeMap<String, BTreeMap<String, String>>) -> Vec<Sections> {
    let languages = values.languages();
    let mut all: Vec<_> = languages.all().map(|lang| Sections::default_for(languages.language_tag(lang).language())).collect();
    for (tag, words) in given {
        let key = format!("sections.{tag}");
        let Some(lang) = languages.find(tag) else {
            let problem = values.problem(Code::UnknownLanguage, &key).arg("value", tag).arg("known", languages.names());
            values.report(problem);
            continue;
        };
        for (id, word) in words {
            if values.is_full() {
                break;
            }
            set_section(values, &mut all[lang.index()], &format!("{key}.{id}"), id, word);
        }
    }
    for lang in languages.all() {
        report_clash(values, &all[lang.index()], languages.tag(lang));
    }
    all
}

fn set_section(values: &mut Values, sections: &mut Sections, key: &str, id: &str, word: &str) {
    let problem = match Section::from_id(id) {
        None => {
            let known = Section::all().map(Section::id).collect::<Vec<_>>().join(", ");
            let near = crate::text::nearest(id, Section::all().map(Section::id)).unwrap_or("none").to_owned();
            values.problem(Code::UnknownKey, key).arg("key", id).arg("nearest", near).arg("known", known).arg("own", "none")
        }
        Some(_) if !is_slug(word) => values.corrected(Code::BadSlug, key, Some(&crate::text::slug(word))).arg("value", word),
        Some(_) if is_device(word) => values.problem(Code::ReservedSlug, key).arg("value", word),
        Some(section) => return sections.set(section, word),
    };
    values.report(problem);
}

/// Two sections of one address would overwrite each other's pages.
fn report_clash(values: &mut Values, sections: &Sections, tag: &str) {
    for stands_here in [Section::is_top_level, Section::is_inner] {
        let mut seen: BTreeMap<&str, Section> = BTreeMap::new();
        for section in Section::all().filter(|section| stands_here(*section)) {
            let word = sections.word(section);
            if let Some(first) = seen.insert(word, section) {
                let problem = values
                    .problem(Code::SectionClash, &format!("sections.{tag}"))
                    .arg("first", first.id())
                    .arg("second", section.id())
                    .arg("value", word)
                    .arg("language", tag);
                values.report(problem);
            }
        }
    }
}

fn menu(site: &Source, items: Vec<String>) -> Vec<(Box<str>, Place)> {
    // Beyond what any page shows, the list itself is place enough.
    const MOST: usize = 100;
    let whole = if items.len() > MOST { Some(site.place_of_key("menu")) } else { None };
    let place = |index: usize| whole.clone().filter(|_| index >= MOST).unwrap_or_else(|| site.place_of_value(&format!("menu[{index}]")));
    items.into_iter().enumerate().map(|(index, item)| (item.into(), place(index))).collect()
}

fn footer(values: &mut Values, form: FooterForm) -> Footer {
    Footer {
        owner: values.texts("footer.owner", form.owner),
        responsible: values.texts("footer.responsible", form.responsible),
        address: values.texts("footer.address", form.address),
        phone: values.text("footer.phone", form.phone).unwrap_or_default(),
        email: values.text("footer.email", form.email).unwrap_or_default(),
        licence: values.texts("footer.licence", form.licence),
        reuse: values.texts("footer.reuse", form.reuse),
    }
}

/// Many programs are made without the encoder: it more than doubles the time to compile.
fn avif(values: &mut Values, wanted: Option<bool>) -> bool {
    let wanted = wanted.unwrap_or(false);
    if wanted && !picture::HAS_AVIF {
        let problem = values.problem(Code::AvifMissing, "images.avif");
        values.report(problem);
    }
    wanted && picture::HAS_AVIF
}

/// Each once, from the shortest.
fn reports(values: &mut Values, written: Vec<String>) -> Vec<Unit> {
    let mut units = Vec::new();
    for (at, word) in written.into_iter().enumerate() {
        if values.is_full() {
            break;
        }
        let key = format!("reports[{at}]");
        match values.one_of(&key, Some(word.clone()), UNITS) {
            Some(unit) if units.contains(&unit) => {
                let problem = values.problem(Code::RepeatedValue, &key).arg("value", word).arg("key", "reports");
                values.report(problem);
            }
            found => units.extend(found),
        }
    }
    units.sort_unstable();
    units
}

/// Words (syllables in Vietnamese) a reader takes in a minute.
fn reading_speed(values: &mut Values, given: &BTreeMap<String, u32>) -> Vec<u32> {
    let languages = values.languages();
    for tag in given.keys().filter(|tag| languages.find(tag).is_none()) {
        let problem =
            values.problem(Code::UnknownLanguage, &format!("reading_speed.{tag}")).arg("value", tag).arg("known", languages.names());
        values.report(problem);
    }
    let default = |lang| if languages.language_tag(lang).language() == "vi" { 230 } else { 220 };
    languages.all().map(|lang| given.get(languages.tag(lang)).copied().unwrap_or(default(lang)).max(1)).collect()
}

fn read_vocabularies(sources: &[(Box<str>, Source)], languages: &Languages, problems: &mut Vec<Diagnostic>) -> Vocabularies {
    let mut all = Vocabularies::default();
    for (name, source) in sources {
        match all.by_name(name) {
            Some(slot) => {
                let (vocabulary, found) = vocabulary::read(name, source, languages);
                *slot = vocabulary;
                problems.extend(found);
            }
            None => {
                let expected = format!("{}, documents (.yaml)", term_fields::names().collect::<Vec<_>>().join(", "));
                problems.push(Diagnostic::new(Code::UnknownFile, Place::file(source.path().clone())).arg("expected", expected));
            }
        }
    }
    problems.extend(all.check_areas(languages));
    problems.extend(all.check_countries(languages));
    all
}
