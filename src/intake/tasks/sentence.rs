//! Sentences that say who leads and who helps: `Giao Văn phòng chủ trì, phối hợp với Ban biên tập …`.

use std::ops::Range;

use super::super::agency::{Known, Meant};
use super::super::passage::Passage;
use super::super::word::{after_word, find_word, lower};
use super::{Candidate, Name, said_in};

const CHAIR: &str = "chủ trì";
const HELP: &str = "phối hợp";

/// Words before the name of who leads.
const GIVEN_TO: [&str; 7] = ["do", "giao cho", "giao", "phân công", "đề nghị", "yêu cầu", "để"];

/// What somebody is given to do who neither leads nor helps.
const DOES: [&str; 4] = ["thực hiện", "phụ trách", "đảm nhiệm", "chịu trách nhiệm"];

/// So many words may be left of a name.
const REST_MAX: usize = 6;

/// Words between the name and that it leads.
const IS: [&str; 6] = ["là đơn vị", "là cơ quan", "làm", "sẽ", "chịu trách nhiệm", "có trách nhiệm"];

/// Words between that somebody helps and whom.
const WITH: [&str; 7] = ["chặt chẽ", "thực hiện", "cùng với", "với", "cùng", "đồng bộ", "hiệu quả"];

/// Whom a sentence calls, and whether by all its words.
#[derive(Default)]
struct Subject {
    names: Vec<Range<usize>>,
    is_whole: bool,
    is_empty: bool,
}

/// `open` is the text with the documents it names blotted out.
pub fn read(passage: &Passage, open: &str, known: &Known) -> Option<Candidate> {
    if passage.is_heading || passage.is_in_table {
        return None;
    }
    let small = lower(open);
    let chairs = all(&small, CHAIR);
    let helps = all(&small, HELP);
    let mut task = Candidate { place: passage.place, text: passage.text.clone(), is_sure: true, ..Candidate::default() };
    for chair in &chairs {
        let subject = subject(open, &small, *chair, known);
        lead(&mut task, passage, open, subject);
    }
    let mut is_helped = false;
    for help in &helps {
        is_helped |= helpers(&mut task, passage, open, &small, *help, !chairs.is_empty(), known);
    }
    task.times = said_in(open, passage.place);
    if chairs.is_empty() && !is_helped && !without_either(&mut task, passage, open, &small, known) {
        return None;
    }
    task.is_sure &= chairs.len() < 2;
    Some(task)
}

/// `giao Văn phòng thực hiện`, `do Chi hội phụ trách`; or a body, what it does, and by when. A report is told elsewhere.
fn without_either(task: &mut Candidate, passage: &Passage, text: &str, small: &str, known: &Known) -> bool {
    let given = DOES.iter().find_map(|word| {
        let at = find_word(small, 0, word)?;
        let subject = subject(text, small, at, known);
        let before = small[..subject.names.first()?.start].trim_end();
        (subject.is_whole && GIVEN_TO.iter().any(|given| before.ends_with(given))).then_some(subject)
    });
    if let Some(subject) = given {
        by(task, passage, text, subject);
        return true;
    }
    let (names, _) = known.names(text, 0);
    let is_due = task.times.iter().any(|said| said.is_sure && said.time.is_some());
    let is_task = is_due && !names.is_empty() && find_word(small, 0, "báo cáo").is_none();
    if is_task {
        task.by.extend(self::names(passage, text, &names));
        task.is_sure = false;
    }
    is_task
}

fn all(small: &str, word: &str) -> Vec<usize> {
    let mut all = Vec::new();
    while let Some(at) = find_word(small, all.last().map_or(0, |last| last + word.len()), word) {
        all.push(at);
    }
    all
}

