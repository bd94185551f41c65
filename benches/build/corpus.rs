//! A large site of invented news, the same on every machine: six years, two languages, texts of about 650 words.

use std::fmt::Write;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Output;

use super::words::{EN, Random, VI, Words};

/// A text ends with the paragraph that reaches this, and with what follows it.
const WORDS: usize = 590;
const FIRST_YEAR: usize = 2021;
const TOPICS: [&str; 6] = ["people-to-people", "foreign-ngo", "overseas-vietnamese", "member-associations", "information", "organization"];
const COUNTRIES: [&str; 12] = ["LA", "KH", "CN", "JP", "KR", "TH", "FR", "DE", "US", "AU", "IN", "CU"];
const SERIES: [&str; 3] = ["friendship-bridge", "letters-from-afar", "people-and-places"];

/// Writes the site into a new or an empty folder; gives the bytes of its texts.
pub fn write(root: &Path, entries: usize) -> io::Result<u64> {
    if fs::read_dir(root).is_ok_and(|mut found| found.next().is_some()) {
        return Err(io::Error::other(format!("{} is not empty", root.display())));
    }
    let content = root.join("content");
    for (path, text) in settings() {
        put(&content.join(path), &text)?;
    }
    let mut size = 0;
    for number in 0..entries {
        let item = Item { number, of: entries };
        for (lang, words) in [("vi", &VI), ("en", &EN)] {
            let text = item.text(lang, words);
            size += text.len() as u64;
            put(&content.join(format!("{}.{lang}.md", item.key())), &text)?;
        }
    }
    Ok(size)
}

/// Writes into each translation which version of the original it translates, as `check` proposes it. Without that every build
/// would print thousands of warnings, as no real site does for long.
pub fn stamp_translations(root: &Path, checked: &Output) -> io::Result<()> {
    for line in String::from_utf8_lossy(&checked.stdout).lines() {
        let problem: serde_json::Value = serde_json::from_str(line)?;
        if let (Some("NC407"), Some(path), Some(stamp)) = (problem["code"].as_str(), problem["path"].as_str(), problem["fix"].as_str()) {
            let path = root.join(path);
            let text = fs::read_to_string(&path)?;
            fs::write(&path, text.replacen("\nstatus:", &format!("\n{stamp}\nstatus:"), 1))?;
        }
    }
    Ok(())
}

/// The Vietnamese text of the newest item.
pub fn newest(root: &Path) -> PathBuf {
    let item = Item { number: 0, of: 1 }; // the newest has the same key in every size of site
    root.join("content").join(format!("{}.vi.md", item.key()))
}

fn put(path: &Path, text: &str) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(path, text)
}

/// `site.yaml`, vocabularies and a page that items link to.
fn settings() -> Vec<(String, String)> {
    let names =
        |ids: &[&str]| ids.iter().fold(String::new(), |all, id| all + &format!("{id}:\n  name: {{vi: Mục {id}, en: Entry {id}}}\n"));
    let page = |title: &str| format!("---\ntitle: {title}\nsummary: {title}.\nstatus: published\n---\n\n## {title}\n\n07:30 – 16:30.\n");
    let site = "languages: [vi, en]\nname: {vi: Liên hiệp tỉnh Mẫu, en: Union of Sample Province}\nbase_url: https://nhipcau.example/\n\
                time_zone: Asia/Ho_Chi_Minh\nmenu: [news, events, pages/lien-he]\n";
    vec![
        ("site.yaml".into(), site.into()),
        ("vocabulary/topics.yaml".into(), names(&TOPICS)),
        ("vocabulary/countries.yaml".into(), names(&COUNTRIES)),
        ("vocabulary/series.yaml".into(), names(&SERIES)),
        ("pages/lien-he.vi.md".into(), page("Liên hệ")),
        ("pages/lien-he.en.md".into(), page("Contact")),
    ]
}

/// One item among many. Number 0 is the newest; all that is known of an item follows from its number.
#[derive(Clone, Copy)]
struct Item {
    number: usize,
    of: usize,
}

