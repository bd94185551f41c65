//! The lists of terms that content may name: topics, countries, agencies. One file each in `content/vocabulary/`.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;

use crate::diagnostic::{Code, Diagnostic, Place};
use crate::official::Issuers;
use crate::schedule::DayOfYear;
use crate::text::{is_device, nearest, slug};
use crate::yaml::{self, Localized, Source};

use super::group::{LEVELS, REGIONS};
use super::languages::{Languages, Texts};
use super::term_fields;
use super::values::Values;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Term {
    pub name: Texts,
    /// A short introduction in Markdown; topics show it.
    pub intro: Texts,
    pub valid_from: Option<jiff::civil::Date>,
    pub valid_to: Option<jiff::civil::Date>,
    pub successor: Option<Box<str>>,
    /// Of an agency: a position in [`LEVELS`](super::group::LEVELS).
    pub level: Option<usize>,
    /// Of an agency: the area it belongs to.
    pub area: Option<Box<str>>,
    /// Of a country: a position in [`REGIONS`](super::group::REGIONS).
    pub region: Option<usize>,
    /// Names as printed, which mean this term in prose.
    pub aliases: Vec<Box<str>>,
    /// Of a sister union.
    pub website: Option<Box<str>>,
    /// Of a sister union: where feed readers find its news.
    pub feed: Option<Box<str>>,
    /// Of a friendship day: when it is, every year.
    pub day: Option<DayOfYear>,
    /// Of a friendship day: the countries it is of.
    pub countries: Vec<Box<str>>,
    /// Of a friendship day: the year of the first.
    pub since: Option<i16>,
    /// Of a friendship day: when somebody last made sure of it. Readers see no other days.
    pub verified: Option<jiff::civil::Date>,
}

/// The terms of one file by identifier. Their order is that of the file: the editors' own.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Vocabulary {
    pub terms: Vec<(Box<str>, Term)>,
    by_id: BTreeMap<Box<str>, usize>,
    /// The file, for the places of what is judged later; none where there is no file.
    source: Option<Source>,
}

impl Vocabulary {
    pub fn position(&self, id: &str) -> Option<usize> {
        self.by_id.get(id).copied()
    }

    pub fn get(&self, id: &str) -> Option<&Term> {
        self.position(id).map(|at| &self.terms[at].1)
    }

    /// Where the introduction of a term stands in a language.
    pub fn place_of_intro(&self, id: &str, language: &str) -> Place {
        let Some(source) = &self.source else { return Place::file("content/vocabulary") };
        let own = format!("{id}.intro.{language}");
        let key = if source.tree().get(&own).is_some() { own } else { format!("{id}.intro") };
        source.place_of_value(&key)
    }

    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.terms.iter().map(|(id, _)| &**id)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Vocabularies {
    pub topics: Vocabulary,
    pub series: Vocabulary,
    pub countries: Vocabulary,
    pub areas: Vocabulary,
    pub agencies: Vocabulary,
    pub sectors: Vocabulary,
    pub abbreviations: Vocabulary,
    /// Sister unions elsewhere, whose news readers may want to follow.
    pub unions: Vocabulary,
    /// Friendship days, which come back every year.
    pub days: Vocabulary,
}

impl Vocabularies {
    /// The vocabulary of this name.
    pub fn named(&self, name: &str) -> Option<&Vocabulary> {
        Some(match name {
            "topics" => &self.topics,
            "series" => &self.series,
            "countries" => &self.countries,
            "areas" => &self.areas,
            "agencies" => &self.agencies,
            "sectors" => &self.sectors,
            "abbreviations" => &self.abbreviations,
            "unions" => &self.unions,
            "days" => &self.days,
            _ => return None,
        })
    }

    /// The vocabulary that the file of this name fills; none for a name that nothing reads.
    pub fn by_name(&mut self, name: &str) -> Option<&mut Vocabulary> {
        Some(match name {
            "topics" => &mut self.topics,
            "series" => &mut self.series,
            "countries" => &mut self.countries,
            "areas" => &mut self.areas,
            "agencies" => &mut self.agencies,
            "sectors" => &mut self.sectors,
            "abbreviations" => &mut self.abbreviations,
            "unions" => &mut self.unions,
            "days" => &mut self.days,
            _ => return None,
        })
    }

