//! Facts that held until a day that is past. The editors are told; nothing is held up, because time must not break a build.

use jiff::civil::Date;

use crate::content::Status;
use crate::diagnostic::Diagnostic;

use super::entry::Entry;

pub fn check(entries: &[Entry], today: Date, problems: &mut Vec<Diagnostic>) {
    for entry in entries.iter().filter(|entry| entry.common().status != Status::Withdrawn) {
        let front = &entry.original.front;
        let past = entry.original.outline.lapses.iter().filter(|lapse| lapse.day < today);
        problems.extend(past.map(|lapse| Diagnostic::new(lapse.code, front.place_of_value(&lapse.at)).arg("date", lapse.day)));
    }
}
