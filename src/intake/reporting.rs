//! Who reports to whom, and when: sentences with `báo cáo`, a body behind it and a time.

use super::agency::Known;
use super::gathered::{Gathered, Printed};
use super::passage::Passage;
use super::reading::What;
use super::references::{Spans, masked};
use super::tasks::{said_in, write_times};
use super::word::{find_word, lower};

/// Words behind which the name of who is told may stand.
const TO: [&str; 8] = ["báo cáo", "về", "với", "cho", "gửi", "lên", "đến", "tới"];

pub fn read(passages: &[Passage], spans: &Spans, known: &Known, into: &mut Gathered) {
    let mut count = 0;
    for (passage, spans) in passages.iter().zip(spans).filter(|(passage, _)| !passage.is_heading && !passage.is_in_table) {
        let open = masked(&passage.text, spans);
        let mut start = 0;
        for end in ends(&open) {
            count += usize::from(line(passage, &open[start..end], count, known, into));
            start = end;
        }
    }
}

/// Where sentences and the items of a list end: behind a mark before a blank.
fn ends(text: &str) -> Vec<usize> {
    let marks = text.match_indices([';', '.']).map(|(at, _)| at + 1).filter(|end| text[*end..].starts_with(' '));
    marks.chain([text.len()]).collect()
}

/// One sentence. Gives whether it is about a report.
fn line(passage: &Passage, text: &str, index: usize, known: &Known, into: &mut Gathered) -> bool {
    let small = lower(text);
    let Some(report) = find_word(&small, 0, "báo cáo") else { return false };
    let times = said_in(text, passage.place);
    let Some(to) = told(text, &small, report, known).filter(|_| !times.is_empty()) else { return false };
    let key = |field: &str| format!("reporting[{index}].{field}");
    let place = passage.place;
    let names = senders(text, &small, report, known);
    let under = passage.under.as_ref().and_then(|under| Some((under.place, under.names.first()?)));
    match (names.first(), under) {
        (Some(name), _) => drop(into.agency(key("from"), Printed::new(place, &text[name.clone()]), known)),
        (None, Some((place, name))) => drop(into.agency(key("from"), Printed::new(place, name), known)),
        (None, None) => into.open(What::Missing, key("from"), Printed::new(place, text.trim())),
    }
    for name in names.iter().skip(1) {
        into.open(What::Several, key("from"), Printed::new(place, &text[name.clone()]));
    }
    into.agency(key("to"), Printed::new(place, &text[to]), known);
    write_times(&format!("reporting[{index}]"), &times, into);
    true
}

/// Who reports: named right before the word, behind `trình`; else at the beginning of the sentence.
fn senders(text: &str, small: &str, report: usize, known: &Known) -> Vec<std::ops::Range<usize>> {
    let before = &text[..report];
    let through = small[..report].rfind("trình ").map(|at| known.names(before, at + "trình ".len()));
    if let Some((names, _)) = through.filter(|(names, end)| !names.is_empty() && before[*end..].trim().is_empty()) {
        return names;
    }
    known.names(before, text.len() - text.trim_start().len()).0
}

/// The first body behind the word, or behind a small word that leads to one.
fn told(text: &str, small: &str, report: usize, known: &Known) -> Option<std::ops::Range<usize>> {
    let mut starts: Vec<usize> = TO.iter().flat_map(|word| after_each(small, report, word)).collect();
    starts.sort_unstable();
    starts.into_iter().find_map(|at| {
        let is_name = text[at..].starts_with(char::is_uppercase);
        let end = known.end_of_name(text, at).filter(|_| is_name)?;
        Some(at..end)
    })
}

fn after_each(small: &str, from: usize, word: &str) -> Vec<usize> {
    let mut all = Vec::new();
    let mut at = from;
    while let Some(found) = find_word(small, at, word) {
        at = found + word.len();
        all.push(at + small[at..].len() - small[at..].trim_start().len());
    }
    all
}
