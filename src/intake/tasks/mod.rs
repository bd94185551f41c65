//! Tasks with who leads and who helps: in a table, in lines such as `Đơn vị chủ trì: …` below a task, or in a sentence. All are candidates; the
//! board decides which are tasks.

mod label;
mod sentence;
mod table;

use crate::manuscript::Block;
use crate::schedule::{Due, Every};

use super::agency::Known;
use super::deadline::{Deadline, Time};
use super::gathered::{Gathered, Printed};
use super::passage::Passage;
use super::reading::{Value, What};
use super::references::{Spans, masked};

/// Longer texts hold more than one task.
const LONG: usize = 800;

#[derive(Debug, Clone, Default)]
pub struct Candidate {
    place: u32,
    text: String,
    lead: Vec<Name>,
    with: Vec<Name>,
    by: Vec<Name>,
    times: Vec<Said>,
    is_sure: bool,
    /// `chủ trì` is printed, and nobody who does.
    lacks_lead: bool,
}

/// A body as printed.
#[derive(Debug, Clone, PartialEq)]
pub struct Name {
    place: u32,
    text: String,
}

/// A deadline as printed.
#[derive(Debug, Clone)]
pub struct Said {
    place: u32,
    text: String,
    time: Option<Time>,
    is_sure: bool,
}

impl Said {
    fn of(deadline: Deadline, place: u32, text: &str) -> Said {
        Said { place, text: text[deadline.span].to_owned(), time: deadline.time, is_sure: deadline.is_sure }
    }
}

pub fn read(blocks: &[Block], passages: &[Passage], spans: &Spans, known: &Known, into: &mut Gathered) {
    let mut all = table::read(blocks, known);
    let places: std::collections::BTreeSet<u32> = all.iter().flat_map(|found| found.places.iter().copied()).collect();
    let mut candidates: Vec<Candidate> = all.drain(..).flat_map(|found| found.candidates).collect();
    candidates.extend(in_text(passages, spans, &places, known));
    candidates.sort_by_key(|candidate| candidate.place);
    candidates.iter().enumerate().for_each(|(index, candidate)| write(index, candidate, known, into));
}

/// Those of running text. A line with a label belongs to the text above it.
fn in_text(passages: &[Passage], spans: &Spans, skipped: &std::collections::BTreeSet<u32>, known: &Known) -> Vec<Candidate> {
    let mut all: Vec<Candidate> = Vec::new();
    let mut above: Option<&Passage> = None;
    let mut is_open = false;
    for (passage, spans) in passages.iter().zip(spans).filter(|(passage, _)| !skipped.contains(&passage.place)) {
        let fields = label::fields(&passage.text);
        if let Some(first) = fields.first() {
            let own = label::before(&passage.text, first);
            if !own.is_empty() {
                all.push(Candidate { place: passage.place, text: own.to_owned(), ..Candidate::default() });
            } else if let Some(above) = above.filter(|_| !is_open) {
                all.push(Candidate { place: above.place, text: above.text.clone(), ..Candidate::default() });
            } else if !is_open {
                all.push(Candidate { place: passage.place, text: passage.text.clone(), ..Candidate::default() });
            }
            is_open = true;
            if let Some(candidate) = all.last_mut() {
                label::fill(candidate, passage, &fields, known);
            }
            continue;
        }
        above = Some(passage);
        let found = sentence::read(passage, &masked(&passage.text, spans), known);
        is_open = found.is_some();
        all.extend(found);
    }
    all
}

fn write(index: usize, task: &Candidate, known: &Known, into: &mut Gathered) {
    let key = |field: &str| format!("tasks[{index}].{field}");
    let whole = Printed::new(task.place, &task.text);
    into.fact(key("id"), Value::Text(format!("t{}", index + 1)), Printed::new(0, ""));
    let text = task.text.trim_end_matches([';', ' ', ',', ':']).trim_end_matches("/.");
    into.say(key("text"), Value::Text(text.to_owned()), whole, task.is_sure && text.len() < LONG);
    for (field, names) in [("lead", &task.lead), ("with", &task.with), ("by", &task.by)] {
        into.agencies(&key(field), names.iter().map(|name| Printed::new(name.place, &name.text)), known);
    }
    if task.lacks_lead && task.lead.is_empty() {
        into.open(What::Missing, key("lead"), whole);
    }
    write_times(&format!("tasks[{index}]"), &task.times, into);
}

/// Deadlines and recurrences of what stands at a path.
pub fn write_times(path: &str, times: &[Said], into: &mut Gathered) {
    let key = |field: &str| format!("{path}.{field}");
    for said in times.iter().filter(|said| said.time.is_none()) {
        into.open(What::NotUnderstood, key("due"), Printed::new(said.place, &said.text));
    }
    let has_due = due(&key("due"), times, into);
    every(&key("every"), times, has_due, into);
}

/// The one deadline; of several none.
fn due(key: &str, times: &[Said], into: &mut Gathered) -> bool {
    let of = |said: &Said| if let Some(Time::Due(due)) = said.time { Some(due) } else { None };
    let dues = |is_sure: bool| times.iter().filter(move |said| said.is_sure == is_sure).filter_map(move |said| Some((of(said)?, said)));
    let mut all: Vec<(Due, &Said)> = dues(true).collect();
    let is_sure = !all.is_empty();
    if !is_sure {
        all = dues(false).collect();
    }
    let Some((first, said)) = all.first() else { return false };
    let from = Printed::new(said.place, &said.text);
    if all.iter().all(|(due, _)| due == first) {
        into.say(key, Value::Due(*first), from, is_sure);
    } else {
        let printed: Vec<&str> = all.iter().map(|(_, said)| &*said.text).collect();
        let candidates = all.iter().map(|(due, _)| due.to_string()).collect();
        into.open_with(What::Several, key, Printed::new(said.place, &printed.join("; ")), candidates);
    }
    true
}

/// All that comes back. What only may be a recurrence counts where nothing else is said.
fn every(key: &str, times: &[Said], has_due: bool, into: &mut Gathered) {
    let of = |said: &Said| if let Some(Time::Every(every)) = &said.time { every.clone() } else { Vec::new() };
    let is_sure = times.iter().any(|said| said.is_sure && !of(said).is_empty());
    let taken: Vec<&Said> = times.iter().filter(|said| said.is_sure == is_sure && !of(said).is_empty()).collect();
    let Some(first) = taken.first().filter(|_| is_sure || !has_due) else { return };
    let mut list: Vec<Every> = Vec::new();
    for every in taken.iter().flat_map(|said| of(said)) {
        if !list.contains(&every) {
            list.push(every);
        }
    }
    let printed: Vec<&str> = taken.iter().map(|said| &*said.text).collect();
    into.say(key, Value::Every(list), Printed::new(first.place, &printed.join("; ")), is_sure);
}

/// Deadlines of a sentence.
pub fn said_in(text: &str, place: u32) -> Vec<Said> {
    super::deadline::find(text).into_iter().map(|deadline| Said::of(deadline, place, text)).collect()
}
