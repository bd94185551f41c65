//! An invented site of any size in two languages: news, plans and organisations that name one another and official documents, one topic on
//! far more entries than any other. It grows as a site does, by more months: all that a month, a plan or an organisation has stays the same.

use std::fmt::Write;

use crate::words::{EN, Random, VI, Words};

pub const TOPICS: usize = 200;
const COUNTRIES: [&str; 6] = ["LA", "KH", "CN", "JP", "FR", "DE"];
const SECTORS: [&str; 5] = ["110", "120", "122", "140", "160"];
const AREAS: [&str; 4] = ["tinh-mau", "nui-mau", "doi-mau", "song-mau"];
const AGENCIES: [&str; 5] = ["lhm", "van-phong", "so-ngoai-vu", "hoi-viet-lao", "hoi-viet-nhat"];
/// About so many entries in a row name the same official documents.
const NAMING: usize = 10;

/// A file below the root.
pub struct File {
    pub path: String,
    pub text: String,
}

/// A site of so many entries, each in two languages, with texts of so many sentences. Translations do not say yet what they were made from.
pub fn files(entries: usize, sentences: usize) -> Vec<File> {
    let file = |(path, text): (&str, String)| File { path: format!("content/{path}"), text };
    let settings = settings().into_iter().map(file);
    settings.chain((0..entries).flat_map(|number| Entry { number, sentences }.files())).collect()
}

/// The original of an entry.
pub fn original(number: usize) -> String {
    format!("content/{}.vi.md", key(number))
}

fn settings() -> Vec<(&'static str, String)> {
    let terms = |ids: &[&str], more: &str| {
        ids.iter().fold(String::new(), |all, id| all + &format!("\"{id}\": {{name: {{vi: Mục {id}, en: Entry {id}}}{more}}}\n"))
    };
    let topics: Vec<String> = (0..TOPICS).map(topic).collect();
    let topics: Vec<&str> = topics.iter().map(String::as_str).collect();
    let site = "languages: [vi, en]\nname: {vi: Liên hiệp tỉnh Mẫu, en: Union of Sample Province}\nbase_url: https://nhipcau.example/\n\
                time_zone: Asia/Ho_Chi_Minh\nreports: [month, quarter, half, year]\nrequire_approval: false\n\
                menu: [news, plans, documents, organizations, needs, events]\n";
    vec![
        ("site.yaml", site.into()),
        ("vocabulary/topics.yaml", terms(&topics, "")),
        ("vocabulary/countries.yaml", terms(&COUNTRIES, "")),
        ("vocabulary/sectors.yaml", terms(&SECTORS, "")),
        ("vocabulary/areas.yaml", terms(&AREAS, "")),
        ("vocabulary/agencies.yaml", terms(&AGENCIES, ", level: union")),
    ]
}