    /// The names of agencies in every language, as printed otherwise and in short.
    pub(super) fn issuers(&self, languages: &Languages) -> Issuers {
        let names = self.agencies.terms.iter().enumerate().flat_map(|(at, (_, agency))| {
            let own = languages.all().map(|lang| agency.name.get(lang));
            own.chain(agency.aliases.iter().map(|alias| &**alias)).map(move |name| (at, name))
        });
        let short = self.abbreviations.terms.iter();
        Issuers::new(names, short.flat_map(|(short, term)| languages.all().map(|lang| (&**short, term.name.get(lang)))))
    }

    /// Reports countries that friendship days name and that are not in the list of countries.
    pub(super) fn check_countries(&self, languages: &Languages) -> Vec<Diagnostic> {
        let Some(source) = &self.days.source else { return Vec::new() };
        let mut values = Values::new(source, languages);
        for (id, day) in &self.days.terms {
            for (index, country) in
                day.countries.iter().enumerate().filter(|(_, country)| !country.is_empty() && self.countries.get(country).is_none())
            {
                if values.is_full() {
                    break;
                }
                let near = nearest(country, self.countries.ids()).unwrap_or("none");
                let problem = values.problem(Code::UnknownCountry, &format!("{id}.countries[{index}]"));
                values.report(problem.arg("value", country).arg("nearest", near));
            }
        }
        values.finish()
    }

    /// Reports areas that agencies belong to, or areas went into, and that are not in the list of areas.
    pub(super) fn check_areas(&self, languages: &Languages) -> Vec<Diagnostic> {
        let area = |term: &Term| term.area.clone();
        let successor = |term: &Term| term.successor.clone();
        let mut problems = self.unknown_areas(&self.agencies, "area", area, languages);
        problems.extend(self.unknown_areas(&self.areas, "successor", successor, languages));
        problems
    }

    fn unknown_areas(&self, of: &Vocabulary, field: &str, named: fn(&Term) -> Option<Box<str>>, languages: &Languages) -> Vec<Diagnostic> {
        let Some(source) = &of.source else { return Vec::new() };
        let mut values = Values::new(source, languages);
        for (id, term) in &of.terms {
            let Some(area) = named(term).filter(|area| self.areas.get(area).is_none()) else { continue };
            if values.is_full() {
                break;
            }
            let near = nearest(&area, self.areas.ids());
            let problem = values.corrected(Code::UnknownTerm, &format!("{id}.{field}"), near);
            values.report(problem.arg("value", area).arg("nearest", near.unwrap_or("none")).arg("vocabulary", "areas"));
        }
        values.finish()
    }
}

/// A key that is new here is a row, or a word in a row, of `term_fields.rs` too.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
struct TermForm {
    #[schemars(extend("x-need" = "always"))]
    name: Option<Localized>,
    #[schemars(extend("x-long" = true))]
    intro: Option<Localized>,
    #[schemars(extend("x-value" = "date"))]
    valid_from: Option<String>,
    #[schemars(extend("x-value" = "date"))]
    valid_to: Option<String>,
    #[schemars(extend("x-terms" = "areas"))]
    successor: Option<String>,
    #[schemars(extend("x-words" = LEVELS))]
    level: Option<String>,
    #[schemars(extend("x-terms" = "areas"))]
    area: Option<String>,
    #[schemars(extend("x-words" = REGIONS))]
    region: Option<String>,
    aliases: Vec<String>,
    #[schemars(extend("x-value" = "url"))]
    website: Option<String>,
    #[schemars(extend("x-value" = "url"))]
    feed: Option<String>,
    #[schemars(extend("x-value" = "day-of-year"))]
    day: Option<String>,
    #[schemars(extend("x-terms" = "countries"))]
    countries: Vec<String>,
    since: Option<i16>,
    #[schemars(extend("x-value" = "date"))]
    verified: Option<String>,
}

impl TermForm {
    /// The keys with a value. One whose value could not be read was reported for that.
    fn written(&self) -> impl Iterator<Item = &'static str> + use<> {
        let all = [
            ("name", self.name.is_some()),
            ("intro", self.intro.is_some()),
            ("valid_from", self.valid_from.is_some()),
            ("valid_to", self.valid_to.is_some()),
            ("successor", self.successor.is_some()),
            ("level", self.level.is_some()),
            ("area", self.area.is_some()),
            ("region", self.region.is_some()),
            ("aliases", !self.aliases.is_empty()),
            ("website", self.website.is_some()),
            ("feed", self.feed.is_some()),
            ("day", self.day.is_some()),
            ("countries", !self.countries.is_empty()),
            ("since", self.since.is_some()),
            ("verified", self.verified.is_some()),
        ];
        all.into_iter().filter(|(_, is_written)| *is_written).map(|(key, _)| key)
    }
}

