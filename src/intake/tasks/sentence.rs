//! Sentences that say who leads and who helps: `Giao Văn phòng chủ trì, phối hợp với Ban biên tập …`.

use std::ops::Range;

use super::super::agency::{Known, Meant};
use super::super::passage::Passage;
use super::super::word::{after_word, find_word, is_ornament, lower};
use super::{Candidate, Name, said_in};

const CHAIR: &str = "chủ trì";
const HELP: &str = "phối hợp";

/// Words before the name of who leads.
const GIVEN_TO: [&str; 7] = ["do", "giao cho", "giao", "phân công", "đề nghị", "yêu cầu", "để"];

/// What somebody is given to do who neither leads nor helps.
const DOES: [&str; 4] = ["thực hiện", "phụ trách", "đảm nhiệm", "chịu trách nhiệm"];

/// Longest clause before a word, in bytes.
const CLAUSE_MAX: usize = 600;

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
    let chairs = done(&small, CHAIR);
    let helps = done(&small, HELP);
    let mut task = Candidate { place: passage.place, text: passage.text.clone(), is_sure: true, ..Candidate::default() };
    for chair in &chairs {
        let subject = subject(open, &small, *chair, known);
        lead(&mut task, passage, open, subject);
    }
    let mut is_helped = false;
    let mut read_to = 0;
    for help in &helps {
        // What stands within a list of names belongs to that.
        if *help >= read_to {
            let found = helpers(&mut task, passage, open, &small, *help, !chairs.is_empty(), known);
            is_helped |= found.is_some();
            read_to = found.unwrap_or(*help);
        }
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
    if let Some(subject) = given(text, small, known) {
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

/// Who is given something to do, if it is said what: before it, or behind.
fn given(text: &str, small: &str, known: &Known) -> Option<Subject> {
    DOES.iter().find_map(|word| {
        let at = find_word(small, 0, word)?;
        let subject = subject(text, small, at, known);
        let before = small[..subject.names.first()?.start].trim_end();
        let what = GIVEN_TO.iter().find_map(|given| before.strip_suffix(given))?;
        let is_said = !is_ornament(what) || small[at + word.len()..].split_whitespace().nth(1).is_some();
        (subject.is_whole && is_said).then_some(subject)
    })
}

/// Where somebody does it: `có đơn vị chủ trì` only speaks of doing so.
fn done(small: &str, word: &str) -> Vec<usize> {
    let mut all = Vec::new();
    let mut from = 0;
    while let Some(at) = find_word(small, from, word) {
        from = at + word.len();
        let before = small[small.floor_char_boundary(at.saturating_sub(40))..at].trim_end();
        let is_meant = IS.iter().any(|is| before.ends_with(is));
        let is_told = ["đơn vị", "cơ quan", "người", "nơi", "việc", "sự", "công tác"].iter().any(|word| before.ends_with(word));
        if is_meant || !is_told {
            all.push(at);
        }
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
    let clause = clause(text, word, &['.', ';', ':', '(']);
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
    let mut is_whole = last == end && !names.is_empty();
    // The name of nobody known went on where it was thought to end.
    let is_one = !text[last..end].contains([',', ';']) && text[last..end].split_whitespace().count() <= REST_MAX;
    if let Some(cut) = names.last_mut().filter(|name| is_one && !is_whole && !matches!(known.meant(&text[(*name).clone()]), Meant::One(_)))
    {
        cut.end = end;
        // Between `giao` and `chủ trì` stands nothing else.
        is_whole = given.is_some();
    }
    Subject { is_whole, names, is_empty: false }
}

/// Where the clause begins that a word stands in, as far as anybody looks back.
fn clause(text: &str, word: usize, marks: &[char]) -> usize {
    let from = text.floor_char_boundary(word.saturating_sub(CLAUSE_MAX));
    from + text[from..word].rfind(marks).map_or(0, |at| at + 1)
}

fn rfind_word(small: &str, word: &str) -> Option<usize> {
    let goes_on = |text: &str| text.starts_with(char::is_alphanumeric);
    small
        .rmatch_indices(word)
        .map(|(at, _)| at)
        .find(|at| !goes_on(&small[at + word.len()..]) && !small[..*at].ends_with(char::is_alphanumeric))
}

/// Who helps: named behind the word, or before it in the same breath. Gives where the names end, if there are any.
fn helpers(task: &mut Candidate, passage: &Passage, text: &str, small: &str, help: usize, has_chair: bool, known: &Known) -> Option<usize> {
    let mut at = help + HELP.len();
    while let Some(end) = WITH.iter().find_map(|word| after_word(small, at + 1, word).filter(|_| small[at..].starts_with(' '))) {
        at = end;
    }
    let at = at + text[at..].len() - text[at..].trim_start().len();
    let (behind, end) = known.names(text, at);
    if !behind.is_empty() {
        task.with.extend(names(passage, text, &behind));
        if !has_chair {
            by(task, passage, text, subject(text, small, help, known));
        }
        return Some(end);
    }
    let clause = clause(text, help, &['.', ';', ':', '(', ',']);
    let start = clause + text[clause..help].len() - text[clause..help].trim_start().len();
    let start = after_word(small, start, "và").map_or(start, |end| end + 1);
    let (before, end) = known.names(&text[..help], start.min(help));
    let is_breath = has_chair && text[end..help].trim().is_empty() && !before.is_empty();
    if is_breath {
        let before = names(passage, text, &before);
        task.with.extend(before.into_iter().filter(|name| !task.lead.contains(name)));
    }
    is_breath.then_some(help)
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
