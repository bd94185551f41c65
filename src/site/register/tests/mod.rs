//! What is written in a few small texts, and the register that comes of it.
//!
//! A naming is written in short: `62/KH-UBND bd 2021-05-27`, with `bd|dn` for one of several agencies, `~Tên` for an issuer that the
//! vocabulary does not have, and issuer and day left out where the text leaves them out.

mod collisions;
mod doubts;
mod many;
mod privacy;
mod relations;
mod slugs;

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::Date;

use crate::config::{self, Config};
use crate::content::{self, KNOWN_DOCUMENTS, KnownDocuments, Mention, MentionedIssuer};
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::site::{self, Site};
use crate::text::Lang;
use crate::yaml::Source;

use super::super::entry::Entry;
use super::*;

pub const SITE: &str = "languages: [vi, en]\nname: {vi: Hội Mẫu, en: Sample Union}\nbase_url: https://example.org/\n";
/// Positions 0 to 3.
const AGENCIES: [&str; 4] = ["bd", "dn", "bbt", "cp"];

/// A site made of a few texts.
#[derive(Clone, Default)]
pub struct Sample {
    /// Path below `content/`, front matter, and what the words name.
    texts: Vec<(String, String, Vec<String>)>,
    known: Option<String>,
    drafts: bool,
    is_as_written: bool,
}

pub struct Made {
    pub site: Site,
    pub problems: Vec<Diagnostic>,
}

impl Sample {
    /// A text with further lines of front matter, and namings in its words.
    pub fn text(mut self, path: &str, front: &str, words: &[&str]) -> Sample {
        let words = words.iter().map(|word| (*word).to_owned()).collect();
        self.texts.push((path.to_owned(), front.to_owned(), words));
        self
    }

    /// A published news item whose front matter and words name documents.
    pub fn news(self, name: &str, stated: &[&str], words: &[&str]) -> Sample {
        let front = format!("title: Tin {name}\ndate: 2026-11-01\nstatus: published\ndocuments: {}", refs(stated));
        self.text(&format!("news/2026/{name}.vi.md"), &front, words)
    }

    /// A published plan by the naming that it is, with further lines.
    pub fn plan(self, name: &str, own: &str, lines: &str, words: &[&str]) -> Sample {
        let naming = Written::read(own);
        let mut front = format!("title: Kế hoạch {name}\nstatus: published\n");
        front += &format!("symbol: {}\nissuer: {}\n", naming.number, naming.issuer.as_deref().unwrap_or("bd"));
        front += &naming.date.map(|date| format!("date: {date}\n")).unwrap_or_default();
        self.text(&format!("plans/{name}.vi.md"), &format!("{front}{lines}"), words)
    }

    pub fn known(mut self, text: &str) -> Sample {
        self.known = Some(text.to_owned());
        self
    }

    pub fn with_drafts(mut self) -> Sample {
        self.drafts = true;
        self
    }

    /// With the documents that the words themselves name.
    pub fn reading_words(mut self) -> Sample {
        self.is_as_written = true;
        self
    }

    pub fn backwards(mut self) -> Sample {
        self.texts.reverse();
        self
    }

    pub fn made(&self) -> Made {
        self.made_in(SITE)
    }

    pub fn made_in(&self, site: &str) -> Made {
        let parts = self.parts(site);
        let (site, found) = parts.assemble();
        let mut problems = parts.problems;
        problems.extend(found);
        problems.retain(|problem| problem.code != Code::TranslationUnstamped);
        Made { site, problems }
    }

    pub fn read(&self) -> Parts {
        self.parts(SITE)
    }

    fn parts(&self, site: &str) -> Parts {
        let agencies: String = AGENCIES.iter().map(|id| format!("{id}: {{name: Cơ quan {id}}}\n")).collect();
        let source = |path: &str, text: &str| Source::new(&path.into(), text, 0);
        let vocabularies = [("agencies".into(), source("content/vocabulary/agencies.yaml", &agencies))];
        let (config, mut problems) = config::read(&source("content/site.yaml", site), &vocabularies);
        let config = Arc::new(config);
        let (known, found) = match &self.known {
            Some(text) => content::read_known(source(KNOWN_DOCUMENTS, text), &config),
            None => (KnownDocuments::default(), Vec::new()),
        };
        problems.extend(found);
        let mut documents = Vec::new();
        for (path, front, words) in &self.texts {
            let path: Arc<str> = format!("content/{path}").into();
            let parsed = content::parse(&path, &format!("---\n{front}\n---\n\nLời.\n"), &config);
            problems.extend(parsed.problems);
            documents.extend(parsed.document.map(|mut document| {
                if self.is_as_written {
                    return Arc::new(document);
                }
                document.part_mentions.clear();
                document.mentions = words.iter().enumerate().map(|(at, word)| mention(word, &path, at, &config)).collect();
                Arc::new(document)
            }));
        }
        Parts { config, known, documents, problems, drafts: self.drafts }
    }
}

