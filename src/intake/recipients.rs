//! Who receives a document, and what for: the lines below `Nơi nhận`; the last says where it is filed.

use super::gathered::{Gathered, Printed};
use super::line::Line;
use super::passage::numbered;
use super::reading::{Value, What};
use super::word::{after_word, is_ornament, lower, words};

/// In small letters, as they stand in brackets.
const PURPOSES: &[(&str, &str)] = &[
    ("b/c", "report"),
    ("báo cáo", "report"),
    ("p/h", "coordinate"),
    ("phối hợp", "coordinate"),
    ("t/h", "carry-out"),
    ("th/h", "carry-out"),
    ("thực hiện", "carry-out"),
    ("biết", "inform"),
];

struct Recipient {
    place: u32,
    text: String,
}

/// Whether a line heads the list.
pub fn is_head(text: &str) -> bool {
    after_word(&lower(text), 0, "nơi nhận").is_some()
}

/// Whether a line says where the document is filed.
pub fn is_filing(text: &str) -> bool {
    let text = lower(numbered(text).1);
    after_word(&text, 0, "lưu").is_some_and(|end| text[end..].trim_start().starts_with([':', ' ']) || text[end..].starts_with(" "))
        || text.starts_with("lưu ")
}

pub fn read(lines: &[Line], into: &mut Gathered) {
    let has_dashes = lines.iter().any(|line| line.text.starts_with(['-', '–', '•', '+']));
    let mut all: Vec<Recipient> = Vec::new();
    for line in lines {
        let text = if is_head(&line.text) { line.text.split_once(':').map_or("", |(_, rest)| rest.trim()) } else { &line.text };
        if is_ornament(text) {
            continue;
        }
        let goes_on = has_dashes && !text.starts_with(['-', '–', '•', '+']) && !is_filing(text);
        match all.last_mut().filter(|_| goes_on) {
            Some(last) => last.text = format!("{} {text}", last.text),
            None => all.push(Recipient { place: line.place, text: text.to_owned() }),
        }
    }
    let mut count = 0;
    for recipient in all {
        if is_filing(&recipient.text) {
            filing(&recipient, into);
        } else {
            write(count, &recipient, into);
            count += 1;
        }
    }
}

fn filing(line: &Recipient, into: &mut Gathered) {
    let text = numbered(&line.text).1;
    let rest = text["lưu".len()..].trim_start_matches([':', ' ']).trim_end_matches(['.', ';', ',', ' ']);
    let from = Printed::new(line.place, &line.text);
    match rest.is_empty() {
        true => into.open(What::Missing, "filing", from),
        false => into.fact("filing", Value::Text(rest.to_owned()), from),
    }
}

fn write(index: usize, line: &Recipient, into: &mut Gathered) {
    let key = |field: &str| format!("recipients[{index}].{field}");
    let text = numbered(&line.text).1.trim_end_matches([';', '.', ',', ' ']);
    let (name, purpose) = parted(text);
    let from = Printed::new(line.place, &line.text);
    into.fact(key("name"), Value::Text(name.to_owned()), from);
    match purpose.map(purpose_of) {
        None => {}
        Some(Ok(word)) => into.fact(key("purpose"), Value::Word(word), from),
        Some(Err(text)) => into.open(What::NotUnderstood, key("purpose"), Printed::new(line.place, text)),
    }
}

/// The name, and what stands in brackets behind it or behind `để`, if that is a purpose.
fn parted(text: &str) -> (&str, Option<&str>) {
    if let Some((name, inner)) = text.strip_suffix(')').and_then(|text| text.rsplit_once('(')) {
        let is_purpose = purpose_of(inner).is_ok() || after_word(&lower(inner), 0, "để").is_some();
        if is_purpose {
            return (name.trim_end_matches([' ', ',']), Some(inner));
        }
    }
    match text.rsplit_once(',').filter(|(_, rest)| after_word(&lower(rest), 1, "để").is_some()) {
        Some((name, purpose)) => (name.trim_end(), Some(purpose.trim())),
        None => (text, None),
    }
}

/// One purpose; where several are named none.
fn purpose_of(text: &str) -> Result<&'static str, &str> {
    let small = lower(text);
    let is_named = |word: &str| super::word::find_word(&small, 0, word).is_some();
    let mut named: Vec<&'static str> = PURPOSES.iter().filter(|(word, _)| is_named(word)).map(|(_, purpose)| *purpose).collect();
    named.dedup();
    let is_short = words(text).len() <= 6;
    match named[..] {
        [purpose] if is_short => Ok(purpose),
        _ => Err(text),
    }
}
