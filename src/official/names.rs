//! Names of issuers that a site knows, each with the number it is known by. They are told by their words: case, where a tone stands in
//! `hòa` and `hoà`, dashes and `UBND` for `Ủy ban nhân dân` make no other name.
//!
//! Made once for a configuration, because all texts of a site ask it.

use std::collections::BTreeMap;

use super::scan::{after_gap, char_at, is_word, word_at};
use crate::text::nfc;

/// Short words that every office writes.
const SHORT: [(&str, &str); 2] = [("UBND", "Ủy ban nhân dân"), ("HĐND", "Hội đồng nhân dân")];

/// What may follow the name of a central body without making it another.
const TAILS: [&str; 4] = ["trung ương đảng", "trung ương đảng cộng sản việt nam", "trung ương", "đảng cộng sản việt nam"];

/// Words before a name that mean the body all the same: its head.
const HEADS: [&str; 2] = ["chủ tịch", "chairman of the"];

/// English words for where a body sits, where its name says that at the end: `Standing Board of the Provincial Party Committee`.
const SEATS: [&str; 3] = ["provincial", "district", "municipal"];

/// Most words of one name; what goes on is no name.
const WORDS_MAX: usize = 40;

/// Names told by their words, as a tree: each word leads on to those that may follow it.
#[derive(Clone, Debug, PartialEq)]
pub struct Issuers {
    /// The first is where every name begins.
    nodes: Vec<Node>,
    short: BTreeMap<String, Vec<String>>,
    /// Every name in words, with its number.
    names: Vec<(Vec<String>, usize)>,
}

#[derive(Clone, Debug, Default, PartialEq)]
struct Node {
    next: BTreeMap<String, usize>,
    /// Whose name ends here, in order.
    ends: Vec<usize>,
    /// Positions among the names of those that come by here.
    passing: Vec<usize>,
}

/// Whom a printed name means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Meaning {
    Known(usize),
    /// Only a part of the name of each of these, or a name that several have.
    AnyOf(Vec<usize>),
    Unknown,
}

impl Default for Issuers {
    fn default() -> Issuers {
        Issuers::new([], [])
    }
}

impl Issuers {
    /// From names with their numbers, and abbreviations with what they stand for.
    pub fn new<'a>(names: impl IntoIterator<Item = (usize, &'a str)>, short: impl IntoIterator<Item = (&'a str, &'a str)>) -> Issuers {
        let plain = BTreeMap::new();
        let mut issuers = Issuers { nodes: vec![Node::default()], short: BTreeMap::new(), names: Vec::new() };
        for (short, long) in SHORT.into_iter().chain(short) {
            let (short, long) = (words(short, &plain), words(long, &plain));
            if let ([word], false) = (&short[..], long.is_empty()) {
                issuers.short.entry(word.clone()).or_insert(long);
            }
        }
        for (number, name) in names {
            let words = words(name, &issuers.short);
            // `Sở Ngoại vụ Bình Định` is that of the province.
            let without_province = words.iter().position(|word| word == "tỉnh").filter(|at| at + 1 < words.len() && *at > 0);
            if let Some(at) = without_province {
                let mut shorter = words.clone();
                shorter.remove(at);
                issuers.add(shorter, number);
            }
            issuers.add(words, number);
        }
        issuers
    }

    fn add(&mut self, words: Vec<String>, number: usize) {
        if words.is_empty() || words.len() > WORDS_MAX {
            return;
        }
        let name = self.names.len();
        let mut at = 0;
        for word in &words {
            let new = self.nodes.len();
            let next = *self.nodes[at].next.entry(word.clone()).or_insert(new);
            if next == new {
                self.nodes.push(Node::default());
            }
            self.nodes[next].passing.push(name);
            at = next;
        }
        let ends = &mut self.nodes[at].ends;
        if let Err(place) = ends.binary_search(&number) {
            ends.insert(place, number);
        }
        self.names.push((words, number));
    }

    /// Where the longest known name that begins here ends.
    pub(super) fn end_at(&self, text: &str, start: usize) -> Option<usize> {
        let mut at = start;
        let mut node = 0;
        let mut end = None;
        for _ in 0..WORDS_MAX {
            let Some((word, after)) = token_at(text, at) else { break };
            let Some(next) = self.follow(node, &word) else { break };
            node = next;
            if !self.nodes[node].ends.is_empty() {
                end = Some(after);
            }
            at = after_gap(text, after).unwrap_or(after);
        }
        end
    }

    /// Whom a name means, from its first letter to its last.
    pub fn meaning(&self, name: &str) -> Meaning {
        let words = words(name, &self.short);
        let meant = self.meaning_of(&words);
        if meant != Meaning::Unknown {
            return meant;
        }
        let without_seat: Vec<String> = words.iter().filter(|word| !SEATS.contains(&&***word)).cloned().collect();
        let without_head = HEADS.iter().filter_map(|head| after_words(&words, head));
        let mut others = without_head.chain((without_seat.len() < words.len()).then_some(&without_seat[..]));
        others.find_map(|words| Some(self.meaning_of(words)).filter(|meant| *meant != Meaning::Unknown)).unwrap_or(Meaning::Unknown)
    }

    fn meaning_of(&self, words: &[String]) -> Meaning {
        let mut node = 0;
        for (place, word) in words.iter().enumerate() {
            let Some(next) = self.nodes[node].next.get(word) else {
                let tail = words[place..].join(" ");
                let ends = &self.nodes[node].ends;
                return if !ends.is_empty() && TAILS.contains(&&*tail) { one_or_any(ends.clone()) } else { self.shortened(words) };
            };
            node = *next;
        }
        let Node { ends, passing, .. } = &self.nodes[node];
        match (node, &ends[..]) {
            (0, _) => Meaning::Unknown,
            (_, []) => Meaning::AnyOf(self.numbers(passing.iter())),
            _ => one_or_any(ends.clone()),
        }
    }

    /// `Liên hiệp tỉnh`: words left out of names that begin with the same one.
    fn shortened(&self, words: &[String]) -> Meaning {
        let [first, _, ..] = words else { return Meaning::Unknown };
        let Some(node) = self.nodes[0].next.get(first) else { return Meaning::Unknown };
        let has_all = |name: &&usize| {
            let mut rest = self.names[**name].0.iter();
            words.iter().all(|word| rest.any(|other| other == word))
        };
        match self.numbers(self.nodes[*node].passing.iter().filter(has_all)) {
            numbers if numbers.is_empty() => Meaning::Unknown,
            numbers => Meaning::AnyOf(numbers),
        }
    }

    fn numbers<'a>(&self, names: impl Iterator<Item = &'a usize>) -> Vec<usize> {
        let mut numbers: Vec<usize> = names.map(|name| self.names[*name].1).collect();
        numbers.sort_unstable();
        numbers.dedup();
        numbers
    }

    /// Over a word, or over all words that it stands for.
    fn follow(&self, node: usize, word: &str) -> Option<usize> {
        let step = |node: usize, word: &String| self.nodes[node].next.get(word).copied();
        match self.short.get(word) {
            Some(words) => words.iter().try_fold(node, step),
            None => self.nodes[node].next.get(word).copied(),
        }
    }

    /// Whether one of two printed names is the other, or its beginning.
    pub fn is_alike(&self, one: &str, other: &str) -> bool {
        let (one, other) = (words(one, &self.short), words(other, &self.short));
        one.iter().zip(&other).all(|(one, other)| one == other)
    }
}