/// Each language has abbreviations of its own.
const ABBREVIATIONS: &str = "abbreviations";

/// Each needs a day and a country.
const DAYS: &str = "days";

/// What may stand in a term of a vocabulary.
pub fn term_form() -> serde_json::Value {
    yaml::schema_of::<TermForm>()
}

/// A vocabulary by the name of its file.
pub fn read(name: &str, source: &Source, languages: &Languages) -> (Vocabulary, Vec<Diagnostic>) {
    let complete = name != ABBREVIATIONS;
    let (mut forms, problems) = yaml::read::<BTreeMap<String, TermForm>>(source);
    let mut problems: Vec<_> = problems.into_iter().map(|problem| term_fields::narrowed(problem, name)).collect();
    let mut vocabulary = Vocabulary { source: Some(source.clone()), ..Vocabulary::default() };
    let mut values = Values::new(source, languages);
    let positions = |words: &[&'static str]| words.iter().enumerate().map(|(at, word)| (*word, at)).collect::<Vec<_>>();
    let (levels, regions) = (positions(LEVELS), positions(REGIONS));
    let mut addresses = BTreeMap::new();
    for id in source.top_keys() {
        if complete && !values.is_full() {
            check_address(&mut values, &mut addresses, id);
        }
        // A term that could not be read was reported; it still exists for those who name it.
        let form = forms.remove(id);
        let is_read = form.is_some();
        let form = form.unwrap_or_default();
        let key = |field: &str| format!("{id}.{field}");
        term_fields::check(name, id, form.written(), &mut values);
        if is_read && form.name.is_none() {
            values.missing(&key("name"), &example(languages));
        }
        if is_read && name == DAYS {
            check_day(&mut values, id, &form);
        }
        let term = Term {
            name: if complete { values.texts(&key("name"), form.name) } else { values.texts_some(&key("name"), form.name) },
            intro: values.texts_some(&key("intro"), form.intro),
            valid_from: values.date(&key("valid_from"), form.valid_from),
            valid_to: values.date(&key("valid_to"), form.valid_to),
            successor: values.text(&key("successor"), form.successor),
            level: values.one_of(&key("level"), form.level, &levels),
            area: values.text(&key("area"), form.area),
            region: values.one_of(&key("region"), form.region, &regions),
            aliases: form.aliases.into_iter().filter(|alias| !alias.trim().is_empty()).map(Into::into).collect(),
            website: values.url(&key("website"), form.website),
            feed: values.url(&key("feed"), form.feed),
            day: values.day_of_year(&key("day"), form.day),
            countries: values.ids(&key("countries"), form.countries),
            since: form.since,
            verified: values.date(&key("verified"), form.verified),
        };
        vocabulary.by_id.insert(id.into(), vocabulary.terms.len());
        vocabulary.terms.push((id.into(), term));
    }
    problems.extend(values.finish());
    (vocabulary, problems)
}

/// What a friendship day cannot be without, and what it needs before readers see it.
fn check_day(values: &mut Values, id: &str, form: &TermForm) {
    let key = |field: &str| format!("{id}.{field}");
    if form.day.is_none() {
        values.missing(&key("day"), "day: 07-18");
    }
    if form.countries.is_empty() {
        values.missing(&key("countries"), "countries: [LA]");
    }
    // A date that could not be read was reported for that.
    if !values.may_have(&key("verified")) {
        let problem = Diagnostic::new(Code::DayNotVerified, values.place_of_key(id)).arg("value", id);
        values.report(problem.missing_line("verified: …"));
    }
}

/// The pages of a term have an address made from its identifier.
fn check_address<'a>(values: &mut Values, addresses: &mut BTreeMap<String, &'a str>, id: &'a str) {
    let address = slug(id);
    let at = |code| Diagnostic::new(code, values.place_of_key(id)).arg("value", id);
    let problem = if address.is_empty() {
        at(Code::BadSlug)
    } else if is_device(&address) {
        at(Code::ReservedSlug)
    } else {
        match addresses.insert(address, id) {
            // The same key twice is told of where the text is read.
            Some(first) if first != id => at(Code::AddressCollision).arg("address", slug(id)).arg("other", first),
            _ => return,
        }
    };
    values.report(problem);
}

fn example(languages: &Languages) -> String {
    let each: Vec<_> = languages.all().map(|lang| format!("{}: …", languages.tag(lang))).collect();
    format!("name: {{{}}}", each.join(", "))
}