fn lead(task: &mut Candidate, passage: &Passage, text: &str, subject: Subject) {
    task.lead.extend(names(passage, text, &subject.names));
    if subject.is_empty {
        match &passage.under {
            Some(under) => task.lead.extend(under.names.iter().map(|name| Name { place: under.place, text: name.clone() })),
            None => task.lacks_lead = true,
        }
    }
    task.lacks_lead |= !subject.is_empty && subject.names.is_empty();
    task.is_sure &= subject.is_whole || subject.is_empty;
}

fn names(passage: &Passage, text: &str, spans: &[Range<usize>]) -> Vec<Name> {
    spans.iter().map(|span| Name { place: passage.place, text: text[span.clone()].to_owned() }).collect()
}

/// The bodies named before a word of the same clause.
fn subject(text: &str, small: &str, word: usize, known: &Known) -> Subject {
    let clause = text[..word].rfind(['.', ';', ':', '(']).map_or(0, |at| at + 1);
    let given = GIVEN_TO.iter().filter_map(|given| Some(rfind_word(&small[clause..word], given)? + given.len())).max();
    let start = clause + given.unwrap_or(0);
    let mut end = start + small[start..word].trim_end_matches([' ', ',']).len();
    while let Some(is) = IS.iter().find(|is| small[start..end].ends_with(**is)) {
        end = start + small[start..end - is.len()].trim_end_matches([' ', ',']).len();
    }
    let start = end - small[start..end].trim_start_matches([' ', '-', ',']).len();
    if start == end {
        return Subject { is_empty: true, ..Subject::default() };
    }
    let (mut names, last) = known.names(&text[..end], start);
    let is_whole = last == end && !names.is_empty();
    // The name of nobody known went on where it was thought to end.
    let is_one = !text[last..end].contains([',', ';']) && text[last..end].split_whitespace().count() <= REST_MAX;
    if let Some(cut) = names.last_mut().filter(|name| is_one && !is_whole && !matches!(known.meant(&text[(*name).clone()]), Meant::One(_)))
    {
        cut.end = end;
    }
    Subject { is_whole, names, is_empty: false }
}

fn rfind_word(small: &str, word: &str) -> Option<usize> {
    let found = small.rmatch_indices(word).map(|(at, _)| at);
    found.into_iter().find(|at| find_word(&small[*at..], 0, word) == Some(0) && !small[..*at].ends_with(char::is_alphanumeric))
}

/// Who helps: named behind the word, or before it in the same breath. Gives whether anybody is.
fn helpers(task: &mut Candidate, passage: &Passage, text: &str, small: &str, help: usize, has_chair: bool, known: &Known) -> bool {
    let mut at = help + HELP.len();
    while let Some(end) = WITH.iter().find_map(|word| after_word(small, at + 1, word).filter(|_| small[at..].starts_with(' '))) {
        at = end;
    }
    let at = at + text[at..].len() - text[at..].trim_start().len();
    let (behind, _) = known.names(text, at);
    if !behind.is_empty() {
        task.with.extend(names(passage, text, &behind));
        if !has_chair {
            by(task, passage, text, subject(text, small, help, known));
        }
        return true;
    }
    let clause = text[..help].rfind(['.', ';', ':', '(', ',']).map_or(0, |at| at + 1);
    let start = clause + text[clause..help].len() - text[clause..help].trim_start().len();
    let start = after_word(small, start, "và").map_or(start, |end| end + 1);
    let (before, end) = known.names(&text[..help], start.min(help));
    let is_breath = has_chair && text[end..help].trim().is_empty() && !before.is_empty();
    if is_breath {
        let before = names(passage, text, &before);
        task.with.extend(before.into_iter().filter(|name| !task.lead.contains(name)));
    }
    is_breath
}

/// Made responsible without the word for it.
fn by(task: &mut Candidate, passage: &Passage, text: &str, subject: Subject) {
    task.by.extend(names(passage, text, &subject.names));
    if subject.is_empty
        && let Some(under) = &passage.under
    {
        task.by.extend(under.names.iter().map(|name| Name { place: under.place, text: name.clone() }));
    }
}