/// What a site is put together from.
pub struct Parts {
    config: Arc<Config>,
    known: KnownDocuments,
    documents: Vec<Arc<content::Document>>,
    problems: Vec<Diagnostic>,
    drafts: bool,
}

impl Parts {
    pub fn assemble(&self) -> (Site, Vec<Diagnostic>) {
        let (pictures, downloads) = (BTreeMap::new(), BTreeMap::new());
        let input = site::Input {
            config: &self.config,
            pictures: &pictures,
            downloads: &downloads,
            bulletins: &[],
            known: &self.known,
            date: "2026-11-21".parse().expect("a day"),
            drafts: self.drafts,
        };
        site::assemble(self.documents.clone(), &input)
    }
}

impl Made {
    /// Every document by what it is, with what is said of it: `62/KH-UBND bd 2021-05-27: news a; cited b`.
    pub fn register(&self) -> Vec<String> {
        let mut all: Vec<String> = self.site.register.all().map(|(id, _)| self.told(id)).collect();
        all.sort();
        all
    }

    pub fn told(&self, id: DocumentId) -> String {
        let names = |of: &[EntryId]| of.iter().map(|id| self.name(*id)).collect::<Vec<_>>();
        let document = self.site.register.get(id);
        let mut by = names(&document.news);
        by.extend(names(&document.cited_by));
        format!("{}: {}", self.called(id), by.join(" ")).trim_end().to_owned()
    }

    /// `62/KH-UBND bd 2021-05-27`.
    pub fn called(&self, id: DocumentId) -> String {
        let document = self.site.register.get(id);
        let number = document.symbol.as_ref().map_or_else(|| document.title.get(Lang::DEFAULT).to_owned(), Symbol::to_string);
        let named = (!document.issuer_name.is_empty()).then(|| format!("~{}", document.issuer_name.replace(' ', "_")));
        let issuer = document.issuer.map(|at| AGENCIES[at].to_owned()).or(named);
        let day = document.date.map(|date| date.to_string());
        [Some(number), issuer, day].into_iter().flatten().collect::<Vec<_>>().join(" ")
    }

    pub fn name(&self, id: EntryId) -> String {
        let key = &self.site.entry(id).key;
        key.rsplit('/').next().unwrap_or_default().to_owned()
    }

    pub fn find(&self, called: &str) -> DocumentId {
        let mut all = self.site.register.all().map(|(id, _)| id);
        all.find(|id| self.called(*id) == called).unwrap_or_else(|| panic!("no {called} in {:#?}", self.register()))
    }

    pub fn entry(&self, key: &str) -> &Entry {
        self.site.entry(self.site.find(key).expect("an entry"))
    }

    pub fn codes(&self) -> Vec<Code> {
        self.problems.iter().map(|problem| problem.code).collect()
    }
}

/// A naming in short.
struct Written {
    number: String,
    issuer: Option<String>,
    date: Option<Date>,
}

impl Written {
    fn read(text: &str) -> Written {
        let mut parts = text.split(' ');
        let mut written = Written { number: parts.next().unwrap_or_default().to_owned(), issuer: None, date: None };
        for part in parts {
            match part.parse() {
                Ok(date) => written.date = Some(date),
                Err(_) => written.issuer = Some(part.to_owned()),
            }
        }
        written
    }
}

/// As front matter lists them.
pub fn refs(stated: &[&str]) -> String {
    let each = stated.iter().map(|text| {
        let Written { number, issuer, date } = Written::read(text);
        let key = if number.contains('/') { "symbol" } else { "name" };
        let issuer = issuer.map(|issuer| format!(", issuer: {issuer}")).unwrap_or_default();
        let date = date.map(|date| format!(", date: {date}")).unwrap_or_default();
        format!("{{{key}: {}{issuer}{date}}}", number.replace('_', " "))
    });
    format!("[{}]", each.collect::<Vec<_>>().join(", "))
}

fn mention(text: &str, path: &Arc<str>, at: usize, config: &Config) -> Mention {
    let Written { number, issuer, date } = Written::read(text);
    let position = |id: &str| config.vocabularies.agencies.position(id).expect("an agency");
    let issuer = match issuer.as_deref() {
        None => MentionedIssuer::Unsaid,
        Some(name) if name.starts_with('~') => MentionedIssuer::Named(name[1..].replace('_', " ").into()),
        Some(ids) if ids.contains('|') => MentionedIssuer::AnyOf(ids.split('|').map(position).collect()),
        Some(id) => MentionedIssuer::Known(position(id)),
    };
    let symbol = Symbol::parse(&number).expect("a number");
    let place = Place { line: 20 + at as u32, ..Place::file(path.clone()) };
    Mention { kind: symbol.kind(), symbol, date, issuer, place }
}