fn one_or_any(numbers: Vec<usize>) -> Meaning {
    match numbers[..] {
        [number] => Meaning::Known(number),
        _ => Meaning::AnyOf(numbers),
    }
}

/// A name as its words; `the` before it is none of them.
fn words(name: &str, short: &BTreeMap<String, Vec<String>>) -> Vec<String> {
    let name = nfc(name);
    let mut words = Vec::new();
    let mut at = 0;
    while let Some(ch) = char_at(&name, at) {
        match token_at(&name, at) {
            None => at += ch.len_utf8(),
            Some((word, end)) => {
                at = end;
                match short.get(&word) {
                    Some(long) => words.extend(long.iter().cloned()),
                    None if words.is_empty() && word == "the" => {}
                    None => words.push(word),
                }
            }
        }
    }
    words
}

fn after_words<'a>(words: &'a [String], head: &str) -> Option<&'a [String]> {
    head.split(' ').try_fold(words, |rest, word| rest.split_first().filter(|(first, _)| *first == word).map(|(_, rest)| rest))
}

/// The word or mark that stands here, as it is compared, and its end.
fn token_at(text: &str, at: usize) -> Option<(String, usize)> {
    let ch = char_at(text, at)?;
    if is_word(ch) {
        let word = word_at(text, at);
        return Some((spelled(word), at + word.len()));
    }
    let mark = match ch {
        '-' | '\u{2010}'..='\u{2015}' => "-",
        '\'' | '’' => "'",
        ',' => ",",
        '/' => "/",
        '&' => "&",
        '.' => ".",
        _ => return None,
    };
    Some((mark.to_owned(), at + ch.len_utf8()))
}

/// In small letters, with the tone on the last vowel of `hoà`, `khoẻ`, `uỷ`.
fn spelled(word: &str) -> String {
    let mut letters: Vec<char> = nfc(word).chars().flat_map(char::to_lowercase).collect();
    if let [.., first, last] = &mut letters[..]
        && let Some((plain, toned)) = moved(*first, *last)
    {
        (*first, *last) = (plain, toned);
    }
    letters.into_iter().collect()
}