fn topic(at: usize) -> String {
    format!("chu-de-{at}")
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Kind {
    News,
    Plan,
    Organization,
}

/// Of twenty entries in a row sixteen are news, one is a plan and three are organisations.
fn kind(number: usize) -> Kind {
    match number % 20 {
        7 => Kind::Plan,
        3 | 10 | 16 => Kind::Organization,
        _ => Kind::News,
    }
}

fn key(number: usize) -> String {
    match kind(number) {
        Kind::News => format!("news/{}/tin-{number}", date(number).0),
        Kind::Plan => format!("plans/ke-hoach-{number}"),
        Kind::Organization => format!("organizations/to-chuc-{number}"),
    }
}

/// Year, month, day: number 0 is the newest, and forty fill a month.
fn date(number: usize) -> (usize, usize, usize) {
    const NEWEST: usize = 2026 * 12 * 28 + 10 * 28 + 13;
    let day = NEWEST - number * 28 / 40;
    (day / 28 / 12, 1 + day / 28 % 12, 1 + day % 28)
}

fn day(number: usize) -> String {
    let (year, month, day) = date(number);
    format!("{year}-{month:02}-{day:02}")
}

struct Entry {
    number: usize,
    sentences: usize,
}

impl Entry {
    fn files(&self) -> [File; 2] {
        // The same facts in both languages, each with its own words.
        [("vi", &VI, 1), ("en", &EN, 2)].map(|(lang, words, salt)| {
            let mut random = Random((self.number as u64) << 2 | salt);
            let text = match kind(self.number) {
                Kind::News => self.news(lang, words, &mut random),
                Kind::Plan => self.plan(lang, words, &mut random),
                Kind::Organization => self.organization(lang, words, &mut random),
            };
            File { path: format!("content/{}.{lang}.md", key(self.number)), text }
        })
    }

    fn facts(&self) -> Random {
        Random((self.number as u64) << 2)
    }

    fn head(&self, name: &str, words: &Words, random: &mut Random) -> String {
        let title = format!("{} {} {}", random.of(words.title_begins), random.of(words.title_ends), self.number);
        format!("---\n{name}: {title}\nsummary: {}\nstatus: published\n", words.sentence(random))
    }

    /// The key of an earlier entry of a kind, if there may be one.
    fn earlier(&self, wanted: Kind, random: &mut Random) -> Option<String> {
        let from = self.number.checked_sub(1 + random.below(30))?;
        (from.saturating_sub(20)..=from).rev().find(|number| kind(*number) == wanted).map(key)
    }

    fn news(&self, lang: &str, words: &Words, random: &mut Random) -> String {
        let mut text = self.head("title", words, random);
        let mut facts = self.facts();
        if lang == "vi" {
            let broad = if self.number % 5 < 2 { "chu-de-0, " } else { "" };
            let own = 1 + facts.below(TOPICS - 2);
            let _ = writeln!(text, "date: {}\ntopics: [{broad}{}, {}]", day(self.number), topic(own), topic(own + 1));
            let _ = writeln!(text, "countries: [{}]\nareas: [{}]", facts.of(&COUNTRIES), facts.of(&AREAS));
            if let Some(organization) = self.earlier(Kind::Organization, &mut facts) {
                let _ = writeln!(text, "organizations: [{organization}]");
            }
            if self.number.is_multiple_of(12) {
                let _ = writeln!(text, "event:\n  start: {}\n  place: {{vi: Phường Cầu Mẫu, en: Cầu Mẫu Ward}}", day(self.number));
            }
        }
        text.push_str("---\n\n");
        self.body(&mut text, words, random);
        if self.number.is_multiple_of(8) {
            let _ = writeln!(text, "{}| {} | {} | {} |\n", words.table, random.of(words.objects), random.below(90), random.below(900));
        }
        if let Some(other) = self.earlier(Kind::News, &mut facts) {
            let _ = writeln!(text, "{} [{}]({other}).\n", words.see, words.contact);
        }
        let number = self.number / NAMING + facts.below(3);
        let _ = writeln!(text, "Nghị định số {}/20{:02}/NĐ-CP.", 10 + number, 10 + number % 15);
        text
    }

    fn plan(&self, lang: &str, words: &Words, random: &mut Random) -> String {
        let mut text = self.head("title", words, random);
        let mut facts = self.facts();
        let (year, ..) = date(self.number);
        if lang == "vi" {
            let _ = writeln!(text, "symbol: {}/KH-LHM\nissuer: lhm\ndate: {}", 10 + self.number, day(self.number));
            let _ = writeln!(text, "period: {}\ntrack: true", year + 1);
        }
        text.push_str("tasks:\n");
        for task in 1..=6 {
            let _ = writeln!(text, "  - id: t{task}\n    text: {}", words.sentence(random));
            if lang == "vi" {
                let _ = writeln!(text, "    lead: [{}]\n    due: {}-{:02}-15", facts.of(&AGENCIES), year + 1, 2 * task);
            }
        }
        text.push_str("---\n\n");
        self.body(&mut text, words, random);
        text
    }

    fn organization(&self, lang: &str, words: &Words, random: &mut Random) -> String {
        let mut text = self.head("name", words, random);
        let mut facts = self.facts();
        if lang == "vi" {
            let _ = writeln!(text, "kinds: [ngo]\ncountry: {}\nactivity: active", facts.of(&COUNTRIES));
            let _ = writeln!(text, "sectors: [\"{}\"]\nareas: [{}]\nlast_verified: 2026-06-30", facts.of(&SECTORS), facts.of(&AREAS));
        }
        for (part, more) in [("projects", "start: 2025-01-01\n    end: 2027-12-31"), ("needs", "open_until: 2027-06-30")] {
            let _ = writeln!(text, "{part}:\n  - id: {part}-1\n    title: {}", words.sentence(random));
            if lang == "vi" {
                let _ = writeln!(text, "    sectors: [\"{}\"]\n    areas: [{}]\n    {more}", facts.of(&SECTORS), facts.of(&AREAS));
            }
        }
        text.push_str("---\n\n");
        self.body(&mut text, words, random);
        text
    }

    fn body(&self, text: &mut String, words: &Words, random: &mut Random) {
        for sentence in 0..self.sentences {
            if sentence % 12 == 8 {
                let _ = writeln!(text, "## {}\n", random.of(words.headings));
            }
            let _ = writeln!(text, "{}{}", words.sentence(random), if sentence % 4 == 3 { "\n" } else { "" });
        }
        text.push('\n');
    }
}