impl Item {
    /// Year, month and day, spread evenly from the first of January six years ago to the middle of November.
    fn date(self) -> (usize, usize, usize) {
        const MONTHS: usize = 5 * 12 + 11;
        let days = MONTHS * 28 - 14;
        let day = days - 1 - self.number * days / self.of;
        (FIRST_YEAR + day / 28 / 12, 1 + day / 28 % 12, 1 + day % 28)
    }

    fn key(self) -> String {
        format!("news/{}/tin-huu-nghi-{}", self.date().0, self.number)
    }

    fn text(self, lang: &str, words: &Words) -> String {
        // The same facts in both languages, each with its own words.
        let mut facts = Random(self.number as u64);
        let mut random = Random((self.number as u64) << 1 | u64::from(lang == "en") | 1 << 40);
        let title = format!("{} {} ({})", random.of(words.title_begins), random.of(words.title_ends), self.number);
        let mut text = format!("---\ntitle: {title}\nsummary: {}\nstatus: published\n", words.sentence(&mut random));
        if lang == "vi" {
            self.facts(&mut text, &mut facts);
        }
        text.push_str("---\n\n");
        self.body(&mut text, words, &mut random);
        text
    }

    fn facts(self, text: &mut String, random: &mut Random) {
        let (year, month, day) = self.date();
        let topic = random.below(TOPICS.len());
        let _ = writeln!(text, "date: {year}-{month:02}-{day:02}\ngenre: article\nlevel: local\norigin: own");
        let second = if random.below(3) == 0 { format!(", {}", TOPICS[(topic + 1) % TOPICS.len()]) } else { String::new() };
        let _ = writeln!(text, "topics: [{}{second}]", TOPICS[topic]);
        if random.below(2) == 0 {
            let _ = writeln!(text, "countries: [{}]", random.of(&COUNTRIES));
        }
        if random.below(10) == 0 {
            let _ = writeln!(text, "series: {}", random.of(&SERIES));
        }
        if random.below(12) == 0 {
            let _ = writeln!(text, "event:\n  start: {year}-{month:02}-{day:02}\n  place: {{vi: Phường Cầu Mẫu, en: Cầu Mẫu Ward}}");
        }
    }

    fn body(self, text: &mut String, words: &Words, random: &mut Random) {
        let begin = text.len();
        let mut count = 0;
        let mut paragraphs = 0;
        let first_heading = random.below(words.headings.len());
        while count < WORDS {
            if paragraphs % 3 == 2 {
                let _ = writeln!(text, "## {}\n", words.headings[(first_heading + paragraphs) % words.headings.len()]);
            }
            let sentences: Vec<String> = (0..3 + random.below(3)).map(|_| words.sentence(random)).collect();
            let _ = writeln!(text, "{}\n", sentences.join(" "));
            paragraphs += 1;
            count = text[begin..].split_whitespace().count();
        }
        self.extras(text, words, random);
    }

    /// What is not in every text: a list, a table, code, a note, links to other items.
    fn extras(self, text: &mut String, words: &Words, random: &mut Random) {
        if random.below(3) == 0 {
            for object in words.objects.iter().take(4) {
                let _ = writeln!(text, "- **{object}**");
            }
            text.push('\n');
        }
        if random.below(8) == 0 {
            text.push_str(words.table);
            for object in words.objects.iter().take(6) {
                let _ = writeln!(text, "| {object} | {} | {} |", 1 + random.below(90), 10 + random.below(900));
            }
            text.push('\n');
        }
        if random.below(40) == 0 {
            let _ =
                writeln!(text, "```json\n{{\n  \"key\": \"{}\",\n  \"amounts\": [1, 2.5, null],\n  \"open\": true\n}}\n```\n", self.key());
        }
        let note = random.below(10) == 0;
        let _ = write!(text, "{} [{}](pages/lien-he)", words.see, words.contact);
        for distance in [1 + random.below(5), 10 + random.below(200)] {
            let other = Item { number: self.number + distance, of: self.of };
            if other.number < self.of {
                let _ = write!(text, ", [{}]({})", random.of(words.title_ends), other.key());
            }
        }
        text.push_str(if note { ".[^1]\n\n[^1]: " } else { ".\n" });
        if note {
            let _ = writeln!(text, "{}", words.sentence(random));
        }
    }
}