fn moved(first: char, last: char) -> Option<(char, char)> {
    let (plain, tone) = if let Some(tone) = "òóỏõọ".chars().position(|ch| ch == first) {
        ('o', tone)
    } else {
        ('u', "ùúủũụ".chars().position(|ch| ch == first)?)
    };
    let toned = match (plain, last) {
        ('o', 'a') => "àáảãạ",
        ('o', 'e') => "èéẻẽẹ",
        ('u', 'y') => "ỳýỷỹỵ",
        _ => return None,
    };
    toned.chars().nth(tone).map(|toned| (plain, toned))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn issuers() -> Issuers {
        let names = [
            (0, "Ban Bí thư"),
            (0, "Secretariat"),
            (1, "Ủy ban nhân dân tỉnh Bình Định"),
            (1, "People's Committee of Bình Định Province"),
            (2, "Ủy ban nhân dân tỉnh Đồng Nai"),
            (3, "Sở Ngoại vụ tỉnh Bình Định"),
            (4, "Liên hiệp các tổ chức hữu nghị tỉnh Bình Định"),
            (5, "Hội hữu nghị Việt Nam – Lào tỉnh Mẫu"),
            (6, "Sở Văn hóa, Thể thao và Du lịch tỉnh Đồng Nai"),
            (8, "Standing Board of the Party Committee of Bình Định Province"),
        ];
        Issuers::new(names, [("CTCHN", "các tổ chức hữu nghị"), ("b/c", "báo cáo")])
    }

    #[test]
    fn spellings_of_one_name_mean_one() {
        let issuers = issuers();
        for (name, number) in [
            ("Ban Bí thư", 0),
            ("BAN BÍ  THƯ", 0),
            ("Ban Bí thư Trung ương Đảng", 0),
            ("the Secretariat", 0),
            ("UBND tỉnh Bình Định", 1),
            ("Uỷ ban nhân dân tỉnh Bình\u{A0}Định", 1),
            ("Uy\u{309} ban nhân dân tỉnh Bình Định", 1),
            ("Chủ tịch UBND tỉnh Bình Định", 1),
            ("People’s Committee of Bình Định Province", 1),
            ("Sở Ngoại vụ Bình Định", 3),
            ("Liên hiệp CTCHN tỉnh Bình Định", 4),
            ("Hội hữu nghị Việt Nam-Lào tỉnh Mẫu", 5),
            ("Sở Văn hoá, Thể thao và Du lịch tỉnh Đồng Nai", 6),
        ] {
            assert_eq!(issuers.meaning(name), Meaning::Known(number), "{name}");
        }
    }

    #[test]
    fn a_part_of_a_name_means_all_that_have_it() {
        let issuers = issuers();
        for (name, numbers) in [
            ("UBND tỉnh", &[1, 2][..]),
            ("Sở Ngoại vụ", &[3]),
            ("Liên hiệp tỉnh", &[4]),
            ("Hội hữu nghị Việt - Lào", &[5]),
            ("Provincial People's Committee", &[1]),
            ("Standing Board of the Provincial Party Committee", &[8]),
            ("Chủ tịch UBND tỉnh", &[1, 2]),
        ] {
            assert_eq!(issuers.meaning(name), Meaning::AnyOf(numbers.to_vec()), "{name}");
        }
        for name in ["", "UBND tỉnh Kon Tum", "Bộ Ngoại giao", "Ban Bí thư Tỉnh đoàn", "Chủ tịch", "tỉnh"] {
            assert_eq!(issuers.meaning(name), Meaning::Unknown, "{name}");
        }
    }

    #[test]
    fn two_of_one_name_are_both() {
        let issuers = Issuers::new([(7, "Báo Mẫu"), (3, "báo mẫu"), (7, "Báo  Mẫu")], []);
        assert_eq!(issuers.meaning("Báo Mẫu"), Meaning::AnyOf(vec![3, 7]));
    }

    #[test]
    fn a_name_in_a_text_is_taken_whole() {
        let issuers = issuers();
        for (text, name) in [
            ("UBND tỉnh Đồng Nai giao việc", Some("UBND tỉnh Đồng Nai")),
            ("Sở Văn hóa, Thể thao và\nDu lịch tỉnh Đồng Nai.", Some("Sở Văn hóa, Thể thao và\nDu lịch tỉnh Đồng Nai")),
            ("hội hữu nghị Việt Nam - Lào tỉnh Mẫu mời", Some("hội hữu nghị Việt Nam - Lào tỉnh Mẫu")),
            ("UBND tỉnh", None),
            ("Ban Bí\n\nthư", None),
            ("Ban Bí thưa", None),
        ] {
            assert_eq!(issuers.end_at(text, 0).map(|end| &text[..end]), name, "{text}");
        }
    }

    #[test]
    fn tones_may_stand_on_either_vowel() {
        for (one, other) in [("hòa", "hoà"), ("KHỎE", "khoẻ"), ("Ủy", "uỷ"), ("lũy", "luỹ"), ("toạ", "tọa")] {
            assert_eq!(spelled(one), spelled(other));
        }
        for (one, other) in [("của", "cuả"), ("hoa", "hoà"), ("hoàn", "hòan")] {
            assert_ne!(spelled(one), spelled(other));
        }
    }
}
